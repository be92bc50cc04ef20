"""A forest plot: each difference as a mark with its interval, around the line of no difference."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPen

from agent_desk.ui import fonts, theme
from agent_desk.ui.widgets.charts.chart import Chart
from agent_desk.ui.widgets.painting import CENTRE, LEFT, RIGHT, Pen, text_width

_FOOT, _AIR, _LEAST_REACH = 20, 10, 1.0
_LABEL_SHARE = 0.42
_MARK = 4.5


class _Axis(NamedTuple):
    """Measured once a painting: each text by itself, for all points, is slow."""

    left: float
    room: float
    reach: float

    def at(self, value: float) -> float:
        return self.left + self.room * (0.5 + value / (2 * self.reach))


class ForestChart(Chart):
    """Points from top to bottom, the strong one decides; the axis has zero in its middle.

    The scale is set by the strong points: an angle of which little is known reaches over the edge
    and says so by its arrow, instead of making the others small.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._sides = ("", "")

    def show_sides(self, below: str, above: str) -> None:
        """What is said under the two halves of the axis."""
        self._sides = (below, above)
        self.update()

    def place_of(self, number: int) -> QRectF:
        tall = self._row()
        return QRectF(0, tall * number, self.width(), tall).adjusted(2, 1, -2, -1)

    def paint_with(self, pen: Pen) -> None:
        axis = self._axis()
        tall, left, room = int(self._row()), axis.left, axis.room
        middle, bottom = left + room / 2, int(self._row() * len(self.points))
        pen.painter.setPen(QPen(theme.color("border_strong"), 1, Qt.PenStyle.DashLine))
        pen.painter.drawLine(QPointF(middle, 0), QPointF(middle, bottom))
        for number, point in enumerate(self.points):
            top, weight = (
                int(self._row() * number),
                fonts.SEMIBOLD if point.is_strong else fonts.REGULAR,
            )
            pen.line(QRect(0, top, int(left) - _AIR, tall), point.label, 13, weight, "text")
            if point.value is not None:
                self._paint_point(pen, number, axis)
            end = QRect(int(left + room) + _AIR, top, self.width() - int(left + room) - _AIR, tall)
            pen.line(end, point.text, 12, weight, "text", RIGHT)
        half = QRect(int(left), bottom, int(room / 2), _FOOT)
        pen.line(half, self._sides[0], 11, ink="text2", align=LEFT)
        pen.line(half.translated(int(room / 2), 0), self._sides[1], 11, ink="text2", align=RIGHT)
        pen.line(QRect(int(middle) - 10, bottom, 20, _FOOT), "0", 11, ink="text2", align=CENTRE)

    def _paint_point(self, pen: Pen, number: int, axis: _Axis) -> None:
        point, y = self.points[number], self._row() * (number + 0.5)
        ink = theme.color("primary" if point.is_strong else "text2")
        start, stop = axis.left, axis.left + axis.room
        ends = [axis.at(v) for v in (point.low, point.high) if v is not None]
        if len(ends) == 2:
            pen.painter.setPen(QPen(ink, 2 if point.is_strong else 1.4))
            low, high = max(start, ends[0]), min(stop, ends[1])
            pen.painter.drawLine(QPointF(low, y), QPointF(high, y))
            for at, end, way in ((low, ends[0], 1), (high, ends[1], -1)):
                if at != end:  # it goes on over the edge
                    for up in (-4, 4):
                        pen.painter.drawLine(QPointF(at, y), QPointF(at + 5 * way, y + up))
        at = axis.at(point.value or 0.0)
        if start <= at <= stop:
            pen.painter.setPen(Qt.PenStyle.NoPen)
            pen.painter.setBrush(ink)
            size = _MARK if point.is_strong else _MARK - 1
            pen.painter.drawRect(QRectF(at - size, y - size, 2 * size, 2 * size))

    def _reach(self) -> float:
        strong = [p for p in self.points if p.is_strong] or list(self.points)
        known = [abs(v) for p in strong for v in (p.value, p.low, p.high) if v is not None]
        return max(known, default=_LEAST_REACH) * 1.25 or _LEAST_REACH

    def _row(self) -> float:
        return min(30.0, (self.height() - _FOOT) / max(1, len(self.points)))

    def _axis(self) -> _Axis:
        labels = max((text_width(p.label, 13, fonts.SEMIBOLD) for p in self.points), default=0)
        texts = max((text_width(p.text, 12, fonts.SEMIBOLD) for p in self.points), default=0)
        left = min(self.width() * _LABEL_SHARE, labels + 12.0)
        return _Axis(left, max(60.0, self.width() - left - texts - 2 * _AIR), self._reach())
