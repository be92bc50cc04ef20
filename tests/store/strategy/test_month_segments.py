"""The indicators by our segments: where an account opened the month, not where it ended."""

from __future__ import annotations

from datetime import date

from agent_desk.compass_session import recovery_points, seat_months
from agent_desk.domain.people import Role, User
from agent_desk.library.indicators import load_compass
from agent_desk.segments_session import shipped_grid
from agent_desk.services.indicators import parts_of
from agent_desk.store.database import Store, memory_store
from agent_desk.store.strategy.assign_segments import Judging
from agent_desk.store.strategy.month_segments import seat_month, unseated
from agent_desk.store.strategy.read_indicators import LocalTotals
from agent_desk.store.strategy.strategy_refresh import refresh
from tests.store.strategy.test_strategy_sums import contact, position, sums

BOSS = User("boss", "Nora", Role.SUPERVISOR)
COMPASS = load_compass()
NOVEMBER = date(2026, 11, 24)


def cell(store: Store, period: str, account: str) -> str:
    row = store.row(
        "SELECT cell FROM account_month WHERE period = ? AND account = ?", (period, account)
    )
    assert row
    return str(row["cell"])


def paid(store: Store, number: int, account: str, day: str) -> None:
    store.write(
        "INSERT INTO payment(id, account, paid_on, amount_cents, means)"
        " VALUES (?, ?, ?, ?, 'SPEI')",
        (f"y{number}", account, day, 200_000),
    )


def test_who_pays_stays_in_the_segment_in_which_the_month_found_him() -> None:
    store = memory_store()
    with store.tx():
        position(store, "2026-11", "A1", 20)
        position(store, "2026-11", "A2", 0)
    refresh(store, COMPASS.classes, NOVEMBER)
    seat_months(store, BOSS, NOVEMBER)
    before = cell(store, "2026-11", "A1")
    assert before in {one.id for one in shipped_grid().segments}
    assert cell(store, "2026-11", "A2") == ""  # nothing of it is past due: in no segment
    with store.tx():
        paid(store, 1, "A1", "2026-11-20")
        contact(store, 1, "A1", date(2026, 11, 19), "promise")
    refresh(store, COMPASS.classes, NOVEMBER)
    seat_months(store, BOSS, NOVEMBER)
    assert cell(store, "2026-11", "A1") == before
    found = sums(store, "2026-11", "cell", before)
    assert (found["recovered_cents"], found["attempts"], found["promises"]) == (200_000, 1, 1)


def test_a_cure_belongs_to_the_segment_of_two_months_before() -> None:
    store = memory_store()
    with store.tx():
        for account, late in {"cured": (40, 0, 0), "late": (40, 70, 100)}.items():
            for month, days in zip(("2026-09", "2026-10", "2026-11"), late, strict=True):
                position(store, month, account, days)
        for month in ("2026-09", "2026-10", "2026-11"):
            store.write("INSERT INTO strategy_dirty VALUES (?)", (month,))
    refresh(store, COMPASS.classes, NOVEMBER)
    seat_months(store, BOSS, NOVEMBER, is_whole=True)
    then = cell(store, "2026-09", "cured")
    assert then and cell(store, "2026-11", "cured") == ""
    cure = COMPASS.of("cure")
    assert cure
    parts = parts_of(LocalTotals(store), cure, "2026-11", "2026-10", "cell")
    assert [(part.member, part.now.numerator, part.now.denominator) for part in parts] == [
        (then, 1, 2)
    ]


def test_a_month_is_placed_once_and_by_what_was_known_when_it_opened() -> None:
    store = memory_store()
    with store.tx():
        position(store, "2026-10", "A1", 20)
        position(store, "2026-11", "A1", 20)
        paid(store, 1, "A1", "2026-10-20")
    refresh(store, COMPASS.classes, NOVEMBER)
    assert unseated(store, NOVEMBER) == ["2026-11", "2026-10"]
    seat_months(store, BOSS, NOVEMBER)
    assert unseated(store, NOVEMBER) == ["2026-10"]  # this month only: somebody may be calling
    seat_months(store, BOSS, NOVEMBER, is_whole=True)
    assert unseated(store, NOVEMBER) == []
    # October did not know yet that he would pay in it; November did.
    assert cell(store, "2026-10", "A1") != cell(store, "2026-11", "A1")


def test_telling_a_hardship_moves_nobody_to_a_worse_segment() -> None:
    cells = []
    for told in (False, True):
        store = memory_store()
        with store.tx():
            position(store, "2026-11", "A1", 20)
            if told:
                store.write("INSERT INTO account_result VALUES ('2026-10','A1',1,0,5000,0,0,0,0)")
                store.write(
                    "INSERT INTO hardship"
                    " VALUES ('h', 'A1', 'desempleo', 'sin trabajo', '2026-10-02', 'u')"
                )
        seat_month(store, shipped_grid(), Judging(recovery_points()), "2026-11")
        cells.append(cell(store, "2026-11", "A1"))
    assert cells[0] == cells[1]
