"""An indicator: two sums and their ratio, the words that define it, and what is wanted of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from agent_desk.domain.strategy.proportions import Interval, Share, wilson

Sums = Mapping[str, int]
"""Measures of a month and a scope; one that is absent is zero."""


class Unit(StrEnum):
    """How a value is read."""

    SHARE = "share"  # 0.284 is 28.4 %
    TIMES = "times"
    THOUSAND = "thousand"  # per thousand of the denominator
    MONEY = "money"  # pesos per peso, or pesos an hour
    SECONDS = "seconds"
    HOUR = "hour"  # the denominator counts seconds
    MONEY_HOUR = "money_hour"  # centavos over seconds: pesos an hour


_TIMES = {Unit.THOUSAND: 1000, Unit.HOUR: 3600, Unit.MONEY_HOUR: 36}


class Status(StrEnum):
    """Where a value is, in words beside any colour."""

    GOOD = "good"
    WATCH = "watch"
    BAD = "bad"
    NONE = "none"  # no target, or nothing to compare


@dataclass(frozen=True, slots=True)
class Goal:
    """`target` is wanted; `warning` is where it stops being tolerable."""

    target: float
    warning: float


@dataclass(frozen=True, slots=True)
class Indicator:
    """`numerator` and `denominator` are sums of measures, «-name» is taken away; `scopes` are the
    cuts by which it means anything besides «all». Where all of `known_by` are zero nobody noted
    what it counts, and there is no value."""

    id: str
    name: str
    short: str
    formula: str
    note: str
    theme: str
    unit: Unit
    is_better_up: bool
    numerator: tuple[str, ...]
    denominator: tuple[str, ...]
    scopes: frozenset[str] = frozenset()
    goal: Goal | None = None
    is_compass: bool = False
    known_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Both sums are kept; without denominator there is no value, and that is not zero."""

    numerator: int
    denominator: int
    times: int = 1
    is_cases: bool = True  # neither centavos nor seconds: chance can be reckoned with

    @property
    def value(self) -> float | None:
        return self.times * self.numerator / self.denominator if self.denominator else None

    @property
    def interval(self) -> Interval | None:
        """Of a share of cases only."""
        if (
            self.times != 1
            or not self.is_cases
            or not 0 <= self.numerator <= self.denominator
            or not self.denominator
        ):
            return None
        return wilson(Share(self.numerator, self.denominator))


def read(indicator: Indicator, sums: Sums) -> Reading:
    """The indicator over those sums."""
    times = _TIMES.get(indicator.unit, 1)
    names = (*indicator.numerator, *indicator.denominator)
    is_cases = not any(name.endswith(("_cents", "_seconds")) for name in names)
    above, below = _sum(indicator.numerator, sums), _sum(indicator.denominator, sums)
    if indicator.known_by and not any(sums.get(name) for name in indicator.known_by):
        below = 0
    return Reading(above, below, times, is_cases)


def status(indicator: Indicator, reading: Reading, goal: Goal | None) -> Status:
    """Against its goal; the goal of the store comes before the one that ships."""
    wanted, value = goal or indicator.goal, reading.value
    if wanted is None or value is None:
        return Status.NONE
    sign = 1 if indicator.is_better_up else -1
    if sign * value >= sign * wanted.target:
        return Status.GOOD
    return Status.WATCH if sign * value >= sign * wanted.warning else Status.BAD


def change(now: Reading, before: Reading) -> float | None:
    """The step since the other reading."""
    if now.value is None or before.value is None:
        return None
    return now.value - before.value


def measures_of(indicators: Sequence[Indicator]) -> frozenset[str]:
    """All measures that they read."""
    return frozenset(
        name.lstrip("-") for item in indicators for name in (*item.numerator, *item.denominator)
    )


def _sum(names: tuple[str, ...], sums: Sums) -> int:
    return sum(
        -sums.get(name[1:], 0) if name.startswith("-") else sums.get(name, 0) for name in names
    )
