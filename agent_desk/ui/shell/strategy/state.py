"""What the place of the map shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.strategy.maps.model import Gauge, StrategyMap
from agent_desk.ui.desk.state import ResultRow

CHART, READ, HEALTH = "chart", "read", "health"


@dataclass(frozen=True, slots=True)
class MapState:
    """`selected` is the id of an objective; `told` says it in words under the picture."""

    view: str
    chart: StrategyMap
    gauges: Mapping[str, Gauge]
    selected: str = ""
    told: str = ""
    rows: tuple[ResultRow, ...] = ()
    at: int = 0
    can_save: bool = False
    may_edit: bool = False
