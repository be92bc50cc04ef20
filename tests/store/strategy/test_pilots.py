"""A pilot in the file: frozen once registered, drawn once, everybody counted in his arm."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from agent_desk.domain.commands import Accepted, Command, Refused
from agent_desk.domain.people import Role
from agent_desk.domain.strategy.pilots.commands import (
    EndPilot,
    KeepLook,
    RegisterPilot,
    SavePilotPlan,
    StartPilot,
)
from agent_desk.domain.strategy.pilots.plan import (
    CONTROL,
    Arm,
    PilotState,
    Plan,
    Population,
    plain_of,
    seal_of,
)
from agent_desk.domain.strategy.pilots.verdict import look_at
from agent_desk.store.access.people import users
from agent_desk.store.database import Store, memory_store
from agent_desk.store.driver import IntegrityError
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.strategy.read_pilots import LocalPilots
from tests.demo_copy import fill_demo
from tests.worlds import StoppedClock

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
TODAY = date(2026, 11, 24)
PLAN = Plan(
    "Un recordatorio sube lo cumplido",
    "paid",
    3_000,
    2_000,
    (Arm(CONTROL, "Como siempre", ""), Arm("aviso", "Con recordatorio", "Un mensaje")),
    Population(days_from=1),
    looks=1,
    decider="Gerencia",
)


@pytest.fixture(scope="module")
def demo() -> Iterator[Store]:
    store = memory_store()
    fill_demo(store, StoppedClock(NOON))
    yield store
    store.close()


class Desk:
    """Commands of one supervisor."""

    def __init__(self, store: Store) -> None:
        self._ledger, self._count = LedgerLocal(store), 0
        self.by = next(user for user in users(store) if user.role is Role.SUPERVISOR)

    def give(self, kind: type[Command], name: str, *facts: object) -> Accepted | Refused:
        self._count += 1
        command = kind(f"{name}-{kind.__name__}-{self._count}", self.by, NOON, name, *facts)  # type: ignore[call-arg]
        return self._ledger.submit(command)

    def save(self, name: str, plan: Plan = PLAN) -> Accepted | Refused:
        return self.give(SavePilotPlan, name, json.dumps(plain_of(plan)))

    def run(self, name: str, plan: Plan = PLAN) -> None:
        assert isinstance(self.save(name, plan), Accepted)
        assert isinstance(self.give(RegisterPilot, name, seal_of(plan)), Accepted)
        assert isinstance(self.give(StartPilot, name, f"sal-{name}", TODAY), Accepted)


def test_a_registered_plan_is_frozen_by_program_and_by_file(demo: Store) -> None:
    desk = Desk(demo)
    desk.save("frozen")
    desk.save("frozen", replace(PLAN, effect_bp=2_100))
    late = desk.give(RegisterPilot, "frozen", seal_of(PLAN))
    assert isinstance(late, Refused)
    assert "cambió" in late.reason
    assert isinstance(
        desk.give(RegisterPilot, "frozen", seal_of(replace(PLAN, effect_bp=2_100))), Accepted
    )
    refused = desk.save("frozen")
    assert isinstance(refused, Refused)
    assert "no se cambia" in refused.reason
    with pytest.raises(IntegrityError), demo.tx():
        demo.write("UPDATE pilot SET plan = '{}' WHERE id = 'frozen'")


def test_people_are_drawn_once_and_are_in_one_pilot_only(demo: Store) -> None:
    desk = Desk(demo)
    desk.run("first")
    people = {row["debtor_id"] for row in demo.rows("SELECT debtor_id FROM pilot_person")}
    assert len(people) > 100
    desk.run("second", replace(PLAN, effect_bp=3_000))
    again = demo.rows("SELECT debtor_id FROM pilot_person WHERE pilot_id = 'second'")
    assert again
    assert not people & {row["debtor_id"] for row in again}
    with pytest.raises(IntegrityError), demo.tx():
        demo.write("UPDATE pilot_person SET arm = 'aviso'")
    for name in ("first", "second"):
        assert isinstance(desk.give(EndPilot, name, "none", "se cierra"), Accepted)


def test_a_pilot_of_nobody_does_not_start(demo: Store) -> None:
    desk, nobody = Desk(demo), replace(PLAN, population=Population(product="NADA"))
    desk.save("empty", nobody)
    desk.give(RegisterPilot, "empty", seal_of(nobody))
    refused = desk.give(StartPilot, "empty", "sal", TODAY)
    assert isinstance(refused, Refused)
    assert "No hay personas" in refused.reason


def test_everybody_drawn_is_counted_and_a_look_is_taken_once(demo: Store) -> None:
    desk, kept = Desk(demo), LocalPilots(demo)
    desk.run("counted")
    pilot = next(one for one in kept.all() if one.id == "counted")
    assert pilot.state is PilotState.RUNNING
    drawn = kept.measured(pilot, TODAY)
    assert all(one.people and not one.matured for one in drawn.values())
    account = demo.row(
        "SELECT number FROM account JOIN pilot_person USING (debtor_id)"
        " WHERE pilot_id = 'counted' AND arm = 'aviso' LIMIT 1"
    )
    assert account
    with demo.tx():
        demo.write(
            "INSERT INTO payment(id, account, paid_on, amount_cents, means)"
            " VALUES ('x-1', ?, '2026-11-30', 50000, 'spei')",
            (account["number"],),
        )
    late = TODAY + timedelta(days=31)
    measured = kept.measured(pilot, late)
    before = kept.measured(pilot, TODAY + timedelta(days=2))
    assert measured["aviso"].counts["paid"] == before["aviso"].counts["paid"] + 1
    assert measured["aviso"].money.sum_cents >= 50_000
    assert measured["aviso"].matured == measured["aviso"].people
    look = look_at(pilot.plan, measured)
    assert look.number == 1
    assert isinstance(desk.give(KeepLook, "counted", 1, look.verdict, "{}"), Accepted)
    again = desk.give(KeepLook, "counted", 1, look.verdict, "{}")
    assert isinstance(again, Refused)
    assert "ya se miró" in again.reason
    assert kept.looks("counted") == [(1, look.verdict, TODAY)]
    silent = desk.give(EndPilot, "counted", look.verdict, " ")
    assert isinstance(silent, Refused)
