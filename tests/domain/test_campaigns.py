"""Campaigns: lines that do not clash, texts that may go out, gates that say what is missing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.strategy.campaigns.gates import (
    Gate,
    LawCheck,
    Readiness,
    Trained,
    gates_of,
    open_gates,
)
from agent_desk.domain.strategy.campaigns.lines import (
    COOL_DOWN_DAYS,
    Line,
    checked_line,
    line_digits,
)
from agent_desk.domain.strategy.campaigns.pieces import (
    Piece,
    PieceText,
    TextState,
    checked_piece,
    filled_text,
    grave_of,
    problems_of,
)
from agent_desk.domain.strategy.campaigns.plan import (
    CampaignError,
    Duty,
    Plan,
    Step,
    checked,
    plain_of,
    plan_from,
)
from agent_desk.domain.strategy.campaigns.targets import CONTROL, Reach, Target, reach_of
from agent_desk.domain.text.phrases import PhraseLint
from agent_desk.library.speech import load_words

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 18, tzinfo=UTC)
PLAN = Plan(
    "Regreso a clases",
    "Que llamen quienes se atrasaron en agosto",
    "",
    TODAY,
    TODAY + timedelta(days=30),
    duties=(Duty("Responsable", "Marcela Robles"),),
    steps=(Step("Imprimir", TODAY), Step("Medir")),
    segments=("dias-1-30",),
    budget_cents=5_000_00,
)
LINE = Line("l-1", "c-1", "5550000100", TODAY, TODAY + timedelta(days=60))
BODY = "{nombre}: le escribimos de {despacho} por su {producto} con {acreedor}. Llame al {linea}."
PIECE = Piece(
    "p-1",
    "c-1",
    "Carta B",
    "letter",
    "l-1",
    "RC2B",
    cost_cents=12_00,
    texts=(PieceText(1, BODY, TextState.PUBLISHED, NOW, "Marcela"),),
)
READY = Readiness(
    PLAN,
    (PIECE,),
    (LINE,),
    {},
    Reach(300, {}),
    (),
    (LawCheck("letter", 40, 37),),
    "",
    TODAY,
)


@pytest.fixture(scope="module")
def words() -> PhraseLint:
    return load_words()


def shut(known: Readiness) -> dict[str, str]:
    return {gate.id: gate.sentence for gate in open_gates(gates_of(known))}


def test_a_plan_is_the_same_after_it_was_kept() -> None:
    assert plan_from(json.loads(json.dumps(plain_of(PLAN)))) == PLAN


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"name": " "}, "nombre"),
        ({"objective": ""}, "qué se quiere lograr"),
        ({"ends_on": TODAY - timedelta(days=1)}, "termina antes de empezar"),
        ({"window_days": 0}, "plazo"),
        ({"hour": 23}, "hora"),
        ({"is_measured": True}, "base y el efecto"),
    ],
)
def test_a_plan_that_cannot_be_says_why(change: dict[str, object], told: str) -> None:
    with pytest.raises(CampaignError, match=told):
        checked(replace(PLAN, **change))  # type: ignore[arg-type]


def test_what_is_no_plan_is_told_and_not_a_crash() -> None:
    for value in (None, [], {"name": "x"}, {**plain_of(PLAN), "hour": "tarde"}):  # type: ignore[dict-item]
        with pytest.raises(CampaignError):
            plan_from(value)


def test_a_line_has_one_campaign_at_a_time() -> None:
    other = replace(LINE, id="l-2", campaign_id="c-2", number="55 5000 0100")
    with pytest.raises(CampaignError, match="ya es de «Navidad» del 24/11/2026"):
        checked_line(other, [(LINE, "Navidad")])


@given(st.integers(1, 200))
def test_a_number_rests_sixty_days_before_another_campaign_has_it(after: int) -> None:
    first = LINE.valid_to + timedelta(days=after)
    other = Line("l-2", "c-2", LINE.number, first, first + timedelta(days=9))
    if after > COOL_DOWN_DAYS:
        assert checked_line(other, [(LINE, "Navidad")]) == other
    else:
        with pytest.raises(CampaignError, match="libre desde el 25/03/2027"):
            checked_line(other, [(LINE, "Navidad")])


def test_a_number_is_the_same_however_a_dialler_writes_it() -> None:
    assert {line_digits(n) for n in ("+52 55 5000 0100", "525550000100", "55-5000-0100")} == {
        "5550000100"
    }
    with pytest.raises(CampaignError, match="no es el número"):
        checked_line(replace(LINE, number="123"), [])


def test_a_text_with_forbidden_words_does_not_go_out(words: PhraseLint) -> None:
    assert problems_of(PIECE, BODY, words, ("MX",)) == ()
    [problem] = problems_of(PIECE, f"{BODY} Lo vamos a embargar.", words, ("MX",))
    assert problem.sentence.startswith("No se escribe «") and problem.better
    assert "Mejor:" in grave_of((problem,))[0]


def test_a_text_must_be_lawful_in_every_country_of_its_people(words: PhraseLint) -> None:
    body = f"{BODY} Esto mejora su historial."
    assert problems_of(PIECE, body, words, ("MX",)) == ()
    [problem] = problems_of(PIECE, body, words, ("CL", "MX"))
    assert problem.is_grave
    assert problem.sentence.startswith("En Chile no se escribe «historial»: ")


def test_a_text_says_who_writes_and_asks_only_for_what_there_is(words: PhraseLint) -> None:
    bare = replace(PIECE, line_id="", code="")
    found = problems_of(bare, "Llame al {linea}, código {codigo}, debe {saldo}.", words, ("MX",))
    assert len(found) == 4
    assert any("{acreedor}" in problem.sentence for problem in found)
    assert problems_of(replace(PIECE, channel="sms"), BODY + " " * 200, words, ("MX",))


def test_a_code_belongs_to_one_piece() -> None:
    with pytest.raises(CampaignError, match="ya es de otra pieza"):
        checked_piece(PIECE, {"RC2B"})
    with pytest.raises(CampaignError, match="mayúsculas"):
        checked_piece(replace(PIECE, code="con espacio"))


def test_a_text_is_filled_with_what_is_known() -> None:
    assert filled_text("{nombre}: {otro}", {"nombre": "Ana"}) == "Ana: {otro}"


def test_a_campaign_that_is_ready_has_every_gate_met() -> None:
    assert shut(READY) == {}
    assert [gate.id for gate in gates_of(READY)] == [
        *("people", "pieces", "lines", "crew", "sample", "law", "budget", "pilot")
    ]


@pytest.mark.parametrize(
    ("change", "gate", "told"),
    [
        ({"reach": Reach(0, {})}, "people", "no hay nadie"),
        ({"pieces": ()}, "pieces", "no tiene piezas"),
        ({"problems": {"p-1": ("No se escribe «x».",)}}, "pieces", "No se escribe"),
        ({"lines": ()}, "lines", "Sin línea"),
        ({"law": (LawCheck("letter", 40, 0, "Es domingo."),)}, "law", "Es domingo"),
        ({"plan": replace(PLAN, budget_cents=1_00)}, "budget", "Costaría"),
        ({"plan": replace(PLAN, course_level=1)}, "crew", "nadie está en el equipo"),
        ({"plan": replace(PLAN, ends_on=TODAY - timedelta(days=1))}, "people", "ya pasaron"),
    ],
)
def test_each_gate_says_what_is_missing(change: dict[str, object], gate: str, told: str) -> None:
    found = shut(replace(READY, **change))  # type: ignore[arg-type]
    assert told in found[gate]


def test_who_does_not_share_his_practice_is_unknown_and_not_failed() -> None:
    plan = replace(PLAN, course_level=2)
    crew = (Trained("Lucía", "passed"), Trained("Ana", "unknown"))
    told = shut(replace(READY, plan=plan, crew=crew))["crew"]
    assert "Ana" in told
    assert "lo decide cada quien" in told
    assert "crew" not in shut(replace(READY, plan=plan, crew=crew[:1]))


def test_a_campaign_that_says_it_measures_needs_a_sealed_pilot_and_a_sample() -> None:
    plan = replace(PLAN, is_measured=True, base_bp=2_000, effect_bp=500)
    found = shut(replace(READY, plan=plan))
    assert "sin control" in found["pilot"]
    assert "Hacen falta 1,094 personas por grupo" in found["sample"]
    ready = replace(
        READY,
        plan=replace(plan, pilot="x", budget_cents=1_000_000_00),
        pilot_state="running",
        reach=Reach(1_200, {CONTROL: 1_150, "carta": 1_200}),
    )
    assert shut(ready) == {}


def test_pieces_that_share_a_line_need_a_code_each() -> None:
    twin = replace(PIECE, id="p-2", name="Carta C", code="")
    found = shut(replace(READY, pieces=(PIECE, twin)))
    assert found["lines"] == "Comparten línea y no tienen código: Carta C."


def test_the_control_of_a_pilot_receives_nothing() -> None:
    control, treated = Target("D-1", "1", "", CONTROL), Target("D-2", "2", "", "carta")
    assert not control.receives(PIECE)
    assert treated.receives(PIECE)
    assert not treated.receives(replace(PIECE, arm="aviso"))
    assert reach_of([control, treated]) == Reach(1, {CONTROL: 1, "carta": 1})


def test_a_gate_is_said_in_words_whether_it_is_met_or_not() -> None:
    gates: tuple[Gate, ...] = gates_of(READY)
    assert all(gate.sentence.endswith(".") and gate.name for gate in gates)
