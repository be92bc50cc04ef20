"""What a call changes is added to the sums of its months: they stay those of all rows."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import NoReturn

import pytest

from agent_desk.store.database import Store, memory_store
from agent_desk.store.strategy import strategy_refresh
from agent_desk.store.strategy.strategy_count import mark
from agent_desk.store.strategy.strategy_rebuild import rebuild
from agent_desk.store.strategy.strategy_refresh import TO_ADD, add_again, is_stale, refresh
from tests.store.strategy.test_strategy_sums import COMPASS, contact, position, sums
from tests.store.world import TODAY

MONTHS = tuple(f"2026-{month:02d}" for month in range(4, 12))  # what lasts takes seven months
OUTCOMES = ("no_answer", "no_answer", "promise", "third_party", "callback", "complaint")
_OPEN = """
    INSERT INTO contact(id, account, debtor_id, by_user, source, channel, direction, phone,
                        began_at, contacted_on, verified_at)
    VALUES (:id, :account, :account, :by, 'desk', 'call', 'out', :phone, :began, :day, :began)
"""
_CLOSE = """
    UPDATE contact SET closed_at = began_at, outcome = 'callback', talk_seconds = 40
    WHERE closed_at IS NULL
"""
_VERDICT = """
    INSERT INTO contact_verdict(contact_id, status, rule_id, regime, fact_status, strength, rule,
                                citation, source, reviewer, made, cap, leave_id)
    VALUES (?, '', '', '', '', '', '', '', '', '', ?, 3, ?)
"""
_MARK = "INSERT INTO payment_mark VALUES (?, 1, 'bounced', '2026-11-06', '', 'rebotó', ?, 'u-1')"


def a_month_of_accounts(store: Store, random: Random) -> None:
    store.write("INSERT INTO agent_team VALUES ('u-1', 'Norte')")
    for month in MONTHS:
        for account in range(30):
            late = random.choice((0, 20, 45))
            position(store, month, f"A{account}", late, f"S{account % 3}")
    store.write("UPDATE account_month SET cell = 'c' || bucket || substr(account, -1)")


def a_day(random: Random) -> date:
    """Often at the end of a month, where what is said is paid in the next one."""
    return date(
        2026, random.choice((4, 5, 8, 9, 10, 11, 11)), random.choice((1, 2, 14, 28, 29, 30))
    )


def an_hour(store: Store, random: Random, step: int) -> None:
    store.write(_CLOSE)
    for number in range(100 * step, 100 * step + random.choice((1, 1, 9))):
        account = f"A{random.randrange(34)}"
        by, way = random.choice(("u-1", "u-2")), random.choice(("out", "out", "in"))
        day = a_day(random)
        contact(store, number, account, day, random.choice(OUTCOMES), by=by, direction=way)
        store.write(
            "UPDATE contact SET phone = ? WHERE id = ?",
            (random.choice(("", f"+52{random.randrange(20)}")), f"c-{number}"),
        )
        leave = random.choice((None, "leave"))
        store.write(_VERDICT, (f"c-{number}", random.randrange(6), leave))
    day = a_day(random)
    opened = {"id": f"o{step}", "account": f"A{random.randrange(30)}", "by": "u-3"}
    began = f"{day}T18:00:00Z"
    store.write(_OPEN, {**opened, "phone": f"+52{step}", "began": began, "day": f"{day}"})
    store.write(_VERDICT, (f"o{step}", 5, None))
    if step % 3 == 0:
        what_came(store, random, step)


def what_came(store: Store, random: Random, step: int) -> None:
    talks = store.rows("SELECT account, contacted_on FROM contact WHERE outcome = 'callback'")
    for number in range(4):
        account, day = random.choice([*talks, ("A1", f"{a_day(random)}")])
        due, paid = a_day(random), date.fromisoformat(day) + timedelta(days=random.randrange(10))
        store.write(
            "INSERT INTO promise(id, account, due_on, amount_cents, state) VALUES (?, ?, ?, ?, ?)",
            (
                *(f"p{step}-{number}", f"A{random.randrange(6)}", f"{due}", 5000),
                random.choice(("kept", "broken", "broken", "open")),
            ),
        )
        store.write(
            "INSERT INTO payment(id, account, paid_on, amount_cents, means)"
            " VALUES (?, ?, ?, ?, 'SPEI')",
            (f"y{step}-{number}", account, f"{paid}", 1000 + step),
        )
    if step >= 3:
        store.write("UPDATE promise SET state = 'broken' WHERE id = ?", (f"p{step - 3}-0",))
        store.write(_MARK, (f"y{step - 3}-1", f"2026-11-06T10:{step:02d}:00Z"))


def totals(store: Store) -> dict[tuple[object, ...], int]:
    return {tuple(row)[:-1]: row["value"] for row in store.rows("SELECT * FROM strategy_total")}


@pytest.mark.parametrize("seed", range(4))
def test_sums_kept_call_by_call_are_those_of_all_rows(seed: int) -> None:
    store, random = memory_store(), Random(seed)
    with store.tx():
        a_month_of_accounts(store, random)
    rebuild(store, COMPASS.classes)
    for step in range(13):
        with store.tx():
            an_hour(store, random, step)
        refresh(store, COMPASS.classes, TODAY)
        assert not is_stale(store, TODAY)
    kept = totals(store)
    for month in MONTHS:
        add_again(store, month)
    assert totals(store) == kept
    rebuild(store, COMPASS.classes)
    assert totals(store) == kept
    found = [sums(store, month) for month in MONTHS]
    for measure in (
        "managed_cents",
        "phones_dialled",
        "over_cap",
        "with_leave",
        "broken_chain",
        "relapse_base",
        "retention_found",
    ):
        assert any(month.get(measure) for month in found), measure


def test_a_call_does_not_add_up_its_month_again(monkeypatch: pytest.MonkeyPatch) -> None:
    store, random = memory_store(), Random(1)
    with store.tx():
        a_month_of_accounts(store, random)
        an_hour(store, random, 0)
    rebuild(store, COMPASS.classes)

    def never(*_asked: object, **_more: object) -> NoReturn:
        raise AssertionError

    monkeypatch.setattr(strategy_refresh, "sums_of", never)
    before = sums(store, "2026-10").get("attempts", 0)
    with store.tx():
        contact(store, 999, "A3", date(2026, 10, 5), "promise")
        what_came(store, random, 1)
    refresh(store, COMPASS.classes, TODAY)
    assert sums(store, "2026-10")["attempts"] == before + 1
    assert not is_stale(store, TODAY)


def test_a_rebuild_that_was_stopped_leaves_the_month_after_it_to_be_added() -> None:
    store, random = memory_store(), Random(2)
    with store.tx():
        a_month_of_accounts(store, random)
        an_hour(store, random, 0)
    refresh(store, COMPASS.classes, TODAY)
    with store.tx():
        for number in range(2):
            store.write(
                "INSERT INTO promise(id, account, due_on, amount_cents, state)"
                " VALUES (?, 'A1', '2026-10-05', 900, 'broken')",
                (f"b{number}",),
            )

    def stop(done: int, _total: int) -> None:
        if done == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rebuild(store, COMPASS.classes, stop)
    assert mark(store, TO_ADD).split() == ["2026-11"]
    refresh(store, COMPASS.classes, TODAY)
    kept = totals(store)
    rebuild(store, COMPASS.classes)
    assert totals(store) == kept
