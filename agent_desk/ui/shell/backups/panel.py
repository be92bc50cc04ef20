"""«Respaldos»: the copies, and two clicks back to one of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui.keys import QT_TRANSLATE_NOOP, Key
from agent_desk.ui.shell.backups.state import BackupsState
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.text_table import TextTable, set_widths, text_view

_WIDTHS = (190, 120, 150, 0)
_PAD_PX = 16


class BackupsPanel(PageFrame):
    """Fulfils BackupsView."""

    backup_requested = Signal()
    restore_asked = Signal(int)
    confirmed = Signal()
    cancelled = Signal()
    check_requested = Signal()

    keys = (
        Key("A, R, C", "act", QT_TRANSLATE_NOOP("Keys", "Respaldar, restaurar o revisar")),
        Key("Enter, Esc", "answer", QT_TRANSLATE_NOOP("Keys", "Confirmar o dejar como estaba")),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Respaldos"))
        self._state = BackupsState()
        self._model = TextTable()
        self._table = text_view(self._model, self.tr("Respaldos, el más reciente primero"))
        self._message, self._question = QLabel(), QLabel()
        self._empty = QLabel(self.tr("Todavía no hay respaldos: el primero se hace solo, hoy."))
        self._ask = QFrame()
        self._yes = QPushButton(self.tr("Sí, restaurar en un archivo nuevo"))
        self._buttons = self._make_acts()
        self.column.addWidget(self._make_ask())
        self.column.addWidget(self._message)
        self.column.addWidget(self._make_card(), 1)
        self.setFocusProxy(self._table)
        self.show_state(self._state)

    def show_state(self, state: BackupsState) -> None:
        before, self._state = self._state, state
        if state.lines != before.lines or not self._model.rowCount():
            headers = (self.tr("Día"), self.tr("Hecho"), self.tr("Tamaño"), self.tr("Queda como"))
            self._model.show_rows(headers, tuple(line.cells for line in state.lines))
            set_widths(self._table, _WIDTHS)
            if state.lines:
                self._table.selectRow(0)
        self._empty.setVisible(not state.lines)
        self._table.setVisible(bool(state.lines))
        self._show_message(before, state)
        self._ask.setVisible(bool(state.question))
        self._question.setText(state.question)
        if state.question and not before.question:
            self._yes.setFocus()
        for button in self._buttons:
            button.setEnabled(not state.is_working)
        self._buttons[1].setEnabled(bool(state.lines) and not state.is_working)

    def _show_message(self, before: BackupsState, state: BackupsState) -> None:
        self._message.setText(state.message)
        self._message.setVisible(bool(state.message))
        self._message.setProperty("tone", "ok" if state.is_good else "bad")
        self._message.style().unpolish(self._message)
        self._message.style().polish(self._message)
        if state.message and state.message != before.message:
            announce(self, state.message)

    def _make_acts(self) -> tuple[IconButton, ...]:
        acts: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("save", self.tr("Respaldar ahora"), "A", self.backup_requested.emit),
            ("history", self.tr("Restaurar este"), "R", self._ask_restore),
            ("shield-check", self.tr("Revisar todo"), "C", self.check_requested.emit),
        )
        buttons = []
        for icon, words, letter, act in acts:
            button = IconButton(icon, words)
            button.clicked.connect(act)
            key = QShortcut(QKeySequence(letter), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(button.click)
            self.add_act(over_its_key(button, letter))
            buttons.append(button)
        return tuple(buttons)

    def _ask_restore(self) -> None:
        self.restore_asked.emit(self._table.currentIndex().row())

    def _make_ask(self) -> QFrame:
        self._ask.setProperty("kind", "card")
        self._question.setWordWrap(True)
        self._yes.setProperty("kind", "primary")
        self._yes.setAccessibleName(self._yes.text())
        self._yes.clicked.connect(self.confirmed)
        no = QPushButton(self.tr("No, dejar como está"))
        no.setAccessibleName(no.text())
        no.clicked.connect(self.cancelled)
        for key, act in (("Return", self.confirmed), ("Esc", self.cancelled)):
            shortcut = QShortcut(QKeySequence(key), self._ask)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button, cap in ((no, "Esc"), (self._yes, "Enter")):
            row.addWidget(Keycap(cap))
            row.addWidget(button)
        column = QVBoxLayout(self._ask)
        column.setContentsMargins(_PAD_PX, 12, _PAD_PX, 12)
        column.setSpacing(10)
        column.addWidget(self._question)
        column.addLayout(row)
        return self._ask

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        self._message.setWordWrap(True)
        self._empty.setProperty("kind", "label")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(card)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._empty, 1)
        column.addWidget(self._table, 1)
        return card
