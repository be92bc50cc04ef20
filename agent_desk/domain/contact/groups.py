"""A whole work list judged at one moment: what is alike is asked once, the rest is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agent_desk.domain.contact.checking import in_force, status_of
from agent_desk.domain.contact.facts import Facts
from agent_desk.domain.contact.history import Choices
from agent_desk.domain.contact.outcomes import LEAST, UNCONNECTED, rank_of
from agent_desk.domain.contact.own_rules import with_own_rules
from agent_desk.domain.contact.places import known_zone
from agent_desk.domain.contact.rules import (
    DEBT,
    EVERY_CHANNEL,
    VOLUNTARY,
    ContactRules,
    Regime,
)
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.wishes import OwnRules

# (instant in UTC as the store writes it, channel, direction, outcome, account)
Event = tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Alike:
    """Everything but the history that decides over an account; equal ones are asked once."""

    country: str
    creditor_kind: str
    product: str
    zones: tuple[str, ...]
    domicile: str
    region: str
    flags: frozenset[str]
    accepts: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Limit:
    """`count` or more events on `channels` since `since` close the channel."""

    channels: frozenset[str]
    least: int
    since: str
    count: int
    out_only: bool
    same_debt: bool


class WorkGate:
    """May these accounts be contacted at `now`? The same answer as the whole check gives.

    Wishes and consents are not for it: an account that has any is asked one by one.
    """

    def __init__(self, rules: ContactRules, now: datetime, channel: str = "call") -> None:
        self.rules, self.now, self._channel = rules, now, channel
        self._limits: dict[Alike, tuple[_Limit, ...] | None] = {}

    def under(self, own: OwnRules | None) -> WorkGate:
        """The same gate with the institution's own rules."""
        return (
            self
            if own is None
            else WorkGate(with_own_rules(self.rules, own), self.now, self._channel)
        )

    def is_open(self, alike: Alike, account: str, events: Sequence[Event]) -> bool:
        """Whether the account may be contacted; `events` are the person's, of the last 35 days."""
        try:
            limits = self._limits[alike]
        except KeyError:
            limits = self._limits[alike] = self._asked(alike)
        if limits is None:
            return False
        return not events or not any(_is_reached(limit, account, events) for limit in limits)

    def _asked(self, alike: Alike) -> tuple[_Limit, ...] | None:
        """None when closed for all of them: another contact never opens what is closed."""
        facts = Facts(
            country=alike.country,
            creditor_kind=alike.creditor_kind,
            zones=alike.zones,
            channel=self._channel,
            flags=alike.flags,
            accepts=alike.accepts,
            product=alike.product,
            domicile=alike.domicile,
            region=alike.region,
        )
        if status_of(facts, self.rules, self.now) is Status.BLOCKED:
            return None
        regimes = in_force(facts, self.rules, self.now)
        names = facts.zones or next((regime.zones for regime in regimes if regime.zones), ())
        zones = [zone for name in names if (zone := known_zone(name))]
        choices = Choices(facts, self.rules.signed.items())
        return tuple(
            limit
            for regime in regimes
            for zone in zones
            for limit in self._of_regime(regime, zone, choices)
        )

    def _of_regime(self, regime: Regime, zone: ZoneInfo, choices: Choices) -> list[_Limit]:
        today, channel = self.now.astimezone(zone).date(), self._channel
        first = _week_start(choices, regime, today)
        found: list[_Limit] = []
        options = (r.option(choices.of(regime, r.id)).cap for r in regime.readings)
        for cap in (*regime.caps, *(cap for cap in options if cap)):
            if channel not in cap.channels or cap.strength == VOLUNTARY:
                continue
            least = max(choices.level(regime, cap.counts), UNCONNECTED + cap.skips_unconnected)
            channels = frozenset({channel}) if cap.is_each_channel else cap.channels
            since = first if cap.is_week else today - timedelta(days=cap.days - 1)
            is_debt = cap.scope == DEBT
            found.append(_Limit(channels, least, _at(since, zone), cap.count, True, is_debt))
            if cap.min_gap_minutes:
                gap = self.now - timedelta(minutes=cap.min_gap_minutes) + _TICK
                found.append(_Limit(channels, least, _text(gap), 1, True, is_debt))
        for lock in regime.locks:
            others = EVERY_CHANNEL - {channel}
            least = choices.level(regime, lock.counts)
            found.append(_Limit(others, least, _at(first, zone), 1, True, False))
        for quiet in regime.quiets:
            if channel in quiet.channels:
                since = today - timedelta(days=quiet.days - 1)
                least, is_debt = LEAST["conversation"], quiet.scope == DEBT
                found.append(_Limit(quiet.after, least, _at(since, zone), 1, False, is_debt))
        return found


_TICK = timedelta(microseconds=1)


def _week_start(choices: Choices, regime: Regime, today: date) -> date:
    back = today.weekday() if choices.is_calendar_week(regime) else 6
    return today - timedelta(days=back)


def _is_reached(limit: _Limit, account: str, events: Sequence[Event]) -> bool:
    made = 0
    for at, channel, direction, outcome, about in events:
        if at < limit.since or channel not in limit.channels:
            continue
        if limit.out_only and direction != "out":
            continue
        if limit.same_debt and about and about != account:
            continue
        if rank_of(outcome) >= limit.least:
            made += 1
            if made >= limit.count:
                return True
    return False


def _at(day: date, zone: ZoneInfo) -> str:
    return _text(datetime.combine(day, time(0), tzinfo=zone))


def _text(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
