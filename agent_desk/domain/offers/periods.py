"""Periods of a credit: how often one pays, on which days, and which share of a year each lasts.

Public API. Shares are exact fractions. Day counts:

- `act/365` (C. Com. art. 84), `act/360`, `act/364`;
- `30/360` (US, NASD) and `30e/360` (Eurobond);
- `act/act`: days over 365 or 366 of their own calendar year, the first day counted (ISDA);
  `act/act-end` counts the last day instead of the first (Apache Fineract's tables);
- `periodic`: each whole period is one twelfth, one fifty-second…, whatever its days; what remains
  is days over the 365 or 366 of the year that ends there, counted backwards (Directive
  2014/17/EU, annex I, remark c).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from agent_desk.domain.calendar import FORTNIGHT, days_in_month, days_on, month_after, month_day

DAY_COUNTS = (
    *("act/365", "act/360", "act/364", "act/act", "act/act-end"),
    *("30/360", "30e/360", "periodic"),
)
PERIODIC = "periodic"
_A_YEAR = {"month": 12, "semimonth": 24, "week": 52, "day": 365, "year": 1}
_NAMES = {
    "once": (0, "day"),
    **dict.fromkeys(("day", "daily", "diario"), (1, "day")),
    **dict.fromkeys(("week", "weekly", "semanal", "semana"), (1, "week")),
    **dict.fromkeys(("biweekly", "catorcenal", "catorcena"), (2, "week")),
    **dict.fromkeys(("fortnight", "semimonth", "semimonthly", "quincenal"), (1, "semimonth")),
    **dict.fromkeys(("month", "monthly", "mensual", "mes"), (1, "month")),
    **dict.fromkeys(("bimonthly", "bimestral"), (2, "month")),
    **dict.fromkeys(("quarter", "quarterly", "trimestral"), (3, "month")),
    **dict.fromkeys(("half-year", "semestral"), (6, "month")),
    **dict.fromkeys(("year", "yearly", "annual", "anual"), (12, "month")),
    "unica": (0, "day"),
}
_SIZED = re.compile(r"(\d{1,3})\s*(day|week|month|year|d|w|m|y)s?")
_LETTERS = {"d": "day", "w": "week", "m": "month", "y": "year"}


@dataclass(frozen=True, slots=True)
class Every:
    """A rhythm: `size` times `unit` (day | week | semimonth | month); size 0 pays once.

    A semimonth pays on the 15th and the last day of the month.
    """

    size: int
    unit: str

    @property
    def share(self) -> Fraction:
        """The share of a year of one whole period; a day is 1/365."""
        return Fraction(self.size, _A_YEAR[self.unit])

    @property
    def measure(self) -> str:
        """The unit in which intervals of it are measured: year for twelve months."""
        is_years = self.unit == "month" and self.size and self.size % 12 == 0
        return "year" if is_years else self.unit


def every_from(text: str) -> Every:
    """«month», «2 weeks», «15 days», «quarterly», «quincenal»… ValueError lists what is known."""
    said = text.strip().lower()
    if said in _NAMES:
        return Every(*_NAMES[said])
    match = _SIZED.fullmatch(said)
    if not match or not int(match[1]):
        raise ValueError(f"unknown period {text!r}: use «15 days», «2 weeks», or {sorted(_NAMES)}")
    size, unit = int(match[1]), _LETTERS.get(match[2], match[2])
    return Every(size * 12, "month") if unit == "year" else Every(size, unit)


def due_dates(
    every: Every, count: int, start: date, first_on: date | None = None, anchor: int = 0
) -> tuple[date, ...]:
    """`count` due days; the first one period after `start` unless `first_on` says when.

    Months keep their anchor day (that of `first_on`, or of `start`): 31 January, 28 February,
    31 March. `anchor` sets it when the first month is too short to show it.
    """
    if not every.size:
        return (first_on or start,) * min(count, 1)
    if every.unit == "semimonth":
        begin = first_on or start + timedelta(days=1)
        end = begin + timedelta(days=16 * (count + 2))
        return tuple(days_on(FORTNIGHT, begin, end)[:count])
    if every.unit == "month":
        first = first_on or month_day(*month_after(start, every.size), anchor or start.day)
        day = anchor or (first_on.day if first_on else start.day)
        months = (month_after(first, every.size * n) for n in range(count))
        return tuple(month_day(*month, day) for month in months)
    step = timedelta(days=every.size * (7 if every.unit == "week" else 1))
    first = first_on or start + step
    return tuple(first + step * n for n in range(count))


def year_share(start: date, end: date, day_count: str, unit: str = "month") -> Fraction:
    """The share of a year from `start` to `end`; `unit` only matters for `periodic`.

    ValueError for an unknown day count or an end before its start.
    """
    if end < start:
        raise ValueError(f"a period cannot end ({end}) before it starts ({start})")
    if day_count in {"30/360", "30e/360"}:
        return Fraction(_days_30(start, end, is_european=day_count == "30e/360"), 360)
    if day_count.startswith("act/act"):
        return _act_act(start, end, counts_end=day_count == "act/act-end")
    if day_count == PERIODIC:
        return measured_years(start, end, unit)
    if day_count not in DAY_COUNTS:
        raise ValueError(f"unknown day count {day_count!r}: use one of {', '.join(DAY_COUNTS)}")
    return Fraction((end - start).days, int(day_count.removeprefix("act/")))


def measured_years(start: date, end: date, unit: str = "month") -> Fraction:
    """Years as the European directives measure them: whole periods counted back, then days.

    `unit` is the period of the credit: year | month | semimonth | week | day.
    """
    if unit in {"week", "day"}:
        length = 7 if unit == "week" else 1
        whole, days = divmod((end - start).days, length)
        back = end - timedelta(days=whole * length)
        share = Fraction(whole, 52) if unit == "week" else Fraction(whole, _year_before(end))
        return share + Fraction(days, _year_before(back))
    months = whole_months(start, end)
    months -= months % 12 if unit == "year" else 0
    back = months_back(end, months, start)
    return Fraction(months, 12) + Fraction((back - start).days, _year_before(back))


def whole_months(start: date, end: date) -> int:
    """Full months between two days, measured back from the later one; month ends meet."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_back(end, months, start) >= start else months - 1


def months_back(end: date, months: int, start: date) -> date:
    """The day so many months before `end`; the last day of a month goes to a last day when
    `start` is one too (31 January to 28 February is one month)."""
    is_last = _is_last(end) and _is_last(start)
    return month_day(*month_after(end, -months), 31 if is_last else end.day)


def is_one_period(start: date, end: date, every: Every) -> bool:
    """Whether `end` is exactly one period after `start`."""
    if every.unit == "month":
        months = whole_months(start, end)
        return months == every.size and months_back(end, months, start) == start
    if every.unit == "semimonth":
        return tuple(days_on(FORTNIGHT, start, end)) == (start, end)
    return (end - start).days == every.size * (7 if every.unit == "week" else 1)


def _is_last(day: date) -> bool:
    return day.day == days_in_month(day.year, day.month)


def _year_before(day: date) -> int:
    """Days of the year that ends on `day`."""
    return (day - month_day(day.year - 1, day.month, day.day)).days


def _days_30(start: date, end: date, *, is_european: bool) -> int:
    first = min(start.day, 30)
    last = 30 if end.day == 31 and (is_european or first == 30) else end.day
    return 360 * (end.year - start.year) + 30 * (end.month - start.month) + last - first


def _act_act(start: date, end: date, *, counts_end: bool) -> Fraction:
    shift = timedelta(days=int(counts_end))
    begin, stop, share = start + shift, end + shift, Fraction(0)
    while begin < stop:
        turn = min(stop, date(begin.year + 1, 1, 1))
        length = (date(begin.year + 1, 1, 1) - date(begin.year, 1, 1)).days
        share += Fraction((turn - begin).days, length)
        begin = turn
    return share
