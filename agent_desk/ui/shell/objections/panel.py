"""«Objeciones»: the list of cards with its search, and the open card beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList

LIST_PX = 400
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class ObjectionsPanel(PageFrame):
    """Fulfils ObjectionsView; the arrows move through the cards while the search has the focus."""

    search_edited = Signal(str)
    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Objeciones"))
        self._selected = 0
        self._query, self._count, self._list = QLineEdit(), QLabel(), ResultList()
        self._reading = ReadingView(self.tr("Ficha de la objeción"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make_finder())
        row.addWidget(self._reading, 1)
        self.column.addLayout(row, 1)
        self.setFocusProxy(self._query)
        for key in ("F2", "Ctrl+K"):
            QShortcut(QKeySequence(key), self).activated.connect(self._to_search)

    def show_rows(self, rows: tuple[ResultRow, ...], selected: int, count: str) -> None:
        self._selected = selected
        self._list.show_rows(rows, selected)
        self._count.setText(count)

    def show_reading(self, reading: Reading | None) -> None:
        self._reading.show_reading(reading)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step:
                self._move(step)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._query.clear()
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        wanted = max(0, min(self._list.count() - 1, self._selected + step))
        if self._list.count():
            self._list.setCurrentIndex(self._list.model().index(wanted, 0))

    def _choose(self, row: int) -> None:
        self._selected = row
        self.row_chosen.emit(row)

    def _to_search(self) -> None:
        self._query.setFocus()
        self._query.selectAll()

    def _make_finder(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        self._query.setPlaceholderText(self.tr("¿Qué dijo? Palabras, aunque sea con prisa"))
        self._query.setAccessibleName(self.tr("Buscar una objeción"))
        self._query.setMinimumHeight(40)
        self._query.textChanged.connect(self.search_edited)
        self._query.installEventFilter(self)
        self._count.setProperty("kind", "caption")
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._list.row_pressed.connect(self._choose)
        self._list.set_row_px(48)
        label = QLabel(self.tr("Fichas"))
        label.setProperty("kind", "label")
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(Keycap("F2"))
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._query)
        column.addWidget(self._list, 1)
        return card
