"""A grid as tables that are edited cell by cell, and each edit as a new grid.

Every function gives a new grid; what cannot be read raises SegmentsError with its sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from agent_desk.domain.plain_values import cents_from
from agent_desk.domain.strategy.segments.checking import Limits
from agent_desk.domain.strategy.segments.grid import (
    ECONOMIC,
    PROMOTIONAL,
    AmountBand,
    Block,
    Cell,
    Grid,
    Incentive,
    Segment,
    Step,
    holders,
)
from agent_desk.domain.strategy.segments.placing import amount_titles
from agent_desk.domain.strategy.segments.plain import SegmentsError
from agent_desk.domain.text.fold import fold
from agent_desk.domain.text.sentences import with_sentence

RULES, SEGMENTS, BATTERY, INCENTIVES, BANDS = (
    "rules",
    "segments",
    "battery",
    "incentives",
    "bands",
)
SHEETS = (RULES, SEGMENTS, BATTERY, INCENTIVES, BANDS)
WORDS = 3  # the column of a battery that people read
BEST = "La mejor"
T = TypeVar("T")
KIND_WORDS = {ECONOMIC: "económico", PROMOTIONAL: "promocional"}


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of a table of texts."""

    sheet: str
    row: int
    column: int


def rows_of(grid: Grid, sheet: str, limits: Limits) -> tuple[tuple[str, ...], ...]:
    """The texts of a table, in the order of its columns."""
    if sheet == RULES:
        return tuple(_rule_row(grid, pair) for pair in rule_pairs(grid))
    if sheet == SEGMENTS:
        return tuple(
            (one.title, str(one.cap), limits.kinds.get(one.first_offer, BEST))
            for one in grid.segments
        )
    if sheet == BATTERY:
        return tuple(_step_row(grid, at, number, limits) for at, number in step_places(grid))
    if sheet == INCENTIVES:
        return tuple(_incentive_row(one, limits) for one in grid.incentives)
    titles = amount_titles(grid)
    bands = tuple(("Banda", b.title, f"{b.low} a {b.high}") for b in grid.levels)
    amounts = tuple(("Monto", titles[b.id], _pesos(b.upto_cents)) for b in grid.amounts)
    traits = tuple(("Conducta", one.title, str(n)) for n, one in enumerate(grid.behaviours, 1))
    return (*bands, *amounts, *traits)


def typed(grid: Grid, place: Place, text: str, limits: Limits) -> Grid:
    """The grid with that cell changed."""
    text = text.strip()
    if place.sheet == RULES:
        return _rule_typed(grid, place, text)
    if place.sheet == SEGMENTS:
        old = grid.segments[place.row]
        return _with_segment(grid, place.row, _segment_typed(old, place.column, text, limits))
    if place.sheet == BATTERY:
        at, number = step_places(grid)[place.row]
        segment = grid.segments[at]
        step = _step_typed(grid, segment.steps[number], place.column, text, limits)
        steps = (*segment.steps[:number], step, *segment.steps[number + 1 :])
        return _with_segment(grid, at, replace(segment, steps=steps))
    if place.sheet == INCENTIVES:
        made = _incentive_typed(grid.incentives[place.row], place.column, text, limits)
        return replace(grid, incentives=_put(grid.incentives, place.row, made))
    return _band_typed(grid, place.row, place.column, text)


def added(grid: Grid, sheet: str, row: int) -> Grid:
    """A new row below `row`."""
    if sheet == SEGMENTS:
        made = Segment(_free_id(grid), "Segmento nuevo", (), (Step("call", "Llamada"),), 3)
        at = row + 1
        return replace(grid, segments=(*grid.segments[:at], made, *grid.segments[at:]))
    if sheet == BATTERY and grid.segments:
        places = step_places(grid)
        at, number = places[row] if row < len(places) else (0, -1)
        segment = grid.segments[at]
        cut = number + 1
        steps = (*segment.steps[:cut], Step("call", "Llamada", 3), *segment.steps[cut:])
        return _with_segment(grid, at, replace(segment, steps=steps))
    if sheet == INCENTIVES:
        made_of = Incentive(_free_id(grid), ECONOMIC, "Incentivo nuevo", "fees", 1_000, 0, 10)
        return replace(grid, incentives=(*grid.incentives, made_of))
    if sheet == BANDS:
        return _more_amounts(grid)
    return grid


def removed(grid: Grid, sheet: str, row: int) -> Grid:
    """Without that row."""
    if sheet == SEGMENTS:
        return replace(grid, segments=_without(grid.segments, row))
    if sheet == BATTERY:
        at, number = step_places(grid)[row]
        segment = grid.segments[at]
        return _with_segment(grid, at, replace(segment, steps=_without(segment.steps, number)))
    if sheet == INCENTIVES:
        return replace(grid, incentives=_without(grid.incentives, row))
    if sheet == BANDS:
        return _fewer_amounts(grid, row - len(grid.levels))
    return grid


def moved(grid: Grid, sheet: str, row: int, step: int) -> tuple[Grid, int]:
    """The row one place up (−1) or down, and where it stands then."""
    to = row + step
    if sheet == SEGMENTS and 0 <= to < len(grid.segments):
        return replace(grid, segments=_swapped(grid.segments, row, to)), to
    if sheet == BATTERY:
        places = step_places(grid)
        if 0 <= to < len(places) and places[to][0] == places[row][0]:
            at, number = places[row]
            steps = _swapped(grid.segments[at].steps, number, number + step)
            return _with_segment(grid, at, replace(grid.segments[at], steps=steps)), to
    first = len(grid.levels) + len(grid.amounts)
    last = len(grid.behaviours) - 1  # «las demás» stays at the end
    if sheet == BANDS and 0 <= row - first < last and 0 <= to - first < last:
        behaviours = _swapped(grid.behaviours, row - first, to - first)
        return replace(grid, behaviours=behaviours), to
    return grid, row


def rule_pairs(grid: Grid) -> list[tuple[str, str]]:
    """(level, behaviour) of each row of the table of rules."""
    return [(band.id, one.trait) for band in grid.levels for one in grid.behaviours]


def step_places(grid: Grid) -> list[tuple[int, int]]:
    """(segment, step) of each row of the battery."""
    return [(at, n) for at, one in enumerate(grid.segments) for n in range(len(one.steps))]


def assigned(grid: Grid, cells: Sequence[Cell], segment_id: str) -> Grid:
    """Those cells belong to that segment, and to no other."""
    held = {cell: [one.id for one in found] for cell, found in holders(grid).items()}
    for cell in cells:
        held[cell] = [segment_id] if segment_id else []
    segments = tuple(
        replace(one, blocks=_blocks(grid, [c for c, ids in held.items() if one.id in ids]))
        for one in grid.segments
    )
    return replace(grid, segments=segments)


def _blocks(grid: Grid, cells: Sequence[Cell]) -> tuple[Block, ...]:
    """As few blocks as say the same: by level, the amounts with the same behaviours together."""
    traits = tuple(one.trait for one in grid.behaviours)
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = {}
    for level in (band.id for band in grid.levels):
        by_traits: dict[tuple[str, ...], list[str]] = {}
        for amount in (band.id for band in grid.amounts):
            shown = tuple(t for t in traits if (level, amount, t) in cells)
            if shown:
                by_traits.setdefault(() if shown == traits else shown, []).append(amount)
        for shown, amounts in by_traits.items():
            all_of = () if len(amounts) == len(grid.amounts) else tuple(amounts)
            found.setdefault((all_of, shown), []).append(level)
    return tuple(Block(tuple(levels), *key) for key, levels in found.items())


def _rule_row(grid: Grid, pair: tuple[str, str]) -> tuple[str, ...]:
    held, (level, trait) = holders(grid), pair
    levels = {band.id: band.title for band in grid.levels}
    traits = {one.trait: one.title for one in grid.behaviours}
    cells = (" + ".join(s.title for s in held[level, b.id, trait]) for b in grid.amounts)
    return levels[level], traits[trait], *cells


def step_at(grid: Grid, place: Place) -> Step | None:
    """The step whose words stand in that cell; None for any other cell."""
    places = step_places(grid)
    if place.sheet != BATTERY or place.column != WORDS or not 0 <= place.row < len(places):
        return None
    at, number = places[place.row]
    return grid.segments[at].steps[number]


def better(grid: Grid, place: Place, limits: Limits) -> Grid:
    """The better words instead of the sentence with the first that may not be written."""
    step = step_at(grid, place)
    told = limits.said(step) if step else ()
    if step is None or not told:
        raise SegmentsError("Aquí no hay nada que cambiar.")
    first = told[0]
    text = with_sentence(step.message, first.start, first.end, first.better)
    return typed(grid, place, text, limits)


def _rule_typed(grid: Grid, place: Place, text: str) -> Grid:
    level, trait = rule_pairs(grid)[place.row]
    cell = (level, grid.amounts[place.column - 2].id, trait)
    if not text:
        return assigned(grid, [cell], "")
    wanted = fold(text)
    found = next((one for one in grid.segments if fold(one.title) == wanted), None)
    if found is None:
        raise SegmentsError(f"No hay un segmento «{text}». La celda quedó como estaba.")
    return assigned(grid, [cell], found.id)


def _segment_typed(old: Segment, column: int, text: str, limits: Limits) -> Segment:
    if column == 0:
        if not text:
            raise SegmentsError("Un segmento lleva nombre. Quedó el que tenía.")
        return replace(old, title=text)
    if column == 1:
        return replace(old, cap=_whole(text, "El tope"))
    return replace(old, first_offer=_offer(text, limits))


def _offer(text: str, limits: Limits) -> str:
    if not text or fold(text) == fold(BEST):
        return ""
    return _chosen(limits.kinds, text, "La política no tiene esa oferta")


def _step_row(grid: Grid, at: int, number: int, limits: Limits) -> tuple[str, ...]:
    segment, step = grid.segments[at], grid.segments[at].steps[number]
    given = grid.incentive(step.incentive)
    return (
        segment.title,
        str(number + 1),
        limits.titles.get(step.medium, step.medium),
        step.message,
        str(step.wait_days),
        given.title if given else "",
    )


def _step_typed(grid: Grid, old: Step, column: int, text: str, limits: Limits) -> Step:
    if column == 2:
        return replace(old, medium=_chosen(limits.titles, text, "No conozco ese medio"))
    if column == WORDS:
        return replace(old, message=text)
    if column == 4:
        return replace(old, wait_days=_whole(text, "La espera"))
    titles = {one.id: one.title for one in grid.incentives}
    return replace(old, incentive=_chosen(titles, text, "No hay ese incentivo") if text else "")


def _incentive_row(one: Incentive, limits: Limits) -> tuple[str, ...]:
    limit = f"{one.limit_bp / 100:g} %" if one.kind == ECONOMIC else _pesos(one.limit_cents)
    kind = KIND_WORDS.get(one.kind, one.kind)
    component = limits.components.get(one.component, one.component)
    return one.title, kind, component, limit, str(one.expires_days), one.approver


def _incentive_typed(old: Incentive, column: int, text: str, limits: Limits) -> Incentive:
    if column == 0:
        return replace(old, title=text)
    if column == 1:
        return replace(old, kind=_chosen(KIND_WORDS, text, "Es económico o promocional"))
    if column == 2:
        component = _chosen(limits.components, text, "No hay ese concepto") if text else ""
        return replace(old, component=component)
    if column == 3 and old.kind == ECONOMIC:
        return replace(old, limit_bp=100 * _whole(text.removesuffix("%"), "El límite"))
    if column == 3:
        return replace(old, limit_cents=_cents(text))
    if column == 4:
        return replace(old, expires_days=_whole(text, "El plazo"))
    return replace(old, approver=text)


def _band_typed(grid: Grid, row: int, column: int, text: str) -> Grid:
    levels, amounts = len(grid.levels), len(grid.amounts)
    if row < levels:
        band = grid.levels[row]
        if column == 1:
            return replace(grid, levels=_put(grid.levels, row, replace(band, title=text)))
        low, _, high = text.replace("a", "-").partition("-")
        ends = _whole(low, "La banda"), _whole(high or low, "La banda")
        made = replace(band, low=ends[0], high=ends[1])
        return replace(grid, levels=_put(grid.levels, row, made))
    if row < levels + amounts:
        at = row - levels
        if at == amounts - 1 or column != 2:
            raise SegmentsError("El último monto no tiene límite; los títulos salen de los demás.")
        made_amount = replace(grid.amounts[at], upto_cents=_cents(text))
        return replace(grid, amounts=_put(grid.amounts, at, made_amount))
    at = row - levels - amounts
    if column != 1:
        raise SegmentsError("El orden de las conductas se cambia con Alt+↑ y Alt+↓.")
    made_trait = replace(grid.behaviours[at], title=text)
    return replace(grid, behaviours=_put(grid.behaviours, at, made_trait))


def _more_amounts(grid: Grid) -> Grid:
    """One band more before the open one, with the segments of the open one."""
    limits = [band.upto_cents for band in grid.amounts if band.upto_cents]
    made = AmountBand(_free_id(grid), 2 * (limits[-1] if limits else 500_00))
    last = grid.amounts[-1]
    wider = replace(grid, amounts=(*grid.amounts[:-1], made, last))
    held = holders(grid)
    for (level, amount, trait), found in held.items():
        if amount == last.id and found:
            wider = assigned(wider, [(level, made.id, trait)], found[0].id)
    return wider


def _fewer_amounts(grid: Grid, at: int) -> Grid:
    if not 0 <= at < len(grid.amounts) - 1:
        raise SegmentsError("Solo se quita un monto con límite. No quité nada.")
    gone = grid.amounts[at].id
    segments = tuple(
        replace(one, blocks=tuple(b for b in (_lean(b, gone) for b in one.blocks) if b))
        for one in grid.segments
    )
    return replace(grid, amounts=_without(grid.amounts, at), segments=segments)


def _lean(block: Block, gone: str) -> Block | None:
    if gone not in block.amounts:
        return block
    left = tuple(one for one in block.amounts if one != gone)
    return replace(block, amounts=left) if left else None


def _with_segment(grid: Grid, at: int, segment: Segment) -> Grid:
    return replace(grid, segments=_put(grid.segments, at, segment))


def _put(items: tuple[T, ...], at: int, item: T) -> tuple[T, ...]:
    return (*items[:at], item, *items[at + 1 :])


def _without(items: tuple[T, ...], at: int) -> tuple[T, ...]:
    return (*items[:at], *items[at + 1 :])


def _swapped(items: tuple[T, ...], one: int, other: int) -> tuple[T, ...]:
    found = list(items)
    found[one], found[other] = found[other], found[one]
    return tuple(found)


def _free_id(grid: Grid) -> str:
    known = {one.id for one in grid.segments} | {one.id for one in grid.incentives}
    known |= {one.id for one in grid.amounts}
    return next(f"nuevo_{n}" for n in range(1, len(known) + 2) if f"nuevo_{n}" not in known)


def _chosen(titles: Mapping[str, str], text: str, problem: str) -> str:
    wanted = fold(text)
    found = next((key for key, title in titles.items() if fold(title) == wanted), None)
    if found is None:
        raise SegmentsError(f"{problem}: «{text}». La celda quedó como estaba.")
    return found


def _whole(text: str, name: str) -> int:
    if not text.strip().isdigit():
        raise SegmentsError(f"{name} va en números enteros. La celda quedó como estaba.")
    return int(text)


def _cents(text: str) -> int:
    try:
        return cents_from(text.replace("$", "").replace(",", ""), "monto")
    except (ValueError, TypeError) as error:
        raise SegmentsError(f"«{text}» no es un monto. La celda quedó como estaba.") from error


def _pesos(cents: int | None) -> str:
    return "" if cents is None else f"{cents // 100:,}"
