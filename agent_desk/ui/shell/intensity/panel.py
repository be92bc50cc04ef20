"""«Intensidad»: the curve, the capacity by slider, the plan by segment, planned against done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.strategy.intensity.plan import Ask
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.intensity.capacity_form import CapacityForm
from agent_desk.ui.shell.intensity.state import (
    DONE,
    DRAWN,
    PLAN,
    VERSIONS,
    CurveState,
    PlanState,
    TableState,
)
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.charts.attempts import AttemptChart
from agent_desk.ui.widgets.charts.card import ChartCard
from agent_desk.ui.widgets.charts.points import ChartTable, write_csv
from agent_desk.ui.widgets.csv_file import choose_csv
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.text_table import TextTable, set_widths, text_view
from agent_desk.ui.widgets.view_tabs import ViewTabs

_TONES = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}
_VIEWS = (PLAN, DONE, DRAWN, VERSIONS)
_WIDTHS = {
    DONE: (150, 0, 130, 130, 130),
    DRAWN: (160, 130, 130, 130, 0),
    VERSIONS: (100, 160, 220, 0),
}
_PLAN_WIDTHS = (0, 84, 104, 112, 112, 66, 96, 150, 150)


class IntensityPanel(PageFrame):
    """Fulfils IntensityView."""

    view_chosen = Signal(str)
    row_chosen = Signal(int)
    follow_asked = Signal(bool)  # True to take the plan off

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Intensidad y penetración"))
        self.tabs = ViewTabs(
            (
                (PLAN, self.tr("Plan")),
                (DONE, self.tr("Planeado y hecho")),
                (DRAWN, self.tr("Sorteo")),
                (VERSIONS, self.tr("Versiones")),
            )
        )
        self.chart = AttemptChart(self.tr("Qué rinde cada intento más"))
        self.card = ChartCard(self.tr("Qué rinde cada intento más"), self.chart)
        self.form = CapacityForm()
        self._told, self._sentence, self._caveat = QLabel(), QLabel(), QLabel()
        self._models = {view: TextTable() for view in _VIEWS}
        names = (
            self.tr("Plan por segmento"),
            self.tr("Planeado y hecho"),
            self.tr("Sorteo"),
            self.tr("Versiones"),
        )
        self.tables = {
            view: text_view(self._models[view], name)
            for view, name in zip(_VIEWS, names, strict=True)
        }
        self._abouts = {view: QLabel() for view in _WIDTHS}
        self._pages = QStackedWidget()
        self._follow = IconButton("badge-check", self.tr("Seguir este plan"), "primary")
        self._free = IconButton("circle-slash", self.tr("Quitar el plan"))
        self._lay_out()
        self._join()
        self.setFocusProxy(self.form.slider)

    def show_view(self, view: str) -> None:
        self.tabs.show_view(view)
        at = _VIEWS.index(view)
        if self._pages.currentIndex() != at:
            self._pages.setCurrentIndex(at)
            first: QWidget = self.form.slider if view == PLAN else self.tables[view]
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ask(self, ask: Ask) -> None:
        self.form.show_ask(ask)

    def show_curve(self, curve: CurveState) -> None:
        self.card.show_about(curve.about, curve.title)
        self.card.show_table(curve.table)
        self.chart.show_points(curve.points, curve.empty)
        self.chart.show_shares(curve.shares, curve.limits, curve.legend)

    def show_plan(self, plan: PlanState) -> None:
        self._sentence.setText(plan.sentence)
        self._sentence.setProperty("tone", _TONES.get(plan.tone, ""))
        self._sentence.style().polish(self._sentence)
        self._caveat.setText(plan.table.about)
        self._fill(PLAN, plan.table, _PLAN_WIDTHS)
        self._follow.setEnabled(plan.can_follow)
        self._free.setEnabled(plan.can_free)

    def show_tables(self, tables: Mapping[str, TableState]) -> None:
        for view, state in tables.items():
            self._fill(view, state, _WIDTHS[view])
            self._abouts[view].setText(state.about)
            self._abouts[view].setVisible(bool(state.about))

    def show_told(self, sentence: str, tone: Tone) -> None:
        self._told.setText(sentence)
        self._told.setProperty("tone", _TONES.get(tone, ""))
        self._told.style().polish(self._told)
        self._told.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _fill(self, view: str, state: TableState, widths: tuple[int, ...]) -> None:
        table, model = self.tables[view], self._models[view]
        row = max(0, table.currentIndex().row())
        table.selectionModel().blockSignals(True)
        model.show_rows(state.headers, state.rows)
        set_widths(table, widths)
        if state.rows:
            table.setCurrentIndex(model.index(min(row, len(state.rows) - 1), 0))
        table.selectionModel().blockSignals(False)

    def _lay_out(self) -> None:
        for button, key in ((self._free, "Ctrl+Del"), (self._follow, "Ctrl+Enter")):
            self.add_act(over_its_key(button, key))
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        self.column.addLayout(tabs)
        self._told.setWordWrap(True)
        self._told.hide()
        self.column.addWidget(self._told)
        self._pages.addWidget(self._plan_page())
        for view in _WIDTHS:
            self._pages.addWidget(_card(self._abouts[view], self.tables[view]))
        self.column.addWidget(self._pages, 1)

    def _plan_page(self) -> QWidget:
        for label in (self._sentence, self._caveat):
            label.setWordWrap(True)
        self._caveat.setProperty("kind", "caption")
        self.form.setMaximumWidth(430)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.card, 5)
        above.addWidget(self.form, 3)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above, 5)
        column.addWidget(_card(self._sentence, self.tables[PLAN], self._caveat), 5)
        return page

    def _join(self) -> None:
        self.tabs.join(self)
        self.tabs.chosen.connect(self.view_chosen)
        self.card.csv_asked.connect(self._save_csv)
        self._follow.clicked.connect(lambda: self.follow_asked.emit(False))
        self._free.clicked.connect(lambda: self.follow_asked.emit(True))
        for key, button in (("Ctrl+Return", self._follow), ("Ctrl+Del", self._free)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        selection = self.tables[PLAN].selectionModel()
        selection.currentRowChanged.connect(lambda now, _was: self.row_chosen.emit(now.row()))

    def _save_csv(self, table: ChartTable) -> None:
        file = choose_csv(self, "intensidad")
        if file:
            write_csv(table, file)


def _card(*widgets: QLabel | QTableView) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 10)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, QTableView) else 0)
    return card
