"""Learning a card from matured outcomes: bins, evidence, one regression, and pruning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import sqrt

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.cure.binning import Cutting, cut
from agent_desk.domain.strategy.cure.card import Card, Trait
from agent_desk.domain.strategy.cure.columns import Column, Value, refuse_unfit
from agent_desk.domain.strategy.cure.logistic import fit
from agent_desk.domain.strategy.proportions import Share

LEAST_INFORMATION = 0.02
MOST_ALIKE = 0.75
LEAST_POINTS = 2.0
FEWEST_OUTCOMES = 200  # below, the roll-rate table orders better (docs/decisions/0032)


class OneEndOnlyError(DeskError):
    """Everybody was cured, or nobody."""

    def __init__(self, cured: int, count: int) -> None:
        what = "se pusieron al corriente todas" if cured else "no se puso al corriente ninguna"
        super().__init__(
            f"De {count:,} cuentas con final conocido {what}: no hay qué comparar. "
            "No entrené nada; la tabla de tránsito sigue en uso."
        )


class NothingTellsError(DeskError):
    """No behaviour separates who was cured from who was not."""

    def __init__(self) -> None:
        super().__init__(
            "Ninguna conducta separa a quien se puso al corriente de quien no. No entrené nada; "
            "la tabla de tránsito sigue en uso."
        )


class TooFewOutcomesError(DeskError):
    """Too few outcomes have matured for a card."""

    def __init__(self, count: int) -> None:
        super().__init__(
            f"Hay {count:,} resultados maduros y hacen falta {FEWEST_OUTCOMES}. No entrené nada; "
            "la tabla de tránsito sigue en uso."
        )


@dataclass(frozen=True, slots=True)
class _Candidate:
    name: str
    cutting: Cutting
    woes: tuple[float, ...]


def train(
    columns: Sequence[Column], labels: Sequence[int], cut_on: date, version: str = "1"
) -> Card:
    """A card from rows whose outcome is known; facts of `columns` are dated up to `cut_on`.

    Raises ProtectedColumnError, FutureColumnError, TooFewOutcomesError, OneEndOnlyError and
    NothingTellsError; each is a sentence.
    """
    refuse_unfit(columns, cut_on)
    if len(labels) < FEWEST_OUTCOMES:
        raise TooFewOutcomesError(len(labels))
    cured = sum(labels)
    if cured in (0, len(labels)):
        raise OneEndOnlyError(cured, len(labels))
    traits, intercept = _fitted(_unlike(_telling(columns, labels)), labels)
    return Card(version, cut_on, intercept, traits, Share(cured, len(labels)))


def renamed(card: Card, version: str) -> Card:
    """The same card under another version."""
    return replace(card, version=version)


def _telling(columns: Sequence[Column], labels: Sequence[int]) -> list[_Candidate]:
    """Those that carry information, the most telling first."""
    found = []
    for column in columns:
        cutting = cut(column.values, labels)
        if cutting.information >= LEAST_INFORMATION and len(cutting.bins) > 1:
            found.append(_Candidate(column.name, cutting, tuple(cutting.woes(column.values))))
    return sorted(found, key=lambda candidate: -candidate.cutting.information)


def _unlike(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Of two that say the same, only the more telling one."""
    kept: list[_Candidate] = []
    for candidate in candidates:
        if all(abs(_alike(candidate.woes, other.woes)) < MOST_ALIKE for other in kept):
            kept.append(candidate)
    return kept


def _fitted(candidates: list[_Candidate], labels: Sequence[int]) -> tuple[tuple[Trait, ...], float]:
    """A coefficient that is not positive contradicts its own evidence: that trait goes; then
    those whose bins differ by less than two points."""
    while candidates:
        rows = list(zip(*(candidate.woes for candidate in candidates), strict=True))
        intercept, *weights = fit(rows, labels)
        if min(weights) <= 0:
            candidates = [c for c, w in zip(candidates, weights, strict=True) if w > 0]
            continue
        traits = tuple(_trait(c, w) for c, w in zip(candidates, weights, strict=True))
        idle = {trait.name for trait in traits if trait.point_range < LEAST_POINTS}
        if not idle:
            return traits, intercept
        candidates = [candidate for candidate in candidates if candidate.name not in idle]
    raise NothingTellsError


def _trait(candidate: _Candidate, weight: float) -> Trait:
    usual = weight * sum(candidate.woes) / len(candidate.woes)
    return Trait(candidate.name, candidate.cutting, weight, usual)


def _alike(first: Sequence[float], second: Sequence[float]) -> float:
    """Correlation; 0 when one of them never changes."""
    count = len(first)
    mean_a, mean_b = sum(first) / count, sum(second) / count
    both = sum((a - mean_a) * (b - mean_b) for a, b in zip(first, second, strict=True))
    apart_a = sum((a - mean_a) ** 2 for a in first)
    apart_b = sum((b - mean_b) ** 2 for b in second)
    return both / sqrt(apart_a * apart_b) if apart_a and apart_b else 0.0


def values_of(columns: Sequence[Column], row: int) -> Mapping[str, Value]:
    """One row of all columns, by name."""
    return {column.name: column.values[row] for column in columns}
