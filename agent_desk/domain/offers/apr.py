"""Annual percentage rates of any transaction given by dates or times: US, European, Mexican CAT.

Public API. `us_apr` (Regulation Z, 12 CFR 1026, Appendix J), `eu_apr` (Directives 2008/48/EC and
2014/17/EU, annex I) and `cat` (Banco de México, Circular 21/2009). Amounts: int centavos or
Decimal/text units. Entries: see `flows`. `NoRateError` when nothing is lent or nothing paid back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from agent_desk.domain.offers.cost import Flow, apr_eu, apr_us, unit_periods
from agent_desk.domain.offers.flows import Money, entries_of
from agent_desk.domain.offers.instalments import Schedule
from agent_desk.domain.offers.periods import every_from, measured_years
from agent_desk.domain.offers.unit_period import UnitPeriod, unit_named, unit_of

EXACT_DECIMALS = 6
RULES = ("eu", "us", "cat")


@dataclass(frozen=True, slots=True)
class AnnualRate:
    """`percent` rounded as its rule prints it, `exact` to six decimals; both percent a year.

    `unit` is how time was measured, `per_year` how many of it make a year; `flows` carry the times
    that entered the equation (centavos, negative when the debtor pays).
    """

    rule: str
    percent: Decimal
    exact: Decimal
    unit: str
    per_year: Decimal
    flows: tuple[Flow, ...]


def us_apr(
    advances: object, payments: object, *, unit: str = "", per_year: int = 0, decimals: int = 2
) -> AnnualRate:
    """The actuarial rate of Appendix J. The unit period is found from the dates unless named.

    With times as numbers (of unit periods), `per_year` says how many make a year, or `unit` does
    («month», «week»…); 1.5 is one whole period and half of one, at simple interest.
    """
    lent, paid = entries_of(advances), entries_of(payments)
    if _has_days(lent, paid):
        period = unit_named(unit) if unit else unit_of(_days(lent), _days(paid))
        start = min(_days(lent))
        flows = _signed(lent, paid, lambda when: _us_time(start, when, period))
    else:
        period = unit_named(unit or "month")
        if per_year:
            period = UnitPeriod(unit or "period", 1, Decimal(per_year))
        flows = _signed(lent, paid, _split)
    return AnnualRate(
        rule="us",
        percent=apr_us(flows, period.per_year, decimals),
        exact=apr_us(flows, period.per_year, EXACT_DECIMALS),
        unit=period.name,
        per_year=period.per_year,
        flows=flows,
    )


def eu_apr(advances: object, payments: object, *, unit: str = "", decimals: int = 1) -> AnnualRate:
    """The European annual percentage rate of charge (APRC, TAE); years from the first advance.

    Dates are measured in whole periods counted back plus days (remark c); `unit` names the period
    (month | week | year | day), else the most usual one of the payments is taken.
    """
    return _european("eu", advances, payments, unit, decimals)


def cat(advances: object, payments: object, *, unit: str = "day", decimals: int = 1) -> AnnualRate:
    """The Mexican CAT: the same equation, days over 365 unless `unit` says month or week.

    Give amounts without VAT (Circular 21/2009).
    """
    return _european("cat", advances, payments, unit, decimals)


def schedule_apr(
    schedule: Schedule, rule: str = "cat", *, decimals: int | None = None
) -> AnnualRate:
    """The annual rate of an instalment schedule with its fees; a CAT leaves its VAT out."""
    credit = schedule.credit
    lent = [Money(credit.start, credit.amount_cents)]
    lent += [Money(advance.on, advance.cents) for advance in credit.advances]
    paid = [Money(credit.start, schedule.start_fees)] if schedule.start_fees else []
    for row in schedule.rows:
        paid.append(Money(row.due_on, row.amount - (row.vat if rule == "cat" else 0)))
    if rule == "us":
        return us_apr(lent, paid, decimals=2 if decimals is None else decimals)
    if rule not in RULES:
        raise ValueError(f"rule {rule!r} is not one of {', '.join(RULES)}")
    unit = "day" if rule == "cat" else every_from(credit.every).measure
    return _european(rule, lent, paid, unit, 1 if decimals is None else decimals)


def _european(
    rule: str, advances: object, payments: object, unit: str, decimals: int
) -> AnnualRate:
    lent, paid = entries_of(advances), entries_of(payments)
    if _has_days(lent, paid):
        start, measure = min(_days(lent)), unit or _measure_of(lent, paid)
        flows = _signed(lent, paid, lambda when: _years(start, when, measure, rule))
    else:
        measure = "year"
        flows = _signed(lent, paid, lambda when: (Fraction(_number(when)), Fraction(0)))
    return AnnualRate(
        rule=rule,
        percent=apr_eu(flows, decimals),
        exact=apr_eu(flows, EXACT_DECIMALS),
        unit=measure,
        per_year=Decimal(1),
        flows=flows,
    )


def _measure_of(lent: Sequence[Money], paid: Sequence[Money]) -> str:
    """year | month | week | day, by the most usual interval; a single term in whole months."""
    start, ends = min(_days(lent)), {*_days(lent), *_days(paid)}
    if len(ends) <= 2:
        is_whole = (measured_years(start, max(ends), "month") * 12).denominator == 1
        return "month" if is_whole else "day"
    period = unit_of(_days(lent), _days(paid))
    return "year" if (period.unit, period.size) == ("month", 12) else period.unit


def _years(start: date, when: date | Fraction, unit: str, rule: str) -> tuple[Fraction, Fraction]:
    day = _day(when)
    if rule == "cat" and unit == "day":
        return Fraction((day - start).days, 365), Fraction(0)
    return measured_years(start, day, unit), Fraction(0)


def _us_time(start: date, when: date | Fraction, period: UnitPeriod) -> tuple[Fraction, Fraction]:
    day = _day(when)
    if period.unit == "term":
        return Fraction(int(day > start)), Fraction(0)
    found = unit_periods(start, day, period.unit, period.size)
    return Fraction(found.at), Fraction(found.odd)


def _split(when: date | Fraction) -> tuple[Fraction, Fraction]:
    number = _number(when)
    return Fraction(number // 1), number % 1


def _signed(
    lent: Sequence[Money],
    paid: Sequence[Money],
    time: Callable[[date | Fraction], tuple[Fraction, Fraction]],
) -> tuple[Flow, ...]:
    flows = []
    for sign, monies in ((1, lent), (-1, paid)):
        for money in monies:
            at, odd = time(money.when)
            flows.append(Flow(sign * money.cents, _decimal(at), _decimal(odd)))
    return tuple(flows)


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _has_days(lent: Sequence[Money], paid: Sequence[Money]) -> bool:
    kinds = {isinstance(money.when, date) for money in (*lent, *paid)}
    if len(kinds) > 1:
        raise ValueError("give all times as days or all as numbers")
    return kinds == {True}


def _days(monies: Sequence[Money]) -> list[date]:
    return [_day(money.when) for money in monies]


def _day(when: date | Fraction) -> date:
    if not isinstance(when, date):
        raise ValueError("give all times as days or all as numbers")
    return when


def _number(when: date | Fraction) -> Fraction:
    if isinstance(when, date):
        raise ValueError("give all times as days or all as numbers")
    return when
