"""The chain over the log: whatever is done to it past the program shows."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from agent_desk.domain.audit.chain import Flaw
from agent_desk.store.audit.chain import (
    chain_head,
    chain_start,
    forget_account,
    hash_at,
    verify_chain,
)
from agent_desk.store.database import Store, create_store, keyed_store, open_store
from agent_desk.store.driver import IntegrityError
from agent_desk.store.migrations import NAMES
from tests.store.test_migrations import store_with
from tests.store.world import World, maria


def filled(world: World, contacts: int = 4) -> Store:
    for _ in range(contacts):
        world.close(world.begin())
    return world.store


def tamper(store: Store, *statements: str) -> None:
    """What somebody with the key can do: take the guards away and change the file."""
    guards = [
        row[0]
        for row in store.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        if str(row[0]).startswith(("event", "account_mark", "chain"))
    ]
    with store.tx():
        for name in guards:
            store.write(f"DROP TRIGGER {name}")
        store.write("PRAGMA defer_foreign_keys = ON")
        for statement in statements:
            store.write(statement)


def flaws(store: Store) -> list[tuple[Flaw, int]]:
    return [(found.flaw, found.seq) for found in verify_chain(store)]


def test_every_act_is_sealed_in_the_statement_that_writes_it(world: World) -> None:
    store = filled(world)
    assert verify_chain(store) == []
    assert chain_head(store).seq == world.count("event") == world.count("event_link")


def test_a_log_without_acts_verifies_and_its_head_is_its_start() -> None:
    store = World().store
    assert verify_chain(store) == []
    assert chain_head(store).hash == chain_start(store).genesis == hash_at(store, 0)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE event SET body = '{}' WHERE seq = 5",
        "UPDATE event SET by_user = 'otro' WHERE seq = 5",
        "UPDATE event SET at = '2026-11-24T17:00:01.000000Z' WHERE seq = 5",
        "UPDATE event SET kind = 'SaveNote' WHERE seq = 5",
        "UPDATE event_link SET mark = '00' WHERE seq = 5",
    ],
)
def test_a_changed_act_is_found_at_its_number(world: World, change: str) -> None:
    store = filled(world)
    if "body" in change:
        change = change.replace("'{}'", '\'{"outcome": "x"}\'')
    tamper(store, change)
    assert flaws(store) == [(Flaw.CHANGED, 5)]


def test_an_act_moved_to_another_account_or_wiped_is_found(world: World) -> None:
    store = filled(world)
    tamper(store, "UPDATE event SET account = '4417-9999' WHERE seq = 4")
    assert flaws(store) == [(Flaw.ACCOUNT, 4)]
    tamper(store, "UPDATE event SET account = '' WHERE seq = 4")
    assert flaws(store) == [(Flaw.ACCOUNT, 4)]


def test_a_removed_act_is_found_where_the_numbers_jump(world: World) -> None:
    store = filled(world)
    tamper(store, "DELETE FROM event_link WHERE seq = 4", "DELETE FROM event WHERE seq = 4")
    assert flaws(store) == [(Flaw.MISSING, 5)]


def test_an_act_that_lost_its_link_is_found(world: World) -> None:
    store = filled(world)
    tamper(store, "DELETE FROM event_link WHERE seq = 4")
    assert (Flaw.UNSEALED, 4) in flaws(store)


def test_an_act_slipped_in_past_the_chain_is_found(world: World) -> None:
    store = filled(world)
    number = world.count("event") + 1
    tamper(
        store,
        "INSERT INTO event(id, kind, by_user, by_role, at, body)"
        " VALUES ('x', 'SaveNote', 'u', 'agent', '2026', '{}')",
    )
    assert flaws(store) == [
        (Flaw.UNSEALED, number),
        (Flaw.CUT, number),
    ]


def test_two_acts_in_another_order_are_found(world: World) -> None:
    store = filled(world)
    swap = (
        "UPDATE event SET (id, kind, body, at) = (SELECT id || '-', kind, body, at FROM event AS o"
        " WHERE o.seq = 9 - event.seq) WHERE seq IN (4, 5)"
    )
    tamper(store, swap)
    assert flaws(store) == [(Flaw.CHANGED, 4), (Flaw.CHANGED, 5)]


def test_a_cut_tail_is_seen_by_the_counter_that_stayed_behind(world: World) -> None:
    store = filled(world)
    last = world.count("event")
    tamper(
        store, f"DELETE FROM event_link WHERE seq = {last}", f"DELETE FROM event WHERE seq={last}"
    )
    assert flaws(store) == [(Flaw.CUT, last)]


def test_the_links_and_the_start_cannot_be_rewritten(world: World) -> None:
    store = filled(world)
    for sql in (
        "UPDATE event_link SET mark = ''",
        "DELETE FROM event_link",
        "INSERT OR REPLACE INTO event_link VALUES (2, '', zeroblob(32))",
        "UPDATE chain_start SET genesis = zeroblob(32)",
        "DELETE FROM chain_start",
        "UPDATE account_mark SET salt = zeroblob(16)",
        "UPDATE event SET account = ''",
    ):
        with pytest.raises(IntegrityError), store.tx():
            store.write(sql)
    assert verify_chain(store) == []


def test_a_forgotten_person_leaves_the_log_and_the_chain_holds(world: World) -> None:
    store = filled(world)
    with store.tx():
        forget_account(store, "4417-0098")
    assert verify_chain(store) == []
    log = [tuple(row) for row in store.rows("SELECT * FROM event")]
    assert "4417-0098" not in str(log)
    world.begin()
    assert verify_chain(store) == []


def test_anybody_can_check_an_exported_act_with_a_line_of_python(world: World) -> None:
    store = filled(world)
    row = store.row("SELECT * FROM event JOIN event_link USING (seq) WHERE seq = 4")
    assert row
    act = [row[name] for name in ("seq", "id", "kind", "by_user", "by_role", "at", "mark", "body")]
    before = hash_at(store, 3)
    assert before
    text = json.dumps(act, ensure_ascii=False, separators=(",", ":"))
    assert hashlib.sha256(before + text.encode()).digest() == hash_at(store, 4)


def test_an_older_store_is_sealed_as_it_was_on_the_day_of_the_change(
    tmp_path: Path, key: bytes
) -> None:
    path = store_with(tmp_path / "desk.db", key, NAMES[: NAMES.index("m0015_audit_chain")])
    old = keyed_store(path, key)
    with old.tx(is_following=False):
        for number in range(3):
            old.write(
                "INSERT INTO event(id, kind, by_user, by_role, at, account, body)"
                " VALUES (?, 'SaveNote', 'u', 'agent', '2026-11-01', 'A-1', '{}')",
                (f"old-{number}",),
            )
    old.close()
    world = World(open_store(path, key))
    world.load(maria())
    assert chain_start(world.store).last_seq == 3
    assert verify_chain(world.store) == []
    tamper(world.store, "UPDATE event SET by_user = 'otro' WHERE seq = 2")
    assert flaws(world.store) == [(Flaw.CHANGED, 2)]
    world.store.close()


def test_a_sealed_store_comes_up_to_a_later_schema_with_its_acts(
    tmp_path: Path, key: bytes
) -> None:
    """Every migration after the chain looked for what to seal, and found it sealed already."""
    path = tmp_path / "desk.db"
    store = keyed_store(store_with(path, key, NAMES[:-1]), key)
    with store.tx(is_following=False):
        store.write(
            "INSERT INTO event(id, kind, by_user, by_role, at, account, body)"
            " VALUES ('one', 'SaveNote', 'u', 'agent', '2026-11-01', 'A-1', '{}')"
        )
    store.close()
    store = open_store(path, key)
    assert chain_head(store).seq == 1
    assert verify_chain(store) == []
    store.close()


def test_two_programs_at_once_make_one_line(tmp_path: Path, key: bytes) -> None:
    from tests.store.copies.test_durability import writer

    store = create_store(tmp_path / "desk.db", key)
    World(store).load(maria())
    store.close()
    programs = [writer(tmp_path / "desk.db", key, 25) for _ in range(2)]
    assert [len(program.wait().split()) for program in programs] == [25, 25]
    store = open_store(tmp_path / "desk.db", key)
    assert chain_head(store).seq == 51
    assert verify_chain(store) == []
    store.close()
