"""Versions of the grid as they are kept, which one is in force, and what changed between two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.spanish import money_text
from agent_desk.domain.strategy.segments.grid import Grid, Segment
from agent_desk.domain.strategy.segments.placing import amount_titles


@dataclass(frozen=True, slots=True)
class GridVersion:
    """`body` is JSON; `published_at` None is a draft, or one that was never put in force."""

    number: int
    body: str
    note: str
    saved_at: datetime
    by_name: str
    published_at: datetime | None = None
    published_name: str = ""


def in_force(versions: Sequence[GridVersion]) -> GridVersion | None:
    """The one published last; None while the shipped one serves."""
    published = [version for version in versions if version.published_at]
    return max(published, key=lambda v: (v.published_at, v.number), default=None)


def changes(old: Grid, new: Grid) -> tuple[str, ...]:
    """What differs, a sentence each."""
    found = list(_axes(old, new))
    before = {segment.id: segment for segment in old.segments}
    for segment in new.segments:
        if segment.id not in before:
            found.append(f"Nuevo segmento «{segment.title}».")
        else:
            found += _of_segment(before[segment.id], segment)
    kept = {segment.id for segment in new.segments}
    found += [f"Sale el segmento «{s.title}»." for s in old.segments if s.id not in kept]
    if old.incentives != new.incentives:
        found += _incentives(old, new)
    return tuple(found)


def _axes(old: Grid, new: Grid) -> Iterator[str]:
    if old.levels != new.levels:
        yield f"Bandas: {', '.join(band.title for band in new.levels)}."
    if old.amounts != new.amounts:
        yield f"Montos: {', '.join(amount_titles(new).values())}."
    if old.behaviours != new.behaviours:
        yield f"Conductas, en orden: {', '.join(one.title for one in new.behaviours)}."


def _of_segment(old: Segment, new: Segment) -> Iterator[str]:
    name = f"«{new.title}»"
    if old.title != new.title:
        yield f"«{old.title}» se llama ahora {name}."
    if old.blocks != new.blocks:
        yield f"{name} cubre otras celdas."
    if old.cap != new.cap:
        yield f"{name}: el tope pasa de {old.cap} a {new.cap} intentos."
    if old.first_offer != new.first_offer:
        yield f"{name}: otra primera oferta."
    if old.steps != new.steps:
        yield f"{name}: su batería pasa de {len(old.steps)} a {len(new.steps)} pasos o cambia."


def _incentives(old: Grid, new: Grid) -> Iterator[str]:
    before = {one.id: one for one in old.incentives}
    for one in new.incentives:
        if before.get(one.id) != one:
            limit = f"{one.limit_bp / 100:g} %" if one.limit_bp else money_text(one.limit_cents)
            yield f"Incentivo «{one.title}»: hasta {limit}, {one.expires_days} días."
    kept = {one.id for one in new.incentives}
    for one in old.incentives:
        if one.id not in kept:
            yield f"Sale el incentivo «{one.title}»."
