"""Facts, flags and dates about an account, and who may do what."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_desk.domain.commands import (
    BeginContact,
    FlagAccount,
    ImportPortfolio,
    NoteFact,
    ScheduleCallback,
)
from agent_desk.domain.people import Role, User
from agent_desk.services.permissions import ALLOWED, ROLE_NAMES, refusal_of
from agent_desk.store.access.people import save_user, users
from tests.store.world import AGENT, NOW, SUPERVISOR, TODAY, World, case_of, maria, new_id

ACCOUNT = "4417-0098"


def flag(name: str, is_on: bool = True, by: User = AGENT, account: str = ACCOUNT) -> FlagAccount:
    return FlagAccount(new_id(), by, NOW, account, name, is_on, "lo pidió")


def test_a_fact_learnt_in_the_call_is_there_in_the_next(world: World) -> None:
    for _ in range(2):
        world.accept(NoteFact(new_id(), AGENT, NOW, ACCOUNT, "ingreso", " Cobra por semana "))
    facts = world.cases.case(ACCOUNT).debtor.facts
    assert [(f.kind, f.text, f.noted_on) for f in facts if f.kind == "ingreso"] == [
        ("ingreso", "Cobra por semana", TODAY)
    ]
    assert "vacío" in world.refusal(NoteFact(new_id(), AGENT, NOW, ACCOUNT, "otro", "  "))


def test_a_flag_of_the_person_shows_on_all_his_accounts(world: World) -> None:
    person = maria().debtor
    world.load(maria(), case_of("5555", debtor={"id": "D-1"}, debtor_id="D-1"))
    assert person.id == "D-1"
    world.accept(flag("no_contactar"))
    assert "no_contactar" in world.cases.case("5555").debtor.flags
    assert "no_contactar" not in world.cases.case("5555").account.flags


def test_a_death_stops_every_account_and_a_dispute_only_its_own(world: World) -> None:
    world.load(maria(), case_of("5555", debtor={"id": "D-1"}, debtor_id="D-1"))
    world.accept(flag("fallecido"))
    world.accept(flag("aclaracion"))
    assert world.cases.case("5555").account.flags == {"fallecido"}
    case = world.cases.case(ACCOUNT)
    assert case.account.flags == {"fallecido", "aclaracion"}
    assert [a.flags for a in case.other_accounts] == [{"fallecido"}]
    world.accept(flag("fallecido", is_on=False, by=SUPERVISOR))
    assert world.cases.case("5555").account.flags == frozenset()


def test_only_supervision_takes_a_protection_off(world: World) -> None:
    assert "Solo supervisión" in world.refusal(flag("vulnerable", is_on=False))
    assert "vulnerable" in world.cases.case(ACCOUNT).debtor.flags
    world.accept(flag("vulnerable", is_on=False, by=SUPERVISOR))
    assert world.cases.case(ACCOUNT).debtor.flags == frozenset()


def test_a_new_date_replaces_the_one_agreed_before(world: World) -> None:
    for hours in (48, 5):
        due = NOW + timedelta(hours=hours)
        world.accept(ScheduleCallback(new_id(), AGENT, NOW, ACCOUNT, due, "lo pidió"))
    assert world.cases.case(ACCOUNT).next_contact_at == NOW + timedelta(hours=5)
    past = ScheduleCallback(new_id(), AGENT, NOW, ACCOUNT, NOW - timedelta(hours=1), "")
    assert "ya pasó" in world.refusal(past)
    assert world.cases.case(ACCOUNT).next_contact_at == NOW + timedelta(hours=5)


def test_an_agent_cannot_load_a_portfolio(world: World) -> None:
    command = ImportPortfolio(new_id(), AGENT, NOW, "x.csv", TODAY, (maria(),))
    assert "papel de agente" in world.refusal(command)


@pytest.mark.parametrize("role", [Role.TRAINER, Role.MANAGER])
def test_who_does_not_call_cannot_begin_a_contact(world: World, role: Role) -> None:
    who = User("u-x", "Quien Sea", role)
    assert ROLE_NAMES[role] in world.refusal(BeginContact("c", who, NOW, "c", ACCOUNT))


def test_every_role_has_its_row_in_the_table() -> None:
    assert set(ALLOWED) == set(ROLE_NAMES) == set(Role)
    assert refusal_of(flag("no_contactar")) == ""


def test_users_are_listed_agents_first_and_a_stranger_is_refused(world: World) -> None:
    for user in (SUPERVISOR, AGENT):
        save_user(world.store, user, NOW)
    assert users(world.store) == [AGENT, SUPERVISOR]
    stranger = User("u-nadie", "Nadie", Role.AGENT)
    assert "No reconozco" in world.refusal(BeginContact("c", stranger, NOW, "c", ACCOUNT))
    posing = User(AGENT.id, AGENT.name, Role.ADMINISTRATOR)
    assert "No reconozco" in world.refusal(BeginContact("c", posing, NOW, "c", ACCOUNT))
    world.begin()


def test_a_saved_user_leaves_an_event_and_may_change_role(world: World) -> None:
    save_user(world.store, AGENT, NOW)
    save_user(world.store, User(AGENT.id, "Lucía C.", Role.TRAINER), NOW, by=SUPERVISOR)
    assert users(world.store) == [User(AGENT.id, "Lucía C.", Role.TRAINER)]
    rows = world.store.rows("SELECT by_user FROM event WHERE kind = 'SaveUser' ORDER BY seq")
    assert [row["by_user"] for row in rows] == [AGENT.id, SUPERVISOR.id]
