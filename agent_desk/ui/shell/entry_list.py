"""The people at the door: large rows that scroll, walked with arrows, letters and numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from agent_desk.domain.people import User
from agent_desk.domain.text.fold import fold
from agent_desk.ui.shell.entry_row import ROW_PX, EntryRow

MOST_SEEN = 6
_GAP_PX = 8
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_SEEN,
    Qt.Key.Key_PageUp: -MOST_SEEN,
}


class EntryList(QScrollArea):
    """Emits the id of the person chosen."""

    chosen = Signal(str)

    def __init__(self, people: Sequence[User]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = [EntryRow(number, user) for number, user in enumerate(people, 1)]
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        for row, user in zip(self.rows, people, strict=True):
            row.clicked.connect(lambda _=False, user_id=user.id: self.chosen.emit(user_id))
            column.addWidget(row)
        self.setWidget(inside)
        for ground in (self.viewport(), inside):  # the sheet under it shows between the rows
            ground.setAutoFillBackground(False)
        self.setFixedHeight(max(0, min(len(people), MOST_SEEN) * (ROW_PX + _GAP_PX) - _GAP_PX))
        self._names = [fold(user.name) for user in people]

    def focus_on(self, user_id: str) -> None:
        """The row of that person, or the first."""
        self._go(next((n for n, row in enumerate(self.rows) if row.user_id == user_id), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the arrows walk the rows; scrolling follows

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key moved, chose or entered."""
        number = event.key() - int(Qt.Key.Key_1)
        step = _STEPS.get(Qt.Key(event.key()))
        if 0 <= number < min(9, len(self.rows)) and not event.modifiers():
            self.rows[number].click()
        elif step and self.rows:
            at = self._at()
            self._go((at + step) % len(self.rows) if abs(step) == 1 else at + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        else:
            return self._jump(event.text())
        return True

    def _jump(self, letter: str) -> bool:
        wanted = fold(letter)
        if len(wanted) != 1 or not wanted.isalpha():
            return False
        at = self._at()
        order = [(at + 1 + step) % len(self.rows) for step in range(len(self.rows))]
        found = next((n for n in order if self._names[n].startswith(wanted)), None)
        if found is not None:
            self._go(found)
        return found is not None

    def _at(self) -> int:
        return next((n for n, row in enumerate(self.rows) if row.hasFocus()), 0)

    def _go(self, number: int) -> None:
        if self.rows:
            row = self.rows[max(0, min(number, len(self.rows) - 1))]
            row.setFocus()
            self.ensureWidgetVisible(row, 0, _GAP_PX)

    def _enter(self) -> bool:
        for row in self.rows:
            if row.hasFocus():
                row.click()
                return True
        return False
