"""What the objection search found: title and detail a row, matched letters marked."""

from __future__ import annotations

from collections.abc import Sequence

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
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painting import Pen

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
_PAD = 8
_TITLE_PX, _LEAST_AIR = 20, 3
_ONE_LINE_PX = 17
_DETAIL_PX = (12, 11)  # the smaller one where the detail is not whole otherwise
_ROOMY_PX, _ROOMY_DETAIL_PX = 80, (14, 13)  # of a tall row
_OR = " / "  # between several ways to say the same in a title


class ResultRows(QAbstractListModel):
    """Rows of SearchState; each is a sentence for the screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ResultRow, ...] = ()

    def show_rows(self, rows: tuple[ResultRow, ...]) -> None:
        """Tells the view only what is another row than before: the rest is not painted again."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        changed = [
            n for n, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new
        ]
        self.rows = rows
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))

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
            return self._sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{row.detail}"
        return None

    def _sentence(self, row: ResultRow) -> str:
        detail = row.detail.replace(" · ", ". ")
        words = [row.key, row.title, detail, self.tr("Con aviso") if row.has_flag else ""]
        if row.rate:
            words.append(self.tr("Promesas {rate}").format(rate=row.rate))
        return ". ".join(word.rstrip(".") for word in words if word)


class ResultDelegate(QStyledItemDelegate):
    """Paints title with marks, rate at the right, detail below on as many lines as there is room
    for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row_px = 44
        self.is_dimmed = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, self.row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: ResultRow = index.data(ROW_ROLE)
        box: QRect = option.rect
        view = self.parent()
        pen = Pen(painter)
        if isinstance(view, QListView) and view.currentIndex().row() == index.row():
            self._paint_current(painter, box, has_focus=view.hasFocus())
        lines, px, each = self.detail_lines(row.detail, box.width() - 2 * _PAD)
        air = (self.row_px - _TITLE_PX - len(lines) * each) // 2
        right = box.right() - _PAD
        if row.rate:
            rate = QRect(right - 90, box.top() + air, 90, 20)
            ink = "ok" if row.rate != "—" else "text2"
            width = pen.line(rate, row.rate, 12, fonts.SEMIBOLD, ink, painting.RIGHT)
            right -= width + 8
        if row.has_flag:
            right -= 18
            paint_icon(painter, right + 2, box.top() + air + 3, "triangle-alert", "warn", 14)
        left = box.left() + _PAD
        if row.key:
            left += pen.keycap(left + 20, box.top() + air + 10, row.key) + 7
        title = QRect(left, box.top() + air, right - left, 20)
        self._paint_title(pen, title, row)
        if len(lines) > 1:
            left = box.left() + _PAD
        top = box.top() + air + _TITLE_PX
        for number, line in enumerate(lines):
            where = QRect(left, top + number * each, box.right() - _PAD - left, each)
            pen.line(where, line, px, fonts.REGULAR, "text2")

    def detail_lines(self, text: str, room: int) -> tuple[tuple[str, ...], int, int]:
        """The lines of a detail, the size of its type and the height of each."""
        for px in _ROOMY_DETAIL_PX if self.row_px >= _ROOMY_PX else _DETAIL_PX:
            each = painting.line_px(px)
            most = (self.row_px - _TITLE_PX - 2 * _LEAST_AIR) // each
            if most < 2:
                return (text,), _DETAIL_PX[0], _ONE_LINE_PX
            lines = painting.wrapped(text, px, fonts.REGULAR, room, most)
            if not lines or not lines[-1].endswith("…"):
                break
        return lines, px, each

    def _paint_current(self, painter: QPainter, box: QRect, *, has_focus: bool) -> None:
        painter.setPen(theme.color("focus") if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("selection"))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _paint_title(self, pen: Pen, where: QRect, row: ResultRow) -> None:
        shown = fitting_title(row.title, where.width())
        pen.painter.setPen(Qt.PenStyle.NoPen)
        pen.painter.setBrush(theme.color("fill"))
        for start, length in row.marks:
            end = min(start + length, len(shown))
            if start >= len(shown):
                continue
            left = where.left() + _title_px(shown[:start])
            width = where.left() + _title_px(shown[:end]) - left
            pen.painter.drawRoundedRect(QRect(left, where.top() + 1, width, 18), 2, 2)
        ink = "text2" if self.is_dimmed else "text"
        pen.whole(where, shown, 14, fonts.SEMIBOLD, ink)
        if row.marks and theme.active() != "light":
            self._paint_marked_words(pen, where, shown, row)

    def _paint_marked_words(self, pen: Pen, where: QRect, shown: str, row: ResultRow) -> None:
        for start, length in row.marks:
            left = where.left() + _title_px(shown[:start])
            words = shown[start : start + length]
            box = QRect(left, where.top(), _title_px(words) + 2, where.height())
            pen.painter.setPen(theme.color("on_fill"))
            pen.painter.drawText(box, painting.LEFT, words)


def fitting_title(title: str, room: int) -> str:
    """A title that says the same in several ways loses the last of them before it is cut."""
    shown = title
    while _OR in shown and painting.text_width(shown, 14, fonts.SEMIBOLD) > room:
        shown = shown.rpartition(_OR)[0]
    return painting.fitted(shown, 14, fonts.SEMIBOLD, painting.ELIDE_RIGHT, room)[0]


def _title_px(text: str) -> int:
    return round(painting.advance(text, 14, fonts.SEMIBOLD))


class ResultList(QListView):
    """The search keeps the focus; here the current row is only shown, or pressed."""

    row_pressed = Signal(int)
    picked = Signal(int)  # by its digit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ResultRows()
        self._drawn = ResultDelegate(self)
        self._is_painting = False
        self._row_px = self._found_px = self._drawn.row_px
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("Objeciones encontradas"))
        self.setModel(self._rows)
        self.setItemDelegate(self._drawn)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """As any view: a list would lay all its rows out again, a turn of the loop later."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def set_row_px(self, row_px: int, found_px: int = 0) -> None:
        """Height of a row, and of one that has a digit: few, to be read whole."""
        self._row_px, self._found_px = row_px, found_px or row_px
        self._space_rows()

    def _space_rows(self) -> None:
        rows = self._rows.rows
        px = self._found_px if rows and rows[0].key else self._row_px
        if px != self._drawn.row_px:
            self._drawn.row_px = px
            self.scheduleDelayedItemsLayout()

    def set_dimmed(self, is_dimmed: bool) -> None:
        self._drawn.is_dimmed = is_dimmed
        self.viewport().update()

    def show_rows(self, rows: tuple[ResultRow, ...], selected: int) -> None:
        self._is_painting = True
        self._rows.show_rows(rows)
        if rows:
            self._space_rows()
        wanted = self._rows.index(selected) if 0 <= selected < len(rows) else _NOWHERE
        if self.currentIndex() != wanted:
            self.setCurrentIndex(wanted)
        self._is_painting = False

    def count(self) -> int:
        return len(self._rows.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [row.key for row in self._rows.rows]
        if event.text() and event.text() in keys:
            self.picked.emit(keys.index(event.text()))
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if not self._is_painting and current.isValid():
            self.row_pressed.emit(current.row())
