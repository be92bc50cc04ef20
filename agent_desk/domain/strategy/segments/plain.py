"""A grid as plain values for a file, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from types import UnionType
from typing import TypeVar, get_type_hints

from agent_desk.domain.errors import DeskError
from agent_desk.domain.plain_values import as_plain
from agent_desk.domain.strategy.segments.grid import (
    AmountBand,
    Behaviour,
    Block,
    Grid,
    Incentive,
    LevelBand,
    Segment,
    Step,
)

SCHEMA = "agent_desk/segments@1"
T = TypeVar("T")


class SegmentsError(DeskError):
    """A grid that cannot be read or published, and why."""


def grid_text(grid: Grid) -> str:
    """As JSON, the same text for the same grid."""
    plain = as_plain(grid)
    assert isinstance(plain, dict)  # a dataclass always becomes one
    return json.dumps({"schema": SCHEMA, **plain}, ensure_ascii=False, indent=1, sort_keys=True)


def titles_of(text: str) -> dict[str, str]:
    """The names of the segments of a kept version, by id; what cannot be read names nobody."""
    try:
        return {one["id"]: one["title"] for one in json.loads(text)["segments"]}
    except (ValueError, KeyError, TypeError):
        return {}


def grid_of(text: str) -> Grid:
    """Raises SegmentsError with where it went wrong; a field that is unknown is refused."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SegmentsError(f"La cuadrícula no es JSON que se pueda leer: {error}.") from error
    top = _object(value, "cuadrícula")
    if top.pop("schema", SCHEMA) != SCHEMA:
        raise SegmentsError("La cuadrícula es de otra versión del programa.")
    grid = Grid(
        _each(top, "levels", LevelBand),
        _each(top, "amounts", AmountBand),
        _each(top, "behaviours", Behaviour),
        tuple(_segment(one) for one in _list(top.pop("segments", []), "segments")),
        _each(top, "incentives", Incentive),
    )
    _finish(top, "cuadrícula")
    return grid


def _segment(value: object) -> Segment:
    top = _object(value, "segments")
    blocks = tuple(_block(one) for one in _list(top.pop("blocks", []), "blocks"))
    steps = _each(top, "steps", Step)
    return _made(Segment, {**top, "blocks": blocks, "steps": steps}, "segments")


def _block(value: object) -> Block:
    top = _object(value, "blocks")
    axes = {}
    for name in ("levels", "amounts", "behaviours"):
        axes[name] = tuple(str(one) for one in _list(top.pop(name, []), name))
    _finish(top, "blocks")
    return Block(**axes)


def _each(top: dict[str, object], name: str, kind: type[T]) -> tuple[T, ...]:
    return tuple(_made(kind, _object(v, name), name) for v in _list(top.pop(name, []), name))


def _made(kind: type[T], values: Mapping[str, object], name: str) -> T:
    known, hints = {f.name for f in fields(kind)}, get_type_hints(kind)  # type: ignore[arg-type]
    for key, value in values.items():
        if key not in known:
            raise SegmentsError(f"«{name}» no lleva el campo «{key}».")
        wanted = hints[key]
        plain = wanted if isinstance(wanted, (type, UnionType)) else tuple
        if isinstance(value, bool) or not isinstance(value, plain):
            raise SegmentsError(f"«{name}.{key}» no es del tipo que se espera.")
    try:
        return kind(**values)
    except TypeError as error:
        raise SegmentsError(f"A «{name}» le falta un campo.") from error


def _object(value: object, name: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise SegmentsError(f"«{name}» debe llevar campos con nombre.")
    return dict(value)


def _list(value: object, name: str) -> Sequence[object]:
    if not isinstance(value, list):
        raise SegmentsError(f"«{name}» debe ser una lista.")
    return value


def _finish(top: Mapping[str, object], name: str) -> None:
    if top:
        raise SegmentsError(f"«{name}» no lleva el campo «{next(iter(top))}».")
