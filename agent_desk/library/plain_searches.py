"""Plain searches that ours is measured beside: rapidfuzz's weighted ratio alone, and substrings."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.measuring import first_of_each
from agent_desk.domain.text.fold import fold

NEAREST = 200  # sentences; more than ten cards are always among them


class RatioSearch:
    """The sentences most alike by rapidfuzz's WRatio. Sentences are pairs of text and card id."""

    name = "rapidfuzz WRatio"

    def __init__(self, sentences: Sequence[tuple[str, str]]) -> None:
        self._texts = [fold(text) for text, _ in sentences]
        self._cards = [card_id for _, card_id in sentences]

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        from rapidfuzz import fuzz, process

        found = process.extract(fold(text), self._texts, scorer=fuzz.WRatio, limit=NEAREST)
        return first_of_each([self._cards[place] for _, _, place in found], limit)


class SubstringSearch:
    """Sentences that contain what is asked, or are contained in it."""

    name = "subcadena"

    def __init__(self, sentences: Sequence[tuple[str, str]]) -> None:
        self._sentences = [(fold(text), card_id) for text, card_id in sentences]

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        asked = fold(text)
        alike = (card for said, card in self._sentences if asked in said or said in asked)
        return first_of_each(alike, limit)
