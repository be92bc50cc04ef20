"""From which margin on an act counts, chosen on sentences that the model has not seen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from agent_desk.domain.practice.learning import Example

# Among the examples every second sentence about a harmful act denies it; in calls very few do.
QUIET_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Quality:
    """Of one act, or of several together: how much was found and how much of it was right."""

    right: int
    wrong: int
    missed: int

    @property
    def recall(self) -> float:
        """0..1; 1 when there was nothing to find."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def precision(self) -> float:
        """0..1; 1 when nothing was said."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0

    def __add__(self, other: Quality) -> Quality:
        return Quality(
            self.right + other.right, self.wrong + other.wrong, self.missed + other.missed
        )


def choose(
    margins: Sequence[Sequence[int]],
    examples: Sequence[Example],
    acts: Sequence[str],
) -> tuple[int, ...]:
    """The threshold of each act with the best F measure on unseen margins."""
    return tuple(
        _best(
            [
                (row[place], act in example.acts, 1.0 if example.acts else QUIET_SHARE)
                for row, example in zip(margins, examples, strict=True)
            ]
        )
        for place, act in enumerate(acts)
    )


def _best(rows: list[tuple[int, bool, float]]) -> int:
    rows.sort(key=lambda row: -row[0])
    own = sum(weight for _, is_own, weight in rows if is_own)
    best, threshold = -1.0, 0
    right = said = 0.0
    for number, (margin, is_own, weight) in enumerate(rows):
        said += weight
        right += weight if is_own else 0.0
        following = rows[number + 1][0] if number + 1 < len(rows) else margin - 2
        value = 2 * right / (said + own) if own else 0.0
        if following < margin and value > best:
            best, threshold = value, (margin + following + 1) // 2
    return threshold


def quality(
    answers: Sequence[Collection[str]], examples: Sequence[Collection[str]], act: str
) -> Quality:
    """How well one act was found."""
    right = wrong = missed = 0
    for said, true in zip(answers, examples, strict=True):
        right += act in said and act in true
        wrong += act in said and act not in true
        missed += act not in said and act in true
    return Quality(right, wrong, missed)
