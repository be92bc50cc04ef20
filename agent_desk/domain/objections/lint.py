"""A card read for harmful wording, in the situations in which it will be said."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.in_country import card_in
from agent_desk.domain.text.phrases import Finding, PhraseLint

_CONTEXTS_OF_FLAGS = {
    "no-disclosure": ("sin-verificar",),
    "stop-collection": ("disputa",),
    "vulnerable": ("vulnerable",),
    "crisis": ("crisis", "vulnerable"),
}
_CONTEXTS_OF_FAMILIES = {"tercero": ("tercero",), "disputa": ("disputa",), "legal": ("abogado",)}


@dataclass(frozen=True, slots=True)
class CardFinding:
    """A harmful wording in one field of a card; the finding's places are in `text`."""

    field: str
    text: str
    finding: Finding


def contexts_of(card: Card) -> frozenset[str]:
    """The situations of forbidden wording in which a card is used."""
    by_flag = [context for flag in card.risk_flags for context in _CONTEXTS_OF_FLAGS.get(flag, ())]
    return frozenset((*by_flag, *_CONTEXTS_OF_FAMILIES.get(card.family, ())))


@lru_cache(maxsize=8192)
def found_in(lint: PhraseLint, text: str, contexts: frozenset[str]) -> tuple[Finding, ...]:
    """`lint.find`, remembered: while a card is written only one of its texts changes."""
    return lint.find(text, contexts)


def lint_in_country(card: Card, country: str, speech: PhraseLint) -> tuple[CardFinding, ...]:
    """What the card would say in a country against that country's own rules of speech.

    `quick` is judged too: the agent has it before his eyes while he speaks.
    """
    here = card_in(card, country)
    contexts = contexts_of(card)
    return tuple(
        CardFinding(field, text, finding)
        for field, text in (("quick", here.quick), *here.spoken_texts())
        for finding in speech.find(text, contexts)
    )


def lint_card(card: Card, lint: PhraseLint) -> tuple[CardFinding, ...]:
    """Harmful wordings of a card, field by field. What is only read (`quick`) may name a thing
    that may not be said to a third party, so it is judged without its situation."""
    contexts = contexts_of(card)
    found = [
        CardFinding(field, text, finding)
        for field, text in card.spoken_texts()
        for finding in lint.find(text, contexts)
    ]
    found += [CardFinding("quick", card.quick, finding) for finding in lint.find(card.quick)]
    return tuple(found)
