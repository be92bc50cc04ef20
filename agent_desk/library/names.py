"""Load the usual names of people from resources/words/names.yaml, and the words of the cards."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from agent_desk.domain.objections.card import Card
from agent_desk.domain.text.anonymous import KnownWords
from agent_desk.domain.text.fold import fold
from agent_desk.library.yaml_reader import read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/names@1"


def load_known_words(cards: Iterable[Card], path: Path | None = None) -> KnownWords:
    """Names, and the words that the cards teach the search. Raises ContentError."""
    top = read_yaml(path or resource("words", "names.yaml"), SCHEMA)
    names = frozenset(word for line in top.texts("names", required=True) for word in _words(line))
    top.finish()
    plain = frozenset(
        word
        for card in cards
        for text in (*card.utterances, *card.typed, card.title)
        for word in _words(text)
    )
    return KnownWords(names, plain)


def _words(text: str) -> list[str]:
    return fold(text).split()
