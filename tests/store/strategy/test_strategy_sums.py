"""The sums behind the indicators: each contact once, the same however they came to be counted."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from agent_desk.domain.commands import CloseContact
from agent_desk.domain.strategy.indicators.indicator import read
from agent_desk.library.indicators import Compass, load_compass
from agent_desk.services.indicators import dashboard, levels, parts_of
from agent_desk.store.database import Store, memory_store
from agent_desk.store.strategy.read_indicators import LocalTotals
from agent_desk.store.strategy.strategy_accounts import MonthSums
from agent_desk.store.strategy.strategy_count import set_mark
from agent_desk.store.strategy.strategy_rebuild import rebuild
from agent_desk.store.strategy.strategy_refresh import is_stale, refresh
from tests.store.world import AGENT, NOW, TODAY, World, maria, new_id

TABLES = ("account_work", "account_result", "strategy_day", "strategy_total")
COMPASS: Compass = load_compass()
OUTCOMES = ("no_answer", "promise", "third_party", "wrong_number", "callback", "complaint")
_CONTACT = """
    INSERT INTO contact(id, account, debtor_id, by_user, source, channel, direction, began_at,
                        contacted_on, closed_at, outcome, talk_seconds)
    VALUES (:id, :account, :account, :by, 'desk', :channel, :direction, :began, :day, :ended,
            :outcome, :talk)
"""
_MONTH = """
    INSERT INTO account_month(period, account, debtor_id, product, segment, bucket, days_late,
                              balance_cents, overdue_cents)
    VALUES (?, ?, ?, 'PP', ?, ?, ?, 1000000, 200000)
"""


def position(store: Store, period: str, account: str, late: int, segment: str = "A") -> None:
    store.write(_MONTH, (period, account, account, segment, min(5, (late + 29) // 30), late))


def contact(store: Store, number: int, account: str, day: date, outcome: str, **more: str) -> None:
    talk = 0 if outcome in {"no_answer"} else 120
    row = {"by": "u-1", "channel": "call", "direction": "out", **more}
    began = f"{day}T17:{number % 60:02d}:00Z"
    ended = f"{day}T17:{number % 60:02d}:40Z"
    store.write(
        _CONTACT,
        {
            "id": f"c-{number}",
            "account": account,
            "began": began,
            "day": f"{day}",
            "ended": ended,
            "outcome": outcome,
            "talk": talk,
            **row,
        },
    )


def sums(store: Store, period: str, scope: str = "all", member: str = "") -> dict[str, int]:
    found = LocalTotals(store).totals([period], [scope]).get(period, {})
    return dict(found.get((scope, member), {}))


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: sorted(tuple(row) for row in store.rows(f"SELECT * FROM {table}"))
        for table in TABLES
    }


def an_hour_of_work(store: Store, random: Random, step: int) -> None:
    for number in range(25):
        day = date(2026, 9, 1) + timedelta(days=random.randrange(80))
        contact(
            store,
            100 * step + number,
            f"A{random.randrange(34)}",
            day,
            random.choice(OUTCOMES),
            by=random.choice(("u-1", "u-2")),
            channel=random.choice(("call", "sms")),
            direction=random.choice(("out", "out", "in")),
        )
    due = date(2026, 9, 1) + timedelta(days=random.randrange(80))
    store.write(
        "INSERT INTO promise(id, account, due_on, amount_cents, state) VALUES (?, ?, ?, ?, ?)",
        (f"p{step}", f"A{step}", f"{due}", 5000, random.choice(("kept", "broken", "open"))),
    )
    store.write(
        "INSERT INTO payment(id, account, paid_on, amount_cents, means)"
        " VALUES (?, ?, ?, 5000, 'SPEI')",
        (f"y{step}", f"A{step}", f"{due}"),
    )


def test_counting_as_it_happens_gives_what_counting_again_gives() -> None:
    store, random = memory_store(), Random(4)
    with store.tx():
        store.write("INSERT INTO agent_team VALUES ('u-1', 'Norte')")
        for month in ("2026-09", "2026-10", "2026-11"):
            for account in range(30):
                position(store, month, f"A{account}", random.choice((0, 20, 45)), f"S{account % 3}")
    for step in range(12):
        with store.tx():
            an_hour_of_work(store, random, step)
        refresh(store, COMPASS.classes, TODAY)
    counted = everything(store)
    assert sum(sums(store, month)["attempts"] for month in ("2026-09", "2026-10")) > 50
    rebuild(store, COMPASS.classes)
    again = everything(store)
    for table in TABLES:
        if table != "account_work":
            assert again[table] == counted[table]
    without_order = [row[:-1] for row in counted["account_work"]]
    assert [row[:-1] for row in again["account_work"]] == without_order


def three_months() -> Store:
    store, random = memory_store(), Random(9)
    with store.tx():
        store.write("INSERT INTO agent_team VALUES ('u-1', 'Norte')")
        for month in ("2026-09", "2026-10", "2026-11"):
            for account in range(30):
                position(store, month, f"A{account}", random.choice((0, 20, 45)), f"S{account % 3}")
        for step in range(6):
            an_hour_of_work(store, random, step)
    return store


def test_a_rebuild_that_was_stopped_counts_nothing_twice() -> None:
    store = three_months()

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rebuild(store, COMPASS.classes, stop)
    refresh(store, COMPASS.classes, TODAY)
    after = everything(store)
    rebuild(store, COMPASS.classes)
    assert everything(store) == after


def test_what_is_recorded_during_a_rebuild_is_counted_after_it() -> None:
    store = three_months()

    def a_call_ends(done: int, _total: int) -> None:
        if done == 2:
            with store.tx():
                contact(store, 9_999, "A1", date(2026, 9, 8), "promise")

    rebuild(store, COMPASS.classes, a_call_ends)
    before = sums(store, "2026-09")["attempts"]
    assert is_stale(store, TODAY)
    refresh(store, COMPASS.classes, TODAY)
    assert sums(store, "2026-09")["attempts"] == before + 1


def test_an_attempt_that_was_filed_late_is_later_than_those_before_it() -> None:
    store = memory_store()
    with store.tx():
        position(store, "2026-11", "A1", 20)
        for number, (day, outcome) in enumerate(
            ((3, "no_answer"), (5, "no_answer"), (4, "callback")), 1
        ):
            contact(store, number, "A1", date(2026, 11, day), outcome)
    rebuild(store, COMPASS.classes)
    shown = dashboard(LocalTotals(store), COMPASS.indicators)
    assert [(a.number, a.won) for a in shown.attempts] == [(1, 0), (2, 0), (3, 1)]


def test_how_long_a_team_was_seen_goes_from_the_first_call_to_the_end_of_the_last() -> None:
    store = memory_store()
    with store.tx():
        store.write("INSERT INTO agent_team VALUES ('u-1', 'Norte')")
        for number, minute in enumerate((50, 10, 30)):
            contact(store, minute, f"A{number}", date(2026, 11, 3), "callback")
        contact(store, 5, "A9", date(2026, 11, 3), "no_answer", by="u-2")
    rebuild(store, COMPASS.classes)
    assert sums(store, "2026-11", "team", "Norte")["present_seconds"] == 40 * 60 + 40
    assert sums(store, "2026-11", "team", "")["present_seconds"] == 40


def test_a_call_counts_once_it_has_an_outcome_and_never_twice() -> None:
    world = World(memory_store())
    world.load(maria())
    store = world.store
    refresh(store, COMPASS.classes, TODAY)
    before = sums(store, "2026-11").get("attempts", 0)
    contact_id = world.begin("4417-0098")
    refresh(store, COMPASS.classes, TODAY)
    assert sums(store, "2026-11").get("attempts", 0) == before
    close = CloseContact(new_id(), AGENT, NOW, contact_id, "4417-0098", "promise", "Nota", 90)
    world.ledger.submit(close)
    world.ledger.submit(close)
    assert is_stale(store, TODAY)
    for _ in range(2):
        refresh(store, COMPASS.classes, TODAY)
    assert sums(store, "2026-11")["attempts"] == before + 1
    assert not is_stale(store, TODAY)


def test_the_first_reaching_attempt_keeps_its_number() -> None:
    store = memory_store()
    with store.tx():
        position(store, "2026-11", "A1", 20)
        for number, outcome in enumerate(("no_answer", "no_answer"), 1):
            contact(store, number, "A1", date(2026, 11, 2), outcome)
    refresh(store, COMPASS.classes, TODAY)
    with store.tx():
        for number, outcome in enumerate(("callback", "no_answer"), 3):
            contact(store, number, "A1", date(2026, 11, 3), outcome)
    refresh(store, COMPASS.classes, TODAY)
    shown = dashboard(LocalTotals(store), COMPASS.indicators)
    assert [(a.number, a.came, a.won) for a in shown.attempts] == [(1, 1, 0), (2, 1, 0), (3, 1, 1)]


def test_what_the_map_reads_of_a_month_is_what_the_dashboard_shows_of_it() -> None:
    store = memory_store()
    with store.tx():
        for period, late in (("2026-10", 45), ("2026-11", 20)):
            position(store, period, "A1", late)
        for number, outcome in enumerate(OUTCOMES, 1):
            contact(store, number, "A1", date(2026, 10 + number % 2, 2 + number), outcome)
    rebuild(store, COMPASS.classes)
    totals = LocalTotals(store)
    for period in ("2026-10", "2026-11", "2019-01", ""):
        shown = dashboard(totals, COMPASS.indicators, period or "2019-01").seen
        assert [(one.indicator, one.now, one.goal, one.status) for one in shown] == [
            (one.indicator, one.now, one.goal, one.status)
            for one in levels(totals, COMPASS.indicators, period)
        ]


def test_cure_looks_two_months_back_and_leaves_out_who_cannot_be_judged() -> None:
    store = memory_store()
    with store.tx():
        for account, late in {
            "cured": (40, 0, 0),
            "once": (40, 0, 20),
            "late": (40, 70, 100),
            "dead": (40, 0, 0),
            "gone": (40, 70, None),
        }.items():
            for month, days in zip(("2026-09", "2026-10", "2026-11"), late, strict=True):
                if days is not None:
                    position(store, month, account, days)
        store.write("UPDATE account_month SET left_out = 'fallecimiento' WHERE account = 'dead'")
        store.write("INSERT INTO strategy_dirty VALUES ('2026-11')")
    refresh(store, COMPASS.classes, TODAY)
    found = sums(store, "2026-11")
    assert (found["cure_base"], found["cured"], found["cured_twice"]) == (3, 1, 1)
    cure = COMPASS.of("cure")
    assert cure
    assert read(cure, found).value == 1 / 3


def test_recovery_counts_only_what_stayed_paid() -> None:
    store = memory_store()
    with store.tx():
        position(store, "2026-11", "A1", 20)
        position(store, "2026-11", "A2", 0)
        for number, account in enumerate(("A1", "A1", "A2"), 1):
            store.write(
                "INSERT INTO payment(id, account, paid_on, amount_cents, means)"
                " VALUES (?, ?, '2026-11-05', 50000, 'SPEI')",
                (f"y{number}", account),
            )
        store.write(
            "INSERT INTO payment_mark VALUES ('y2', 1, 'bounced', '2026-11-06', '', 'rebotó',"
            " '2026-11-06T10:00:00Z', 'u-1')"
        )
    refresh(store, COMPASS.classes, TODAY)
    recovery = COMPASS.of("recovery")
    assert recovery
    reading = read(recovery, sums(store, "2026-11"))
    assert (reading.numerator, reading.denominator) == (50_000, 200_000)


def test_days_that_stand_without_rows_are_never_lost() -> None:
    store = memory_store()
    with store.tx():
        store.write("INSERT INTO account_work VALUES ('2026-05','A1','call','',3,1,1,0,0,2)")
        store.write(
            "INSERT INTO strategy_day VALUES ('2026-05-04','A','call','',3,1,0,0,1,0,0,1,60,90,0)"
        )
        set_mark(store, "counted_until", "2026-06-31")
        position(store, "2026-05", "A1", 20)
        store.write("INSERT INTO strategy_dirty VALUES ('2026-05')")
    refresh(store, COMPASS.classes, TODAY)
    rebuild(store, COMPASS.classes)
    assert sums(store, "2026-05")["attempts"] == 3
    assert sums(store, "2026-05")["worked"] == 1


def test_an_empty_store_and_a_month_without_anything_have_no_values() -> None:
    store = memory_store()
    refresh(store, COMPASS.classes, TODAY)
    assert rebuild(store, COMPASS.classes) >= 0
    shown = dashboard(LocalTotals(store), COMPASS.indicators)
    assert shown.is_empty
    assert shown.roll == ()
    assert dashboard(LocalTotals(store), COMPASS.indicators, "2019-01").is_empty


def test_a_month_to_come_or_unknown_is_never_shown_for_another() -> None:
    store = memory_store()
    with store.tx():
        position(store, "2026-11", "A1", 20)
        contact(store, 1, "A1", date(2026, 11, 3), "no_answer")
        store.write(
            "INSERT INTO promise(id, account, due_on, amount_cents, state)"
            " VALUES ('p', 'A1', '2027-03-01', 5000, 'open')"
        )
    refresh(store, COMPASS.classes, TODAY)
    rebuild(store, COMPASS.classes)
    assert LocalTotals(store).periods() == ["2026-11"]
    assert dashboard(LocalTotals(store), COMPASS.indicators, "2019-01").is_empty


def test_an_indicator_opens_by_segment_with_the_largest_first() -> None:
    store = memory_store()
    with store.tx():
        for number in range(6):
            position(store, "2026-11", f"A{number}", 20, "chico" if number < 2 else "grande")
            if number % 2:
                contact(store, number, f"A{number}", date(2026, 11, 3), "no_answer")
    refresh(store, COMPASS.classes, TODAY)
    penetration = COMPASS.of("penetration")
    assert penetration
    parts = parts_of(LocalTotals(store), penetration, "2026-11", "2026-10", "segment")
    assert [(p.member, p.now.numerator, p.now.denominator) for p in parts] == [
        ("grande", 2, 4),
        ("chico", 1, 2),
    ]


def test_what_is_recorded_while_months_are_added_up_is_counted_the_next_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store, today = memory_store(), date(2026, 9, 20)
    with store.tx():
        position(store, "2026-09", "A1", 40)
        contact(store, 1, "A1", date(2026, 9, 8), "promise")
    from agent_desk.store.strategy import strategy_refresh

    def sums_while_a_call_ends(*asked: Any, **more: Any) -> MonthSums:
        monkeypatch.undo()
        found = strategy_refresh.sums_of(*asked, **more)
        with store.tx():
            contact(store, 2, "A1", date(2026, 9, 9), "callback")
        return found

    monkeypatch.setattr(strategy_refresh, "sums_of", sums_while_a_call_ends)
    refresh(store, COMPASS.classes, today)
    assert sums(store, "2026-09")["attempts"] == 1
    assert is_stale(store, today)
    refresh(store, COMPASS.classes, today)
    assert sums(store, "2026-09")["attempts"] == 2
    assert not is_stale(store, today)


def test_what_was_paid_within_a_week_of_a_conversation_is_told_apart() -> None:
    store = memory_store()
    with store.tx():
        position(store, "2026-11", "A1", 40)
        position(store, "2026-11", "A2", 40)
        for number, (account, day) in enumerate((("A1", 2), ("A2", 3)), 1):
            contact(store, number, account, date(2026, 11, day), "callback")
        store.write_many(
            "INSERT INTO payment(id, account, paid_on, amount_cents, means)"
            " VALUES (?, ?, ?, ?, 'SPEI')",
            [("p1", "A1", "2026-11-09", 3000), ("p2", "A2", "2026-11-11", 1000)],
        )
    refresh(store, COMPASS.classes, TODAY)
    managed = COMPASS.of("managed")
    assert managed
    found = read(managed, sums(store, "2026-11"))
    assert (found.numerator, found.denominator) == (3000, 4000)


def test_kept_money_is_told_by_the_hour_in_pesos() -> None:
    kept = COMPASS.of("kept_per_hour")
    assert kept
    assert read(kept, {"kept_cents": 250_000, "present_seconds": 7_200}).value == 1_250
