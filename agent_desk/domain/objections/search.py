"""Finding the card for what somebody said or an agent typed in a hurry, as it is being typed.

All in memory and synchronous: a query is scored against all cards by what its words say for each
(see evidence.py), then against the very utterances of the best ones. The word being typed counts
as a beginning; a word nobody says counts as the known words one or two slips away.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.evidence import Text, evidence, rarities, texts_of, weight_of
from agent_desk.domain.text.fold import words_of
from agent_desk.domain.text.similar import near_words
from agent_desk.domain.text.stem import stem
from agent_desk.domain.text.vocabulary import Reading, Vocabulary

RERANKED = 12  # cards whose utterances are compared one by one
MAX_WORDS = 24  # a longer query is a story: its last words say what it is about
BEGINNINGS = 16  # known words taken for the one being typed: those said most often
KNOWN_SHARE = 0.5  # of their weight when what was typed is a whole word already
LAST_LETTER = "\uffff"  # sorts after every letter
PREFIX_WEIGHT, SLIP_WEIGHT = 0.85, 0.8
UTTERANCE_SHARE = 0.6  # weight of the nearest utterance beside the whole card
STRONG = 3.0  # what a telling word says for a card: a score of 1 is about that for every word
LEAST_SCORE = 0.12  # under this nothing was recognised
LEAST_OF_BEST = 0.25  # under this share of the best, a hit only distracts
_FREQUENCY = {"alta": 2, "media": 1, "baja": 0}


@dataclass(frozen=True, slots=True)
class Hit:
    """A card found. `marks` are (start, length) in its title; `utterance` the nearest thing
    people say, "" when only other words matched."""

    card_id: str
    score: float
    marks: tuple[tuple[int, int], ...] = ()
    utterance: str = ""


@dataclass(frozen=True, slots=True)
class _Utterance:
    text: str
    features: frozenset[str]
    norm: float


@dataclass(frozen=True, slots=True)
class _Entry:
    card: Card
    utterances: tuple[_Utterance, ...]


class CardSearch:
    """Built once over the cards; `used` counts how often each was used here, for empty queries."""

    def __init__(
        self, cards: Iterable[Card], vocabulary: Vocabulary, used: Mapping[str, int] | None = None
    ) -> None:
        self._vocabulary = vocabulary
        self._used = dict(used or {})
        read = {card.id: (card, texts_of(card, vocabulary)) for card in cards}
        every = [text for _, texts in read.values() for text in texts]
        self._evidence = evidence({name: texts for name, (_, texts) in read.items()})
        self._rarity = rarities(self._evidence, every)
        self._entries = {
            name: _Entry(card, tuple(self._utterance(t) for t in texts if t.is_said))
            for name, (card, texts) in read.items()
        }
        self._said = Counter(word for text in every for word in set(text.words))
        self._words = sorted(self._said.keys() | vocabulary.words())
        self._known = frozenset(self._words)
        self._expand = lru_cache(maxsize=2048)(self._expansion)

    def search(self, text: str, limit: int = 8) -> list[Hit]:
        """Best cards first; the most used and most frequent ones for an empty text."""
        if not text.strip():
            return self._usual(limit)
        reading = self._last_words(self._vocabulary.read(text))
        query = self._query(reading, is_typing=not text[-1].isspace())
        scores = self._score_cards(query)
        best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:RERANKED]
        asked = {f: w * self._rarity[f] for f, w in query.items() if f in self._rarity}
        hits = [self._compare(card_id, score, asked, reading) for card_id, score in best]
        hits.sort(key=lambda hit: (-hit.score, hit.card_id))
        least = max(LEAST_SCORE, LEAST_OF_BEST * hits[0].score) if hits else 0.0
        return [hit for hit in hits if hit.score >= least][:limit]

    def _usual(self, limit: int) -> list[Hit]:
        entries = sorted(
            self._entries.values(),
            key=lambda e: (-self._used.get(e.card.id, 0), -_FREQUENCY.get(e.card.frequency, 0)),
        )
        return [Hit(entry.card.id, 0.0) for entry in entries[:limit]]

    def _query(self, reading: Reading, *, is_typing: bool) -> dict[str, float]:
        """Features asked for, each with its weight 0..1."""
        query = dict.fromkeys(reading.features(), 1.0)
        for place, term in enumerate(reading.terms):
            is_last = is_typing and place == len(reading.terms) - 1
            if is_last or term.word not in self._known:
                for feature, weight in self._expand(term.word, is_last):
                    query[feature] = max(query.get(feature, 0.0), weight)
        return query

    def _expansion(self, word: str, is_typing: bool) -> tuple[tuple[str, float], ...]:
        """Features of the known words that a word may be the beginning or a slip of."""
        meant: list[tuple[str, float]] = []
        if is_typing and len(word) > 1:
            weight = PREFIX_WEIGHT * (KNOWN_SHARE if word in self._known else 1.0)
            meant = [(other, weight) for other in self._beginning_with(word)]
        if not meant and len(word) > 3 and not word.isdigit():
            meant = [(w, SLIP_WEIGHT * near) for w, near in near_words(word, self._words)]
        found: dict[str, float] = {}
        for other, weight in meant:
            key = stem(other)
            for feature in (key, *self._vocabulary.concepts_of(key)):
                found[feature] = max(found.get(feature, 0.0), weight)
        return tuple(found.items())

    def _beginning_with(self, start: str) -> list[str]:
        first = bisect_left(self._words, start)
        last = bisect_left(self._words, start + LAST_LETTER, first)
        found = self._words[first:last]
        return sorted(found, key=lambda word: (-self._said[word], len(word)))[:BEGINNINGS]

    def _score_cards(self, query: Mapping[str, float]) -> dict[str, float]:
        scores: dict[str, float] = defaultdict(float)
        asked = 1.0
        for feature, weight in query.items():
            speaks_for = self._evidence.get(feature)
            if speaks_for is None:
                continue
            asked += weight * weight_of(feature)
            for card_id, strength in speaks_for.items():
                scores[card_id] += weight * strength
        return {name: score / (asked * STRONG) for name, score in scores.items()}

    def _compare(
        self, card_id: str, score: float, asked: Mapping[str, float], reading: Reading
    ) -> Hit:
        entry = self._entries[card_id]
        size = sqrt(sum(value * value for value in asked.values())) or 1.0
        names = asked.keys()
        nearest, likeness = "", 0.0
        for utterance in entry.utterances:
            shared = utterance.features & names
            if shared:
                alike = sum(asked[f] * self._rarity[f] for f in shared) / (size * utterance.norm)
                if alike > likeness:
                    nearest, likeness = utterance.text, alike
        total = score + UTTERANCE_SHARE * likeness
        return Hit(card_id, total, _marks(entry.card.title, reading), nearest)

    def _utterance(self, text: Text) -> _Utterance:
        features = frozenset(f for f in text.features if f in self._rarity)
        norm = sqrt(sum(self._rarity[f] ** 2 for f in features)) or 1.0
        return _Utterance(text.text, features, norm)

    def _last_words(self, reading: Reading) -> Reading:
        if len(reading.terms) <= MAX_WORDS:
            return reading
        return Reading(reading.terms[-MAX_WORDS:], reading.concepts)


def _marks(title: str, reading: Reading) -> tuple[tuple[int, int], ...]:
    """Places in a title of the words asked for: as much of each as was typed."""
    found = []
    for word in words_of(title):
        typed = [t.word for t in reading.terms if len(t.word) > 1 and word.text.startswith(t.word)]
        if typed:
            found.append((word.start, min(word.end - word.start, max(map(len, typed)))))
        elif any(t.stem == stem(word.text) for t in reading.terms if len(t.stem) > 2):
            found.append((word.start, word.end - word.start))
    return tuple(found)
