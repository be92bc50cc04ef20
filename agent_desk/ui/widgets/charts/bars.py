"""Upright bars with their value, and lying bars for funnels and comparisons."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPen

from agent_desk.ui import fonts, theme
from agent_desk.ui.widgets.charts.chart import Chart, scale_of
from agent_desk.ui.widgets.painting import CENTRE, LEFT, RIGHT, Pen, text_width

_FOOT, _HEAD = 20, 18
_ROW_MOST = 46
_LABEL_SHARE = 0.38


class BarChart(Chart):
    """Points from left to right; `limit` draws a line before the bar of that number."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._limit, self._limit_words = 0, ""

    def show_limit(self, after: int, words: str) -> None:
        """A policy's end after so many bars; 0 takes it away."""
        self._limit, self._limit_words = after, words
        self.update()

    def place_of(self, number: int) -> QRectF:
        step = self.width() / max(1, len(self.points))
        _, high = scale_of([p.value for p in self.points if p.value is not None], from_zero=True)
        room = self.height() - _FOOT - _HEAD
        tall = room * (self.points[number].value or 0.0) / high
        width = min(44.0, step * 0.62)
        return QRectF(
            step * number + (step - width) / 2, self.height() - _FOOT - tall, width, max(1.0, tall)
        )

    def paint_with(self, pen: Pen) -> None:
        pen.rule(0, self.width(), self.height() - _FOOT)
        step = self.width() / max(1, len(self.points))
        for number, point in enumerate(self.points):
            bar = self.place_of(number)
            pen.painter.setPen(Qt.PenStyle.NoPen)
            pen.painter.setBrush(theme.color("primary" if point.is_strong else "border"))
            if point.value is not None:
                pen.painter.drawRoundedRect(bar, 3, 3)
            slot = QRect(int(step * number), int(bar.top()) - _HEAD, int(step), _HEAD)
            pen.line(slot, point.text, 12, fonts.SEMIBOLD, "text", CENTRE)
            foot = QRect(int(step * number), self.height() - _FOOT + 2, int(step), _FOOT)
            pen.line(foot, point.label, 12, fonts.REGULAR, "text2", CENTRE)
        if self._limit and self._limit < len(self.points):
            self._paint_limit(pen, round(step * self._limit))

    def _paint_limit(self, pen: Pen, x: int) -> None:
        pen.painter.setPen(QPen(theme.color("warn"), 1.5, Qt.PenStyle.DashLine))
        pen.painter.drawLine(x, 2, x, self.height() - _FOOT)
        width = self.width() - x - 6
        pen.line(QRect(x + 6, 2, width, 16), self._limit_words, 12, fonts.SEMIBOLD, "warn", LEFT)


class RowChart(Chart):
    """Points from top to bottom: label, bar, value and note; intervals as a thin line."""

    def place_of(self, number: int) -> QRectF:
        tall, left, room = self._row(), self._left(), self._room()
        _, high = scale_of(
            [v for p in self.points for v in (p.value, p.high) if v is not None], from_zero=True
        )
        wide = room * (self.points[number].value or 0.0) / high
        thick = min(18.0, tall * 0.62)
        return QRectF(left, tall * number + (tall - thick) / 2, max(2.0, wide), thick)

    def paint_with(self, pen: Pen) -> None:
        tall = int(self._row())
        high = scale_of(
            [v for p in self.points for v in (p.value, p.high) if v is not None], from_zero=True
        )[1]
        for number, point in enumerate(self.points):
            top, bar = int(self._row() * number), self.place_of(number)
            pen.line(QRect(0, top, int(self._left()) - 8, tall), point.label, 13, ink="text")
            pen.painter.setPen(Qt.PenStyle.NoPen)
            pen.painter.setBrush(theme.color("primary" if point.is_strong else "border_strong"))
            if point.value is not None:
                pen.painter.drawRoundedRect(bar, 3, 3)
            self._paint_interval(pen, number, high)
            note = self.width() - text_width(point.note, 12) - 2 if point.note else self.width()
            after = int(max(bar.right(), self._reach_of(number, high))) + 6
            value = QRect(after, top, max(10, note - after - 4), tall)
            pen.line(value, point.text, 13, fonts.SEMIBOLD, "text", LEFT)
            if point.note:
                pen.line(
                    QRect(note, top, self.width() - note, tall), point.note, 12, ink="text2",
                    align=RIGHT,
                )  # fmt: skip

    def _paint_interval(self, pen: Pen, number: int, high: float) -> None:
        point = self.points[number]
        if point.low is None or point.high is None or point.value is None:
            return
        middle = int(self._row() * (number + 0.5))
        pen.painter.setPen(QPen(theme.color("text"), 1.4))
        start = self._left() + self._room() * point.low / high
        end = self._reach_of(number, high)
        pen.painter.drawLine(int(start), middle, int(end), middle)

    def _reach_of(self, number: int, high: float) -> float:
        """Where the interval of a row ends; its value is written after it, never across."""
        return self._left() + self._room() * (self.points[number].high or 0.0) / high

    def _row(self) -> float:
        return min(float(_ROW_MOST), self.height() / max(1, len(self.points)))

    def _left(self) -> float:
        widest = max((text_width(point.label, 13) for point in self.points), default=0)
        return min(self.width() * _LABEL_SHARE, widest + 12.0)

    def _room(self) -> float:
        notes = max((text_width(p.note, 12) for p in self.points), default=0)
        texts = max((text_width(p.text, 13, fonts.SEMIBOLD) for p in self.points), default=0)
        return max(30.0, self.width() - self._left() - notes - texts - 26)
