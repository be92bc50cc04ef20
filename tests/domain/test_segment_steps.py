"""A step that was planted at a limit is found, and where there is none, none is declared."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from random import Random

import pytest

from agent_desk.domain.strategy.segments.steps import FEWEST, step_at


def cases(count: int, step: float, *, seed: int, noise: float = 400.0) -> list[tuple[float, float]]:
    """Who owes more pays more, by 60 centavos a peso; whoever is above the limit `step` more."""
    random, found = Random(seed), []
    for _ in range(count):
        owed = random.uniform(0, 2_000)
        more = step if owed > 1_000 else 0.0
        found.append((owed, 300 + 0.6 * owed + more + random.gauss(0, noise)))
    return found


def test_the_planted_step_comes_out_within_its_interval() -> None:
    """As many cases near the limit, and as large a step, as in the published study: 183, +277.6."""
    found = step_at(1_000, 100, cases(1_830, 277.63, seed=4))
    assert found.below + found.above == pytest.approx(183, abs=20)
    interval = found.interval
    assert interval and interval.low < 277.63 < interval.high and interval.low > 0


def test_without_noise_it_is_exact_and_the_slope_is_not_taken_for_a_step() -> None:
    found = step_at(1_000, 500, cases(400, 277.63, seed=2, noise=0))
    assert found.size == pytest.approx(277.63, abs=1e-6)
    assert step_at(1_000, 500, cases(400, 0, seed=2, noise=0)).size == pytest.approx(0, abs=1e-6)


def test_it_is_least_squares_of_a_constant_the_distance_and_the_side() -> None:
    """Against the normal equations of the three unknowns, solved as they stand in a textbook."""
    rows = [(d - 1_000, float(d > 1_000), y) for d, y in cases(300, 150, seed=9)]
    columns = [[1.0] * len(rows), [d for d, _, _ in rows], [side for _, side, _ in rows]]
    outcomes = [y for _, _, y in rows]
    square = [[_dot(a, b) for b in columns] for a in columns]
    inverse = _inverse(square)
    sums = [_dot(column, outcomes) for column in columns]
    found = [_dot(line, sums) for line in inverse]
    rest = sum(
        (y - sum(c * x for c, x in zip(found, row, strict=True))) ** 2
        for y, row in zip(outcomes, zip(*columns, strict=True), strict=True)
    )
    step = step_at(1_000, 1_000, cases(300, 150, seed=9))
    assert step.size == pytest.approx(found[2], rel=1e-9)
    assert step.error == pytest.approx(sqrt(rest / (len(rows) - 3) * inverse[2][2]), rel=1e-9)


def _dot(a: Sequence[float], b: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def _inverse(m: list[list[float]]) -> list[list[float]]:
    """Of three by three, by cofactors."""

    def minor(row: int, column: int) -> float:
        (a, b), (c, d) = ([m[r][k] for k in range(3) if k != column] for r in range(3) if r != row)
        return (-1) ** (row + column) * (a * d - b * c)

    whole = sum(m[0][k] * minor(0, k) for k in range(3))
    return [[minor(k, row) / whole for k in range(3)] for row in range(3)]


def test_where_nothing_changes_a_step_is_declared_once_in_twenty() -> None:
    wrong = 0
    for seed in range(300):
        interval = step_at(1_000, 200, cases(700, 0, seed=seed)).interval
        wrong += interval is not None and not interval.holds(0)
    assert wrong <= 26  # 15 are expected; more than 26 happens once in 300 times


def test_too_few_or_all_alike_say_nothing() -> None:
    few = step_at(1_000, 100, [(990.0, 1.0)] * (FEWEST - 1) + [(1_010.0, 2.0)] * 80)
    assert (few.below, few.above, few.size) == (FEWEST - 1, 80, None)
    assert step_at(1_000, 100, []).interval is None
