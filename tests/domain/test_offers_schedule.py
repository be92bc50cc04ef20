"""Schedules add up to the centavo, cover their interest, and pay off with the least payment."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from agent_desk.domain.calendar import nominal_dates
from agent_desk.domain.offers.allocation import Charge, Debt, allocate, among_debts
from agent_desk.domain.offers.reschedule import Move, reschedule
from agent_desk.domain.offers.schedule import (
    Loan,
    ScheduleRow,
    UncoveredInterestError,
    days_between,
    equal_capital_schedule,
    flat_schedule,
    interest_cents,
    level_payment,
    level_schedule,
    split_with_residual,
    zero_schedule,
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


@settings(max_examples=60, deadline=None)
@given(LOANS, RHYTHMS, st.integers(1, 40))
def test_equal_capital_and_flat_schedules_add_up(loan: Loan, rhythm: str, count: int) -> None:
    dates = dates_of(rhythm, count)
    check_rows(loan, equal_capital_schedule(loan, dates))
    try:
        rows = flat_schedule(loan, dates)
    except (UncoveredInterestError, ValueError):
        return
    check_rows(loan, rows)


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


def test_without_interest_the_rows_are_the_split() -> None:
    rows = zero_schedule(37_500, dates_of("mensual", 2), residual="last")
    assert [row.amount for row in rows] == [18_750, 18_750]
    assert rows[-1].balance == 0


@given(
    st.lists(
        st.builds(
            Charge,
            st.dates(date(2026, 1, 1), date(2026, 12, 31)),
            st.sampled_from(["late", "ordinary", "principal", "fees"]),
            st.integers(0, 100_000),
        ),
        max_size=12,
    ),
    st.integers(0, 500_000),
)
def test_a_payment_goes_to_the_oldest_first_and_no_centavo_is_lost(
    charges: list[Charge], amount: int
) -> None:
    result = allocate(amount, charges)
    assert sum(c.cents for c in result.applied) + result.spare == amount
    owed = sum(c.cents for c in charges)
    assert sum(c.cents for c in result.applied) + sum(c.cents for c in result.left) == owed
    assert not (result.spare and result.left)
    if result.applied and result.left:
        assert max(c.due_on for c in result.applied) <= min(c.due_on for c in result.left)


def test_the_law_puts_interest_before_capital_when_nothing_was_agreed() -> None:
    day = date(2026, 12, 1)
    charges = [Charge(day, "principal", 1_000), Charge(day, "ordinary", 500)]
    assert allocate(600, charges).by_component() == {"ordinary": 500, "principal": 100}


def test_a_future_penalty_waits_for_the_overdue_instalment() -> None:
    charges = [
        Charge(date(2027, 1, 1), "late", 500),
        Charge(date(2026, 11, 1), "principal", 500),
    ]
    assert allocate(500, charges).by_component() == {"principal": 500}


def test_among_debts_he_chooses_else_the_most_onerous_and_the_oldest_go_first() -> None:
    debts = [
        Debt("card", 1_000, 6_000, date(2026, 5, 1)),
        Debt("loan", 1_000, 3_600, date(2025, 5, 1)),
        Debt("store", 1_000, 3_600, date(2026, 1, 1)),
    ]
    assert among_debts(1_500, debts) == {"card": 1_000, "loan": 500, "store": 0}
    assert among_debts(1_500, debts, chosen="store") == {"card": 500, "loan": 0, "store": 1_000}
    twins = [Debt(name, 100, 3_600, START) for name in ("a", "b", "c")]
    assert among_debts(100, twins) == {"a": 34, "b": 33, "c": 33}


class TestMoves:
    """A move touches what comes after it, and the new schedule still pays off exactly."""

    loan = Loan(1_200_000, 3_600, START, vat_bp=1_600)
    rows = level_schedule(loan, dates_of("mensual", 12))

    @pytest.mark.parametrize(
        "move",
        [
            Move(4, first_on=date(2027, 4, 1)),
            Move(4, extra=6),
            Move(4, grace_principal=2),
            Move(4, grace_interest=2),
            Move(4, holiday=2),
            Move(4, rate_bp=1_800),
            Move(1, extra=3, rate_bp=2_400),
        ],
    )
    def test_it_pays_off_and_keeps_what_was_paid(self, move: Move) -> None:
        moved = reschedule(self.loan, self.rows, move, "mensual")
        assert moved[-1].balance == 0
        assert moved[: move.from_number - 1] == self.rows[: move.from_number - 1]
        assert sum(row.principal for row in moved) == self.loan.balance
        days = [row.due_on for row in moved]
        assert days == sorted(set(days))
        assert [row.number for row in moved] == list(range(1, len(moved) + 1))

    def test_grace_on_interest_carries_it_without_capitalising(self) -> None:
        moved = reschedule(self.loan, self.rows, Move(4, grace_interest=2), "mensual")
        assert [row.amount for row in moved[3:5]] == [0, 0]
        deferred = sum(
            interest_cents(moved[2].balance, 3_600, moved[n - 1].due_on, moved[n].due_on)
            for n in (3, 4)
        )
        carried = sum(row.carried for row in moved)
        assert deferred < carried < deferred * 117 // 100

    def test_a_lower_rate_lowers_the_payment(self) -> None:
        moved = reschedule(self.loan, self.rows, Move(4, rate_bp=1_200), "mensual")
        assert moved[3].amount < self.rows[3].amount

    def test_grace_for_all_that_is_left_is_refused(self) -> None:
        with pytest.raises(ValueError, match="grace"):
            reschedule(self.loan, self.rows, Move(10, grace_principal=3), "mensual")


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
