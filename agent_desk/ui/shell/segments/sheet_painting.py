"""The grid as tables to edit, with live counts and what is wrong beside each row."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.spanish import money_text
from agent_desk.domain.strategy.segments.checking import Limits, Problem
from agent_desk.domain.strategy.segments.counting import Counted, sums_by_cell, sums_by_segment
from agent_desk.domain.strategy.segments.grid import Grid
from agent_desk.domain.strategy.segments.placing import amount_titles
from agent_desk.domain.strategy.segments.sheets import (
    BATTERY,
    BEST,
    INCENTIVES,
    KIND_WORDS,
    RULES,
    SEGMENTS,
    rows_of,
    rule_pairs,
    step_places,
)
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.policies.sheet_state import HeadState, Remark, SheetState
from agent_desk.ui.shell.segments.painting import WEIGHT_TONES
from agent_desk.ui.wording import translate


def paint_sheet(
    grid: Grid,
    in_force: Grid,
    sheet: str,
    limits: Limits,
    counts: Sequence[Counted],
    problems: Sequence[Problem],
    at: int,
) -> SheetState:
    """One table; cells that differ from what is in force are marked."""
    rows, before = rows_of(grid, sheet, limits), rows_of(in_force, sheet, limits)
    changed = tuple(
        (row, column)
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if row >= len(before) or column >= len(before[row]) or before[row][column] != text
    )
    title, detail = _titles()[sheet]
    return SheetState(
        id=f"{sheet}-{len(_heads(grid, sheet, limits))}",
        title=title,
        detail=detail,
        heads=_heads(grid, sheet, limits),
        rows=rows,
        remarks=(*_counted(grid, sheet, counts), *_told(grid, sheet, problems)),
        changed=changed,
        selected=max(0, min(at, len(rows) - 1)),
        can_grow=sheet != RULES,
    )


def _titles() -> dict[str, tuple[str, str]]:
    return {
        RULES: (
            translate("Segments", "Qué segmento toca a cada celda"),
            translate("Segments", "Enter o una letra cambia la celda; las cuentas, al momento."),
        ),
        SEGMENTS: (
            translate("Segments", "Segmentos"),
            translate("Segments", "Nombre, tope de intentos al mes y primera oferta."),
        ),
        BATTERY: (
            translate("Segments", "Batería de cada segmento"),
            translate("Segments", "Pasos en orden: medio, mensaje, días de espera e incentivo."),
        ),
        INCENTIVES: (
            translate("Segments", "Incentivos"),
            translate("Segments", "Con límite, vencimiento y quién lo autoriza."),
        ),
        "bands": (
            translate("Segments", "Bandas, montos y conductas"),
            translate("Segments", "Ins agrega un monto; Alt+↑ y Alt+↓ ordenan las conductas."),
        ),
    }


def _heads(grid: Grid, sheet: str, limits: Limits) -> tuple[HeadState, ...]:
    def fixed(title: str) -> HeadState:
        return HeadState(title, is_fixed=True)

    if sheet == RULES:
        titles, names = amount_titles(grid), tuple(one.title for one in grid.segments)
        return (
            fixed(translate("Segments", "Recuperación")),
            fixed(translate("Segments", "Conducta")),
            *(HeadState(titles[band.id], names) for band in grid.amounts),
        )
    if sheet == SEGMENTS:
        return (
            HeadState(translate("Segments", "Segmento")),
            HeadState(translate("Segments", "Tope")),
            HeadState(translate("Segments", "Primera oferta"), (BEST, *limits.kinds.values())),
        )
    if sheet == BATTERY:
        given = tuple(one.title for one in grid.incentives)
        return (
            fixed(translate("Segments", "Segmento")),
            fixed(translate("Segments", "Paso")),
            HeadState(translate("Segments", "Medio"), tuple(limits.titles.values())),
            HeadState(translate("Segments", "Qué se dice")),
            HeadState(translate("Segments", "Espera")),
            HeadState(translate("Segments", "Incentivo"), given),
        )
    if sheet == INCENTIVES:
        return _incentive_heads(limits)
    return (
        fixed(translate("Segments", "Eje")),
        HeadState(translate("Segments", "Nombre")),
        HeadState(translate("Segments", "Alcance")),
    )


def _incentive_heads(limits: Limits) -> tuple[HeadState, ...]:
    given_up = {component for _, component in limits.most_bp}
    components = tuple(limits.components.get(one, one) for one in sorted(given_up))
    return (
        HeadState(translate("Segments", "Incentivo")),
        HeadState(translate("Segments", "Clase"), tuple(KIND_WORDS.values())),
        HeadState(translate("Segments", "Concepto"), components),
        HeadState(translate("Segments", "Hasta")),
        HeadState(translate("Segments", "Vence en")),
        HeadState(translate("Segments", "Autoriza"), limits.levels),
    )


def _counted(grid: Grid, sheet: str, counts: Sequence[Counted]) -> list[Remark]:
    """How many accounts stand behind each row, now."""
    if not counts or sheet not in (RULES, SEGMENTS, BATTERY):
        return []
    if sheet == RULES:
        sums, found = sums_by_cell(grid, counts), []
        for row, (level, trait) in enumerate(rule_pairs(grid)):
            parts = [f"{sums[level, band.id, trait].accounts:,}" for band in grid.amounts]
            words = translate("Segments", "{parts} cuentas").format(parts=" · ".join(parts))
            found.append(Remark(row, words, Tone.NEUTRAL))
        return found
    by_segment = sums_by_segment(grid, counts)
    if sheet == BATTERY:
        return [
            Remark(row, _accounts(by_segment[grid.segments[at].id].accounts), Tone.NEUTRAL)
            for row, (at, number) in enumerate(step_places(grid))
            if number == 0
        ]
    return [
        Remark(row, f"{_accounts(held.accounts)} · {money_text(held.overdue_cents)}", Tone.NEUTRAL)
        for row, held in enumerate(by_segment.values())
    ]


def _accounts(count: int) -> str:
    return translate("Segments", "{count} cuentas").format(count=f"{count:,}")


def _told(grid: Grid, sheet: str, problems: Sequence[Problem]) -> list[Remark]:
    places: dict[str, int] = {}
    if sheet == SEGMENTS:
        places = {one.id: row for row, one in enumerate(grid.segments)}
    elif sheet == INCENTIVES:
        places = {one.id: row for row, one in enumerate(grid.incentives)}
    elif sheet == BATTERY:
        for row, (at, _) in reversed(list(enumerate(step_places(grid)))):
            places[grid.segments[at].id] = row
    found = []
    for problem in problems:
        if problem.place and problem.place not in places:
            continue
        tone = WEIGHT_TONES.get(problem.weight, Tone.WARN)
        found.append(Remark(places.get(problem.place, -1), problem.sentence, tone))
    return found
