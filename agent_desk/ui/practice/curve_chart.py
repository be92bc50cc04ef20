"""Trust, anger and patience turn by turn, painted by hand; a table says the same in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.practice.state import CurvePoint, CurveState
from agent_desk.ui.widgets.painting import CENTRE, LEFT, RIGHT, Pen, text_width

_LEFT, _RIGHT, _TOP, _BOTTOM = 34, 16, 26, 24
# (field, ink, style): told apart by the line itself, not by colour alone.
_CURVES = (
    ("trust", "primary", Qt.PenStyle.SolidLine),
    ("anger", "bad", Qt.PenStyle.DashLine),
    ("patience", "text2", Qt.PenStyle.DotLine),
)
_GRID = (0, 50, 100)


class CurveChart(QWidget):
    """Left and Right walk from turn to turn; `turn_chosen` says which one is shown."""

    turn_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = CurveState()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Curva de confianza, enojo y paciencia por turno"))

    def show_curve(self, state: CurveState) -> None:
        self._state = state
        self.setAccessibleDescription(self._sentence())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 140)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._choose(self._state.selected + step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        count = len(self._state.points)
        if count > 1:
            share = (event.position().x() - _LEFT) / max(1, self._room().width())
            self._choose(round(share * (count - 1)))
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        room = self._room()
        self._paint_ground(pen, room)
        points = self._state.points
        if points:
            self._paint_turning(pen, room)
            for name, ink, style in _CURVES:
                self._paint_curve(painter, room, name, ink, style)
            self._paint_selected(pen, room)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _room(self) -> QRect:
        return self.rect().adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._state.points) and number != self._state.selected:
            self.turn_chosen.emit(number)

    def _x(self, room: QRect, number: int) -> float:
        return room.left() + room.width() * number / max(1, len(self._state.points) - 1)

    def _y(self, room: QRect, value: int) -> float:
        return room.bottom() - room.height() * value / 100

    def _paint_ground(self, pen: Pen, room: QRect) -> None:
        for value in _GRID:
            y = round(self._y(room, value))
            pen.rule(room.left(), room.right(), y)
            label = QRect(0, y - 8, _LEFT - 6, 16)
            pen.line(label, str(value), 11, fonts.REGULAR, "text2", RIGHT)
        words = (self.tr("Confianza"), self.tr("Enojo"), self.tr("Paciencia"))
        x = room.left()
        for word, (_, ink, style) in zip(words, _CURVES, strict=True):
            pen.painter.setPen(QPen(theme.color(ink), 2.2, style))
            pen.painter.drawLine(x, 12, x + 26, 12)
            width = text_width(word, 12, fonts.SEMIBOLD)
            pen.line(QRect(x + 32, 2, width + 2, 20), word, 12, fonts.SEMIBOLD, "text", LEFT)
            x += 32 + width + 20

    def _paint_turning(self, pen: Pen, room: QRect) -> None:
        """A band where it broke, so that the eye goes there first."""
        for number, point in enumerate(self._state.points):
            if point.is_turning:
                x = round(self._x(room, number))
                band = QRect(x - 9, room.top(), 18, room.height())
                pen.painter.fillRect(band, theme.color("fill", 150))

    def _paint_curve(
        self, painter: QPainter, room: QRect, name: str, ink: str, style: Qt.PenStyle
    ) -> None:
        line = QPolygonF(
            [
                QPointF(self._x(room, number), self._y(room, getattr(point, name)))
                for number, point in enumerate(self._state.points)
            ]
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(ink), 2.2, style))
        painter.drawPolyline(line)
        if style is Qt.PenStyle.SolidLine:
            painter.setBrush(theme.color(ink))
            for place in line.toList():
                painter.drawEllipse(place, 3, 3)

    def _paint_selected(self, pen: Pen, room: QRect) -> None:
        number = self._state.selected
        x = round(self._x(room, number))
        pen.upright(x, room.top(), room.bottom())
        for count, _ in enumerate(self._state.points):
            if len(self._state.points) <= 14 or count % 2 == 0 or count == number:
                at = round(self._x(room, count))
                weight = fonts.BOLD if count == number else fonts.REGULAR
                box = QRect(at - 14, room.bottom() + 4, 28, 16)
                pen.line(box, str(count), 11, weight, "text2", CENTRE)

    def _sentence(self) -> str:
        points = self._state.points
        if not points:
            return self.tr("Sin turnos")
        return ". ".join(self._of_point(point) for point in points)

    def _of_point(self, point: CurvePoint) -> str:
        words = self.tr("Turno {turn}: confianza {trust}, enojo {anger}, paciencia {patience}")
        return words.format(
            turn=point.turn, trust=point.trust, anger=point.anger, patience=point.patience
        )
