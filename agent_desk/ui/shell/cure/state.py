"""What the place shows of the card, already in words."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import Tone
from agent_desk.ui.widgets.charts.points import ChartTable, Point

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class CureScreen:
    """`said` and `points` are the calibration; `points_table` the card as anyone can add it up."""

    standing: str
    tone: Tone
    facts: tuple[tuple[str, str], ...]
    said: tuple[float, ...]
    points: tuple[Point, ...]
    calibration: ChartTable
    calibration_empty: str
    card: Rows
    versions: Rows
    bands: tuple[Point, ...]
    bands_table: ChartTable
    may_train: bool


@dataclass(frozen=True, slots=True)
class AuditScreen:
    """`sentence` says what was audited, or why nothing can be."""

    sentence: str
    rows: Rows
