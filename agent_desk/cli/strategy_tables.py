"""The compass as lines of text for the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.strategy.indicators.indicator import Unit
from agent_desk.services.indicators import Dashboard


def indicator_lines(shown: Dashboard) -> str:
    """One indicator a line: name, value, both sums."""
    lines = [f"Indicadores de {shown.period}"]
    for item in shown.seen:
        value = _value(item.indicator.unit, item.now.value)
        sums = f"{item.now.numerator:,} ÷ {item.now.denominator:,}"
        lines.append(f"  {item.indicator.name:<40} {value:>12}   {sums}")
    return "\n".join(lines)


def standing_lines(sentence: str, counts: Mapping[str, int]) -> str:
    """Who judges, and how many accounts each band has."""
    return "\n".join([sentence, *(f"  {word:<12} {count:>8,}" for word, count in counts.items())])


def _value(unit: Unit, value: float | None) -> str:
    if value is None:
        return "—"
    return f"{100 * value:.1f} %" if unit is Unit.SHARE else f"{value:.3f}"
