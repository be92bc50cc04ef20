"""The unit period of a transaction, found from its dates (Regulation Z, Appendix J (b)(4)).

It is the interval that occurs most often between advances or payments, the smaller one in a tie,
at most a year; the term itself when there is one advance and one payment; the average interval
when none occurs twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from agent_desk.domain.offers.periods import every_from, months_back, whole_months

_A_MONTH = 30.4375  # days, to order intervals by length
_LENGTH = {"day": 1.0, "week": 7.0, "semimonth": _A_MONTH / 2, "month": _A_MONTH}
_A_YEAR = {"day": 365, "week": 52, "semimonth": 24, "month": 12}
_SHORTEST_HALF, _LONGEST_HALF = 13, 16  # days between semimonthly payments


@dataclass(frozen=True, slots=True)
class UnitPeriod:
    """`size` times `unit` (day | week | semimonth | month | term); so many of them in a year."""

    unit: str
    size: int
    per_year: Decimal

    @property
    def name(self) -> str:
        """«month», «2 weeks», «term»."""
        return self.unit if self.size == 1 else f"{self.size} {self.unit}s"


def unit_named(text: str) -> UnitPeriod:
    """The unit period of «month», «4 weeks», «semimonth»…"""
    every = every_from(text)
    return _unit(every.unit, every.size)


def unit_of(advances: Sequence[date], payments: Sequence[date]) -> UnitPeriod:
    """The unit period of a transaction by its dates; ValueError when there are none."""
    if not advances or not payments:
        raise ValueError("an annual rate needs at least one advance and one payment")
    start, end = min(advances), max(payments)
    lent, paid = sorted(set(advances)), sorted(set(payments))
    if len(lent) == 1 and len(paid) == 1:
        return _of_term(start, end)
    if _is_semimonthly(paid):
        return _unit("semimonth", 1)
    gaps = [*pairwise(lent), *pairwise(paid), (start, paid[0])]
    counts = Counter(kind for gap in gaps for kind in _kinds(*gap))
    common = {kind: times for kind, times in counts.items() if times > 1}
    if common:
        best = min(common, key=lambda kind: (-common[kind], kind[0] == "day", _days(kind)))
        return _unit(*best)
    return _nearest_to((end - start).days / max(1, len(gaps)))


def _of_term(start: date, end: date) -> UnitPeriod:
    """One advance, one payment: the term, in months when they are whole, at most a year."""
    months = whole_months(start, end)
    if months >= 12:
        return _unit("month", 12)
    if months and months_back(end, months, start) == start:
        return UnitPeriod("term", 1, Decimal(12) / months)
    return UnitPeriod("term", 1, Decimal(365) / max(1, (end - start).days))


def _unit(unit: str, size: int) -> UnitPeriod:
    if _days((unit, size)) > 12.5 * _A_MONTH:
        unit, size = "month", 12
    return UnitPeriod(unit, size, Decimal(_A_YEAR[unit]) / size)


def _kinds(start: date, end: date) -> list[tuple[str, int]]:
    """What an interval may be called: whole months, whole weeks, else days."""
    days, months = (end - start).days, whole_months(start, end)
    found = [("month", months)] if months and months_back(end, months, start) == start else []
    if days and not days % 7:
        found.append(("week", days // 7))
    return found or ([("day", days)] if days else [])


def _days(kind: tuple[str, int]) -> float:
    return _LENGTH[kind[0]] * kind[1]


def _is_semimonthly(days: Sequence[date]) -> bool:
    """Two payments a month, always on the same two days (or a month end)."""
    if len(days) < 3:
        return False
    gaps = [(later - sooner).days for sooner, later in pairwise(days)]
    is_regular = all(_SHORTEST_HALF <= gap <= _LONGEST_HALF for gap in gaps)
    return is_regular and len({day.day for day in days if day.day < 28}) <= 2 and len(set(gaps)) > 1


def _nearest_to(days: float) -> UnitPeriod:
    """The standard interval nearest to an average, the smaller in a tie."""
    kinds = [("day", 1), ("semimonth", 1)]
    kinds += [("week", n) for n in range(1, 53)] + [("month", n) for n in range(1, 13)]
    return _unit(*min(kinds, key=lambda kind: (abs(_days(kind) - days), _days(kind))))
