"""A curve with the band of its interval, and the small one of a card."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPen

from agent_desk.ui import fonts, theme
from agent_desk.ui.widgets.charts.chart import Chart, scale_of
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import CENTRE, RIGHT, Pen, text_width

_FOOT, _HEAD, _DOT = 20, 8, 3.5


class LineChart(Chart):
    """Points from left to right; `goal` is a dashed line with its words."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._goal: float | None = None
        self._goal_words = ""

    def show_goal(self, value: float | None, words: str = "") -> None:
        self._goal, self._goal_words = value, words
        self.update()

    def place_of(self, number: int) -> QRectF:
        point = self.points[number]
        spot = self._spot(number, point.value if point.value is not None else self._span()[0])
        return QRectF(spot.x() - _DOT, spot.y() - _DOT, 2 * _DOT, 2 * _DOT)

    def paint_with(self, pen: Pen) -> None:
        self._paint_band(pen)
        self._paint_goal(pen)
        pen.painter.setBrush(Qt.BrushStyle.NoBrush)
        pen.painter.setPen(QPen(theme.color("primary"), 2))
        pen.painter.drawPath(self._path())
        pen.painter.setPen(Qt.PenStyle.NoPen)
        pen.painter.setBrush(theme.color("primary"))
        for number, point in enumerate(self.points):
            if point.value is not None:
                pen.painter.drawEllipse(self.place_of(number))
        self._paint_words(pen)

    def _paint_words(self, pen: Pen) -> None:
        count = len(self.points)
        step = self._room() / max(1, count - 1)
        every = max(1, round(62 / max(1.0, step)))
        free = self.width()  # right of it a label stands already
        for number in range(count - 1, -1, -every):
            x = int(self._spot(number, 0.0).x())
            width = text_width(self.points[number].label, 11, fonts.REGULAR) + 6
            where = QRect(x - width // 2, self.height() - _FOOT + 2, width, _FOOT)
            where.moveLeft(max(0, min(where.left(), self.width() - width)))
            if where.right() < free:
                pen.line(where, self.points[number].label, 11, ink="text2", align=CENTRE)
                free = where.left()
        last = self.points[-1] if self.points else None
        if last and last.value is not None:
            spot = self._spot(count - 1, last.value)
            width = text_width(last.text, 12, fonts.BOLD) + 4
            top = int(spot.y()) - 22 if spot.y() > 26 else int(spot.y()) + 6
            where = QRect(self.width() - width, top, width, 16)
            pen.line(where, last.text, 12, fonts.BOLD, "text", RIGHT)

    def _paint_band(self, pen: Pen) -> None:
        known = [
            (number, p.low, p.high)
            for number, p in enumerate(self.points)
            if p.low is not None and p.high is not None
        ]
        if len(known) < 2:
            return
        path = QPainterPath(self._spot(known[0][0], known[0][2]))
        for number, _, high in known[1:]:
            path.lineTo(self._spot(number, high))
        for number, low, _ in reversed(known):
            path.lineTo(self._spot(number, low))
        path.closeSubpath()
        pen.painter.setPen(Qt.PenStyle.NoPen)
        pen.painter.setBrush(theme.color("primary", 40))
        pen.painter.drawPath(path)

    def _paint_goal(self, pen: Pen) -> None:
        if self._goal is None:
            return
        y = int(self._spot(0, self._goal).y())
        pen.painter.setPen(QPen(theme.color("border_strong"), 1, Qt.PenStyle.DashLine))
        pen.painter.drawLine(0, y, self.width(), y)
        pen.line(QRect(0, y - 16, 160, 15), self._goal_words, 11, ink="text2")

    def _path(self) -> QPainterPath:
        path, is_open = QPainterPath(), False
        for number, point in enumerate(self.points):
            if point.value is None:
                is_open = False
                continue
            spot = self._spot(number, point.value)
            if is_open:
                path.lineTo(spot)
            else:
                path.moveTo(spot)
            is_open = True
        return path

    def _span(self) -> tuple[float, float]:
        values = [v for p in self.points for v in (p.value, p.low, p.high) if v is not None]
        if self._goal is not None:
            values.append(self._goal)
        return scale_of(values, from_zero=False)

    def _room(self) -> float:
        return max(1.0, self.width() - 2 * _DOT - 8)

    def _spot(self, number: int, value: float) -> QPointF:
        low, high = self._span()
        tall = max(1.0, self.height() - _FOOT - _HEAD)
        x = _DOT + 4 + self._room() * number / max(1, len(self.points) - 1)
        return QPointF(x, _HEAD + tall * (1 - (value - low) / (high - low)))


class Sparkline(Painted):
    """The course of a figure at a glance; silent, the card around it says the words."""

    def __init__(self) -> None:
        super().__init__()
        self._values: tuple[float | None, ...] = ()

    def show_values(self, values: tuple[float | None, ...]) -> None:
        self._values = values
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(64, 28)

    def paint_with(self, pen: Pen) -> None:
        paint_spark(pen, QRectF(self.rect()).adjusted(3, 4, -5, -3), self._values)


def paint_spark(pen: Pen, where: QRectF, values: tuple[float | None, ...]) -> None:
    """A small curve with its last point marked, inside `where`."""
    known = [(n, v) for n, v in enumerate(values) if v is not None]
    if len(known) < 2:
        return
    low, high = min(v for _, v in known), max(v for _, v in known)
    wide = where.width() / max(1, len(values) - 1)

    def spot(number: int, value: float) -> QPointF:
        part = (value - low) / (high - low) if high > low else 0.5
        return QPointF(where.left() + wide * number, where.bottom() - where.height() * part)

    path = QPainterPath(spot(*known[0]))
    for number, value in known[1:]:
        path.lineTo(spot(number, value))
    pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    pen.painter.setPen(QPen(theme.color("primary"), 1.6))
    pen.painter.drawPath(path)
    pen.painter.setPen(Qt.PenStyle.NoPen)
    pen.painter.setBrush(theme.color("primary"))
    pen.painter.drawEllipse(spot(*known[-1]), 2.6, 2.6)
