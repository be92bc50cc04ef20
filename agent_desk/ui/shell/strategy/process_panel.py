"""«Procesos»: the register at the left, the chosen one as a page, its log below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.shell.strategy.document_panel import DocumentPanel
from agent_desk.ui.shell.strategy.process_presenter import ALL, UNREAD
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.wording import translate

LIST_PX = 380
READ_KEY = "R"


class ProcessPanel(DocumentPanel):
    """Fulfils ProcessView."""

    sheet_asked = Signal(bool)  # True for a new one
    note_asked = Signal()
    read_pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, may_edit: bool) -> None:
        super().__init__(
            (
                (ALL, translate("ProcessPanel", "Todos")),
                (UNREAD, translate("ProcessPanel", "Por leer")),
            ),
            parent,
        )
        self.set_title(self.tr("Procesos y políticas"))
        self._list, self._page = ResultList(), ReadingView(self.tr("Proceso"))
        self._empty = QLabel(self.tr("Nada por leer."))
        self._read = IconButton("check", self.tr("Ya lo leí"), "primary")
        self._make_acts()
        self._make_content()
        self.show_may(edit=may_edit, save=False)
        self._list.row_pressed.connect(self.row_pressed)
        self.setFocusProxy(self._list)

    def show_list(self, view: str, rows: tuple[ResultRow, ...], at: int) -> None:
        self.tabs.show_view(view)
        self._list.show_rows(rows, at)
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def show_page(self, page: Reading | None, *, may_read: bool) -> None:
        self._page.show_reading(page)
        self._read.setEnabled(may_read)

    def _make_acts(self) -> None:
        self._read.clicked.connect(self.read_pressed)
        self.add_act(over_its_key(self._read, READ_KEY))
        self.on_key(READ_KEY, self._read.click)
        self.edit_act("plus", self.tr("Nuevo"), "Ins", lambda: self.sheet_asked.emit(True))
        self.edit_act(
            "pencil", self.tr("Editar"), shell_key("write"), lambda: self.sheet_asked.emit(False)
        )
        self.edit_act("refresh-cw", self.tr("Anotar mejora"), "M", self.note_asked.emit)
        self.add_versions_act()

    def _make_content(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        self._list.setAccessibleName(self.tr("Registro de procesos y políticas"))
        self._list.set_row_px(52)
        self._empty.setProperty("kind", "label")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 8, 8)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(card)
        row.addWidget(self._page, 1)
        self.column.addLayout(row, 1)
