"""Payment dates: anchored calendars, business days, and the holidays that move them.

Every date is computed from its anchor, never from the one before: «the 31st» does not become
«the 28th» after February. The shift to a business day is applied afterwards and never feeds back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

LAST = 0  # stands for the last day of the month among anchor days
FORTNIGHT = (15, LAST)
FOLLOWING, PRECEDING, MODIFIED, NONE = "following", "preceding", "modified_following", "none"


class MissingCalendarError(ValueError):
    """No holiday table covers that year: the dates would be wrong without saying so."""

    def __init__(self, year: int) -> None:
        super().__init__(f"no hay calendario bancario para {year}")
        self.year = year


@dataclass(frozen=True, slots=True)
class BankCalendar:
    """Days without banking. `years` are those the tables cover; others raise MissingCalendarError.

    `weekend` holds weekday numbers (Monday 0).
    """

    holidays: frozenset[date]
    years: frozenset[int]
    weekend: frozenset[int] = frozenset({5, 6})
    rule: str = FOLLOWING

    def is_business_day(self, day: date) -> bool:
        if day.year not in self.years:
            raise MissingCalendarError(day.year)
        return day.weekday() not in self.weekend and day not in self.holidays

    def shifted(self, day: date) -> date:
        """The day on which a payment due on `day` can be made, by the calendar's rule."""
        if self.rule == NONE or self.is_business_day(day):
            return day
        if self.rule == PRECEDING:
            return self._towards(day, -1)
        later = self._towards(day, 1)
        if self.rule == MODIFIED and later.month != day.month:
            return self._towards(day, -1)
        return later

    def _towards(self, day: date, step: int) -> date:
        moved = day + timedelta(days=step)
        while not self.is_business_day(moved):
            moved += timedelta(days=step)
        return moved


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - timedelta(days=1)).day


def month_day(year: int, month: int, anchor: int) -> date:
    """The anchor's day in a month, or its last day when it is shorter (or the anchor is LAST)."""
    last = days_in_month(year, month)
    return date(year, month, last if anchor == LAST else min(anchor, last))


def nominal_dates(frequency: str, first: date) -> Iterator[date]:
    """The dates of a frequency from `first` on, before any shift; endless except «unica».

    Frequencies: unica, semanal, catorcenal, quincenal (15 and last day), mensual (day of `first`).
    """
    if frequency == "unica":
        yield first
    elif frequency in {"semanal", "catorcenal"}:
        yield from _every(first, 7 if frequency == "semanal" else 14)
    elif frequency == "quincenal":
        yield from _fortnights(first)
    elif frequency == "mensual":
        yield from _months(first)
    else:
        raise ValueError(f"unknown frequency {frequency!r}")


def first_dates(frequency: str, today: date, within_days: int) -> list[date]:
    """Candidate nominal first dates from today to the limit; «quincenal» has only its anchors."""
    days = [today + timedelta(days=n) for n in range(within_days + 1)]
    if frequency != "quincenal":
        return days
    return [day for day in days if day in {month_day(day.year, day.month, a) for a in FORTNIGHT}]


def _every(first: date, step: int) -> Iterator[date]:
    count = 0
    while True:
        yield first + timedelta(days=step * count)
        count += 1


def _fortnights(first: date) -> Iterator[date]:
    year, month = first.year, first.month
    while True:
        for anchor in FORTNIGHT:
            day = month_day(year, month, anchor)
            if day >= first:
                yield day
        year, month = _next_month(year, month)


def _months(first: date) -> Iterator[date]:
    year, month = first.year, first.month
    while True:
        yield month_day(year, month, first.day)
        year, month = _next_month(year, month)


def _next_month(year: int, month: int) -> tuple[int, int]:
    return (year + 1, 1) if month == 12 else (year, month + 1)


def mexican_statutory_holidays(year: int) -> frozenset[date]:
    """Mandatory rest days of the Mexican labour law (LFT art. 74), moved Mondays included."""
    fixed = [(1, 1), (5, 1), (9, 16), (12, 25)]
    found = {date(year, month, day) for month, day in fixed}
    found |= {_nth_monday(year, 2, 1), _nth_monday(year, 3, 3), _nth_monday(year, 11, 3)}
    if (year - 2024) % 6 == 0:
        found.add(date(year, 10, 1))  # handover of the federal executive, every six years
    return frozenset(found)


def _nth_monday(year: int, month: int, count: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(-first.weekday()) % 7 + 7 * (count - 1))
