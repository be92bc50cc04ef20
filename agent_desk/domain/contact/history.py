"""How often somebody was tried, by the debtor's own calendar days and by what counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent_desk.domain.contact.facts import Facts
from agent_desk.domain.contact.outcomes import LEAST, UNCONNECTED, rank_of
from agent_desk.domain.contact.rules import (
    CALENDAR,
    DEBT,
    ROLLING,
    Cap,
    ConsentRule,
    Lock,
    Quiet,
    Regime,
)
from agent_desk.domain.debtor import PastContact

HORIZON_DAYS = 35  # longer than any span a rule may look back


# One raw event as rules read it: the debtor's own day, the instant, channel, rank of
# domain.contact.outcomes, whether we began it, whether it may be about the same debt, the event.
# A bare tuple: a thousand of them are read for every verdict.
Tried = tuple[date, datetime, str, int, bool, bool, PastContact]


class Choices:
    """What the readings in force say: which contacts count, and what a week is."""

    def __init__(self, facts: Facts, signed: Iterable[tuple[str, str]] = ()) -> None:
        self._chosen = {**dict(signed), **facts.readings}

    def of(self, regime: Regime, reading: str) -> str:
        """The choice for a regime's reading, by «CODE.reading» or by its bare name; "" if none."""
        return self._chosen.get(f"{regime.code}.{reading}") or self._chosen.get(reading, "")

    def level(self, regime: Regime, counts: str) -> int:
        """The least rank that counts; `counts` may name a reading of the regime."""
        for reading in regime.readings:
            if reading.id == counts:
                counts = reading.option(self.of(regime, counts)).counts
                break
        return LEAST[counts]

    def is_calendar_week(self, regime: Regime) -> bool:
        """Monday to Sunday instead of the seven days that end today (which never allow more)."""
        return (self.of(regime, "week") or ROLLING) == CALENDAR


class Tally:
    """Attempts of one person seen from one zone, each read once for many questions."""

    def __init__(self, facts: Facts, zone: ZoneInfo, choices: Choices, since: datetime) -> None:
        """Only events from `since` on are read: nothing older may count (see `reach_of`)."""
        self._facts, self.choices = facts, choices
        self._zone, self._since = zone, since
        self._read: list[Tried] | None = None
        self._alike = Counter(_alike(facts, zone, since))
        self._days: dict[int, Counter[date]] = {}
        self._has_consented = any(yes.what == "calls" for yes in facts.consents) or any(
            event.is_consented for event in facts.attempts or ()
        )

    def made(self, regime: Regime, cap: Cap, day: date) -> int:
        """Contacts that this cap counts in its span ending on `day`."""
        per_day = self._days.get(id(cap))
        if per_day is None:
            per_day = self._days[id(cap)] = self._per_day(regime, cap)
        if not per_day:
            return 0
        first = self.first_day(regime, cap.days, is_week=cap.is_week, day=day)
        return sum(per_day[first + timedelta(days=n)] for n in range((day - first).days + 1))

    def close_ones(self, regime: Regime, cap: Cap, instant: datetime) -> list[datetime]:
        """Ends of the minimum gaps that are still running at that instant."""
        if not cap.min_gap_minutes:
            return []
        gap = timedelta(minutes=cap.min_gap_minutes)
        ends = (tried[1] + gap for tried in self._counted(regime, cap) if tried[1] <= instant)
        return [end for end in ends if end > instant]

    def other_channels(self, regime: Regime, lock: Lock, day: date) -> frozenset[str]:
        """Channels, other than the one asked for, that a lock saw used in the week of `day`."""
        first = self.first_day(regime, 7, is_week=True, day=day)
        least, asked = self.choices.level(regime, lock.counts), self._facts.channel
        return frozenset(
            channel
            for when, channel, rank, is_out, _ in self._alike
            if is_out and rank >= least and first <= when <= day and channel != asked
        )

    def conversations(self, quiet: Quiet) -> frozenset[date]:
        """Days of conversations that start a quiet span, whoever began them."""
        least, is_any_debt = LEAST["conversation"], quiet.scope != DEBT
        return frozenset(
            when
            for when, channel, rank, _, is_same_debt in self._alike
            if rank >= least and channel in quiet.after and (is_any_debt or is_same_debt)
        )

    def first_day(self, regime: Regime, days: int, *, is_week: bool, day: date) -> date:
        """The first day of a span that ends on `day`."""
        if is_week and self.choices.is_calendar_week(regime):
            return day - timedelta(days=day.weekday())
        return day - timedelta(days=days - 1)

    def _per_day(self, regime: Regime, cap: Cap) -> Counter[date]:
        """Counted contacts by day; those alike are counted together unless consent tells apart."""
        if cap.skips_consented and self._has_consented:
            return Counter(tried[0] for tried in self._counted(regime, cap))
        least, channels = self._least(regime, cap), self._channels(cap)
        is_any_debt, found = cap.scope != DEBT, Counter[date]()
        for (day, channel, rank, is_out, is_same_debt), count in self._alike.items():
            counts = is_out and rank >= least and channel in channels
            if counts and (is_any_debt or is_same_debt):
                found[day] += count
        return found

    def _least(self, regime: Regime, cap: Cap) -> int:
        return max(self.choices.level(regime, cap.counts), UNCONNECTED + cap.skips_unconnected)

    def _channels(self, cap: Cap) -> frozenset[str]:
        return frozenset({self._facts.channel}) if cap.is_each_channel else cap.channels

    def _counted(self, regime: Regime, cap: Cap) -> Iterator[Tried]:
        """Recent contacts of the cap's bucket that count under the reading in force."""
        least, channels = self._least(regime, cap), self._channels(cap)
        is_any_debt, skips = cap.scope != DEBT, cap.skips_consented
        if self._read is None:
            self._read = _recent(self._facts, self._zone, self._since)
        for tried in self._read:
            _, at, channel, rank, is_out, is_same_debt, event = tried
            if not is_out or rank < least or channel not in channels:
                continue
            if not is_any_debt and not is_same_debt:
                continue
            if not (skips and self._is_consented(event, at, regime.call_consent)):
                yield tried

    def _is_consented(self, event: PastContact, at: datetime, rule: ConsentRule | None) -> bool:
        return event.is_consented or any(
            rule is not None
            and consent.what == "calls"
            and not consent.lacks(rule.needs)
            and consent.holds_at(at, rule.max_days)
            for consent in self._facts.consents
        )


def reach_of(regimes: Iterable[Regime]) -> timedelta:
    """How far back the rules of these regimes look at most, two days of clocks included."""
    days = [1]
    for regime in regimes:
        days += [max(cap.days, 1 + cap.min_gap_minutes // 1440) for cap in regime.caps]
        days += [o.cap.days for r in regime.readings for o in r.options if o.cap]
        days += [quiet.days for quiet in regime.quiets]
        days += [7] * len(regime.locks)
    return timedelta(days=max(days) + 2)


def recent(events: Sequence[PastContact], now: datetime) -> list[PastContact]:
    """The events that any rule may still count."""
    since = now - timedelta(days=HORIZON_DAYS)
    return [event for event in events if event.at >= since]


def _alike(
    facts: Facts, zone: ZoneInfo, since: datetime
) -> Iterator[tuple[date, str, int, bool, bool]]:
    """Day, channel, rank, whether ours, whether of this debt: what most rules need to know."""
    debt, person = facts.debt_id, facts.person_id
    for event in facts.attempts or ():
        if event.at >= since and (not (person and event.person) or person == event.person):
            yield (
                event.at.astimezone(zone).date(),
                event.channel,
                rank_of(event.outcome, event.with_whom),
                event.direction == "out",
                not (debt and event.account) or debt == event.account,
            )


def _recent(facts: Facts, zone: ZoneInfo, since: datetime) -> list[Tried]:
    debt, person = facts.debt_id, facts.person_id
    return [
        (
            event.at.astimezone(zone).date(),
            event.at,
            event.channel,
            rank_of(event.outcome, event.with_whom),
            event.direction == "out",
            not (debt and event.account) or debt == event.account,
            event,
        )
        for event in facts.attempts or ()
        if event.at >= since and (not (person and event.person) or person == event.person)
    ]
