"""«Cartera»: accounts by product and bucket, the files loaded, and a new one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.work_rule import WorkRule
from agent_desk.ui.shell.intake.panel import IntakePanel
from agent_desk.ui.shell.intake.state import IntakeState
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.portfolio.outgoing import ExportForm, RuleForm
from agent_desk.ui.shell.portfolio.state import PortfolioState
from agent_desk.ui.shell.portfolio.tables import (
    ROW_PX,
    BucketDelegate,
    BucketTable,
    TextTable,
)
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key

IMPORT_KEY, EXPORT_KEY, RULE_KEY = "Ctrl+Shift+I", "Ctrl+Shift+G", "Ctrl+Shift+J"
_HEADER_PX = 34
_FILE, _WHEN = 0, 2


class PortfolioPanel(PageFrame):
    """Fulfils PortfolioView; who may not import sees no button for it."""

    file_chosen = Signal(Path)
    rule_asked = Signal()
    export_asked = Signal()

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
        self._table = self._make_table()
        self.intake = IntakePanel()
        self.export, self.rule = ExportForm(), RuleForm()
        self._overview = self._make_overview()
        self.column.addWidget(self.intake, 1)
        self.column.addWidget(self._overview, 1)
        self.setFocusProxy(self._table)
        self.setAcceptDrops(can_import)
        if can_import:
            self._add_import()

    def show_state(self, state: PortfolioState) -> None:
        self.show_subtitle(state.subtitle)
        self._buckets.show_state(state)
        rows = max(1, len(state.rows))
        self._table.setFixedHeight(rows * ROW_PX + _HEADER_PX)
        self._imports.show_rows(state.imports)

    def show_intake(self, state: IntakeState | None) -> None:
        """A file on its way in takes the place of the overview."""
        self._overview.setVisible(state is None)
        self.intake.show_intake(state)
        if state is None:
            self._table.setFocus()

    def show_rule(self, rule: WorkRule, *, has_focus: bool) -> None:
        self.rule.show_rule(rule)
        if has_focus:
            self.rule.focus_first()

    def show_export(self, first: date, last: date) -> None:
        self.export.open_for(first, last)

    def show_done(self, sentence: str) -> None:
        self.export.hide()
        self.show_subtitle(sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.file_chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def choose_file(self) -> None:
        """The system's dialog for a file of accounts."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Importar cartera"),
            "",
            self.tr("Cuentas o pagos (*.csv *.txt *.tsv *.xlsx);;Todos los archivos (*)"),
        )
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _add_import(self) -> None:
        button = IconButton("upload", self.tr("Importar archivo…"), "primary")
        button.clicked.connect(self.choose_file)
        self.add_act(over_its_key(button, IMPORT_KEY))
        QShortcut(QKeySequence(IMPORT_KEY), self).activated.connect(self.choose_file)
        for icon, text, key, asked in (
            ("file-down", self.tr("Exportar…"), EXPORT_KEY, self.export_asked),
            ("list-checks", self.tr("Orden de la lista"), RULE_KEY, self.rule_asked),
        ):
            act = IconButton(icon, text)
            act.clicked.connect(asked)
            self.add_act(over_its_key(act, key))
            QShortcut(QKeySequence(key), self).activated.connect(asked)

    def _make_overview(self) -> QWidget:
        overview = QWidget()
        column = QVBoxLayout(overview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for form in (self.export, self.rule):
            column.addWidget(form)
        column.addWidget(self._card(self.tr("Cuentas por producto y atraso"), self._table))
        column.addWidget(self._card(self.tr("Archivos cargados"), self._make_imports()), 1)
        return overview

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
