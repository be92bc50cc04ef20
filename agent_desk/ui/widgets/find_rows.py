"""The people found: a model of rows and the delegate that paints each on two lines."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import FindRow

ROW_PX = 50
_PAD = 12
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FindRows(QAbstractListModel):
    """Rows of FindState; a screen reader hears name and detail as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[FindRow, ...] = ()

    def show_rows(self, rows: tuple[FindRow, ...]) -> None:
        """Replace them when they differ; the same rows keep the view as it is."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, number: int) -> FindRow:
        return self._rows[number]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}. {row.detail}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{row.detail}"
        return None


class FindRowDelegate(QStyledItemDelegate):
    """Name in semibold, where and which account under it; long ones are elided."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, FindRows):
            return
        row = model.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6)
        inner = option.rect.adjusted(_PAD, 6, -_PAD, -6)
        half = inner.height() // 2
        _line(painter, inner.adjusted(0, 0, 0, -half), row.title, "text", 14, fonts.SEMIBOLD)
        _line(painter, inner.adjusted(0, half, 0, 0), row.detail, "text2", 13, fonts.REGULAR)
        painter.restore()


def _line(painter: QPainter, where: QRect, text: str, token: str, px: int, weight: int) -> None:
    painter.setFont(fonts.font(px, weight))
    painter.setPen(theme.color(token))
    elide = Qt.TextElideMode.ElideRight
    shown = fonts.metrics(px, weight).elidedText(text, elide, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
