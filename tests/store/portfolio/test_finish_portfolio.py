"""Main file and portfolio commit one after the other: an act cut off between them is finished."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_desk.domain.commands import Command
from agent_desk.domain.errors import UnknownAccountError
from agent_desk.domain.privacy.commands import BlockPerson, CorrectDatum, UnblockPerson
from agent_desk.store.database import create_store, open_store
from agent_desk.store.privacy.person_rows import person_of, rows_of
from tests.store.world import NOW, SUPERVISOR, World, case_of, maria, new_id

ACCOUNT = "4417-0098"


def block() -> Command:
    return BlockPerson(new_id(), SUPERVISOR, NOW, ACCOUNT, "Lo pidió")


def unblock() -> Command:
    return UnblockPerson(new_id(), SUPERVISOR, NOW, ACCOUNT, "Fue un error")


def correct(field: str, value: str, was: str = "") -> Command:
    facts = (ACCOUNT, field, value, "Acta de nacimiento", was)
    return CorrectDatum(new_id(), SUPERVISOR, NOW, *facts)


class Cut:
    """A store whose portfolio never got its part of the acts given to `half`."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path, self.key = path, key
        self.world = World(create_store(path, key))
        self.world.load(maria(), case_of("55-1"))

    def half(self, command: Command) -> World:
        """As if the program had been killed after the main file committed."""
        store = self.world.store
        for schema in ("main", "portfolio"):
            store.row(f"PRAGMA {schema}.wal_checkpoint(TRUNCATE)")
        portfolio = self.path.with_name(store.portfolio_name)
        before = self.path.with_name("before.db")
        shutil.copyfile(portfolio, before)
        with store.tx():  # and nothing of what follows once an act is on the disk
            self.world.ledger._carry_out(command)
        store.close()
        shutil.copyfile(before, portfolio)
        self.world = World(open_store(self.path, self.key))
        return self.world


@pytest.fixture
def cut(tmp_path: Path, key: bytes) -> Cut:
    return Cut(tmp_path / "desk.db", key)


def whole(world: World) -> dict[str, list[dict[str, object]]]:
    person = person_of(world.store, ACCOUNT)
    return {
        name: [dict(row) for row in rows] for name, rows in rows_of(world.store, person).items()
    }


def test_a_person_half_blocked_is_blocked_at_the_next_start(cut: Cut) -> None:
    before = whole(cut.world)
    world = cut.half(block())
    assert world.cases.find("hernandez") == [] and world.cases.find("nunez")
    with pytest.raises(UnknownAccountError):
        world.cases.case(ACCOUNT)
    world.accept(unblock())
    assert whole(world) == before and world.cases.find("hernandez")
    world.store.close()


def test_a_person_half_unblocked_is_there_whole_at_the_next_start(cut: Cut) -> None:
    before = whole(cut.world)
    cut.world.accept(block())
    world = cut.half(unblock())
    assert world.cases.find("hernandez")
    assert whole(world) == before
    assert world.count("sealed_row") == 0
    world.store.close()


@pytest.mark.parametrize(
    ("command", "seen"),
    [
        (lambda: correct("surnames", "Fernández Ruiz"), "fernandez"),
        (lambda: correct("phone", "+523399887766"), "3399887766"),
        (lambda: correct("phone", "+523399887766", "+523312344821"), "3399887766"),
    ],
    ids=["name", "one more phone", "another phone"],
)
def test_a_datum_half_corrected_is_right_at_the_next_start(
    cut: Cut, command: Callable[[], Command], seen: str
) -> None:
    world = cut.half(command())
    assert [found.account for found in world.cases.find(seen)] == [ACCOUNT]
    assert world.count("correction") == 1
    world.store.close()
