"""Did training move kept promises: those trained against those who still wait for their turn.

Newcombe's interval for the difference of two shares (1998, method 10), from Wilson's for each:
it holds for small groups and shares near 0 or 1, where the usual one does not. Whole groups only:
below LEAST_PEOPLE a group would be a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

LEAST_PEOPLE = 3
LEAST_PROMISES = 20  # of a group; with fewer the interval says nothing
_Z = 1.959964  # two-sided 95 %


@dataclass(frozen=True, slots=True)
class GroupKept:
    """What became of a group's promises since it was formed: `judged` are kept or broken."""

    people: int
    kept: int
    judged: int

    @property
    def share(self) -> float:
        return self.kept / self.judged if self.judged else 0.0


@dataclass(frozen=True, slots=True)
class TrainingEffect:
    """`difference` of the shares and its interval, trained less waiting; None with too few."""

    trained: GroupKept
    waiting: GroupKept
    difference: float | None
    low: float | None
    high: float | None

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves out «no difference»."""
        return self.low is not None and self.high is not None and not self.low <= 0 <= self.high


def training_effect(trained: GroupKept, waiting: GroupKept) -> TrainingEffect:
    """The comparison; without figures when a group is too small to be one."""
    groups = (trained, waiting)
    if any(g.people < LEAST_PEOPLE or g.judged < LEAST_PROMISES for g in groups):
        return TrainingEffect(trained, waiting, None, None, None)
    apart = trained.share - waiting.share
    low1, high1 = wilson(trained.kept, trained.judged)
    low2, high2 = wilson(waiting.kept, waiting.judged)
    low = apart - sqrt((trained.share - low1) ** 2 + (high2 - waiting.share) ** 2)
    high = apart + sqrt((high1 - trained.share) ** 2 + (waiting.share - low2) ** 2)
    return TrainingEffect(trained, waiting, apart, low, high)


def wilson(kept: int, judged: int) -> tuple[float, float]:
    """Wilson's interval of a share, 95 %; `judged` is positive."""
    share, z2 = kept / judged, _Z * _Z
    middle = share + z2 / (2 * judged)
    spread = _Z * sqrt(share * (1 - share) / judged + z2 / (4 * judged * judged))
    whole = 1 + z2 / judged
    return (middle - spread) / whole, (middle + spread) / whole
