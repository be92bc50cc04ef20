"""Which cards of a big library speak of a sign, and how much: an inverted index in arrays."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log

SATURATION, LENGTH_SHARE = 1.2, 0.4  # of BM25: how soon repeating, and how much length, counts
_BITS, _MOST = 8, 255  # an entry is (place << 8) + times, times at most 255


class Postings:
    """Of each sign the places that have it, in order, with the times. Frozen once it is built;
    `replaced` and `joined` give others that share what did not change."""

    def __init__(self, entries: Mapping[str, array[int]], sizes: Sequence[int]) -> None:
        self._entries, self._sizes = entries, sizes
        usual = sum(sizes) / max(1, len(sizes)) or 1.0
        self._damping = [
            SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * size / usual) for size in sizes
        ]

    def __len__(self) -> int:
        return len(self._entries)

    def spread(self, sign: str) -> int:
        """How many cards have it."""
        return len(self._entries.get(sign, ()))

    def said(self, sign: str, places: range) -> int:
        """How often neighbouring cards together have it."""
        entries = self._entries.get(sign, array("I"))
        first, last = (bisect_left(entries, at << _BITS) for at in (places.start, places.stop))
        return sum(entry & _MOST for entry in entries[first:last])

    def size(self, places: range) -> int:
        """How much is said for some cards together."""
        return sum(self._sizes[places.start : places.stop])

    def rarity(self, sign: str) -> float:
        """High for what few cards say; 0 for what nobody says."""
        number, having = len(self._sizes), self.spread(sign)
        return log(1 + (number - having + 0.5) / (having + 0.5)) if having else 0.0

    def gains(self, sign: str, most: int) -> list[tuple[int, float]]:
        """(place, 0..1+SATURATION) of the cards that have it, the first `most` of them."""
        damping, scale = self._damping, 1 + SATURATION
        return [
            (place := entry >> _BITS, (times := entry & _MOST) * scale / (times + damping[place]))
            for entry in self._entries.get(sign, ())[:most]
        ]

    def gain(self, sign: str, place: int) -> float:
        """As in `gains`, of one card."""
        times = self.said(sign, range(place, place + 1))
        return times * (1 + SATURATION) / (times + self._damping[place]) if times else 0.0

    def replaced(self, place: int, old: Iterable[str], new: Mapping[str, int]) -> Postings:
        """With other signs at one place; `old` are those it had."""
        entries = dict(self._entries)
        for sign in {*old, *new}:
            kept = [e for e in entries.get(sign, ()) if e >> _BITS != place]
            if sign in new:
                kept.append(_entry(place, new[sign]))
                kept.sort()
            if kept:
                entries[sign] = array("I", kept)
            else:
                entries.pop(sign, None)
        sizes = [*self._sizes[:place], sum(new.values()), *self._sizes[place + 1 :]]
        return Postings(entries, sizes)

    def joined(self, other: Postings) -> Postings:
        """With the signs of another over the same places."""
        return Postings({**self._entries, **other._entries}, self._sizes)


def post(counts: Iterable[Mapping[str, int]]) -> Postings:
    """The signs of the cards in their order."""
    appending = _Appending()
    sizes = []
    for place, signs in enumerate(counts):
        base, size = place << _BITS, sum(signs.values())
        if max(signs.values(), default=0) > _MOST:
            signs = {sign: min(times, _MOST) for sign, times in signs.items()}
        for sign, times in signs.items():
            appending[sign](base + times)
        sizes.append(size)
    return Postings(appending.entries, sizes)


class _Appending(dict[str, Callable[[int], None]]):
    """How to add to each sign: a bound method in a dictionary is the fastest way in Python."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[str, array[int]] = {}

    def __missing__(self, sign: str) -> Callable[[int], None]:
        entries = self.entries[sign] = array("I")
        append = self[sign] = entries.append
        return append


def _entry(place: int, times: int) -> int:
    return (place << _BITS) + min(times, _MOST)
