"""What the dashboard shows of one month: each indicator with its sums, its trend and its goal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from agent_desk.domain.strategy.cure.roll_rates import RollRow, roll_matrix
from agent_desk.domain.strategy.indicators.indicator import (
    Goal,
    Indicator,
    Reading,
    Status,
    Sums,
    read,
    status,
)

TREND_MONTHS = 12
ALL = ("all", "")
Scope = tuple[str, str]
Totals = Mapping[str, Mapping[Scope, Sums]]
"""{period: {(scope, member): sums}}"""


class StrategyTotals(Protocol):
    """The sums of months, ready to read."""

    def periods(self) -> Sequence[str]:
        """Months with sums, oldest first."""

    def totals(self, periods: Sequence[str], scopes: Sequence[str]) -> Totals:
        """Of those months and scopes; empty tuple of scopes means all of them."""

    def goals(self, period: str) -> Mapping[str, Goal]:
        """The goals in force that month, by indicator; those of the store only."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An indicator in one month for one scope; `trend` ends with it, oldest first."""

    indicator: Indicator
    now: Reading
    before: Reading
    goal: Goal | None
    status: Status
    trend: tuple[tuple[str, Reading], ...]


@dataclass(frozen=True, slots=True)
class Level:
    """An indicator in one month, over everything: without what came before it."""

    indicator: Indicator
    now: Reading
    goal: Goal | None
    status: Status


@dataclass(frozen=True, slots=True)
class Part:
    """One member of a scope, and how many cases stand below it."""

    member: str
    now: Reading
    before: Reading


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the funnel: distinct accounts that got so far."""

    measure: str
    count: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """Of the accounts that got to this attempt, how many it reached."""

    number: int
    came: int
    won: int


@dataclass(frozen=True, slots=True)
class Dashboard:
    """A month; `periods` are all that can be chosen, `titles` the names of our segments by id."""

    period: str
    compared: str
    scope: Scope
    periods: tuple[str, ...]
    members: Mapping[str, tuple[str, ...]]
    seen: tuple[Seen, ...]
    funnel: tuple[Step, ...]
    roll: tuple[RollRow, ...]
    attempts: tuple[Attempt, ...]
    titles: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return all(item.now.value is None for item in self.seen)


_FUNNEL = (
    *("assigned", "worked", "contacted_accounts", "reached_accounts"),
    *("promised_accounts", "kept_accounts"),
)


def dashboard(
    source: StrategyTotals,
    indicators: Sequence[Indicator],
    period: str = "",
    *,
    scope: Scope = ALL,
    compared: str = "",
) -> Dashboard:
    """The newest month when none is named; compared with the one before unless told otherwise."""
    known = tuple(source.periods())
    at = period or (known[-1] if known else "")
    span = _span(known, at)
    other = compared or (span[-2] if len(span) > 1 else "")
    wanted = tuple(dict.fromkeys([*span, other])) if other else span
    # Of the months before only this part is shown; of this month, its parts as well.
    totals = source.totals(wanted, tuple(dict.fromkeys((scope[0], ALL[0]))))
    goals = source.goals(at) if at else {}
    here = source.totals((at,), ()).get(at, {}) if at else {}
    return Dashboard(
        period=at,
        compared=other,
        scope=scope,
        periods=known,
        members=_members(here),
        seen=tuple(
            _seen(item, totals, at, other, span, scope, goals.get(item.id))
            for item in indicators
            if scope == ALL or scope[0] in item.scopes
        ),
        funnel=tuple(Step(name, here.get(scope, {}).get(name, 0)) for name in _FUNNEL),
        roll=roll_matrix(_moves(here)),
        attempts=_attempts(here),
    )


def levels(
    source: StrategyTotals, indicators: Sequence[Indicator], period: str
) -> tuple[Level, ...]:
    """What each says in that month; a twelfth of what a dashboard reads, which shows a year."""
    goals = source.goals(period) if period else {}
    here = source.totals((period,), (ALL[0],)).get(period, {}) if period else {}
    found = []
    for item in indicators:
        now, goal = read(item, here.get(ALL, {})), goals.get(item.id)
        found.append(Level(item, now, goal or item.goal, status(item, now, goal)))
    return tuple(found)


def parts_of(
    source: StrategyTotals, indicator: Indicator, period: str, compared: str, scope: str
) -> tuple[Part, ...]:
    """The indicator by each member of a scope, the largest denominator first.

    Never by person: the finest cut of work is a team.
    """
    totals = source.totals([p for p in (period, compared) if p], (scope, ALL[0]))
    now, before = (
        month if is_parted(indicator, month, scope) else {}
        for month in (totals.get(period, {}), totals.get(compared, {}))
    )
    found = [
        Part(member, read(indicator, sums), read(indicator, before.get((scope, member), {})))
        for (kind, member), sums in now.items()
        if kind == scope
    ]
    kept = [part for part in found if part.now.denominator]
    return tuple(sorted(kept, key=lambda part: (-part.now.denominator, part.member)))


def _seen(
    indicator: Indicator,
    totals: Totals,
    at: str,
    other: str,
    span: tuple[str, ...],
    scope: Scope,
    goal: Goal | None,
) -> Seen:
    def reading(period: str) -> Reading:
        month = totals.get(period, {})
        return read(
            indicator, month.get(scope, {}) if is_parted(indicator, month, scope[0]) else {}
        )

    now = reading(at)
    return Seen(
        indicator,
        now,
        reading(other),
        goal or indicator.goal,
        status(indicator, now, goal),
        tuple((period, reading(period)) for period in span),
    )


def is_parted(indicator: Indicator, month: Mapping[Scope, Sums], scope: str) -> bool:
    """Whether the sums of that month know the indicator by that scope: what happened in all and in
    no part of it was not parted when they were made, and is not a zero of each part."""
    names = [name.lstrip("-") for name in indicator.numerator]
    if scope == ALL[0] or not any(month.get(ALL, {}).get(name) for name in names):
        return True
    return any(
        sums.get(name) for (kind, _), sums in month.items() if kind == scope for name in names
    )


def _span(known: tuple[str, ...], at: str) -> tuple[str, ...]:
    end = known.index(at) + 1 if at in known else len(known)
    return known[max(0, end - TREND_MONTHS) : end]


def _members(here: Mapping[Scope, Sums]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for scope, member in here:
        if scope not in {"all", "move", "attempt"} and member:
            found.setdefault(scope, []).append(member)
    return {scope: tuple(sorted(members)) for scope, members in found.items()}


def _moves(here: Mapping[Scope, Sums]) -> dict[tuple[int, int], int]:
    found = {}
    for (scope, member), sums in here.items():
        if scope == "move":
            then, _, later = member.partition(">")
            found[int(then), int(later)] = sums.get("accounts", 0)
    return found


def _attempts(here: Mapping[Scope, Sums]) -> tuple[Attempt, ...]:
    return tuple(
        Attempt(int(member), sums.get("came", 0), sums.get("won", 0))
        for (scope, member), sums in sorted(here.items())
        if scope == "attempt"
    )
