"""Beta distributions for small samples: a pooled prior, and which of several is best."""

from __future__ import annotations

from collections.abc import Sequence
from math import lgamma
from random import Random

from agent_desk.domain.strategy.proportions import Share

DRAWS = 4_000
_STRENGTHS = tuple(2.0**power for power in range(1, 11))


def pooled_prior(shares: Sequence[Share]) -> tuple[float, float]:
    """(a, b) around the overall rate, as strong as the likelihood of all shares wants it.

    Beta(1, 1) would call 3 of 4 better than 55 of 140; this shrinks both to their common rate.
    """
    total = sum(share.total for share in shares)
    rate = (sum(share.count for share in shares) + 0.5) / (total + 1)
    strength = max(_STRENGTHS, key=lambda weight: _evidence(shares, rate, weight))
    return rate * strength, (1 - rate) * strength


def chance_of_best(
    shares: Sequence[Share], prior: tuple[float, float], seed: int = 1, draws: int = DRAWS
) -> tuple[float, ...]:
    """How likely each is to have the highest rate; the same seed gives the same answer."""
    random = Random(seed)  # noqa: S311 - a simulation, not a secret
    a, b = prior
    tops = [0] * len(shares)
    ends = [(a + share.count, b + share.total - share.count) for share in shares]
    for _ in range(draws):
        drawn = [random.betavariate(*end) for end in ends]
        tops[drawn.index(max(drawn))] += 1
    return tuple(top / draws for top in tops)


def _evidence(shares: Sequence[Share], rate: float, strength: float) -> float:
    a, b = rate * strength, (1 - rate) * strength
    return sum(
        _log_beta(a + share.count, b + share.total - share.count) - _log_beta(a, b)
        for share in shares
    )


def _log_beta(a: float, b: float) -> float:
    return lgamma(a) + lgamma(b) - lgamma(a + b)
