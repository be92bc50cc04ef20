"""What each word, pair of words and concept says for and against each card.

For every feature and card: the log of how much likelier people are to use it with this card than
with the others. Only what speaks for a card is kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

from agent_desk.domain.objections.card import Card
from agent_desk.domain.text.vocabulary import CONCEPT_MARK, Reading, Vocabulary

CONCEPT_WEIGHT, PAIR_WEIGHT = 1.8, 0.6  # against 1 for a word
_TITLE, _TAG, _DEFINITION, _SAID = 2.0, 1.0, 0.6, 1.0
_PRIOR, _ELSEWHERE = 0.3, 0.3  # as if a feature had been seen a little everywhere
_MOST_CARDS = 0.8  # in more cards than this share, a feature says nothing about an utterance


@dataclass(frozen=True, slots=True)
class Text:
    """Something that leads to a card; `is_said` when people say or type it."""

    text: str
    words: tuple[str, ...]
    features: frozenset[str]
    weight: float
    is_said: bool


def texts_of(card: Card, vocabulary: Vocabulary) -> list[Text]:
    """All that leads to a card: what is said and typed, its title, definition and tags."""
    said = (*card.utterances, *card.typed, *(regional.text for regional in card.regional))
    weighted = [(text, _SAID, True) for text in said]
    weighted.append((card.title, _TITLE, False))
    weighted.append((_own_sentences(card.definition), _DEFINITION, False))
    weighted += [(tag.replace("-", " "), _TAG, False) for tag in card.tags]
    return [_read(text, vocabulary.read(text), weight, said) for text, weight, said in weighted]


def _read(text: str, reading: Reading, weight: float, is_said: bool) -> Text:
    words = tuple(term.word for term in reading.terms)
    return Text(text, words, reading.features(), weight, is_said)


def weight_of(feature: str) -> float:
    """A concept says more than a word, a pair a little more than its two words."""
    if feature.startswith(CONCEPT_MARK):
        return CONCEPT_WEIGHT
    return PAIR_WEIGHT if " " in feature else 1.0


def evidence(cards: Mapping[str, Sequence[Text]]) -> dict[str, dict[str, float]]:
    """For each feature, how strongly it speaks for each card that it speaks for."""
    by_feature: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    totals: dict[str, float] = defaultdict(float)
    for card_id, texts in cards.items():
        for text in texts:
            totals[card_id] += text.weight
            for feature in text.features:
                by_feature[feature][card_id] += text.weight
    everything = sum(totals.values())
    return {
        feature: _speaks_for(counts, totals, everything, weight_of(feature))
        for feature, counts in by_feature.items()
    }


def rarities(
    by_feature: Mapping[str, Mapping[str, float]], texts: Iterable[Text]
) -> dict[str, float]:
    """How telling a feature is when two sentences share it; what nearly all cards have is left
    out."""
    every = list(texts)
    cards = len({card_id for having in by_feature.values() for card_id in having})
    said = Counter(feature for text in every for feature in text.features)
    return {
        feature: weight_of(feature) * log(1 + cards / (len(having) + 0.5)) * log(1 + len(every) / n)
        for feature, n in said.items()
        if len(having := by_feature[feature]) <= max(2, cards * _MOST_CARDS)
    }


def _speaks_for(
    counts: Mapping[str, float], totals: Mapping[str, float], everything: float, weight: float
) -> dict[str, float]:
    said = sum(counts.values())
    usual = _PRIOR * said / everything
    found = {}
    for card_id, count in counts.items():
        here = (count + usual) / (totals[card_id] + _PRIOR)
        others = everything - totals[card_id] + _PRIOR
        elsewhere = (said - count + usual + _ELSEWHERE) / others
        strength = log(here / elsewhere)
        if strength > 0:
            found[card_id] = weight * strength * count / (count + _PRIOR)
    return found


def _own_sentences(definition: str) -> str:
    """The sentences of a definition that say what the kind is; «Si …» says what it is not."""
    sentences = definition.replace(";", ".").split(". ")
    return ". ".join(s for s in sentences if not s.strip().lower().startswith(("si ", "en cuanto")))
