"""What the place of the follow-up shows: figures already in words."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.widgets.charts.points import ChartTable, Point


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart with the table of the same figures."""

    points: tuple[Point, ...]
    table: ChartTable
    about: str
    empty: str


@dataclass(frozen=True, slots=True)
class FollowState:
    """`whole` is every figure in rows, `seen` the same with short names, `page` what the pilots
    add and what cannot be counted."""

    subtitle: str
    cuts: tuple[tuple[str, str], ...]
    cut: str
    response: Bars
    attributed: Bars
    whole: ChartTable
    seen: ChartTable
    page: Reading
