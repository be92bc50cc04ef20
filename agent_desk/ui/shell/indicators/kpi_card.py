"""One figure of the compass: value, course, change, goal and how it is worked out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import Pill
from agent_desk.ui.shell.indicators.state import Kpi
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.charts.lines import paint_spark
from agent_desk.ui.widgets.painting import PILL_PX, Pen, pill_width, text_width

_TALL, _PAD = 122, 12
_NAME_LINE = 16  # of two: «Quejas por 1,000 contactos directos» in a window of 1366


class KpiCard(QWidget):
    """Enter, a click or Space opens the indicator."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kpi: Kpi | None = None
        self._is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_kpi(self, kpi: Kpi) -> None:
        self._kpi = kpi
        self.setAccessibleName(kpi.told)
        self.setAccessibleDescription(kpi.short)
        self.setToolTip(kpi.short)
        self.update()

    def show_open(self, indicator_id: str) -> None:
        """Marked while its detail is the one in view."""
        self._is_open = self._kpi is not None and self._kpi.id == indicator_id
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, _TALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, _TALL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._open()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._kpi:
            self._paint(Pen(painter), self._kpi)
        painter.end()

    def _paint(self, pen: Pen, kpi: Kpi) -> None:
        is_marked = self.hasFocus() or self._is_open
        pen.card(self.rect(), "focus" if is_marked else "border", width=2 if self.hasFocus() else 1)
        room = self.width() - 2 * _PAD
        self._paint_name(pen, kpi.name, room)
        value = text_width(kpi.value, 22, fonts.SEMIBOLD)
        pen.line(QRect(_PAD, 44, room, 30), kpi.value, 22, fonts.SEMIBOLD)
        left = _PAD + value + 12
        if self.width() - left > 34:
            wide = min(64, self.width() - left - _PAD)
            paint_spark(pen, QRectF(self.width() - _PAD - wide, 48, wide, 20), kpi.course)
        x = _PAD
        if kpi.delta:
            pill = Pill(kpi.delta, kpi.tone)
            pen.pill(x, 77, pill)
            x += pill_width(pill) + 6
        goal = QRect(x, 77, self.width() - x - 4, PILL_PX)
        pen.line(goal, kpi.goal, 12, ink="text2")
        pen.line(QRect(_PAD, 99, room + 8, 16), kpi.short, 11, ink="text2")

    def _paint_name(self, pen: Pen, name: str, room: int) -> None:
        for number, line in enumerate(painting.wrapped(name, 13, fonts.SEMIBOLD, room, 2)):
            where = QRect(_PAD, 8 + _NAME_LINE * number, room, 18)
            pen.line(where, line, 13, fonts.SEMIBOLD)

    def _open(self) -> None:
        if self._kpi:
            self.opened.emit(self._kpi.id)
