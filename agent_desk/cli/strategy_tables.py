"""The compass as lines of text for the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.strategy.cure.challenger import Challenge
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


def challenge_text(found: Challenge) -> str:
    """Both AUCs, their paired difference, and whether it can be told from chance."""
    low, high = found.gain_range.low, found.gain_range.high
    verdict = "se distingue del azar" if found.is_separable else "no se distingue del azar"
    return "\n".join(
        [
            f"Hoja     AUC {found.card.auc:.3f}, pendiente {found.card.slope:.2f}",
            f"Retador  AUC {found.challenger.auc:.3f}, pendiente {found.challenger.slope:.2f}",
            f"Retador − hoja: {found.gain:+.3f} [{low:+.3f}; {high:+.3f}], {verdict}.",
        ]
    )


def _value(unit: Unit, value: float | None) -> str:
    if value is None:
        return "—"
    return f"{100 * value:.1f} %" if unit is Unit.SHARE else f"{value:.3f}"
