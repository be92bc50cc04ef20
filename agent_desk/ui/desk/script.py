"""The centre: what to say now, how, and what came back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agent_desk.ui.desk.density import Density
from agent_desk.ui.desk.state import ScriptState
from agent_desk.ui.keys import key_of
from agent_desk.ui.widgets.answer_button import AnswerButton
from agent_desk.ui.widgets.cue_row import CueRow
from agent_desk.ui.widgets.must_say_list import MustSayList
from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import HeadLine, Keycap
from agent_desk.ui.widgets.script_view import ScriptView

ANSWERS = 4
MISSING_ICON = (
    "list-checks"  # the cue that repeats the mandatory list where there is no room for it
)


class ScriptRegion(QFrame):
    """Paints ScriptState. The spoken panel takes the height that is left: nothing else moves."""

    answer_chosen = Signal(int)
    next_asked = Signal()
    call_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._state, self._is_wide = ScriptState(), False
        self.view, self._heading = ScriptView(), HeadLine()
        self._must_say, self._cues = MustSayList(key_of("said")), CueRow()
        self._must_say.setObjectName("must_say")
        self.next_button = IconButton("arrow-right", self.tr("Siguiente"))
        self.next_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._next_cap = Keycap(key_of("next_stage"))
        self.call_button = IconButton("phone", self.tr("Llamar"), "primary")
        self._call_cap = Keycap(key_of("call"))
        self.answers = [AnswerButton(key_of(f"answer_{n + 1}")) for n in range(ANSWERS)]
        self._box = QVBoxLayout(self)
        self._fill()
        self._connect()

    def set_density(self, density: Density) -> None:
        self._is_wide = density.is_wide
        pad = density.pad
        self._box.setContentsMargins(pad, 10 if not density.is_wide else 14, pad, 12)
        self.view.set_sizes(density.script, density.spoken + (0 if density.is_wide else 1))
        self._cues.set_size(14 if density.is_wide else 12)
        self._must_say.setVisible(density.is_wide)
        for answer in self.answers:
            answer.setFixedHeight(density.answer)
        self.show_state(self._state)

    def show_state(self, state: ScriptState) -> None:
        self._state = state
        self._heading.show_title(state.title, state.tone)
        self.view.show_paragraphs(state.paragraphs)
        cues = state.cues
        if self._is_wide and state.must_say:
            cues = tuple(cue for cue in cues if cue.icon != MISSING_ICON)
        self._cues.show_cues(cues)
        if self._is_wide:
            self._must_say.show_state(state)
            self._must_say.setVisible(bool(state.must_say or state.next_title))
        self._show_acts(state)

    def _show_acts(self, state: ScriptState) -> None:
        self.next_button.setText(f"{state.next_label} ")  # air before the arrow
        self.next_button.setAccessibleName(self.tr("Siguiente etapa"))
        for widget in (self.next_button, self._next_cap):
            widget.setVisible(bool(state.next_label))
        self.call_button.setText(f" {state.call_label}")
        self.call_button.setAccessibleName(state.call_label)
        self._call_row.setVisible(bool(state.call_label))
        for number, button in enumerate(self.answers):
            is_shown = number < len(state.answers)
            button.setVisible(is_shown)
            if is_shown:
                button.show_answer(state.answers[number], has_detail=self._is_wide)
        self._answer_row.setVisible(bool(state.answers))

    def _fill(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading, 1)
        top.addWidget(self._next_cap)
        top.addWidget(self.next_button)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.view, 1)
        middle.addWidget(self._must_say)
        self._call_row = _row(self.call_button, self._call_cap, stretch_after=True)
        self._answer_row = _row(*self.answers)
        self.call_button.setMinimumWidth(200)
        self._box.setSpacing(6)
        self._heading.setMinimumHeight(36)
        self._box.addLayout(top)
        self._box.addSpacing(2)
        self._box.addLayout(middle, 1)
        self._box.addWidget(self._cues)
        self._box.addWidget(self._call_row)
        self._box.addWidget(self._answer_row)

    def _connect(self) -> None:
        self.next_button.clicked.connect(self.next_asked)
        self.call_button.clicked.connect(self.call_asked)
        for number, button in enumerate(self.answers):
            button.clicked.connect(lambda _on=False, n=number: self.answer_chosen.emit(n))


def _row(*widgets: QWidget, stretch_after: bool = False) -> QWidget:
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(8)
    for widget in widgets:
        box.addWidget(widget)
    if stretch_after:
        box.addStretch(1)
    return row
