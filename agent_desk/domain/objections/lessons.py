"""Learning from mistakes: what counting alone confuses is pushed apart, sentence by sentence.

A passive-aggressive learner (Crammer et al., 2006) that starts from the centroids: wherever a
sentence of one card looks more like another, its signs gain for the first and lose for the second,
just as much as is needed. Averaged over all steps, so that the last sentence does not rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from agent_desk.domain.objections.weights import Vector, Weights

ROUNDS = 3
RIVALS = 5  # cards that a sentence may be confused with
MARGIN, LARGEST_STEP = 0.5, 0.1
CENTROID_SHARE = 3.0  # how much the centroids weigh at the start
LETTER_SCALE = 0.7  # letters against words
SEED = 20261128

Table = dict[str, dict[int, float]]


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
    """`study` yields after every sentence, so that whoever runs it can let others work."""

    def __init__(self, words: Weights, letters: Weights, examples: Sequence[Example]) -> None:
        self._views = (words, letters)
        self._examples = examples
        self._rivals = [self._likeliest(example) for example in examples]
        self._now: tuple[Table, Table] = ({}, {})
        self._late: tuple[Table, Table] = ({}, {})  # steps weighed by when they were made
        self._step = 1

    def study(self) -> Iterator[None]:
        """All rounds; the order of the sentences is fixed, so the same library learns the same."""
        order = list(range(len(self._examples)))
        random = Random(SEED)  # noqa: S311  # an order of reading, no secret
        for _ in range(ROUNDS):
            random.shuffle(order)
            for number in order:
                self._read(self._examples[number], self._rivals[number])
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

    def _read(self, example: Example, rivals: Sequence[int]) -> None:
        if not rivals:
            return
        scores = self._scores(example, (example.place, *rivals))
        own = scores.pop(example.place)
        rival = max(scores, key=lambda place: scores[place])
        loss = MARGIN - own + scores[rival]
        if loss > 0:
            size = 2 * (1 + LETTER_SCALE**2)
            self._push(example, rival, min(LARGEST_STEP, loss / size))

    def _scores(self, example: Example, places: Sequence[int]) -> dict[int, float]:
        scores = dict.fromkeys(places, 0.0)
        for view, (vector, scale) in enumerate(_scaled(example)):
            table, weights = self._now[view], self._views[view]
            for sign, value in vector.items():
                shares, learned = weights.shares(sign), table.get(sign, {})
                for place in places:
                    share = shares.get(place, 0.0) * CENTROID_SHARE * scale
                    scores[place] += value * scale * (share + learned.get(place, 0.0))
        return scores

    def _push(self, example: Example, rival: int, step: float) -> None:
        for view, (vector, scale) in enumerate(_scaled(example)):
            now, late = self._now[view], self._late[view]
            for sign, value in vector.items():
                push = step * scale * value
                for table, amount in ((now, push), (late, push * self._step)):
                    row = table.setdefault(sign, {})
                    row[example.place] = row.get(example.place, 0.0) + amount
                    row[rival] = row.get(rival, 0.0) - amount

    def _averaged(self, view: int) -> Table:
        scale = (1.0, LETTER_SCALE)[view] / CENTROID_SHARE
        now, late = self._now[view], self._late[view]
        return {
            sign: {
                place: round(scale * (value - late[sign][place] / self._step), 4)
                for place, value in row.items()
            }
            for sign, row in now.items()
        }


def _scaled(example: Example) -> tuple[tuple[Vector, float], tuple[Vector, float]]:
    return (example.words, 1.0), (example.letters, LETTER_SCALE)
