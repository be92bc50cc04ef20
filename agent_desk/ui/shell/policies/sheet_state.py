"""What the policy's editor paints: tables, their remarks, and how far the draft is."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import Tone


@dataclass(frozen=True, slots=True)
class HeadState:
    """A column: `choices` are offered while typing, several of them when `is_several`."""

    title: str
    choices: tuple[str, ...] = ()
    is_several: bool = False
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """What lint says of a row (-1: of the whole table)."""

    row: int
    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class SheetState:
    """One table. `row_choices` are those of the value column of a table of settings, by row."""

    id: str = ""
    title: str = ""
    detail: str = ""
    heads: tuple[HeadState, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    row_heads: tuple[HeadState, ...] = ()
    remarks: tuple[Remark, ...] = ()
    changed: tuple[tuple[int, int], ...] = ()  # cells that differ from the policy in force
    selected: int = 0
    can_grow: bool = False


@dataclass(frozen=True, slots=True)
class DraftState:
    """`status` «3 cambios sobre la versión 7 · guardado 12:41»."""

    status: str = ""
    can_undo: bool = False
    can_redo: bool = False
    can_send: bool = False
    is_sending: bool = False
    starts_on: str = ""
