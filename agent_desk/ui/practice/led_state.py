"""What the trainer's window paints, and the observer's, which has no card."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.reading import Reading


@dataclass(frozen=True, slots=True)
class ActKey:
    """One touch: an act with its letter; `is_on` while it is marked for the turn being heard."""

    id: str
    title: str
    key: str
    is_harm: bool = False
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class LedState:
    """`card` who is played and when to tell what; `now` what he would say now; `rows` the sheet by
    criterion with its key; `marks` the last touches; `banner` what goes on at the other desk."""

    title: str
    clock: str = ""
    banner: str = ""
    card: Reading | None = None
    now: Reading | None = None
    acts: tuple[ActKey, ...] = ()
    rows: tuple[ResultRow, ...] = ()
    total: str = ""
    is_capped: bool = False
    marks: str = ""
    enabled: frozenset[str] = frozenset()
