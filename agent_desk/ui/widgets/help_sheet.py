"""Every key of the desk on one sheet, in columns."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_desk.ui.keys import Key
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.painted import Keycap

COLUMNS = 3  # as many keys as there are must stand on the smallest window


class HelpSheet(QFrame):
    """An overlay made when it is first opened; F1 or Esc closes it."""

    dismissed = Signal()

    def __init__(self, keys: Sequence[Key], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setAccessibleName(self.tr("Ayuda: todas las teclas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(self._make_heading())
        layout.addLayout(_in_columns(keys))
        self.hide()

    def open(self) -> None:
        """Show it over its parent, in the middle."""
        self.adjustSize()
        parent = self.parentWidget()
        if parent:
            self.move(parent.rect().center() - self.rect().center())
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Reached only when the window has no Esc of its own.
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _make_heading(self) -> QHBoxLayout:
        title = QLabel(self.tr("Todas las teclas"))
        title.setProperty("kind", "heading")
        note = QLabel(self.tr("Valen en cualquier lugar de la ventana; ninguna cambia de sentido."))
        note.setProperty("kind", "caption")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(note)
        close = IconButton("x", self.tr("Cerrar"))
        close.clicked.connect(self._dismiss)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(over_its_key(close, "Esc"))
        return row


def _in_columns(keys: Sequence[Key]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(7)
    rows = ceil(len(keys) / COLUMNS)
    for number, key in enumerate(keys):
        column, row = divmod(number, rows)
        grid.addLayout(_caps(key), row, column * 3)
        words = QLabel(QCoreApplication.translate("Keys", key.what))
        grid.addWidget(words, row, column * 3 + 1)
    for column in range(1, COLUMNS):
        grid.setColumnMinimumWidth(column * 3 - 1, 8)
    return grid


def _caps(key: Key) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    row.addStretch(1)
    for sequence in key.sequences:
        row.addWidget(Keycap(sequence))
    return row
