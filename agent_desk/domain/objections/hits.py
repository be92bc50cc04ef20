"""What a search shows of a card it found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from agent_desk.domain.objections.card import Card
from agent_desk.domain.text.fold import words_of
from agent_desk.domain.text.stem import stem
from agent_desk.domain.text.vocabulary import Reading

NEAREST_SHOWN = 3  # hits for which the nearest thing people say is looked up
_FREQUENCY = {"alta": 2, "media": 1, "baja": 0}


@dataclass(frozen=True, slots=True)
class Hit:
    """A card found. `marks` are (start, length) in its title; `nearest` finds `utterance`."""

    card_id: str
    score: float
    marks: tuple[tuple[int, int], ...] = ()
    nearest: Callable[[], str] = field(default=str, compare=False, repr=False)

    @property
    def utterance(self) -> str:
        """The nearest thing people say (of the first three hits), "" when only other words matched.

        Looked up only when asked: during a call nobody does, and it is a third of a search.
        """
        return self.nearest()


def usual_hits(cards: Iterable[Card], used: Mapping[str, int], limit: int) -> list[Hit]:
    """What an empty search shows: the most used here, then the most frequent anywhere."""
    usual = sorted(
        cards, key=lambda card: (-used.get(card.id, 0), -_FREQUENCY.get(card.frequency, 0))
    )
    return [Hit(card.id, 0.0) for card in usual[:limit]]


def _begins(word: str, typed: str) -> bool:
    """«me» and «la» are in half of all titles: they would only draw the eye from what counts."""
    return len(typed) > 2 and word.startswith(typed)


def marks(title: str, reading: Reading) -> tuple[tuple[int, int], ...]:
    """Places in a title of the words asked for: as much of each as was typed."""
    found = []
    for word in words_of(title):
        typed = [t.word for t in reading.terms if _begins(word.text, t.word)]
        if typed:
            found.append((word.start, min(word.end - word.start, max(map(len, typed)))))
        elif any(t.stem == stem(word.text) for t in reading.terms if len(t.stem) > 2):
            found.append((word.start, word.end - word.start))
    return tuple(found)
