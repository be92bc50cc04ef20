"""«Segmentos»: the board, tables to edit it, one customer, and the versions, each under a digit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.strategy.segments.sheets import BANDS, BATTERY, INCENTIVES, RULES, SEGMENTS
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.policies.sheet_state import SheetState
from agent_desk.ui.shell.reading import Reading, Section, Words
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.shell.segments.board import GridBoard
from agent_desk.ui.shell.segments.sheet_view import SheetView
from agent_desk.ui.shell.segments.state import BOARD, ONE, VERSIONS, BoardState, DraftBar
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.charts.card import ChartCard
from agent_desk.ui.widgets.charts.points import ChartTable, write_csv
from agent_desk.ui.widgets.csv_file import choose_csv
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.widgets.view_tabs import ViewTabs
from agent_desk.ui.wording import translate

LIST_PX = 360
_TONES = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}
_PAGES = (BOARD, "sheet", ONE, VERSIONS)


class SegmentsPanel(PageFrame):
    """Fulfils SegmentsView."""

    view_chosen = Signal(str)
    row_chosen = Signal(int)
    edited = Signal(str, object)  # act, (row, column, text)
    undo_asked = Signal(bool)  # True to do it again
    keep_asked = Signal(bool)  # True to publish
    restore_asked = Signal()
    account_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Segmentos"))
        self.tabs = ViewTabs(
            (
                (BOARD, self.tr("Cuadrícula")),
                (RULES, self.tr("Reglas")),
                (SEGMENTS, self.tr("Segmentos")),
                (BATTERY, self.tr("Batería")),
                (INCENTIVES, self.tr("Incentivos")),
                (BANDS, self.tr("Ejes")),
                (ONE, self.tr("Un cliente")),
                (VERSIONS, self.tr("Versiones")),
            )
        )
        self.board = GridBoard(self.tr("Cuadrícula de segmentos"))
        self.card = ChartCard(self.tr("Recuperación por saldo vencido"), self.board)
        self.page, self.customer = ReadingView(self.tr("Segmento")), ReadingView(self.tr("Cliente"))
        self.sheet, self.account = SheetView(), QLineEdit()
        self._history, self._version = ResultList(), ReadingView(self.tr("Versión"))
        self._told, self._status, self._lost = QLabel(), QLabel(), QLabel()
        self._buttons = self._make_buttons()
        self._pages = QStackedWidget()
        self._lay_out()
        self._join()
        self.customer.show_reading(_what_is_asked())
        self.setFocusProxy(self.board)

    def show_view(self, view: str) -> None:
        self.tabs.show_view(view)
        page = view if view in _PAGES else "sheet"
        at = _PAGES.index(page)
        if self._pages.currentIndex() == at:
            return
        self._pages.setCurrentIndex(at)
        first = (self.board, self.sheet.table, self.account, self._history)[at]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_board(self, board: BoardState) -> None:
        self.board.show_board(board)
        self.card.show_about(self.tr("Solo conducta y monto; nunca quién es la persona"))
        if board.table:
            self.card.show_table(board.table)
        self.page.show_reading(board.page)

    def show_sheet(self, sheet: SheetState) -> None:
        self.sheet.show_sheet(sheet)

    def show_versions(self, rows: tuple[ResultRow, ...], at: int, page: Reading | None) -> None:
        self._history.show_rows(rows, at)
        self._version.show_reading(page or _what_is_kept())
        self._lost.setVisible(not rows)
        for part in (self._history, self._back):
            part.setVisible(bool(rows))

    def show_customer(self, page: Reading | None, problem: str) -> None:
        self.customer.show_reading(page or _what_is_asked())
        if page:
            self.customer.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_told(problem, Tone.BAD)

    def show_bar(self, bar: DraftBar) -> None:
        self._status.setText(bar.status)
        self._status.setProperty("tone", _TONES.get(bar.tone, ""))
        self._status.style().polish(self._status)
        self._buttons["undo"].setEnabled(bar.can_undo)
        self._buttons["save"].setEnabled(bar.can_save)
        self._buttons["publish"].setEnabled(bar.can_publish)
        self.sheet.show_may(bar.may_edit)

    def show_told(self, sentence: str, tone: Tone) -> None:
        self._told.setText(sentence)
        self._told.setProperty("tone", _TONES.get(tone, ""))
        self._told.style().polish(self._told)
        self._told.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _make_buttons(self) -> dict[str, QPushButton]:
        buttons: dict[str, QPushButton] = {
            "find": IconButton("search", self.tr("¿Qué recibe?")),
            "undo": IconButton("undo-2", self.tr("Deshacer")),
            "save": IconButton("save", self.tr("Guardar")),
            "publish": IconButton("badge-check", self.tr("Publicar"), "primary"),
        }
        keys = {"find": "F2", "undo": "Ctrl+Z", "save": "Ctrl+S", "publish": "Ctrl+Enter"}
        for name, button in buttons.items():
            self.add_act(over_its_key(button, keys[name]))
        return buttons

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        self.column.addLayout(tabs)
        self._told.setWordWrap(True)
        self._told.hide()
        self._status.setWordWrap(True)
        self.column.addWidget(self._told)
        for page in (self._board_page(), self.sheet, self._one_page(), self._versions_page()):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self.column.addWidget(self._status)

    def _board_page(self) -> QWidget:
        self.page.setMinimumWidth(330)
        return _side_by_side(self.card, self.page, (5, 3))

    def _one_page(self) -> QWidget:
        self.account.setAccessibleName(self.tr("Número de cuenta"))
        self.account.setPlaceholderText(self.tr("Número de cuenta y Enter"))
        self.account.setMaximumWidth(LIST_PX)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.account)
        column.addWidget(self.customer, 1)
        return page

    def _versions_page(self) -> QWidget:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        self._history.setAccessibleName(self.tr("Versiones de los segmentos"))
        self._history.set_row_px(52)
        self._lost.setText(self.tr("Nadie ha guardado otra: rige la que trae el programa."))
        self._lost.setWordWrap(True)
        back = IconButton("history", self.tr("Volver a esta"))
        back.clicked.connect(self.restore_asked)
        self._buttons["restore"] = back
        self._lost.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._back = over_its_key(back, "V")
        column = QVBoxLayout(card)
        column.addWidget(self._history, 1)
        column.addWidget(self._lost, 1)
        column.addWidget(self._back)
        return _side_by_side(card, self._version, (0, 1))

    def _join(self) -> None:
        self.tabs.join(self)
        self.tabs.chosen.connect(self.view_chosen)
        self.board.point_chosen.connect(self.row_chosen)
        self._history.row_pressed.connect(self.row_chosen)
        self.sheet.table.row_changed.connect(self.row_chosen)
        self.sheet.edited.connect(self.edited)
        self.account.returnPressed.connect(lambda: self.account_asked.emit(self.account.text()))
        self.card.csv_asked.connect(self._save_csv)
        buttons = self._buttons
        buttons["find"].clicked.connect(self._find)
        buttons["undo"].clicked.connect(lambda: self.undo_asked.emit(False))
        buttons["save"].clicked.connect(lambda: self.keep_asked.emit(False))
        buttons["publish"].clicked.connect(lambda: self.keep_asked.emit(True))
        self._on_key("F2", self._find)
        self._on_key("Ctrl+Z", buttons["undo"].click)
        self._on_key("Ctrl+Shift+Z", lambda: self.undo_asked.emit(True))
        self._on_key("Ctrl+S", buttons["save"].click)
        self._on_key("Ctrl+Return", buttons["publish"].click)
        self._on_key("Ctrl+E", lambda: self.view_chosen.emit(RULES))
        self._on_key("Ctrl+H", lambda: self.view_chosen.emit(VERSIONS))
        self._on_key("V", buttons["restore"].click)

    def _find(self) -> None:
        self.view_chosen.emit(ONE)
        self.account.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.account.selectAll()

    def _on_key(self, key: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _save_csv(self, table: ChartTable) -> None:
        file = choose_csv(self, "segmentos")
        if file:
            write_csv(table, file)


def _what_is_asked() -> Reading:
    """Before an account is asked for."""
    words = translate(
        "Segments",
        "Escriba el número de una cuenta y Enter: sale su segmento y por qué, qué paso le toca y "
        "desde cuándo, con qué oferta, incentivo y tope, y qué dice hoy la ley de cada medio.",
    )
    title = translate("Segments", "¿Qué recibe este cliente?")
    return Reading(title, sections=(Section("", (Words(words),)),))


def _what_is_kept() -> Reading:
    """Before the first version."""
    words = translate(
        "Segments",
        "Cada vez que guarda queda una versión: quién, cuándo y qué cambió. Aquí se compara con la "
        "que está en vigor y se vuelve a cualquiera.",
    )
    title = translate("Segments", "Versiones")
    return Reading(title, sections=(Section("", (Words(words),)),))


def _side_by_side(left: QWidget, right: QWidget, parts: tuple[int, int]) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(left, parts[0])
    row.addWidget(right, parts[1])
    return page
