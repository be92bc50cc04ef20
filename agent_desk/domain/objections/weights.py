"""How much each sign speaks for each card, learned by counting what people say.

Two classic text classifiers share one table of sums: complement naive Bayes (what is said for the
others counts against) and the centroid of each card. Both are sums over documents, so a card that
was edited changes its own entries and nothing else has to be learned again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, repeat
from math import hypot, log, sqrt
from operator import mul

SMOOTHING = 0.3  # as if every sign had been seen a little with every card

Vector = Mapping[str, float]
Texts = Sequence[Collection[str]]  # of one card; of each text its signs, or what they are part of
Parts = Callable[[str], Sequence[str]]
_Repeated = Sequence[tuple[str, int]]


def alone(sign: str) -> tuple[str, ...]:
    """The parts of what is a sign itself."""
    return (sign,)


@dataclass(frozen=True, slots=True)
class Row:
    """What one sign says: per card (place, gain against the others, share of its centroid)."""

    entries: tuple[tuple[int, float, float], ...]
    base: float  # log of all that was seen of it
    leaning: float  # log odds that it belongs to an objection at all


class Weights:
    """One view. Cards stand at places 0..; those from `quiet` on are no objections.

    `sums` holds for each place what its documents add up to, sign by sign; they are gathered
    into the row of a sign when it is first asked for: most never are.
    """

    def __init__(
        self,
        rarity: Mapping[str, float],
        sums: Sequence[Mapping[str, float]],
        quiet: int,
        parts: Parts = alone,
    ) -> None:
        self.rarity, self.quiet = rarity, quiet
        self._sums, self._parts = sums, parts
        self._totals = [sum(own.values()) for own in sums]
        self._squares = [sum(map(mul, own.values(), own.values())) for own in sums]
        self._rows: dict[str, Row] = {}

    def vector(self, signs: Iterable[str]) -> Vector:
        """Signs weighed by rarity, of length 1; those never seen are left out."""
        return _vector(signs, self.rarity)

    def row(self, sign: str) -> Row:
        """Worked out when first asked for."""
        row = self._rows.get(sign)
        if row is None:
            said = ((place, own.get(sign)) for place, own in enumerate(self._sums))
            row = self._rows[sign] = self._work_out({n: value for n, value in said if value})
        return row

    def likeness(self, vector: Vector, place: int) -> float:
        """0 to 1: how alike a vector and the centroid of one card are."""
        own = map(self._sums[place].get, vector, repeat(0.0))
        shared: float = sum(map(mul, vector.values(), own))
        return shared / (sqrt(self._squares[place]) or 1.0)

    @cached_property
    def against(self) -> Sequence[float]:
        """Per card, the log of all that was said for the others."""
        everything = sum(self._totals) + len(self.rarity) * SMOOTHING
        return [log(max(everything - total, SMOOTHING)) for total in self._totals]

    def replaced(self, place: int, texts: Texts) -> Weights:
        """The same with other texts for one card; what is rare stays as it was learned."""
        rarity = dict(self.rarity)
        for sign in chain.from_iterable(map(self._parts, chain.from_iterable(texts))):
            rarity.setdefault(sign, _rarity_of(len(texts), 1))
        again = [_repeated(wholes, self._parts) for wholes in texts]
        own = _Adding(rarity, self._parts).up(texts, again)
        gone = self._sums[place].keys() - own.keys()
        sums = [*self._sums[:place], own, *self._sums[place + 1 :]]
        for sign in gone:
            if not any(sign in others for others in sums):
                del rarity[sign]  # what nobody says any more tells nothing
        return Weights(rarity, sums, self.quiet, self._parts)

    @cached_property
    def _usual_odds(self) -> float:
        unseen = len(self.rarity) * SMOOTHING
        silent = sum(self._totals[self.quiet :])
        return log((silent + unseen or 1.0) / (sum(self._totals) - silent + unseen or 1.0))

    def _work_out(self, per_card: Mapping[int, float]) -> Row:
        seen = sum(per_card.values())
        base = log(SMOOTHING + seen)
        quiet = range(self.quiet, len(self._sums))
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


def learn(cards: Sequence[Texts], quiet: int, parts: Parts = alone) -> Weights:
    """The weights of all cards from their texts, whose signs are the `parts` of what is given."""
    again = [[_repeated(wholes, parts) for wholes in texts] for texts in cards]
    seen = _counted(Counter(chain.from_iterable(chain.from_iterable(cards))), parts)
    for sign, times in chain.from_iterable(chain.from_iterable(again)):
        seen[sign] -= times - 1  # once a text
    number = sum(map(len, cards))
    per_count = {count: _rarity_of(number, count) for count in set(seen.values())}  # few differ
    rarity = {sign: per_count[count] for sign, count in seen.items()}
    adding = _Adding(rarity, parts)
    sums = [adding.up(texts, more) for texts, more in zip(cards, again, strict=True)]
    return Weights(rarity, sums, quiet, parts)


def _counted(wholes: Counter[str], parts: Parts) -> Counter[str]:
    """How often each sign is said, by what it is part of."""
    if parts is alone:
        return wholes
    seen: dict[str, int] = defaultdict(int)
    for whole, times in wholes.items():
        for sign in parts(whole):
            seen[sign] += times
    return Counter(seen)


class _Adding:
    """Adds up `_vector` of texts whose signs are all known.

    By what the signs are parts of: seven words instead of their sixty groups of letters. Every
    occurrence is added as if it were the only one; what is repeated is put right after.
    """

    def __init__(self, rarity: Mapping[str, float], parts: Parts) -> None:
        self._rarity, self._parts = rarity, parts
        self._squares = _Squares(rarity, parts)

    def up(self, texts: Texts, again: Sequence[_Repeated]) -> Mapping[str, float]:
        """What the texts give to each sign; `again` are the signs each has more than once."""
        wholes: dict[str, float] = defaultdict(float)
        shares = wholes if self._parts is alone else defaultdict(float)
        for text, more in zip(texts, again, strict=True):
            square = sum(map(self._squares.__getitem__, text))
            for sign, times in more:
                square += self._rarity[sign] ** 2 * (_AMOUNTS[times] ** 2 - times)
            share = 1 / (sqrt(square) or 1.0)
            for whole in text:
                wholes[whole] += share
            for sign, times in more:
                shares[sign] += share * (_AMOUNTS[times] - times)
        if shares is not wholes:
            for whole, share in wholes.items():
                for sign in self._parts(whole):
                    shares[sign] += share
        rarities = map(self._rarity.__getitem__, shares)
        return dict(zip(shares, map(mul, shares.values(), rarities), strict=True))


class _Squares(dict[str, float]):
    """The squares of the rarities of the signs of something, added up."""

    def __init__(self, rarity: Mapping[str, float], parts: Parts) -> None:
        super().__init__()
        self._rarity, self._parts = rarity, parts

    def __missing__(self, whole: str) -> float:
        if self._parts is alone:
            found = self._rarity[whole] ** 2
        else:
            found = sum([self._rarity[sign] ** 2 for sign in self._parts(whole)])
        self[whole] = found
        return found


def _repeated(wholes: Collection[str], parts: Parts) -> _Repeated:
    """The signs that a text has more than once, with their times."""
    if parts is alone and len(set(wholes)) == len(wholes):
        return ()  # as the words of nearly every text: nothing to take apart
    signs = [*chain.from_iterable(map(parts, wholes))]
    if len(set(signs)) == len(signs):
        return ()
    once: set[str] = set()
    more: dict[str, int] = {}
    for sign in signs:  # faster than a counter: few signs are repeated
        if sign in once:
            more[sign] = more.get(sign, 1) + 1
        else:
            once.add(sign)
    return tuple(more.items())


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
