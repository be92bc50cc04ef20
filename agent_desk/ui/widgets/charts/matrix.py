"""A matrix of shares by colour and figure: better is green, worse is red, the diagonal grey."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor

from agent_desk.ui import fonts, theme
from agent_desk.ui.widgets.charts.chart import Chart
from agent_desk.ui.widgets.charts.points import MatrixRow
from agent_desk.ui.widgets.painting import CENTRE, RIGHT, Pen

_HEAD, _SIDE, _END, _GAP = 22, 62, 74, 3


class MatrixChart(Chart):
    """Arrows walk row by row; the words of a cell name its row and its column."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._rows: tuple[MatrixRow, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._end_title = ""

    def show_rows(
        self, columns: tuple[str, ...], rows: Sequence[MatrixRow], end_title: str, empty: str
    ) -> None:
        self._columns, self._rows, self._end_title = columns, tuple(rows), end_title
        self.show_points([cell for row in rows for cell in row.cells], empty)

    def place_of(self, number: int) -> QRectF:
        row, column = divmod(number, max(1, len(self._columns)))
        wide = (self.width() - _SIDE - _END) / max(1, len(self._columns))
        tall = (self.height() - _HEAD) / max(1, len(self._rows))
        return QRectF(
            _SIDE + wide * column + _GAP / 2,
            _HEAD + tall * row + _GAP / 2,
            wide - _GAP,
            tall - _GAP,
        )

    def paint_with(self, pen: Pen) -> None:
        wide = (self.width() - _SIDE - _END) / max(1, len(self._columns))
        for column, title in enumerate(self._columns):
            where = QRect(int(_SIDE + wide * column), 0, int(wide), _HEAD)
            pen.line(where, title, 12, fonts.SEMIBOLD, "text2", CENTRE)
        head = QRect(self.width() - _END, 0, _END - 2, _HEAD)
        pen.line(head, self._end_title, 12, fonts.SEMIBOLD, "text2", RIGHT)
        for number, row in enumerate(self._rows):
            self._paint_row(pen, number, row)

    def _paint_row(self, pen: Pen, number: int, row: MatrixRow) -> None:
        first = number * len(self._columns)
        box = self.place_of(first).toRect()
        pen.line(QRect(0, box.top(), _SIDE - 6, box.height()), row.label, 12, fonts.SEMIBOLD)
        for column, cell in enumerate(row.cells):
            where = self.place_of(first + column)
            pen.painter.setPen(Qt.PenStyle.NoPen)
            pen.painter.setBrush(_ground(column - number, cell.value))
            pen.painter.drawRoundedRect(where, 4, 4)
            text = cell.text if cell.value else "·"
            ink = "text" if cell.value else "disabled"
            pen.line(where.toRect(), text, 13, fonts.SEMIBOLD, ink, CENTRE)
        end = QRect(self.width() - _END, box.top(), _END - 2, box.height())
        pen.line(end, row.end, 13, fonts.SEMIBOLD, "text", RIGHT)


def _ground(step: int, value: float | None) -> QColor:
    if not value:
        return theme.color("raised")
    token = "ok" if step < 0 else "bad" if step > 0 else "border_strong"
    return theme.color(token, round(24 + 120 * min(1.0, value)))
