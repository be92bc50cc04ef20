"""«Campañas»: the list at the left, the page of the chosen one, and a key for each act."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.campaigns.state import Doors
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.reading import Points, Reading, Section
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.ask_words import ask_words
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.wording import translate

LIST_PX = 320
_TONES = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}


class CampaignPanel(PageFrame):
    """Fulfils CampaignView."""

    row_pressed = Signal(int)
    plan_asked = Signal(bool)  # True for a new one
    lines_asked = Signal()
    pieces_asked = Signal()
    letters_asked = Signal()
    report_asked = Signal()
    cancel_asked = Signal()
    launch_asked = Signal()
    end_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Campañas"))
        self._list, self._page = ResultList(), ReadingView(self.tr("Campaña"))
        self._told = QLabel()
        self._empty = QLabel(self.tr("Todavía no hay campañas. Ins empieza una."))
        self._new = IconButton("plus", self.tr("Nueva"))
        self._edit = IconButton("pencil", self.tr("Plan"), name=self.tr("Editar el plan"))
        self._lines = IconButton("phone", self.tr("Líneas"))
        self._pieces = IconButton("file-text", self.tr("Piezas"))
        self._letters = IconButton("printer", self.tr("Cartas"), name=self.tr("Imprimir cartas"))
        self._report = IconButton(
            "upload", self.tr("Reporte"), name=self.tr("Traer el reporte de quien envía")
        )
        self._launch = IconButton("megaphone", self.tr("Lanzar"), "primary")
        self._end = IconButton("flag", self.tr("Terminar"))
        self._progress_card, self._progress = QFrame(), QProgressBar()
        self._make_acts()
        self._make_content()
        self._list.row_pressed.connect(self.row_pressed)
        self.setFocusProxy(self._list)

    def show_list(self, rows: tuple[ResultRow, ...], at: int) -> None:
        self._list.show_rows(rows, at)
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def show_page(self, page: Reading | None, doors: Doors) -> None:
        self._page.show_reading(page or _what_it_is())
        for button, is_open in (
            (self._new, doors.may_add),
            (self._edit, doors.may_edit),
            (self._lines, doors.may_edit),
            (self._pieces, doors.may_write),
            (self._letters, doors.may_print),
            (self._report, doors.may_report),
            (self._launch, doors.may_launch),
            (self._end, doors.may_end),
        ):
            button.setEnabled(is_open)

    def show_told(self, sentence: str, tone: Tone) -> None:
        self._told.setText(sentence)
        self._told.setProperty("tone", _TONES.get(tone, ""))
        self._told.style().polish(self._told)
        self._told.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def show_progress(self, done: int, count: int) -> None:
        self._progress_card.setVisible(bool(count))
        self._progress.setMaximum(max(1, count))
        self._progress.setValue(done)
        self._progress.setFormat(f"{done} / {count}")

    def _make_acts(self) -> None:
        self._new.clicked.connect(lambda: self.plan_asked.emit(True))
        self._edit.clicked.connect(lambda: self.plan_asked.emit(False))
        self._lines.clicked.connect(self.lines_asked)
        self._pieces.clicked.connect(self.pieces_asked)
        self._letters.clicked.connect(self.letters_asked)
        self._report.clicked.connect(self.report_asked)
        self._launch.clicked.connect(self.launch_asked)
        self._end.clicked.connect(self._ask_why)
        for button, key in (
            (self._new, "Ins"),
            (self._edit, shell_key("write")),
            (self._lines, "L"),
            (self._pieces, "P"),
            (self._letters, shell_key("batch")),
            (self._report, "R"),
            (self._end, "T"),
            (self._launch, "Ctrl+Return"),
        ):
            self.add_act(over_its_key(button, key.replace("Return", "Enter")))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _make_content(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        self._list.setAccessibleName(self.tr("Lista de campañas"))
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
        row.addWidget(self._page, 1)
        self.column.addWidget(self._told)
        self.column.addWidget(self._make_progress())
        self.column.addLayout(row, 1)

    def _make_progress(self) -> QFrame:
        card = self._progress_card
        card.setProperty("kind", "card")
        self._progress.setAccessibleName(self.tr("Avance"))
        stop = QPushButton(self.tr("Detener"))
        stop.clicked.connect(self.cancel_asked)
        shortcut = QShortcut(QKeySequence("Esc"), card)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.cancel_asked)
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._progress, 1)
        row.addWidget(stop)
        row.addWidget(Keycap("Esc"))
        card.hide()
        return card

    def _ask_why(self) -> None:
        title, asked = self.tr("Terminar la campaña"), self.tr("¿Por qué termina?")
        why = ask_words(self, title, asked)
        if why:
            self.end_asked.emit(why)


def _what_it_is() -> Reading:
    """Before the first campaign."""
    steps = (
        translate("Campaigns", "Plan: para qué, a qué segmentos, desde cuándo y con qué gasto."),
        translate("Campaigns", "Líneas: un número que solo usa esta campaña dice quién respondió."),
        translate("Campaigns", "Piezas: qué recibe cada quien por cada medio, con su código."),
        translate("Campaigns", "Compuertas: lo que falta antes de lanzar se dice en palabras."),
    )
    title = translate("Campaigns", "Cómo se arma una campaña")
    return Reading(title, sections=(Section("", (Points(steps, is_numbered=True),)),))
