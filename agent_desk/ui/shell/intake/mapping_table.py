"""The columns of a file beside what they are: chosen with arrows, changed by typing or Enter."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from agent_desk.ui import theme
from agent_desk.ui.shell.intake.state import Choices, MappingRow

HEADER, SAMPLES, FIELD, FORMAT = range(4)
ROW_PX = 38
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EDITABLE = frozenset({FIELD, FORMAT})


class MappingModel(QAbstractTableModel):
    """One row a column of the file."""

    corrected = Signal(int, str, str)  # index of the column, "field" or "format", value

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[MappingRow, ...] = ()
        self.fields: Choices = ()
        self._headers = (
            self.tr("Columna del archivo"),
            self.tr("Lo que trae"),
            self.tr("Qué es"),
            self.tr("Cómo está escrito"),
        )

    def show_rows(self, rows: tuple[MappingRow, ...], fields: Choices) -> None:
        is_same_file = [row.header for row in rows] == [row.header for row in self._rows]
        self.fields = fields
        if is_same_file:
            self._rows = rows
            last = self.index(len(rows) - 1, FORMAT)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: _Index) -> MappingRow:
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can_edit = index.column() == FIELD or (
            index.column() == FORMAT and bool(self.row(index).formats)
        )
        return flags | Qt.ItemFlag.ItemIsEditable if can_edit else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.row(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _texts(row)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.question or _texts(row)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            asked = f". {row.question}" if row.question else ""
            return f"{self._headers[column]}: {_texts(row)[column]}{asked}"
        if role == Qt.ItemDataRole.ForegroundRole and column != SAMPLES:
            return _foreground(row, column)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        what = "field" if index.column() == FIELD else "format"
        self.corrected.emit(index.row(), what, str(value))
        return True

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if way is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None


class ChoiceDelegate(QStyledItemDelegate):
    """A list of choices in the cell; a letter typed goes to the choice that begins with it."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        box = QComboBox(parent)
        model = index.model()
        assert isinstance(model, MappingModel)
        choices = model.fields if index.column() == FIELD else model.row(index).formats
        for value, words in choices:
            box.addItem(words, value)
        box.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        box.activated.connect(lambda _place: self._take(box))
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, QComboBox)
        model = index.model()
        assert isinstance(model, MappingModel)
        row = model.row(index)
        value = row.field if index.column() == FIELD else row.format
        editor.setCurrentIndex(max(0, editor.findData(value)))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(model.index(index.row(), index.column()), editor.currentData())

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class MappingTable(QTableView):
    """Arrows choose a column, Enter opens its choices."""

    def __init__(self) -> None:
        super().__init__()
        self.columns = MappingModel()
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("Columnas del archivo y qué son"))
        self.setModel(self.columns)
        self.setItemDelegate(ChoiceDelegate(self))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QTableView.EditTrigger.DoubleClicked
            | QTableView.EditTrigger.EditKeyPressed
            | QTableView.EditTrigger.AnyKeyPressed
            | QTableView.EditTrigger.SelectedClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setSectionResizeMode(SAMPLES, QHeaderView.ResizeMode.Stretch)
        for column, width in ((HEADER, 220), (FIELD, 240), (FORMAT, 170)):
            self.setColumnWidth(column, width)
        header.setHighlightSections(False)

    def choose_first_doubt(self) -> None:
        """The cell that has to be looked at first gets the focus."""
        model = self.columns
        rows = range(model.rowCount())
        doubtful = next((n for n in rows if model.row(model.index(n, 0)).is_doubtful), 0)
        if model.rowCount():
            row = model.row(model.index(doubtful, 0))
            is_format = row.is_doubtful and bool(row.formats) and not row.format
            self.setCurrentIndex(model.index(doubtful, FORMAT if is_format else FIELD))


def _texts(row: MappingRow) -> tuple[str, str, str, str]:
    words = row.format_words or ("—" if not row.formats else "¿?")
    return row.header, row.samples, row.field_words, words if row.formats else ""


def _foreground(row: MappingRow, column: int) -> object:
    if row.is_doubtful and column in _EDITABLE:
        return theme.color("warn")
    return theme.color("text2") if not row.field and column == FIELD else None
