"""What a debtor lets see when he speaks: it decides which exit of the call is right."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache

from agent_desk.domain.practice.cues import NEGATIONS, CueBook
from agent_desk.domain.text.fold import words_of
from agent_desk.domain.text.stem import stem

VULNERABLE = frozenset({"death", "illness", "crying", "crisis"})
OBJECTIONS = frozenset({"dispute", "anger", "distrust", "cannot", "refusal", *VULNERABLE})


class DebtorSigns:
    """Reads what the debtor said; a sign that is denied («no estoy enferma») does not count."""

    def __init__(self, phrases: Mapping[str, Collection[str]]) -> None:
        self._book = CueBook(phrases)
        self.read = lru_cache(maxsize=2048)(self._read)

    def _read(self, text: str) -> frozenset[str]:
        words = [word.text for word in words_of(text)]
        hits = self._book.find(words, [stem(word) for word in words])
        return frozenset(
            hit.name for hit in hits if not hit.is_negated or words[hit.first] in NEGATIONS
        )
