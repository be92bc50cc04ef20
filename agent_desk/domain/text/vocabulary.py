"""How people say the same: hurried spellings opened, slang and synonyms led to one concept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from agent_desk.domain.text.fold import fold, words_of
from agent_desk.domain.text.stem import stem

CONCEPT_MARK = "#"  # begins the key of a concept, which no stem can


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a text: as folded, its stem, and its place (start, end) in the text."""

    word: str
    stem: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A text read: its words in order and the concepts that they carry, alone or together."""

    terms: tuple[Term, ...]
    concepts: frozenset[str]

    def features(self) -> frozenset[str]:
        """What the text is about, for comparing: stems, neighbouring pairs and concepts."""
        stems = [term.stem for term in self.terms]
        pairs = (f"{left} {right}" for left, right in pairwise(stems))
        return frozenset((*stems, *pairs, *self.concepts))


class Vocabulary:
    """Reads text. `shorthand` opens a folded word into words («xq» → «porque»); `concepts` maps
    a concept's name to the words and short phrases that mean it."""

    def __init__(
        self, shorthand: Mapping[str, str], concepts: Mapping[str, Collection[str]]
    ) -> None:
        self._shorthand = {short: tuple(full.split()) for short, full in shorthand.items()}
        self._concepts: dict[tuple[str, ...], list[str]] = {}
        self._words = frozenset(
            word
            for phrases in concepts.values()
            for word in phrases
            if word.isalnum() and word == fold(word)
        )
        for name, phrases in concepts.items():
            for phrase in phrases:
                key = tuple(stem(word.text) for word in words_of(phrase))
                if key:
                    self._concepts.setdefault(key, []).append(CONCEPT_MARK + name)
        self._alone = {key[0]: names for key, names in self._concepts.items() if len(key) == 1}
        # Half of all words begin some phrase, few pairs of neighbours do.
        self._lengths: dict[tuple[str, str], set[int]] = {}
        for key in self._concepts:
            if len(key) > 1:
                self._lengths.setdefault((key[0], key[1]), set()).add(len(key))

    def read(self, text: str) -> Reading:
        """Linear in the words of the text."""
        terms = tuple(self._terms(text))
        return Reading(terms, frozenset(self.concepts_in([term.stem for term in terms])))

    def concepts_in(self, stems: Sequence[str]) -> set[str]:
        """The concepts that stems carry in their order, alone or together."""
        found: set[str] = set()
        for one in filter(self._alone.__contains__, stems):
            found.update(self._alone[one])
        for first, pair in enumerate(pairwise(stems)):
            for length in self._lengths.get(pair, ()):
                found.update(self._concepts.get(tuple(stems[first : first + length]), ()))
        return found

    def concepts_of(self, word_stem: str) -> tuple[str, ...]:
        """Concepts that one word carries by itself."""
        return tuple(self._alone.get(word_stem, ()))

    def opened(self, word: str) -> tuple[str, ...]:
        """The words that a folded word stands for; nearly always itself."""
        return self._shorthand.get(word, (word,))

    def phrases(self) -> Mapping[tuple[str, ...], Sequence[str]]:
        """The concepts that each run of stems carries."""
        return self._concepts

    def words(self) -> frozenset[str]:
        """Folded words that carry a concept by themselves: what a slip may have meant."""
        return self._words

    def everything(self) -> Iterator[str]:
        """All that it knows, in order: what was learned with another vocabulary is not true."""
        for short, words in self._shorthand.items():
            yield from (short, *words)
        for key, names in self._concepts.items():
            yield from (*key, *names)

    def _terms(self, text: str) -> Iterable[Term]:
        for word in words_of(text):
            for part in self._shorthand.get(word.text, (word.text,)):
                yield Term(part, stem(part), word.start, word.end)
