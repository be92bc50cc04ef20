"""Said against seen: on the diagonal a score says the truth."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPen

from agent_desk.ui import fonts, theme
from agent_desk.ui.widgets.charts.chart import Chart
from agent_desk.ui.widgets.painting import CENTRE, RIGHT, Pen

_LEFT, _FOOT, _DOT = 46, 34, 4.5


class CalibrationChart(Chart):
    """Points with what was said (`said`) and seen; the interval is of what was seen."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._said: tuple[float, ...] = ()
        self._axes = ("", "")

    def show_said(self, said: tuple[float, ...], across: str, upright: str) -> None:
        """What was said of each point, and the names of the axes."""
        self._said, self._axes = said, (across, upright)
        self.update()

    def place_of(self, number: int) -> QRectF:
        spot = self._spot(self._said[number], self.points[number].value or 0.0)
        return QRectF(spot.x() - _DOT, spot.y() - _DOT, 2 * _DOT, 2 * _DOT)

    def paint_with(self, pen: Pen) -> None:
        for tenth in range(0, 11, 2):
            self._paint_tick(pen, tenth / 10)
        pen.painter.setPen(QPen(theme.color("border_strong"), 1, Qt.PenStyle.DashLine))
        pen.painter.drawLine(self._spot(0, 0), self._spot(1, 1))
        for number, point in enumerate(self.points):
            if point.low is not None and point.high is not None:
                pen.painter.setPen(QPen(theme.color("primary"), 1.4))
                said = self._said[number]
                pen.painter.drawLine(self._spot(said, point.low), self._spot(said, point.high))
            pen.painter.setPen(Qt.PenStyle.NoPen)
            pen.painter.setBrush(theme.color("primary"))
            pen.painter.drawEllipse(self.place_of(number))
        foot = QRect(_LEFT, self.height() - 17, self.width() - _LEFT, 16)
        pen.line(foot, self._axes[0], 11, fonts.SEMIBOLD, "text2", CENTRE)
        pen.line(QRect(_LEFT + 6, 0, 200, 15), self._axes[1], 11, fonts.SEMIBOLD, "text2")

    def _paint_tick(self, pen: Pen, share: float) -> None:
        across, upright = self._spot(share, 0), self._spot(0, share)
        pen.painter.fillRect(
            QRectF(_LEFT, upright.y(), self.width() - _LEFT, 1), theme.color("border")
        )
        words = f"{round(share * 100)} %"
        side = QRect(4, int(upright.y()) - 8, _LEFT - 8, 16)
        pen.line(side, words, 11, ink="text2", align=RIGHT)
        pen.line(
            QRect(int(across.x()) - 22, self.height() - _FOOT + 2, 44, 14), words, 11,
            ink="text2", align=CENTRE,
        )  # fmt: skip

    def _spot(self, said: float, seen: float) -> QPointF:
        wide = self.width() - _LEFT - 24
        tall = self.height() - _FOOT - 8
        return QPointF(_LEFT + wide * said, 8 + tall * (1 - seen))
