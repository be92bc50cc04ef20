"""«Indicadores»: the compass above, how the month went in the middle, any figure opened beside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.strategy.indicators.indicator import Goal, Indicator
from agent_desk.services.keep_costs import HouseBook
from agent_desk.ui import fonts, theme
from agent_desk.ui.shell.indicators.detail import DetailPane
from agent_desk.ui.shell.indicators.goal_dialog import GoalDialog
from agent_desk.ui.shell.indicators.house_dialog import HouseDialog, Rows
from agent_desk.ui.shell.indicators.kpi_card import KpiCard
from agent_desk.ui.shell.indicators.state import Choice, DashboardState, DetailState
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.widgets.charts.bars import BarChart, RowChart
from agent_desk.ui.widgets.charts.card import ChartCard
from agent_desk.ui.widgets.charts.matrix import MatrixChart
from agent_desk.ui.widgets.charts.points import ChartTable
from agent_desk.ui.widgets.csv_file import choose_csv
from agent_desk.ui.widgets.filling import filling
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.painting import INKS

PDF_KEY, CSV_KEY, HOUSE_KEY = "Ctrl+S", "Ctrl+Shift+G", "Ins"
_SUMS_COLUMN, _CHANGE_COLUMN, _STATUS_COLUMN = 2, 3, 5
_WIDE_PX = 1_400
_NAME_PX, _BOX_PX = 265, 190
_CHARTS_PX, _DETAIL_PX = 250, 430


class IndicatorPanel(PageFrame):
    """Fulfils IndicatorView."""

    period_chosen = Signal(str)
    scope_chosen = Signal(str)
    compared_chosen = Signal(str)
    indicator_opened = Signal(str)
    goal_asked = Signal()
    goal_set = Signal(float, float)
    house_asked = Signal()
    pdf_asked = Signal(Path)
    csv_asked = Signal(object, Path)
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Indicadores"))
        self._cards = tuple(KpiCard() for _ in range(7))
        self._period = self._box(self.tr("Mes"), self.period_chosen)
        self._scope = self._box(self.tr("Qué parte de la cartera"), self.scope_chosen)
        self._compared = self._box(self.tr("Comparar con"), self.compared_chosen)
        self._funnel = RowChart(self.tr("Embudo de la gestión"))
        self._roll = MatrixChart(self.tr("Tránsito entre tramos de mora"))
        self._attempts = BarChart(self.tr("Qué rinde cada intento"))
        self.funnel = ChartCard(self.tr("Embudo de la gestión"), self._funnel)
        self.roll = ChartCard(self.tr("Tránsito entre tramos"), self._roll)
        self.attempts = ChartCard(self.tr("Qué rinde cada intento"), self._attempts)
        self.detail = DetailPane()
        self._ids: list[str] = []
        self._state: DashboardState | None = None
        self._table = self._make_table()
        self._make_acts()
        self.column.addWidget(self._make_body(), 1)
        for card in (self.funnel, self.roll, self.attempts):
            card.csv_asked.connect(self._save_csv)
        self.detail.csv_asked.connect(self._save_csv)
        self.detail.goal_asked.connect(self.goal_asked)
        self.setFocusProxy(self._cards[0])

    def show_state(self, state: DashboardState) -> None:
        self._state = state
        self.show_subtitle(state.subtitle)
        _fill(self._period, state.periods, state.period)
        _fill(self._scope, state.scopes, state.scope)
        _fill(self._compared, state.periods, state.compared)
        for card, kpi in zip(self._cards, state.kpis, strict=False):
            card.show_kpi(kpi)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(state.kpis))
        self._funnel.show_points(state.funnel.points, state.funnel.empty)
        self._roll.show_rows(
            state.roll_columns, state.roll, self.tr("Contención"), state.roll_figure.empty
        )
        self._attempts.show_points(state.attempts.points, state.attempts.empty)
        for chart, figure in (
            (self.funnel, state.funnel),
            (self.roll, state.roll_figure),
            (self.attempts, state.attempts),
        ):
            chart.show_about(figure.about)
            chart.show_table(figure.table)
        self._show_rows(state)

    def show_detail(self, state: DetailState | None) -> None:
        self.detail.show_detail(state)
        for card in self._cards:
            card.show_open(state.id if state else "")

    def ask_goal(self, indicator: Indicator, suggested: Goal) -> None:
        dialog = GoalDialog(indicator, suggested, self)
        if dialog.exec():
            self.goal_set.emit(dialog.goal.target, dialog.goal.warning)

    def ask_house(self, book: HouseBook, keep: Callable[[Rows, Rows], None]) -> None:
        HouseDialog(book, keep, self).exec()

    def choose_csv(self, table: ChartTable) -> None:
        """The system's dialog, then the file."""
        self._save_csv(table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # On a small screen the change, which the cards say too, gives its room to both sums.
        self._table.setColumnHidden(_CHANGE_COLUMN, event.size().width() < _WIDE_PX)
        self._table.setColumnWidth(0, _NAME_PX if event.size().width() >= _WIDE_PX else 222)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._state:
            self._show_rows(self._state)

    def _show_rows(self, state: DashboardState) -> None:
        with filling(self._table):
            self._fill(state)

    def _fill(self, state: DashboardState) -> None:
        self._ids = [row.id for row in state.rows]
        self._table.setRowCount(len(state.rows))
        for number, row in enumerate(state.rows):
            for column, cell in enumerate(row.cells):
                item = QTableWidgetItem(cell)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                item.setToolTip(cell)
                if column == _SUMS_COLUMN:
                    item.setFont(fonts.font(13))  # two sums of eight figures side by side are whole
                if column == _STATUS_COLUMN:
                    item.setForeground(theme.color(INKS[row.tone]))
                self._table.setItem(number, column, item)

    def _make_acts(self) -> None:
        for box in (self._period, self._scope, self._compared):
            self.add_act(box)
        for icon, text, key, act in (
            ("pencil", self.tr("Meta"), shell_key("write"), self.goal_asked.emit),
            ("plus", self.tr("Costos y equipos"), HOUSE_KEY, self.house_asked.emit),
            ("file-down", self.tr("PDF"), PDF_KEY, self._save_pdf),
            ("table", "CSV", CSV_KEY, self.all_asked.emit),
        ):
            button = IconButton(icon, text)
            button.clicked.connect(act)
            self.add_act(over_its_key(button, key))
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _make_body(self) -> QScrollArea:
        compass, charts = QHBoxLayout(), QHBoxLayout()
        for row in (compass, charts):
            row.setSpacing(10)
        for card in self._cards:
            compass.addWidget(card, 1)
        for chart, stretch in ((self.funnel, 5), (self.roll, 6), (self.attempts, 5)):
            chart.setMinimumHeight(_CHARTS_PX)
            charts.addWidget(chart, stretch)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._list_card(), 3)
        self.detail.setMinimumHeight(_DETAIL_PX)
        below.addWidget(self.detail, 2)
        body = QWidget()
        body.setProperty("kind", "ground")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        column.addLayout(compass)
        column.addLayout(charts, 2)
        column.addLayout(below, 3)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _list_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        title = QLabel(self.tr("Todos los indicadores"))
        title.setProperty("kind", "title")
        about = QLabel(self.tr("Elija uno para ver cómo se calcula, su curso y sus partes"))
        about.setProperty("kind", "caption")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(about)
        column.addWidget(self._table, 1)
        return card

    def _make_table(self) -> QTableWidget:
        headers = [
            self.tr("Indicador"),
            self.tr("Valor"),
            self.tr("Cociente"),
            self.tr("Cambio"),
            self.tr("Meta"),
            self.tr("Estado"),
        ]
        table = QTableWidget(0, len(headers))
        table.setProperty("kind", "plain")
        table.setAccessibleName(self.tr("Todos los indicadores"))
        table.setHorizontalHeaderLabels(headers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(_SUMS_COLUMN, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, _NAME_PX)
        table.currentCellChanged.connect(lambda row, *_: self._open_row(row))
        return table

    def _open_row(self, row: int) -> None:
        if 0 <= row < len(self._ids):
            self.indicator_opened.emit(self._ids[row])

    def _box(self, name: str, chosen: object) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setMinimumWidth(120)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(_BOX_PX)  # the longest member would take the room of the title
        box.view().setMinimumWidth(260)
        box.activated.connect(lambda at: chosen.emit(box.itemData(at)))  # type: ignore[attr-defined]
        return box

    def _save_pdf(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Guardar el tablero"), "indicadores.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self.pdf_asked.emit(Path(chosen))

    def _save_csv(self, table: ChartTable) -> None:
        file = choose_csv(self, table.title)
        if file:
            self.csv_asked.emit(table, file)


def _fill(box: QComboBox, choices: tuple[Choice, ...], chosen: str) -> None:
    box.clear()
    for key, words in choices:
        box.addItem(words, key)
    box.setCurrentIndex(box.findData(chosen))
