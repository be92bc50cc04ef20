"""Decisions that hang together, and processes that somebody owns, reads and improves."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from agent_desk.domain.people import Role, User
from agent_desk.domain.strategy.decision.model import (
    DecisionError,
    ailments,
    changed,
    coverage,
    starting,
    with_item,
    with_standings,
    without,
)
from agent_desk.domain.strategy.decision.plain import decision_from, plain_of
from agent_desk.domain.strategy.maps.model import Standing
from agent_desk.domain.strategy.registers import plain as process_plain
from agent_desk.domain.strategy.registers.process import (
    Improvement,
    Kept,
    Process,
    ProcessError,
    Reading,
    checked,
    missing_readers,
    next_stage,
    review_state,
    unread_by,
)

NOON = datetime(2026, 11, 24, 18, tzinfo=UTC)
TODAY = date(2026, 11, 24)
ANA = User("u-1", "Ana", Role.AGENT)
LUIS = User("u-2", "Luis", Role.SUPERVISOR)


def analysis():  # type: ignore[no-untyped-def]
    decision = starting("Que cumplan")
    decision, element = with_item(decision, "goal", "La cuota cabe")
    decision, one = with_item(decision, element, "Sin empleo")
    decision, other = with_item(decision, element, "Debe a varios")
    decision, guess = with_item(decision, one, "Una pausa ayuda")
    decision, offer = with_item(decision, guess, "Pausa")
    decision, _step = with_item(decision, offer, "Registro de dificultad")
    return decision, one, other, guess


def test_the_coverage_shows_who_receives_nothing() -> None:
    decision, one, other, guess = analysis()
    found = coverage(decision)
    assert [hole.id for hole in found.holes] == [other]
    assert found.cells == {(one, "Pausa"): Standing.UNTESTED}
    tried = changed(decision, replace(decision.item(guess), pilot="p-1"))
    tried = with_standings(tried, {"p-1": Standing.SUSTAINED})
    assert coverage(tried).cells == {(one, "Pausa"): Standing.SUSTAINED}
    assert any("Debe a varios" in sentence for sentence in ailments(decision))


def test_what_hangs_from_an_item_goes_with_it() -> None:
    decision, one, _other, _guess = analysis()
    left = without(decision, one)
    assert [item.column for item in left.items] == ["goal", "element", "situation"]
    with pytest.raises(DecisionError, match="objetivo"):
        without(decision, "goal")


def test_nothing_hangs_from_a_process_nor_from_what_is_not_there() -> None:
    decision, *_ids = analysis()
    with pytest.raises(DecisionError, match="no cuelga nada"):
        with_item(decision, "process-1", "Algo")
    with pytest.raises(DecisionError, match="Elija"):
        with_item(decision, "x", "Algo")
    with pytest.raises(DecisionError, match="palabras"):
        with_item(decision, "goal", " ")


def test_an_analysis_comes_back_from_its_file_as_it_went() -> None:
    decision, *_ids = analysis()
    assert decision_from(json.loads(json.dumps(plain_of(decision)))) == decision
    for value in (None, {}, {"items": [1]}, {"items": [{"id": "x", "column": "y"}]}):
        with pytest.raises(DecisionError):
            decision_from(value)
    loose = {
        "items": [*plain_of(decision)["items"], {"id": "z", "column": "element", "parent": "?"}]
    }  # type: ignore[misc]
    with pytest.raises(DecisionError, match="no está"):
        decision_from(loose)


def process(**facts: object) -> Process:
    made = Process(
        "llamada",
        "process",
        " Una  llamada ",
        "Supervisión",
        TODAY + timedelta(days=10),
        ("Verificar la identidad.", " "),
        readers=frozenset({Role.AGENT}),
    )
    return replace(made, **facts)  # type: ignore[arg-type]


def test_a_process_without_owner_name_or_steps_is_not_saved() -> None:
    assert checked(process()).name == "Una llamada"
    assert checked(process()).steps == ("Verificar la identidad.",)
    for facts in ({"owner": " "}, {"name": ""}, {"steps": (" ",)}, {"kind": "ley"}):
        with pytest.raises(ProcessError, match="No lo guardé"):
            checked(process(**facts))
    with pytest.raises(ProcessError, match="divida"):
        checked(process(steps=("Un paso.",) * 31))


def test_the_review_of_a_process_falls_due() -> None:
    assert review_state(process(), TODAY) == "soon"
    assert review_state(process(review_on=TODAY - timedelta(days=1)), TODAY) == "late"
    assert review_state(process(review_on=TODAY + timedelta(days=90)), TODAY) == "fine"


def test_a_new_version_must_be_read_again_by_whom_it_concerns() -> None:
    first = Kept(checked(process()), 1, NOON, "Luis", "")
    read = [Reading("llamada", 1, "u-1", NOON)]
    assert unread_by(ANA, [first], read) == ()
    second = replace(first, number=2)
    assert unread_by(ANA, [second], read) == (second,)
    assert unread_by(LUIS, [second], read) == ()
    assert missing_readers(second, [ANA, LUIS], read) == (ANA,)


def test_improvement_goes_round_the_cycle() -> None:
    def line(stage: str, minute: int) -> Improvement:
        at = NOON + timedelta(minutes=minute)
        return Improvement("llamada", stage, "Se probó", "", at, "Luis")

    assert next_stage([]) == "plan"
    assert next_stage([line("do", 2), line("plan", 1)]) == "check"
    assert next_stage([line("act", 1)]) == "plan"


def test_a_process_comes_back_from_its_file_as_it_went() -> None:
    one = checked(process())
    kept = json.loads(json.dumps(process_plain.plain_of(one)))
    assert process_plain.process_from(kept) == one
    for value in (None, {}, {**kept, "review_on": "mañana"}, {**kept, "readers": ["rey"]}):
        with pytest.raises(ProcessError):
            process_plain.process_from(value)
