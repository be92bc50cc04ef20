"""The search of the desk over few sentences of each card: built in a moment, and never taught.

For tests of what stands around the search. Its quality is measured on the whole library elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from agent_desk.content import Content
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.search import CardSearch
from agent_desk.library.card_index import LateIndex
from agent_desk.library.crisis_words import load_crisis_ear
from agent_desk.library.no_objection import load_no_objection
from agent_desk.library.synonyms import load_vocabulary
from tests.worlds import content

SENTENCES = 3  # of the beginning and of the end of each list: what ships and what a test adds


class QuickIndex(LateIndex):
    """Over the first and last sentences of each card."""

    def __init__(self, cards: Iterable[Card], used: Mapping[str, int] | None = None) -> None:
        super().__init__((_few(card) for card in cards), used)

    def ready(self) -> CardSearch:
        """Few sentences of what is no objection, too."""
        if not isinstance(self._index, CardSearch):
            quiet = [_ends(group) for group in load_no_objection()]
            ear = load_crisis_ear()
            self._index = CardSearch(self._cards, _vocabulary(), self._used, quiet, ear)
        return self._index

    def replaced(self, cards: Iterable[Card]) -> LateIndex:
        """As that of the desk: a card that was edited is worked out alone."""
        return super().replaced(_few(card) for card in cards)

    def study(self) -> Iterator[None]:
        """It learns nothing."""
        return iter(())


@lru_cache(maxsize=1)
def quick_content() -> Content:
    """What ships, with the quick search; built once for all tests."""
    shipped = content()
    return replace(shipped, search=QuickIndex(shipped.cards.values()))


_vocabulary = lru_cache(maxsize=1)(load_vocabulary)


def _few(card: Card) -> Card:
    return replace(
        card, typed=_ends(card.typed), utterances=_ends(card.utterances), regional=(), tags=()
    )


def _ends(sentences: tuple[str, ...]) -> tuple[str, ...]:
    return (*sentences[:SENTENCES], *sentences[SENTENCES:][-SENTENCES:])
