"""What the editor's panes paint: frozen values with texts ready to show."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import Pill, ResponseState, Tone
from agent_desk.ui.shell.reading import Reading


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field in the list; `tone` BAD has an error, WARN an advice. `count` «18/25»."""

    path: str
    label: str
    text: str
    count: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """What is wrong with the field that is open, and what to say instead."""

    text: str
    better: str = ""
    tone: Tone = Tone.BAD
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that may stand in a field of codes, in words."""

    code: str
    label: str
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class FieldState:
    """The field that is open: `hint` lists what may stand in it. With `choices` nothing is
    written: one of them is taken, or some when not `is_one`."""

    path: str
    label: str
    value: str
    is_list: bool = False
    count: str = ""
    hint: str = ""
    problems: tuple[ProblemRow, ...] = ()
    choices: tuple[Choice, ...] = ()
    is_one: bool = False


@dataclass(frozen=True, slots=True)
class CardState:
    """The card being edited."""

    title: str = ""
    pills: tuple[Pill, ...] = ()
    saved: str = ""
    rows: tuple[FieldRow, ...] = ()
    selected: int = 0
    field: FieldState | None = None
    can_undo: bool = False
    can_redo: bool = False
    can_send: bool = False
    can_edit: bool = False


@dataclass(frozen=True, slots=True)
class PreviewState:
    """As the agent will see it; `country` in words. `quick` is the line below its title."""

    country: str
    quick: str = ""
    response: ResponseState | None = None
    note: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class PaneRow:
    """One line of a pane: `mark` None has no box, else whether it is chosen."""

    id: str
    title: str
    detail: str = ""
    rate: str = ""
    mark: bool | None = None
    has_flag: bool = False


@dataclass(frozen=True, slots=True)
class PaneState:
    """A list with what is read of the row that is chosen. `acts` are the ids that can be used
    now; `busy` a sentence while something runs, with `done` of `total`."""

    rows: tuple[PaneRow, ...] = ()
    selected: int = 0
    empty: str = ""
    reading: Reading | None = None
    acts: frozenset[str] = frozenset()
    busy: str = ""
    done: int = 0
    total: int = 0
