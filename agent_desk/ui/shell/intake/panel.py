"""A file on its way in: one view whose parts appear as it goes on; everything by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.shell.intake.mapping_table import MappingTable
from agent_desk.ui.shell.intake.shape_row import ShapeRow
from agent_desk.ui.shell.intake.state import IntakeState, Step
from agent_desk.ui.shell.portfolio.tables import TextTable
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key

GO_KEY, LEAVE_KEY, SAVE_KEY = "Ctrl+Return", "Esc", "Ctrl+S"
TICK_MS = 200
_REASON = 3


class IntakePanel(QWidget):
    """Shows one `IntakeState`; what the user does leaves as signals."""

    corrected = Signal(int, str, str)
    shape_corrected = Signal(str, object)
    told = Signal(str, str)  # product or creditor, value
    go_requested = Signal()
    left = Signal()
    save_requested = Signal(Path)
    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Archivo que se carga"))
        self._step: Step | None = None
        self._pairs: dict[QWidget, QWidget] = {}  # a button and what holds it with its keycap
        self._heading, self._summary = QLabel(), QLabel()
        self._heading.setProperty("kind", "title")
        self._notes, self._questions = QLabel(), QLabel()
        self._questions.setProperty("tone", "warn")
        self.shape = ShapeRow()
        self.table = MappingTable()
        self.remarks = self._make_remarks()
        self._bar = QProgressBar()
        self._progress = QLabel()
        self._go = IconButton("check", self.tr("Cargar"), "primary")
        self._save = IconButton("file-down", self.tr("Guardar el informe…"))
        self._leave = IconButton("circle-x", self.tr("Cancelar"))
        self._rest = QWidget()  # takes the room that no list needs, so that words stay together
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.ticked)
        self._lay_out()
        self._connect()
        self.hide()

    def show_intake(self, state: IntakeState | None) -> None:
        """None hides it."""
        self.setVisible(state is not None)
        if state is None or state.step is not Step.LOADING:
            self._timer.stop()
        if state is None:
            self._step = None
            return
        if state.step is Step.LOADING and not self._timer.isActive():
            self._timer.start()
        self._show_words(state)
        self._show_parts(state)
        if state.step is not self._step:
            self._step = state.step
            self._focus(state)

    def _show_words(self, state: IntakeState) -> None:
        self._heading.setText(state.heading)
        self._summary.setText(state.summary)
        self._summary.setVisible(bool(state.summary))
        asked = "\n".join(state.questions or state.doubts)
        self._questions.setText(asked)
        self._questions.setVisible(bool(asked))
        self._notes.setText("\n".join(state.notes))
        self._notes.setVisible(bool(state.notes))
        self._progress.setText(state.progress)
        self._bar.setValue(state.share_pct)

    def _show_parts(self, state: IntakeState) -> None:
        is_columns, is_loading = state.step is Step.COLUMNS, state.step is Step.LOADING
        self.shape.setVisible(is_columns)
        self.table.setVisible(is_columns)
        if is_columns:
            self.shape.show_state(state)
            self.table.columns.show_rows(state.rows, state.fields)
        for widget in (self._bar, self._progress):
            widget.setVisible(is_loading)
        self._remarks.show_rows(state.remarks)
        self.remarks.setVisible(bool(state.remarks))
        self._rest.setVisible(not is_columns and not state.remarks)
        self._pairs[self._save].setVisible(state.has_report)
        self._pairs[self._go].setVisible(state.step in (Step.COLUMNS, Step.ASKING, Step.DONE))
        self._go.setEnabled(state.can_proceed)
        self._go.setText(f"\N{EN SPACE}{self._go_words(state.step)}")
        self._go.setAccessibleName(self._go_words(state.step))
        self._pairs[self._leave].setVisible(state.step is not Step.DONE)

    def _go_words(self, step: Step) -> str:
        if step is Step.ASKING:
            return self.tr("Reemplazar la cartera")
        return self.tr("Entendido") if step is Step.DONE else self.tr("Cargar")

    def _focus(self, state: IntakeState) -> None:
        if state.step is Step.COLUMNS:
            self.table.choose_first_doubt()
            self.table.setFocus()
        elif state.step is Step.DONE:
            self._go.setFocus()
        elif state.step is Step.ASKING:
            self._leave.setFocus()  # replacing is what has to be meant

    def _connect(self) -> None:
        self.table.columns.corrected.connect(self.corrected)
        self.shape.corrected.connect(self.shape_corrected)
        self.shape.told.connect(self.told)
        self._go.clicked.connect(self.go_requested)
        self._leave.clicked.connect(self.left)
        self._save.clicked.connect(self._ask_where)
        scope = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, act in ((GO_KEY, self._go.click), (SAVE_KEY, self._save.click)):
            QShortcut(QKeySequence(key), self, context=scope).activated.connect(act)
        QShortcut(QKeySequence(LEAVE_KEY), self, context=scope).activated.connect(self._escape)

    def _escape(self) -> None:
        button = self._go if self._step is Step.DONE else self._leave
        button.click()

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Guardar el informe"),
            self.tr("informe-de-carga.csv"),
            self.tr("CSV (*.csv)"),
        )
        if chosen:
            self.save_requested.emit(Path(chosen))

    def _make_remarks(self) -> QTableView:
        self._remarks = TextTable(
            (self.tr("Línea"), self.tr("Columna"), self.tr("Dice"), self.tr("Motivo")),
            frozenset({0}),
        )
        table = QTableView()
        table.setProperty("kind", "plain")
        table.setAccessibleName(self.tr("Filas rechazadas y avisos"))
        table.setModel(self._remarks)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((76, 170, 200)):
            table.setColumnWidth(column, width)
        return table

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for label in (self._summary, self._notes, self._questions, self._progress):
            label.setWordWrap(True)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Avance de la carga"))
        column.addWidget(self._heading)
        column.addWidget(self._summary)
        column.addWidget(self._questions)
        column.addWidget(self.shape)
        column.addWidget(self.table, 1)
        column.addWidget(self._notes)
        column.addWidget(self._progress)
        column.addWidget(self._bar)
        column.addWidget(self.remarks, 1)
        column.addWidget(self._rest, 1)
        column.addLayout(self._make_buttons())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        shown = {GO_KEY: "Ctrl+Enter"}
        for button, key in ((self._save, SAVE_KEY), (self._leave, LEAVE_KEY), (self._go, GO_KEY)):
            self._pairs[button] = over_its_key(button, shown.get(key, key))
            row.addWidget(self._pairs[button])
        return row
