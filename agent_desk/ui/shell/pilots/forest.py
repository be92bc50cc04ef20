"""The angles of a look as a forest plot, its table and its file."""

from __future__ import annotations

from agent_desk.domain.strategy.pilots.plan import Plan
from agent_desk.domain.strategy.pilots.verdict import Angle, Look
from agent_desk.ui.shell.pilots.words import angle_headers, angle_rows, difference_text, metric_name
from agent_desk.ui.widgets.charts.points import ChartTable, Point


def forest_points(plan: Plan, look: Look) -> tuple[Point, ...]:
    """A row for each angle and group; differences in points of a hundred."""
    has_many = len(plan.arms) > 2
    return tuple(_point(angle, has_many=has_many) for angle in look.angles)


def forest_table(plan: Plan, look: Look) -> ChartTable:
    return ChartTable("piloto", angle_headers(), angle_rows(plan, look))


def _point(angle: Angle, *, has_many: bool) -> Point:
    label = metric_name(angle.metric)
    if has_many:
        label = f"{label} · {angle.arm.name}"
    found = angle.difference
    if found is None:
        return Point(label, None, "—", is_strong=angle.kind == "primary")
    return Point(
        label,
        100 * found.value,
        difference_text(angle),
        100 * found.interval.low,
        100 * found.interval.high,
        is_strong=angle.kind == "primary",
    )
