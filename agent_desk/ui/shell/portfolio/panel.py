"""«Cartera»: accounts by product and bucket, the files loaded, and a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.portfolio.import_dialog import ImportDialog
from agent_desk.ui.shell.portfolio.state import PortfolioState, ReportState
from agent_desk.ui.shell.portfolio.tables import (
    ROW_PX,
    BucketDelegate,
    BucketTable,
    TextTable,
)
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key

IMPORT_KEY = "Ctrl+Shift+I"
_HEADER_PX = 34
_FILE, _WHEN = 0, 2


class PortfolioPanel(PageFrame):
    """Fulfils PortfolioView; who may not import sees no button for it."""

    file_chosen = Signal(Path)
    load_requested = Signal()
    save_requested = Signal(Path)
    cancelled = Signal()

    def __init__(self, *, can_import: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Cartera"))
        self._buckets = BucketTable()
        self._imports = TextTable(
            (
                self.tr("Archivo"),
                self.tr("Corte"),
                self.tr("Cargado"),
                self.tr("Cuentas"),
            ),
            frozenset({3}),
        )
        self._dialog: ImportDialog | None = None
        self._table = self._make_table()
        self._busy_words, self._cancel = QLabel(), QPushButton(self.tr("Cancelar"))
        self._busy = self._make_busy()
        self.column.addWidget(self._busy)
        self.column.addWidget(self._card(self.tr("Cuentas por producto y atraso"), self._table))
        imports = self._make_imports()
        self.column.addWidget(self._card(self.tr("Archivos cargados"), imports), 1)
        self.setFocusProxy(self._table)
        if can_import:
            self._add_import()

    def show_state(self, state: PortfolioState) -> None:
        self.show_subtitle(state.subtitle)
        self._buckets.show_state(state)
        rows = max(1, len(state.rows))
        self._table.setFixedHeight(rows * ROW_PX + _HEADER_PX)
        self._imports.show_rows(state.imports)

    def show_busy(self, words: str, *, can_cancel: bool = False) -> None:
        self._cancel.setVisible(can_cancel)
        self._busy_words.setText(words)
        self._busy.setVisible(bool(words))

    def show_report(self, report: ReportState) -> None:
        if self._dialog is None:
            self._dialog = ImportDialog(self)
            self._dialog.load_requested.connect(self.load_requested)
            self._dialog.save_requested.connect(self.save_requested)
            self._dialog.rejected.connect(self.cancelled)
        self._dialog.show_report(report)

    def choose_file(self) -> None:
        """The system's dialog for a file of accounts."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Importar cartera"),
            "",
            self.tr("Cuentas (*.csv *.txt);;Todos los archivos (*)"),
        )
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _add_import(self) -> None:
        button = IconButton("upload", self.tr("Importar archivo…"), "primary")
        button.clicked.connect(self.choose_file)
        self.add_act(over_its_key(button, IMPORT_KEY))
        QShortcut(QKeySequence(IMPORT_KEY), self).activated.connect(self.choose_file)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setProperty("kind", "plain")
        table.setAccessibleName(self.tr("Cuentas por producto y atraso"))
        table.setModel(self._buckets)
        table.setItemDelegate(BucketDelegate(table))
        table.setShowGrid(False)
        table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setFixedHeight(_HEADER_PX)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        table.verticalHeader().setFixedWidth(150)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return table

    def _make_imports(self) -> QTableView:
        table = QTableView()
        table.setProperty("kind", "plain")
        table.setAccessibleName(self.tr("Archivos cargados"))
        table.setModel(self._imports)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        for column in (_FILE, _WHEN):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(1, 130)
        return table

    def _card(self, title: str, content: QWidget) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        label = QLabel(title)
        label.setProperty("kind", "title")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(content, 1)
        return card

    def _make_busy(self) -> QFrame:
        card, bar = QFrame(), QProgressBar()
        card.setProperty("kind", "card")
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Trabajando"))
        self._cancel.setAccessibleName(self.tr("Cancelar la importación"))
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 8, 16, 8)
        for widget, stretch in ((self._busy_words, 0), (bar, 1), (self._cancel, 0)):
            row.addWidget(widget, stretch)
        card.hide()
        return card
