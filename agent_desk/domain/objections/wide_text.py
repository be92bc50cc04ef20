"""Reading the texts of a big library in one go: each card becomes one line of stems.

Where a small library is read sentence by sentence into signs, thousands of cards are read by a few
passes in C over whole cards; what needs their sentences looks them up in the line.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.text.fold import LINE, folded_lines
from agent_desk.domain.text.stem import stem
from agent_desk.domain.text.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class WideText:
    """All that leads to one card: `stems` with a `LINE` around each sentence, how often each stem
    occurs."""

    stems: str
    counts: Mapping[str, int]

    def lines(self) -> list[str]:
        """The sentences in their order, as stems between single spaces."""
        return self.stems.split(LINE)[1:-1]


class WideReader:
    """Remembers the stem of every word it met; `words` are those, as folded."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._stems = _Stems(vocabulary)
        self._stems[LINE] = LINE

    def read(self, texts: Sequence[str]) -> WideText:
        """Linear in the words of the texts."""
        words = folded_lines(texts)
        stems = list(map(self._stems.__getitem__, words))
        counts = Counter(stems)
        del counts[LINE]
        for opened in counts.keys() & self._stems.opened:
            times = counts.pop(opened)
            counts.update(dict.fromkeys(opened.split(), times))
        return WideText(" ".join(stems), counts)

    @property
    def words(self) -> frozenset[str]:
        """Every folded word that was met."""
        return frozenset(self._stems) - {LINE}


class PhraseFinder:
    """The concepts that the sentences of a card carry."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._single: dict[str, Sequence[str]] = {}
        self._longer: dict[tuple[str, str], list[tuple[tuple[str, ...], Sequence[str]]]] = {}
        for key, names in vocabulary.phrases().items():
            if len(key) == 1:
                self._single[key[0]] = names
            else:
                self._longer.setdefault((key[0], key[1]), []).append((key, names))

    def concepts_of(self, text: WideText) -> Counter[str]:
        """How often each concept is spoken of."""
        found: Counter[str] = Counter()
        for single in text.counts.keys() & self._single.keys():
            for name in self._single[single]:
                found[name] += text.counts[single]
        for name in self._by_phrase(text.stems.split()):
            found[name] += 1
        return found

    def _by_phrase(self, stems: Sequence[str]) -> Iterator[str]:
        pairs = list(itertools.pairwise(stems))
        starts = [(at, pair) for at, pair in enumerate(pairs) if pair in self._longer]
        for at, pair in starts:
            for key, names in self._longer[pair]:
                if tuple(stems[at : at + len(key)]) == key:
                    yield from names


class _Stems(dict[str, str]):
    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self.opened: set[str] = set()  # what more than one word is written short for

    def __missing__(self, word: str) -> str:
        full = self._vocabulary.opened(word)
        found = self[word] = " ".join(map(stem, full))
        if len(full) > 1:
            self.opened.add(found)
        return found
