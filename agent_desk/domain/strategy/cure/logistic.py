"""Logistic regression by reweighted least squares: a few passes, no library.

Rows that are the same count once with their weight: a scorecard has few distinct rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import exp

RIDGE = 1.0
_STEPS, _CLOSE = 50, 1e-12

Row = tuple[float, ...]


def fit(rows: Sequence[Row], labels: Sequence[int], ridge: float = RIDGE) -> tuple[float, ...]:
    """(intercept, one coefficient per column); the ridge leaves the intercept alone."""
    patterns = _patterns(rows, labels)
    size = len(rows[0]) + 1 if rows else 1
    found = [0.0] * size
    for _ in range(_STEPS):
        step = _solved(*_normal_equations(patterns, found, ridge))
        found = [value + change for value, change in zip(found, step, strict=True)]
        if max(abs(change) for change in step) < _CLOSE:
            break
    return tuple(found)


def chance(logit: float) -> float:
    """The probability of a logit, without overflow at either end."""
    if logit >= 0:
        return 1 / (1 + exp(-logit))
    odds = exp(logit)
    return odds / (1 + odds)


def _patterns(rows: Sequence[Row], labels: Sequence[int]) -> list[tuple[Row, int, int]]:
    """(row with its leading 1, how many, how many of them are 1)."""
    seen = Counter(rows)
    ones = Counter(row for row, label in zip(rows, labels, strict=True) if label)
    return [((1.0, *row), count, ones[row]) for row, count in seen.items()]


def _normal_equations(
    patterns: list[tuple[Row, int, int]], at: list[float], ridge: float
) -> tuple[list[list[float]], list[float]]:
    size = len(at)
    matrix = [[0.0] * size for _ in range(size)]
    slope = [0.0] * size
    for row, count, ones in patterns:
        p = chance(sum(x * b for x, b in zip(row, at, strict=True)))
        weight, rest = count * p * (1 - p), ones - count * p
        for i, x in enumerate(row):
            slope[i] += x * rest
            share, line = weight * x, matrix[i]
            for j in range(i, size):
                line[j] += share * row[j]
    for i in range(size):
        for j in range(i):
            matrix[i][j] = matrix[j][i]
        if i:
            matrix[i][i] += ridge
            slope[i] -= ridge * at[i]
    return matrix, slope


def _solved(matrix: list[list[float]], values: list[float]) -> list[float]:
    """Gauss with pivots; a column without information keeps its place (step 0)."""
    size = len(values)
    rows = [[*line, value] for line, value in zip(matrix, values, strict=True)]
    for at in range(size):
        best = max(range(at, size), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        if abs(rows[at][at]) < 1e-300:
            continue
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            for column in range(at, size + 1):
                rows[below][column] -= factor * rows[at][column]
    found = [0.0] * size
    for at in reversed(range(size)):
        left = rows[at][size] - sum(rows[at][k] * found[k] for k in range(at + 1, size))
        found[at] = left / rows[at][at] if abs(rows[at][at]) >= 1e-300 else 0.0
    return found
