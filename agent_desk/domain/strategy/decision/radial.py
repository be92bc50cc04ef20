"""The analysis as a wheel: the objective in the middle, each column a ring further out."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.strategy.decision.model import COLUMNS, Decision, Item

RING = 178.0
BOX_W, BOX_H = 148.0, 58.0
_MARGIN = 40.0
_LEAST_ARC = 66.0  # between two boxes of the outer ring


@dataclass(frozen=True, slots=True)
class Wheel:
    """Centres of the boxes by item, on a square of `side`; lines go from parent to child."""

    side: float
    centres: Mapping[str, tuple[float, float]]
    lines: tuple[tuple[str, str], ...]


def wheel_of(decision: Decision) -> Wheel:
    """Leaves share the circle evenly; whoever they hang from stands in the middle of them."""
    goal = next((one for one in decision.items if not one.parent), None)
    if goal is None:
        return Wheel(2 * _MARGIN, {}, ())
    leaves = [one for one in _walk(decision, goal) if not decision.below(one.id)]
    turns = {leaf.id: 2 * math.pi * at / len(leaves) for at, leaf in enumerate(leaves)}
    rings = {column: at for at, column in enumerate(COLUMNS)}
    ring = max(RING, len(leaves) * _LEAST_ARC / (2 * math.pi) / (len(COLUMNS) - 1))
    middle = ring * (len(COLUMNS) - 1) + BOX_W / 2 + _MARGIN
    centres = {}
    for one in _walk(decision, goal):
        below = [turns[leaf.id] for leaf in _walk(decision, one) if leaf.id in turns]
        turn, far = sum(below) / len(below), ring * rings[one.column]
        centres[one.id] = (middle + far * math.sin(turn), middle - far * math.cos(turn))
    lines = tuple((one.parent, one.id) for one in decision.items if one.parent in centres)
    return Wheel(2 * middle, centres, lines)


def _walk(decision: Decision, item: Item) -> list[Item]:
    """The item and all that hangs from it, depth first."""
    found = [item]
    for child in decision.below(item.id):
        found += _walk(decision, child)
    return found
