"""What a sentence gives away of its acts: words, neighbours, cues and what is negated or asked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from agent_desk.domain.practice.cues import CueBook, CueHit, negated_places
from agent_desk.domain.practice.patterns import patterns_of
from agent_desk.domain.text.phrases import PhraseLint
from agent_desk.domain.text.stem import stem
from agent_desk.domain.text.vocabulary import Vocabulary

MOST_WORDS = 120  # of one sentence; the rest of a longer one says nothing new
_THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3})")
_DAYS = frozenset("lunes martes miercoles jueves viernes sabado domingo".split())
_MONTHS = frozenset(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre".split()
)
_AMOUNTS = frozenset(
    "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
    "novecientos mil".split()
)
_LONG_NUMBER = 3  # digits from which a number is an amount rather than a day or a count
_GAP = 2  # words between two cues that still belong together

Signs = dict[str, tuple[str, ...]]  # by view, each sign once


@dataclass(frozen=True, slots=True)
class SignReader:
    """Reads sentences. `meant` leads an unknown word to the known one it is a slip of."""

    vocabulary: Vocabulary
    cues: CueBook
    lint: PhraseLint
    meant: Callable[[str], str] = str

    def words(self, text: str) -> list[str]:
        """The folded words, hurried spellings opened, amounts in one piece."""
        terms = self.vocabulary.read(_THOUSANDS.sub("", text)).terms
        return [self.meant(term.word) for term in terms[:MOST_WORDS]]

    def read(self, text: str) -> Signs:
        """The signs of a sentence, by view."""
        words = self.words(text)
        kinds = [_kind(word) for word in words]
        hits = self.cues.find(words, [stem(word) for word in words])
        found: dict[str, Iterable[str]] = {
            "s": kinds,
            "w": words,
            "b": (f"{left} {right}" for left, right in pairwise(["<", *kinds, ">"])),
            "n": (kinds[place] for place in sorted(negated_places(words)) if place < len(kinds)),
            "f": (finding.rule.category for finding in self.lint.find(text)),
            **_cue_signs(hits, is_asked="?" in text),
            "t": patterns_of(words, hits),
            "m": _shape(kinds, is_asked="?" in text),
        }
        return {view: tuple(dict.fromkeys(signs)) for view, signs in found.items()}


@lru_cache(maxsize=32768)
def _kind(word: str) -> str:
    """A word as the model sees it: numbers, days and months are all alike."""
    if word.isdigit():
        return "#n" if len(word) >= _LONG_NUMBER else "#d"
    if word in _DAYS:
        return "#day"
    if word in _MONTHS:
        return "#month"
    return "#n" if word in _AMOUNTS else stem(word)


def _cue_signs(hits: list[CueHit], *, is_asked: bool) -> dict[str, Iterable[str]]:
    named = sorted({("-" if hit.is_negated else "+") + hit.name for hit in hits})
    signs: dict[str, Iterable[str]] = {
        "q": named,
        "p": (left + right for left, right in combinations(named, 2)),
        "r": sorted(_in_order(hits)),
    }
    if is_asked:
        signs["z"] = named
    return signs


def _in_order(hits: list[CueHit]) -> set[str]:
    begins: dict[int, list[CueHit]] = defaultdict(list)
    for hit in hits:
        begins[hit.first].append(hit)
    return {
        f"{hit.name}>{other.name}"
        for hit in hits
        for place in range(hit.end, hit.end + _GAP + 1)
        for other in begins.get(place, ())
        if other.name != hit.name
    }


def _shape(kinds: list[str], *, is_asked: bool) -> list[str]:
    numbers = sum(kind in {"#n", "#d"} for kind in kinds)
    return [
        "?" if is_asked else ".",
        f"long{min(6, len(kinds) // 3)}",
        f"first {' '.join(kinds[:1])}",
        f"first {' '.join(kinds[:2])}",
        f"numbers{min(2, numbers)}",
    ]
