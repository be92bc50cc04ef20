"""How people say the same: hurried spellings opened, slang and synonyms led to one concept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from agent_desk.domain.text.fold import words_of
from agent_desk.domain.text.stem import stem


@dataclass(frozen=True, slots=True)
class Term:
    """A concept met in a text, and where: (start, end) of the words that carry it."""

    key: str
    start: int
    end: int
    word: str  # the folded word(s), for prefix and fuzzy matching while it is being typed


class Vocabulary:
    """Reads text into terms. `shorthand` opens a folded word into words («xq» → «porque»);
    `concepts` maps a concept name to the words and short phrases that mean it."""

    def __init__(self, shorthand: Mapping[str, str], concepts: Mapping[str, Iterable[str]]) -> None:
        self._shorthand = {short: tuple(full.split()) for short, full in shorthand.items()}
        self._concepts: dict[tuple[str, ...], str] = {}
        self._longest = 1
        for name, phrases in concepts.items():
            for phrase in phrases:
                key = tuple(stem(word.text) for word in words_of(phrase))
                self._concepts.setdefault(key, f"#{name}")
                self._longest = max(self._longest, len(key))

    def terms(self, text: str) -> list[Term]:
        """The terms of a text in order: a concept where words mean one, else the word's stem."""
        spelled = self._spelled(text)
        stems = [stem(word) for word, _, _ in spelled]
        found: list[Term] = []
        place = 0
        while place < len(spelled):
            length, key = self._concept_at(stems, place)
            part = spelled[place : place + length]
            word = " ".join(word for word, _, _ in part)
            found.append(Term(key or stems[place], part[0][1], part[-1][2], word))
            place += length
        return found

    def words_of_concepts(self) -> dict[str, str]:
        """Single stems that lead to a concept, with it: for prefix matching while typing."""
        return {key[0]: name for key, name in self._concepts.items() if len(key) == 1}

    def _spelled(self, text: str) -> list[tuple[str, int, int]]:
        found: list[tuple[str, int, int]] = []
        for word in words_of(text):
            full = self._shorthand.get(word.text, (word.text,))
            found.extend((part, word.start, word.end) for part in full)
        return found

    def _concept_at(self, stems: list[str], place: int) -> tuple[int, str]:
        for length in range(min(self._longest, len(stems) - place), 0, -1):
            name = self._concepts.get(tuple(stems[place : place + length]))
            if name:
                return length, name
        return 1, ""
