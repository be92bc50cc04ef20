"""The tables of «Cartera»: buckets by product, imports, rejected rows."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from agent_desk.ui import fonts, theme
from agent_desk.ui.shell.portfolio.state import BucketCell, PortfolioState
from agent_desk.ui.widgets.painting import Pen

ROW_PX = 78
CELL_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_STRONGEST = 200  # of 255: the tint of a bucket that holds the whole product


class BucketTable(QAbstractTableModel):
    """Products down, buckets across."""

    def __init__(self) -> None:
        super().__init__()
        self._state = PortfolioState()

    def show_state(self, state: PortfolioState) -> None:
        self.beginResetModel()
        self._state = state
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._state.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._state.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self._state.rows[index.row()].cells[index.column()]
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.count
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return cell.spoken
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if way is Qt.Orientation.Horizontal:
            return self._state.headers[section]
        return self._state.rows[section].name


class BucketDelegate(QStyledItemDelegate):
    """A tinted cell: how many, which days, how much is overdue."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: BucketCell = index.data(CELL_ROLE)
        if not cell.count and not cell.detail:
            return
        painter.save()
        pen = Pen(painter)
        box: QRect = option.rect.adjusted(3, 3, -3, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(box, 6, 6)
        if cell.share_pct and not cell.is_total:
            painter.setBrush(theme.color("selection", 40 + cell.share_pct * _STRONGEST // 100))
            painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(10, 5, -10, -5)
        centre = Qt.AlignmentFlag.AlignCenter
        top = QRect(inner.left(), inner.top(), inner.width(), 24)
        pen.line(top, cell.count, 17, fonts.BOLD, "text", centre)
        for number, line in enumerate(cell.detail.split("\n")):
            where = QRect(inner.left(), inner.top() + 25 + number * 18, inner.width(), 18)
            pen.line(where, line, 12, fonts.REGULAR, "text2", centre)
        painter.restore()


class TextTable(QAbstractTableModel):
    """Rows of plain texts under headers; columns in `at_right` hold figures."""

    def __init__(self, headers: tuple[str, ...], at_right: frozenset[int] = frozenset()) -> None:
        super().__init__()
        self._headers, self._at_right = headers, at_right
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, rows: tuple[tuple[str, ...], ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        text = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headers[index.column()]}: {text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._align(index.column())
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if way is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._align(section)
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _align(self, column: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignRight if column in self._at_right else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter
