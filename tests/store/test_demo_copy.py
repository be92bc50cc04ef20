"""The copy that tests work on is the demo store, searches included."""

from __future__ import annotations

from datetime import UTC, datetime

from agent_desk import opening
from agent_desk.store.database import Store, memory_store
from agent_desk.store.reads import LocalCases
from tests.demo_copy import fill_demo
from tests.worlds import StoppedClock

NOON = StoppedClock(datetime(2026, 11, 24, 18, 41, tzinfo=UTC))


def filled(is_copied: bool) -> Store:
    store = memory_store(is_demo=True)
    (fill_demo if is_copied else opening.fill_demo)(store, NOON)
    return store


def first(store: Store, sql: str) -> object:
    row = store.row(sql)
    return row[0] if row else None


def test_a_copied_demo_holds_the_people_and_finds_them() -> None:
    made, copied = filled(is_copied=False), filled(is_copied=True)
    for table in ("debtor", "phone", "account", "contact", "agreement", "event"):
        count = f"SELECT count(*) FROM {table}"
        assert first(copied, count) == first(made, count), table
    assert first(copied, "PRAGMA integrity_check") == "ok"
    name = first(copied, "SELECT surnames FROM debtor LIMIT 1")
    assert LocalCases(copied).find(str(name)) == LocalCases(made).find(str(name)) != []
