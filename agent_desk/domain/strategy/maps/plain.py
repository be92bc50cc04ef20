"""A map as plain values for a file, and back; what is not one is refused with its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.maps.model import (
    Link,
    Objective,
    Perspective,
    Standing,
    StrategyMap,
    Theme,
)


class MapTextError(DeskError):
    """What was read is not a strategy map."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(
            f"El mapa no se puede leer: {where}, {what}. No cambié nada; corrija el archivo."
        )


def plain_of(chart: StrategyMap) -> dict[str, object]:
    """Ready for JSON or YAML."""
    return {
        "title": chart.title,
        "perspectives": [
            {"id": lane.id, "name": lane.name, "colour": lane.colour} for lane in chart.perspectives
        ],
        "objectives": [
            {
                "id": one.id,
                "perspective": one.perspective,
                "column": one.column,
                "text": one.text,
                "owner": one.owner,
                "theme": one.theme,
                "indicators": list(one.indicators),
                "initiative": one.initiative,
            }
            for one in chart.objectives
        ],
        "links": [
            {
                "from": link.source,
                "to": link.target,
                "why": link.why,
                "standing": link.standing.value,
                "pilot": link.pilot,
            }
            for link in chart.links
        ],
    }


def map_from(value: object) -> StrategyMap:
    """Raises MapTextError; links to what is not there are left to the health check."""
    top = _mapping(value, "todo")
    lanes = tuple(_lane(item, f"perspectiva {n}") for n, item in _items(top, "perspectives"))
    if not lanes:
        raise MapTextError("perspectives", "falta al menos una")
    ids = {lane.id for lane in lanes}
    objectives = tuple(
        _objective(item, f"objetivo {n}", ids) for n, item in _items(top, "objectives")
    )
    if len({one.id for one in objectives}) < len(objectives):
        raise MapTextError("objectives", "hay dos con el mismo id")
    links = tuple(_link(item, f"enlace {n}") for n, item in _items(top, "links"))
    return StrategyMap(_text(top, "title", "todo"), lanes, objectives, links)


def _lane(value: object, where: str) -> Perspective:
    item = _mapping(value, where)
    return Perspective(
        _text(item, "id", where), _text(item, "name", where), _text(item, "colour", where)
    )


def _objective(value: object, where: str, lanes: set[str]) -> Objective:
    item = _mapping(value, where)
    perspective, theme = _text(item, "perspective", where), _text(item, "theme", where, "")
    if perspective not in lanes:
        raise MapTextError(where, f"«{perspective}» no es una perspectiva del mapa")
    if theme and theme not in set(Theme):
        raise MapTextError(where, f"«{theme}» no es un tema (collect, pay)")
    column = item.get("column", 0)
    if not isinstance(column, int) or isinstance(column, bool) or not 0 <= column < 100:
        raise MapTextError(where, "column debe ser un número desde 0")
    return Objective(
        _text(item, "id", where),
        perspective,
        column,
        _text(item, "text", where),
        _text(item, "owner", where, ""),
        theme,
        tuple(str(each) for _n, each in _items(item, "indicators")),
        _text(item, "initiative", where, ""),
    )


def _link(value: object, where: str) -> Link:
    item = _mapping(value, where)
    standing = _text(item, "standing", where, Standing.UNTESTED.value)
    if standing not in set(Standing):
        raise MapTextError(where, f"«{standing}» no es un estado de hipótesis")
    return Link(
        _text(item, "from", where),
        _text(item, "to", where),
        _text(item, "why", where),
        Standing(standing),
        _text(item, "pilot", where, ""),
    )


def _mapping(value: object, where: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise MapTextError(where, "se esperaban campos con nombre")
    return value


def _items(item: Mapping[str, object], name: str) -> Sequence[tuple[int, object]]:
    value = item.get(name) or ()
    if not isinstance(value, list | tuple):
        raise MapTextError(name, "se esperaba una lista")
    return list(enumerate(value, 1))


def _text(item: Mapping[str, object], name: str, where: str, default: str | None = None) -> str:
    value = item.get(name, default)
    if not isinstance(value, str) or (default is None and not value.strip()):
        raise MapTextError(where, f"falta «{name}»")
    return value
