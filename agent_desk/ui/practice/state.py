"""What the windows of practice paint: frozen values with texts ready to show."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.shell.reading import Reading

AGENT, DEBTOR, NOTE = "agent", "debtor", "note"


@dataclass(frozen=True, slots=True)
class TalkLine:
    """One thing said, by AGENT or DEBTOR; NOTE is the program's own («Colgó.»)."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Meter:
    """Trust or anger, 0..100: training wheels of the first level."""

    label: str
    value: int


@dataclass(frozen=True, slots=True)
class DrillState:
    """The band and the strip. `clock` «1:12» counts down, or up without a limit; `heard` what was
    recognised of the last turn; `hint` what to do next; `waiting` the call kept outside."""

    title: str = ""
    detail: str = ""
    clock: str = ""
    is_clock_low: bool = False
    lines: tuple[TalkLine, ...] = ()
    heard: str = ""
    heard_tone: Tone = Tone.NEUTRAL
    prompt: str = ""
    can_talk: bool = False
    hint: str = ""
    waiting: str = ""
    meters: tuple[Meter, ...] = ()
    is_led: bool = False  # somebody plays the debtor aloud: nothing is typed


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """After a turn of the agent: 0..100 each; `why` the sentence and act that moved it."""

    turn: int
    trust: int
    anger: int
    patience: int
    why: str = ""
    is_turning: bool = False  # one of the points at which it broke


@dataclass(frozen=True, slots=True)
class CurveState:
    """The curve by turn; the first point is how he picked up."""

    points: tuple[CurvePoint, ...] = ()
    selected: int = 0


@dataclass(frozen=True, slots=True)
class DebriefState:
    """After a drill. `asks` stands before the score: how it felt. `acts` that can be done now."""

    title: str
    pills: tuple[Pill, ...] = ()
    reading: Reading | None = None
    sheet: Reading | None = None  # the points by criterion
    curve: CurveState = CurveState()
    acts: frozenset[str] = frozenset()
    offer: str = ""  # a call that came in meanwhile
