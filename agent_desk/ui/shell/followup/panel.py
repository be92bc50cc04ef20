"""«Seguimiento por medio»: two charts above, all figures below, what the pilots add beside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.shell.followup.state import FollowState
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.widgets.charts.bars import RowChart
from agent_desk.ui.widgets.charts.card import ChartCard
from agent_desk.ui.widgets.charts.points import ChartTable
from agent_desk.ui.widgets.csv_file import choose_csv
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.text_table import TextTable, set_widths, text_view

CUT_KEY, DEFINITIONS_KEY = "Ctrl+Shift+K", "D"
_WIDTHS = (0, 112, 222, 84, 222, 118, 290, 64, 56)
_CALLS_COLUMN, _WIDE_PX = 3, 1500  # calls are in the file and, where there is room, in the table


class FollowPanel(PageFrame):
    """Fulfils FollowView."""

    cut_chosen = Signal(str)
    definitions_asked = Signal()
    pdf_asked = Signal(Path)
    csv_asked = Signal(object, Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Seguimiento por medio"))
        self._cut = QComboBox()
        self._cut.setAccessibleName(self.tr("Ver por"))
        self._cut.setMinimumWidth(190)
        self._cut.activated.connect(lambda at: self.cut_chosen.emit(self._cut.itemData(at)))
        self._response = RowChart(self.tr("Respuesta"))
        self._attributed = RowChart(self.tr("Recuperación atribuida"))
        self.response = ChartCard(self.tr("Respuesta"), self._response)
        self.attributed = ChartCard(self.tr("Recuperación atribuida"), self._attributed)
        self._model = TextTable()
        self._table = text_view(self._model, self.tr("Todas las cifras"))
        self._page = ReadingView(self.tr("Incremental y definiciones"))
        self._whole = ChartTable("seguimiento", (), ())
        for card in (self.response, self.attributed):
            card.csv_asked.connect(self._save_csv)
        self._make_acts()
        self.column.addLayout(self._make_body(), 1)
        self.setFocusProxy(self._table)

    def show_state(self, state: FollowState) -> None:
        self.show_subtitle(state.subtitle)
        self._cut.clear()
        for key, words in state.cuts:
            self._cut.addItem(words, key)
        self._cut.setCurrentIndex(self._cut.findData(state.cut))
        for chart, card, bars in (
            (self._response, self.response, state.response),
            (self._attributed, self.attributed, state.attributed),
        ):
            chart.show_points(bars.points, bars.empty)
            card.show_about(bars.about)
            card.show_table(bars.table)
        self._whole = state.whole
        self._model.show_rows(state.seen.headers, state.seen.rows)
        set_widths(self._table, _WIDTHS)
        self._fit()
        self._page.show_reading(state.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._table.setColumnHidden(_CALLS_COLUMN, self.width() < _WIDE_PX)

    def _make_acts(self) -> None:
        self.add_act(over_its_key(self._cut, CUT_KEY))
        self._on(CUT_KEY, self._open_cut)
        for icon, words, key, act in (
            ("info", self.tr("Definiciones"), DEFINITIONS_KEY, self.definitions_asked.emit),
            ("file-down", "PDF", shell_key("save"), self._save_pdf),
            ("table", "CSV", shell_key("export"), lambda: self._save_csv(self._whole)),
        ):
            button = IconButton(icon, words)
            button.clicked.connect(act)
            self.add_act(over_its_key(button, key))
            self._on(key, button.click)

    def _on(self, key: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _open_cut(self) -> None:
        self._cut.setFocus()
        self._cut.showPopup()

    def _make_body(self) -> QVBoxLayout:
        charts = QHBoxLayout()
        charts.setSpacing(10)
        charts.addWidget(self.response, 1)
        charts.addWidget(self.attributed, 1)
        card = QFrame()
        card.setProperty("kind", "card")
        title = QLabel(self.tr("Todas las cifras, con su intervalo del 95 %"))
        title.setProperty("kind", "title")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 10, 12, 10)
        inside.addWidget(title)
        inside.addWidget(self._table, 1)
        charts.addWidget(self._page, 1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addLayout(charts, 3)
        column.addWidget(card, 2)
        return column

    def _save_pdf(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Guardar el seguimiento"), "seguimiento.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self.pdf_asked.emit(Path(chosen))

    def _save_csv(self, table: ChartTable) -> None:
        file = choose_csv(self, table.title)
        if file:
            self.csv_asked.emit(table, file)
