"""A plan of intensity: so many attempts a day, shared out where the next one gives most.

Money in centavos, shares in basis points. The plan fills attempt by attempt: the first of a rich
segment may come after the third of another. Caps of law, policy and segment are never passed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.intensity.curve import Curve, blended, falling_rates, worth_until

FULL_BP = 10_000
LEAST_CASES = 100  # below, a segment counts mostly on the rates of all, and says so


class IntensityError(DeskError):
    """A plan that cannot be made, and why."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What the house has: hours of agents a day, attempts an hour, days, and what one costs.

    `explore_bp` of the accounts get a cap drawn at random, to learn what one more call does.
    """

    hours: int
    per_hour: int
    days: int
    cost_cents: int
    explore_bp: int = 1_000

    @property
    def attempts(self) -> int:
        """In all the days of the plan."""
        return self.hours * self.per_hour * self.days


@dataclass(frozen=True, slots=True)
class Group:
    """A segment to plan for: how many accounts, its curve, and the caps that hold for it."""

    id: str
    title: str
    accounts: int
    curve: Curve
    cap: int
    legal_cap: int = 0  # 0 when law names none


@dataclass(frozen=True, slots=True)
class Line:
    """What a segment gets: attempts each, how many of its accounts, and what is expected.

    `payers` with the ends of its interval; `worked_bp` is the penetration; `worth` the last
    attempt that covers its cost; `is_borrowed` when most of the rates is of all segments.
    """

    segment: str
    title: str
    accounts: int
    worked: int
    max_attempts: int
    attempts: int
    payers: int
    low: int
    high: int
    worth: int
    limit: int
    kept_cents: int
    is_borrowed: bool = False

    @property
    def worked_bp(self) -> int:
        return self.worked * FULL_BP // self.accounts if self.accounts else 0


@dataclass(frozen=True, slots=True)
class Plan:
    """`used` of the attempts that were asked for; `lines` in the order of the grid."""

    ask: Ask
    lines: tuple[Line, ...]

    @property
    def used(self) -> int:
        return sum(line.attempts for line in self.lines)

    @property
    def worked(self) -> int:
        return sum(line.worked for line in self.lines)

    @property
    def accounts(self) -> int:
        return sum(line.accounts for line in self.lines)

    @property
    def payers(self) -> tuple[int, int, int]:
        """(expected, low, high) in all."""
        found = [(line.payers, line.low, line.high) for line in self.lines]
        return sum(f[0] for f in found), sum(f[1] for f in found), sum(f[2] for f in found)


def plan_for(groups: Sequence[Group], whole: Curve, ask: Ask) -> Plan:
    """Fill the capacity where the next attempt is worth most. Raises IntensityError."""
    if ask.attempts <= 0:
        raise IntensityError("Sin horas, ritmo o días no hay intentos que repartir.")
    if ask.cost_cents < 0 or not 0 <= ask.explore_bp <= 3_000:
        raise IntensityError("El costo va de cero en adelante y el sorteo hasta 30 %.")
    bases = {group.id: _base(group, whole) for group in groups}
    layers = _layers(groups, bases, ask)
    taken: dict[str, list[int]] = {group.id: [] for group in groups}
    left = ask.attempts
    for _, group_id, waiting in layers:
        here = min(waiting, left)
        if here <= 0:
            continue
        taken[group_id].append(here)
        left -= here
    return Plan(ask, tuple(_line(g, bases[g.id], taken[g.id], ask) for g in groups))


def _base(group: Group, whole: Curve) -> tuple[Curve, bool]:
    """Its own curve leaning on the one of all, and whether that is most of it."""
    return blended(group.curve, whole), group.curve.accounts < LEAST_CASES


def limit_of(group: Group) -> int:
    """The cap that binds: the segment's, or law's when that is lower."""
    return min(group.cap, group.legal_cap) if group.legal_cap else group.cap


def _layers(
    groups: Sequence[Group], bases: Mapping[str, tuple[Curve, bool]], ask: Ask
) -> list[tuple[float, str, int]]:
    """(money that one attempt gives, segment, accounts that come to it), the best first."""
    found = []
    for group in groups:
        curve, _ = bases[group.id]
        waiting = float(group.accounts)
        until = min(limit_of(group), worth_until(curve, ask.cost_cents))
        for rate in falling_rates(curve)[:until]:
            found.append((rate * curve.kept_cents, group.id, round(waiting)))
            waiting *= 1 - rate
    return sorted(found, key=lambda layer: -layer[0])


def _line(group: Group, base: tuple[Curve, bool], taken: Sequence[int], ask: Ask) -> Line:
    curve, is_borrowed = base
    payers = low = high = 0.0
    for number, attempts in enumerate(taken):
        point = curve.points[min(number, len(curve.points) - 1)]
        ends = point.interval
        payers += attempts * falling_rates(curve)[number]
        low += attempts * ends.low
        high += attempts * ends.high
    worked = taken[0] if taken else 0
    expected = min(worked, round(payers))
    return Line(
        group.id,
        group.title,
        group.accounts,
        worked,
        len(taken),
        sum(taken),
        expected,
        min(expected, round(low)),
        min(worked, max(expected, round(high))),
        worth_until(curve, ask.cost_cents),
        limit_of(group),
        expected * curve.kept_cents,
        is_borrowed,
    )


def drawn_cap(account: str, version: int, line_cap: int, limit: int, explore_bp: int) -> int:
    """The cap drawn for an account, 0 when it is not in the draw. The same for everyone who asks:
    it comes from a hash, and never passes the limit of law and segment."""
    digest = hashlib.sha256(f"{version}:{account}".encode()).digest()
    if int.from_bytes(digest[:4], "big") % FULL_BP >= explore_bp or limit < 1 or line_cap < 1:
        return 0
    return 1 + int.from_bytes(digest[4:8], "big") % limit
