"""The grid of recovery band × past-due amount × behaviour, and the segments that cover it.

Amounts are centavos, shares basis points. Nothing here is about who a person is: a recovery level,
an amount and what the account did. A hardship is no fact of the grid, so it can worsen no cell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

LOWEST, HIGHEST = 1, 5  # levels of recovery, as the desk lights them
STEP_CENTS = 100_00  # limits of amounts are whole hundreds, so that live counts need no account
BROKEN, PAID, REACHED, ANY = "broken", "paid", "reached", "any"
TRAIT_BITS = {BROKEN: 1, PAID: 2, REACHED: 4}
ECONOMIC, PROMOTIONAL = "economic", "promotional"

Cell = tuple[str, str, str]
"""Ids of a level band, an amount band and a behaviour."""


@dataclass(frozen=True, slots=True)
class LevelBand:
    """Recovery levels from `low` to `high`, both in it."""

    id: str
    title: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class AmountBand:
    """Past due above the band before it, up to `upto_cents` and that too; None has no end."""

    id: str
    upto_cents: int | None


@dataclass(frozen=True, slots=True)
class Behaviour:
    """`trait` is one of TRAIT_BITS, or ANY for whoever shows none of those before it."""

    trait: str
    title: str


@dataclass(frozen=True, slots=True)
class Incentive:
    """What is given for paying: `kind` economic | promotional.

    An economic one gives up at most `limit_bp` of `component`; a promotional one costs at most
    `limit_cents`. It lasts `expires_days`; `approver` is the level of the policy that allows it.
    """

    id: str
    kind: str
    title: str
    component: str = ""
    limit_bp: int = 0
    limit_cents: int = 0
    expires_days: int = 0
    approver: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A touch: `medium` as contact law names it, `wait_days` after the step before it."""

    medium: str
    message: str
    wait_days: int = 0
    incentive: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Cells by their bands; an empty tuple means all of that axis."""

    levels: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    behaviours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """`cap` is the most attempts a month; `first_offer` an arrangement kind, "" for the best."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    steps: tuple[Step, ...]
    cap: int
    first_offer: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A whole version. The first behaviour that holds is the account's; the last is ANY."""

    levels: tuple[LevelBand, ...]
    amounts: tuple[AmountBand, ...]
    behaviours: tuple[Behaviour, ...]
    segments: tuple[Segment, ...]
    incentives: tuple[Incentive, ...] = ()

    def cells(self) -> Iterator[Cell]:
        """Every cell, by level, amount and behaviour."""
        return product(
            (band.id for band in self.levels),
            (band.id for band in self.amounts),
            (one.trait for one in self.behaviours),
        )

    def cells_of(self, segment: Segment) -> Iterator[Cell]:
        """The cells of its blocks, a cell as often as a block names it."""
        for block in segment.blocks:
            yield from product(
                block.levels or tuple(band.id for band in self.levels),
                block.amounts or tuple(band.id for band in self.amounts),
                block.behaviours or tuple(one.trait for one in self.behaviours),
            )

    def segment(self, segment_id: str) -> Segment | None:
        return next((one for one in self.segments if one.id == segment_id), None)

    def incentive(self, incentive_id: str) -> Incentive | None:
        return next((one for one in self.incentives if one.id == incentive_id), None)


def holders(grid: Grid) -> dict[Cell, list[Segment]]:
    """The segments that claim each cell; one each in a sound grid."""
    found: dict[Cell, list[Segment]] = {cell: [] for cell in grid.cells()}
    for segment in grid.segments:
        for cell in grid.cells_of(segment):
            if cell in found and segment not in found[cell]:
                found[cell].append(segment)
    return found
