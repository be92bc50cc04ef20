"""The compass as lines of text for the terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agent_desk.domain.strategy.cure.challenger import Challenge
from agent_desk.domain.strategy.indicators.figures import (
    cases_text,
    change_text,
    parts_text,
    value_text,
)
from agent_desk.domain.strategy.indicators.indicator import Indicator, change
from agent_desk.services.indicators import Dashboard, Part


def indicator_lines(shown: Dashboard) -> str:
    """One indicator a line: name, value, both sums, money in pesos."""
    title = f"Indicadores de {shown.period}"
    if shown.scope[1]:
        title += f" · {shown.titles.get(shown.scope[1], shown.scope[1])}"
    lines = [title]
    for item in shown.seen:
        value = value_text(item.indicator.unit, item.now.value)
        sums = parts_text(item.indicator, item.now)
        lines.append(f"  {item.indicator.name:<40} {value:>12}   {sums}")
    return "\n".join(lines)


def part_lines(
    indicator: Indicator, parts: Sequence[Part], titles: Mapping[str, str], none: str
) -> str:
    """An indicator by the members of a cut: value, change since the month before, cases."""
    lines = [f"{indicator.name}: {indicator.formula}"]
    for part in parts:
        name = titles.get(part.member, part.member) or none
        value = value_text(indicator.unit, part.now.value)
        step = change_text(indicator.unit, change(part.now, part.before))
        lines.append(f"  {name:<28} {value:>12} {step:>10}   {cases_text(indicator, part.now)}")
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
