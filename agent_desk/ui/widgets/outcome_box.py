"""How the call ended: a numbered list in which a digit or a letter chooses."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyleOptionComboBox, QWidget

_NUMBERED = 9


class OutcomeList(QListView):
    """The open list: what is typed goes to the box."""

    typed = Signal(str)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)


class OutcomeBox(QComboBox):
    """Digits choose by number, letters the next outcome that begins with them."""

    outcome_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcomes: tuple[tuple[str, str], ...] = ()
        view = OutcomeList()
        view.setAccessibleName(self.tr("Resultados"))
        view.typed.connect(self._choose_typed)
        self.setView(view)
        self.setMaxVisibleItems(16)
        self.setPlaceholderText(self.tr("Elija el resultado"))
        self.setAccessibleName(self.tr("Resultado de la llamada"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(self._report)

    def show_outcomes(self, outcomes: tuple[tuple[str, str], ...], chosen: str) -> None:
        """(id, label) in order; nothing is reported."""
        if outcomes != self._outcomes:
            self._outcomes = outcomes
            self.clear()
            for number, (id_, label) in enumerate(outcomes, start=1):
                self.addItem(f"{number}  {label}" if number <= _NUMBERED else f"    {label}", id_)
            self.view().setMinimumWidth(self._widest())
        self.setCurrentIndex(self.findData(chosen) if chosen else -1)
        label = dict(outcomes).get(chosen, "")
        self.setToolTip(label)
        self.setAccessibleDescription(label)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        row = self.currentIndex()
        if 0 <= row < len(self._outcomes):  # numbers stand in the open list only
            room = self.width() - 44
            elide = Qt.TextElideMode.ElideRight
            words = self.fontMetrics().elidedText(self._outcomes[row][1], elide, room)
            option.currentText = words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and words.isalnum():
            self._choose_typed(words)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _choose_typed(self, typed: str) -> None:
        row = self._row_of(typed)
        if row >= 0:
            self.hidePopup()
            self.setCurrentIndex(row)
            self._report(row)

    def _row_of(self, typed: str) -> int:
        """Row of a digit or of the next label beginning with a letter; -1 for none."""
        if typed.isdigit():
            row = int(typed[:1]) - 1
            return row if 0 <= row < min(_NUMBERED, len(self._outcomes)) else -1
        letter, count = _folded(typed[:1]), len(self._outcomes)
        start = self.currentIndex() + 1
        rows = [(start + step) % count for step in range(count)] if count else []
        starts = (r for r in rows if _folded(self._outcomes[r][1]).startswith(letter))
        return next(starts, -1)

    def _report(self, row: int) -> None:
        if 0 <= row < len(self._outcomes):
            self.outcome_chosen.emit(self._outcomes[row][0])

    def _widest(self) -> int:
        measure = self.fontMetrics()
        labels = [measure.horizontalAdvance(label) for _, label in self._outcomes]
        return min(420, max(labels, default=100) + 70)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
