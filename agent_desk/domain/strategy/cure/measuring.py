"""How good a card is: does it order well, and does it say the truth about how many?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from agent_desk.domain.strategy.cure.logistic import chance, fit
from agent_desk.domain.strategy.proportions import Interval, Share, both_sides

GROUPS = 10
_TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Quality:
    """`slope` 1 and `intercept` 0 are honest; `error` is the mean gap over ten groups."""

    count: int
    cured: int
    auc: float
    interval: Interval
    log_loss: float
    brier: float
    error: float
    slope: float
    intercept: float


@dataclass(frozen=True, slots=True)
class Group:
    """One tenth of the accounts by their score: what was said of them, and what came."""

    low: float
    predicted: float
    observed: Share


def quality(chances: Sequence[float], labels: Sequence[int]) -> Quality | None:
    """None while there are not both ends: nothing can be ordered then."""
    cured, count = sum(labels), len(labels)
    if not 0 < cured < count:
        return None
    mine, error = _areas(chances, labels)
    half = both_sides() * error
    logits = [(log(_inside(p) / (1 - _inside(p))),) for p in chances]
    intercept, slope = fit(logits, labels, 0.0)
    groups = by_score(chances, labels)
    return Quality(
        count=count,
        cured=cured,
        auc=mine,
        interval=Interval(max(0.0, mine - half), min(1.0, mine + half)),
        log_loss=-sum(
            log(_inside(p) if label else 1 - _inside(p))
            for p, label in zip(chances, labels, strict=True)
        )
        / count,
        brier=sum((p - label) ** 2 for p, label in zip(chances, labels, strict=True)) / count,
        error=sum(
            g.observed.total / count * abs(g.predicted - (g.observed.value or 0)) for g in groups
        ),
        slope=slope,
        intercept=intercept,
    )


def by_score(
    chances: Sequence[float], labels: Sequence[int], groups: int = GROUPS
) -> tuple[Group, ...]:
    """Equal groups from the lowest score up; accounts with one score stay together."""
    pairs = sorted(zip(chances, labels, strict=True))
    found: list[Group] = []
    begun = 0
    for group in range(1, groups + 1):
        end = len(pairs) * group // groups
        while begun < end < len(pairs) and pairs[end][0] == pairs[end - 1][0]:
            end += 1
        part = pairs[begun:end]
        if part:
            said = sum(p for p, _ in part) / len(part)
            found.append(Group(part[0][0], said, Share(sum(y for _, y in part), len(part))))
            begun = end
    return tuple(found)


def auc_gain(
    first: Sequence[float], second: Sequence[float], labels: Sequence[int]
) -> tuple[float, Interval]:
    """AUC(first) − AUC(second) on the same accounts, with DeLong's interval."""
    (ones_a, zeros_a), (ones_b, zeros_b) = _places(first, labels), _places(second, labels)
    gain = _mean(ones_a) - _mean(ones_b)
    up = _variance([a - b for a, b in zip(ones_a, ones_b, strict=True)])
    down = _variance([a - b for a, b in zip(zeros_a, zeros_b, strict=True)])
    half = both_sides() * sqrt(up / len(ones_a) + down / len(zeros_a))
    return gain, Interval(gain - half, gain + half)


def drift(then: Sequence[float], now: Sequence[float], groups: int = GROUPS) -> float:
    """Population stability of the scores: 0 the same, above 0.25 another population."""
    if not then or not now:
        return 0.0
    ordered = sorted(then)
    edges = sorted({ordered[len(ordered) * step // groups] for step in range(1, groups)})
    total = 0.0
    for a, b in zip(_spread(then, edges), _spread(now, edges), strict=True):
        total += (b - a) * log(b / a)
    return total


def _spread(values: Sequence[float], edges: Sequence[float]) -> list[float]:
    from bisect import bisect_right

    counts = [0.5] * (len(edges) + 1)
    for value in values:
        counts[bisect_right(edges, value)] += 1
    whole = sum(counts)
    return [count / whole for count in counts]


def recalibrated(logits: Sequence[float], cured: int) -> float:
    """By how much every logit moves so that as many cures are said as came."""
    if not 0 < cured < len(logits):
        return 0.0
    shift = 0.0
    for _ in range(50):
        told = [chance(logit + shift) for logit in logits]
        step = (cured - sum(told)) / max(sum(p * (1 - p) for p in told), _TINY)
        shift += max(-1.0, min(1.0, step))
        if abs(step) < 1e-10:
            break
    return shift


def _areas(chances: Sequence[float], labels: Sequence[int]) -> tuple[float, float]:
    """(AUC, its standard error) by DeLong."""
    ones, zeros = _places(chances, labels)
    error = sqrt(_variance(ones) / len(ones) + _variance(zeros) / len(zeros))
    return _mean(ones), error


def _places(chances: Sequence[float], labels: Sequence[int]) -> tuple[list[float], list[float]]:
    """Of each cured, the share of the others below it; of each other, of the cured above it."""
    ups = sorted(p for p, label in zip(chances, labels, strict=True) if label)
    downs = sorted(p for p, label in zip(chances, labels, strict=True) if not label)
    ones = [_below(downs, p) for p, label in zip(chances, labels, strict=True) if label]
    zeros = [1 - _below(ups, p) for p, label in zip(chances, labels, strict=True) if not label]
    return ones, zeros


def _below(ordered: list[float], value: float) -> float:
    from bisect import bisect_left, bisect_right

    return (bisect_left(ordered, value) + bisect_right(ordered, value)) / (2 * len(ordered))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _variance(values: Sequence[float]) -> float:
    if len(values) < 2:
        return 0.0
    middle = _mean(values)
    return sum((value - middle) ** 2 for value in values) / (len(values) - 1)


def _inside(probability: float) -> float:
    return min(1 - _TINY, max(_TINY, probability))
