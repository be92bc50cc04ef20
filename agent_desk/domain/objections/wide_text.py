"""Reading the texts of a big library in one go: each card becomes one line of stems.

Where a small library is read sentence by sentence into signs, thousands of cards are read by a few
passes in C over whole cards; what needs their sentences looks them up in the line.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.text.fold import LINE, fold, folded_lines
from agent_desk.domain.text.stem import stem
from agent_desk.domain.text.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class WideText:
    """All that leads to one card: `stems` with a `LINE` around each sentence, how often each stem
    occurs, and what it has in common with other cards."""

    stems: str
    own: Mapping[str, int]
    size: int  # stems in all, those in common too
    shared: WideText | None = None

    def counts(self) -> Mapping[str, int]:
        """How often each stem occurs in all of it."""
        return added(self.own, self.shared.own) if self.shared else self.own


def added(own: Mapping[str, int], shared: Mapping[str, int]) -> Mapping[str, int]:
    """The sum of two counts; `own` is the smaller one where there is much to add."""
    counts = dict(shared)
    for sign, times in own.items():
        counts[sign] = counts.get(sign, 0) + times
    return counts


class WideReader:
    """Remembers the stem of every word it met, and what it read of texts that it met twice: cards
    of a big library have much in common. `words` are those it met, as folded."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._stems = _Stems(vocabulary)
        self._stems[LINE] = LINE
        self._met: set[int] = set()
        self._known: dict[Sequence[str], WideText] = {}
        self._joined: dict[tuple[int, ...], WideText] = {}

    def read(self, parts: Sequence[Sequence[str]]) -> WideText:
        """All texts of a card, in whatever order; linear in the words of those that are new."""
        known: list[WideText] = []
        fresh: list[str] = []
        for part in parts:
            found = self._known.get(part)
            if found is not None:
                known.append(found)
            elif part:
                fresh += part
                self._meet(part)
        return self._read(fresh, self._together(known) if known else None)

    def line(self, text: str) -> str:
        """One text as stems between single spaces."""
        return " ".join(map(self._stems.__getitem__, fold(text).split()))

    def _meet(self, part: Sequence[str]) -> None:
        name = hash(part)
        if name in self._met:
            self._known[part] = self._read(part, None)
        self._met.add(name)

    def _together(self, known: Sequence[WideText]) -> WideText:
        """Cards that have one part in common mostly have several."""
        names = tuple(map(id, known))
        joined = self._joined.get(names)
        if joined is None:
            counts: Counter[str] = Counter()
            for one in known:
                counts.update(one.own)
            lines = LINE + "".join(one.stems[1:] for one in known)
            joined = self._joined[names] = WideText(lines, counts, sum(counts.values()))
        return joined

    def _read(self, texts: Sequence[str], shared: WideText | None) -> WideText:
        stems = list(map(self._stems.__getitem__, folded_lines(texts)))
        counts = Counter(stems)
        del counts[LINE]
        for opened in counts.keys() & self._stems.opened:
            times = counts.pop(opened)
            counts.update(dict.fromkeys(opened.split(), times))
        size = sum(counts.values()) + (shared.size if shared else 0)
        return WideText(" ".join(stems), counts, size, shared)

    @property
    def words(self) -> frozenset[str]:
        """Every folded word that was met."""
        return frozenset(self._stems) - {LINE}

    def words_of(self, texts: Sequence[str]) -> frozenset[str]:
        """The folded words of some texts."""
        return frozenset(folded_lines(texts)) - {LINE}


class PhraseFinder:
    """The concepts that the sentences of a card carry."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._single: dict[str, Sequence[str]] = {}
        self._longer: dict[tuple[str, str], list[tuple[tuple[str, ...], Sequence[str]]]] = {}
        self._shared: dict[int, Mapping[str, int]] = {}
        self._kept: list[WideText] = []  # so that no other text takes over the id of one
        for key, names in vocabulary.phrases().items():
            if len(key) == 1:
                self._single[key[0]] = names
            else:
                self._longer.setdefault((key[0], key[1]), []).append((key, names))

    def concepts_of(self, text: WideText) -> Mapping[str, int]:
        """How often each concept is spoken of."""
        own = self._concepts_in(text)
        if text.shared is None:
            return own
        shared = self._shared.get(id(text.shared))
        if shared is None:
            shared = self._shared[id(text.shared)] = self._concepts_in(text.shared)
            self._kept.append(text.shared)
        return added(own, shared)

    def _concepts_in(self, text: WideText) -> Mapping[str, int]:
        found: Counter[str] = Counter()
        for single in text.own.keys() & self._single.keys():
            for name in self._single[single]:
                found[name] += text.own[single]
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
