"""The table that serves while outcomes are few: how many of such a bucket became current.

It is also the peer beside which every card is judged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.strategy.proportions import Interval, Share, wilson

STRENGTH = 20  # cases of the whole that each cell is pulled by
Cell = tuple[int, int]
"""(bucket now, bucket a month before; −1 when the account was not there)."""


@dataclass(frozen=True, slots=True)
class RollRates:
    """Cures by bucket now and before."""

    cells: Mapping[Cell, Share]
    whole: Share

    def chance(self, cell: Cell) -> float:
        """Pulled towards the whole: a cell of three accounts says little by itself."""
        base = self.whole.value or 0.0
        seen = self.cells.get(cell, Share(0, 0))
        return (seen.count + STRENGTH * base) / (seen.total + STRENGTH)

    def range_of(self, cell: Cell) -> tuple[Interval, Share]:
        """What was observed in that cell, or of all when it has no case."""
        seen = self.cells.get(cell)
        share = seen if seen and seen.total else self.whole
        return wilson(share), share


def count_cures(cells: Sequence[Cell], labels: Sequence[int]) -> RollRates:
    """The table of those outcomes."""
    totals = Counter(cells)
    cured = Counter(cell for cell, label in zip(cells, labels, strict=True) if label)
    found = {cell: Share(cured[cell], total) for cell, total in totals.items()}
    return RollRates(found, Share(sum(labels), len(labels)))


@dataclass(frozen=True, slots=True)
class RollRow:
    """Where the accounts of one bucket were a period later, in shares of them."""

    bucket: int
    total: int
    to: Mapping[int, float]

    @property
    def contained(self) -> float:
        """Contención: the share that did not move to a worse bucket."""
        return sum(share for bucket, share in self.to.items() if bucket <= self.bucket)


def roll_matrix(moves: Mapping[tuple[int, int], int]) -> tuple[RollRow, ...]:
    """Rows from counts of (bucket then, bucket later); a bucket without accounts has no row."""
    totals: Counter[int] = Counter()
    for (bucket, _), count in moves.items():
        totals[bucket] += count
    return tuple(
        RollRow(
            bucket,
            total,
            {later: n / total for (b, later), n in sorted(moves.items()) if b == bucket},
        )
        for bucket, total in sorted(totals.items())
        if total
    )
