"""Who may do what: every act, place and command with every role, and its page in the guide."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import click
import pytest

from agent_desk.app_places.places import places_of
from agent_desk.cli.root import cli
from agent_desk.domain.commands import Command
from agent_desk.domain.people import Role, User
from agent_desk.services.doors import COMMANDS, PLACES, may_command, may_go, sees_people
from agent_desk.services.permissions import ALLOWED, may, refusal_of
from agent_desk.store.access.people import save_user
from agent_desk.store.topics import act_of, all_acts
from agent_desk.ui.shell.activity.event_words import GROUPS, event_words
from agent_desk.ui.shell.place import places_for
from tests.store.world import NOW, World

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground

ROOT = Path(__file__).resolve().parents[2]


def blank(kind: type[Command], role: Role) -> Command:
    """An act of that kind without its facts: whether it may be given is asked before them."""
    act = object.__new__(kind)
    for name, value in (("id", "x"), ("by", User(f"u-{role}", "Alguien", role)), ("at", NOW)):
        object.__setattr__(act, name, value)
    for name in set(kind.__slots__) | {
        n for b in kind.__mro__ for n in getattr(b, "__slots__", ())
    }:
        if name not in {"id", "by", "at"}:
            object.__setattr__(act, name, "")
    return act


@pytest.fixture(scope="module")
def world() -> World:
    world = World()
    for role in Role:
        save_user(world.store, User(f"u-{role}", "Alguien", role), NOW)
    return world


@pytest.mark.parametrize("role", list(Role))
def test_the_ledger_takes_an_act_only_from_the_roles_of_the_table(world: World, role: Role) -> None:
    """Every act of the ledger; who is not in the table leaves no trace."""
    before = world.count("event")
    for kind in sorted(all_acts(), key=lambda each: each.__name__):
        act = blank(kind, role)
        if may(role, kind):
            assert "Con el papel de" not in refusal_of(act), kind.__name__
            continue
        receipt = world.ledger.submit(act)
        assert "Con el papel de" in getattr(receipt, "reason", ""), kind.__name__
        assert world.count("event") == before, kind.__name__


def test_the_table_names_the_acts_of_the_ledger_and_no_other() -> None:
    names = [kind.__name__ for kind in all_acts()]
    assert len(set(names)) == len(names)
    assert set().union(*ALLOWED.values()) == set(names)


def test_every_act_is_found_by_the_kind_of_its_command_alone() -> None:
    for kind, known in all_acts().items():
        assert act_of(kind) is known


def test_what_opens_the_house_is_the_administrators_alone() -> None:
    alone = ALLOWED[Role.ADMINISTRATOR] - ALLOWED[Role.SUPERVISOR]
    assert alone >= {
        *("AddPerson", "ChangeRole", "SetActive", "ResetSecret", "AddSlot", "RevokeSlot"),
        *("RekeyStore", "SetSessionRule", "UseRecovery"),
    }
    assert not alone & ALLOWED[Role.MANAGER] - {"RevealPerson"}


def commands() -> dict[str, click.Command]:
    """All commands of the terminal by their words."""
    found: dict[str, click.Command] = {}

    def walk(group: click.Group, words: tuple[str, ...]) -> None:
        context = click.Context(group)
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            if isinstance(command, click.Group):
                walk(command, (*words, name))
                if command.invoke_without_command:
                    found[" ".join((*words, name))] = command
            elif command is not None:
                found[" ".join((*words, name))] = command

    walk(cli, ())
    return found


def test_every_command_of_the_terminal_is_in_the_table_and_no_other() -> None:
    assert set(commands()) == set(COMMANDS)


def test_a_command_is_given_by_its_roles_only() -> None:
    for words, roles in COMMANDS.items():
        given = {role for role in Role if may_command(role, words)}
        assert given == (set(Role) if roles is None else set(roles)), words


def test_an_unknown_command_or_place_is_not_for_everybody() -> None:
    assert [role for role in Role if may_command(role, "algo nuevo")] == [
        Role.SUPERVISOR,
        Role.ADMINISTRATOR,
    ]
    assert not may_go(Role.AGENT, "algo-nuevo")


def test_who_does_not_call_sees_nobody_without_a_reason() -> None:
    from agent_desk.domain.people_commands import RevealPerson

    for role in Role:
        assert sees_people(role) or may(role, RevealPerson)
    assert [role for role in Role if not sees_people(role)] == [Role.TRAINER, Role.MANAGER]


def test_every_act_has_words_and_a_group_in_the_log() -> None:
    from agent_desk.services.overview import LogEntry

    grouped = {kind for kinds in GROUPS.values() for kind in kinds}
    for kind in all_acts():
        name = kind.__name__
        entry = LogEntry(1, name, NOW, "", "", "", {})
        assert name in grouped and event_words(entry, {}, {}) != name, name


def test_every_place_of_the_window_is_in_the_table_with_the_same_roles() -> None:
    ground = cast("Ground", SimpleNamespace(gate=None))
    places = places_of(ground, cast("QWidget", None))
    assert {place.id: place.roles for place in places} == dict(PLACES)


@pytest.mark.parametrize("role", list(Role))
def test_a_role_finds_its_places_and_no_other(role: Role) -> None:
    ground = cast("Ground", SimpleNamespace(gate=None))
    found = {place.id for place in places_for(role, places_of(ground, cast("QWidget", None)))}
    assert found == {place_id for place_id in PLACES if may_go(role, place_id)}


def test_the_page_of_the_guide_is_the_table() -> None:
    command = [sys.executable, str(ROOT / "tools" / "make_permissions.py"), "--check"]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
