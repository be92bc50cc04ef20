"""«Pilotos»: the list at the left, the page of the chosen one, and one key for its next step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.reading import Points, Reading, Section
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.ask_words import ask_words
from agent_desk.ui.widgets.charts.card import ChartCard
from agent_desk.ui.widgets.charts.forest import ForestChart
from agent_desk.ui.widgets.charts.points import ChartTable, Point
from agent_desk.ui.widgets.csv_file import choose_csv
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.wording import translate

LIST_PX = 340
_FOREST_PX, _ANGLE_PX = 330, 22
NEXT_KEY, END_KEY, PDF_KEY, SHEET_KEY = "Ctrl+Return", "T", "Ctrl+S", "H"
_TONES = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}


class PilotPanel(PageFrame):
    """Fulfils PilotView."""

    row_pressed = Signal(int)
    plan_asked = Signal(bool)  # True for a new one
    next_pressed = Signal()
    end_asked = Signal(str)
    pdf_asked = Signal(Path)
    csv_asked = Signal(object, Path)
    sheet_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Pilotos"))
        self._list, self._page = ResultList(), ReadingView(self.tr("Piloto"))
        self._told = QLabel()
        self._empty = QLabel(self.tr("Todavía no hay pilotos. Ins empieza uno."))
        self._next = IconButton("play", self.tr("Registrar el plan"), "primary")
        self._edit = IconButton("pencil", self.tr("Editar"))
        self._end = IconButton("flag", self.tr("Terminar"))
        self._pdf = IconButton("file-down", "PDF")
        self._sheet = IconButton("clipboard-check", self.tr("Oír una llamada"))
        self._forest = ForestChart(self.tr("Diferencias con el control"))
        self._forest.show_sides(self.tr("menos que el control"), self.tr("más que el control"))
        self.forest = ChartCard(self.tr("Diferencias con el control, en puntos"), self._forest)
        self.forest.show_about(
            self.tr(
                "La raya es el intervalo de 95 %: si cruza el 0, puede ser azar. Decide la azul."
            )
        )
        self.forest.csv_asked.connect(self._choose_csv)
        self._make_acts()
        self._make_content()
        self._list.row_pressed.connect(self.row_pressed)
        self.setFocusProxy(self._list)

    def show_list(self, rows: tuple[ResultRow, ...], at: int) -> None:
        self._list.show_rows(rows, at)
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def show_page(self, page: Reading | None, act: str, *, may_edit: bool, may_end: bool) -> None:
        self._page.show_reading(page or _what_it_is())
        self._next.setEnabled(bool(act))
        if act:
            self._next.setText(f"\N{EN SPACE}{act}")
            self._next.setAccessibleName(act)
        self._edit.setEnabled(may_edit)
        self._end.setEnabled(may_end)
        self._sheet.setEnabled(may_end)
        self._pdf.setEnabled(page is not None)

    def show_forest(self, points: Sequence[Point], table: ChartTable | None) -> None:
        """Every angle as a difference with its interval; hidden while nobody was drawn."""
        self.forest.setVisible(table is not None)
        if table is None:
            return
        self._forest.show_points(points)
        self.forest.show_table(table)
        self.forest.setFixedHeight(min(_FOREST_PX, 100 + _ANGLE_PX * len(points)))

    def show_told(self, sentence: str, tone: Tone) -> None:
        self._told.setText(sentence)
        self._told.setProperty("tone", _TONES.get(tone, ""))
        self._told.style().polish(self._told)
        self._told.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _make_acts(self) -> None:
        new = IconButton("plus", self.tr("Nuevo"))
        new.clicked.connect(lambda: self.plan_asked.emit(True))
        self._edit.clicked.connect(lambda: self.plan_asked.emit(False))
        self._end.clicked.connect(self._ask_why)
        self._next.clicked.connect(self.next_pressed)
        self._pdf.clicked.connect(self._choose_pdf)
        self._sheet.clicked.connect(self.sheet_asked)
        for button, key in (
            (new, "Ins"),
            (self._edit, shell_key("write")),
            (self._end, END_KEY),
            (self._sheet, SHEET_KEY),
            (self._pdf, PDF_KEY),
            (self._next, NEXT_KEY),
        ):
            self.add_act(over_its_key(button, key.replace("Return", "Enter")))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _make_content(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        self._list.setAccessibleName(self.tr("Lista de pilotos"))
        self._list.set_row_px(52)
        self._empty.setProperty("kind", "label")
        self._empty.setWordWrap(True)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 8, 8)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        self._told.hide()
        self._told.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(card)
        read = QVBoxLayout()
        read.setSpacing(12)
        read.addWidget(self._page, 1)
        read.addWidget(self.forest)
        row.addLayout(read, 1)
        self.column.addWidget(self._told)
        self.column.addLayout(row, 1)

    def _ask_why(self) -> None:
        title, asked = self.tr("Terminar el piloto"), self.tr("¿Qué se decidió y por qué?")
        why = ask_words(self, title, asked)
        if why:
            self.end_asked.emit(why)

    def _choose_pdf(self) -> None:
        title = self.tr("Guardar el resultado")
        name, _kind = QFileDialog.getSaveFileName(self, title, "piloto.pdf", "PDF (*.pdf)")
        if name:
            self.pdf_asked.emit(Path(name))

    def _choose_csv(self, table: ChartTable) -> None:
        file = choose_csv(self, table.title)
        if file:
            self.csv_asked.emit(table, file)


def _what_it_is() -> Reading:
    """Before the first pilot."""
    steps = (
        translate(
            "Pilots", "Hipótesis, una medida y el cambio que valdría la pena: salen cuántos."
        ),
        translate("Pilots", "El plan se registra con su sello antes del primer contacto."),
        translate("Pilots", "Las personas se sortean; todas cuentan, se les haya hablado o no."),
        translate(
            "Pilots", "En cada corte: efecto confirmado, compatible con cero o cuántas faltan."
        ),
    )
    title = translate("Pilots", "Cómo se prueba un cambio")
    return Reading(title, sections=(Section("", (Points(steps, is_numbered=True),)),))
