"""What forbids contact at a moment in one place, and the first moment when nothing does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from heapq import merge
from zoneinfo import ZoneInfo

from agent_desk.domain.contact import wording
from agent_desk.domain.contact.facts import Consent, Facts
from agent_desk.domain.contact.history import Tally
from agent_desk.domain.contact.rules import (
    HARD,
    VOLUNTARY,
    Basis,
    Cap,
    Day,
    Holidays,
    Quiet,
    Regime,
)
from agent_desk.domain.wishes import Window

LOOK_AHEAD_DAYS = 40  # longer than any cap or run of holidays that ships
MIDNIGHT = time(0, 0)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Barrier:
    """Why not: a sentence, its basis and the rules it comes from; `missing` names facts.

    `id` is the rule's, `kind` stop | person | channel | hours | holiday | cap | lock | quiet |
    preference | caller | consent | missing, `strength` of domain.contact.rules.
    """

    sentence: str
    basis: Basis
    regime: str
    missing: str = ""
    id: str = ""
    kind: str = ""
    strength: str = HARD
    is_doubt: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """One zone in which the debtor may live, with all that decides there."""

    facts: Facts
    zone: ZoneInfo
    regimes: tuple[Regime, ...]
    holidays: Mapping[str, Holidays]
    tally: Tally
    hours: Mapping[str, Mapping[int, Day]] = field(default_factory=dict)

    @property
    def channel(self) -> str:
        return self.facts.channel

    def barrier(self, instant: datetime) -> Barrier | None:
        """The first thing that forbids contact at that instant, laws before own rules."""
        return next((found for found in self.barriers(instant) if not found.is_doubt), None)

    def barriers(self, instant: datetime) -> Iterator[Barrier]:
        """All that stands in the way at that instant; doubts ask instead of forbidding."""
        there = instant.astimezone(self.zone)
        for regime in self.regimes:
            if self.facts.purpose in regime.exempt_purposes:
                continue
            if found := self._by_hours(regime, there, instant):
                yield found
            yield from self._by_history(regime, there.date(), instant)
        if found := self._by_preference(there):
            yield found

    def openings(self, day: date) -> Iterator[datetime]:
        """Moments of a local day at which a barrier may fall: midnight and each opening, UTC."""
        hours = {MIDNIGHT} | {window.opens for window in self.facts.preference.hours}
        hours |= {window.closes for window in self.facts.preference.not_hours}
        hours |= {window.opens for consent in self.facts.consents for window in consent.hours}
        for regime in self.binding():
            hours |= {window.opens for window in self._day(regime, day.weekday()).windows}
        for hour in sorted(hours):
            yield datetime.combine(day, hour, tzinfo=self.zone).astimezone(UTC)

    def ends_of_gaps(self, now: datetime) -> Iterator[datetime]:
        """Whole minutes at which a minimum gap or the start of a consent lets contact through."""
        for regime in self.regimes:
            for cap in self._bound(regime):
                for end in self.tally.close_ones(regime, cap, now):
                    yield _next_minute(end)
        for consent in self.facts.consents:
            if consent.from_ and consent.from_ > now:
                yield _next_minute(consent.from_)

    def closes_at(self, instant: datetime) -> datetime | None:
        """When the present window ends, by the strictest rules; None when nothing ends it."""
        there = instant.astimezone(self.zone)
        ends = [
            datetime.combine(there.date(), window.closes, tzinfo=self.zone)
            for regime in self.binding()
            if (window := _window_at(self._day(regime, there.weekday()).windows, there))
        ]
        asked = _window_at(self.facts.preference.hours, there)
        if asked:
            ends.append(datetime.combine(there.date(), asked.closes, tzinfo=self.zone))
        later = [w.opens for w in self.facts.preference.not_hours if w.opens > there.time()]
        ends += [datetime.combine(there.date(), hour, tzinfo=self.zone) for hour in later]
        return min(ends) if ends else None

    def binding(self) -> Iterator[Regime]:
        """Rules whose hours bind this channel."""
        return (
            r
            for r in self.regimes
            if r.days and self.channel in r.channels and self.facts.purpose not in r.exempt_purposes
        )

    def bound_caps(self) -> Iterator[tuple[Regime, Cap]]:
        """Every cap that binds this channel."""
        for regime in self.regimes:
            for cap in self._bound(regime):
                yield regime, cap

    def _bound(self, regime: Regime) -> Iterator[Cap]:
        if self.facts.purpose in regime.exempt_purposes:
            return
        chosen = (
            option.cap
            for reading in regime.readings
            if (option := reading.option(self.tally.choices.of(regime, reading.id))).cap
        )
        for cap in (*regime.caps, *chosen):
            if cap and self.channel in cap.channels:
                yield cap

    def _day(self, regime: Regime, weekday: int) -> Day:
        return (self.hours.get(regime.code) or regime.days)[weekday]

    def _by_hours(self, regime: Regime, there: datetime, instant: datetime) -> Barrier | None:
        if self.channel not in regime.channels:
            return None
        closed = self._by_holiday(regime, there.date())
        if closed and closed.missing:
            return closed
        if not closed and regime.days:
            closed = self._out_of_hours(regime, there)
        if closed and self._is_widened(regime, there, instant):
            return None
        return closed

    def _out_of_hours(self, regime: Regime, there: datetime) -> Barrier | None:
        day = self._day(regime, there.weekday())
        if day.windows and _window_at(day.windows, there):
            return None
        words = wording.out_of_hours(there) if day.windows else wording.closed_day(there.date())
        return Barrier(
            words,
            day.basis,
            regime.code,
            id=f"{regime.code}.hours",
            kind="hours",
            strength=strength_of(day.basis, regime.hours_strength),
        )

    def _by_holiday(self, regime: Regime, day: date) -> Barrier | None:
        if not regime.holidays or not regime.holiday_basis:
            return None
        table, id_ = self.holidays.get(regime.holidays), f"{regime.code}.holiday"
        years = table.years if table else frozenset[int]()
        if self.facts.holiday_years is not None:
            years = self.facts.holiday_years
        strength = strength_of(regime.holiday_basis, regime.hours_strength)
        if not table or day.year not in years:
            return Barrier("", regime.holiday_basis, regime.code, "holidays", id_, "missing")
        is_closed = (
            day in table.days
            or day in table.regional.get(self.facts.region, frozenset())
            or day in self.facts.extra_holidays
        )
        if is_closed:
            words = wording.holiday(day)
            return Barrier(words, regime.holiday_basis, regime.code, "", id_, "holiday", strength)
        return None

    def _is_widened(self, regime: Regime, there: datetime, instant: datetime) -> bool:
        rule = regime.hours_consent
        return rule is not None and any(
            _reaches(consent, self.channel, there)
            and not consent.lacks(rule.needs)
            and consent.holds_at(instant, rule.max_days)
            for consent in self.facts.consents
        )

    def _by_history(self, regime: Regime, day: date, instant: datetime) -> Iterator[Barrier]:
        for cap in self._bound(regime):
            is_free = cap.skips_consented and self._has_call_consent(regime, instant)
            if not is_free and (found := self._by_cap(regime, cap, day, instant)):
                yield found
        for lock in regime.locks:
            others = self.tally.other_channels(regime, lock, day)
            if others:
                words = wording.channel_lock(others)
                yield Barrier(words, lock.basis, regime.code, "", lock.id, "lock", lock.strength)
        for quiet in regime.quiets:
            if self.channel in quiet.channels and not self._has_call_consent(regime, instant):
                yield from self._by_quiet(regime, quiet, day)

    def _by_cap(self, regime: Regime, cap: Cap, day: date, instant: datetime) -> Barrier | None:
        made = self.tally.made(regime, cap, day)
        words = ""
        if made >= cap.count:
            words = wording.over_cap(cap, made)
        elif cap.min_gap_minutes and self.tally.close_ones(regime, cap, instant):
            words = wording.too_close(cap.min_gap_minutes)
        if not words:
            return None
        strength = strength_of(cap.basis, cap.strength)
        return Barrier(
            words,
            cap.basis,
            regime.code,
            id=cap.id,
            kind="cap",
            strength=strength,
            is_doubt=strength == VOLUNTARY,
        )

    def _by_quiet(self, regime: Regime, quiet: Quiet, day: date) -> Iterator[Barrier]:
        spoken = [
            when for when in self.tally.conversations(quiet) if 0 <= (day - when).days < quiet.days
        ]
        if spoken:
            words = wording.quiet_days(max(spoken), quiet.days)
            yield Barrier(words, quiet.basis, regime.code, "", quiet.id, "quiet", quiet.strength)

    def _has_call_consent(self, regime: Regime, instant: datetime) -> bool:
        rule = regime.call_consent
        return rule is not None and any(
            consent.what == "calls"
            and not consent.lacks(rule.needs)
            and consent.holds_at(instant, rule.max_days)
            for consent in self.facts.consents
        )

    def _by_preference(self, there: datetime) -> Barrier | None:
        wish = self.facts.preference
        regime = next((r for r in self.regimes if r.preference_basis), None)
        if not regime or not regime.preference_basis:
            return None
        is_wrong = (
            (wish.hours and not _window_at(wish.hours, there))
            or _window_at(wish.not_hours, there)
            or (wish.days and there.weekday() not in wish.days)
        )
        if not is_wrong:
            return None
        words, id_ = wording.not_the_asked_hour(there), f"{regime.code}.preference"
        basis = regime.preference_basis
        return Barrier(words, basis, regime.code, "", id_, "preference", strength_of(basis, HARD))


def hours_basis(place: Place, instant: datetime) -> tuple[Basis, Regime, str] | None:
    """Basis, rules and rule id of the hours in force; of a cap where hours do not bind."""
    weekday = instant.astimezone(place.zone).weekday()
    regime = next(place.binding(), None)
    if regime is None:
        bound = next(place.bound_caps(), None)
        if bound:
            return bound[1].basis, bound[0], bound[1].id
        regime = next((r for r in place.regimes if r.days), None)
    if regime is None:
        return None
    day = (place.hours.get(regime.code) or regime.days)[weekday]
    return day.basis, regime, f"{regime.code}.hours"


def tries_of_day(place: Place, day: date) -> tuple[int, int]:
    """(attempts of the day, tightest daily cap); (0, 0) when no cap binds this channel."""
    daily = [
        (cap.count, place.tally.made(regime, cap, day))
        for regime, cap in place.bound_caps()
        if cap.days == 1
    ]
    if not daily:
        return 0, 0
    count, made = min(daily, key=lambda pair: pair[0] - pair[1])
    return made, count


def strength_of(basis: Basis, wanted: str) -> str:
    """A rule that is only our caution has the strength «policy», whatever it is built on."""
    return "policy" if basis.status == "policy" else wanted


def present_barrier(places: Sequence[Place], now: datetime) -> Barrier | None:
    """What forbids contact now in any place where the debtor may be."""
    return next((barrier for place in places if (barrier := place.barrier(now))), None)


def first_opening(places: Sequence[Place], now: datetime) -> datetime | None:
    """The first allowed instant after a blocked `now`, UTC; None within LOOK_AHEAD_DAYS.

    Barriers only fall at midnights, openings and the ends of gaps, so nothing between two of them
    can be allowed.
    """
    moments = [_moments(place, now) for place in places]
    gaps = sorted({end for place in places for end in place.ends_of_gaps(now)})
    tried: datetime | None = None
    for moment in merge(*moments, gaps):
        if moment != tried and not present_barrier(places, moment):
            return moment
        tried = moment
    return None


def _moments(place: Place, now: datetime) -> Iterator[datetime]:
    start = now.astimezone(place.zone).date()
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        for moment in place.openings(start + timedelta(days=ahead)):
            if moment > now:
                yield moment


def _window_at(windows: Sequence[Window], there: datetime) -> Window | None:
    hour = there.time()
    return next((w for w in windows if w.opens <= hour < w.closes), None)


def _reaches(consent: Consent, channel: str, there: datetime) -> bool:
    """Whether a yes to other hours covers this channel, weekday and hour."""
    return (
        consent.what == "hours"
        and (not consent.channels or channel in consent.channels)
        and (not consent.days or there.weekday() in consent.days)
        and (not consent.hours or _window_at(consent.hours, there) is not None)
    )


def _next_minute(instant: datetime) -> datetime:
    whole = instant.replace(second=0, microsecond=0)
    return whole if whole == instant else whole + MINUTE
