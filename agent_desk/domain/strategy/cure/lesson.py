"""One round of learning: validate on later months and other clients, then learn from all.

A card that does not order better than the roll-rate table is not used, and says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent_desk.domain.strategy.cure.card import Card, Step
from agent_desk.domain.strategy.cure.cohorts import Cohort, joined, rows_of
from agent_desk.domain.strategy.cure.measuring import (
    Group,
    Quality,
    auc_gain,
    by_score,
    quality,
    recalibrated,
)
from agent_desk.domain.strategy.cure.roll_rates import RollRates, count_cures
from agent_desk.domain.strategy.cure.training import (
    NothingTellsError,
    OneEndOnlyError,
    TooFewOutcomesError,
    train,
)
from agent_desk.domain.strategy.proportions import Interval

MOST_ROWS = 15_000  # the newest: older ones tell of another economy, and more teach no more


@dataclass(frozen=True, slots=True)
class Trial:
    """How the card did where it had not looked; `is_later`: in later months, not only on others.
    `gain` is its AUC over the table's."""

    quality: Quality
    table: Quality
    gain: float
    gain_range: Interval
    groups: tuple[Group, ...]
    is_later: bool

    @property
    def is_better(self) -> bool:
        """Whether the card may be used: it does not order worse than the table."""
        return self.gain_range.high >= 0


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a round of learning gives; without `trial` there were too few tested clients."""

    card: Card
    table: RollRates
    trial: Trial | None


def learn(cohorts: Sequence[Cohort], version: str) -> Lesson:
    """Raises TooFewOutcomesError, OneEndOnlyError, NothingTellsError, and what columns refuse."""
    mature = newest_mature(cohorts)
    whole = joined(mature)
    card = train(whole.columns, whole.labels, whole.cut_on, version)
    trial = _tried(mature)
    if trial:
        card = replace(card, steps=tuple(Step(g.low, g.observed) for g in trial.groups))
    return Lesson(_on_level(card, mature[-1]), count_cures(whole.cells, whole.labels), trial)


def relevelled(card: Card, newest: Cohort, version: str) -> Card:
    """The monthly recalibration: the same points, as many cures as came in the newest cut."""
    return replace(_on_level(replace(card, shift=0.0), newest), version=version)


def _on_level(card: Card, newest: Cohort) -> Card:
    values = {column.name: column.values for column in newest.columns}
    rows = range(len(newest.accounts))
    logits = [card.logit({name: column[row] for name, column in values.items()}) for row in rows]
    return replace(card, shift=card.shift + recalibrated(logits, sum(newest.labels)))


def newest_mature(cohorts: Sequence[Cohort]) -> list[Cohort]:
    """The newest cuts whose outcome is known, oldest first. Raises TooFewOutcomesError."""
    mature = [cohort for cohort in cohorts if cohort.is_mature]
    if not mature:
        raise TooFewOutcomesError(0)
    kept: list[Cohort] = []
    rows = 0
    for cohort in sorted(mature, key=lambda cohort: cohort.cut_on, reverse=True):
        if kept and rows + len(cohort.accounts) > MOST_ROWS:
            break
        kept.append(cohort)
        rows += len(cohort.accounts)
    return kept[::-1]


def split(mature: Sequence[Cohort]) -> tuple[Cohort, Cohort]:
    """To learn from: the earlier cuts of most clients; to test on: the newest of those apart."""
    earlier = mature[:-1] or mature
    own = joined([cohort.part(rows_of(cohort, tested=False)) for cohort in earlier])
    return own, mature[-1].part(rows_of(mature[-1], tested=True))


def _tried(mature: list[Cohort]) -> Trial | None:
    own, apart = split(mature)
    try:
        card = train(own.columns, own.labels, own.cut_on)
    except (TooFewOutcomesError, OneEndOnlyError, NothingTellsError):
        return None
    values = {column.name: column.values for column in apart.columns}
    chances = card.chances(values, len(apart.accounts))
    table = count_cures(own.cells, own.labels)
    usual = [table.chance(cell) for cell in apart.cells]
    mine, peer = quality(chances, apart.labels), quality(usual, apart.labels)
    if mine is None or peer is None:
        return None
    gain, around = auc_gain(chances, usual, apart.labels)
    return Trial(mine, peer, gain, around, by_score(chances, apart.labels), len(mature) > 1)
