"""The grid, its segments, versions and one customer, put into words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.contact.wording import CHANNEL_WORDS
from agent_desk.domain.spanish import date_text, money_text
from agent_desk.domain.strategy.segments.checking import GRAVE, SECOND, Limits, Problem
from agent_desk.domain.strategy.segments.counting import Sum
from agent_desk.domain.strategy.segments.grid import (
    ECONOMIC,
    Cell,
    Grid,
    Incentive,
    Segment,
    holders,
)
from agent_desk.domain.strategy.segments.placing import amount_titles
from agent_desk.domain.strategy.segments.versions import GridVersion
from agent_desk.services.preview_segment import Received
from agent_desk.ui.desk.state import Pill, ResultRow, Tone
from agent_desk.ui.shell.reading import Block, Points, Reading, Section, Words
from agent_desk.ui.shell.reading import Grid as Table
from agent_desk.ui.shell.segments.state import BoardCell, BoardState
from agent_desk.ui.widgets.charts.points import ChartTable, Point
from agent_desk.ui.wording import plural, translate

WEIGHT_TONES = {GRAVE: Tone.BAD, SECOND: Tone.WARN}
_LEVEL_TONES = (Tone.BAD, Tone.BAD, Tone.WARN, Tone.PRIMARY, Tone.PRIMARY, Tone.OK)
_STATUS_TONES = {
    Status.ALLOWED: Tone.OK,
    Status.BLOCKED: Tone.BAD,
    Status.NEEDS_CONFIRMATION: Tone.WARN,
}


def paint_board(grid: Grid, sums: Mapping[Cell, Sum], limits: Limits, at: int) -> BoardState:
    """The whole grid; `at` is the cell whose segments are read at the side."""
    titles, held, cells, rows = amount_titles(grid), holders(grid), [], []
    for level in grid.levels:
        span = f"{level.low}" if level.low == level.high else f"{level.low}–{level.high}"
        rows.append((level.title, translate("Segments", "nivel {span}").format(span=span)))
        for amount in grid.amounts:
            keys = [(level.id, amount.id, one.trait) for one in grid.behaviours]
            lines = _lines(grid, keys, held, sums)
            if len(lines) == 1 and held[keys[0]]:
                lines = ((*lines[0][:2], _terms(held[keys[0]][0], limits)),)
            total = sum(sums[key].accounts for key in keys)
            label = f"{level.title} · {titles[amount.id]}"
            told = "; ".join(f"{name} {count}" for name, count, _ in lines)
            point = Point(label, float(total), told or _nobody())
            cells.append(BoardCell(point, lines, _LEVEL_TONES[level.high]))
    return BoardState(
        tuple(rows),
        tuple(titles[band.id] for band in grid.amounts),
        tuple(cells),
        _table(grid, sums, held, titles),
        page_of(grid, sums, limits, at),
    )


def _lines(
    grid: Grid,
    keys: Sequence[Cell],
    held: Mapping[Cell, list[Segment]],
    sums: Mapping[Cell, Sum],
) -> tuple[tuple[str, str, str], ...]:
    names = {one.trait: one.title for one in grid.behaviours}
    found: dict[str, tuple[int, list[str]]] = {}
    for key in keys:
        title = " + ".join(one.title for one in held[key]) or _nobody()
        count, traits = found.get(title, (0, []))
        found[title] = (count + sums[key].accounts, [*traits, names[key[2]]])
    ordered = sorted(found.items(), key=lambda one: -one[1][0])
    is_one = len(ordered) == 1
    return tuple(
        (title, f"{count:,}", "" if is_one else _traits(traits))
        for title, (count, traits) in ordered
    )


def _traits(names: Sequence[str]) -> str:
    """«Ha pagado algo, ha conversado, sin respuesta»."""
    first, *others = names
    return ", ".join((first, *(name[:1].lower() + name[1:] for name in others)))


def _terms(segment: Segment, limits: Limits) -> str:
    """«Ponerse al corriente · tope 3», where a cell has only one segment to tell of."""
    offer = limits.kinds.get(segment.first_offer, translate("Segments", "la mejor"))
    return translate("Segments", "{offer} · tope {cap}").format(offer=offer, cap=segment.cap)


def _nobody() -> str:
    return translate("Segments", "Nadie")


def _table(
    grid: Grid,
    sums: Mapping[Cell, Sum],
    held: Mapping[Cell, list[Segment]],
    titles: Mapping[str, str],
) -> ChartTable:
    levels = {band.id: band.title for band in grid.levels}
    traits = {one.trait: one.title for one in grid.behaviours}
    headers = (
        translate("Segments", "Recuperación"),
        translate("Segments", "Vencido"),
        translate("Segments", "Conducta"),
        translate("Segments", "Segmento"),
        translate("Segments", "Cuentas"),
        translate("Segments", "Vencido total"),
    )
    rows = tuple(
        (
            levels[cell[0]],
            titles[cell[1]],
            traits[cell[2]],
            " + ".join(one.title for one in found) or _nobody(),
            f"{sums[cell].accounts:,}",
            money_text(sums[cell].overdue_cents),
        )
        for cell, found in held.items()
    )
    return ChartTable("segmentos", headers, rows)


def page_of(grid: Grid, sums: Mapping[Cell, Sum], limits: Limits, at: int) -> Reading | None:
    """The segments of a cell of the board with their batteries."""
    wide = len(grid.amounts)
    if not 0 <= at < wide * len(grid.levels):
        return None
    level, amount = grid.levels[at // wide], grid.amounts[at % wide]
    held, segments = holders(grid), []
    for one in grid.behaviours:
        segments += [s for s in held[level.id, amount.id, one.trait] if s not in segments]
    title = f"{level.title} · {amount_titles(grid)[amount.id]}"
    total = Sum()
    for one in grid.behaviours:
        total += sums[level.id, amount.id, one.trait]
    count = plural(
        total.accounts,
        translate("Segments", "1 cuenta"),
        translate("Segments", "{count} cuentas"),
    )
    pill = Pill(f"{count} · {money_text(total.overdue_cents)}", Tone.PRIMARY)
    sections = tuple(_battery(grid, segment, limits) for segment in segments)
    return Reading(title, pills=(pill,), sections=sections)


def _battery(grid: Grid, segment: Segment, limits: Limits) -> Section:
    facts = (
        Words(
            limits.kinds.get(segment.first_offer, translate("Segments", "la mejor")),
            translate("Segments", "Primera oferta"),
        ),
        Words(
            translate("Segments", "{cap} intentos al mes").format(cap=segment.cap),
            translate("Segments", "Tope"),
        ),
    )
    headers = (
        translate("Segments", "Paso"),
        translate("Segments", "Medio"),
        translate("Segments", "Qué se dice"),
        translate("Segments", "Incentivo"),
    )
    rows, day = [], 0
    for number, step in enumerate(segment.steps, 1):
        day += step.wait_days
        given = grid.incentive(step.incentive)
        medium = _upper(limits.titles.get(step.medium, step.medium))
        when = translate("Segments", "{number}. día {day}").format(number=number, day=day)
        rows.append((when, medium, step.message, _incentive(given)))
    table = Table(headers, tuple(rows), (15, 22, 37, 26))
    return Section(segment.title, (*facts, table))


def _incentive(given: Incentive | None) -> str:
    if given is None:
        return "—"
    limit = f"{given.limit_bp / 100:g} %" if given.kind == ECONOMIC else _pesos(given)
    return translate("Segments", "{title}; hasta {limit}, vence en {days} días, {who}").format(
        title=given.title, limit=limit, days=given.expires_days, who=given.approver
    )


def _pesos(given: Incentive) -> str:
    return money_text(given.limit_cents)


def version_row(version: GridVersion, in_force: int) -> ResultRow:
    """A line of the history."""
    when = date_text(version.saved_at.date())
    facts = [translate("Segments", "guardó {who} el {day}").format(who=version.by_name, day=when)]
    if version.published_at:
        day = date_text(version.published_at.date())
        facts.append(
            translate("Segments", "publicó {who} el {day}").format(
                who=version.published_name, day=day
            )
        )
    else:
        facts.append(translate("Segments", "borrador"))
    title = translate("Segments", "Versión {number}").format(number=version.number)
    if version.number == in_force:
        title += translate("Segments", " · en vigor")
    return ResultRow(str(version.number), title, " · ".join(facts))


def version_page(version: GridVersion, told: Sequence[str]) -> Reading:
    """What a version changed against the one in force."""
    title = translate("Segments", "Versión {number}").format(number=version.number)
    points = tuple(told) or (translate("Segments", "Es igual a la que está en vigor."),)
    blocks: list[Block] = [Points(points)]
    if version.note:
        blocks.insert(0, Words(version.note, translate("Segments", "Nota")))
    section = Section(translate("Segments", "Frente a la que está en vigor"), tuple(blocks))
    return Reading(title, sections=(section,))


def problems_page(problems: Sequence[Problem]) -> str:
    """The first problems in a line or two, the worst first."""
    return " ".join(problem.sentence for problem in problems[:2])


def customer_page(
    found: Received, past: Sequence[tuple[str, str, int, date]], grid: Grid
) -> Reading:
    """«¿Qué recibe este cliente?»: why, which step now, offer, cap and law."""
    segment, turn = found.segment, found.turn
    why = Section(translate("Segments", "Por qué"), (Points(found.reasons),))
    now: list[Block] = [_next_words(found)]
    if found.incentive:
        label = translate("Segments", "Con incentivo")
        now.append(Words(_incentive(found.incentive), label))
    within = translate("Segments", "{offer}, dentro de lo que la política deja")
    offer = Words(within.format(offer=found.offer_words), translate("Segments", "Primera oferta"))
    used = translate("Segments", "{made} de {cap} intentos de este mes")
    cap = Words(
        used.format(made=turn.attempts, cap=segment.cap),
        translate("Segments", "Tope"),
        tone=Tone.WARN if turn.is_capped else Tone.NEUTRAL,
    )
    sections = [
        why,
        Section(translate("Segments", "Qué sigue"), (*now, offer, cap)),
        _law(found),
    ]
    if past:
        sections.append(_months(past, grid))
    return Reading(
        segment.title,
        translate("Segments", "Cuenta {account} · {version}").format(
            account=found.account, version=_number(found.version)
        ),
        sections=tuple(sections),
    )


def _number(version: int) -> str:
    if not version:
        return translate("Segments", "la que trae el programa")
    return translate("Segments", "versión {number}").format(number=version)


def _months(past: Sequence[tuple[str, str, int, date]], grid: Grid) -> Section:
    titles = {one.id: one.title for one in grid.segments}
    lines = tuple(
        translate("Segments", "{month}: {segment}, {version}").format(
            month=month, segment=titles.get(name, name) or _nobody(), version=_number(version)
        )
        for month, name, version, _ in past
    )
    return Section(translate("Segments", "Mes a mes"), (Points(lines),))


def _law(found: Received) -> Section:
    """What contact law says now of each medium of the battery."""
    words = tuple(
        Words(
            f"{verdict.title}. {verdict.detail}".strip(),
            _upper(CHANNEL_WORDS.get(medium, medium)),
            tone=_STATUS_TONES[verdict.status],
        )
        for medium, verdict in found.verdicts.items()
    )
    return Section(translate("Segments", "Qué dice hoy la ley de contacto"), words)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _next_words(found: Received) -> Words:
    turn = found.turn
    label = translate("Segments", "Paso")
    if turn.step is None or turn.due_on is None:
        return Words(translate("Segments", "Ya recibió toda su batería de este mes."), label)
    if turn.is_capped:
        words = translate("Segments", "Llegó a su tope: el siguiente espera al mes que viene.")
        return Words(words, label, tone=Tone.WARN)
    words = translate("Segments", "{number} de {count}: {medium}, desde el {day}. {message}")
    return Words(
        words.format(
            number=turn.number,
            count=len(found.segment.steps),
            medium=CHANNEL_WORDS.get(turn.step.medium, turn.step.medium),
            day=date_text(turn.due_on),
            message=turn.step.message,
        ),
        label,
    )
