"""How often agreements like these were kept here: the institution's own counts, shrunk.

Public API; pure functions over counts. A segment is product, kind, one or several payments, and
how heavy a payment is (`chance.band_of`), and never who the person is. Small counts say little, so
a rate is drawn towards the prior as if `SHRINK` more outcomes had been seen:
(kept + 50·p0) / (n + 50). Below `ENOUGH` outcomes a chance is said in words (`chance`); from there
on as a percentage with the size of the sample. Rates are basis points.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import log
from types import MappingProxyType

from agent_desk.domain.money import half_up
from agent_desk.domain.offers.policy import FULL_BP, Weights

SHRINK = 50
ENOUGH = 200


@dataclass(frozen=True, slots=True)
class KeptCount:
    """`kept` of `outcomes` that are known (kept or broken; open ones do not count)."""

    kept: int
    outcomes: int

    def __post_init__(self) -> None:
        if not 0 <= self.kept <= self.outcomes:
            raise ValueError("kept must be between zero and the outcomes")


@dataclass(frozen=True, slots=True)
class KeptRate:
    """The shrunk rate of a segment in basis points, with the size of its sample."""

    segment: str
    rate_bp: int
    outcomes: int

    @property
    def is_enough(self) -> bool:
        """Whether there are outcomes enough to say a percentage."""
        return self.outcomes >= ENOUGH


Kept = Mapping[str, KeptCount]  # by segment
NOTHING_KEPT: Kept = MappingProxyType({})


def segment_name(product: str, kind: str, band: int, *, is_several: bool) -> str:
    """«PP.settle.several.0»; `band` is the weight of its heaviest payment."""
    return ".".join((product, kind, "several" if is_several else "one", str(band)))


def shrunk_bp(count: KeptCount, prior_bp: int, weight: int = SHRINK) -> int:
    """(kept + weight·prior) / (outcomes + weight), half up; the prior itself without outcomes."""
    return half_up(count.kept * FULL_BP + weight * prior_bp, count.outcomes + weight)


def rate_text(rate: KeptRate) -> str:
    """«62% (de 214)»: never a percentage without the size of its sample."""
    return f"{half_up(rate.rate_bp, 100)}% (de {rate.outcomes})"


def learned_weights(
    weights: Weights,
    monthly: KeptCount,
    by_ratio: Sequence[tuple[int, KeptCount]] = (),
) -> Weights:
    """The policy's priors corrected by the institution's own record.

    `monthly`: payments kept of those due a month after one that was kept. `by_ratio`: (payment
    over what he said he could pay, in basis points, count) for ratios above 10,000: how fast
    keeping falls when more is asked.
    """
    survival = shrunk_bp(monthly, weights.survival_bp)
    strain = _strain(weights, survival, by_ratio)
    return replace(weights, survival_bp=survival, strain_bp=strain)


def _strain(weights: Weights, survival_bp: int, by_ratio: Sequence[tuple[int, KeptCount]]) -> int:
    """Mean of -ln(rate / survival) / (ratio - 1), weighed by outcomes and drawn to the prior."""
    weighed, seen = SHRINK * weights.strain_bp / FULL_BP, float(SHRINK)
    for ratio_bp, count in by_ratio:
        if ratio_bp <= FULL_BP or not count.outcomes or survival_bp <= 0:
            continue
        rate = max(1, shrunk_bp(count, survival_bp)) / survival_bp
        slope = max(0.0, -log(min(1.0, rate)) / (ratio_bp / FULL_BP - 1))
        weighed, seen = weighed + slope * count.outcomes, seen + count.outcomes
    return round(weighed / seen * FULL_BP)
