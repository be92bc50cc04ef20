"""What makes a map weak, each in a sentence: nothing here forbids, it points."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from agent_desk.domain.strategy.maps.edits import reached_from
from agent_desk.domain.strategy.maps.model import MOST_OBJECTIVES, Standing, StrategyMap


@dataclass(frozen=True, slots=True)
class Ailment:
    """`where` is the id of an objective, or "" for the whole map; `is_grave` breaks its logic."""

    rule: str
    where: str
    sentence: str
    is_grave: bool = False


def ailments(chart: StrategyMap, known: Collection[str] | None = None) -> tuple[Ailment, ...]:
    """Grave ones first. `known` are the ids of the indicators there are; None asks nothing."""
    found = [*_of_map(chart), *_of_objectives(chart, known), *_of_links(chart)]
    return tuple(sorted(found, key=lambda ailment: not ailment.is_grave))


def _of_map(chart: StrategyMap) -> Iterator[Ailment]:
    count = len(chart.objectives)
    if not count:
        yield Ailment("empty", "", "El mapa no tiene objetivos: agregue el primero en un carril.")
    if count > MOST_OBJECTIVES:
        yield Ailment(
            "too_many",
            "",
            f"Hay {count} objetivos; con más de {MOST_OBJECTIVES} el mapa no se lee.",
        )
    for lane in chart.perspectives:
        if count and not chart.lane(lane.id):
            yield Ailment("empty_lane", "", f"«{lane.name}» no tiene objetivos.")


def _of_objectives(chart: StrategyMap, known: Collection[str] | None) -> Iterator[Ailment]:
    joined = {end for link in chart.links for end in link.key}
    for one in chart.objectives:
        if not one.indicators:
            yield Ailment("no_indicator", one.id, f"«{one.text}» no tiene indicador.")
        for indicator in one.indicators:
            if known is not None and indicator not in known:
                yield Ailment(
                    "unknown_indicator",
                    one.id,
                    f"«{one.text}» se mide con «{indicator}», que no está entre los indicadores.",
                    is_grave=True,
                )
        if not one.owner:
            yield Ailment("no_owner", one.id, f"«{one.text}» no tiene responsable.")
        if one.id not in joined:
            yield Ailment(
                "alone", one.id, f"«{one.text}» no está unido a ningún otro: no dice a qué sirve."
            )


def _of_links(chart: StrategyMap) -> Iterator[Ailment]:
    ids = {one.id for one in chart.objectives}
    texts = {one.id: one.text for one in chart.objectives}
    in_circle = sorted(
        link.source
        for link in chart.links
        if link.source in ids and link.source in reached_from(chart, link.target)
    )
    if in_circle:
        names = ", ".join(f"«{texts[each]}»" for each in dict.fromkeys(in_circle))
        yield Ailment(
            "cycle",
            in_circle[0],
            f"Hay un círculo: {names} se causan entre sí. Quite un enlace.",
            is_grave=True,
        )
    for link in chart.links:
        if not set(link.key) <= ids:
            yield Ailment("loose_end", "", "Un enlace va a un objetivo que no está.", is_grave=True)
        elif link.standing is Standing.REFUTED:
            yield Ailment(
                "refuted",
                link.source,
                f"Se refutó que «{texts[link.source]}» lleve a «{texts[link.target]}», "
                "y el enlace sigue en el mapa.",
            )
