"""A plain table of texts, by keyboard and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW_PX = 36


class TextTable(QAbstractTableModel):
    """Rows of texts, replaced whole."""

    def __init__(self) -> None:
        super().__init__()
        self._headers: tuple[str, ...] = ()
        self._rows: Sequence[tuple[str, ...]] = ()

    def show_rows(self, headers: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self._headers, self._rows = headers, rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(cell for cell in row if cell)
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and way is Qt.Orientation.Horizontal:
            return self._headers[section]
        if role != Qt.ItemDataRole.DisplayRole or way is Qt.Orientation.Vertical:
            return None
        return self._headers[section]


def text_view(model: TextTable, name: str) -> QTableView:
    """The table as the house shows lists: whole rows, no grid, by keyboard."""
    view = QTableView()
    view.setProperty("kind", "plain")
    view.setAccessibleName(name)
    view.setModel(model)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(_ROW_PX)
    view.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    view.horizontalHeader().setStretchLastSection(True)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return view


def set_widths(view: QTableView, widths: tuple[int, ...]) -> None:
    """Widths in px; the column with 0 takes what is left."""
    header = view.horizontalHeader()
    header.setStretchLastSection(not widths)
    for column, width in enumerate(widths):
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(column, modes.Interactive if width else modes.Stretch)
        if width:
            view.setColumnWidth(column, width)
