"""What the place of intensity shows, already in words."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import Tone
from agent_desk.ui.widgets.charts.points import ChartTable, Limit, Point

Rows = tuple[tuple[str, ...], ...]
PLAN, DONE, DRAWN, VERSIONS = "plan", "done", "drawn", "versions"


@dataclass(frozen=True, slots=True)
class CurveState:
    """The curve of one segment, or of all."""

    title: str
    about: str
    points: tuple[Point, ...]
    shares: tuple[float, ...]
    limits: tuple[Limit, ...]
    legend: tuple[str, str]
    table: ChartTable
    empty: str = ""


@dataclass(frozen=True, slots=True)
class TableState:
    """A table of the place; `about` a sentence above it."""

    headers: tuple[str, ...]
    rows: Rows
    about: str = ""


@dataclass(frozen=True, slots=True)
class PlanState:
    """What the capacity reaches, in words, and its lines by segment."""

    sentence: str
    tone: Tone
    table: TableState
    can_follow: bool = False
    can_free: bool = False
