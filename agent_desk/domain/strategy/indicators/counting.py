"""Counting what contacts say: work by account, sums by day, how long each agent was seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

from agent_desk.domain.strategy.indicators.standing import Work, Works

# The counts of an account stand side by side in one integer, twenty bits each, so that a contact
# is one addition; on top the number of the attempt that first reached the right person.
_FIELD = 20
_MASK = (1 << _FIELD) - 1
_REACHED_AT = 5 * _FIELD
_NEVER = ("\uffff", "")  # no instant is later than the first or earlier than the last
SPOKEN_FIELD = 32  # `spoken` of Contacts: seconds of talk above, seconds it took below
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
    """What contacts by one channel, with one outcome and the same bits, have in common."""

    medium: str
    said: Said
    is_at_desk: bool
    """Whether it shows that its agent was present."""


KindOf = Callable[[str], tuple[str, Kind]]
"""The agent and what else one of the `kinds` of Contacts says."""


class Contacts(NamedTuple):
    """The contacts of one day as columns, in the order in which they were recorded."""

    day: str
    accounts: Sequence[str]
    kinds: Sequence[str]
    """Whatever `KindOf` wants to know, the same text for many contacts."""
    began: Sequence[str]
    ended: Sequence[str]
    spoken: Sequence[int]
    """0, or the seconds of talk and the seconds the contact took (see SPOKEN_FIELD)."""


_Meaning = tuple[tuple[str, str], int, bool]
"""Medium and team; what it adds, packed; whether it can be the attempt that reaches."""


class _Words(dict[str, Works]):
    """Each contact of an account is a letter and what was done with it a word, in the order in
    which it was recorded: thousands of accounts have the same word, which is read once."""

    def __init__(self) -> None:
        self._letters: dict[_Meaning, str] = {}
        self._meanings: dict[str, _Meaning] = {}
        self._same: dict[Works, Works] = {}

    def letter(self, medium: str, team: str, said: Said) -> str:
        """Of contacts that add the same to the work on their account."""
        meaning = (medium, team), _packed(said), said.attempt and said.reached
        found = self._letters.get(meaning)
        if found is None:
            found = self._letters[meaning] = chr(len(self._letters) + 1)
            self._meanings[found] = meaning
        return found

    def __missing__(self, word: str) -> Works:
        counts: dict[tuple[str, str], int] = {}
        for where, adds, may_reach in map(self._meanings.__getitem__, word):
            count = counts.get(where, 0) + adds
            if may_reach and not count >> _REACHED_AT:
                count += (count & _MASK) << _REACHED_AT
            counts[where] = count
        works = tuple(Work(*where, *_unpacked(counts[where])) for where in sorted(counts))
        found = self[word] = self._same.setdefault(works, works)
        return found


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


_Cell = tuple[str, str, Said]
"""medium, team and what was said: contacts of one cell differ by segment only."""


class _Rule(NamedTuple):
    """Where the contacts of one kind are written down."""

    letter: str
    contacts: dict[str, int]
    """By segment; of the day, like the next two."""
    span: list[str]
    """The first second and the last that the agent was seen."""
    spoken: dict[str, list[int]]


class _Rules(dict[str, _Rule]):
    """A rule for each kind, made when it is met: there are hundreds, for millions of contacts."""

    def __init__(self, kind_of: KindOf, teams: Mapping[str, str], words: _Words) -> None:
        self._kind_of = kind_of
        self._teams = teams
        self._words = words
        self._contacts: dict[_Cell, dict[str, int]] = {}
        self._spoken: dict[_Cell, dict[str, list[int]]] = {}
        self._seen: dict[tuple[str, str], list[str]] = {}
        self._by_team: dict[tuple[str, Kind], _Rule] = {}

    def __missing__(self, text: str) -> _Rule:
        user, kind = self._kind_of(text)
        team = self._teams.get(user, "")
        rule = self._by_team.get((team, kind)) or self._of_team(team, kind)
        if kind.is_at_desk:
            rule = rule._replace(span=self._seen.setdefault((user, team), [*_NEVER]))
        self[text] = rule
        return rule

    def _of_team(self, team: str, kind: Kind) -> _Rule:
        cell = (kind.medium, team, kind.said)
        rule = self._by_team[team, kind] = _Rule(
            self._words.letter(*cell),
            self._contacts.setdefault(cell, defaultdict(int)),
            [*_NEVER],
            self._spoken.setdefault(cell, {}),
        )
        return rule

    def end_day(self, day: str) -> list[DayRow]:
        """The sums of the day, which is emptied."""
        rows = [*_sums(day, self._contacts, self._spoken), *_presence(day, self._seen)]
        for cell, counts in self._contacts.items():
            counts.clear()
            self._spoken[cell].clear()
        for span in self._seen.values():
            span[:] = _NEVER
        return rows


class _Numbers(dict[str, int]):
    """A number for each account: a list by small numbers stays in the processor's cache."""

    def __missing__(self, account: str) -> int:
        number = self[account] = len(self)
        return number


class Count:
    """The contacts of a month, a day at a time. There may be millions, so that what is done for
    each of them is two additions and two comparisons."""

    def __init__(
        self,
        kind_of: KindOf,
        teams: Mapping[str, str],
        accounts: Sequence[str] = (),
        segments: Sequence[str] = (),
    ) -> None:
        """`segments` of `accounts`; other accounts are in "", and agents without a team too."""
        self._words = _Words()
        self._rules = _Rules(kind_of, teams, self._words)
        self._numbers = _Numbers(zip(accounts, range(len(accounts)), strict=True))
        same: dict[str, str] = {}  # one text for each, which stays in the processor's cache
        self._segments = [*map(same.setdefault, segments, segments)]
        self._written = [""] * len(accounts)

    def add(self, contacts: Contacts) -> list[DayRow]:
        """Note the work on each account; gives the sums of the day."""
        ruled = [*map(self._rules.__getitem__, contacts.kinds)]
        accounts = [*map(self._numbers.__getitem__, contacts.accounts)]
        strangers = len(self._numbers) - len(self._segments)
        self._segments += [""] * strangers
        self._written += [""] * strangers
        segments, written = self._segments, self._written
        rows = zip(ruled, accounts, contacts.began, contacts.ended, strict=True)
        for (letter, counts, span, _), account, began, ended in rows:
            written[account] += letter
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

    def works(self) -> dict[str, Works]:
        """What was done with each account; alike works are one and the same object."""
        words = zip(self._numbers, self._written, strict=True)
        return {account: self._words[word] for account, word in words if word}


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
        if tuple(span) != _NEVER:
            seconds[team] += _second(span[1]) - _second(span[0])
    idle = [0] * (_SUMS - 1)
    return [(day, "", "", team, *idle, found) for team, found in sorted(seconds.items())]


def _second(instant: str) -> int:
    return int(datetime.fromisoformat(instant).timestamp())
