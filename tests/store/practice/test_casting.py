"""Versions of whom one practises with, and the trace that a real call was used for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agent_desk.casting_session import CastKeeper, bring_missing_files
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.domain.practice.training.casting import IN_USE, REMOVED, SCENARIO, KeepCastVersion
from agent_desk.store.access.people import save_user
from agent_desk.store.practice.read_casting import LocalCasting
from tests.store.world import AGENT, NOW, SUPERVISOR, World, new_id

TRAINER, MANAGER = User("t1", "Tere", Role.TRAINER), User("m1", "Mario", Role.MANAGER)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))


def enter(world: World, *others: User) -> None:
    for user in (AGENT, SUPERVISOR, *others):
        save_user(world.store, user, NOW)


def closed(world: World, outcome: str = "promise") -> str:
    contact = world.begin(phone="+523312344821")
    world.close(contact, outcome=outcome)
    return contact


def version(number: int, by: User = SUPERVISOR) -> KeepCastVersion:
    return KeepCastVersion(new_id(), by, NOW, SCENARIO, "sabado", number, "title: x", IN_USE)


def test_two_windows_cannot_write_over_each_other(world: World) -> None:
    world.accept(version(1))
    assert "Otra persona guardó" in world.refusal(version(1))
    world.accept(version(2))
    assert [one.number for one in LocalCasting(world.store).versions(SCENARIO, "sabado")] == [2, 1]


def test_what_was_saved_gets_its_file_back_on_another_machine(world: World, tmp_path: Path) -> None:
    world.accept(version(1))
    world.accept(version(2))
    assert bring_missing_files(world.store) and not bring_missing_files(world.store)
    path = tmp_path / "practice" / "scenarios" / "sabado.yaml"
    assert path.read_text("utf-8") == "title: x"
    gone = version(3)
    world.accept(replace(gone, text="", state=REMOVED))
    path.unlink()
    assert not bring_missing_files(world.store) and not path.exists()


def test_agents_write_nobody_to_practise_with(world: World) -> None:
    assert "pídalo a supervisión" in world.refusal(version(1, AGENT))


def test_a_trainer_makes_a_scenario_from_a_call_and_it_is_written_down(world: World) -> None:
    enter(world, TRAINER)
    contact = closed(world)
    made = CastKeeper(world.store, TRAINER, NOW).scenario_of_call(contact)
    event = world.store.row("SELECT * FROM event WHERE kind = 'PractiseCall'")
    assert event is not None and event["by_user"] == TRAINER.id and contact in event["body"]
    assert made.scenario.id not in event["body"]  # nobody finds the call from the scenario


def test_managers_and_agents_make_none_from_calls(world: World) -> None:
    enter(world, MANAGER)
    contact = closed(world)
    for by in (MANAGER, AGENT):
        with pytest.raises(RefusedError):
            CastKeeper(world.store, by, NOW).scenario_of_call(contact)
    assert world.count("event WHERE kind = 'PractiseCall'") == 0


def test_only_calls_that_something_can_be_made_of_are_offered(world: World) -> None:
    closed(world, outcome="no_answer")
    good = closed(world, outcome="promise")
    offered = LocalCasting(world.store).closed_calls(10)
    assert offered[0].contact_id == good
    assert {one.outcome for one in offered} == {"promise"}
