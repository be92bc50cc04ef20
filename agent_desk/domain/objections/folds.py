"""The library in parts, each asked of what was built from the others: what was never seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.measuring import Question
from agent_desk.domain.objections.signs import said_of

FOLDS, SEED = 5, 7


@dataclass(frozen=True, slots=True)
class Fold:
    """What a search is built from, cards and groups of small talk, and what it is then asked."""

    cards: tuple[Card, ...]
    quiet: tuple[tuple[str, ...], ...]
    questions: tuple[Question, ...]


def folds_of(cards: Sequence[Card], groups: Sequence[Sequence[str]]) -> Iterator[Fold]:
    """Five times another fifth of everything people say is left out and asked.

    The parts are drawn once and are the same in every run: figures of two days compare.
    """
    lines: list[tuple[str, str]] = [(card.id, text) for card in cards for text in said_of(card)]
    lines += [("", text) for group in groups for text in group]
    Random(SEED).shuffle(lines)  # noqa: S311  a draw to be repeated, no secret
    for part in range(FOLDS):
        asked = lines[part::FOLDS]
        left_out = set(asked)
        yield Fold(
            tuple(_without(card, left_out) for card in cards),
            tuple(tuple(t for t in group if ("", t) not in left_out) for group in groups),
            tuple(Question(number, t, card or None) for number, (card, t) in enumerate(asked, 1)),
        )


def _without(card: Card, left_out: set[tuple[str, str]]) -> Card:
    return replace(
        card,
        utterances=tuple(t for t in card.utterances if (card.id, t) not in left_out),
        typed=tuple(t for t in card.typed if (card.id, t) not in left_out),
        regional=tuple(r for r in card.regional if (card.id, r.text) not in left_out),
    )
