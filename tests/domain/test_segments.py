"""The grid of segments: covered whole, placed by three facts, its problems said in words."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.strategy.segments.checking import GRAVE, NOTE, SECOND, Limits, problems_of
from agent_desk.domain.strategy.segments.counting import Counted, sums_by_cell, sums_by_segment
from agent_desk.domain.strategy.segments.grid import AmountBand, Block, Grid, Incentive, Step
from agent_desk.domain.strategy.segments.placing import AccountFacts, place, reasons, turn_of
from agent_desk.domain.strategy.segments.plain import SegmentsError, grid_of, grid_text
from agent_desk.domain.strategy.segments.sheets import BATTERY, WORDS, Place, better, typed
from agent_desk.domain.strategy.segments.versions import changes
from agent_desk.library.segments import load_segments
from agent_desk.library.speech import load_words

GRID = load_segments()
LIMITS = Limits(
    levels=("agente", "supervisor", "gerente"),
    most_bp={
        ("agente", "fees"): 10_000,
        ("agente", "late"): 5_000,
        ("supervisor", "late"): 8_000,
    },
    kinds={kind: kind for kind in ("cure", "plan", "settle", "restructure")},
    titles={"call": "llamada", "sms": "SMS", "whatsapp": "WhatsApp", "email": "x", "letter": "y"},
)


def sentences(grid: Grid, limits: Limits = LIMITS) -> str:
    return " ".join(problem.sentence for problem in problems_of(grid, limits))


def test_the_grid_that_ships_covers_every_cell_once() -> None:
    assert problems_of(GRID, LIMITS) == ()
    assert grid_of(grid_text(GRID)) == GRID


def test_a_hole_and_an_overlap_are_named_by_their_cells() -> None:
    first, second, *rest = GRID.segments
    hole = replace(GRID, segments=(second, *rest))
    assert "Nadie recibe nada en Alta · Hasta $3,000 · No cumplió una promesa" in sentences(hole)
    wide = replace(first, blocks=(Block(levels=("alta",)),))
    overlap = sentences(replace(GRID, segments=(wide, second, *rest)))
    assert "«Recordar» y «Llamar pronto» se cruzan en Alta · Más de $15,000" in overlap


def test_amounts_that_do_not_rise_are_refused_before_anything_is_counted() -> None:
    amounts = (AmountBand("chico", 500_000), AmountBand("mediano", 300_000), GRID.amounts[-1])
    assert "Los montos suben" in sentences(replace(GRID, amounts=amounts))


@pytest.mark.parametrize(
    "limit_bp, approver, weight",
    [(5_000, "agente", ""), (7_000, "supervisor", SECOND), (9_000, "supervisor", GRAVE)],
)
def test_an_incentive_above_the_agent_needs_another_hand_and_above_policy_is_refused(
    limit_bp: int, approver: str, weight: str
) -> None:
    made = Incentive("x", "economic", "Menos moratorios", "late", limit_bp, 0, 10, approver)
    found = problems_of(replace(GRID, incentives=(*GRID.incentives, made)), LIMITS)
    assert [problem.weight for problem in found] == ([weight] if weight else [])


def test_the_words_of_a_step_stand_under_the_law_of_its_countries() -> None:
    limits = replace(LIMITS, words=load_words(), countries=("CL", "MX"))
    assert problems_of(GRID, limits) == ()
    at = Place(BATTERY, 0, WORDS)
    harsh = typed(GRID, at, "Buen día. Si no paga lo vamos a embargar.", limits)
    [problem, *_] = [one for one in problems_of(harsh, limits) if one.weight == GRAVE]
    assert "paso 1: No se escribe «" in problem.sentence
    mended = better(harsh, at, limits)
    assert problems_of(mended, limits) == ()
    assert mended.segments[0].steps[0].message.startswith("Buen día. ")
    chile = typed(GRID, at, "Cuide su historial.", limits)
    assert "En Chile no se escribe «historial»" in sentences(chile, limits)


def test_a_medium_that_law_forbids_is_said_and_a_cap_above_law_is_refused() -> None:
    limits = replace(LIMITS, forbidden={"letter": "Aquí no se mandan cartas."})
    notes = [p for p in problems_of(GRID, limits) if p.weight == NOTE]
    assert notes and "Aquí no se mandan cartas." in notes[0].sentence
    capped = replace(LIMITS, legal_cap=4, legal_words="4 al mes: Ley X")
    assert "«Negociar»: su tope de 5 pasa del permitido (4 al mes: Ley X)" in sentences(
        GRID, capped
    )


def test_a_segment_named_after_who_people_are_is_refused() -> None:
    about = replace(GRID.segments[0], title="Recordar por edad")
    grid = replace(GRID, segments=(about, *GRID.segments[1:]))
    assert "habla de edad: un segmento solo mira conducta y monto" in sentences(grid)


def test_an_account_says_its_three_facts() -> None:
    facts = AccountFacts(level=2, overdue_cents=420_000, traits=1)
    placed = place(GRID, facts)
    assert placed.segment and placed.segment.id == "promesa_pequena"
    assert reasons(placed, facts) == (
        "Recuperación baja (nivel 2 de 5)",
        "$4,200.00 vencidos: $3,000 a $15,000",
        "Conducta de 90 días: no cumplió una promesa",
    )


@given(st.integers(1, 5), st.integers(1, 10**9), st.integers(0, 7))
def test_counts_and_the_account_itself_fall_in_the_same_cell(
    level: int, cents: int, traits: int
) -> None:
    placed = place(GRID, AccountFacts(level, cents, traits))
    counted = sums_by_cell(GRID, [Counted(level, -(-cents // 10_000), traits, 1, cents)])
    assert counted[placed.cell].accounts == 1
    assert (
        sum(one.accounts for one in sums_by_segment(GRID, [Counted(1, 5, 0, 7, 9)]).values()) == 7
    )


def test_the_next_step_waits_its_days_after_the_one_before() -> None:
    segment = GRID.segment("negociar")
    assert segment
    start, today = date(2026, 11, 1), date(2026, 11, 10)
    first = turn_of(segment, [], start, today)
    assert (first.number, first.due_on, first.is_capped) == (1, today, False)
    later = turn_of(
        segment, [(date(2026, 11, 9), "call"), (date(2026, 11, 10), "whatsapp")], start, today
    )
    assert (later.number, later.due_on) == (3, date(2026, 11, 15))
    over = [(date(2026, 11, day), "call") for day in range(2, 8)]
    assert turn_of(segment, over, start, today).is_capped


def test_a_field_that_is_no_field_is_refused_by_name() -> None:
    body = json.loads(grid_text(GRID))
    body["segments"][0]["sexo"] = "F"
    with pytest.raises(SegmentsError, match="«segments» no lleva el campo «sexo»"):
        grid_of(json.dumps(body))


def test_what_changed_between_two_versions_is_told_in_sentences() -> None:
    first, *rest = GRID.segments
    new = replace(first, cap=2, steps=(Step("sms", "Hola"),))
    told = changes(GRID, replace(GRID, segments=(new, *rest[1:])))
    assert "«Recordar»: el tope pasa de 3 a 2 intentos." in told
    assert "Sale el segmento «Llamar pronto»." in told
