"""«Buscar persona»: one box and a list over the desk, for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui import icons
from agent_desk.ui.desk.state import FindState
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets.find_rows import ROW_PX, FindRowDelegate, FindRows
from agent_desk.ui.widgets.painted import Keycap

WIDTH_PX = 560
_ROWS_SHOWN = 7
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS_SHOWN,
    Qt.Key.Key_PageDown: _ROWS_SHOWN,
}


class FindBox(QFrame):
    """Shows FindState; the search keeps the focus while the arrows move through the rows."""

    query_edited = Signal(str)
    row_moved = Signal(int)
    row_chosen = Signal(int)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        personal(self)
        self.setProperty("kind", "sheet")
        self.setAccessibleName(self.tr("Buscar persona"))
        self.setFixedWidth(WIDTH_PX)
        self._model = FindRows()
        self._selected = 0
        self._query = self._make_query()
        self._list = self._make_list()
        self._count, self._empty = QLabel(), QLabel()
        self._count.setProperty("kind", "caption")
        self._empty.setProperty("kind", "label")
        self._empty.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.setSpacing(8)
        layout.addLayout(self._make_heading())
        for widget in (self._query, self._list, self._empty):
            layout.addWidget(widget)
        layout.addLayout(self._make_keys())
        self.setFocusProxy(self._query)
        self.hide()

    def show_state(self, state: FindState | None) -> None:
        """Paint it; the first state after None opens the box with its query, None closes it."""
        if state is None:
            self.hide()
            return
        if self.isHidden():
            self._open(state.query)
        self._name(state)
        self._model.show_rows(state.rows)
        self._selected = state.selected
        if state.rows:  # row -1 is no row
            self._list.setCurrentIndex(self._model.index(state.selected))
        self._list.setVisible(bool(state.rows))
        self._list.setFixedHeight(ROW_PX * min(_ROWS_SHOWN, len(state.rows)) + 2)
        self._count.setText(state.count)
        self._empty.setText(state.empty)
        self._empty.setVisible(bool(state.empty))
        self.adjustSize()

    def _name(self, state: FindState) -> None:
        """What is listed: people unless the state says otherwise."""
        title = state.title or self.tr("Buscar persona")
        prompt = state.prompt or self.tr("Nombre, teléfono o cuenta")
        self._title.setText(title)
        self.setAccessibleName(title)
        self._query.setPlaceholderText(prompt)
        self._query.setAccessibleName(prompt)
        self._enter.setText(state.enter or self.tr("abrir"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if 0 <= self._selected < self._model.rowCount():
                self.row_chosen.emit(self._selected)
        elif key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        last = self._model.rowCount() - 1
        wanted = max(0, min(last, self._selected + step))
        if last >= 0 and wanted != self._selected:
            self.row_moved.emit(wanted)

    def _open(self, query: str) -> None:
        self._query.blockSignals(True)
        self._query.setText(query)
        self._query.blockSignals(False)
        self.show()
        self.raise_()
        self._query.setFocus()

    def _make_query(self) -> QLineEdit:
        query = QLineEdit()
        query.setProperty("kind", "find")
        query.setAccessibleName(self.tr("Nombre, teléfono o cuenta"))
        query.setPlaceholderText(self.tr("Nombre, teléfono o cuenta"))
        query.setMinimumHeight(42)
        query.addAction(icons.icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        query.textEdited.connect(self.query_edited)
        query.installEventFilter(self)
        return query

    def _make_list(self) -> QListView:
        view = QListView()
        view.setProperty("kind", "plain")
        view.setAccessibleName(self.tr("Personas encontradas"))
        view.setModel(self._model)
        view.setItemDelegate(FindRowDelegate(view))
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(lambda index: self.row_chosen.emit(index.row()))
        return view

    def _make_heading(self) -> QHBoxLayout:
        self._title = QLabel(self.tr("Buscar persona"))
        self._title.setProperty("kind", "title")
        row = QHBoxLayout()
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._count)
        return row

    def _make_keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for key, words in (
            ("↑ ↓", self.tr("elegir")),
            ("Enter", self.tr("abrir")),
            ("Esc", self.tr("cerrar")),
        ):
            text = QLabel(words)
            text.setProperty("kind", "caption")
            row.addWidget(Keycap(key))
            row.addWidget(text)
            if key == "Enter":
                self._enter = text
            row.addSpacing(8)
        row.addStretch(1)
        return row
