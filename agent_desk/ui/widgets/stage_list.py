"""The stages of the script on one thread: done, current, still to come."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import StageRow, StagesState
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painting import Pen

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
LEAST_PX = 23
_DOT_X = 18  # centre of the dots
_TEXT_X = 38


class StageRows(QAbstractListModel):
    """Rows of StagesState; each is a sentence for the screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[StageRow, ...] = ()

    def show_rows(self, rows: tuple[StageRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(index.row(), row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join(part for part in (row.title, row.time) if part)
        return None

    def _sentence(self, number: int, row: StageRow) -> str:
        status = {"done": self.tr("hecha"), "current": self.tr("actual")}.get(
            row.status, self.tr("pendiente")
        )
        words = self.tr("Etapa {number}, {title}, {status}").format(
            number=number + 1, title=row.title, status=status
        )
        return f"{words}, {row.time}" if row.time else words


class StageDelegate(QStyledItemDelegate):
    """Paints a dot, the thread through it, the title and the time spent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row_px = 35
        self.is_rail = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(40, self.row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: StageRow = index.data(ROW_ROLE)
        box: QRect = option.rect
        pen = Pen(painter)
        x = box.center().x() + 1 if self.is_rail else box.left() + _DOT_X
        is_current = row.status == "current"
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary_soft"))
            painter.drawRoundedRect(box.adjusted(0, 2, 0, -2), 5, 5)
        self._thread(painter, x, box, index)
        self._dot(pen, x, box, index.row(), row.status)
        if not self.is_rail:
            self._words(pen, box, row)

    def _thread(self, painter: QPainter, x: int, box: QRect, index: _Index) -> None:
        rows = index.model().rowCount()
        middle = box.center().y() + 0.5
        status = index.data(ROW_ROLE).status
        if index.row() > 0:
            self._stroke(painter, x, box.top(), middle, is_done=status in {"done", "current"})
        if index.row() < rows - 1:
            self._stroke(painter, x, middle, box.bottom() + 1, is_done=status == "done")

    def _stroke(self, painter: QPainter, x: int, y1: float, y2: float, *, is_done: bool) -> None:
        painter.setPen(QPen(theme.color("primary" if is_done else "border"), 2))
        painter.drawLine(QPointF(x, y1), QPointF(x, y2))

    def _dot(self, pen: Pen, x: int, box: QRect, number: int, status: str) -> None:
        radius = min(10.0, self.row_px / 2 - 2.5)
        centre = QPointF(x, box.center().y() + 0.5)
        painter = pen.painter
        if status == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary"))
            painter.drawEllipse(centre, radius, radius)
            side = 13 if radius > 8 else 11
            corner = centre.x() - side / 2, centre.y() - side / 2
            paint_icon(painter, *corner, "check", "on_primary", side)
            return
        is_current = status == "current"
        ink = "primary" if is_current else "border_strong"
        painter.setPen(QPen(theme.color(ink), 2 if is_current else 1))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(centre, radius, radius)
        words = QRectF(x - 12, centre.y() - 9, 24, 18).toRect()
        px = 12 if radius > 8 else 10
        pen.line(words, str(number + 1), px, fonts.SEMIBOLD, "primary" if is_current else "text2",
                 painting.CENTRE)  # fmt: skip

    def _words(self, pen: Pen, box: QRect, row: StageRow) -> None:
        look = {
            "current": (fonts.SEMIBOLD, "on_primary_soft"),
            "done": (fonts.MEDIUM, "text"),
        }
        weight, ink = look.get(row.status, (fonts.REGULAR, "text2"))
        taken = painting.text_width(row.time, 12, fonts.MEDIUM) + 8 if row.time else 0
        room = box.width() - _TEXT_X - 6
        title = QRect(box.left() + _TEXT_X, box.top(), room - taken, box.height())
        pen.line(title, row.title, 14, weight, ink)
        time = QRect(box.right() - 6 - taken, box.top(), taken, box.height())
        pen.line(time, row.time, 12, fonts.MEDIUM, "text2", painting.RIGHT)


class StageList(QListView):
    """Rows grow lower before they scroll; on the rail only the dots show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = StageRows()
        self._drawn = StageDelegate(self)
        self._most = 35
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("Etapas del guion"))
        self.setModel(self._rows)
        self.setItemDelegate(self._drawn)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)

    def set_look(self, most_px: int, *, is_rail: bool) -> None:
        self._most, self._drawn.is_rail = most_px, is_rail
        self._fit()

    def show_state(self, state: StagesState) -> None:
        self._rows.show_rows(state.rows)
        self._fit()
        current = next((i for i, row in enumerate(state.rows) if row.status == "current"), -1)
        if current >= 0:
            self.setCurrentIndex(self._rows.index(current))

    def wished_height(self) -> int:
        """Height at which every row is as tall as it may be."""
        return self._most * len(self._rows.rows)

    def least_height(self) -> int:
        return LEAST_PX * len(self._rows.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = len(self._rows.rows) or 1
        fitting = self.viewport().height() // rows
        self._drawn.row_px = max(LEAST_PX, min(self._most, fitting))
        self.scheduleDelayedItemsLayout()
