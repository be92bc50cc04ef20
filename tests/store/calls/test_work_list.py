"""Who to call next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from agent_desk.contact_api import shipped_rules
from agent_desk.domain.contact.groups import WorkGate
from agent_desk.domain.debtor import PastContact, PastPromise
from agent_desk.store.calls.open_groups import PATIENCE
from tests.store.world import NOW, OTHER_AGENT, TODAY, World, case_of

DAY = timedelta(days=1)


@pytest.fixture
def empty() -> World:
    return World()


def called(days_ago: int) -> dict[str, object]:
    return {"contacts": (PastContact(NOW - days_ago * DAY, "call", "out", "no_answer"),)}


def promised(days_ahead: int, state: str = "open", called_days_ago: int = 20) -> dict[str, object]:
    promise = PastPromise(TODAY + days_ahead * DAY, 500_00, state)
    return {"promises": (promise,), **called(called_days_ago)}


def test_dates_due_come_first_then_promises_then_amount_and_silence(empty: World) -> None:
    empty.load(
        case_of("poco", balances={"principal": 1_000_00}),
        case_of("mucho", balances={"principal": 90_000_00}),
        case_of("promesa-rota", case=promised(-3, "broken")),
        case_of("promesa-hoy", case=promised(0)),
        case_of("cita-nueva", case={"next_contact_at": NOW - timedelta(minutes=1)}),
        case_of("cita-vieja", case={"next_contact_at": NOW - timedelta(hours=3)}),
    )
    assert empty.cases.work_list(NOW) == [
        "cita-vieja",
        "cita-nueva",
        "promesa-rota",
        "promesa-hoy",
        "mucho",
        "poco",
    ]
    assert empty.cases.work_list(NOW, 2) == ["cita-vieja", "cita-nueva"]


def test_silence_counts_with_the_amount(empty: World) -> None:
    empty.load(
        case_of("ayer", balances={"principal": 10_000_00}, case=called(1)),
        case_of("hace-diez", balances={"principal": 5_000_00}, case=called(10)),
        case_of("hoy", balances={"principal": 99_000_00}, case=called(0)),
    )
    assert empty.cases.work_list(NOW) == ["hace-diez", "ayer", "hoy"]


def test_a_date_agreed_ahead_or_a_running_promise_is_left_in_peace(empty: World) -> None:
    empty.load(
        case_of("cita", case={"next_contact_at": NOW + DAY}),
        case_of("promesa", case=promised(5)),
    )
    assert empty.cases.work_list(NOW) == []
    assert empty.cases.work_list(NOW + DAY) == ["cita"]


def test_an_old_broken_promise_already_spoken_about_does_not_press_for_ever(
    empty: World,
) -> None:
    empty.load(
        case_of("hablada", case=promised(-30, "broken", called_days_ago=10)),
        case_of("mayor", balances={"principal": 90_000_00}, case=called(10)),
    )
    assert empty.cases.work_list(NOW) == ["mayor", "hablada"]


@pytest.mark.parametrize("flag", ["fallecido", "aclaracion", "demanda", "no_es_titular"])
def test_an_account_with_a_stop_is_not_on_the_list(empty: World, flag: str) -> None:
    empty.load(case_of("1", flags=frozenset({flag})), case_of("2"))
    assert empty.cases.work_list(NOW) == ["2"]


@pytest.mark.parametrize("flag", ["no_contactar", "abogado"])
def test_a_person_who_must_not_be_called_is_not_on_the_list(empty: World, flag: str) -> None:
    due = {"next_contact_at": NOW - DAY}
    empty.load(case_of("1", debtor={"flags": frozenset({flag})}, case=due))
    assert empty.cases.work_list(NOW) == []


def test_a_vulnerable_person_stays_on_the_list(empty: World) -> None:
    empty.load(case_of("1", debtor={"flags": frozenset({"vulnerable"})}))
    assert empty.cases.work_list(NOW) == ["1"]


def test_a_person_with_several_accounts_is_called_once_about_the_largest(empty: World) -> None:
    shared = {"debtor": {"id": "D"}, "debtor_id": "D"}
    empty.load(
        case_of("chica", balances={"principal": 1_00}, **shared),
        case_of("grande", balances={"principal": 9_00}, **shared),
    )
    assert empty.cases.work_list(NOW) == ["grande"]


def test_nobody_in_a_call_or_owing_nothing_is_on_the_list(empty: World) -> None:
    empty.load(case_of("1"), case_of("2", balances={"principal": 0}))
    assert empty.cases.work_list(NOW) == ["1"]
    empty.begin("1", by=OTHER_AGENT)
    assert empty.cases.work_list(NOW) == []


def test_who_was_just_called_goes_to_the_end(empty: World) -> None:
    empty.load(case_of("1"), case_of("2", balances={"principal": 1_00}))
    empty.close(empty.begin("1"), "1")
    assert empty.cases.work_list(NOW) == ["2", "1"]


def test_at_night_the_one_place_still_awake_is_found_behind_hundreds_asleep() -> None:
    """22:30 in Mexico City, 20:30 in Tijuana: the list looks at open places only, in its order."""
    night = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
    world, awake = World(), {"state": "Baja California", "city": "Tijuana"}
    asleep = {"state": "Jalisco", "city": "Guadalajara", "time_zone": "America/Mexico_City"}
    cases = [
        case_of(f"A-{n}", balances={"principal": 90_000_00 + n}, debtor=asleep)
        for n in range(PATIENCE + 60)
    ]
    zone = {"time_zone": "America/Tijuana"}
    cases.append(case_of("B-1", balances={"principal": 10_00}, debtor=awake | zone))
    cases.append(case_of("B-2", balances={"principal": 20_00}, debtor=awake | zone))
    world.load(*cases)
    gate = WorkGate(shipped_rules(), night)
    assert world.cases.work_list(night, 5, gate) == ["B-2", "B-1"]
    later = night + timedelta(hours=3)
    assert world.cases.work_list(later, 5, WorkGate(shipped_rules(), later)) == []
    noon = night + timedelta(hours=14)
    assert len(world.cases.work_list(noon, 5, WorkGate(shipped_rules(), noon))) == 5
