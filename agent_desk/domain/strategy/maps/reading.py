"""The map read aloud: from causes to effects, one sentence a step."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.strategy.maps.model import (
    STANDING_WORDS,
    TONE_WORDS,
    Gauge,
    Gauges,
    Objective,
    StrategyMap,
)


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence and what it speaks of: one objective, or the two of a link."""

    sentence: str
    objective: str
    target: str = ""


def reading(chart: StrategyMap, gauges: Gauges) -> tuple[Step, ...]:
    """Lane by lane from the bottom, left to right: each objective, then where it leads and why."""
    steps: list[Step] = []
    texts = {one.id: one for one in chart.objectives}
    for lane in reversed(chart.perspectives):
        for one in chart.lane(lane.id):
            steps.append(Step(f"{lane.name}: {sentence_of(one, gauges)}", one.id))
            for link in chart.links:
                target = texts.get(link.target)
                if link.source == one.id and target:
                    steps.append(
                        Step(
                            f"Lleva a «{target.text}»: {link.why.rstrip('.')} "
                            f"({STANDING_WORDS[link.standing]}).",
                            one.id,
                            target.id,
                        )
                    )
    return tuple(steps)


def sentence_of(one: Objective, gauges: Gauges) -> str:
    """«Bajar el costo por peso. Costo por peso: 0.083, meta 0.090, en meta. Responsable: …»."""
    words = [f"{one.text}."]
    for indicator in one.indicators:
        words.append(gauge_sentence(indicator, gauges.get(indicator)))
    if one.owner:
        words.append(f"Responsable: {one.owner}.")
    return " ".join(words)


def gauge_sentence(indicator: str, gauge: Gauge | None) -> str:
    """An indicator in words; one without data says so."""
    if gauge is None or gauge.tone == "unknown":
        return f"{gauge.name if gauge else indicator}: sin datos."
    target = f", meta {gauge.target}" if gauge.target else ""
    return f"{gauge.name}: {gauge.value}{target}, {TONE_WORDS[gauge.tone]}."
