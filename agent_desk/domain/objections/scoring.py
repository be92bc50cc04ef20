"""How much a text speaks for each card: two classifiers over words, one over letters, added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from agent_desk.domain.objections.lessons import Lessons
from agent_desk.domain.objections.signs import Signs
from agent_desk.domain.objections.weights import Vector, Weights

# Chosen by cross-validation over the utterances (docs/decisions/0013-objection-search.md).
BAYES_SHARE, LETTER_SHARE = 0.5, 0.5  # against 1 for the centroids of the words


@dataclass(frozen=True, slots=True)
class Views:
    """What was counted, and the lessons drawn from it once there was time; `letters` only in a
    library that is small enough for it."""

    words: Weights
    letters: Weights | None
    lessons: Lessons | None = None

    @property
    def quiet(self) -> int:
        """The first place that is no objection."""
        return self.words.quiet


@dataclass(frozen=True, slots=True)
class Scores:
    """Per place: `combined`, comparable within one text only, and the likeness 0..1 to what is
    said for it by words and by letters."""

    combined: Sequence[float]
    by_words: Sequence[float]
    by_letters: Sequence[float]
    quiet: int

    @property
    def best_card(self) -> int:
        """Its place."""
        return max(range(self.quiet), key=self.combined.__getitem__)

    @property
    def best_quiet(self) -> int | None:
        """The likeliest group of what is no objection."""
        places = range(self.quiet, len(self.combined))
        return max(places, key=self.combined.__getitem__, default=None)

    @property
    def is_blank(self) -> bool:
        """Nothing of the text was ever said for any card."""
        return not any(self.by_words[: self.quiet]) and not any(self.by_letters[: self.quiet])


def score_views(views: Views, asked: Signs) -> Scores:
    """Linear in the signs of the text and in the cards that share them."""
    said = views.words.vector(asked.said)
    bayes, by_words = _by_words(views.words, said)
    by_letters = [0.0] * len(by_words)
    alike = list(by_words)
    if views.letters:
        letters = views.letters.vector(asked.letters)
        for place, share in _shared(views.letters, letters).items():
            by_letters[place] = share
            alike[place] += LETTER_SHARE * share
        if views.lessons:
            _add_lessons(alike, said, views.lessons.words)
            _add_lessons(alike, letters, views.lessons.letters)
    combined = [
        BAYES_SHARE * against + like
        for against, like in zip(_standardised(bayes), _standardised(alike), strict=True)
    ]
    return Scores(combined, by_words, by_letters, views.quiet)


def _by_words(weights: Weights, said: Vector) -> tuple[list[float], list[float]]:
    amount = sum(said.values())
    bayes = [amount * against for against in weights.against]
    likeness = [0.0] * len(bayes)
    for sign, value in said.items():
        for place, gain, share in weights.row(sign).entries:
            bayes[place] += value * gain
            likeness[place] += value * share
    return bayes, likeness


def _shared(weights: Weights, letters: Vector) -> dict[int, float]:
    likeness: dict[int, float] = {}
    for sign, value in letters.items():
        for place, _gain, share in weights.row(sign).entries:
            likeness[place] = likeness.get(place, 0.0) + value * share
    return likeness


def _add_lessons(
    alike: list[float], vector: Vector, lessons: Mapping[str, Mapping[int, float]]
) -> None:
    for sign, value in vector.items():
        for place, lesson in lessons.get(sign, {}).items():
            alike[place] += value * lesson


def _standardised(values: Sequence[float]) -> list[float]:
    mean = sum(values) / max(1, len(values))
    spread = sqrt(sum((value - mean) ** 2 for value in values) / max(1, len(values))) or 1.0
    return [(value - mean) / spread for value in values]
