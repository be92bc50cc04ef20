"""Every distinct word of the names in the portfolio, and how a typed word is read against them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from agent_desk.store.database import Store

SHORTEST_CORRECTED = 4  # a shorter word with a slip could be anything
MOST_BEGUN = 40  # words that begin as typed, the commonest first
MOST_NEAR = 6

_VERSION = "SELECT value FROM about WHERE key = 'index'"
_WORDS = "SELECT word, people FROM name_word ORDER BY word"

Reading = list[tuple[str, ...]]  # for each word typed, what it may stand for, likeliest first


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    version: str = ""
    words: tuple[str, ...] = ()
    people: Mapping[str, int] = field(default_factory=dict)

    def begun(self, word: str) -> tuple[str, ...]:
        """Words that begin so, the word itself first, then the commonest."""
        start = bisect_left(self.words, word)
        end = bisect_left(self.words, word + "\U0010ffff")
        found = sorted(self.words[start:end], key=lambda w: (w != word, -self.people[w]))
        return tuple(found[:MOST_BEGUN])


class NameWords:
    """Reads the words again when another portfolio, or another index of it, is in force."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = _Vocabulary()

    def literal(self, typed: tuple[str, ...]) -> Iterator[Reading]:
        """As written, then as beginnings of words."""
        known = self._vocabulary()
        whole: Reading = [(word,) if word in known.people else () for word in typed]
        if all(whole):
            yield whole
        begun: Reading = [known.begun(word) for word in typed]
        if all(begun) and begun != whole:
            yield begun

    def last_begun(self, typed: tuple[str, ...]) -> Reading:
        """Whole words, and the last one also as the beginning of longer ones."""
        known = self._vocabulary()
        return [*((word,) for word in typed[:-1]), known.begun(typed[-1])]

    def corrected(self, typed: tuple[str, ...]) -> Iterator[Reading]:
        """The unknown words corrected; then every word, since a slip may make another name."""
        known = self._vocabulary()
        mended = [known.begun(word) or self._near(word) for word in typed]
        if all(mended):
            yield mended
        loose = [
            tuple(dict.fromkeys((*words, *self._near(word))))
            for word, words in zip(typed, mended, strict=True)
        ]
        if all(loose) and loose != mended:
            yield loose

    def _near(self, word: str) -> tuple[str, ...]:
        """The nearest words that exist; of two as near, the one that begins alike.

        A first letter is seldom the slip.
        """
        if len(word) < SHORTEST_CORRECTED:
            return ()
        from agent_desk.domain.text.similar import near_words

        known = self._known
        length = len(word)
        candidates = [other for other in known.words if -2 <= len(other) - length <= 2]
        near = near_words(word, candidates, MOST_NEAR)
        near.sort(key=lambda found: (-found[1], found[0][0] != word[0], -known.people[found[0]]))
        return tuple(found for found, _ in near)

    def _vocabulary(self) -> _Vocabulary:
        row = self._store.row(_VERSION)
        version = str(row["value"]) if row else ""
        if version != self._known.version:
            rows = self._store.rows(_WORDS)
            people = {str(row["word"]): int(row["people"]) for row in rows}
            self._known = _Vocabulary(version, tuple(people), people)
        return self._known
