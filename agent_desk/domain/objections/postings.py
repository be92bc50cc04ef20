"""Which cards of a big library speak of a sign, and how much: an inverted index in arrays."""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from math import log
from operator import call

SATURATION, LENGTH_SHARE = 1.2, 0.4  # of BM25: how soon repeating, and how much length, counts
_BITS, _MOST = 8, 255  # an entry is (place << 8) + times, times at most 255
_SIZE = array("I").itemsize
_TIMES = 0 if sys.byteorder == "little" else _SIZE - 1  # the byte of an entry with the times
_REMEMBERED = 64  # signs: while typing only the last word changes


class Postings:
    """Of each sign the places that have it, in order, with the times. Frozen once it is built;
    `replaced` and `joined` give others that share what did not change."""

    def __init__(self, entries: Mapping[str, array[int]], sizes: Sequence[int]) -> None:
        self._entries, self._sizes = entries, sizes
        usual = sum(sizes) / max(1, len(sizes)) or 1.0
        self._damping = [
            SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * size / usual) for size in sizes
        ]
        self.gains = lru_cache(maxsize=_REMEMBERED)(self._gains)

    def __len__(self) -> int:
        return len(self._entries)

    def spread(self, sign: str) -> int:
        """How many cards have it."""
        return len(self._entries.get(sign, ()))

    def said(self, sign: str, places: range) -> int:
        """How often neighbouring cards together have it."""
        entries = self._entries.get(sign, array("I"))
        first, last = (bisect_left(entries, at << _BITS) for at in (places.start, places.stop))
        return sum(entries[first:last].tobytes()[_TIMES::_SIZE])

    def size(self, places: range) -> int:
        """How much is said for some cards together."""
        return sum(self._sizes[places.start : places.stop])

    def rarity(self, sign: str) -> float:
        """High for what few cards say; 0 for what nobody says."""
        number, having = len(self._sizes), self.spread(sign)
        return log(1 + (number - having + 0.5) / (having + 0.5)) if having else 0.0

    def _gains(self, sign: str, most: int) -> list[tuple[int, float]]:
        """(place, 0..1+SATURATION) of the cards that have it, the first `most` of them."""
        damping, scale = self._damping, 1 + SATURATION
        return [
            (place := entry >> _BITS, (times := entry & _MOST) * scale / (times + damping[place]))
            for entry in self._entries.get(sign, ())[:most]
        ]

    def add_gains(self, found: dict[int, float], sign: str, weight: float) -> None:
        """Add `weight` times the gain, as in `gains`, to each place in `found`."""
        entries, damping, scale = self._entries.get(sign, ()), self._damping, 1 + SATURATION
        for place in found:
            base = place << _BITS
            at = bisect_left(entries, base)
            if at < len(entries) and (times := entries[at] - base) <= _MOST:
                found[place] += weight * times * scale / (times + damping[place])

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
        entries = map(base.__add__, signs.values())
        deque(map(call, map(appending.__getitem__, signs), entries), maxlen=0)  # a loop in C
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
