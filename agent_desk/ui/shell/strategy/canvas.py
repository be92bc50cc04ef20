"""The map as a picture that is walked by arrows and moved by mouse; the list says the same."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.domain.strategy.maps.layout import Box, Layout, layout_of, place_at, room_of
from agent_desk.domain.strategy.maps.model import Objective, StrategyMap
from agent_desk.ui import theme
from agent_desk.ui.shell.strategy.map_strokes import MapLook, card_need, paint_map
from agent_desk.ui.shell.strategy.state import MapState

_LEAST_SCALE, _MOST_SCALE = 0.8, 1.5
_PORT = 7.0
_DRAG_FROM = 5
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class MapCanvas(QWidget):
    """Arrows go from card to card, with Alt they move it; Enter opens it."""

    selected = Signal(str)
    opened = Signal(str)
    moved = Signal(str, str, int)
    link_drawn = Signal(str, str)
    lane_pressed = Signal(str)  # twice, where no card is: a new objective there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._state: MapState | None = None
        self._layout: Layout | None = None
        self._scale, self._room = 1.0, 0.0
        self._from: QPointF | None = None
        self._drag, self._is_link = "", False
        self._now = QPointF()

    def show_state(self, state: MapState) -> None:
        if self._state is None or state.chart != self._state.chart:
            self._layout = layout_of(state.chart, room=self._room)
        self._state = state
        self.setAccessibleDescription(state.told)
        self._fit()
        self.update()

    def fit(self, width: int, height: int) -> None:
        """The whole map in the room there is; below a readable size the place scrolls instead."""
        if self._layout is None or self._state is None:
            return
        chart, gauges = self._state.chart, self._state.gauges
        # Larger letters are worth less than whole words: the height is not used to the full then.
        whole = max(1.0, width / room_of(chart, card_need(chart, gauges)))
        upright = min(max(_LEAST_SCALE, height / self._layout.height), whole)
        self._room = width / min(upright, _MOST_SCALE)
        self._layout = layout_of(self._state.chart, room=self._room)
        self._scale = min(_MOST_SCALE, upright, max(_LEAST_SCALE, width / self._layout.width))
        self._fit()
        self.update()

    def card_rect(self, objective_id: str) -> QRectF:
        """Where a card is, in pixels of the widget; empty when it is not there."""
        card = self._layout.cards.get(objective_id) if self._layout else None
        if card is None:
            return QRectF()
        k = self._scale
        return QRectF(card.x * k, card.y * k, card.w * k, card.h * k)

    def sizeHint(self) -> QSize:
        if self._layout is None:
            return QSize(600, 400)
        return QSize(
            round(self._layout.width * self._scale), round(self._layout.height * self._scale)
        )

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        state, layout = self._state, self._layout
        if state is None or layout is None:
            return
        painter = QPainter(self)
        painter.scale(self._scale, self._scale)
        look = MapLook(theme.color, state.selected if self._shows_mark() else "")
        paint_map(painter, state.chart, layout, state.gauges, look)
        card = layout.cards.get(state.selected)
        if card and state.may_edit:
            self._paint_port(painter, card)
        if self._drag:
            self._paint_drag(painter, layout.cards[self._drag])
        painter.end()

    def _shows_mark(self) -> bool:
        return self._state is not None and bool(self._state.selected)

    def _paint_port(self, painter: QPainter, card: Box) -> None:
        painter.setPen(QPen(theme.color("focus"), 1.5))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(QPointF(card.centre, card.y), _PORT, _PORT)

    def _paint_drag(self, painter: QPainter, card: Box) -> None:
        pen = QPen(theme.color("focus"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._is_link:
            painter.drawLine(QPointF(card.centre, card.y), self._now)
        else:
            where = QRectF(0, 0, card.w, card.h)
            where.moveCenter(self._now)
            painter.drawRoundedRect(where, 7, 7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        state = self._state
        if state is None or (
            step is None and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            super().keyPressEvent(event)
            return
        one = state.chart.objective(state.selected)
        if step is None:
            if one:
                self.opened.emit(one.id)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(one, *step)
        else:
            self.selected.emit(neighbour(state.chart, state.selected, *step))

    def _move(self, one: Objective | None, down: int, right: int) -> None:
        if one is None or self._state is None or not self._state.may_edit:
            return
        lanes = [lane.id for lane in self._state.chart.perspectives]
        at = min(max(lanes.index(one.perspective) + down, 0), len(lanes) - 1)
        self.moved.emit(one.id, lanes[at], max(0, one.column + right))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position() / self._scale
        if self._state and self._state.may_edit and self._is_on_port(where):
            self._drag, self._is_link, self._now = self._state.selected, True, where
            return
        found = self._card_at(where)
        if found:
            self.selected.emit(found)
            self._from = where

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position() / self._scale
        is_far = self._from and (where - self._from).manhattanLength() > _DRAG_FROM
        if self._state and self._state.may_edit and is_far and not self._drag:
            self._drag, self._is_link = self._state.selected, False
        if self._drag:
            self._now = where
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where, drag, is_link = event.position() / self._scale, self._drag, self._is_link
        self._drag, self._from, self._is_link = "", None, False
        if not drag or self._state is None or self._layout is None:
            return
        if is_link:
            target = self._card_at(where)
            if target and target != drag:
                self.link_drawn.emit(drag, target)
        else:
            lane, column = place_at(self._state.chart, self._layout, where.x(), where.y())
            self.moved.emit(drag, lane, column)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        where = event.position() / self._scale
        found = self._card_at(where)
        if found:
            self.opened.emit(found)
        elif self._state and self._layout:
            lane, _column = place_at(self._state.chart, self._layout, where.x(), where.y())
            self.lane_pressed.emit(lane)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._state and not self._state.selected and self._state.chart.objectives:
            self.selected.emit(neighbour(self._state.chart, "", 0, 0))

    def _card_at(self, where: QPointF) -> str:
        cards = self._layout.cards if self._layout else {}
        return next(
            (
                name
                for name, card in cards.items()
                if card.x <= where.x() <= card.right and card.y <= where.y() <= card.bottom
            ),
            "",
        )

    def _is_on_port(self, where: QPointF) -> bool:
        card = (
            self._layout.cards.get(self._state.selected) if self._layout and self._state else None
        )
        return bool(
            card
            and abs(where.x() - card.centre) <= _PORT + 2
            and abs(where.y() - card.y) <= _PORT + 2
        )


def neighbour(chart: StrategyMap, objective_id: str, down: int, right: int) -> str:
    """The card that an arrow goes to; the same one at the edge, the first when none is chosen."""
    lanes = [chart.lane(lane.id) for lane in chart.perspectives]
    one = chart.objective(objective_id)
    if one is None:
        return next((lane[0].id for lane in lanes if lane), "")
    at = chart.rank(one.perspective)
    if right:
        lane = lanes[at]
        to = min(max(lane.index(one) + right, 0), len(lane) - 1)
        return lane[to].id
    rest = lanes[at + 1 :] if down > 0 else lanes[:at][::-1]
    lane = next((each for each in rest if each), ())
    nearest = min(lane, key=lambda other: abs(other.column - one.column), default=one)
    return nearest.id
