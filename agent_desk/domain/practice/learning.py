"""Learning the acts from examples: one linear classifier per act, and its threshold.

Each is a support vector machine with squared loss, solved by dual coordinate descent (Hsieh et
al., 2008): only sums and products, in a fixed order, so that every machine learns the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt
from random import Random

from agent_desk.domain.practice.acts import Utterance
from agent_desk.domain.practice.folds import folds_of
from agent_desk.domain.practice.model import RARITY_SCALE, SCALE, ActModel, SignRow
from agent_desk.domain.practice.signs import Signs

COST, OWN_COST = 0.3, 3.0  # of an error; of missing an example of the act itself, times COST
ROUNDS = 12
WHOLE_ROUNDS = frozenset({0, 1, 6, 11})  # the others only look at examples that still hold it back
SEED = 20261128
LEAST_SEEN = 2  # sentences in which a sign must occur; single words and cues may occur once
LEAST_WEIGHT = 8  # thousandths; smaller ones change no answer
FOLDS = 5
ALWAYS_KEPT = frozenset("swq")

Vector = tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Example:
    """An utterance as its signs, and its acts."""

    signs: Signs
    acts: frozenset[str]


def rarities(examples: Sequence[Example]) -> dict[str, int]:
    """How rare each sign is, in whole hundredths."""
    seen = Counter(
        f"{view} {s}" for e in examples for view, named in e.signs.items() for s in named
    )
    kept = ((s, n) for s, n in seen.items() if n >= LEAST_SEEN or s[0] in ALWAYS_KEPT)
    number = len(examples)
    return {s: round(RARITY_SCALE * (log((1 + number) / (1 + n)) + 1)) for s, n in kept}


def learn(examples: Sequence[Example], acts: Sequence[str]) -> ActModel:
    """A model without thresholds (all 0)."""
    rarity = rarities(examples)
    places = {sign: place for place, sign in enumerate(rarity)}
    vectors = [_vector(example.signs, rarity, places) for example in examples]
    columns = [
        _descend(vectors, [act in example.acts for example in examples], len(places))
        for act in acts
    ]
    signs: dict[str, SignRow] = {
        sign: (rarity[sign], *_weights(columns, place)) for sign, place in places.items()
    }
    bias = tuple(round(SCALE * column[-1]) for column in columns)
    kept = {sign: row for sign, row in signs.items() if len(row) > 1}
    return ActModel("", tuple(acts), bias, (0,) * len(acts), kept)


def folds_by_words(examples: Sequence[Example]) -> list[int]:
    """The fold of each example, near twins together."""
    return folds_of([frozenset(example.signs.get("w", ())) for example in examples], FOLDS)


def margins_of_fold(
    examples: Sequence[Example], acts: Sequence[str], folds: Sequence[int], fold: int
) -> list[tuple[int, list[int]]]:
    """(place, margins) of the examples of a fold, by a model that was learned without them."""
    model = learn([e for e, own in zip(examples, folds, strict=True) if own != fold], acts)
    held = [place for place, own in enumerate(folds) if own == fold]
    return [(place, model.margins(examples[place].signs)) for place in held]


def example_of(utterance: Utterance, signs: Signs) -> Example:
    """An example from an utterance and its reading."""
    return Example(signs, utterance.acts)


def _vector(signs: Signs, rarity: Mapping[str, int], places: Mapping[str, int]) -> Vector:
    found: list[tuple[int, float]] = []
    for view, named in signs.items():
        known = [name for s in named if (name := f"{view} {s}") in rarity]
        size = sqrt(sum(rarity[name] * rarity[name] for name in known)) or 1.0
        found += [(places[name], rarity[name] / size) for name in known]
    return tuple(found)


def _descend(vectors: Sequence[Vector], is_own: Sequence[bool], size: int) -> list[float]:
    """The weights of one act; the last one is its bias."""
    weights = [0.0] * (size + 1)
    alphas = [0.0] * len(vectors)
    norms = [1.0 + sum(value * value for _, value in vector) for vector in vectors]
    softness = [0.5 / (COST * OWN_COST) if own else 0.5 / COST for own in is_own]
    everyone = list(range(len(vectors)))
    shuffler = Random(SEED)  # noqa: S311  # an order of reading, no secret
    order: list[int] = []
    for turn in range(ROUNDS):
        order = everyone if turn in WHOLE_ROUNDS else order
        shuffler.shuffle(order)
        pulling = []
        for number in order:
            vector, sign = vectors[number], 1.0 if is_own[number] else -1.0
            margin = weights[size]
            for place, value in vector:
                margin += value * weights[place]
            slope = sign * margin - 1.0 + softness[number] * alphas[number]
            old = alphas[number]
            alphas[number] = new = max(old - slope / (norms[number] + softness[number]), 0.0)
            if new > 0.0:
                pulling.append(number)
            if new != old:
                step = (new - old) * sign
                weights[size] += step
                for place, value in vector:
                    weights[place] += step * value
        order = pulling
    return weights


def _weights(columns: Sequence[Sequence[float]], place: int) -> tuple[int, ...]:
    whole = ((act, round(SCALE * column[place])) for act, column in enumerate(columns))
    return tuple(n for pair in whole if abs(pair[1]) >= LEAST_WEIGHT for n in pair)
