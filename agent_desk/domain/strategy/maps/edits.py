"""Every change of a map as a pure function: a new map, or one sentence that says why not."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.maps.model import (
    MOST_OBJECTIVES,
    Link,
    Objective,
    Standing,
    StrategyMap,
)

TEXT_MOST = 60
WHY_MOST = 200


class MapEditError(DeskError):
    """The change was not made; the map is as it was."""

    def __init__(self, sentence: str) -> None:
        super().__init__(f"{sentence} El mapa quedó como estaba.")


def with_objective(chart: StrategyMap, perspective: str, text: str) -> tuple[StrategyMap, str]:
    """A new objective at the end of a lane, and its id. Raises MapEditError."""
    if perspective not in {lane.id for lane in chart.perspectives}:
        raise MapEditError("Esa perspectiva no está en el mapa.")
    if len(chart.objectives) >= MOST_OBJECTIVES:
        raise MapEditError(
            f"Ya hay {MOST_OBJECTIVES} objetivos; con más, nadie lee el mapa. Quite o junte alguno."
        )
    taken = [one.column for one in chart.lane(perspective)]
    made = Objective(_free_id(chart), perspective, max(taken, default=-1) + 1, _phrase(text))
    return replace(chart, objectives=(*chart.objectives, made)), made.id


def changed(chart: StrategyMap, objective: Objective) -> StrategyMap:
    """The objective with other words, owner, theme, indicators or initiative."""
    was = _known(chart, objective.id)
    kept = replace(
        objective,
        perspective=was.perspective,
        column=was.column,
        text=_phrase(objective.text),
        owner=objective.owner.strip(),
    )
    return _put(chart, kept)


def moved(chart: StrategyMap, objective_id: str, perspective: str, column: int) -> StrategyMap:
    """To another lane or place; whoever stood there goes to the place that is left, or aside."""
    one = _known(chart, objective_id)
    if perspective not in {lane.id for lane in chart.perspectives}:
        raise MapEditError("Esa perspectiva no está en el mapa.")
    column = max(0, column)
    there = next((o for o in chart.lane(perspective) if o.column == column and o != one), None)
    if there is not None:
        if one.perspective == perspective:
            chart = _put(chart, replace(there, column=one.column))
        else:
            for other in chart.lane(perspective):
                if other.column >= column and other.id != one.id:
                    chart = _put(chart, replace(other, column=other.column + 1))
    return _put(chart, replace(one, perspective=perspective, column=column))


def without(chart: StrategyMap, objective_id: str) -> StrategyMap:
    """The map without an objective and its links."""
    _known(chart, objective_id)
    return replace(
        chart,
        objectives=tuple(one for one in chart.objectives if one.id != objective_id),
        links=tuple(link for link in chart.links if objective_id not in link.key),
    )


def linked(chart: StrategyMap, source: str, target: str, why: str) -> StrategyMap:
    """A new hypothesis. It needs its «¿por qué?», and may not lead back to where it starts."""
    _known(chart, source)
    _known(chart, target)
    if source == target:
        raise MapEditError("Un objetivo no puede llevar a sí mismo.")
    if any(link.key == (source, target) for link in chart.links):
        raise MapEditError("Ese enlace ya está.")
    if source in reached_from(chart, target):
        raise MapEditError("Ese enlace cerraría un círculo: el efecto sería causa de sí mismo.")
    return replace(chart, links=(*chart.links, Link(source, target, _reason(why))))


def relinked(chart: StrategyMap, link: Link) -> StrategyMap:
    """The same link with another why or pilot, or what is known of it."""
    kept = replace(link, why=_reason(link.why))
    if all(known.key != link.key for known in chart.links):
        raise MapEditError("Ese enlace ya no está.")
    return replace(chart, links=tuple(kept if k.key == kept.key else k for k in chart.links))


def unlinked(chart: StrategyMap, source: str, target: str) -> StrategyMap:
    """The map without that link."""
    if all(link.key != (source, target) for link in chart.links):
        raise MapEditError("Ese enlace ya no está.")
    return replace(chart, links=tuple(k for k in chart.links if k.key != (source, target)))


def with_lane_moved(chart: StrategyMap, perspective: str, step: int) -> StrategyMap:
    """The lane one place up (-1) or down (+1); at the edge it stays."""
    lanes = list(chart.perspectives)
    at = chart.rank(perspective)
    to = at + step
    if at < len(lanes) and 0 <= to < len(lanes):
        lanes[at], lanes[to] = lanes[to], lanes[at]
    return replace(chart, perspectives=tuple(lanes))


def with_standings(chart: StrategyMap, by_pilot: dict[str, Standing]) -> StrategyMap:
    """What the pilots found, on the links that they try."""
    links = tuple(
        replace(link, standing=by_pilot[link.pilot]) if link.pilot in by_pilot else link
        for link in chart.links
    )
    return replace(chart, links=links)


def reached_from(chart: StrategyMap, objective_id: str) -> frozenset[str]:
    """Everything that an objective leads to, itself too."""
    onward: dict[str, list[str]] = defaultdict(list)
    for link in chart.links:
        onward[link.source].append(link.target)
    seen, waiting = set(), [objective_id]
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting += onward[here]
    return frozenset(seen)


def _known(chart: StrategyMap, objective_id: str) -> Objective:
    found = chart.objective(objective_id)
    if found is None:
        raise MapEditError("Ese objetivo ya no está en el mapa.")
    return found


def _put(chart: StrategyMap, objective: Objective) -> StrategyMap:
    return replace(
        chart,
        objectives=tuple(objective if o.id == objective.id else o for o in chart.objectives),
    )


def _free_id(chart: StrategyMap) -> str:
    used = {one.id for one in chart.objectives}
    return next(name for n in range(1, len(used) + 2) if (name := f"objetivo-{n}") not in used)


def _phrase(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise MapEditError("Un objetivo necesita sus palabras, por ejemplo «Bajar el costo».")
    if len(words) > TEXT_MOST:
        raise MapEditError(f"Un objetivo se dice en {TEXT_MOST} letras; este tiene {len(words)}.")
    return words


def _reason(why: str) -> str:
    words = " ".join(why.split())
    if not words:
        raise MapEditError("Un enlace es una hipótesis: diga por qué uno lleva al otro.")
    return words[:WHY_MOST]
