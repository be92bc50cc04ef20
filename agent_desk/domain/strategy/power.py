"""How many cases a comparison of two shares needs, and what a given number can see."""

from __future__ import annotations

from math import sqrt

from agent_desk.domain.strategy.proportions import both_sides, quantile

CONFIDENCE, POWER = 0.95, 0.8
_STEPS = 60


def cases_needed(
    base: float, changed: float, *, power: float = POWER, level: float = CONFIDENCE
) -> float:
    """Per arm, to tell `changed` from `base`; raises ValueError when they are the same."""
    if base == changed:
        raise ValueError("two equal shares cannot be told apart")
    middle = (base + changed) / 2
    alone = sqrt(2 * middle * (1 - middle))
    apart = sqrt(base * (1 - base) + changed * (1 - changed))
    reach = both_sides(level) * alone + quantile(power) * apart
    return (reach / (changed - base)) ** 2


def smallest_rise(
    base: float, cases: int, *, power: float = POWER, level: float = CONFIDENCE
) -> float:
    """The smallest rise over `base` that `cases` per arm can see; nan-free: 1 − base at most."""
    low, high = 0.0, 1 - base
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if middle and cases_needed(base, base + middle, power=power, level=level) <= cases:
            high = middle
        else:
            low = middle
    return high


def cluster_factor(cases_per_cluster: float, likeness: float) -> float:
    """By how much n grows when agents and not accounts are drawn: 1 + (m − 1)·ICC."""
    return 1 + (cases_per_cluster - 1) * likeness
