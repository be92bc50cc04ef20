"""The search index over the objection cards, with the house's way of reading hurried words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.search import CardSearch, Hit
from agent_desk.domain.text.vocabulary import Vocabulary
from agent_desk.library.synonyms import load_vocabulary

__all__ = ["CardIndex", "Hit", "build_index"]

CardIndex = CardSearch


def build_index(
    cards: Iterable[Card],
    vocabulary: Vocabulary | None = None,
    used: Mapping[str, int] | None = None,
) -> CardIndex:
    """Index the cards; `used` (card id → times) orders what an empty search shows."""
    return CardSearch(cards, vocabulary or load_vocabulary(), used)
