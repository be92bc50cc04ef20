"""After a drill: the curve at the left, what is talked over at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from agent_desk.ui.editor.acts import Act, ActRow
from agent_desk.ui.practice.curve_chart import CurveChart
from agent_desk.ui.practice.debrief_painting import point_words
from agent_desk.ui.practice.keys import PRACTICE_KEYS, practice_key
from agent_desk.ui.practice.state import DebriefState
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.shell.reading_view import ReadingView, html_of

CHART_PX = 470
_CHART_HEIGHT = 226


class DebriefPanel(PageFrame):
    """Fulfils DebriefView."""

    act_requested = Signal(str)
    turn_chosen = Signal(int)
    keys = PRACTICE_KEYS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Repaso"))
        self._chart, self._point = CurveChart(), QLabel()
        self._reading = ReadingView(self.tr("Repaso de la práctica"))
        self._sheet, self._points = QTextBrowser(), Reading("")
        self._offer, self._offer_box = QLabel(), QWidget()
        self._call = ActRow((self._call_act(),), self.act_requested.emit, self)
        self._act_row = ActRow(self._all_acts(), self.act_requested.emit, self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make_chart())
        row.addWidget(self._reading, 1)
        self.column.addWidget(self._fill_offer())
        self.column.addLayout(row, 1)
        self.column.addWidget(self._act_row)
        self._chart.turn_chosen.connect(self.turn_chosen)
        self.setFocusProxy(self._reading)

    def show_debrief(self, state: DebriefState) -> None:
        self.show_subtitle(state.title)
        self._reading.show_reading(state.reading)
        self._points = state.sheet or Reading("")
        self._sheet.setHtml(html_of(self._points))
        self.show_curve(state)

    def show_curve(self, state: DebriefState) -> None:
        """The curve and the acts; the page keeps its place."""
        self._chart.show_curve(state.curve)
        self._point.setText(point_words(state.curve))
        self._act_row.enable_only(state.acts)
        self._offer.setText(state.offer)
        self._offer_box.setVisible(bool(state.offer))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_points"):
            self._sheet.setHtml(html_of(self._points))

    def _make_chart(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(CHART_PX)
        self._chart.setFixedHeight(_CHART_HEIGHT)
        self._point.setWordWrap(True)
        self._point.setMinimumHeight(44)
        self._sheet.setProperty("kind", "reading")
        self._sheet.setAccessibleName(self.tr("Puntos por criterio"))
        self._sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._point.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._point.setAccessibleName(self.tr("Qué lo movió en el turno elegido"))
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self._chart)
        column.addWidget(self._point)
        column.addWidget(self._sheet, 1)
        return card

    def _fill_offer(self) -> QWidget:
        self._offer.setProperty("tone", "warn")
        self._offer_box.setProperty("kind", "card")
        row = QHBoxLayout(self._offer_box)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self._offer)
        row.addWidget(self._call)
        row.addStretch(1)
        self._offer_box.hide()
        return self._offer_box

    def _call_act(self) -> Act:
        return Act("call", "phone-call", self.tr("Abrir la llamada que entró"), "Alt+A", "primary")

    def _all_acts(self) -> tuple[Act, ...]:
        return (
            Act("show", "eye", self.tr("Ver cómo salió"), practice_key("main"), "primary"),
            Act("replay", "refresh-cw", self.tr("Repetir ese turno"), practice_key("replay")),
            Act("next", "arrow-right", self.tr("La que sigue"), practice_key("next")),
            Act("print", "printer", self.tr("Imprimir"), practice_key("print")),
            Act("save", "save", self.tr("Guardar PDF"), practice_key("save")),
            Act("back", "arrow-left", self.tr("Volver"), practice_key("back")),
        )
