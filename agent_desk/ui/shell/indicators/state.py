"""What the dashboard shows, already in words."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import Tone
from agent_desk.ui.widgets.charts.points import ChartTable, MatrixRow, Point

Choice = tuple[str, str]
"""(key, words)."""


@dataclass(frozen=True, slots=True)
class Kpi:
    """One card of the compass; `told` is what a screen reader says of it."""

    id: str
    name: str
    value: str
    delta: str
    tone: Tone
    goal: str
    short: str
    course: tuple[float | None, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator of the list."""

    id: str
    cells: tuple[str, ...]
    tone: Tone


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart's points with the table they make."""

    points: tuple[Point, ...]
    table: ChartTable
    about: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class DashboardState:
    """The whole place but the indicator that is open."""

    subtitle: str
    periods: tuple[Choice, ...]
    period: str
    scopes: tuple[Choice, ...]
    scope: str
    compared: str
    kpis: tuple[Kpi, ...]
    funnel: Figure
    roll_columns: tuple[str, ...]
    roll: tuple[MatrixRow, ...]
    roll_figure: Figure
    attempts: Figure
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class DetailState:
    """One indicator opened: its definition, its course, its parts."""

    id: str
    name: str
    formula: str
    note: str
    figures: str
    status: str
    tone: Tone
    course: Figure
    goal: float | None
    goal_words: str
    cuts: tuple[Choice, ...]
    cut: str
    parts: Figure
