"""The grid painted: recovery down, past due across, in each cell its segments and accounts."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.segments.state import BoardCell, BoardState
from agent_desk.ui.widgets.charts.chart import Chart
from agent_desk.ui.widgets.painting import CENTRE, RIGHT, TONES, Pen, wrapped

_HEAD, _SIDE, _GAP, _LINE = 26, 92, 8, 19
_BAR, _SMALL = 4, 14


class GridBoard(Chart):
    """Arrows walk cell by cell, up and down a whole row; the side page follows."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._state = BoardState()

    def show_board(self, state: BoardState) -> None:
        self._state = state
        empty = self.tr("No hay cuentas vencidas.")
        self.show_points([cell.point for cell in state.cells], empty)

    def place_of(self, number: int) -> QRectF:
        columns, rows = max(1, len(self._state.columns)), max(1, len(self._state.rows))
        row, column = divmod(number, columns)
        wide = (self.width() - _SIDE) / columns
        tall = (self.height() - _HEAD) / rows
        return QRectF(
            _SIDE + wide * column + _GAP / 2,
            _HEAD + tall * row + _GAP / 2,
            wide - _GAP,
            tall - _GAP,
        )

    def paint_with(self, pen: Pen) -> None:
        for column, title in enumerate(self._state.columns):
            box = self.place_of(column).toRect()
            pen.line(QRect(box.x(), 0, box.width(), _HEAD), title, 13, fonts.SEMIBOLD, align=CENTRE)
        columns = max(1, len(self._state.columns))
        for number, (title, about) in enumerate(self._state.rows):
            box = self.place_of(number * columns).toRect()
            pen.line(QRect(4, box.y() + 8, _SIDE - 10, 18), title, 14, fonts.SEMIBOLD)
            pen.line(QRect(4, box.y() + 26, _SIDE - 10, 18), about, 12, ink="text2")
        for number, cell in enumerate(self._state.cells):
            self._paint_cell(pen, self.place_of(number), cell)

    def _paint_cell(self, pen: Pen, where: QRectF, cell: BoardCell) -> None:
        ink, ground = TONES[cell.tone]
        strong = "primary" if cell.tone is Tone.PRIMARY else ink
        pen.painter.setPen(Qt.PenStyle.NoPen)
        pen.painter.setBrush(theme.color(ground))
        pen.painter.drawRoundedRect(where, 6, 6)
        pen.painter.setBrush(theme.color(strong))
        bar = QRectF(where.x(), where.y() + 4, _BAR, where.height() - 8)
        pen.painter.drawRoundedRect(bar, 2, 2)
        box = where.toRect().adjusted(14, 8, -10, -6)
        y, is_first = box.y(), True
        spare = box.height() + 4 - sum(_LINE + (18 if line[2] else 0) for line in cell.lines)
        for title, count, traits in cell.lines:
            if y + _LINE > box.bottom() + 4:
                return
            weight = fonts.SEMIBOLD if is_first else fonts.MEDIUM
            taken = pen.line(QRect(box.right() - 70, y, 70, _LINE), count, 13, weight, align=RIGHT)
            room = box.width() - taken - 8
            pen.line(QRect(box.x(), y, room, _LINE), title, 13, weight)
            y += _LINE
            if traits and y + _LINE <= box.bottom() + 4:
                lines = 2 if spare >= _SMALL else 1
                for part in wrapped(traits, 11, fonts.REGULAR, box.width(), lines):
                    pen.line(QRect(box.x(), y, box.width(), 16), part, 11, ink="text2")
                    y += _SMALL
                    spare -= _SMALL
                y, spare = y + 18 - _SMALL, spare + _SMALL
            is_first = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = len(self._state.columns)
        step = {Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}.get(Qt.Key(event.key()))
        if step is None or not self.points:
            at = self.at
            super().keyPressEvent(event)
            if at != self.at:
                self.point_chosen.emit(self.at)
            return
        to = self.at + step
        if 0 <= to < len(self.points):
            self._go(to)
            self.point_chosen.emit(self.at)
