"""The debrief: asked first, then shown; a turn said again, a page printed, the next drill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.debrief import Debrief
from agent_desk.services.background_port import Background
from agent_desk.ui.practice.debrief_painting import (
    curve_state,
    debrief_reading,
    question_reading,
    sheet_reading,
)
from agent_desk.ui.practice.drill_presenter import DrillEnd
from agent_desk.ui.practice.state import DebriefState
from agent_desk.ui.wording import translate

FILE_NAME = "repaso"


class DebriefView(Protocol):
    """Called on the UI thread only."""

    def show_debrief(self, state: DebriefState) -> None: ...
    def show_curve(self, state: DebriefState) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


class Output(Protocol):
    """Where a page goes; the system's dialogs are behind it."""

    def print_page(self, pdf: bytes) -> str: ...
    def save_page(self, pdf: bytes, folio: str) -> str: ...


@dataclass(frozen=True, slots=True)
class DebriefTools:
    """`judge` and `draw` run aside; `keep` puts a drill into the history and says what went wrong;
    `replay(end, turn)`, `go_on`, `back` and `take_call` leave this page."""

    judge: Callable[[DrillEnd], Debrief]
    draw: Callable[[Debrief], bytes]
    keep: Callable[[DrillEnd, Debrief], None]
    replay: Callable[[DrillEnd, int], None]
    go_on: Callable[[], None]
    back: Callable[[], None]
    take_call: Callable[[], None]


class DebriefPresenter:
    """One per window of practice."""

    def __init__(
        self, view: DebriefView, tools: DebriefTools, output: Output, background: Background
    ) -> None:
        self._view, self._tools = view, tools
        self._output, self._background = output, background
        self._end: DrillEnd | None = None
        self._debrief: Debrief | None = None
        self._is_shown = False
        self._selected = 0
        self._offer = ""

    def open(self, end: DrillEnd, *, is_kept: bool) -> None:
        """Of a drill that has just ended, or of one from the history (`is_kept`)."""
        self._end, self._debrief = end, None
        self._is_shown, self._selected = is_kept, 0
        self._view.show_problem("")
        self._view.show_debrief(DebriefState(translate("Practice", "Un momento…")))

        def judged(debrief: Debrief) -> None:
            if end is not self._end:
                return
            self._debrief = debrief
            if not is_kept and not end.plan.is_replay:
                self._tools.keep(end, debrief)
            self._selected = self._worst_turn()
            self._view.show_debrief(self._state())

        self._background.aside(lambda: self._tools.judge(end), judged, self._fail)

    def offer_call(self, sentence: str) -> None:
        """A call that came in during the drill; "" takes the offer away."""
        self._offer = sentence
        self._view.show_curve(self._state())

    def choose(self, turn: int) -> None:
        """Another point of the curve."""
        self._selected = turn
        self._view.show_curve(self._state())

    def act(self, act: str) -> None:
        """An act of the row below."""
        acts: dict[str, Callable[[], None]] = {
            "show": self._show,
            "replay": self._replay,
            "next": self._tools.go_on,
            "back": self._tools.back,
            "call": self._tools.take_call,
            "print": lambda: self._put(self._output.print_page),
            "save": lambda: self._put(lambda pdf: self._output.save_page(pdf, FILE_NAME)),
        }
        acts[act]()

    def _show(self) -> None:
        self._is_shown = True
        self._view.show_debrief(self._state())

    def _replay(self) -> None:
        """The worst turn, unless another one was chosen on the curve."""
        if self._end and self._debrief:
            turn = self._selected - 1 if self._selected else self._worst_turn() - 1
            self._tools.replay(self._end, max(0, turn))

    def _worst_turn(self) -> int:
        rewrite = self._debrief.rewrite if self._debrief else None
        return rewrite.turn + 1 if rewrite else 0

    def _state(self) -> DebriefState:
        end, debrief = self._end, self._debrief
        if end is None or debrief is None:
            return DebriefState("", offer=self._offer, acts=self._always())
        if not self._is_shown:
            acts = self._always() | {"show"}
            reading = question_reading(debrief)
            return DebriefState(debrief.title, (), reading, acts=acts, offer=self._offer)
        acts = self._always() | {"print", "save"}
        if end.drill.turns:
            acts |= {"replay"}
        return DebriefState(
            debrief.title,
            reading=debrief_reading(debrief, end.drill, end.agreement),
            sheet=sheet_reading(debrief),
            curve=curve_state(debrief, end.drill, self._selected),
            acts=acts,
            offer=self._offer,
        )

    def _always(self) -> frozenset[str]:
        return frozenset({"back", "next"} | ({"call"} if self._offer else set()))

    def _put(self, put: Callable[[bytes], str]) -> None:
        debrief = self._debrief
        if debrief is None:
            return

        def drawn(pdf: bytes) -> None:
            try:
                said = put(pdf)
            except DeskError as error:
                self._fail(error)
                return
            if said:
                self._view.show_subtitle(said)

        self._background.aside(lambda: self._tools.draw(debrief), drawn, self._fail)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))
