"""What the indicators say in the newest month that is over, for the map and the processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.strategy.maps.model import Gauges

_TONES = {"good": "good", "watch": "near", "bad": "far", "none": "unknown"}


def gauges_of(ground: Ground) -> Gauges:
    """By id, with their names in words; those of a month without data say so."""
    from agent_desk.compass_session import compass
    from agent_desk.domain.strategy.indicators.figures import value_text
    from agent_desk.domain.strategy.maps.model import Gauge
    from agent_desk.services.indicators import levels
    from agent_desk.store.strategy.read_indicators import LocalTotals

    totals = LocalTotals(ground.store)
    known = totals.periods()
    over = [period for period in known if period < f"{ground.today():%Y-%m}"]
    found = {}
    newest = (over or known or [""])[-1]
    for seen in levels(totals, compass().indicators, newest):
        item, goal = seen.indicator, seen.goal
        has_value = seen.now.value is not None
        tone = _TONES[seen.status.value] if has_value else "unknown"
        if has_value and tone == "unknown":
            tone = "plain"
        found[item.id] = Gauge(
            item.name,
            value_text(item.unit, seen.now.value),
            value_text(item.unit, goal.target) if goal else "",
            tone,
        )
    return found


def indicator_names() -> dict[str, str]:
    """{id: name} of all there are."""
    from agent_desk.compass_session import compass

    return {item.id: item.name for item in compass().indicators}
