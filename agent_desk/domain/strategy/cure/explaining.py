"""A score in words for who works the account: band, range of what was seen, and the reasons.

Never read to the debtor, never a ground to refuse a hearing: it orders work and picks what is
offered first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.strategy.cure.card import Card, Weight
from agent_desk.domain.strategy.cure.columns import Value
from agent_desk.domain.strategy.proportions import Interval, Share

MOST_REASONS = 2
_LEAST = 0.02  # logits: less than this says nothing worth a sentence


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What a trait is called and how a value of it is told; `unit`: number, share or money."""

    id: str
    title: str
    told: str
    one: str = ""
    none: str = ""
    unit: str = "number"
    zero: str = ""

    def words(self, value: Value) -> str:
        """«3 meses de atraso en los últimos 6»."""
        if value is None:
            return self.none or f"{self.title}: sin dato"
        if self.unit == "share":
            return self.told.format(n=f"{round(value * 100)} %")
        count = round(value)
        if self.zero and count == 0:
            return self.zero
        return self.one if self.one and count == 1 else self.told.format(n=f"{count:,}")


@dataclass(frozen=True, slots=True)
class Band:
    """A word for probabilities from `from_share` on; `level` 1..5."""

    from_share: float
    word: str
    level: int


@dataclass(frozen=True, slots=True)
class Explained:
    """`reasons` are (words, logit); `seen` what was observed of similar accounts."""

    chance: float
    band: Band
    seen: tuple[Interval, Share] | None
    in_favour: tuple[tuple[str, float], ...]
    against: tuple[tuple[str, float], ...]

    @property
    def range_text(self) -> str:
        """«35 %; en casos parecidos 31–39 %»."""
        told = f"{round(self.chance * 100)} %"
        if self.seen is None:
            return told
        interval, _ = self.seen
        low, high = round(interval.low * 100), round(interval.high * 100)
        return f"{told}; en casos parecidos {low}–{high} %"


def band_of(chance: float, bands: tuple[Band, ...]) -> Band:
    """The highest band that starts at or below the chance; `bands` ascend."""
    fitting = [band for band in bands if band.from_share <= chance]
    return fitting[-1] if fitting else bands[0]


def explain(
    card: Card,
    values: Mapping[str, Value],
    behaviours: Mapping[str, Behaviour],
    bands: tuple[Band, ...],
) -> Explained:
    """The score of one account with its two strongest reasons of each kind."""
    chance, weights = card.chance(values), card.weights(values)
    return Explained(
        chance,
        band_of(chance, bands),
        card.range_of(chance),
        _reasons([w for w in weights if w.logit >= _LEAST], behaviours),
        _reasons([w for w in weights if w.logit <= -_LEAST], behaviours),
    )


def _reasons(
    weights: list[Weight], behaviours: Mapping[str, Behaviour]
) -> tuple[tuple[str, float], ...]:
    return tuple(
        (_words(weight, behaviours.get(weight.name)), weight.logit)
        for weight in weights[:MOST_REASONS]
    )


def _words(weight: Weight, behaviour: Behaviour | None) -> str:
    return behaviour.words(weight.value) if behaviour else weight.name
