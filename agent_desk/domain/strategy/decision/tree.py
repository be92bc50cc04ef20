"""The analysis as six columns on a page: each item beside the middle of what hangs from it.

A wheel of thirty boxes on a letter-size page is written in three points; columns are read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.strategy.decision.model import COLUMNS, Decision, Item

BOX_W, BOX_H = 162.0, 58.0
GAP, ROW, HEAD, MARGIN = 30.0, 68.0, 92.0, 16.0


@dataclass(frozen=True, slots=True)
class Tree:
    """Centres of the boxes by item; `lefts` of the columns by name; lines from parent to child."""

    width: float
    height: float
    centres: Mapping[str, tuple[float, float]]
    lefts: Mapping[str, float]
    lines: tuple[tuple[str, str], ...]


def tree_of(decision: Decision) -> Tree:
    """A row for each item from which nothing hangs."""
    lefts = {name: MARGIN + at * (BOX_W + GAP) for at, name in enumerate(COLUMNS)}
    rows: dict[str, float] = {}
    leaves = 0
    for one in reversed(_in_depth(decision)):  # whoever hangs from it comes first
        below = [rows[child.id] for child in decision.below(one.id)]
        if below:
            rows[one.id] = sum(below) / len(below)
        else:
            rows[one.id] = float(leaves)
            leaves += 1
    # Read from the end, so the first of them stands lowest: turned over.
    centres = {
        one.id: (
            lefts[one.column] + BOX_W / 2,
            HEAD + ROW * (leaves - 1 - rows[one.id]) + BOX_H / 2,
        )
        for one in decision.items
        if one.id in rows
    }
    lines = tuple(
        (one.parent, one.id)
        for one in decision.items
        if one.parent in centres and one.id in centres
    )
    width = 2 * MARGIN + len(COLUMNS) * BOX_W + (len(COLUMNS) - 1) * GAP
    return Tree(width, HEAD + ROW * max(1, leaves) + MARGIN, centres, lefts, lines)


def _in_depth(decision: Decision) -> list[Item]:
    goal = next((one for one in decision.items if not one.parent), None)
    found: list[Item] = []
    waiting = [goal] if goal else []
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += reversed(decision.below(one.id))
    return found
