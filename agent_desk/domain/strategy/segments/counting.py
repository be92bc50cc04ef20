"""Live counts of a grid that is being edited, from sums: no account is read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from agent_desk.domain.strategy.segments.grid import TRAIT_BITS, Cell, Grid, holders
from agent_desk.domain.strategy.segments.placing import behaviour_of, hundreds_of


class Counted(NamedTuple):
    """So many accounts of a level, with so many hundreds past due, and those traits."""

    level: int
    hundreds: int
    traits: int
    accounts: int
    overdue_cents: int


@dataclass(frozen=True, slots=True)
class Sum:
    """Accounts and centavos past due."""

    accounts: int = 0
    overdue_cents: int = 0

    def __add__(self, other: Sum) -> Sum:
        return Sum(self.accounts + other.accounts, self.overdue_cents + other.overdue_cents)


def sums_by_cell(grid: Grid, counts: Sequence[Counted]) -> Mapping[Cell, Sum]:
    """Every cell of a grid whose axes have no hole; an empty one is zero."""
    levels = {n: b.id for b in grid.levels for n in range(b.low, b.high + 1)}
    edges = [hundreds_of(b.upto_cents) for b in grid.amounts if b.upto_cents is not None]
    amounts = [band.id for band in grid.amounts]
    traits = [behaviour_of(grid, mask).trait for mask in range(2 ** len(TRAIT_BITS))]
    found = {cell: [0, 0] for cell in grid.cells()}
    for level, hundreds, mask, accounts, cents in counts:
        cell = levels[level], amounts[bisect_left(edges, hundreds)], traits[mask]
        held = found[cell]
        held[0] += accounts
        held[1] += cents
    return {cell: Sum(*held) for cell, held in found.items()}


def sums_by_segment(grid: Grid, counts: Sequence[Counted]) -> dict[str, Sum]:
    """By id of segment, in the order of the grid; cells of nobody count for nobody."""
    by_cell = sums_by_cell(grid, counts)
    found = {segment.id: Sum() for segment in grid.segments}
    for cell, held in holders(grid).items():
        for segment in held[:1]:
            found[segment.id] += by_cell[cell]
    return found
