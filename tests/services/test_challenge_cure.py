"""A challenger is held against the card on accounts that neither has seen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from math import exp, isnan
from random import Random

import pytest

from agent_desk.domain.strategy.cure.challenger import Rows, challenge
from agent_desk.domain.strategy.cure.cohorts import Cohort
from agent_desk.domain.strategy.cure.columns import Column
from agent_desk.domain.strategy.cure.logistic import fit
from agent_desk.services.challenge_cure import MissingLabError, boosted_trees


def cohort(month: int, count: int) -> Cohort:
    """Whoever paid in more months recovers more; the other column says nothing."""
    random, cut = Random(month), date(2026, month, 1)
    paid = [float(random.randrange(7)) for _ in range(count)]
    noise = [random.choice((None, 1.0, 2.0, 3.0)) for _ in range(count)]
    labels = [int(random.random() < 0.15 + 0.1 * value) for value in paid]
    names = [f"A{n}" for n in range(count)]
    columns = [Column("months_paid", cut, paid), Column("noise", cut, noise)]
    return Cohort(cut, names, names, [(1, 1)] * count, columns, labels)


def plain_logistic(rows: Rows, labels: Sequence[int]) -> Callable[[Rows], list[float]]:
    """A learner of our own: the raw columns, unknown as zero."""

    def known(row: list[float]) -> tuple[float, ...]:
        return tuple(0.0 if isnan(value) else value for value in row)

    start, *weights = fit([known(row) for row in rows], labels)

    def chance(row: list[float]) -> float:
        return 1 / (1 + exp(-start - sum(w * v for w, v in zip(weights, known(row), strict=True))))

    return lambda others: [chance(row) for row in others]


def test_an_equal_challenger_is_not_told_from_chance() -> None:
    found = challenge([cohort(1, 900), cohort(2, 900)], plain_logistic)
    assert found.card.auc > 0.65
    assert found.challenger.auc > 0.65
    assert abs(found.gain) < 0.05
    assert not found.is_separable
    assert found.challenger.count < 400  # only clients apart, of the newest month


def test_without_the_extra_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.ensemble", None)
    with pytest.raises(MissingLabError, match="lab"):
        boosted_trees()


def test_boosted_trees_can_challenge() -> None:
    pytest.importorskip("sklearn")
    found = challenge([cohort(1, 900), cohort(2, 900)], boosted_trees())
    assert 0.5 < found.challenger.auc < 0.9
