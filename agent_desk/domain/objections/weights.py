"""How much each sign speaks for each card, learned by counting what people say.

Two classic text classifiers share one table of sums: complement naive Bayes (what is said for the
others counts against) and the centroid of each card. Both are sums over documents, so a card that
was edited changes its own entries and nothing else has to be learned again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import hypot, log, sqrt

SMOOTHING = 0.3  # as if every sign had been seen a little with every card

Vector = Mapping[str, float]
Texts = Sequence[Iterable[str]]  # the signs of each text of one card


@dataclass(frozen=True, slots=True)
class Row:
    """What one sign says: per card (place, gain against the others, share of its centroid)."""

    entries: tuple[tuple[int, float, float], ...]
    base: float  # log of all that was seen of it
    leaning: float  # log odds that it belongs to an objection at all


class Weights:
    """One view. Cards stand at places 0..; those from `quiet` on are no objections.

    `sums` holds for each sign what its documents add up to, card by card.
    """

    def __init__(
        self,
        rarity: Mapping[str, float],
        sums: Mapping[str, Mapping[int, float]],
        places: int,
        quiet: int,
        measured: tuple[list[float], list[float]] | None = None,
    ) -> None:
        self.rarity, self.quiet = rarity, quiet
        self._sums, self._places = sums, places
        self._totals, self._squares = measured or _measured(sums, places)
        self._rows: dict[str, Row] = {}
        self._shares: dict[str, Mapping[int, float]] = {}

    def vector(self, signs: Iterable[str]) -> Vector:
        """Signs weighed by rarity, of length 1; those never seen are left out."""
        return _vector(signs, self.rarity)

    def row(self, sign: str) -> Row:
        """Worked out when first asked for."""
        row = self._rows.get(sign)
        if row is None:
            row = self._rows[sign] = self._work_out(self._sums[sign])
        return row

    def shares(self, sign: str) -> Mapping[int, float]:
        """What a sign weighs in the centroid of each card."""
        found = self._shares.get(sign)
        if found is None:
            entries = self.row(sign).entries
            found = self._shares[sign] = {place: share for place, _gain, share in entries}
        return found

    @cached_property
    def against(self) -> Sequence[float]:
        """Per card, the log of all that was said for the others."""
        everything = sum(self._totals) + len(self._sums) * SMOOTHING
        return [log(max(everything - total, SMOOTHING)) for total in self._totals]

    def replaced(self, place: int, texts: Texts) -> Weights:
        """The same with other texts for one card; what is rare stays as it was learned."""
        rarity = dict(self.rarity)
        for signs in texts:
            for sign in signs:
                rarity.setdefault(sign, _rarity_of(len(texts), 1))
        fresh = _add_up({place: texts}, rarity)
        sums: dict[str, Mapping[int, float]] = {}
        for sign in self._sums.keys() | fresh.keys():
            per_card = self._sums.get(sign, {})
            if place in per_card or sign in fresh:
                others = {card: value for card, value in per_card.items() if card != place}
                per_card = {**others, **fresh.get(sign, {})}
            if per_card:
                sums[sign] = per_card
        kept = {sign: rarity[sign] for sign in sums}  # what nobody says any more tells nothing
        totals, squares = list(self._totals), list(self._squares)
        own = [per_card[place] for per_card in fresh.values()]
        totals[place], squares[place] = sum(own), sum(value * value for value in own)
        return Weights(kept, sums, self._places, self.quiet, (totals, squares))

    @cached_property
    def _usual_odds(self) -> float:
        unseen = len(self._sums) * SMOOTHING
        silent = sum(self._totals[self.quiet :])
        return log((silent + unseen or 1.0) / (sum(self._totals) - silent + unseen or 1.0))

    def _work_out(self, per_card: Mapping[int, float]) -> Row:
        seen = sum(per_card.values())
        base = log(SMOOTHING + seen)
        quiet = range(self.quiet, self._places)
        silent = sum(per_card.get(place, 0.0) for place in quiet)
        leaning = log((seen - silent + SMOOTHING) / (silent + SMOOTHING)) + self._usual_odds
        entries = tuple(
            (
                place,
                base - log(SMOOTHING + max(0.0, seen - value)),
                value / (sqrt(self._squares[place]) or 1.0),
            )
            for place, value in per_card.items()
        )
        return Row(entries, base, leaning)


def _measured(
    sums: Mapping[str, Mapping[int, float]], places: int
) -> tuple[list[float], list[float]]:
    """Total and squared length of each card's centroid."""
    totals, squares = [0.0] * places, [0.0] * places
    for per_card in sums.values():
        for place, value in per_card.items():
            totals[place] += value
            squares[place] += value * value
    return totals, squares


def learn(cards: Sequence[Texts], quiet: int) -> Weights:
    """The weights of all cards from the signs of their texts."""
    seen = Counter(chain.from_iterable(set(signs) for texts in cards for signs in texts))
    number = sum(map(len, cards))
    rarity = {sign: _rarity_of(number, count) for sign, count in seen.items()}
    return Weights(rarity, _add_up(dict(enumerate(cards)), rarity), len(cards), quiet)


def _add_up(
    cards: Mapping[int, Texts], rarity: Mapping[str, float]
) -> Mapping[str, Mapping[int, float]]:
    sums: dict[str, dict[int, float]] = defaultdict(dict)
    for place, texts in cards.items():
        own: dict[str, float] = {}
        for signs in texts:
            for sign, value in _vector(signs, rarity).items():
                own[sign] = own.get(sign, 0.0) + value
        for sign, value in own.items():
            sums[sign][place] = value
    return dict(sums)


def _vector(signs: Iterable[str], rarity: Mapping[str, float]) -> dict[str, float]:
    found = {s: rarity[s] * _AMOUNTS[n] for s, n in Counter(signs).items() if s in rarity}
    size = hypot(*found.values()) or 1.0
    return {sign: value / size for sign, value in found.items()}


class _Amounts(dict[int, float]):
    """What a sign counts that occurs so many times."""

    def __missing__(self, times: int) -> float:
        amount = self[times] = 1 + log(times)
        return amount


_AMOUNTS = _Amounts()


def _rarity_of(texts: int, seen: int) -> float:
    return log((1 + texts) / (1 + seen)) + 1
