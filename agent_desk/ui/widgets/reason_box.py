"""Why somebody needs to see a person's data: a short list, by keyboard, never in a call."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QVBoxLayout, QWidget


class ReasonBox(QDialog):
    """`reason_given` carries the number of the reason chosen."""

    reason_given = Signal(int)

    def __init__(self, reasons: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ver los datos de esta persona"))
        words = QLabel(
            self.tr("¿Para qué los necesita? El motivo y su nombre quedan en la actividad.")
        )
        words.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName(words.text())
        self._list.addItems([f"{number}  {text}" for number, text in enumerate(reasons, 1)])
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(lambda _item: self._give(self._list.currentRow()))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(words)
        column.addWidget(self._list)
        self.setMinimumWidth(460)
        self._list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and 0 < int(event.text()) <= self._list.count():
            self._give(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _give(self, row: int) -> None:
        if row >= 0:
            self.accept()
            self.reason_given.emit(row)
