"""A rebuild reads the next month while it counts this one; whatever happens meanwhile is not lost,
and what went meanwhile does not come back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import NoReturn

import pytest

from agent_desk.domain.errors import StoreError
from agent_desk.store.database import Store, create_store, memory_store, open_store
from agent_desk.store.strategy import strategy_ahead, strategy_rebuild
from agent_desk.store.strategy.strategy_month import Part, read_month
from agent_desk.store.strategy.strategy_rebuild import rebuild
from agent_desk.store.strategy.strategy_refresh import is_stale, refresh
from tests.store.strategy.test_strategy_difference import a_month_of_accounts, an_hour
from tests.store.strategy.test_strategy_sums import COMPASS, contact, everything, sums
from tests.store.world import TODAY

KEY = b"k" * 32


def worked(store: Store) -> Store:
    random = Random(5)
    with store.tx():
        a_month_of_accounts(store, random)
        for step in range(9):
            an_hour(store, random, step)
    return store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    found = worked(create_store(tmp_path / "desk.db", KEY))
    yield found
    found.close()


@pytest.fixture
def other(store: Store) -> Iterator[Store]:
    """Another window on the same file."""
    assert store.path
    found = open_store(store.path, KEY)
    yield found
    found.close()


def after_the_first_months(act: Callable[[], object]) -> Callable[[int, int], None]:
    def progress(done: int, total: int) -> None:
        if done == total - 2:  # the next to last month, October, is read already
            act()

    return progress


def test_what_was_read_ahead_counts_like_what_is_read_now(store: Store) -> None:
    rebuild(store, COMPASS.classes)
    beside = worked(memory_store())
    rebuild(beside, COMPASS.classes)
    assert everything(store) == everything(beside)
    assert everything(store)["strategy_total"]


def test_a_call_that_another_window_counts_during_a_rebuild_stays_counted(
    store: Store, other: Store
) -> None:
    rebuild(store, COMPASS.classes)
    before = sums(store, "2026-10")["attempts"]

    def a_call_ends() -> None:
        with other.tx():
            contact(other, 9_999, "A1", date(2026, 10, 8), "promise")
        refresh(other, COMPASS.classes, TODAY)

    rebuild(store, COMPASS.classes, after_the_first_months(a_call_ends))
    assert sums(store, "2026-10")["attempts"] == before + 1
    refresh(store, COMPASS.classes, TODAY)
    kept = everything(store)
    rebuild(store, COMPASS.classes)
    assert everything(store) == kept


def test_a_call_recorded_by_this_window_during_a_rebuild_is_counted_once(store: Store) -> None:
    def a_call_ends() -> None:
        with store.tx():
            contact(store, 9_999, "A1", date(2026, 10, 8), "promise")

    rebuild(store, COMPASS.classes, after_the_first_months(a_call_ends))
    refresh(store, COMPASS.classes, TODAY)
    assert not is_stale(store, TODAY)
    kept = everything(store)
    rebuild(store, COMPASS.classes)
    assert everything(store) == kept


def test_a_call_that_ends_during_a_rebuild_waits_and_has_nothing_counted_twice(
    store: Store, other: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desk that works all the time: months are not counted again because of it."""
    rebuild(store, COMPASS.classes)
    before = sums(store, "2026-10")["attempts"]

    def calls_end() -> None:
        with other.tx():
            contact(other, 9_999, "A1", date(2026, 10, 8), "callback")
            other.write("UPDATE contact SET phone = '+527' WHERE id = 'c-9999'")

    def never(*_asked: object) -> NoReturn:
        raise AssertionError

    monkeypatch.setattr(strategy_rebuild, "_recount_now", never)
    rebuild(store, COMPASS.classes, after_the_first_months(calls_end))
    assert sums(store, "2026-10")["attempts"] == before
    refresh(store, COMPASS.classes, TODAY)
    assert sums(store, "2026-10")["attempts"] == before + 1
    kept = everything(store)
    rebuild(store, COMPASS.classes)
    assert everything(store) == kept


def test_who_is_erased_during_a_rebuild_does_not_come_back(tmp_path: Path) -> None:
    store = create_store(tmp_path / "desk.db", KEY)
    with store.tx():
        for number in range(90):
            contact(store, number, f"A{number % 3}", date(2026, 8 + number // 30, 3), "callback")
    other = open_store(tmp_path / "desk.db", KEY)

    def he_is_erased() -> None:
        with other.tx():
            other.write("DELETE FROM contact WHERE account = 'A1'")

    rebuild(store, COMPASS.classes, after_the_first_months(he_is_erased))
    left = store.rows("SELECT period, account FROM account_work ORDER BY period, account")
    assert [tuple(row) for row in left if row["period"] == "2026-10"] == [
        ("2026-10", "A0"),
        ("2026-10", "A2"),
    ]
    other.close()
    store.close()


def test_a_file_that_cannot_be_read_twice_is_counted_all_the_same(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(opened: Store, period: str) -> Iterator[Part]:
        yield from list(read_month(opened, period))[:3]
        raise StoreError("")

    begin = strategy_ahead.Ahead.__init__
    monkeypatch.setattr(
        strategy_ahead.Ahead, "__init__", lambda ahead, opened, _read: begin(ahead, opened, fails)
    )
    rebuild(store, COMPASS.classes)
    beside = worked(memory_store())
    rebuild(beside, COMPASS.classes)
    assert everything(store) == everything(beside)


def test_a_rebuild_that_is_stopped_leaves_no_reader_behind(store: Store) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rebuild(store, COMPASS.classes, after_the_first_months(stop))
    assert not [one for one in threading.enumerate() if one.name == strategy_ahead.NAME]
    refresh(store, COMPASS.classes, TODAY)
    kept = everything(store)
    rebuild(store, COMPASS.classes)
    assert everything(store) == kept
