"""Bars by attempt with their intervals, the share of all successes so far, and limits as lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPen

from agent_desk.ui import fonts, theme
from agent_desk.ui.widgets.charts.chart import Chart, scale_of
from agent_desk.ui.widgets.charts.points import Limit
from agent_desk.ui.widgets.painting import CENTRE, LEFT, RIGHT, Pen

_FOOT, _HEAD, _RIGHT, _LINE = 40, 20, 46, 16


class AttemptChart(Chart):
    """The line is cumulative and has its own axis at the right, from 0 to 100 %."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._shares: tuple[float, ...] = ()
        self._limits: tuple[Limit, ...] = ()
        self._legend = ("", "")

    def show_shares(
        self, shares: Sequence[float], limits: Sequence[Limit], legend: tuple[str, str]
    ) -> None:
        self._shares, self._limits, self._legend = tuple(shares), tuple(limits), legend
        self.update()

    def place_of(self, number: int) -> QRectF:
        point, step = self.points[number], self._step()
        tall = self._room() * (point.value or 0.0) / self._high()
        width = min(40.0, step * 0.56)
        left = step * number + (step - width) / 2
        return QRectF(left, self.height() - _FOOT - tall, width, max(1.0, tall))

    def paint_with(self, pen: Pen) -> None:
        base = self.height() - _FOOT
        pen.rule(0, self.width() - _RIGHT, base)
        for number, point in enumerate(self.points):
            bar, slot = self.place_of(number), self._slot(number)
            pen.painter.setPen(Qt.PenStyle.NoPen)
            pen.painter.setBrush(theme.color("primary" if point.is_strong else "border_strong"))
            pen.painter.drawRoundedRect(bar, 3, 3)
            self._paint_interval(pen, number)
            pen.line(QRect(slot.x(), base + 2, slot.width(), 18), point.label, 12, align=CENTRE)
            top = int(self._height_of(point.high or point.value or 0.0)) - 18
            where = QRect(slot.x(), max(0, top), slot.width(), 16)
            pen.line(where, point.text, 12, fonts.SEMIBOLD, align=CENTRE)
        self._paint_shares(pen)
        self._paint_limits(pen)
        self._paint_legend(pen)

    def _paint_interval(self, pen: Pen, number: int) -> None:
        point = self.points[number]
        if point.low is None or point.high is None:
            return
        middle = self._step() * (number + 0.5)
        pen.painter.setPen(QPen(theme.color("text"), 1.2))
        low, high = self._height_of(point.low), self._height_of(point.high)
        pen.painter.drawLine(QPointF(middle, low), QPointF(middle, high))

    def _paint_shares(self, pen: Pen) -> None:
        base, room = self.height() - _FOOT, self._room()
        spots = [
            QPointF(self._step() * (n + 0.5), base - room * share)
            for n, share in enumerate(self._shares)
        ]
        pen.painter.setPen(QPen(theme.color("ok"), 2))
        for one, other in pairwise(spots):
            pen.painter.drawLine(one, other)
        pen.painter.setBrush(theme.color("surface"))
        for spot in spots:
            pen.painter.drawEllipse(spot, 3.5, 3.5)
        for share in (0, 50, 100):
            top = int(base - room * share / 100) - 8
            where = QRect(self.width() - _RIGHT + 4, top, _RIGHT - 4, 16)
            pen.line(where, f"{share} %", 11, ink="ok", align=LEFT)

    def _paint_limits(self, pen: Pen) -> None:
        for row, limit in enumerate(self._limits):
            if not 0 < limit.after <= len(self.points):
                continue
            x = round(self._step() * limit.after)
            pen.painter.setPen(QPen(theme.color(limit.ink), 1.5, Qt.PenStyle.DashLine))
            pen.painter.drawLine(x, _HEAD + row * _LINE, x, self.height() - _FOOT)
            is_left = x > (self.width() - _RIGHT) * 0.6
            width = x - 6 if is_left else self.width() - _RIGHT - x - 6
            where = QRect(0 if is_left else x + 6, _HEAD + row * _LINE - 2, width, _LINE)
            align = RIGHT if is_left else LEFT
            pen.line(where, limit.words, 12, fonts.SEMIBOLD, limit.ink, align)

    def _paint_legend(self, pen: Pen) -> None:
        y, half = self.height() - 18, (self.width() - _RIGHT) // 2
        for number, (ink, words) in enumerate(zip(("primary", "ok"), self._legend, strict=True)):
            x = number * half + 2
            pen.painter.fillRect(QRect(x, y + 5, 10, 8), theme.color(ink))
            pen.line(QRect(x + 16, y, half - 20, 18), words, 12, ink="text2")

    def _slot(self, number: int) -> QRect:
        step = self._step()
        return QRect(int(step * number), 0, int(step), self.height())

    def _step(self) -> float:
        return (self.width() - _RIGHT) / max(1, len(self.points))

    def _room(self) -> float:
        return max(20.0, self.height() - _FOOT - _HEAD - _LINE * max(1, len(self._limits)))

    def _high(self) -> float:
        values = [v for p in self.points for v in (p.value, p.high) if v is not None]
        return scale_of(values, from_zero=True)[1]

    def _height_of(self, value: float) -> float:
        return self.height() - _FOOT - self._room() * value / self._high()
