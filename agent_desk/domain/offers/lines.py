"""Lines of dates that a plan may run on: candidate first dates, shifted, within the limits.

The debtor's own date comes first, then his paydays, then the other dates of the rhythm between
today and the limit: a date too late is answered with the nearest that is allowed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from agent_desk.domain.calendar import (
    FORTNIGHT,
    FRIDAY,
    Rhythm,
    days_on,
    month_day,
)
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.offers.policy import Terms
from agent_desk.domain.offers.situation import Situation

_LONGEST_SHIFT = 14  # days: more than any holidays in a row
_USUAL_DAYS = 3  # one payment without a date in sight: time to gather it, and no weekend lost


@dataclass(frozen=True, slots=True)
class Line:
    """Dates of a rhythm, as many as the limits allow; with `has_down` the first is the down's.

    `nominal` are the dates before the shift. `is_wanted`: it begins on the date he named (or he
    named none).
    """

    frequency: str
    has_down: bool
    nominal: tuple[date, ...]
    dates: tuple[date, ...]
    is_wanted: bool

    @property
    def room(self) -> int:
        """How many instalments fit."""
        return len(self.dates) - self.has_down


def _each_day(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


class LineFinder:
    """The lines of a situation and an ask; each is computed once."""

    def __init__(self, situation: Situation, ask: Ask | None = None) -> None:
        self._situation, self._ask = situation, ask or Ask()
        self._found: dict[tuple[str, bool, int, int], tuple[Line, ...]] = {}

    def lines(self, terms: Terms, frequency: str, *, has_down: bool) -> tuple[Line, ...]:
        """Lines in order of preference; empty when no first date is possible."""
        place = (frequency, has_down, terms.first_within_days, terms.last_within_days)
        if place not in self._found:
            self._found[place] = tuple(self._lines(terms, frequency, has_down=has_down))
        return self._found[place]

    def wanted_date(self, *, has_down: bool) -> date | None:
        """The first instalment's date as he named it."""
        return None if self._starts_with_down(has_down=has_down) else self._ask.first_on

    def named_date(self, *, has_down: bool) -> date | None:
        """The date he named for what he pays first, whatever it is."""
        return self._ask.first_on or (self._ask.down_on if has_down else None)

    def _starts_with_down(self, *, has_down: bool) -> bool:
        """He named a date but no down payment: what he pays on that date is the down payment."""
        return has_down and self._ask.down_cents is None and self._ask.first_on is not None

    def _lines(self, terms: Terms, frequency: str, *, has_down: bool) -> Iterator[Line]:
        rhythm = self._situation.policy.rhythms[frequency]
        down_on, is_wanted_down = self._down_date(terms) if has_down else (None, True)
        wanted = self.wanted_date(has_down=has_down)
        start = self._situation.today
        if down_on:
            start = down_on + timedelta(days=1)
        for first, anchor in self._firsts(rhythm, start, terms, wanted):
            is_his = is_wanted_down and (wanted is None or first == wanted)
            line = self._line(frequency, first, anchor, down_on, terms, is_wanted=is_his)
            if line:
                yield line

    def _down_date(self, terms: Terms) -> tuple[date, bool]:
        """(nominal date of the down payment, whether it is the one he named)."""
        named = self._ask.down_on
        if named is None and self._starts_with_down(has_down=True):
            named = self._ask.first_on
        today = self._situation.today
        if named is None:
            return today, True
        limit = today + timedelta(days=terms.first_within_days)
        if today <= named and self._shifted(named) <= limit:
            return named, True
        return (today if named < today else self._latest(limit)), False

    def _latest(self, limit: date) -> date:
        day = limit
        while day > self._situation.today and self._shifted(day) > limit:
            day -= timedelta(days=1)
        return day

    def _firsts(
        self, rhythm: Rhythm, start: date, terms: Terms, wanted: date | None
    ) -> list[tuple[date, int]]:
        """(first instalment, anchor day) in order of preference."""
        limit = self._situation.today + timedelta(days=terms.first_within_days)
        found = {
            day: anchor
            for day, anchor in self._lattice(rhythm, start, limit)
            if start <= day <= limit
        }
        if wanted and start <= wanted and (not rhythm.has_fixed_days or wanted in found):
            found.setdefault(wanted, wanted.day)
        pivot = wanted or self._pivot(rhythm, found, start, limit)
        # Later is easier for him than sooner, so dates before his own come after the others.
        ordered = sorted(found, key=lambda day: (day < pivot, abs((day - pivot).days)))
        return [(day, found[day]) for day in ordered]

    def _lattice(self, rhythm: Rhythm, start: date, limit: date) -> list[tuple[date, int]]:
        if rhythm.is_once:
            latest = self._latest(limit)
            paydays = days_on(self._pay_days, start, limit)
            usual = min(start + timedelta(days=_USUAL_DAYS), latest)
            return [(day, day.day) for day in {start, usual, latest, *paydays}]
        if rhythm.step_days:
            soon = min(limit, start + timedelta(days=rhythm.step_days - 1))
            return [(day, day.day) for day in _each_day(start, soon)]
        anchors = rhythm.days or self._pay_days or FORTNIGHT
        found = [(day, anchor) for anchor in anchors for day in days_on((anchor,), start, limit)]
        # A day of his choice may be the first possible one: the longest plans fit only from there.
        return found if rhythm.days else [*found, (start, start.day)]

    def _pivot(self, rhythm: Rhythm, found: dict[date, int], start: date, limit: date) -> date:
        """Where to begin when he named no date: his first payday, else the rhythm's first date."""
        early = start + timedelta(days=max(0, self._situation.policy.min_gap_days - 1))
        if rhythm.is_once:
            early = start
        apart = [day for day in found if day >= early] or list(found)
        paydays = [day for day in apart if self._is_payday(day)]
        if not paydays and rhythm.step_days:
            paydays = [day for day in apart if day.weekday() == FRIDAY]
        if rhythm.is_once and not paydays:
            return min(start + timedelta(days=_USUAL_DAYS), limit)
        return min(paydays or apart, default=start)

    @property
    def _pay_days(self) -> tuple[int, ...]:
        return self._situation.capacity.pay_days

    def _is_payday(self, day: date) -> bool:
        return any(month_day(day.year, day.month, anchor) == day for anchor in self._pay_days)

    def _shifted(self, day: date) -> date:
        return self._situation.policy.calendar.shifted(day)

    def _line(
        self,
        frequency: str,
        first: date,
        anchor: int,
        down_on: date | None,
        terms: Terms,
        *,
        is_wanted: bool,
    ) -> Line | None:
        """The line from `first` until the last date allowed; None when not even one fits."""
        dated = self._dated(frequency, first, anchor, terms)
        if not dated or (self._measured(dated[0]) - self._situation.today).days > (
            terms.first_within_days
        ):
            return None
        if down_on:
            dated.insert(0, (down_on, self._shifted(down_on)))
        nominal, dates = zip(*dated, strict=True)
        if dates[0] < self._situation.today or (down_on and dates[1] <= dates[0]):
            return None
        return Line(frequency, bool(down_on), nominal, dates, is_wanted)

    def _dated(
        self, frequency: str, first: date, anchor: int, terms: Terms
    ) -> list[tuple[date, date]]:
        """(nominal, shifted) dates of the instalments that end in time."""
        last = self._situation.today + timedelta(days=terms.last_within_days)
        policy = self._situation.policy
        measured = 0 if policy.limits_on == "nominal" else 1
        # A date that the calendar moves back may count although its own day is past the limit.
        until = last + timedelta(days=_LONGEST_SHIFT)
        pairs = policy.calendar.dated(policy.rhythms[frequency], first, anchor, until)
        for count, pair in enumerate(pairs):
            if pair[measured] > last:
                return list(pairs[:count])
        return list(pairs)

    def _measured(self, pair: tuple[date, date]) -> date:
        """The date on which limits are measured: nominal or shifted, as the policy says."""
        return pair[0] if self._situation.policy.limits_on == "nominal" else pair[1]
