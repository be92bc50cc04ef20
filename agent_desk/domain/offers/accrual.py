"""How interest grows in each period of a credit, in exact fractions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction
from math import ceil, floor

from agent_desk.domain.offers.credit import Credit
from agent_desk.domain.offers.periods import (
    PERIODIC,
    due_dates,
    every_from,
    is_one_period,
    year_share,
)

HUNDRED = Fraction(100)
_FINE = 10**24  # exact carries keep this many parts of a centavo, so that fractions stay short
_DIGITS = 40
LONGEST = 1_200  # payments of a credit «until paid»: beyond, it never ends


@dataclass(frozen=True, slots=True)
class Period:
    """One period of a credit: days, and the growth of a centavo in it at the rate of its day."""

    number: int
    start: date
    end: date
    growth: Fraction


def fine(value: Fraction) -> Fraction:
    """Cut a fraction to 24 decimals of a centavo."""
    return Fraction(round(value * _FINE), _FINE)


def rounded(value: Fraction, rule: str = "half_up") -> int:
    """A fraction of centavos as whole centavos by a rule of `credit.ROUNDINGS`."""
    if rule == "half_even":
        return round(value)
    if rule == "down":
        return floor(value)
    if rule == "up":
        return ceil(value)
    return floor(value + Fraction(1, 2)) if value >= 0 else -floor(-value + Fraction(1, 2))


def periods_of(credit: Credit) -> tuple[Period, ...]:
    """The periods of a credit; as many as may be needed when it is paid until paid."""
    every = every_from(credit.every)
    days = credit.dates or due_dates(
        every, credit.count or LONGEST, credit.start, credit.first_on, credit.anchor_day
    )
    found, start = [], credit.start
    for number, day in enumerate(days, 1):
        is_whole = number > 1 and not credit.dates and bool(every.size)
        is_whole = is_whole or (bool(every.size) and is_one_period(start, day, every))
        found.append(
            Period(number, start, day, _growth(credit, start, day, number, is_whole=is_whole))
        )
        start = day
    return tuple(found)


def part_of(credit: Credit, period: Period, start: date, end: date) -> Fraction:
    """The growth of a centavo in a part of a period."""
    if (start, end) == (period.start, period.end):
        return period.growth
    if credit.day_count == PERIODIC or credit.rate_kind == "periodic":
        return period.growth * Fraction((end - start).days, (period.end - period.start).days)
    return _growth(credit, start, end, period.number, is_whole=False)


def rate_at(credit: Credit, number: int) -> Fraction:
    """The annual rate in the period of that payment, a fraction of one."""
    rate = credit.rate_pct
    for change in sorted(credit.rates, key=lambda change: change.number):
        if change.number <= number:
            rate = change.rate_pct
    return Fraction(rate) / HUNDRED


def _growth(credit: Credit, start: date, end: date, number: int, *, is_whole: bool) -> Fraction:
    if number <= credit.interest_free or credit.method == "zero":
        return Fraction(0)
    rate, every = rate_at(credit, number), every_from(credit.every)
    if is_whole and (credit.day_count == PERIODIC or credit.rate_kind == "periodic"):
        share = every.share
    else:
        share = year_share(start, end, credit.day_count, every.measure)
    if credit.rate_kind == "periodic":
        return rate * (share / every.share if every.size else 1)
    return rate * share if credit.rate_kind == "nominal" else _compound(rate, share)


def _compound(rate: Fraction, share: Fraction) -> Fraction:
    """(1 + rate)^share - 1 to 40 digits."""
    with localcontext() as context:
        context.prec = _DIGITS
        base = Decimal(rate.numerator) / Decimal(rate.denominator) + 1
        power = Decimal(share.numerator) / Decimal(share.denominator)
        return Fraction(base**power - 1)
