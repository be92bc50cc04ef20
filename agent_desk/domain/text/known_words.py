"""The words of a library: what a slip may have meant, and what a word begun may become."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from agent_desk.domain.text.similar import near_words

BEGINNINGS = 12  # known words taken for the one being typed
_LOOKED_AT = 4 * BEGINNINGS
_LEAST_LETTERS = 4  # shorter words are one slip away from everything
_REMEMBERED = 4096
EVERY_WORD = 20_000  # known words; among more the first letter of a slip must be right


class KnownWords:
    """Folded words. What one answer cost is remembered: while typing only the last word changes."""

    def __init__(self, words: Iterable[str]) -> None:
        self._known = frozenset(words)
        self._sorted = sorted(self._known)
        self._by_start: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in self._sorted:
            for start in (word[0], ""):
                self._by_start[start, len(word)].append(word)
        self.meant_by = lru_cache(maxsize=_REMEMBERED)(self._meant_by)
        self.begun_by = lru_cache(maxsize=_REMEMBERED)(self._begun_by)

    def with_more(self, words: Iterable[str]) -> KnownWords:
        """These and others; itself when there are none."""
        more = set(words) - self._known
        return KnownWords(self._known | more) if more else self

    def __contains__(self, word: str) -> bool:
        return word in self._known

    def _meant_by(self, word: str) -> tuple[str, ...]:
        """The nearest known word one or two slips away, if the word itself is not known."""
        if word in self._known or len(word) < _LEAST_LETTERS or word.isdigit():
            return ()
        start = word[0] if len(self._known) > EVERY_WORD else ""
        lengths = range(len(word) - 2, len(word) + 3)
        alike = [other for size in lengths for other in self._by_start.get((start, size), ())]
        return tuple(other for other, _ in near_words(word, alike, limit=1))

    def _begun_by(self, start: str) -> tuple[str, ...]:
        """Known words with that beginning, shortest first."""
        if len(start) < 2:
            return ()
        first = bisect_left(self._sorted, start)
        found = self._sorted[first : first + _LOOKED_AT]
        begun = [word for word in found if word.startswith(start)]
        return tuple(sorted(begun, key=len)[:BEGINNINGS])
