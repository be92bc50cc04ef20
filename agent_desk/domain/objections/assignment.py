"""Which of several equally approved responses is put first: Thompson sampling with a floor.

The draw depends only on the contact, the card and the results known at that moment, so it can be
repeated and nothing moves while a card is open. Its probability is logged: without it no later
comparison would be fair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from random import Random

FLOOR_SHARE = 0.10  # each response keeps at least this share: what is never tried is never learnt
PRIOR_STRENGTH = 12.0  # as if so many contacts had already shown the card's usual rate
DRAWS = 400  # for the probability of each response; half a percent either way


@dataclass(frozen=True, slots=True)
class Arm:
    """A response that may be put first, with the ends known of its drawn uses."""

    version: str
    settled: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Assigned:
    """The response put first, and how likely it was to be: in basis points, 1 to 10,000."""

    version: str
    propensity_bp: int


def assign(contact_id: str, card_id: str, arms: Sequence[Arm]) -> Assigned | None:
    """The response of this card for this contact; None when there is nothing to choose from."""
    if not arms:
        return None
    if len(arms) == 1:
        return Assigned(arms[0].version, 10_000)
    ordered = sorted(arms, key=lambda arm: arm.version)
    shares = chances(ordered, seed=f"{card_id}")
    draw = _random(f"{contact_id}\n{card_id}").random()
    for arm, share in zip(ordered, shares, strict=True):
        draw -= share
        if draw < 0:
            return Assigned(arm.version, round(share * 10_000))
    return Assigned(ordered[-1].version, round(shares[-1] * 10_000))


def chances(arms: Sequence[Arm], seed: str) -> tuple[float, ...]:
    """How likely each arm is to be put first: how often it is best in `DRAWS` draws of what is
    believed about all, never under the floor. They sum to 1.

    Remembered: until another end is known, every contact and every key of a search asks the same.
    """
    return _chances(tuple(arms), seed)


@lru_cache(maxsize=256)
def _chances(arms: tuple[Arm, ...], seed: str) -> tuple[float, ...]:
    least = min(FLOOR_SHARE, 1 / len(arms))
    random = _random(seed)
    beliefs = _beliefs(arms)
    best = [0] * len(arms)
    for _ in range(DRAWS):
        drawn = [random.betavariate(alpha, beta) for alpha, beta in beliefs]
        best[drawn.index(max(drawn))] += 1
    free = 1 - least * len(arms)
    return tuple(least + free * wins / DRAWS for wins in best)


def _beliefs(arms: Sequence[Arm]) -> list[tuple[float, float]]:
    """Beta of each arm, drawn towards the rate of all: 3 of 4 is no proof against 20 of 60."""
    kept, settled = sum(arm.kept for arm in arms), sum(arm.settled for arm in arms)
    usual = (kept + 1) / (settled + 2)
    return [
        (usual * PRIOR_STRENGTH + arm.kept, (1 - usual) * PRIOR_STRENGTH + arm.settled - arm.kept)
        for arm in arms
    ]


def _random(seed: str) -> Random:
    return Random(int.from_bytes(sha256(seed.encode()).digest()[:8]))  # noqa: S311  no secret
