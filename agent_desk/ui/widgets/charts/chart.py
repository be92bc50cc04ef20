"""The base of every chart: a reading cursor moved by arrows, and words for the screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import theme
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.charts.points import Point
from agent_desk.ui.widgets.painting import Pen

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Chart(QWidget):
    """Subclasses paint `self.points` in `paint_with` and say where each of them is."""

    point_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[Point, ...] = ()
        self.at = -1
        self._empty = ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def show_points(self, points: Sequence[Point], empty: str = "") -> None:
        """`empty` is said where nothing has a value."""
        self.points, self._empty = tuple(points), empty
        self.at = min(self.at, len(self.points) - 1)
        told = "; ".join(point.told for point in self.points if point.value is not None)
        self.setAccessibleDescription(told or empty)
        self.update()

    def place_of(self, number: int) -> QRectF:
        """Where a point is, for the cursor and the mouse."""
        return QRectF()

    def paint_with(self, pen: Pen) -> None:
        """The chart itself."""

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        if all(point.value is None for point in self.points):
            where = self.rect().adjusted(8, 8, -8, -8)
            painter.setPen(theme.color("text2"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(where, int(flags), self._empty)
        else:
            self.paint_with(pen)
            self._paint_cursor(pen)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self.points:
            self._go(max(0, min(len(self.points) - 1, self.at + step)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.at >= 0:
            self.point_chosen.emit(self.at)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._under(event.position().x(), event.position().y())
        self.setToolTip(self.points[number].told if number >= 0 else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._under(event.position().x(), event.position().y())
        if number >= 0:
            self._go(number)
            self.point_chosen.emit(number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _go(self, number: int) -> None:
        self.at = number
        self.setToolTip(self.points[number].told)
        announce(self, self.points[number].told)
        self.update()

    def _under(self, x: float, y: float) -> int:
        for number in range(len(self.points)):
            if self.place_of(number).adjusted(-3, -3, 3, 3).contains(x, y):
                return number
        return -1

    def _paint_cursor(self, pen: Pen) -> None:
        if not self.hasFocus():
            return
        pen.painter.setBrush(Qt.BrushStyle.NoBrush)
        pen.painter.setPen(QPen(theme.color("focus"), 2))
        if 0 <= self.at < len(self.points):
            pen.painter.drawRoundedRect(self.place_of(self.at).adjusted(-3, -3, 3, 3), 4, 4)
        else:
            pen.painter.drawRoundedRect(QRect(1, 1, self.width() - 2, self.height() - 2), 4, 4)


def scale_of(values: Sequence[float], *, from_zero: bool) -> tuple[float, float]:
    """(lowest, highest) of an axis with a little air above; never empty."""
    low = 0.0 if from_zero else min(values, default=0.0)
    high = max(values, default=1.0)
    if high <= low:
        high = low + (abs(low) or 1.0)
    air = (high - low) * 0.12
    return (low if from_zero else low - air), high + air
