"""The intensity of a house: curves by segment, a plan for what it has, and planned against done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from agent_desk.domain.people import User
from agent_desk.domain.strategy.intensity.commands import FollowPlan
from agent_desk.domain.strategy.intensity.curve import Curve, Tries, curve_of
from agent_desk.domain.strategy.intensity.plain import plan_of, plan_text
from agent_desk.domain.strategy.intensity.plan import Ask, Group, IntensityError, Plan, plan_for
from agent_desk.domain.strategy.proportions import Share
from agent_desk.domain.strategy.segments.counting import Counted, sums_by_segment
from agent_desk.domain.strategy.segments.grid import Grid
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit


class DoneCalls(Protocol):
    """Calls made on a day with accounts of a segment."""

    @property
    def day(self) -> date: ...
    @property
    def segment(self) -> str: ...
    @property
    def attempts(self) -> int: ...


class KeptPlans(Protocol):
    """A version of the plan."""

    @property
    def version(self) -> int: ...
    @property
    def body(self) -> str: ...
    @property
    def saved_at(self) -> datetime: ...
    @property
    def by_name(self) -> str: ...


class IntensityBook(Protocol):
    """What a store knows of attempts and plans."""

    def tries(self, today: date) -> Sequence[tuple[str, Tries]]: ...
    def plans(self) -> Sequence[KeptPlans]: ...
    def in_force(self) -> int: ...
    def done(self, first: date, last: date) -> Sequence[DoneCalls]: ...
    def drawn(self, since: date) -> Sequence[tuple[int, int, int]]: ...


@dataclass(frozen=True, slots=True)
class DayDone:
    """Planned and made calls of a day, by segment («» is the sum of all)."""

    day: date
    planned: Mapping[str, int]
    made: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Intensity:
    """All the place reads: curves, what is in force, its versions and what was done.

    `drawn` says of each cap that was drawn how many of its accounts have paid since.
    """

    whole: Curve
    groups: tuple[Group, ...]
    version: int
    plan: Plan | None
    versions: tuple[KeptPlans, ...]
    days: tuple[DayDone, ...]
    legal_words: str = ""
    drawn: tuple[tuple[int, Share], ...] = ()


def read_intensity(
    book: IntensityBook,
    grid: Grid,
    counts: Sequence[Counted],
    legal: tuple[int, str],
    today: date,
) -> Intensity:
    """`legal` is the cap of law for calls in a month (0: none) and its words."""
    by_segment: dict[str, list[Tries]] = defaultdict(list)
    for segment, tries in book.tries(today):
        by_segment[segment].append(tries)
    sums = sums_by_segment(grid, counts)
    groups = tuple(
        Group(
            one.id,
            one.title,
            sums[one.id].accounts,
            curve_of(by_segment.get(one.id, ())),
            one.cap,
            legal[0],
        )
        for one in grid.segments
    )
    whole = curve_of(tries for found in by_segment.values() for tries in found)
    versions, number = tuple(book.plans()), book.in_force()
    kept = next((one for one in versions if one.version == number), None)
    plan = plan_of(kept.body) if kept and kept.body else None
    days: tuple[DayDone, ...] = ()
    drawn: tuple[tuple[int, Share], ...] = ()
    if plan and kept:
        first = kept.saved_at.date()
        days = planned_and_done(plan, first, today, book)
        drawn = tuple((cap, Share(paid, count)) for cap, count, paid in book.drawn(first))
    return Intensity(whole, groups, number if plan else 0, plan, versions, days, legal[1], drawn)


def make_plan(found: Intensity, ask: Ask) -> Plan:
    """Raises IntensityError, also while no closed month has calls to learn from."""
    if not found.whole.won:
        raise IntensityError(
            "Todavía no hay un mes cerrado con llamadas y pagos: no hay curva con que planear."
        )
    return plan_for(found.groups, found.whole, ask)


def follow(
    book: IntensityBook,
    ledger: Ledger,
    plan: Plan | None,
    *,
    by: User,
    now: datetime,
    command_id: str,
) -> int:
    """The work list follows it from now; None takes the plan off. Gives the version."""
    number = max((one.version for one in book.plans()), default=0) + 1
    body = plan_text(plan) if plan else ""
    submit(ledger, FollowPlan(command_id, by, now, number, body))
    return number


def planned_and_done(
    plan: Plan, first: date, today: date, book: IntensityBook
) -> tuple[DayDone, ...]:
    """Day by day since the plan is followed, at most its own days."""
    days = max(1, plan.ask.days)
    planned = {line.segment: round(line.attempts / days) for line in plan.lines}
    planned[""] = round(plan.used / days)
    made: dict[date, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    last = min(today, first + timedelta(days=days - 1))
    for one in book.done(first, last):
        made[one.day][one.segment] += one.attempts
        made[one.day][""] += one.attempts if one.segment else 0
    count = (last - first).days + 1
    return tuple(
        DayDone(day, planned, dict(made.get(day, {})))
        for day in (first + timedelta(days=n) for n in range(count))
    )
