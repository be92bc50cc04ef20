"""What the place of segments shows, already in words."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.widgets.charts.points import ChartTable, Point

BOARD, ONE, VERSIONS = "board", "one", "versions"


@dataclass(frozen=True, slots=True)
class BoardCell:
    """`lines` are (segment, accounts, behaviours), the one with most accounts first."""

    point: Point
    lines: tuple[tuple[str, str, str], ...]
    tone: Tone


@dataclass(frozen=True, slots=True)
class BoardState:
    """Rows of the board are bands of recovery, the best first; columns amounts."""

    rows: tuple[tuple[str, str], ...] = ()  # (title, what it means)
    columns: tuple[str, ...] = ()
    cells: tuple[BoardCell, ...] = ()
    table: ChartTable | None = None
    page: Reading | None = None


@dataclass(frozen=True, slots=True)
class DraftBar:
    """What stands below every view: the draft's state and what may be done with it."""

    status: str = ""
    tone: Tone = Tone.NEUTRAL
    can_undo: bool = False
    can_save: bool = False
    can_publish: bool = False
    may_edit: bool = False
