"""Counting what contacts say: work by account, sums by day, how long each agent was seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

# The counts of an account stand side by side in one integer, twenty bits each, so that a contact
# is one addition; on top the number of the attempt that first reached the right person.
_FIELD = 20
_MASK = (1 << _FIELD) - 1
_REACHED_AT = 5 * _FIELD
_NEVER = ["\uffff", ""]  # no instant is later than the first or earlier than the last
_PLACE = 20  # bits for a medium and team
_PLACES = (1 << _PLACE) - 1
SPOKEN_FIELD = 32  # `spoken` of Contacts: seconds of talk above, seconds it took below
WorkRow = tuple[str, str, str, int, int, int, int, int, int]
"""account, medium, team, attempts, contacts, reached, promises, complaints, reached_at."""
DayRow = tuple[str | int, ...]
"""day, segment, medium, team and the eleven sums of `strategy_day` in their order."""
_SUMS = 11


class Said(NamedTuple):
    """What a contact was and brought, in the order of `strategy_day`; `contact` is with anybody."""

    attempt: bool
    contact: bool
    third: bool
    wrong: bool
    reached: bool
    promise: bool
    complaint: bool


class Kind(NamedTuple):
    """What contacts by one channel, with one outcome and the same bits have in common."""

    medium: str
    said: Said
    is_at_desk: bool
    """Whether it shows that its agent was present."""


KindOf = Callable[[str, str, int], Kind]
"""Reads channel, outcome and the bits of `Contacts`."""
_Key = tuple[str, str, str, int]
"""Agent, channel, outcome and bits of a contact."""


class Contacts(NamedTuple):
    """The contacts of one day as columns, in the order in which they were recorded."""

    day: str
    accounts: Sequence[str]
    users: Sequence[str]
    channels: Sequence[str]
    outcomes: Sequence[str]
    bits: Sequence[int]
    """What else `KindOf` wants to know."""
    began: Sequence[str]
    ended: Sequence[str]
    spoken: Sequence[int]
    """0, or the seconds of talk and the seconds the contact took (see SPOKEN_FIELD)."""


_Cell = tuple[str, str, Said]
"""medium, team and what was said: contacts of one cell differ by segment only."""


class _Rule(NamedTuple):
    """Where the contacts of one agent and kind are written down."""

    work: dict[int, int]
    adds: int
    may_reach: bool
    contacts: dict[str, int]
    """By segment; of the day, like the next two."""
    spoken: dict[str, list[int]]
    span: list[str]
    """The first second and the last that the agent was seen."""


class _Numbers(dict[str, int]):
    """A number for each account: a dictionary by small numbers stays in the processor's cache."""

    def __missing__(self, account: str) -> int:
        number = self[account] = len(self)
        return number


class _Rules(dict[_Key, _Rule]):
    """A rule for each key, made when it is met: there are hundreds, for millions of contacts."""

    def __init__(self, kind_of: KindOf, teams: Mapping[str, str]) -> None:
        self._kind_of = kind_of
        self._teams = teams
        self.work: dict[tuple[str, str], dict[int, int]] = {}
        self.contacts: dict[_Cell, dict[str, int]] = {}
        self.spoken: dict[_Cell, dict[str, list[int]]] = {}
        self.seen: dict[tuple[str, str], list[str]] = {}
        self._nowhere = [*_NEVER]
        self._by_team: dict[_Key, tuple[_Rule, bool]] = {}

    def __missing__(self, key: _Key) -> _Rule:
        user, channel, outcome, bits = key
        team = self._teams.get(user, "")
        found = self._by_team.get((team, channel, outcome, bits))
        rule, is_at_desk = found or self._of_team(team, channel, outcome, bits)
        if is_at_desk:
            span = self.seen.get((user, team)) or self.seen.setdefault((user, team), [*_NEVER])
            rule = _Rule(*rule[:-1], span)
        self[key] = rule
        return rule

    def _of_team(self, team: str, channel: str, outcome: str, bits: int) -> tuple[_Rule, bool]:
        medium, said, is_at_desk = self._kind_of(channel, outcome, bits)
        cell = (medium, team, said)
        rule = _Rule(
            self.work.setdefault((medium, team), {}),
            _packed(said),
            said.attempt and said.reached,
            self.contacts.setdefault(cell, defaultdict(int)),
            self.spoken.setdefault(cell, {}),
            self._nowhere,
        )
        self._by_team[team, channel, outcome, bits] = (rule, is_at_desk)
        return rule, is_at_desk

    def end_day(self, day: str) -> list[DayRow]:
        """The sums of the day, which is emptied."""
        rows = [*_sums(day, self.contacts, self.spoken), *_presence(day, self.seen)]
        for cell, counts in self.contacts.items():
            counts.clear()
            self.spoken[cell].clear()
        for span in self.seen.values():
            span[:] = _NEVER
        return rows


class Count:
    """The contacts of a month, a day at a time. There may be millions, so that what is done for
    each of them is two additions and two comparisons."""

    def __init__(
        self, kind_of: KindOf, teams: Mapping[str, str], segments: Mapping[str, str]
    ) -> None:
        """Agents without a team and accounts without a segment are in ""."""
        self._rules = _Rules(kind_of, teams)
        self._numbers = _Numbers(zip(segments, range(len(segments)), strict=True))
        self._segments = list(segments.values())

    def add(self, contacts: Contacts) -> list[DayRow]:
        """Note the work on each account; gives the sums of the day."""
        columns = (contacts.users, contacts.channels, contacts.outcomes, contacts.bits)
        ruled = [*map(self._rules.__getitem__, zip(*columns, strict=True))]
        accounts = [*map(self._numbers.__getitem__, contacts.accounts)]
        self._segments += [""] * (len(self._numbers) - len(self._segments))
        segments = self._segments
        rows = zip(ruled, accounts, contacts.began, contacts.ended, strict=True)
        for (work, adds, may_reach, counts, _, span), account, began, ended in rows:
            was = work.get(account, 0)
            if may_reach and not was >> _REACHED_AT:
                was += (was & _MASK) + 1 << _REACHED_AT
            work[account] = was + adds
            counts[segments[account]] += 1
            if began < span[0]:
                span[0] = began
            if ended > span[1]:
                span[1] = ended
        spoken = contacts.spoken
        for rule, account, seconds in zip(
            compress(ruled, spoken), compress(accounts, spoken), filter(None, spoken), strict=True
        ):
            rule.spoken.setdefault(segments[account], []).append(seconds)
        return self._rules.end_day(contacts.day)

    def work(self) -> Iterator[WorkRow]:
        """What was done with each account, in the order in which accounts were given."""
        works = self._rules.work
        places = sorted(works)
        keys = [
            account << _PLACE | number
            for number, place in enumerate(places)
            for account in works[place]
        ]
        keys.sort()
        names, found = list(self._numbers), [works[place] for place in places]
        for key in keys:
            account, number = key >> _PLACE, key & _PLACES
            yield (names[account], *places[number], *_unpacked(found[number][account]))


@lru_cache(maxsize=128)
def _packed(said: Said) -> int:
    """What one such contact adds to the work of its account."""
    counts = (said.attempt, said.contact, said.reached, said.promise, said.complaint)
    return sum(int(count) << _FIELD * place for place, count in enumerate(counts))


@lru_cache(maxsize=4096)  # most accounts were called two or three times and not reached
def _unpacked(counts: int) -> tuple[int, int, int, int, int, int]:
    return (
        counts & _MASK,
        counts >> _FIELD & _MASK,
        counts >> 2 * _FIELD & _MASK,
        counts >> 3 * _FIELD & _MASK,
        counts >> 4 * _FIELD & _MASK,
        counts >> _REACHED_AT,
    )


def _sums(
    day: str,
    contacts: Mapping[_Cell, Mapping[str, int]],
    spoken: Mapping[_Cell, Mapping[str, Sequence[int]]],
) -> list[DayRow]:
    sums: dict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0] * _SUMS)
    for (medium, team, said), by_segment in contacts.items():
        for segment, count in by_segment.items():
            row = sums[segment, medium, team]
            for place, flag in enumerate(said):
                row[place] += flag * count
    for (medium, team, _), talks in spoken.items():
        for segment, found in talks.items():
            row, seconds = sums[segment, medium, team], sum(found)
            row[7] += len(found)
            row[8] += seconds >> SPOKEN_FIELD
            row[9] += seconds & (1 << SPOKEN_FIELD) - 1
    return [(day, *key, *row) for key, row in sorted(sums.items())]


def _presence(day: str, seen: Mapping[tuple[str, str], list[str]]) -> list[DayRow]:
    """How long each team was at work: of each agent, from the first contact to the last's end."""
    seconds: dict[str, int] = defaultdict(int)
    for (_, team), span in seen.items():
        if span != _NEVER:
            seconds[team] += _second(span[1]) - _second(span[0])
    idle = [0] * (_SUMS - 1)
    return [(day, "", "", team, *idle, found) for team, found in sorted(seconds.items())]


def _second(instant: str) -> int:
    return int(datetime.fromisoformat(instant).timestamp())
