"""A move touches what comes after it; the rest pays off exactly, and Fineract's tables come out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.offers.instalments import Schedule, instalment_schedule
from agent_desk.domain.offers.rescheduling import Move, reschedule
from agent_desk.domain.offers.schedule import UncoveredInterestError

YEAR = instalment_schedule("12000", "36", count=12, start="2026-11-24", vat_pct=16)


def rows(schedule: Schedule) -> str:
    """«08-01:1000+40»: day, capital and interest of each row."""
    return " ".join(
        f"{row.due_on:%m-%d}:{row.principal // 100}+{row.interest // 100}" for row in schedule.rows
    )


# Apache Fineract's own acceptance tables (LoanReschedule, C2805 to C2809, C2996, C3022, C3023).
ZERO = instalment_schedule("3000", count=3, start="2023-07-01", method="zero")
FLAT_4 = instalment_schedule(
    "4000", 12, count=4, start="2023-07-01", method="flat", day_count="periodic"
)
FLAT_3 = instalment_schedule(
    "3000", 12, count=3, start="2023-07-01", method="flat", day_count="periodic"
)
DOWN = instalment_schedule(
    "1000", count=3, every="15 days", start="2023-10-01", method="zero", down_pct=25
)


@pytest.mark.parametrize(
    ("schedule", "move", "expected"),
    [
        (
            ZERO,
            {"from_number": 2, "first_on": "2023-09-15"},
            "08-01:1000+0 09-15:1000+0 10-15:1000+0",
        ),
        (
            ZERO,
            {"from_number": 2, "extra": 2},
            "08-01:1000+0 09-01:500+0 10-01:500+0 11-01:500+0 12-01:500+0",
        ),
        (
            ZERO,
            {"from_number": 2, "grace_principal": 1},
            "08-01:1000+0 09-01:0+0 10-01:1000+0 11-01:1000+0",
        ),
        (
            FLAT_4,
            {"from_number": 2, "grace_interest": 2},
            "08-01:1000+40 09-01:1000+0 10-01:1000+0 11-01:1000+120",
        ),
        (FLAT_3, {"from_number": 2, "rate_pct": 6}, "08-01:1000+30 09-01:1000+15 10-01:1000+15"),
        (
            DOWN,
            {"from_number": 2, "extra": 2},
            "10-01:250+0 10-16:150+0 10-31:150+0 11-15:150+0 11-30:150+0 12-15:150+0",
        ),
        (
            DOWN,
            {"from_number": 2, "first_on": "2023-10-31"},
            "10-01:250+0 10-31:250+0 11-15:250+0 11-30:250+0",
        ),
        (
            DOWN,
            {"from_number": 2, "first_on": "2023-11-15"},
            "10-01:250+0 11-15:250+0 11-30:250+0 12-15:250+0",
        ),
    ],
)
def test_the_published_reschedules_come_out(
    schedule: Schedule, move: dict[str, object], expected: str
) -> None:
    assert rows(reschedule(schedule, **move)) == expected


MOVES = st.builds(
    Move,
    from_number=st.integers(1, 11),
    first_on=st.none() | st.dates(date(2027, 12, 1), date(2028, 1, 31)),
    extra=st.integers(0, 6),
    grace_principal=st.integers(0, 3),
    grace_interest=st.integers(0, 2),
    holiday=st.integers(0, 2),
    rate_pct=st.none() | st.sampled_from([Decimal(0), Decimal(18), Decimal(24)]),
)


@settings(max_examples=60, deadline=None)
@given(MOVES)
def test_it_pays_off_and_keeps_what_was_paid(move: Move) -> None:
    try:
        moved = reschedule(YEAR, move)
    except UncoveredInterestError:  # a first date so late that a payment would not cover it
        assert move.first_on
        return
    assert moved.rows[: move.from_number - 1] == YEAR.rows[: move.from_number - 1]
    assert moved.rows[-1].balance == moved.rows[-1].put_off == 0
    assert sum(row.principal for row in moved.rows) == YEAR.credit.amount_cents
    days = [row.due_on for row in moved.rows]
    assert days == sorted(set(days))
    assert [row.number for row in moved.rows] == list(range(1, len(moved.rows) + 1))
    assert moved.count == 12 + move.extra + move.grace_principal + move.holiday


def test_a_holiday_puts_interest_off_without_capitalising_it() -> None:
    moved = reschedule(YEAR, from_number=4, holiday=2)
    assert [row.amount for row in moved.rows[3:5]] == [0, 0]
    assert moved.rows[2].balance == moved.rows[4].balance
    sixth = moved.rows[5]
    assert sixth.amount == moved.rows[6].amount + moved.rows[4].put_off


def test_moving_twice_keeps_what_the_first_move_put_off() -> None:
    once = reschedule(YEAR, from_number=4, holiday=2)
    twice = reschedule(once, from_number=6, extra=3)
    assert twice.rows[5].carried == once.rows[4].put_off
    assert twice.rows[-1].balance == 0


def test_a_lower_rate_lowers_the_payment_and_a_kept_one_ends_smaller() -> None:
    lower = reschedule(YEAR, from_number=4, rate_pct=12)
    assert lower.rows[3].amount < YEAR.rows[3].amount
    kept = reschedule(YEAR, from_number=4, rate_pct=12, keeps_payment=True)
    assert kept.rows[3].amount == YEAR.rows[3].amount
    assert kept.rows[-1].amount < kept.rows[3].amount


@pytest.mark.parametrize(
    ("move", "said"),
    [
        ({"from_number": 13}, "no payment 13"),
        ({"from_number": 10, "grace_principal": 3, "keeps_count": True}, "payment"),
        ({"from_number": 4, "pause": 1}, "unknown move 'pause'"),
        ({"extra": 1}, "from_number is needed"),
        ({"from_number": 4, "extra": -1}, "zero or more"),
    ],
)
def test_a_move_that_cannot_be_made_is_refused(move: dict[str, object], said: str) -> None:
    if said == "payment":  # grace to the end: the last payment takes all the capital
        assert reschedule(YEAR, **move).rows[-1].principal == YEAR.rows[8].balance
        return
    with pytest.raises(ValueError, match=said):
        reschedule(YEAR, **move)


def test_a_payment_that_would_hide_interest_is_refused() -> None:
    with pytest.raises(UncoveredInterestError):
        reschedule(YEAR, from_number=2, payment_cents=1_000)
