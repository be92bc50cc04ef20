"""What forbids contact at a moment in one place, and the first moment when nothing does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agent_desk.domain.contact import wording
from agent_desk.domain.contact.history import AttemptCount
from agent_desk.domain.contact.rules import Basis, Holidays, Regime, Window

LOOK_AHEAD_DAYS = 40  # longer than any cap or run of holidays that ships
MIDNIGHT = time(0, 0)


@dataclass(frozen=True, slots=True)
class Barrier:
    """Why not: a sentence, its basis and the rules it comes from; `missing` names a fact."""

    sentence: str
    basis: Basis
    regime: str
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """One zone in which the debtor may live, with all that decides there."""

    channel: str
    zone: ZoneInfo
    regimes: tuple[Regime, ...]
    holidays: Mapping[str, Holidays]
    count: AttemptCount

    def barrier(self, instant: datetime) -> Barrier | None:
        """The first thing that forbids contact at that instant, laws before own rules."""
        there = instant.astimezone(self.zone)
        for regime in self.regimes:
            found = self._by_hours(regime, there) or self._by_cap(regime, there.date())
            if found:
                return found
        return None

    def openings(self, day: date) -> Iterator[datetime]:
        """Moments of a local day at which a barrier may fall: midnight and each opening, UTC."""
        hours = {MIDNIGHT}
        for regime in self._binding():
            hours |= {window.opens for window in regime.days[day.weekday()].windows}
        for hour in sorted(hours):
            yield datetime.combine(day, hour, tzinfo=self.zone).astimezone(UTC)

    def closes_at(self, instant: datetime) -> datetime | None:
        """When the present window ends, by the strictest rules; None when nothing ends it."""
        there = instant.astimezone(self.zone)
        ends = [
            datetime.combine(there.date(), window.closes, tzinfo=self.zone)
            for regime in self._binding()
            if (window := _window_at(regime, there))
        ]
        return min(ends) if ends else None

    def hours_basis(self, instant: datetime) -> tuple[Basis, str]:
        """The basis of the hours in force and the code of their rules."""
        weekday = instant.astimezone(self.zone).weekday()
        regime = next(self._binding(), None) or next(r for r in self.regimes if r.days)
        return regime.days[weekday].basis, regime.code

    def today(self, day: date) -> tuple[int, int]:
        """(attempts of the day, tightest daily cap); (0, 0) when no cap binds this channel."""
        daily = [
            (cap.count, self.count.made(cap, day))
            for regime in self.regimes
            for cap in regime.caps
            if cap.days == 1 and self.channel in cap.channels
        ]
        if not daily:
            return 0, 0
        count, made = min(daily, key=lambda pair: pair[0] - pair[1])
        return made, count

    def _binding(self) -> Iterator[Regime]:
        return (r for r in self.regimes if r.days and self.channel in r.channels)

    def _by_hours(self, regime: Regime, there: datetime) -> Barrier | None:
        if self.channel not in regime.channels:
            return None
        closed = self._by_holiday(regime, there.date())
        if closed or not regime.days:
            return closed
        day = regime.days[there.weekday()]
        if not day.windows:
            return Barrier(wording.closed_day(there.date()), day.basis, regime.code)
        if not _window_at(regime, there):
            return Barrier(wording.out_of_hours(there), day.basis, regime.code)
        return None

    def _by_holiday(self, regime: Regime, day: date) -> Barrier | None:
        if not regime.holidays or not regime.holiday_basis:
            return None
        table = self.holidays.get(regime.holidays)
        if not table or day.year not in table.years:
            return Barrier("", regime.holiday_basis, regime.code, missing="holidays")
        if day in table.days:
            return Barrier(wording.holiday(day), regime.holiday_basis, regime.code)
        return None

    def _by_cap(self, regime: Regime, day: date) -> Barrier | None:
        for cap in regime.caps:
            made = self.count.made(cap, day) if self.channel in cap.channels else 0
            if self.channel in cap.channels and made >= cap.count:
                return Barrier(wording.over_cap(cap, made), cap.basis, regime.code)
        return None


def present_barrier(places: Sequence[Place], now: datetime) -> Barrier | None:
    """What forbids contact now in any place where the debtor may be."""
    return next((barrier for place in places if (barrier := place.barrier(now))), None)


def first_opening(places: Sequence[Place], now: datetime) -> datetime | None:
    """The first allowed instant after a blocked `now`, UTC; None within LOOK_AHEAD_DAYS.

    Barriers only fall at midnights and openings, so nothing between two of them can be allowed.
    """
    moments = sorted({moment for place in places for moment in _moments(place, now)})
    return next((moment for moment in moments if not present_barrier(places, moment)), None)


def _moments(place: Place, now: datetime) -> Iterator[datetime]:
    start = now.astimezone(place.zone).date()
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        for moment in place.openings(start + timedelta(days=ahead)):
            if moment > now:
                yield moment


def _window_at(regime: Regime, there: datetime) -> Window | None:
    hour = there.time()
    windows = regime.days[there.weekday()].windows
    return next((w for w in windows if w.opens <= hour < w.closes), None)
