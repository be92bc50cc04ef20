"""The words of a library: what a slip may have meant, and what a word begun may become."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from copy import copy
from functools import lru_cache

from agent_desk.domain.text.similar import near_words

BEGINNINGS = 12  # known words taken for the one being typed
_LOOKED_AT = 4 * BEGINNINGS
_LEAST_LETTERS = 4  # shorter words are one slip away from everything
_REMEMBERED = 4096
EVERY_WORD = 20_000  # known words; among more the first letter of a slip must be right


class KnownWords:
    """Folded words. What one answer cost is remembered: while typing only the last word changes.

    Kept by first letter: sorted in one go, thirty thousand words stopped the window for 30 ms.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._known = frozenset(words)
        by_letter: dict[str, list[str]] = defaultdict(list)
        for word in self._known:
            by_letter[word[0]].append(word)
        self._by_letter = {letter: _Shelf(found) for letter, found in sorted(by_letter.items())}
        self._remember()

    def with_more(self, words: Iterable[str]) -> KnownWords:
        """These and others; itself when there are none."""
        more = frozenset(words) - self._known
        if not more:
            return self
        known = copy(self)
        known._known = self._known | more
        known._by_letter = dict(self._by_letter)
        for letter in {word[0] for word in more}:
            others = known._by_letter.get(letter)
            found = [word for word in more if word[0] == letter]
            known._by_letter[letter] = _Shelf([*(others.words if others else ()), *found])
        known._remember()
        return known

    def _remember(self) -> None:
        self.meant_by = lru_cache(maxsize=_REMEMBERED)(self._meant_by)
        self.begun_by = lru_cache(maxsize=_REMEMBERED)(self._begun_by)

    def __contains__(self, word: str) -> bool:
        return word in self._known

    def _meant_by(self, word: str) -> tuple[str, ...]:
        """The nearest known word one or two slips away, if the word itself is not known."""
        if word in self._known or len(word) < _LEAST_LETTERS or word.isdigit():
            return ()
        letters = word[0] if len(self._known) > EVERY_WORD else sorted(self._by_letter)
        shelves = [self._by_letter[letter] for letter in letters if letter in self._by_letter]
        lengths = range(len(word) - 2, len(word) + 3)
        alike = [other for size in lengths for shelf in shelves for other in shelf.of(size)]
        return tuple(other for other, _ in near_words(word, alike, limit=1))

    def _begun_by(self, start: str) -> tuple[str, ...]:
        """Known words with that beginning, shortest first."""
        if len(start) < 2 or start[0] not in self._by_letter:
            return ()
        words = self._by_letter[start[0]].words
        first = bisect_left(words, start)
        found = words[first : first + _LOOKED_AT]
        begun = [word for word in found if word.startswith(start)]
        return tuple(sorted(begun, key=len)[:BEGINNINGS])


class _Shelf:
    """The words of one letter, in order, all together and by length."""

    def __init__(self, words: list[str]) -> None:
        self.words = sorted(words)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in self.words:
            self._by_length[len(word)].append(word)

    def of(self, length: int) -> Sequence[str]:
        return self._by_length.get(length, ())
