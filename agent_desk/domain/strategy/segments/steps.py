"""What a limit between two bands is worth: whoever is just above it receives something else.

Around the limit chance decides on which side an account falls, so that a step in what is recovered
there is the strategy's and not the accounts'. A straight line of one slope runs through both sides
(regression discontinuity); it says nothing far from the limit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from agent_desk.domain.strategy.proportions import Interval, both_sides

FEWEST = 30  # on each side; below, one large payment makes the step


@dataclass(frozen=True, slots=True)
class Step:
    """How much more is recovered of an account just above the limit, in the unit of the amounts.

    `below` and `above` are cases. Without a `size` there were too few, or all owe the same.
    """

    below: int
    above: int
    size: float | None = None
    error: float | None = None

    @property
    def interval(self) -> Interval | None:
        """Of 95 %."""
        if self.size is None or self.error is None:
            return None
        half = both_sides() * self.error
        return Interval(self.size - half, self.size + half)


def step_at(limit: float, window: float, cases: Iterable[tuple[float, float]]) -> Step:
    """`cases` are (what decides the side, what came of it); the limit itself is still below.

    Ordinary least squares on a constant, the distance from the limit and the side, in three
    unknowns; its standard error takes one variance for all.
    """
    near = [(x - limit, x > limit, y) for x, y in cases if abs(x - limit) <= window]
    above = sum(is_above for _, is_above, _ in near)
    below = len(near) - above
    if min(below, above) < FEWEST:
        return Step(below, above)
    found = _fitted([(distance / window, float(is_above), y) for distance, is_above, y in near])
    return Step(below, above, *(found or (None, None)))


def _fitted(rows: Sequence[tuple[float, float, float]]) -> tuple[float, float] | None:
    """(the coefficient of the side, its standard error): what is left of the side and of the
    outcome once the distance is taken out of both (Frisch and Waugh)."""
    distances, sides, outcomes = zip(*rows, strict=True)
    side, outcome = _left(distances, sides), _left(distances, outcomes)
    if side is None or outcome is None:
        return None
    spread = sum(s * s for s in side)
    if spread < 1e-9:
        return None
    size = sum(s * y for s, y in zip(side, outcome, strict=True)) / spread
    rest = sum((y - size * s) ** 2 for s, y in zip(side, outcome, strict=True))
    return size, sqrt(rest / (len(rows) - 3) / spread)


def _left(distances: Sequence[float], values: Sequence[float]) -> list[float] | None:
    """What a straight line over the distances does not say of the values."""
    middle, mean = sum(distances) / len(distances), sum(values) / len(values)
    spread = sum((d - middle) ** 2 for d in distances)
    if not spread:
        return None
    pairs = list(zip(distances, values, strict=True))
    slope = sum((d - middle) * (v - mean) for d, v in pairs) / spread
    return [v - mean - slope * (d - middle) for d, v in pairs]
