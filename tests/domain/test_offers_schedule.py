"""Schedules add up to the centavo, cover their interest, and pay off with the least payment."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from agent_desk.domain.calendar import nominal_dates
from agent_desk.domain.offers.schedule import (
    Loan,
    ScheduleRow,
    UncoveredInterestError,
    days_between,
    interest_cents,
    level_payment,
    level_schedule,
    split_with_residual,
)

START = date(2026, 11, 24)
RHYTHMS = st.sampled_from(["semanal", "catorcenal", "quincenal", "mensual"])
LOANS = st.builds(
    Loan,
    balance=st.integers(50_000, 5_000_000),
    rate_bp=st.integers(0, 9_000),
    start=st.just(START),
    vat_bp=st.sampled_from([0, 1_600]),
    carried=st.integers(0, 200_000),
    day_count=st.sampled_from(["act/365", "act/360", "30/360"]),
)


def dates_of(rhythm: str, count: int, first: date = date(2026, 12, 15)) -> list[date]:
    return list(islice(nominal_dates(rhythm, first), count))


def check_rows(loan: Loan, rows: tuple[ScheduleRow, ...]) -> None:
    balance, carried = loan.balance, 0
    for row in rows:
        assert row.amount == row.interest + row.vat + row.carried + row.principal
        assert min(row.interest, row.vat, row.carried, row.principal) >= 0
        assert row.balance == balance - row.principal
        balance, carried = row.balance, carried + row.carried
    assert rows[-1].balance == 0
    assert carried == loan.carried


@settings(max_examples=100, deadline=None)
@given(LOANS, RHYTHMS, st.integers(1, 60), st.sampled_from([1, 100, 1_000]))
def test_a_level_schedule_pays_off_with_the_smallest_payment(
    loan: Loan, rhythm: str, count: int, unit: int
) -> None:
    dates = dates_of(rhythm, count)
    try:
        payment = level_payment(loan, dates, unit)
        rows = level_schedule(loan, dates, payment=payment)
    except UncoveredInterestError:
        assume(False)
        return
    check_rows(loan, rows)
    assert payment % unit == 0
    assert all(row.amount == payment for row in rows[:-1])
    assert rows[-1].amount <= payment
    with pytest.raises(ValueError, match=r"centavos are left|does not cover"):
        level_schedule(loan, dates, payment=payment - unit)


@given(
    st.integers(1_000, 5_000_000),
    st.integers(1, 60),
    st.sampled_from(["last", "first", "last_up"]),
    st.sampled_from([1, 100]),
)
def test_a_split_sums_exactly_and_says_who_carries_the_rest(
    total: int, count: int, residual: str, unit: int
) -> None:
    try:
        amounts = split_with_residual(total, count, unit, residual)
    except ValueError:
        assert unit * count * count > total
        return
    assert sum(amounts) == total
    assert len(amounts) == count
    odd = amounts[0] if residual == "first" else amounts[-1]
    others = amounts[1:] if residual == "first" else amounts[:-1]
    assert all(other >= odd if residual != "last_up" else other <= odd for other in others)
    assert all(other % unit == 0 for other in others)


def test_a_year_has_the_days_of_its_convention() -> None:
    year = (date(2027, 1, 1), date(2028, 1, 1))
    assert interest_cents(1_000_000, 3_600, *year) == 360_000
    assert interest_cents(1_000_000, 3_600, *year, "act/360") == 365_000
    assert interest_cents(1_000_000, 3_600, *year, "30/360") == 360_000
    assert days_between(date(2027, 1, 31), date(2027, 2, 28), "30/360") == (28, 360)
    assert days_between(date(2027, 1, 30), date(2027, 3, 31), "30/360") == (60, 360)
    with pytest.raises(ValueError, match="day count"):
        days_between(*year, "act/act")


def test_a_payment_that_hides_interest_is_refused() -> None:
    loan = Loan(1_000_000, 9_000, START, vat_bp=1_600)
    with pytest.raises(UncoveredInterestError):
        level_schedule(loan, dates_of("mensual", 12), payment=50_000)


@settings(max_examples=30, deadline=None)
@given(LOANS, st.integers(2, 24), st.data())
def test_paying_one_row_exactly_leaves_the_others_as_they_were(
    loan: Loan, count: int, data: st.DataObject
) -> None:
    dates = dates_of("mensual", count)
    try:
        rows = level_schedule(loan, dates)
    except UncoveredInterestError:
        assume(False)
        return
    paid = data.draw(st.integers(1, count - 1))
    rest = Loan(
        balance=rows[paid - 1].balance,
        rate_bp=loan.rate_bp,
        start=rows[paid - 1].due_on,
        vat_bp=loan.vat_bp,
        carried=loan.carried - sum(row.carried for row in rows[:paid]),
        day_count=loan.day_count,
    )
    again = level_schedule(rest, dates[paid:], payment=rows[0].amount)
    assert [row.amount for row in again] == [row.amount for row in rows[paid:]]


def test_dates_of_a_long_plan_keep_their_anchor() -> None:
    dates = dates_of("mensual", 14, date(2027, 1, 31))
    assert dates[1] == date(2027, 2, 28)
    assert dates[13] == date(2028, 2, 29)
    assert dates[12] == date(2028, 1, 31)
    assert dates_of("semanal", 3)[2] == date(2026, 12, 15) + timedelta(days=14)
