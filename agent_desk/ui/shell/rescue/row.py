"""A large row of the rescue card: number, what it does and what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from agent_desk.ui import fonts, icons, theme
from agent_desk.ui.shell.rescue.state import Way, WayLine
from agent_desk.ui.widgets.painting import Pen

ROW_PX = 54
_ICONS = {
    Way.RESTORE: "life-buoy",
    Way.SALVAGE: "heart-pulse",
    Way.KEYS: "lock-open",
    Way.RETRY: "refresh-cw",
    Way.COPY: "clipboard-copy",
    Way.CLOSE: "x",
}


class WayRow(QAbstractButton):
    """A button as wide as the card; the number at its right is its key."""

    def __init__(self, number: int, line: WayLine) -> None:
        super().__init__()
        self._number, self._line = number, line
        self.way = line.way
        self.setText(line.title)
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(line.detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(480, ROW_PX)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # QAbstractButton would take the arrows for itself; the card goes round with them.
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        is_lit = self.hasFocus() or self.underMouse()
        edge = ("focus", 2) if self.hasFocus() else ("border", 1)
        painter.setPen(QPen(theme.color(edge[0]), edge[1]))
        painter.setBrush(theme.color("primary_soft" if is_lit else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        middle, room = self.height() // 2, self.width() - 54 - 48
        icons.paint_icon(painter, 18, middle - 10, _ICONS[self.way], "primary", 20)
        pen.line(QRect(54, middle - 21, room, 21), self._line.title, 14, fonts.SEMIBOLD)
        detail = QRect(54, middle, room, 19)
        pen.line(detail, self._line.detail, 13, fonts.REGULAR, "text2")
        pen.keycap(self.width() - 18, middle, str(self._number))
        painter.end()
