"""What a text gives away, in two views: its words and concepts, and the letters of its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from agent_desk.domain.objections.card import Card
from agent_desk.domain.text.fold import folded_texts
from agent_desk.domain.text.stem import sound, stem
from agent_desk.domain.text.vocabulary import Reading, Vocabulary

SHORTEST, LONGEST = 3, 5  # letters of a group; edges of a word count as one


@dataclass(frozen=True, slots=True)
class Signs:
    """`words` are the words as folded, `said` stems, neighbouring pairs and concepts."""

    words: tuple[str, ...]
    said: tuple[str, ...]

    @property
    def heard(self) -> tuple[str, ...]:
        """The words by their sound, so that «haser» and «hacer» share their letters."""
        return tuple(map(sound, self.words))

    @property
    def letters(self) -> tuple[str, ...]:
        """The letter groups of each word as heard, repeated as often as they occur."""
        return tuple(chain.from_iterable(map(letter_groups, self.heard)))


def read_signs(reading: Reading) -> Signs:
    """The signs of a reading."""
    words = tuple(term.word for term in reading.terms)
    return _signs(words, [term.stem for term in reading.terms], reading.concepts)


def read_texts(vocabulary: Vocabulary, texts: Sequence[str]) -> Iterator[Signs]:
    """`read_signs` of many texts, folded together; where their words stand is not kept."""
    for text in folded_texts(texts):
        opened = tuple(chain.from_iterable(map(vocabulary.opened, text.split())))
        stems = list(map(stem, opened))
        yield _signs(opened, stems, vocabulary.concepts_in(stems))


def _signs(words: tuple[str, ...], stems: Sequence[str], concepts: Iterable[str]) -> Signs:
    pairs = map(" ".join, pairwise(stems))
    return Signs(words, tuple({*stems, *pairs, *concepts}))


@lru_cache(maxsize=32768)
def letter_groups(word: str) -> tuple[str, ...]:
    """All groups of three to five letters of one word, its edges included."""
    edged = f" {word} "
    return tuple(
        edged[start : start + size]
        for size in range(SHORTEST, LONGEST + 1)
        for start in range(len(edged) - size + 1)
    )


def said_of(card: Card) -> tuple[str, ...]:
    """All that people say and agents type for a card, each once."""
    regional = (line.text for line in card.regional)
    return tuple(dict.fromkeys((*card.utterances, *card.typed, *regional)))


def texts_of(card: Card) -> tuple[str, ...]:
    """All that leads to a card: what is said, its title, its tags, what the kind is."""
    return tuple(chain.from_iterable(parts_of(card)))


def parts_of(card: Card) -> tuple[tuple[str, ...], ...]:
    """`texts_of` in the parts that cards may have in common: those of a product or a region are
    copied from each other, and have other utterances or others typed."""
    tags = tuple(tag.replace("-", " ") for tag in card.tags)
    own = _own_sentences(card.definition)
    spoken = (card.utterances, card.typed, tuple([line.text for line in card.regional]))
    if len({*spoken[0], *spoken[1], *spoken[2]}) < sum(map(len, spoken)):
        spoken = (said_of(card), (), ())  # each once
    return (*spoken, (card.title,), tags, (own,) if own else ())


@lru_cache(maxsize=256)
def _own_sentences(definition: str) -> str:
    """The sentences of a definition that say what the kind is; «Si …» says what it is not."""
    sentences = definition.replace(";", ".").split(". ")
    return ". ".join(s for s in sentences if not s.strip().lower().startswith(("si ", "en cuanto")))
