"""A table of the policy that is edited by keyboard: what is typed is checked while it is typed."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.policies.sheet_state import HeadState, SheetState
from agent_desk.ui.widgets.painting import INKS

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW_PX, _HEADER_PX = 36, 46
_NARROW_PX, _WIDE_PX = 76, 260
_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetModel(QAbstractTableModel):
    """The cells of a SheetState, and a last column with what lint says of the row."""

    typed = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self.state = SheetState()

    def show_state(self, state: SheetState) -> None:
        """Cells only, when the table kept its shape: the current one stays where it is."""
        same = (self.state.id, len(self.state.rows)) == (state.id, len(state.rows))
        if same and len(self.state.heads) == len(state.heads):
            self.state = state
            last = self.index(max(0, self.rowCount() - 1), self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.state = state
        self.endResetModel()

    def head_of(self, row: int, column: int) -> HeadState:
        """The column's head; in a table of settings each row has its own."""
        if self.state.row_heads and column == 1:
            return self.state.row_heads[row]
        return self.state.heads[column]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.state.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.state.heads) + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() < len(self.state.heads) and not self.state.heads[index.column()].is_fixed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if column >= len(self.state.heads):
            return self._remark(row, role)
        text = self.state.rows[row][column]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        is_changed = (row, column) in self.state.changed
        if role == Qt.ItemDataRole.AccessibleTextRole:
            changed = self.tr(", cambiado") if is_changed else ""
            return f"{self.head_of(row, column).title}: {text or self.tr('nada')}{changed}"
        if role == Qt.ItemDataRole.FontRole and is_changed:
            return fonts.font(14, fonts.BOLD)
        if role == Qt.ItemDataRole.BackgroundRole and is_changed:
            return theme.color("fill")
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.EditRole:
            place = (index.row(), index.column(), str(value))
            # The editor closes first: the answer may rebuild the table under it.
            QTimer.singleShot(0, self, lambda: self.typed.emit(*place))
        return False

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if way is Qt.Orientation.Vertical:
            return str(section + 1)
        heads = self.state.heads
        return heads[section].title if section < len(heads) else self.tr("Aviso")

    def _remark(self, row: int, role: int) -> QColor | QFont | str | None:
        remarks = [remark for remark in self.state.remarks if remark.row == row]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join(remark.text for remark in remarks)
        if role == Qt.ItemDataRole.ForegroundRole and remarks:
            worst = min(remarks, key=lambda r: (Tone.BAD, Tone.WARN, Tone.NEUTRAL).index(r.tone))
            return theme.color(INKS[worst.tone])
        if role == Qt.ItemDataRole.FontRole:
            return fonts.font(12, fonts.MEDIUM)
        return None


class SheetDelegate(QStyledItemDelegate):
    """A field for each cell, completed from its choices."""

    typing = Signal(int, int, str)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        model = index.model()
        assert isinstance(model, SheetModel)
        row, column = index.row(), index.column()
        head = model.head_of(row, column)
        editor.setAccessibleName(head.title)
        if head.choices and not head.is_several:
            completer = QCompleter(list(head.choices), editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            editor.setCompleter(completer)
        if head.choices:
            editor.setPlaceholderText(", ".join(head.choices))
            editor.setToolTip(", ".join(head.choices))
        editor.textEdited.connect(lambda text: self.typing.emit(row, column, completed(text, head)))
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        assert isinstance(editor, QLineEdit)
        assert isinstance(model, SheetModel)
        head = model.head_of(index.row(), index.column())
        model.setData(index, completed(editor.text(), head), Qt.ItemDataRole.EditRole)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 16, max(_ROW_PX, hint.height() + 8))


def completed(text: str, head: HeadState) -> str:
    """«sup» is «supervisor» when only one choice begins so; several are completed one by one."""
    if not head.choices:
        return text
    parts = [part.strip() for part in text.split(",")] if head.is_several else [text.strip()]
    found = []
    for part in parts:
        alike = [c for c in head.choices if part and c.lower().startswith(part.lower())]
        found.append(alike[0] if len(alike) == 1 else part)
    return ", ".join(found)


class SheetTable(QTableView):
    """Enter or any letter edits; arrows move; the acts on rows belong to the editor around it."""

    cell_typed = Signal(int, int, str)
    cell_typing = Signal(int, int, str)
    row_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._delegate = SheetModel(), SheetDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("Tabla de la política"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setMinimumHeight(_HEADER_PX)
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)
        )
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._model.typed.connect(self.cell_typed)
        self._delegate.typing.connect(self.cell_typing)
        self.selectionModel().currentChanged.connect(
            lambda now, _was: self.row_changed.emit(now.row()) if now.isValid() else None
        )

    def show_state(self, state: SheetState) -> None:
        column = self.currentIndex().column() if self.currentIndex().isValid() else -1
        is_same = self._model.state.id == state.id
        self._model.show_state(state)
        self._fit_columns()
        if not state.rows:
            return
        first = next((n for n, head in enumerate(state.heads) if not head.is_fixed), 0)
        wanted = column if is_same and 0 <= column < len(state.heads) else first
        if self.currentIndex() != self._model.index(state.selected, wanted):
            self.setCurrentIndex(self._model.index(state.selected, wanted))

    def _fit_columns(self) -> None:
        """As wide as their cells, within limits: the remarks need the rest."""
        for column in range(self._model.columnCount() - 1):
            longest = max((word for word in self._title(column).split()), key=len, default="")
            title = self.fontMetrics().horizontalAdvance(longest) + 30
            wished = max(self.sizeHintForColumn(column), title)
            self.setColumnWidth(column, max(_NARROW_PX, min(_WIDE_PX, wished)))

    def _title(self, column: int) -> str:
        return str(self._model.headerData(column, Qt.Orientation.Horizontal) or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        # Enter in the field reaches the table too, while the field is still closing.
        is_idle = self.state() is not QAbstractItemView.State.EditingState
        if event.key() in _EDIT_KEYS and is_plain and self.currentIndex().isValid():
            if is_idle and self._model.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
                self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)
