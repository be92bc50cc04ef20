"""The grid of segments that ships: where a house begins."""

from __future__ import annotations

from agent_desk.domain.strategy.segments.grid import Grid
from agent_desk.domain.strategy.segments.plain import grid_of
from agent_desk.paths import resource


def load_segments() -> Grid:
    """Raises SegmentsError for what is no grid."""
    return grid_of(resource("strategy", "segments.json").read_text("utf-8"))
