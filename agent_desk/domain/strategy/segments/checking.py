"""What is wrong with a grid, in words: holes, overlaps, limits above the policy, media of law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from agent_desk.domain.strategy.cure.columns import protected_kind
from agent_desk.domain.strategy.segments.grid import (
    ANY,
    ECONOMIC,
    HIGHEST,
    LOWEST,
    PROMOTIONAL,
    STEP_CENTS,
    TRAIT_BITS,
    Cell,
    Grid,
    Incentive,
    Segment,
    Step,
    holders,
)
from agent_desk.domain.strategy.segments.placing import amount_titles
from agent_desk.domain.text.outgoing import WordRemark, remarks_on
from agent_desk.domain.text.phrases import PhraseLint

GRAVE, SECOND, NOTE = "grave", "second", "note"
_MOST_CAP = 60
_MANY = 3  # cells named in a sentence; the others are counted


@dataclass(frozen=True, slots=True)
class Problem:
    """`weight`: grave forbids publishing, second asks for another person's hand, note is said.

    `place` is the id of the segment or incentive, "" for the axes.
    """

    weight: str
    place: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What policy and contact law set around a grid.

    `levels` go from the agent up; `most_bp` is the most of a component that each level may give up
    (by level and component); `kinds` the arrangements of the policy; `forbidden` says of a medium
    why law forbids it where there are accounts; `titles` names the media there are. `words` are
    those that may not be written to people of `countries`.
    """

    levels: tuple[str, ...]
    most_bp: Mapping[tuple[str, str], int]
    kinds: Mapping[str, str]
    titles: Mapping[str, str]
    components: Mapping[str, str] = field(default_factory=dict)  # of a balance, with their names
    forbidden: Mapping[str, str] = field(default_factory=dict)
    legal_cap: int = 0  # attempts that law allows in a month, 0 when it names none
    legal_words: str = ""
    words: PhraseLint | None = None
    countries: tuple[str, ...] = ()

    def said(self, step: Step) -> tuple[WordRemark, ...]:
        """What is wrong with the words of a step, in the countries where there are accounts."""
        return (
            remarks_on(step.message, step.medium, self.words, self.countries) if self.words else ()
        )


def problems_of(grid: Grid, limits: Limits) -> tuple[Problem, ...]:
    """The grave ones first; empty when it may be published as it is."""
    found = list(_axes(grid))
    if not found:
        found += _cover(grid)
    for segment in grid.segments:
        found += _of_segment(grid, segment, limits)
    for incentive in grid.incentives:
        found += _of_incentive(incentive, limits)
    found += _repeated(grid)
    order = (GRAVE, SECOND, NOTE)
    return tuple(sorted(found, key=lambda problem: order.index(problem.weight)))


def _axes(grid: Grid) -> Iterator[Problem]:
    if not grid.levels or not grid.amounts or not grid.behaviours:
        yield _grave("", "La cuadrícula necesita bandas, montos y conductas.")
        return
    expected = LOWEST
    for band in sorted(grid.levels, key=lambda band: band.low):
        if band.low != expected or band.high < band.low:
            sentence = (
                f"«{band.title}» debe empezar en el nivel {expected}: hay un hueco o un cruce."
            )
            yield _grave("", sentence)
            return
        expected = band.high + 1
    if expected != HIGHEST + 1:
        yield _grave("", f"Las bandas deben llegar al nivel {HIGHEST}.")
    yield from _amounts(grid)
    traits = [one.trait for one in grid.behaviours]
    if traits[-1] != ANY or len(set(traits)) != len(traits) or traits.count(ANY) != 1:
        yield _grave("", "Cada conducta va una vez y la última es «las demás».")
    if not set(traits) <= {*TRAIT_BITS, ANY}:
        yield _grave("", "Hay una conducta que el programa no sabe medir.")


def _amounts(grid: Grid) -> Iterator[Problem]:
    before = 0
    for at, band in enumerate(grid.amounts, 1):
        is_last = at == len(grid.amounts)
        if (band.upto_cents is None) != is_last:
            yield _grave("", "Solo el último monto va sin límite.")
            return
        if band.upto_cents is None:
            continue
        if band.upto_cents <= before or band.upto_cents % STEP_CENTS:
            yield _grave("", "Los montos suben y van en cientos exactos de pesos.")
            return
        before = band.upto_cents


def _cover(grid: Grid) -> Iterator[Problem]:
    held = holders(grid)
    holes = [cell for cell, segments in held.items() if not segments]
    if holes:
        yield _grave("", f"Nadie recibe nada en {_cells(grid, holes)}.")
    for cell, segments in held.items():
        if len(segments) > 1:
            both = " y ".join(f"«{one.title}»" for one in segments[:2])
            yield _grave(segments[1].id, f"{both} se cruzan en {_cells(grid, [cell])}.")
            return


def _cells(grid: Grid, cells: list[Cell]) -> str:
    amounts = amount_titles(grid)
    levels = {band.id: band.title for band in grid.levels}
    traits = {one.trait: one.title for one in grid.behaviours}
    named = "; ".join(
        f"{levels[level]} · {amounts[amount]} · {traits[trait]}"
        for level, amount, trait in cells[:_MANY]
    )
    more = len(cells) - _MANY
    return f"{named} y {more} celdas más" if more > 0 else named


def _of_segment(grid: Grid, segment: Segment, limits: Limits) -> Iterator[Problem]:
    name = f"«{segment.title}»"
    what = protected_kind(segment.title)
    if what:
        yield _grave(segment.id, f"{name} habla de {what}: un segmento solo mira conducta y monto.")
    known = {*(b.id for b in grid.levels), *(b.id for b in grid.amounts)}
    known |= {one.trait for one in grid.behaviours}
    for block in segment.blocks:
        if not {*block.levels, *block.amounts, *block.behaviours} <= known:
            yield _grave(segment.id, f"{name} nombra una banda que ya no está.")
            break
    if not segment.blocks:
        yield _grave(segment.id, f"{name} no cubre ninguna celda.")
    if not segment.steps:
        yield _grave(segment.id, f"{name} no tiene ningún paso en su batería.")
    if not 1 <= segment.cap <= _MOST_CAP:
        yield _grave(segment.id, f"{name}: el tope va de 1 a {_MOST_CAP} intentos al mes.")
    elif limits.legal_cap and segment.cap > limits.legal_cap:
        sentence = f"{name}: su tope de {segment.cap} pasa del permitido ({limits.legal_words})."
        yield _grave(segment.id, sentence)
    if segment.first_offer and segment.first_offer not in limits.kinds:
        yield _grave(segment.id, f"{name}: la política no tiene esa primera oferta.")
    yield from _steps(grid, segment, limits)


def _steps(grid: Grid, segment: Segment, limits: Limits) -> Iterator[Problem]:
    for number, step in enumerate(segment.steps, 1):
        at = f"«{segment.title}», paso {number}"
        if step.medium not in limits.titles:
            yield _grave(segment.id, f"{at}: medio desconocido.")
        elif step.medium in limits.forbidden:
            yield Problem(NOTE, segment.id, f"{at}: {limits.forbidden[step.medium]}")
        for one in limits.said(step)[:1]:
            weight = GRAVE if one.is_forbidden else NOTE
            yield Problem(weight, segment.id, f"{at}: {one.sentence} Mejor: {one.better}")
        if not step.message.strip():
            yield _grave(segment.id, f"{at}: falta el mensaje.")
        if step.wait_days < 0:
            yield _grave(segment.id, f"{at}: la espera va en días de cero en adelante.")
        if step.incentive and grid.incentive(step.incentive) is None:
            yield _grave(segment.id, f"{at}: ese incentivo ya no está.")


def _of_incentive(incentive: Incentive, limits: Limits) -> Iterator[Problem]:
    name = f"Incentivo «{incentive.title}»"
    if incentive.kind not in (ECONOMIC, PROMOTIONAL) or not incentive.title.strip():
        yield _grave(incentive.id, f"{name}: falta decir si es económico o promocional.")
        return
    if incentive.expires_days <= 0:
        yield _grave(incentive.id, f"{name}: falta en cuántos días vence.")
    if incentive.approver not in limits.levels:
        yield _grave(incentive.id, f"{name}: falta quién lo autoriza.")
        return
    if incentive.kind == PROMOTIONAL:
        if incentive.limit_cents <= 0:
            yield _grave(incentive.id, f"{name}: falta su costo máximo por cliente.")
        return
    yield from _economic(incentive, limits, name)


def _economic(incentive: Incentive, limits: Limits, name: str) -> Iterator[Problem]:
    if not 0 < incentive.limit_bp <= 10_000:
        yield _grave(incentive.id, f"{name}: su límite va de 1 a 100 %.")
        return

    def most(level: str) -> int:
        return limits.most_bp.get((level, incentive.component), 0)

    told = f"{incentive.limit_bp / 100:g} %"
    if incentive.limit_bp > most(incentive.approver):
        allowed = f"{most(incentive.approver) / 100:g} %"
        sentence = f"{name}: {told} pasa de lo que la política deja a {incentive.approver}"
        yield _grave(incentive.id, f"{sentence} ({allowed}).")
    elif incentive.limit_bp > most(limits.levels[0]):
        sentence = f"{name}: {told} pasa de lo que da un agente: lo publica otra persona."
        yield Problem(SECOND, incentive.id, sentence)


def _repeated(grid: Grid) -> Iterator[Problem]:
    for things in (grid.levels, grid.amounts, grid.segments, grid.incentives):
        ids = [thing.id for thing in things]
        if len(set(ids)) != len(ids) or not all(ids):
            yield _grave("", "Hay un id vacío o repetido.")
            return


def _grave(place: str, sentence: str) -> Problem:
    return Problem(GRAVE, place, sentence)
