"""Level schedules in integer centavos, fast enough to price every cell of a policy.

Rates are annual basis points (36 % = 3600). Interest of a period is rounded half up once per row
and the balance is carried rounded, so printed rows always add up. Day counts: act/365 (C. Com.
art. 84), act/360 and 30/360 (US/NASD). A schedule whose payment does not cover its interest and
VAT raises `UncoveredInterestError`: it would capitalise interest in secret (C. Com. art. 363).
Any other schedule, and any other convention, is in `instalments`; for level ones both agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import gcd
from operator import length_hint
from typing import NamedTuple

from agent_desk.domain.money import ceil_to, floor_to, half_up, require_cents

FULL_BP = 10_000
DAY_COUNTS = ("act/365", "act/360", "30/360")


class UncoveredInterestError(ValueError):
    """A payment is less than the interest and VAT of its own period."""


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One payment: amount = interest + vat + carried + principal; `balance` is what is left.

    `carried` pays what was owed before and bears no interest.
    """

    number: int
    due_on: date
    amount: int
    interest: int
    vat: int
    carried: int
    principal: int
    balance: int


@dataclass(frozen=True, slots=True)
class Loan:
    """What a schedule pays off: `balance` bears `rate_bp`, `carried` bears nothing.

    `vat_bp` is charged on interest; `start` is the day from which interest runs.
    """

    balance: int
    rate_bp: int
    start: date
    vat_bp: int = 0
    carried: int = 0
    day_count: str = "act/365"


def days_between(start: date, end: date, day_count: str) -> tuple[int, int]:
    """(days, year) of a period under a day count. ValueError for an unknown one."""
    if day_count == "30/360":
        return _days_30_360(start, end), 360
    if day_count not in DAY_COUNTS:
        raise ValueError(f"unknown day count {day_count!r}")
    return (end - start).days, 365 if day_count == "act/365" else 360


def _days_30_360(start: date, end: date) -> int:
    first = min(start.day, 30)
    last = 30 if end.day == 31 and first == 30 else end.day
    return 360 * (end.year - start.year) + 30 * (end.month - start.month) + last - first


def interest_cents(
    balance: int, rate_bp: int, start: date, end: date, day_count: str = "act/365"
) -> int:
    """Simple interest of a period, half up: balance x rate x days / year."""
    days, year = days_between(start, end, day_count)
    return half_up(require_cents(balance, "balance") * rate_bp * days, FULL_BP * year)


def split_with_residual(total: int, count: int, unit: int = 1, residual: str = "last") -> list[int]:
    """`count` payments on `unit` that sum to `total`; the residual goes last, first or last_up.

    last and first: the odd payment is never larger than the others; last_up: never smaller.
    ValueError when so coarse a unit leaves nothing for the odd payment.
    """
    require_cents(total, "total")
    if residual == "last_up":
        level = floor_to(total // count, unit)
    else:
        level = ceil_to(-(-total // count), unit)
    odd = total - (count - 1) * level
    if level <= 0 or odd <= 0:
        raise ValueError(f"{count} payments on {unit} do not fit in {total}")
    others = [level] * (count - 1)
    return [odd, *others] if residual == "first" else [*others, odd]


def level_payment(loan: Loan, dates: Sequence[date], unit: int = 1) -> int:
    """The smallest multiple of `unit` that pays the loan off on those dates.

    A float annuity is the seed; exact integer simulations decide.
    """
    return level_and_last(loan, dates, unit)[0]


def level_and_last(loan: Loan, dates: Sequence[date], unit: int = 1) -> tuple[int, int]:
    """(level payment, last payment). UncoveredInterestError when some row's interest and VAT
    would not be covered; a last payment of zero or less means that fewer payments clear it."""
    steps = steps_of(loan, dates)
    growth = steps.growth

    def left(payment: int) -> int:
        return left_after(loan.balance, loan.carried, steps, payment)

    payment = ceil_to(max(1, _seed(loan, dates)), unit)
    rest = left(payment)
    while rest > 0:
        payment += max(unit, ceil_to(int(rest / growth), unit))
        rest = left(payment)
    spare = int(-rest / growth) // unit * unit - unit
    if spare > 0 and left(payment - spare) <= 0:
        payment -= spare
    while payment > unit and left(payment - unit) <= 0:
        payment -= unit
    if not is_covered(loan.balance, loan.carried, steps, payment):
        raise UncoveredInterestError(f"{payment} does not cover the interest of a period")
    return payment, payment + left(payment)


class Steps(NamedTuple):
    """What the tries on one set of dates share, in lowest terms so that products stay small.

    `doubled` is twice rate x days of each period, over `divisor`; twice the VAT over its own.
    `growth` is what a centavo paid every time has grown to by the end, `grown` one owed at first.
    """

    doubled: tuple[int, ...]
    divisor: int
    doubled_vat: int
    vat_divisor: int
    growth: float
    grown: float


def steps_of(loan: Loan, dates: Sequence[date]) -> Steps:
    """Of a loan's rate, VAT and day count, whatever its balance."""
    return _steps(loan.rate_bp, loan.vat_bp, loan.start, loan.day_count, tuple(dates))


@lru_cache(maxsize=4096)
def _steps(
    rate_bp: int, vat_bp: int, start: date, day_count: str, dates: tuple[date, ...]
) -> Steps:
    days, last, year, growth, grown = [], start, 365, 0.0, 1.0
    for day in dates:
        period, year = days_between(last, day, day_count)
        days.append(period)
        last = day
    common, shared = gcd(rate_bp, FULL_BP * year), gcd(vat_bp, FULL_BP)
    rate, divisor = rate_bp // common, FULL_BP * year // common
    for period in days:
        charged = rate * period / divisor * (1 + vat_bp / FULL_BP)
        growth += growth * charged + 1
        grown *= 1 + charged
    doubled = tuple(2 * rate * period for period in days)
    return Steps(doubled, divisor, 2 * vat_bp // shared, FULL_BP // shared, growth, grown)


def left_after(balance: int, carried: int, steps: Steps, payment: int) -> int:
    """Still owed after paying `payment` every time; negative when it clears before the last.

    The rounding of `money.half_up`, written out: this runs thousands of times a keystroke.
    """
    divisor, vat, vat_divisor = steps.divisor, steps.doubled_vat, steps.vat_divisor
    double, vat_double = 2 * divisor, 2 * vat_divisor
    periods = iter(steps.doubled)
    if carried:
        for step in periods:
            interest = (balance * step + divisor) // double
            rest = payment - interest - (interest * vat + vat_divisor) // vat_double
            if rest > 0:
                taken = carried if carried < rest else rest
                carried -= taken
                rest -= taken
            balance -= rest
            if not carried:
                break
    for step in periods:
        if balance <= 0:
            return balance - payment * (1 + length_hint(periods))
        interest = (balance * step + divisor) // double
        balance += interest + (interest * vat + vat_divisor) // vat_double - payment
    return balance + carried


def is_covered(balance: int, carried: int, steps: Steps, payment: int) -> bool:
    """Whether every payment covers the interest and VAT of its own period."""
    if payment >= _charges(balance, max(steps.doubled), steps):
        return True  # a balance that is being paid only falls
    for step in steps.doubled:
        rest = payment - _charges(max(0, balance), step, steps)
        if rest < 0:
            return False
        taken = min(carried, rest)
        carried -= taken
        balance -= rest - taken
    return True


def _charges(balance: int, doubled: int, steps: Steps) -> int:
    interest = (balance * doubled + steps.divisor) // (2 * steps.divisor)
    return interest + (interest * steps.doubled_vat + steps.vat_divisor) // (2 * steps.vat_divisor)


def _seed(loan: Loan, dates: Sequence[date]) -> int:
    """The level payment of an even rhythm, in floats; a few centavos off at most matter not."""
    count = len(dates)
    days, year = days_between(loan.start, dates[-1], loan.day_count)
    rate = loan.rate_bp * days / count / (FULL_BP * year) * (1 + loan.vat_bp / FULL_BP)
    if rate < 1e-9:
        return (loan.balance + loan.carried) // count
    return int(loan.balance * rate / (1 - (1 + rate) ** -count)) + loan.carried // count


def level_schedule(
    loan: Loan, dates: Sequence[date], *, unit: int = 1, payment: int | None = None
) -> tuple[ScheduleRow, ...]:
    """Equal payments, the last one smaller. `payment` fixes them; else the smallest that clears.

    UncoveredInterestError when a payment does not cover its interest and VAT; ValueError when
    `payment` leaves a balance.
    """
    amount = level_payment(loan, dates, unit) if payment is None else payment
    return _rows(loan, dates, [amount] * len(dates))


def _rows(loan: Loan, dates: Sequence[date], amounts: Sequence[int]) -> tuple[ScheduleRow, ...]:
    balance, carried, last = loan.balance, loan.carried, loan.start
    rows = []
    for number, (day, paid) in enumerate(zip(dates, amounts, strict=True), 1):
        interest = interest_cents(balance, loan.rate_bp, last, day, loan.day_count)
        vat = half_up(interest * loan.vat_bp, FULL_BP)
        amount = min(paid, interest + vat + carried + balance)
        rest = amount - interest - vat
        if rest < 0 or amount == 0:
            raise UncoveredInterestError(f"row {number} does not cover its interest")
        old = min(carried, rest)
        carried -= old
        balance -= rest - old
        rows.append(ScheduleRow(number, day, amount, interest, vat, old, rest - old, balance))
        last = day
    if balance + carried:
        raise ValueError(f"{balance + carried} centavos are left after the last payment")
    return tuple(rows)
