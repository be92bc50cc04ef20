"""«Análisis de decisión»: six columns from left to right, the coverage, what is missing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.strategy.decision.model import COLUMNS
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.shell.strategy.decision_state import (
    COLUMNS_VIEW,
    COVERAGE,
    LACKS,
    Column,
    DecisionState,
)
from agent_desk.ui.shell.strategy.document_panel import DocumentPanel
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.widgets.text_table import TextTable, set_widths, text_view
from agent_desk.ui.wording import translate


class ColumnList(QListView):
    """One column; left and right go to its neighbours, Enter opens what is chosen."""

    chosen = Signal(str)
    opened = Signal(str)
    went = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._ids: tuple[str, ...] = ()
        self._model = QStringListModel(self)
        self.setModel(self._model)
        self.setProperty("kind", "column")
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._ids[index.row()]))

    def show_column(self, column: Column) -> None:
        ids = tuple(row[0] for row in column.rows)
        words = [row[1] for row in column.rows]
        self.selectionModel().blockSignals(True)
        if ids != self._ids or words != self._model.stringList():
            self._ids = ids
            self._model.setStringList(words)
        if column.at >= 0:
            self.setCurrentIndex(self._model.index(column.at))
        else:
            self.clearSelection()
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.went.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ids:
            self.opened.emit(self._ids[max(0, self.currentIndex().row())])
        else:
            super().keyPressEvent(event)

    def _changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= now.row() < len(self._ids):
            self.chosen.emit(self._ids[now.row()])


class DecisionPanel(DocumentPanel):
    """Fulfils DecisionView."""

    item_chosen = Signal(str)
    item_asked = Signal(str)  # an id, or "" for a new one under the chosen one
    remove_asked = Signal()

    file_name = "analisis-de-decision.pdf"
    file_kinds = "PDF (*.pdf);;SVG (*.svg);;CSV (*.csv)"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            (
                (COLUMNS_VIEW, translate("DecisionPanel", "Columnas")),
                (COVERAGE, translate("DecisionPanel", "Cobertura")),
                (LACKS, translate("DecisionPanel", "Qué le falta")),
            ),
            parent,
        )
        self.set_title(self.tr("Análisis de decisión"))
        self._state: DecisionState | None = None
        self.lists = [ColumnList(name) for name in COLUMNS.values()]
        self._table = TextTable()
        self._grid = text_view(self._table, self.tr("Cobertura: situación y lo que recibe"))
        self._lacks, self._empty = ResultList(), QLabel(self.tr("No le falta nada."))
        self._pages = QStackedWidget()
        self.edit_act("plus", self.tr("Agregar debajo"), "Ins", self._ask_new)
        self.edit_act("pencil", self.tr("Editar"), shell_key("write"), self._ask_edit)
        self.add_document_acts()
        self._make_pages()
        self._join()
        self.setFocusProxy(self.lists[0])

    def show_state(self, state: DecisionState) -> None:
        before, self._state = self._state, state
        self.tabs.show_view(state.view)
        for column, view in zip(state.columns, self.lists, strict=True):
            view.show_column(column)
        self._table.show_rows(state.headers, state.cells)
        set_widths(self._grid, (280, 130, *(0,) * (len(state.headers) - 2)))
        self._lacks.show_rows(state.rows, 0)
        self._empty.setVisible(not state.rows)
        self._lacks.setVisible(bool(state.rows))
        self.show_may(edit=state.may_edit, save=state.can_save)
        pages = (COLUMNS_VIEW, COVERAGE, LACKS)
        self._pages.setCurrentIndex(pages.index(state.view))
        if self.isVisible() and (before is None or before.view != state.view):
            (self.lists[state.focus], self._grid, self._lacks)[pages.index(state.view)].setFocus()

    def go_back_to_chosen(self) -> None:
        """After a sheet: the keys go on where the chosen item is."""
        self.activateWindow()
        if self._state and self._state.view == COLUMNS_VIEW:
            self.lists[self._state.focus].setFocus()

    def _make_pages(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name, view in zip(COLUMNS.values(), self.lists, strict=True):
            row.addWidget(self._card(name, view), 1)
        columns = QWidget()
        columns.setLayout(row)
        self._pages.addWidget(columns)
        head = self._grid.horizontalHeader()
        head.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)
        )
        head.setMinimumHeight(68)
        self._grid.setWordWrap(True)
        rows = self._grid.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.setMinimumSectionSize(46)
        self._pages.addWidget(self._card("", self._grid))
        self._lacks.set_row_px(40)
        self._lacks.setAccessibleName(self.tr("Lo que le falta al análisis"))
        self._empty.setProperty("kind", "label")
        self._pages.addWidget(self._card("", self._lacks, self._empty))
        self.column.addWidget(self._pages, 1)

    def _card(self, name: str, *widgets: QWidget) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 10, 8, 8)
        column.setSpacing(6)
        if name:
            label = QLabel(name)
            label.setProperty("kind", "label")
            label.setWordWrap(True)
            label.setMinimumHeight(34)
            column.addWidget(label)
        for widget in widgets:
            column.addWidget(widget, 1)
        return card

    def _join(self) -> None:
        for at, view in enumerate(self.lists):
            view.chosen.connect(self.item_chosen)
            view.opened.connect(self.item_asked)
            view.went.connect(partial(self._go, at))
        self._lacks.row_pressed.connect(self.row_pressed)
        self.on_key("Ctrl+Del", self._ask_remove)

    def _go(self, at: int, step: int) -> None:
        to = at + step
        if 0 <= to < len(self.lists) and self._state and self._state.columns[to].rows:
            self.lists[to].setFocus()
            column = self._state.columns[to]
            self.item_chosen.emit(column.rows[max(0, column.at)][0])

    def _ask_new(self) -> None:
        if self._state and self._state.may_edit:
            self.item_asked.emit("")

    def _ask_edit(self) -> None:
        if self._state and self._state.may_edit:
            self.item_asked.emit(self._state.chosen)

    def _ask_remove(self) -> None:
        if self._state and self._state.may_edit:
            self.remove_asked.emit()
