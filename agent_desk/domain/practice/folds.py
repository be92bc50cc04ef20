"""Which examples are held back together: a sentence and its near twins never part."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from random import Random

SEED = 20261128
TWINS = 0.6  # share of the words of both that two sentences have in common
_RAREST = 3  # words of a sentence by which its twins are looked for


def folds_of(sentences: Sequence[frozenset[str]], number: int) -> list[int]:
    """The fold, 0..number-1, of each sentence given by its words; the same every time."""
    leaders = _leaders(sentences)
    groups = sorted(set(leaders))
    Random(SEED).shuffle(groups)  # noqa: S311  # an order of reading, no secret
    fold = {group: place % number for place, group in enumerate(groups)}
    return [fold[leader] for leader in leaders]


def _leaders(sentences: Sequence[frozenset[str]]) -> list[int]:
    """Per sentence the first one of its group."""
    seen = Counter(word for words in sentences for word in words)
    leader = list(range(len(sentences)))
    holding: dict[str, list[int]] = defaultdict(list)
    for place, words in enumerate(sentences):
        rare = sorted(words, key=lambda word: (seen[word], word))[:_RAREST]
        for other in sorted({near for word in rare for near in holding[word]}):
            if len(words & sentences[other]) >= TWINS * len(words | sentences[other]):
                first, second = sorted((_top(leader, place), _top(leader, other)))
                leader[second] = first
        for word in rare:
            holding[word].append(place)
    return [_top(leader, place) for place in range(len(sentences))]


def _top(leader: Sequence[int], place: int) -> int:
    while leader[place] != place:
        place = leader[place]
    return place
