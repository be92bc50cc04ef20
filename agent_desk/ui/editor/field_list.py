"""The fields of a card as a list: name, text and count, with what is wrong marked."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.editor.state import FieldRow
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painting import Pen

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
ROW_PX, LABEL_PX, _PAD = 30, 184, 10
LEAST_ROWS = 5


class FieldRows(QAbstractListModel):
    """Rows of CardState; each is a sentence for the screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[FieldRow, ...] = ()

    def show_rows(self, rows: tuple[FieldRow, ...]) -> None:
        """A change of texts keeps the place; another set of fields begins anew."""
        if [row.path for row in rows] == [row.path for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(max(0, len(rows) - 1)))
            return
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
            return row.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            wrong = {Tone.BAD: self.tr("con error"), Tone.WARN: self.tr("con aviso")}
            parts = (row.label, row.text, row.count, wrong.get(row.tone, ""))
            return ". ".join(part for part in parts if part)
        return None


class FieldDelegate(QStyledItemDelegate):
    """Paints name, text, count; an icon where something is wrong."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(240, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: FieldRow = index.data(ROW_ROLE)
        box: QRect = option.rect
        view = self.parent()
        pen = Pen(painter)
        if isinstance(view, QListView) and view.currentIndex().row() == index.row():
            painter.setPen(theme.color("focus") if view.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        label = QRect(box.left() + _PAD, box.top(), LABEL_PX, box.height())
        pen.line(label, row.label, 13, fonts.SEMIBOLD, "text2")
        right = box.right() - _PAD
        if row.tone is not Tone.NEUTRAL:
            icon = "octagon-alert" if row.tone is Tone.BAD else "triangle-alert"
            ink = "bad" if row.tone is Tone.BAD else "warn"
            paint_icon(painter, right - 14, box.top() + (ROW_PX - 14) // 2, icon, ink, 14)
            right -= 22
        if row.count:
            count = QRect(right - 60, box.top(), 60, box.height())
            right -= pen.line(count, row.count, 12, fonts.REGULAR, "text2", painting.RIGHT) + 8
        left = label.right() + 8
        pen.line(QRect(left, box.top(), right - left, box.height()), row.text, 14)


class FieldList(QListView):
    """Up and Down choose, Enter or typing goes into the text."""

    field_chosen = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = FieldRows()
        self._is_painting = False
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("Campos de la ficha"))
        self.setModel(self._rows)
        self.setItemDelegate(FieldDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setMinimumHeight(LEAST_ROWS * ROW_PX)

    def show_rows(self, rows: tuple[FieldRow, ...], selected: int) -> None:
        self._is_painting = True
        self._rows.show_rows(rows)
        if 0 <= selected < len(rows):
            self.setCurrentIndex(self._rows.index(selected))
            self.scrollTo(self._rows.index(selected))
        self._is_painting = False

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if not self._is_painting and current.isValid():
            self.field_chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
