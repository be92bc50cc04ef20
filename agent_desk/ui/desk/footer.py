"""The footer: what is kept of the call, and what ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui.desk.density import STANDARD, Density
from agent_desk.ui.desk.footer_buttons import FooterButtons
from agent_desk.ui.desk.state import FooterState
from agent_desk.ui.keys import key_of
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets.outcome_box import OutcomeBox
from agent_desk.ui.widgets.painted import Keycap, Line, Words
from agent_desk.ui.widgets.pending_block import PendingBlock

_PENDING = {"narrow": 190, "wide": 270}
_OUTCOME = {"narrow": 176, "wide": 220}


class FooterRegion(QFrame):
    """Paints FooterState; what is being typed is never overwritten."""

    note_edited = Signal(str)
    means_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._density, self._state = STANDARD, FooterState()
        self._is_painting = False
        self.note, self.outcome = personal(QPlainTextEdit()), OutcomeBox()
        self._saved = Words(12, 500, at_right=True)
        self._pending, self._hint = PendingBlock(), Words(12, 600, "warn")
        self.means_button = QPushButton()
        self.means_button.setProperty("kind", "inline")
        self._means_cap = Keycap(key_of("means"))
        self.buttons = FooterButtons()
        self._box = QHBoxLayout(self)
        self._fill()
        self.note.textChanged.connect(self._report_note)
        self.means_button.clicked.connect(self.means_asked)

    def set_density(self, density: Density) -> None:
        self._density = density
        self.setFixedHeight(density.footer)
        top = 5 if density.is_narrow else 7
        self._box.setContentsMargins(density.pad, top, density.pad, top)
        self._outcome_column.setFixedWidth(_OUTCOME.get(density.name, 178))
        self._pending.set_size({"wide": 20, "narrow": 16}.get(density.name, 18))
        self.buttons.set_density(density)
        self.show_state(self._state)

    def show_state(self, state: FooterState) -> None:
        self._state = state
        self._show_note(state.note)
        saved = state.saved.split(" ")[0] if self._density.is_narrow else state.saved
        self._saved.show_words(saved)
        self._saved.setToolTip(state.saved)
        self.outcome.show_outcomes(state.outcomes, state.outcome)
        self._pending.show_state(state)
        least = _PENDING.get(self._density.name, 200)
        self._pending_column.setFixedWidth(max(least, self._pending.wished_width(least + 70)))
        self._show_below(state)
        self.buttons.show_state(state)

    def _show_note(self, note: str) -> None:
        if self.note.toPlainText() != note:
            self._is_painting = True
            self.note.setPlainText(note)
            self.note.moveCursor(self.note.textCursor().MoveOperation.End)
            self._is_painting = False

    def _show_below(self, state: FooterState) -> None:
        self._hint.setVisible(bool(state.hint))
        self._hint.show_words(state.hint)
        self._hint.setToolTip(state.hint)
        has_means = bool(state.means) and not state.hint
        for widget in (self.means_button, self._means_cap):
            widget.setVisible(has_means)
        room = self._pending_column.width() - self._means_cap.sizeHint().width() - 6
        shown = self.means_button.fontMetrics().elidedText(
            state.means, Qt.TextElideMode.ElideRight, max(40, room)
        )
        self.means_button.setText(shown)
        name = self.tr("Medio de pago: {means}. Cambiar").format(means=state.means)
        self.means_button.setAccessibleName(name)
        self.means_button.setToolTip(name)

    def _report_note(self) -> None:
        if not self._is_painting:
            self.note_edited.emit(self.note.toPlainText())

    def _fill(self) -> None:
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Notas de la llamada"))
        self.note.setPlaceholderText(self.tr("Lo que conviene recordar"))
        notes, outcome = Words(), Words()
        notes.show_words(self.tr("Notas"))
        outcome.show_words(self.tr("Resultado"))
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._hint, 1)
        below.addWidget(self.means_button)
        below.addWidget(self._means_cap)
        below.addStretch(0)
        note_column = _column((notes, Keycap(key_of("notes")), None, self._saved), self.note)
        self._outcome_column = _column(
            (outcome, Keycap(key_of("outcome")), None), self.outcome, None
        )
        self._pending_column = QWidget()
        pending = QVBoxLayout(self._pending_column)
        pending.setContentsMargins(0, 0, 0, 0)
        pending.setSpacing(0)
        pending.addWidget(self._pending, 1)
        pending.addLayout(below)
        self._box.setSpacing(14)
        self._box.addWidget(note_column, 1)
        self._box.addWidget(self._outcome_column)
        self._box.addWidget(Line(is_upright=True))
        self._box.addWidget(self._pending_column)
        self._box.addWidget(self.buttons)


def _column(head: tuple[QWidget | None, ...], *below: QWidget | None) -> QWidget:
    """A column with a heading row; None is a stretch."""
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(3)
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in head:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    box.addLayout(row)
    for widget in below:
        if widget is None:
            box.addStretch(1)
        else:
            box.addWidget(widget)
    return column
