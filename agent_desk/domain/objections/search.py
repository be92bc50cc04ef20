"""Finding the card for what somebody said or an agent typed in a hurry, as it is being typed.

All in memory and synchronous. A text is read into signs; two classifiers and the letters of its
words say how much it speaks for each card (weights.py, scoring.py); what speaks for none is
answered with nothing (silence.py). The word being typed counts as a beginning, a word nobody says
as the known word a slip away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import lru_cache, partial

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.crisis import CrisisEar, with_crisis
from agent_desk.domain.objections.hits import NEAREST_SHOWN, Hit, marks, usual_hits
from agent_desk.domain.objections.lessons import Example, Learner, Lessons
from agent_desk.domain.objections.scoring import Scores, Views, score_views
from agent_desk.domain.objections.signs import (
    Signs,
    letter_groups,
    read_signs,
    read_texts,
    said_of,
    texts_of,
)
from agent_desk.domain.objections.silence import is_objection, observe
from agent_desk.domain.objections.weights import learn
from agent_desk.domain.text.fold import fold, folded_texts
from agent_desk.domain.text.known_words import KnownWords
from agent_desk.domain.text.stem import stem
from agent_desk.domain.text.vocabulary import Reading, Vocabulary

MAX_WORDS = 60  # a longer text is a story: its last words say what it is about
_WORD_FOR_WORD = 100.0  # above any likeness


@dataclass(frozen=True, slots=True)
class Told:
    """What was asked: as read, its signs, and the card of which it is word for word."""

    reading: Reading
    asked: frozenset[str]
    exact: str | None


class CardSearch:
    """Built once over the cards; `replaced` gives the index after an edit.

    `used` counts how often each card was used here, for empty queries; `quiet` are groups of lines
    that are no objection, `ear` hears a crisis in whatever is typed.
    """

    def __init__(
        self,
        cards: Iterable[Card],
        vocabulary: Vocabulary,
        used: Mapping[str, int] | None = None,
        quiet: Sequence[Sequence[str]] = (),
        ear: CrisisEar | None = None,
    ) -> None:
        self._vocabulary, self._used, self._ear = vocabulary, dict(used or {}), ear
        self._cards = tuple({card.id: card for card in cards}.values())
        self._quiet = tuple(tuple(group) for group in quiet)
        groups = [*map(texts_of, self._cards), *self._quiet]
        signs = [list(read_texts(vocabulary, texts)) for texts in groups]
        self._views = _learned(signs, len(self._cards))
        self._words = KnownWords(
            vocabulary.words().union(*(one.words for texts in signs for one in texts))
        )
        self._said = {text: card.id for card in self._cards for text in folded_texts(said_of(card))}
        self._spoken = lru_cache(maxsize=256)(self._utterances_of)

    def search(self, text: str, limit: int = 8) -> list[Hit]:
        """Best cards first, none for what is no objection; the most used for an empty text."""
        if not text.strip():
            return usual_hits(self._cards, self._used, limit)
        reading = _last_words(self._vocabulary.read(text))
        hits = self._found(text, reading, limit + 1)  # one may be the crisis that nobody meant
        if self._ear is None:
            return hits[:limit]
        alarm = self._ear.alarm([term.word for term in reading.terms])
        return with_crisis(hits, alarm, self._cards, limit)

    def _found(self, text: str, reading: Reading, limit: int) -> list[Hit]:
        written = read_signs(reading)
        asked = self._understood(written, is_typing=not text[-1].isspace())
        scores = score_views(self._views, asked)
        exact = self._said.get(fold(text))
        if exact is None and not self._speaks(written, scores):
            return []
        told = Told(reading, frozenset(asked.said), exact)
        return self._hits(scores, told, limit)

    def replaced(self, card: Card) -> CardSearch:
        """The index after one card was edited: only its own texts are read again."""
        place = next(n for n, known in enumerate(self._cards) if known.id == card.id)
        signs = list(read_texts(self._vocabulary, texts_of(card)))
        index = copy(self)
        index._cards = (*self._cards[:place], card, *self._cards[place + 1 :])
        index._views = Views(
            self._views.words.replaced(place, [one.said for one in signs]),
            self._views.letters.replaced(place, [one.heard for one in signs]),
            self._views.lessons,  # still true of all the others
        )
        index._words = self._words.with_more(word for one in signs for word in one.words)
        said = {text: card_id for text, card_id in self._said.items() if card_id != card.id}
        index._said = said | dict.fromkeys(folded_texts(said_of(card)), card.id)
        index._spoken = lru_cache(maxsize=256)(index._utterances_of)
        return index

    @property
    def places(self) -> tuple[str, ...]:
        """What each number of the lessons stands for: the cards, then what is no objection."""
        return (*(card.id for card in self._cards), *("" for _ in self._quiet))

    def studied_texts(self) -> Iterator[str]:
        """Everything that what is learned depends on, in order."""
        for card in self._cards:
            yield card.id
            yield from texts_of(card)
        for group in self._quiet:
            yield "-"
            yield from group
        yield from self._vocabulary.everything()

    def learner(self) -> Learner:
        """Who studies what this index confuses."""
        words, letters = self._views.words, self._views.letters
        groups = [*map(texts_of, self._cards), *self._quiet]
        read = ((n, s) for n, g in enumerate(groups) for s in read_texts(self._vocabulary, g))
        examples = (Example(n, words.vector(s.said), letters.vector(s.letters)) for n, s in read)
        return Learner(words, letters, examples)

    def taught(self, lessons: Lessons) -> CardSearch:
        """The same index with what was learned."""
        index = copy(self)
        index._views = Views(self._views.words, self._views.letters, lessons)
        return index

    def _understood(self, written: Signs, *, is_typing: bool) -> Signs:
        """What was written, and what words nobody says were meant to be."""
        meant: list[str] = []
        for place, word in enumerate(written.words):
            if word in self._words:
                continue
            is_begun = is_typing and place == len(written.words) - 1
            found = self._words.begun_by(word) if is_begun else ()
            for other in found or self._words.meant_by(word):
                key = stem(other)
                meant += (key, *self._vocabulary.concepts_of(key))
        return Signs(written.words, (*written.said, *meant))

    def _speaks(self, written: Signs, scores: Scores) -> bool:
        if not self._cards or scores.is_blank:
            return False
        if not self._quiet:
            return True
        return is_objection(observe(self._views, self._words, written, scores))

    def _hits(self, scores: Scores, told: Told, limit: int) -> list[Hit]:
        found = dict(zip(scores.places, scores.combined, strict=True))
        if told.exact is not None:
            place = next(n for n, card in enumerate(self._cards) if card.id == told.exact)
            found[place] = found.get(place, 0.0) + _WORD_FOR_WORD
        ranked = [(score, self._cards[n]) for n, score in found.items() if n < len(self._cards)]
        ranked.sort(key=lambda one: (-one[0], one[1].id))
        return [
            Hit(
                card.id,
                score,
                marks(card.title, told.reading),
                partial(self._nearest, card, told.asked) if place < NEAREST_SHOWN else str,
            )
            for place, (score, card) in enumerate(ranked[:limit])
        ]

    def _nearest(self, card: Card, asked: frozenset[str]) -> str:
        rarity = self._views.words.rarity
        nearest, most = "", 0.0
        for text, said in self._spoken(card):
            alike = sum(rarity.get(sign, 0.0) for sign in said & asked) / (len(said) + 4)
            if alike > most:
                nearest, most = text, alike
        return nearest

    def _utterances_of(self, card: Card) -> tuple[tuple[str, frozenset[str]], ...]:
        said = said_of(card)
        signs = read_texts(self._vocabulary, said)
        return tuple((text, frozenset(one.said)) for text, one in zip(said, signs, strict=True))


def _learned(signs: Sequence[Sequence[Signs]], cards: int) -> Views:
    words = learn([[one.said for one in texts] for texts in signs], cards)
    heard = [[one.heard for one in texts] for texts in signs]
    return Views(words, learn(heard, cards, letter_groups))


def _last_words(reading: Reading) -> Reading:
    if len(reading.terms) <= MAX_WORDS:
        return reading
    return Reading(reading.terms[-MAX_WORDS:], reading.concepts)
