"""Payment dates: anchored calendars, business days, and the holidays that move them.

Every date is computed from its anchor, never from the one before: «the 31st» does not become
«the 28th» after February. The shift to a business day is applied afterwards and never feeds back.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

LAST = 0  # stands for the last day of the month among anchor days
FORTNIGHT = (15, LAST)
FOLLOWING, PRECEDING, MODIFIED, NONE = "following", "preceding", "modified_following", "none"
FRIDAY = 4  # when weekly wages are paid


class MissingCalendarError(ValueError):
    """No holiday table covers that year: the dates would be wrong without saying so."""

    def __init__(self, year: int) -> None:
        super().__init__(f"no hay calendario bancario para {year}")
        self.year = year


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often one pays: `step_days` apart, or on `days` of the month (LAST is the last one).

    Neither means the debtor chooses a day of the month (`is_chosen`) or pays once (`is_once`).
    """

    step_days: int = 0
    days: tuple[int, ...] = ()
    is_chosen: bool = False
    is_once: bool = False

    @property
    def has_fixed_days(self) -> bool:
        return bool(self.days)


MEXICAN_RHYTHMS: Mapping[str, Rhythm] = {
    "unica": Rhythm(is_once=True),
    "semanal": Rhythm(step_days=7),
    "catorcenal": Rhythm(step_days=14),
    "quincenal": Rhythm(days=FORTNIGHT),
    "mensual": Rhythm(is_chosen=True),
}


_Place = tuple[Rhythm, date, int]
_Dated = tuple[date, tuple[tuple[date, date], ...]]
_MOST_KEPT = 2000  # rhythms from a first day: some 200 in a day of calls


@dataclass(frozen=True, slots=True)
class BankCalendar:
    """Days without banking. `years` are those the tables cover; others raise MissingCalendarError.

    `weekend` holds weekday numbers (Monday 0). `provisional` are later years whose days are
    computed by rule because the authority has not published them yet.
    """

    holidays: frozenset[date]
    years: frozenset[int]
    weekend: frozenset[int] = frozenset({5, 6})
    rule: str = FOLLOWING
    provisional: frozenset[int] = field(default=frozenset())
    # One sheet of options asks for a thousand days, and that of the next account for the same.
    _moved: dict[date, date] = field(init=False, repr=False, compare=False, default_factory=dict)
    _dated: dict[_Place, _Dated] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def is_business_day(self, day: date) -> bool:
        if day.year not in self.years and day.year not in self.provisional:
            raise MissingCalendarError(day.year)
        return day.weekday() not in self.weekend and day not in self.holidays

    def shifted(self, day: date) -> date:
        """The day on which a payment due on `day` can be made, by the calendar's rule."""
        found = self._moved.get(day)
        if found is None:
            found = self._moved[day] = self._shifted(day)
        return found

    def _shifted(self, day: date) -> date:
        if self.rule == NONE or self.is_business_day(day):
            return day
        if self.rule == PRECEDING:
            return self._towards(day, -1)
        later = self._towards(day, 1)
        if self.rule == MODIFIED and later.month != day.month:
            return self._towards(day, -1)
        return later

    def dated(
        self, rhythm: Rhythm, first: date, anchor: int, until: date
    ) -> tuple[tuple[date, date], ...]:
        """(nominal, shifted) dates of a rhythm from `first` on, at least up to the nominal day
        `until`, and no further than the tables go. Kept for whoever asks next, on any thread."""
        place = (rhythm, first, anchor)
        far, pairs = self._dated.get(place, (first, ()))
        if not pairs or far < until:
            if len(self._dated) >= _MOST_KEPT:
                self._dated.clear()
            far, pairs = until, tuple(self._pairs(rhythm, first, anchor, until))
            self._dated[place] = far, pairs
        return pairs

    def _pairs(
        self, rhythm: Rhythm, first: date, anchor: int, until: date
    ) -> Iterator[tuple[date, date]]:
        for day in _days_of(rhythm, first, anchor):
            if day > until:
                return
            try:
                yield day, self.shifted(day)
            except MissingCalendarError:
                return

    def require_published(self, day: date) -> None:
        """Raise MissingCalendarError unless the year of `day` has its published table."""
        if day.year not in self.years:
            raise MissingCalendarError(day.year)

    def _towards(self, day: date, step: int) -> date:
        moved = day + timedelta(days=step)
        while not self.is_business_day(moved):
            moved += timedelta(days=step)
        return moved


@lru_cache(maxsize=4096)
def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    return monthrange(year, month)[1]


def month_day(year: int, month: int, anchor: int) -> date:
    """The anchor's day in a month, or its last day when it is shorter (or the anchor is LAST)."""
    last = days_in_month(year, month)
    return date(year, month, last if anchor == LAST else min(anchor, last))


def month_after(day: date, months: int) -> tuple[int, int]:
    """(year, month) so many months after the month of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def nominal_dates(
    frequency: str,
    first: date,
    *,
    anchor: int | None = None,
    rhythms: Mapping[str, Rhythm] = MEXICAN_RHYTHMS,
) -> Iterator[date]:
    """The dates of a frequency from `first` on, before any shift; endless except «unica».

    `anchor` is the day of the month that was chosen («mensual»), the day of `first` when None:
    the 31st chosen in a February starts on the 28th and comes back to the 31st.
    """
    rhythm = rhythms.get(frequency)
    if rhythm is None:
        raise ValueError(f"unknown frequency {frequency!r}")
    yield from _days_of(rhythm, first, first.day if anchor is None else anchor)


def _days_of(rhythm: Rhythm, first: date, anchor: int) -> Iterator[date]:
    if rhythm.is_once:
        yield first
    elif rhythm.step_days:
        yield from _every(first, rhythm.step_days)
    else:
        yield from _on_days(first, rhythm.days or (anchor,))


def _every(first: date, step: int) -> Iterator[date]:
    count = 0
    while True:
        yield first + timedelta(days=step * count)
        count += 1


def _on_days(first: date, anchors: tuple[int, ...]) -> Iterator[date]:
    """Days of the month from `first` on; two anchors that meet in a short month count once."""
    months = 0
    while True:
        year, month = month_after(first, months)
        for day in sorted({month_day(year, month, anchor) for anchor in anchors}):
            if day >= first:
                yield day
        months += 1


def days_on(anchors: tuple[int, ...], first: date, last: date) -> list[date]:
    """The days from `first` to `last` that fall on one of the anchors."""
    found = []
    for day in _on_days(first, anchors) if anchors else ():
        if day > last:
            break
        found.append(day)
    return found


def mexican_statutory_holidays(year: int) -> frozenset[date]:
    """Mandatory rest days of the Mexican labour law (LFT art. 74), moved Mondays included."""
    fixed = [(1, 1), (5, 1), (9, 16), (12, 25)]
    found = {date(year, month, day) for month, day in fixed}
    found |= {_nth_monday(year, 2, 1), _nth_monday(year, 3, 3), _nth_monday(year, 11, 3)}
    if (year - 2024) % 6 == 0:
        found.add(date(year, 10, 1))  # handover of the federal executive, every six years
    return frozenset(found)


def usual_bank_holidays(year: int) -> frozenset[date]:
    """Days that Mexican banks close besides the statutory ones, by the rule of every year so far.

    Holy Thursday and Friday, 2 November and 12 December. The published CNBV table prevails.
    """
    easter = easter_sunday(year)
    return frozenset(
        {
            easter - timedelta(days=3),
            easter - timedelta(days=2),
            date(year, 11, 2),
            date(year, 12, 12),
        }
    )


def easter_sunday(year: int) -> date:
    """Gregorian Easter (the anonymous computus of 1876)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    lunar = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - lunar - rest % 4) % 7
    late = (golden + 11 * lunar + 22 * sunday) // 451
    month, day = divmod(lunar + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _nth_monday(year: int, month: int, count: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(-first.weekday()) % 7 + 7 * (count - 1))
