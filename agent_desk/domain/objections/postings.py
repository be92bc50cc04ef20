"""Which cards of a big library speak of a sign, and how much: an inverted index in arrays."""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from math import log
from operator import call

from agent_desk.domain.objections.wide_text import WideText

SATURATION, LENGTH_SHARE = 1.2, 0.4  # of BM25: how soon repeating, and how much length, counts
_BITS, _MOST = 8, 255  # an entry is (place << 8) + times, times at most 255
_SIZE = array("I").itemsize
_TIMES = 0 if sys.byteorder == "little" else _SIZE - 1  # the byte of an entry with the times
_REMEMBERED = 64  # signs: while typing only the last word changes
_FOUND = 4096  # signs looked up before they are posted
_NONE = array("I")

Counts = Mapping[str, int]  # how often each sign is said for one card


class Postings:
    """Of each sign the places that have it, in order, with the times.

    Frozen. While the texts are `unposted`, what somebody asks for is looked up in them. `replaced`
    gives one that shares what did not change.
    """

    def __init__(
        self,
        entries: Mapping[str, array[int]],
        sizes: Sequence[int],
        unposted: Sequence[WideText] = (),
    ) -> None:
        self._posted, self._sizes, self._unposted = entries, sizes, unposted
        self._entries = lru_cache(maxsize=_FOUND)(self._look_up) if unposted else self._known
        usual = sum(sizes) / max(1, len(sizes)) or 1.0
        self._damping = [
            SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * size / usual) for size in sizes
        ]
        self.gains = lru_cache(maxsize=_REMEMBERED)(self._gains)

    @property
    def is_posted(self) -> bool:
        """Whether nothing has to be looked up in the texts any more."""
        return not self._unposted

    def spread(self, sign: str) -> int:
        """How many cards have it."""
        return len(self._entries(sign))

    def said(self, sign: str, places: range) -> int:
        """How often neighbouring cards together have it."""
        entries = self._entries(sign)
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
            for entry in self._entries(sign)[:most]
        ]

    def add_gains(self, found: dict[int, float], sign: str, weight: float) -> None:
        """Add `weight` times the gain, as in `gains`, to each place in `found`."""
        entries, damping, scale = self._entries(sign), self._damping, 1 + SATURATION
        for place in found:
            base = place << _BITS
            at = bisect_left(entries, base)
            if at < len(entries) and (times := entries[at] - base) <= _MOST:
                found[place] += weight * times * scale / (times + damping[place])

    def replaced(self, place: int, text: WideText, old: Iterable[str], new: Counts) -> Postings:
        """With another text at one place, whose signs are `new`; `old` are those it had."""
        sizes = [*self._sizes[:place], text.size, *self._sizes[place + 1 :]]
        if self._unposted:
            unposted = [*self._unposted[:place], text, *self._unposted[place + 1 :]]
            return Postings(self._posted, sizes, unposted)
        posted = dict(self._posted)
        for sign in {*old, *new}:
            entries = posted.get(sign, _NONE)[:]
            at = bisect_left(entries, place << _BITS)
            if at < len(entries) and entries[at] >> _BITS == place:
                del entries[at]
            if sign in new:
                entries.insert(at, _entry(place, new[sign]))
            if entries:
                posted[sign] = entries
            else:
                posted.pop(sign, None)
        return Postings(posted, sizes)

    def joined(self, other: Postings) -> Postings:
        """With the signs of another over the same places; what is long stays so."""
        return Postings({**self._posted, **other._posted}, self._sizes)

    def _known(self, sign: str) -> array[int]:
        return self._posted.get(sign, _NONE)

    def _look_up(self, sign: str) -> array[int]:
        said = {place: times for place, own in enumerate(self._owns) if (times := own.get(sign))}
        for common, places in self._sharing:
            if times := common.get(sign):
                for place in places:
                    said[place] = said.get(place, 0) + times
        return array("I", [_entry(place, said[place]) for place in sorted(said)])

    @cached_property
    def _owns(self) -> Sequence[Counts]:
        return [text.own for text in self._unposted]

    @cached_property
    def _sharing(self) -> Sequence[tuple[Counts, Sequence[int]]]:
        """What texts have in common, with their places."""
        found: dict[int, tuple[Counts, list[int]]] = {}
        for place, text in enumerate(self._unposted):
            if text.shared is not None:
                found.setdefault(id(text.shared), (text.shared.own, []))[1].append(place)
        return list(found.values())


def unposted(texts: Sequence[WideText]) -> Postings:
    """The signs of the cards in their order, there at once: the first question for each is slow."""
    return Postings({}, [text.size for text in texts], texts)


class Posting:
    """Posts the signs of the cards in their order, card by card."""

    def __init__(self) -> None:
        self._appending = _Appending()
        self._sizes: list[int] = []

    def add(self, signs: Counts) -> None:
        """Those of the next card."""
        base, times = len(self._sizes) << _BITS, signs.values()
        self._sizes.append(sum(times))
        least = times if max(times, default=0) <= _MOST else [min(n, _MOST) for n in times]
        append = map(self._appending.__getitem__, signs)
        deque(map(call, append, map(base.__add__, least)), maxlen=0)  # a loop in C

    def postings(self) -> Postings:
        """All that were added."""
        return Postings(self._appending.entries, self._sizes)


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
