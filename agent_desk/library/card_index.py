"""The search index over the objection cards, with the house's way of reading hurried words."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from threading import Lock

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.hits import Hit, usual_hits
from agent_desk.domain.objections.search import CardSearch
from agent_desk.domain.objections.wide_search import WideSearch
from agent_desk.domain.text.vocabulary import Vocabulary
from agent_desk.library.crisis_words import load_crisis_ear
from agent_desk.library.lesson_file import Studied, read_lessons, write_lessons
from agent_desk.library.no_objection import load_no_objection
from agent_desk.library.synonyms import load_vocabulary

__all__ = ["CardIndex", "Hit", "LateIndex", "build_index"]

CardIndex = CardSearch | WideSearch
FEW = 8  # cards: more are sooner counted all anew
LEARNED_UP_TO = 100  # cards; more would not be learned sentence by sentence within two seconds


def build_index(
    cards: Iterable[Card],
    vocabulary: Vocabulary | None = None,
    used: Mapping[str, int] | None = None,
) -> CardIndex:
    """Index the cards by counting; `used` (card id → times) orders what an empty search shows."""
    known, words = tuple(cards), vocabulary or load_vocabulary()
    kind = CardSearch if len(known) <= LEARNED_UP_TO else WideSearch
    with _uncollected():
        index = kind(known, words, used, load_no_objection(), load_crisis_ear())
    index.search("descuenot ")  # the first slip loads rapidfuzz: here, not under somebody's key
    return index


@contextmanager
def _uncollected() -> Iterator[None]:
    """Everything that is made here stays: looking for garbage in it took a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class LateIndex:
    """The index of the desk: there at once, built when first asked or when there is time for it.

    An empty search is answered before it is built. `study` teaches it, sentence by sentence, unless
    that was done before and is kept in the user's folder.
    """

    def __init__(self, cards: Iterable[Card], used: Mapping[str, int] | None = None) -> None:
        self._cards, self._used = tuple(cards), dict(used or {})
        self._lock, self._index = Lock(), None  # type: tuple[Lock, CardIndex | None]
        self._learned_from = ""

    def search(self, text: str, limit: int = 8) -> list[Hit]:
        """As `CardSearch.search`."""
        if not text.strip():
            return usual_hits(self._cards, self._used, limit)
        return self.ready().search(text, limit)

    def ready(self) -> CardIndex:
        """The index itself, built by the first thread that asks; others wait for it."""
        with self._lock:
            if self._index is None:
                index = build_index(self._cards, used=self._used)
                kept = read_lessons(index.places) if isinstance(index, CardSearch) else None
                if kept and isinstance(index, CardSearch):
                    index, self._learned_from = index.taught(kept[0]), kept[1]
                self._index = index
            return self._index

    def replaced(self, cards: Iterable[Card]) -> LateIndex:
        """The index over other texts, ready: an edit of a few cards works out those alone."""
        late = type(self)(cards, self._used)
        pairs = list(zip(self._cards, late._cards, strict=False))
        changed = [new for old, new in pairs if old != new]
        is_same = len(self._cards) == len(late._cards) and all(o.id == n.id for o, n in pairs)
        if not is_same or len(changed) > FEW:
            late.ready()
            return late
        index = self.ready()
        for card in changed:
            index = index.replaced(card)
        late._index, late._learned_from = index, self._learned_from
        return late

    def study(self) -> Iterator[None]:
        """Yields often, so that whoever runs it can let others work; then keeps what it learned."""
        index = self.ready()
        if isinstance(index, WideSearch):
            yield from self._study_wide(index)
        else:
            yield from self._draw_lessons(index)

    def _draw_lessons(self, index: CardSearch) -> Iterator[None]:
        studied = Studied(fingerprint_of(index), index.places)
        if studied.fingerprint == self._learned_from:
            return
        learner = index.learner()
        yield from learner.study()
        lessons = learner.lessons()
        yield
        with self._lock:
            self._index, self._learned_from = index.taught(lessons), studied.fingerprint
        write_lessons(lessons, studied)

    def _study_wide(self, index: WideSearch) -> Iterator[None]:
        for better in index.study():
            if better is not self._index:
                with self._lock:
                    self._index = better
            yield


def fingerprint_of(index: CardSearch) -> str:
    """Of all that what is learned depends on."""
    digest = sha256()
    for text in index.studied_texts():
        digest.update(text.encode())
        digest.update(b"\0")
    return digest.hexdigest()
