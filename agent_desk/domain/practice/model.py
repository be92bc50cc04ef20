"""A linear model of the acts: what each sign says for each act, in whole numbers.

Whole numbers so that every machine adds up to the same; the learning that made them may differ in
its last digits, what ships does not (docs/decisions/0026-recognition-of-acts.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from agent_desk.domain.practice.signs import Signs

SCALE = 1000  # one unit of the margin
RARITY_SCALE = 100


# How rare a sign is, then place and weight of each act it speaks about, in one row: a model has
# forty thousand, and as they lie in the file they are read five times as fast as in objects.
SignRow = Sequence[int]


@dataclass(frozen=True, slots=True)
class ActModel:
    """`acts` in the order of their places; `bias` and `thresholds` per act; `signs` by view and
    sign («q +legal»). `fingerprint` is of all it was learned from."""

    fingerprint: str
    acts: tuple[str, ...]
    bias: tuple[int, ...]
    thresholds: tuple[int, ...]
    signs: Mapping[str, SignRow]

    def margins(self, signs: Signs) -> list[int]:
        """Per act, how far a sentence is on its side; linear in the signs."""
        totals = [float(bias) for bias in self.bias]
        for view, named in signs.items():
            known = [row for name in named if (row := self.signs.get(f"{view} {name}"))]
            size = sqrt(sum(row[0] * row[0] for row in known)) or 1.0
            for row in known:
                value = row[0] / size
                for place, weight in zip(row[1::2], row[2::2], strict=True):
                    totals[place] += value * weight
        return [round(total) for total in totals]

    def words(self) -> frozenset[str]:
        """The words it has seen said."""
        return frozenset(name[2:] for name in self.signs if name.startswith("w "))


def passes(margins: Sequence[int], thresholds: Sequence[int]) -> list[int]:
    """The places whose margin reaches the threshold."""
    return [p for p, (m, t) in enumerate(zip(margins, thresholds, strict=True)) if m >= t]
