"""The search over a library too big to learn every sentence: thousands of cards.

Same questions, same answers in form as `CardSearch`, other means: an inverted index over whole
cards instead of learned weights. It answers as soon as the cards are read; the index proper, and
what words mean alike (the concepts of the vocabulary), are added in slices while the desk is used,
as the small library draws its lessons.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from copy import copy
from functools import lru_cache, partial
from itertools import chain
from math import log

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.crisis import CrisisEar, with_crisis
from agent_desk.domain.objections.hits import NEAREST_SHOWN, Hit, marks, usual_hits
from agent_desk.domain.objections.postings import Posting, Postings, unposted
from agent_desk.domain.objections.signs import parts_of, said_of, texts_of
from agent_desk.domain.objections.silence import Learned, odds
from agent_desk.domain.objections.wide_scoring import Asked, having, score_wide
from agent_desk.domain.objections.wide_text import PhraseFinder, WideReader, WideText
from agent_desk.domain.text.known_words import KnownWords
from agent_desk.domain.text.stem import stem
from agent_desk.domain.text.vocabulary import Reading, Vocabulary

MEANT_SHARE, BEGUN_SHARE = 0.7, 0.4  # of what was not written but may have been meant
_WORD_FOR_WORD = 1000.0  # above any likeness
_MOST_WORDS = 60
TOGETHER = 16  # cards that are posted in one go: some 2 ms
# By `python tools/learn_silence.py --wide --table`, as the table in silence.py.
WIDE_LEARNED: Mapping[str, Learned] = {
    "lead": Learned(0.7073, 0.8462, 1.661),
    "leaning": Learned(1.4442, 1.3741, 1.377),
    "known": Learned(0.9194, 0.2022, 0.149),
    "concepts": Learned(1.2142, 0.6397, 0.546),
    "length": Learned(1.8987, 0.5949, 0.97),
}
WIDE_LEAST = -2.31


class WideSearch:
    """Built once over the cards; `replaced` gives the index after an edit, `study` the ones that
    answer sooner and know what means the same."""

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
        self._reader, self._phrases = WideReader(vocabulary), PhraseFinder(vocabulary)
        groups = chain(map(parts_of, self._cards), ((tuple(lines),) for lines in quiet))
        self._texts: Sequence[WideText] = [self._reader.read(parts) for parts in groups]
        self._postings = unposted(self._texts)
        self._quiet = quiet
        self._words = KnownWords(self._reader.words | vocabulary.words())
        self._knows_concepts = False
        self._prepare()

    @property
    def places(self) -> tuple[str, ...]:
        """As of `CardSearch`."""
        return (*(card.id for card in self._cards), *("" for _ in self._quiet))

    def search(self, text: str, limit: int = 8) -> list[Hit]:
        """As `CardSearch.search`."""
        if not text.strip():
            return usual_hits(self._cards, self._used, limit)
        reading = self._vocabulary.read(text)
        hits = self._found(text, reading, limit + 1)  # one may be the crisis that nobody meant
        if self._ear is None:
            return hits[:limit]
        alarm = self._ear.alarm([term.word for term in reading.terms[-_MOST_WORDS:]])
        return with_crisis(hits, alarm, self._cards, limit)

    def _found(self, text: str, reading: Reading, limit: int) -> list[Hit]:
        asked = self._asked(reading, is_typing=not text[-1].isspace())
        scores = score_wide(asked, self._postings, self._texts, len(self._cards))
        line = f" {' '.join(term.stem for term in reading.terms)} "
        exact = set(having(f"|{line}|", scores, self._texts))
        for place in exact:
            scores[place] += _WORD_FOR_WORD
        cards = {place: score for place, score in scores.items() if place < len(self._cards)}
        if not any(cards.values()) or not (
            exact & cards.keys() or self._speaks(reading, asked, scores)
        ):
            return []
        best = sorted(cards, key=lambda place: (-cards[place], self._cards[place].id))[:limit]
        return [self._hit(n, cards[n], reading, asked, at) for at, n in enumerate(best)]

    def replaced(self, card: Card) -> WideSearch:
        """The index after one card was edited: only its own signs are posted anew."""
        place = next(n for n, known in enumerate(self._cards) if known.id == card.id)
        old, new = self._texts[place], self._reader.read(parts_of(card))
        index = copy(self)
        index._cards = (*self._cards[:place], card, *self._cards[place + 1 :])
        index._texts = [*self._texts[:place], new, *self._texts[place + 1 :]]
        gone, come = {**old.counts()}, {**new.counts()}
        if self._knows_concepts:
            phrases = self._phrases
            gone, come = gone | {**phrases.concepts_of(old)}, come | {**phrases.concepts_of(new)}
        index._postings = self._postings.replaced(place, new, gone, come)
        index._words = self._words.with_more(self._reader.words_of(texts_of(card)))
        index._prepare()
        return index

    def study(self) -> Iterator[WideSearch]:
        """Yields often, so that whoever runs it can let others work: the best there is by then.

        First what answers the same without looking through the cards for every new word, then what
        knows the concepts, too.
        """
        index = self
        if not self._postings.is_posted:
            posting = Posting()
            for text in _at_times(self._texts, TOGETHER):
                if text is None:
                    yield index
                else:
                    posting.add(text.counts())
            index = self._with(posting.postings())
            yield index
        if not index._knows_concepts:
            concepts = Posting()
            for text in _at_times(self._texts, TOGETHER // 4):
                if text is None:
                    yield index
                else:
                    concepts.add(self._phrases.concepts_of(text))
            yield index._with(index._postings.joined(concepts.postings()), knows_concepts=True)

    def _with(self, postings: Postings, *, knows_concepts: bool = False) -> WideSearch:
        index = copy(self)
        index._postings, index._knows_concepts = postings, knows_concepts
        index._prepare()
        return index

    def _prepare(self) -> None:
        spoken, silent = range(len(self._cards)), range(len(self._cards), len(self._texts))
        self._ratio = self._postings.size(silent) / max(1, self._postings.size(spoken))
        self._leaning = lru_cache(maxsize=4096)(self._leaning_of)

    def _asked(self, reading: Reading, *, is_typing: bool) -> Asked:
        terms = reading.terms[-_MOST_WORDS:]
        signs = dict.fromkeys((*(term.stem for term in terms), *reading.concepts), 1.0)
        for place, term in enumerate(terms):
            if term.word in self._words:
                continue
            begun = is_typing and place == len(terms) - 1
            found = self._words.begun_by(term.word) if begun else ()
            share = BEGUN_SHARE if found else MEANT_SHARE
            for other in found or self._words.meant_by(term.word):
                key = stem(other)
                for sign in (key, *self._vocabulary.concepts_of(key)):
                    signs[sign] = max(share, signs.get(sign, 0.0))
        return Asked(signs, [term.stem for term in terms])

    def _speaks(self, reading: Reading, asked: Asked, scores: Mapping[int, float]) -> bool:
        if not self._quiet:
            return True
        return odds(self._observe(reading, asked, scores), WIDE_LEARNED, WIDE_LEAST) > 0

    def _observe(
        self, reading: Reading, asked: Asked, scores: Mapping[int, float]
    ) -> dict[str, float]:
        """As `silence.observe`, with what a big library knows."""
        quiet = len(self._cards)
        best = max(score for place, score in scores.items() if place < quiet)
        calm = max((score for place, score in scores.items() if place >= quiet), default=0.0)
        leaning = sum(share * self._leaning(sign) for sign, share in asked.signs.items())
        known = sum(term.word in self._words for term in reading.terms)
        return {
            "lead": log((best + 1) / (calm + 1)),
            "leaning": leaning / max(1.0, sum(asked.signs.values())) ** 0.5,
            "known": known / max(1, len(reading.terms)),
            "concepts": log(1 + len(reading.concepts)),
            "length": log(1 + len(reading.terms)),
        }

    def _leaning_of(self, sign: str) -> float:
        """Log odds that one sign is said for a card and not in small talk."""
        first = len(self._cards)
        silent = self._postings.said(sign, range(first, len(self._texts)))
        spoken = self._postings.said(sign, range(first))
        return log((spoken * self._ratio + 1) / (silent + 1))

    def _hit(self, place: int, score: float, reading: Reading, asked: Asked, at: int) -> Hit:
        card = self._cards[place]
        words = {term.stem for term in reading.terms}
        nearest = partial(self._nearest, place, asked, words) if at < NEAREST_SHOWN else str
        return Hit(card.id, score, marks(card.title, reading), nearest)

    def _nearest(self, place: int, asked: Asked, words: Set[str]) -> str:
        rarity = {sign: self._postings.rarity(sign) for sign in asked.signs}
        nearest, most = "", 0.0
        for text in said_of(self._cards[place]):
            said = set(self._reader.line(text).split())
            if said == words:
                return text
            alike = sum(rarity[sign] for sign in said & rarity.keys()) / (2 * len(said) + 4)
            if alike > most:
                nearest, most = text, alike
        return nearest


def _at_times(texts: Iterable[WideText], count: int) -> Iterator[WideText | None]:
    """The texts, and None after every `count` of them."""
    for number, text in enumerate(texts, 1):
        yield text
        if number % count == 0:
            yield None
