"""What of the log is shown: what was done, by whom, on which account, between which days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from agent_desk.ui.shell.activity.event_words import GROUPS, group_words
from agent_desk.ui.shell.activity.presenter import FilterText

_COMBO_PX, _DAY_PX = 210, 132


class FilterBar(QWidget):
    """`changed` carries a FilterText: on every choice, and on Enter or leaving a field."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group, self._person = QComboBox(), QComboBox()
        self._account, self._first, self._last = QLineEdit(), QLineEdit(), QLineEdit()
        self._fill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in (self._group, self._person):
            box.setMinimumWidth(_COMBO_PX)
            box.currentIndexChanged.connect(lambda _at: self._tell())
            row.addWidget(box)
        for field in (self._account, self._first, self._last):
            field.editingFinished.connect(self._tell)
            row.addWidget(field)
        self._first.setFixedWidth(_DAY_PX)
        self._last.setFixedWidth(_DAY_PX)

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Everybody who did something; the one chosen stays chosen."""
        chosen = self._person.currentData()
        self._person.blockSignals(True)
        self._person.clear()
        self._person.addItem(self.tr("Todas las personas"), "")
        for user_id, name in people:
            self._person.addItem(name, user_id)
        self._person.setCurrentIndex(max(0, self._person.findData(chosen)))
        self._person.blockSignals(False)

    def _fill(self) -> None:
        self._group.setAccessibleName(self.tr("Mostrar solo"))
        for group in GROUPS:
            self._group.addItem(group_words(group), group)
        self._person.setAccessibleName(self.tr("Quién lo hizo"))
        self.show_people(())
        for field, name, hint in (
            (self._account, self.tr("Cuenta"), self.tr("Cuenta")),
            (self._first, self.tr("Desde el día"), self.tr("desde: 1 nov")),
            (self._last, self.tr("Hasta el día"), self.tr("hasta: hoy")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            field.setMinimumHeight(34)

    def _tell(self) -> None:
        self.changed.emit(
            FilterText(
                self._group.currentData() or "all",
                self._person.currentData() or "",
                self._account.text(),
                self._first.text(),
                self._last.text(),
            )
        )
