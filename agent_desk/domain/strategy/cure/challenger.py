"""Another way of learning, held against the card on the same accounts, which neither has seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from agent_desk.domain.strategy.cure.cohorts import Cohort
from agent_desk.domain.strategy.cure.columns import Column
from agent_desk.domain.strategy.cure.lesson import newest_mature, split
from agent_desk.domain.strategy.cure.measuring import Quality, auc_gain, quality
from agent_desk.domain.strategy.cure.training import TooFewOutcomesError, train
from agent_desk.domain.strategy.proportions import Interval

Rows = list[list[float]]
"""One list per account, in the order of the columns; NaN where nothing is known."""
Learner = Callable[[Rows, Sequence[int]], Callable[[Rows], Sequence[float]]]
"""Learns from rows and labels; gives what answers a chance for each row."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """`gain`: AUC of the challenger less that of the card, with DeLong's paired interval."""

    card: Quality
    challenger: Quality
    gain: float
    gain_range: Interval

    @property
    def is_separable(self) -> bool:
        """Whether chance alone does not explain the difference."""
        return not self.gain_range.holds(0)


def challenge(cohorts: Sequence[Cohort], learner: Learner) -> Challenge:
    """Later month, other clients. Raises TooFewOutcomesError and what training raises."""
    own, apart = split(newest_mature(cohorts))
    card = train(own.columns, own.labels, own.cut_on)
    values = {column.name: column.values for column in apart.columns}
    mine = card.chances(values, len(apart.accounts))
    other = list(learner(_rows(own.columns), own.labels)(_rows(apart.columns)))
    ours, theirs = quality(mine, apart.labels), quality(other, apart.labels)
    if ours is None or theirs is None:
        raise TooFewOutcomesError(len(apart.labels))
    gain, around = auc_gain(other, mine, apart.labels)
    return Challenge(ours, theirs, gain, around)


def _rows(columns: Sequence[Column]) -> Rows:
    filled = [[float("nan") if v is None else v for v in column.values] for column in columns]
    return [list(row) for row in zip(*filled, strict=True)]
