"""The append-only log."""

from __future__ import annotations

import sys
from datetime import timedelta
from importlib import import_module
from pkgutil import walk_packages

import pytest

from agent_desk import domain
from agent_desk.domain.commands import Command, NoteFact, SaveNote, ScheduleCallback
from agent_desk.domain.people import Role
from agent_desk.services.permissions import may
from agent_desk.store.driver import IntegrityError
from agent_desk.store.topics import all_acts
from tests.store.world import AGENT, NOW, World, new_id


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE event SET by_user = 'otro'",
        "DELETE FROM event",
        "INSERT OR REPLACE INTO event(seq, id, kind, by_user, by_role, at, body)"
        " VALUES (1, 'x', 'k', 'u', 'agent', '2026', '{}')",
        "INSERT OR REPLACE INTO event(id, kind, by_user, by_role, at, body)"
        " SELECT id, 'k', 'u', 'agent', '2026', '{}' FROM event",
    ],
)
def test_the_log_cannot_be_rewritten(world: World, sql: str) -> None:
    before = [tuple(row) for row in world.store.rows("SELECT * FROM event")]
    with pytest.raises(IntegrityError, match="append-only"), world.store.tx():
        world.store.write(sql)
    assert [tuple(row) for row in world.store.rows("SELECT * FROM event")] == before


def test_a_refused_command_leaves_no_event(world: World) -> None:
    before = world.count("event")
    world.refusal(SaveNote(new_id(), AGENT, NOW, "nunca", "4417-0098", "x"))
    assert world.count("event") == before


def test_no_name_phone_amount_or_word_of_a_person_is_in_the_log(world: World) -> None:
    account = "4417-0098"
    contact_id = world.begin(phone="+523312344821")
    secret = "Dice que su esposa está enferma"
    world.accept(SaveNote(new_id(), AGENT, NOW, contact_id, account, secret))
    world.accept(NoteFact(new_id(), AGENT, NOW, account, "salud", secret))
    world.accept(ScheduleCallback(new_id(), AGENT, NOW, account, NOW + timedelta(1), secret))
    world.accept(world.void(world.agree(contact_id)))
    world.close(contact_id, outcome="refused", note=secret)
    log = "\n".join(str(tuple(row)) for row in world.store.rows("SELECT * FROM event"))
    for private in (secret, "esposa", "Hernández", "Fernanda", "3312344821", "arrepintió"):
        assert private not in log
    assert "180001" not in log and "refused" in log


def test_every_kind_of_command_can_be_carried_out_and_by_somebody() -> None:
    for module in walk_packages(domain.__path__, f"{domain.__name__}."):
        import_module(module.name)
    # A class with slots is made twice; only the one that its module names counts.
    every = [*Command.__subclasses__()]
    every += [kind for known in every for kind in known.__subclasses__()]
    kinds = {k for k in every if vars(sys.modules[k.__module__]).get(k.__name__) is k}
    assert kinds == set(all_acts())
    assert all(any(may(role, kind) for role in Role) for kind in kinds)
