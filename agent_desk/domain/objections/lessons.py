"""Learning from mistakes: what counting alone confuses is pushed apart, sentence by sentence.

A passive-aggressive learner (Crammer et al., 2006) that starts from the centroids: wherever a
sentence of one card looks more like another, its signs gain for the first and lose for the second,
just as much as is needed. Averaged over all steps, so that the last sentence does not rule.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import repeat
from operator import add, mul
from random import Random

from agent_desk.domain.objections.weights import Vector, Weights

ROUNDS = 3
RIVALS = 5  # cards that a sentence may be confused with
MARGIN, LARGEST_STEP = 0.5, 0.1
CENTROID_SHARE = 3.0  # how much the centroids weigh at the start
LETTER_SCALE = 0.7  # letters against words
SEED = 20261128

Table = defaultdict[int, dict[str, float]]  # of each card, what was learned of its signs


@dataclass(frozen=True, slots=True)
class Lessons:
    """Corrections to the centroids: for a sign and a card, in centroid units."""

    words: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    letters: Mapping[str, Mapping[int, float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and the place of the card it belongs to."""

    place: int
    words: Vector
    letters: Vector


class Learner:
    """`study` yields after every sentence, so that whoever runs it can let others work.

    The sentences, too, are taken one by one: all at once held the program's end up for seconds.
    """

    def __init__(self, words: Weights, letters: Weights, examples: Iterable[Example]) -> None:
        self._views = (words, letters)
        self._to_come = examples
        self._examples: list[Example] = []
        self._rivals: list[tuple[int, ...]] = []
        self._before: dict[int, dict[int, float]] = {}  # what the centroids say never changes
        self._now: tuple[Table, Table] = (defaultdict(dict), defaultdict(dict))
        # Steps weighed by when they were made.
        self._late: tuple[Table, Table] = (defaultdict(dict), defaultdict(dict))
        self._step = 1

    def study(self) -> Iterator[None]:
        """All rounds; the order of the sentences is fixed, so the same library learns the same."""
        for example in self._to_come:
            self._examples.append(example)
            self._rivals.append(self._likeliest(example))
            yield
        order = list(range(len(self._examples)))
        random = Random(SEED)  # noqa: S311  # an order of reading, no secret
        for _ in range(ROUNDS):
            random.shuffle(order)
            for number in order:
                self._read(number)
                self._step += 1
                yield

    def lessons(self) -> Lessons:
        """What was learned so far."""
        words, letters = (self._averaged(place) for place in (0, 1))
        return Lessons(words, letters)

    def _likeliest(self, example: Example) -> tuple[int, ...]:
        scores: dict[int, float] = {}
        for sign, value in example.words.items():
            for place, _gain, share in self._views[0].row(sign).entries:
                scores[place] = scores.get(place, 0.0) + value * share
        best = sorted(scores, key=lambda place: -scores[place])[: RIVALS + 1]
        return tuple(place for place in best if place != example.place)[:RIVALS]

    def _read(self, number: int) -> None:
        example = self._examples[number]
        if not self._rivals[number]:
            return
        scores = self._scores(number)
        own = scores.pop(example.place)
        rival = max(scores, key=lambda place: scores[place])
        loss = MARGIN - own + scores[rival]
        if loss > 0:
            size = 2 * (1 + LETTER_SCALE**2)
            self._push(example, rival, min(LARGEST_STEP, loss / size))

    def _scores(self, number: int) -> dict[int, float]:
        """Of its own card and the rivals: by the centroids, once, and by what was learned since."""
        example = self._examples[number]
        before = self._before.get(number)
        if before is None:
            before = self._before[number] = self._by_centroids(number)
        scores = dict(before)
        for table, (vector, scale) in zip(self._now, _scaled(example), strict=True):
            for place in scores:
                learned = map(table[place].get, vector, repeat(0.0))
                scores[place] += scale * sum(map(mul, vector.values(), learned))
        return scores

    def _by_centroids(self, number: int) -> dict[int, float]:
        example = self._examples[number]
        parts = list(zip(self._views, _scaled(example), strict=True))
        return {
            place: sum(CENTROID_SHARE * s * s * view.likeness(v, place) for view, (v, s) in parts)
            for place in (example.place, *self._rivals[number])
        }

    def _push(self, example: Example, rival: int, step: float) -> None:
        for view, (vector, scale) in enumerate(_scaled(example)):
            now, late = self._now[view], self._late[view]
            for place, size in ((example.place, step), (rival, -step)):
                amounts = [size * scale * value for value in vector.values()]
                _add(now[place], vector, amounts)
                _add(late[place], vector, [amount * self._step for amount in amounts])

    def _averaged(self, view: int) -> Mapping[str, Mapping[int, float]]:
        scale = (1.0, LETTER_SCALE)[view] / CENTROID_SHARE
        found: dict[str, dict[int, float]] = defaultdict(dict)
        for place, row in self._now[view].items():
            late = self._late[view][place]
            for sign, value in row.items():
                found[sign][place] = round(scale * (value - late[sign] / self._step), 4)
        return dict(found)


def _add(row: dict[str, float], signs: Iterable[str], amounts: Iterable[float]) -> None:
    """All in C: the signs of a sentence are some seventy, the steps some twenty thousand."""
    row.update(zip(signs, map(add, map(row.get, signs, repeat(0.0)), amounts), strict=True))


def _scaled(example: Example) -> tuple[tuple[Vector, float], tuple[Vector, float]]:
    return (example.words, 1.0), (example.letters, LETTER_SCALE)
