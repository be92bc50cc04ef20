"""How much a text speaks for each card: two classifiers over words, one over letters, added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from agent_desk.domain.objections.lessons import Lessons
from agent_desk.domain.objections.signs import Signs
from agent_desk.domain.objections.weights import Vector, Weights

# Chosen by cross-validation over the utterances (docs/decisions/0013-objection-search.md).
BAYES_SHARE, LETTER_SHARE = 0.2, 0.5  # against 1 for the centroids of the words


@dataclass(frozen=True, slots=True)
class Views:
    """What was counted, and the lessons drawn from it once there was time."""

    words: Weights
    letters: Weights
    lessons: Lessons | None = None

    @property
    def quiet(self) -> int:
        """The first place that is no objection."""
        return self.words.quiet


@dataclass(frozen=True, slots=True)
class Scores:
    """All `places`, and for each of them `combined`, comparable within one text
    only, and the likeness 0..1 to what is said for it by words and by letters."""

    places: Sequence[int]
    combined: Sequence[float]
    by_words: Sequence[float]
    by_letters: Sequence[float]
    quiet: int

    @property
    def best_card(self) -> int:
        """Where among the considered the likeliest card is."""
        cards = (n for n, place in enumerate(self.places) if place < self.quiet)
        return max(cards, key=self.combined.__getitem__)

    @property
    def best_quiet(self) -> int | None:
        """Where the likeliest group of what is no objection is."""
        quiet = (n for n, place in enumerate(self.places) if place >= self.quiet)
        return max(quiet, key=self.combined.__getitem__, default=None)

    @property
    def is_blank(self) -> bool:
        """Nothing of the text was ever said for any card."""
        return not any(
            words or letters
            for place, words, letters in zip(
                self.places, self.by_words, self.by_letters, strict=True
            )
            if place < self.quiet
        )


def score_views(views: Views, asked: Signs) -> Scores:
    """Linear in the signs of the text and in the cards that share them."""
    said = views.words.vector(asked.said)
    gains, by_words = _by_words(views.words, said)
    letters = views.letters.vector(asked.letters)
    by_letters = _shared(views.letters, letters)
    lessons: dict[int, float] = {}
    if views.lessons:
        _add_lessons(lessons, said, views.lessons.words)
        _add_lessons(lessons, letters, views.lessons.letters)
    places = range(len(views.words.against))
    amount, against = sum(said.values()), views.words.against
    bayes = [amount * against[place] + gains.get(place, 0.0) for place in places]
    words = [by_words.get(place, 0.0) for place in places]
    letter_share = [by_letters.get(place, 0.0) for place in places]
    alike = [
        word + LETTER_SHARE * letter + lessons.get(place, 0.0)
        for place, word, letter in zip(places, words, letter_share, strict=True)
    ]
    combined = [
        BAYES_SHARE * one + other
        for one, other in zip(_standardised(bayes), _standardised(alike), strict=True)
    ]
    return Scores(places, combined, words, letter_share, views.quiet)


def _by_words(weights: Weights, said: Vector) -> tuple[dict[int, float], dict[int, float]]:
    gains: dict[int, float] = {}
    likeness: dict[int, float] = {}
    for sign, value in said.items():
        for place, gain, share in weights.row(sign).entries:
            gains[place] = gains.get(place, 0.0) + value * gain
            likeness[place] = likeness.get(place, 0.0) + value * share
    return gains, likeness


def _shared(weights: Weights, letters: Vector) -> dict[int, float]:
    likeness: dict[int, float] = {}
    for sign, value in letters.items():
        for place, _gain, share in weights.row(sign).entries:
            likeness[place] = likeness.get(place, 0.0) + value * share
    return likeness


def _add_lessons(
    found: dict[int, float], vector: Vector, lessons: Mapping[str, Mapping[int, float]]
) -> None:
    for sign, value in vector.items():
        for place, lesson in lessons.get(sign, {}).items():
            found[place] = found.get(place, 0.0) + value * lesson


def _standardised(values: Sequence[float]) -> list[float]:
    mean = sum(values) / max(1, len(values))
    spread = sqrt(sum((value - mean) ** 2 for value in values) / max(1, len(values))) or 1.0
    return [(value - mean) / spread for value in values]
