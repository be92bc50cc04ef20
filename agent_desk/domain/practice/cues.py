"""Cues: words and short phrases that mean the same for an act, found with their negation."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.text.fold import words_of
from agent_desk.domain.text.stem import stem

NEGATIONS = frozenset("no nadie nunca jamas sin ni tampoco ningun ninguna".split())
REACH = 4  # words after a negation that it still turns round


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue found in a text: places of its first word and of the one after its last."""

    name: str
    first: int
    end: int
    is_negated: bool


class CueBook:
    """All cues, ready to read. One reading is linear in the words of the text."""

    def __init__(self, cues: Mapping[str, Collection[str]]) -> None:
        self._names: dict[tuple[str, ...], list[str]] = {}
        for name, phrases in cues.items():
            for phrase in phrases:
                key = tuple(stem(word.text) for word in words_of(phrase))
                names = self._names.setdefault(key, [])
                if key and name not in names:
                    names.append(name)
        self._starts = frozenset(key[0] for key in self._names if key)
        self._longest = max(map(len, self._names), default=1)

    def find(self, words: Sequence[str], stems: Sequence[str]) -> list[CueHit]:
        """The cues of a text, given its folded words and their stems, in reading order."""
        negated = negated_places(words)
        hits = []
        for first, start in enumerate(stems):
            if start not in self._starts:
                continue
            for end in range(first + 1, min(first + self._longest, len(stems)) + 1):
                for name in self._names.get(tuple(stems[first:end]), ()):
                    hits.append(CueHit(name, first, end, first in negated))
        return hits


def negated_places(words: Sequence[str]) -> frozenset[int]:
    """Places of the words within reach of a negation before them."""
    return frozenset(
        place + step
        for place, word in enumerate(words)
        if word in NEGATIONS
        for step in range(1, REACH + 1)
    )
