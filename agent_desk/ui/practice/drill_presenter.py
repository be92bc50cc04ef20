"""A drill as it is played: the desk's call begins it, sentences move it, hanging up ends it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
from agent_desk.domain.practice.debtor.state import Drill, Turn
from agent_desk.domain.practice.training.history import LED
from agent_desk.domain.practice.training.rating import LiveScore
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.practice.drill_painting import paint_drill
from agent_desk.ui.practice.state import DrillState
from agent_desk.ui.wording import translate

_TALKING = (Mode.CALL, Mode.THIRD_PARTY, Mode.VOICEMAIL)


class DrillView(Protocol):
    """The frame of practice. Called on the UI thread only."""

    def show_drill(self, state: DrillState) -> None: ...
    def focus_on_talk(self) -> None: ...
    def take_back(self, text: str) -> None: ...
    def say_aloud(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class DrillPlan:
    """What is played: `drill` not begun, or taken up at a turn (`is_replay`). `seconds` 0 has no
    limit; `shows_moods` the training wheels of the first level."""

    drill: Drill
    kind: str
    seconds: int = 0
    shows_moods: bool = False
    is_replay: bool = False

    @property
    def is_led(self) -> bool:
        """Somebody plays the debtor: the trainee sees only the desk."""
        return self.kind == LED


@dataclass(frozen=True, slots=True)
class DrillEnd:
    """How it was left. `agreement` as registered on the desk, with the real judge."""

    plan: DrillPlan
    drill: Drill
    began_at: datetime | None
    seconds: int
    agreement: Agreement | None
    rated: LiveScore | None = None  # by who led the call, instead of the words' score


@dataclass(slots=True)
class Playing:
    """The working memory of one drill."""

    plan: DrillPlan
    drill: Drill
    began_at: datetime | None = None
    saying: str = ""  # what is on its way to the debtor
    is_time_up: bool = False
    is_closed: bool = False  # hung up on the desk, or by him, or out of time
    agreement: Agreement | None = None
    seconds: int = 0
    waiting: str = ""
    request: int = 0
    early: list[str] = field(default_factory=list)  # said before he picked up


@dataclass(frozen=True, slots=True)
class DrillTools:
    """`titles` of acts; `call` dials on the desk; `speak` says his lines aloud when wanted."""

    debtor: SimulatedDebtor
    titles: Mapping[str, str]
    call: Callable[[], None]
    speak: Callable[[tuple[str, ...]], None]
    finished: Callable[[DrillEnd], None]


class DrillPresenter:
    """One per drill frame; `open` begins another drill."""

    def __init__(self, view: DrillView, desk: Desk, tools: DrillTools) -> None:
        self._view, self._desk, self._tools = view, desk, tools
        self._now: Playing | None = None
        desk.mode_listeners.append(self._mode_changed)

    @property
    def is_on(self) -> bool:
        """Whether somebody is being practised with."""
        return self._now is not None

    @property
    def is_led(self) -> bool:
        """Whether somebody plays the debtor."""
        return self._now is not None and self._now.plan.is_led

    def open(self, plan: DrillPlan) -> None:
        """Show whom to call; the clock waits for the call."""
        self._now = Playing(plan, plan.drill)
        if plan.is_replay:
            self._tools.call()
        self._paint()
        self._view.focus_on_talk()

    def say(self, text: str) -> None:
        """A sentence of the trainee. Before the call it dials first, as he meant to talk."""
        now = self._now
        if now is None or now.is_closed or now.saying:
            self._view.take_back(text)
            return
        if now.began_at is None:
            self._tools.call()
        if now.began_at is None:
            self._view.take_back(text)
            return
        now.saying = text
        now.request += 1
        self._paint()
        request, drill, debtor = now.request, now.drill, self._tools.debtor
        self._desk.background.aside(
            lambda: debtor.reply(drill, text),
            lambda replied: self._answered(now, request, replied),
            lambda error: self._failed(now, text, error),
        )

    def tick(self) -> None:
        """Once a second."""
        now = self._now
        if now is None or now.began_at is None or now.is_closed:
            return
        now.seconds = int((self._desk.now() - now.began_at).total_seconds())
        limit = now.plan.seconds
        if limit and now.seconds >= limit and not now.is_time_up:
            now.is_time_up = True
            self._view.say_aloud(translate("Practice", "Se acabó el tiempo: despídase."))
        self._paint()

    def call_waits(self, sentence: str) -> None:
        """A real call came in; it is offered on leaving."""
        if self._now:
            self._now.waiting = sentence
            self._paint()

    def leave(self) -> None:
        """Out of the drill as it stands."""
        self._finish()

    def _answered(self, now: Playing, request: int, drill: Drill) -> None:
        if now is not self._now or request != now.request:
            return
        now.drill, now.saying = drill, ""
        turn = drill.turns[-1]
        if drill.is_over or now.is_time_up:
            self._close()
        self._paint()
        self._view.say_aloud(" ".join(turn.lines))
        self._tools.speak(turn.lines)

    def _failed(self, now: Playing, text: str, error: Exception) -> None:
        if now is self._now:
            now.saying = ""
            self._view.take_back(text)
            self._paint()
        self._desk.fail(error)

    def _mode_changed(self, mode: Mode) -> None:
        now = self._now
        if now is None:
            return
        if mode in _TALKING and now.began_at is None:
            now.began_at = self._desk.now()
            if not now.plan.is_replay and not now.plan.is_led:
                self._tools.speak((now.drill.greeting,))
                self._view.say_aloud(now.drill.greeting)
            self._paint()
            self._view.focus_on_talk()
        elif mode is Mode.AFTER:
            now.agreement = self._desk.live.agreement
            self._close()
            self._paint()
        elif mode is Mode.IDLE and now.began_at is not None:
            self._finish()

    def _close(self) -> None:
        now = self._now
        if now and not now.is_closed:
            now.is_closed = True
            if now.began_at:
                now.seconds = int((self._desk.now() - now.began_at).total_seconds())

    def _finish(self) -> None:
        now, self._now = self._now, None
        if now is None:
            return
        agreement = now.agreement or self._desk.live.agreement
        self._tools.finished(DrillEnd(now.plan, now.drill, now.began_at, now.seconds, agreement))

    def _paint(self) -> None:
        now = self._now
        if now:
            self._view.show_drill(paint_drill(now, self._desk.live.mode, self._heard(now)))

    def _heard(self, now: Playing) -> tuple[str, Tone]:
        """What was recognised of the last turn; nothing is never held against anybody."""
        if now.saying or not now.drill.turns:
            return "", Tone.NEUTRAL
        turn = now.drill.turns[-1]
        if not turn.is_recognised:
            words = translate("Practice", "No reconocido: no cuenta en contra.")
            return words, Tone.NEUTRAL
        hurts = any(move.is_harm for move in turn.moves)
        names = dict.fromkeys(self._titles(turn))
        return " · ".join(names), Tone.BAD if hurts else Tone.OK

    def _titles(self, turn: Turn) -> list[str]:
        return [self._tools.titles.get(found.act, found.act) for found in turn.acts]
