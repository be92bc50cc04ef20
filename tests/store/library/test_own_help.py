"""What an agent keeps for himself: it is there tomorrow, and nobody else ever reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import agent_desk
from agent_desk.domain.objections.fading import Recall
from agent_desk.domain.people import Role, User
from agent_desk.services.own_help import OwnHelp, free_key
from agent_desk.store.library.own_help import LocalOwnHelp
from tests.store.world import World

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
LAURA = User("laura", "Laura", Role.AGENT)
RAMON = User("ramon", "Ramón", Role.SUPERVISOR)


def test_recall_and_favourites_are_kept(world: World) -> None:
    own = LocalOwnHelp(world.store, LAURA)
    recall = Recall("ya-pague", 2, date(2026, 11, 23), date(2026, 11, 24))
    own.keep_recall(recall, NOW)
    own.keep_favourite(1, "ya-pague")
    own.keep_favourite(2, "no-tengo-dinero")
    read = LocalOwnHelp(world.store, LAURA).read()
    assert read.recalls == {"ya-pague": recall}
    assert read.favourites == {1: "ya-pague", 2: "no-tengo-dinero"}


def test_a_card_has_one_key_and_a_key_one_card(world: World) -> None:
    own = LocalOwnHelp(world.store, LAURA)
    own.keep_favourite(1, "ya-pague")
    own.keep_favourite(3, "ya-pague")
    assert own.read().favourites == {3: "ya-pague"}
    own.keep_favourite(3, "")
    assert own.read().favourites == {}
    assert free_key({1: "a", 2: "b"}) == 3


def test_nobody_else_reads_it_and_no_event_tells_of_it(world: World) -> None:
    own = LocalOwnHelp(world.store, LAURA)
    before = world.store.row("SELECT count(*) FROM event")
    own.keep_recall(Recall("ya-pague", 4), NOW)
    own.keep_favourite(1, "ya-pague")
    assert LocalOwnHelp(world.store, RAMON).read() == OwnHelp()
    assert tuple(world.store.row("SELECT count(*) FROM event") or ()) == tuple(before or ())


def test_no_other_module_of_the_program_names_these_tables() -> None:
    root = Path(agent_desk.__file__).parent
    named = {
        path.name
        for path in root.rglob("*.py")
        for table in (
            "FROM recall",
            "JOIN recall",
            "INTO recall",
            "FROM favourite",
            "JOIN favourite",
        )
        if table in path.read_text(encoding="utf-8")
    }
    assert named == {"own_help.py"}
