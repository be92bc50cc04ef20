"""A word nobody says, led to the known one it is a slip of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import lru_cache

from agent_desk.domain.text.similar import near_words
from agent_desk.domain.text.stem import stem

_LEAST_LETTERS = 5  # shorter words are one slip away from everything
_ONE_SLIP = 0.8  # closeness under which two words are two words


class Slips:
    """Knows the words of a model; what was asked once is remembered."""

    def __init__(self, words: Collection[str]) -> None:
        self._known = frozenset(words)
        self._stems = frozenset(map(stem, words))
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(self._known):
            self._by_length[len(word)].append(word)
        self.meant = lru_cache(maxsize=8192)(self._meant)

    def _meant(self, word: str) -> str:
        known = word in self._known or stem(word) in self._stems
        if known or len(word) < _LEAST_LETTERS or not word.isalpha():
            return word
        lengths = range(len(word) - 1, len(word) + 2)
        alike = [other for length in lengths for other in self._by_length.get(length, ())]
        near = near_words(word, alike, limit=1)
        return near[0][0] if near and near[0][1] >= _ONE_SLIP else word
