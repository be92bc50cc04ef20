"""«Actividad»: the log as a table that grows as one scrolls, and its filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.shell.activity.filter_bar import FilterBar
from agent_desk.ui.shell.activity.presenter import EventRow
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDTHS = (196, 280, 420)
_ROW_PX = 32


class EventTable(QAbstractTableModel):
    """Asks for older rows when the view reaches the end (`fetchMore`)."""

    more_wanted = Signal()

    def __init__(self, headers: tuple[str, ...]) -> None:
        super().__init__()
        self._headers = headers
        self._rows: list[EventRow] = []
        self._has_more = False

    def show_rows(self, rows: tuple[EventRow, ...], *, has_more: bool) -> None:
        self.beginResetModel()
        self._rows, self._has_more = list(rows), has_more
        self.endResetModel()

    def add_rows(self, rows: tuple[EventRow, ...], *, has_more: bool) -> None:
        self._has_more = has_more
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def canFetchMore(self, parent: _Index) -> bool:
        return self._has_more

    def fetchMore(self, parent: _Index) -> None:
        if self._has_more:
            self._has_more = False  # once a page: it comes from the store's lane
            self.more_wanted.emit()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(cell for cell in row.cells if cell)
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or way is Qt.Orientation.Vertical:
            return None
        return self._headers[section]


class ActivityPanel(PageFrame):
    """Fulfils ActivityView. The acts are for who may see the whole log."""

    filtered = Signal(object)
    more_wanted = Signal()
    export_requested = Signal(object)
    verify_requested = Signal()
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Actividad"))
        self._table = EventTable(
            (self.tr("Cuándo"), self.tr("Quién"), self.tr("Qué hizo"), self.tr("Cuenta"))
        )
        self._table.more_wanted.connect(self.more_wanted)
        self._filter = FilterBar()
        self._filter.changed.connect(self.filtered)
        self._verdict = QLabel()
        self._verdict.setWordWrap(True)
        self._verdict.hide()
        self._empty = QLabel(self.tr("Nada de esto ha ocurrido todavía."))
        self._empty.setProperty("kind", "label")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._view = self._make_view()
        self.column.addWidget(self._filter)
        self.column.addWidget(self._verdict)
        self.column.addWidget(self._make_card(), 1)
        self._add_acts()
        self.setFocusProxy(self._view)

    def show_rows(self, rows: tuple[EventRow, ...], *, has_more: bool) -> None:
        self._table.show_rows(rows, has_more=has_more)
        self._empty.setVisible(not rows)
        self._view.scrollToTop()

    def add_rows(self, rows: tuple[EventRow, ...], *, has_more: bool) -> None:
        self._table.add_rows(rows, has_more=has_more)

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        self._filter.show_people(people)

    def show_verdict(self, text: str, *, is_whole: bool) -> None:
        """How the last act ended, above the list; "" takes it away."""
        self._verdict.setText(text)
        self._verdict.setProperty("tone", "ok" if is_whole else "bad")
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        self._verdict.setVisible(bool(text))

    def show_problem(self, sentence: str) -> None:
        if sentence:
            self.show_verdict("", is_whole=True)
        super().show_problem(sentence)

    def _add_acts(self) -> None:
        acts: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("shield-check", self.tr("Revisar la cadena"), "verify", self.verify_requested.emit),
            ("printer", self.tr("Informe firmado de hoy"), "print", self.report_requested.emit),
            ("file-down", self.tr("Exportar para auditoría"), "export", self._choose_file),
        )
        for icon, words, name, act in acts:
            button, key = IconButton(icon, words), shell_key(name)
            button.clicked.connect(act)
            QShortcut(QKeySequence(key), self).activated.connect(act)
            self.add_act(over_its_key(button, key))

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Exportar para auditoría"), "actos.csv", "CSV (*.csv);;JSON (*.json)"
        )
        if name:
            self.export_requested.emit(Path(name))

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._empty)
        column.addWidget(self._view, 1)
        return card

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setProperty("kind", "plain")
        view.setAccessibleName(self.tr("Actividad, lo más reciente primero"))
        view.setModel(self._table)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_ROW_PX)
        view.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            view.setColumnWidth(column, width)
        view.setColumnWidth(3, 180)
        return view
