"""The draft of a policy: one table with its acts, remarks below it, and how it is sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from agent_desk.ui.shell.policies.sheet_state import DraftState, SheetState
from agent_desk.ui.shell.policies.sheet_table import SheetTable
from agent_desk.ui.widgets.overlay_buttons import over_its_key
from agent_desk.ui.widgets.painted import HeadLine

SAVE_AFTER_MS = 1500


class EditorView(QFrame):
    """Reports every act; decides nothing."""

    cell_typed = Signal(int, int, str)
    cell_typing = Signal(int, int, str)
    row_changed = Signal(int)
    add_asked = Signal()
    remove_asked = Signal()
    move_asked = Signal(int)
    undo_asked = Signal()
    redo_asked = Signal()
    save_due = Signal()
    send_asked = Signal()
    sent = Signal(str, str)
    simulate_asked = Signal()
    discard_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._head, self._detail, self._problem = HeadLine(16), QLabel(), QLabel()
        self._remarks, self._status = QLabel(), QLabel()
        self.table, self._sheet = SheetTable(), SheetState()
        self.starts_on, self.note = QLineEdit(), QLineEdit()
        self._buttons = self._make_buttons()
        self._send_box = self._make_send_box()
        self._saver = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._saver.timeout.connect(self.save_due)
        self._fill()
        self._connect()
        self.setFocusProxy(self.table)

    def show_sheet(self, sheet: SheetState) -> None:
        self._head.show_title(sheet.title)
        self._detail.setText(sheet.detail)
        self._detail.setVisible(bool(sheet.detail))
        self.table.show_state(sheet)
        self._sheet = sheet
        self._show_remarks(sheet.selected)
        for name in ("add", "remove", "up", "down"):
            self._buttons[name].setEnabled(sheet.can_grow)

    def _show_remarks(self, row: int) -> None:
        """In full: those of the row it stands on, and those of the whole table."""
        told = [remark.text for remark in self._sheet.remarks if remark.row in {row, -1}]
        self._remarks.setText("\n".join(dict.fromkeys(told)))
        self._remarks.setVisible(bool(told))

    def show_draft(self, draft: DraftState) -> None:
        self._status.setText(draft.status)
        self._buttons["undo"].setEnabled(draft.can_undo)
        self._buttons["redo"].setEnabled(draft.can_redo)
        self._buttons["send"].setEnabled(draft.can_send)
        self._buttons["simulate"].setEnabled(draft.can_send)
        if draft.is_sending and not self._send_box.isVisible():
            self.starts_on.setText(draft.starts_on)
            self.note.clear()
            self._send_box.show()
            self.starts_on.setFocus(Qt.FocusReason.OtherFocusReason)
            self.starts_on.selectAll()
        elif not draft.is_sending:
            self._send_box.hide()
        if draft.can_undo or draft.can_redo:
            self._saver.start()

    def show_cell_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._saver.isActive():
            self._saver.stop()
            self.save_due.emit()

    def _make_buttons(self) -> dict[str, QPushButton]:
        words = {
            "add": self.tr("Agregar"),
            "remove": self.tr("Quitar"),
            "up": self.tr("Subir"),
            "down": self.tr("Bajar"),
            "undo": self.tr("Deshacer"),
            "redo": self.tr("Rehacer"),
            "simulate": self.tr("Simular"),
            "send": self.tr("Enviar a aprobación"),
            "discard": self.tr("Descartar"),
        }
        named = {
            "add": self.tr("Agregar un renglón"),
            "remove": self.tr("Quitar el renglón"),
            "up": self.tr("Subir el renglón"),
            "down": self.tr("Bajar el renglón"),
            "simulate": self.tr("Simular con la cartera"),
            "discard": self.tr("Descartar el borrador"),
        }
        buttons = {name: QPushButton(text) for name, text in words.items()}
        for name, button in buttons.items():
            button.setAccessibleName(named.get(name, words[name]))
        buttons["send"].setProperty("kind", "primary")
        return buttons

    def _make_send_box(self) -> QFrame:
        box = QFrame()
        self.starts_on.setAccessibleName(self.tr("Primer día en que vale"))
        self.starts_on.setPlaceholderText(self.tr("Empieza el…"))
        self.starts_on.setFixedWidth(150)
        self.note.setAccessibleName(self.tr("Nota para quien aprueba"))
        self.note.setPlaceholderText(self.tr("Para qué es el cambio (opcional). Enter envía."))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(self.tr("Empieza el")))
        row.addWidget(self.starts_on)
        row.addWidget(self.note, 1)
        box.hide()
        return box

    def _fill(self) -> None:
        self._detail.setProperty("kind", "caption")
        self._problem.setProperty("tone", "bad")
        self._remarks.setProperty("tone", "warn")
        for label in (self._detail, self._problem, self._remarks):
            label.setWordWrap(True)
            label.hide()
        keys = {
            "add": "Ins",
            "remove": "Ctrl+Del",
            "up": "Alt+↑",
            "down": "Alt+↓",
            "undo": "Ctrl+Z",
            "redo": "Ctrl+Shift+Z",
        }
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for name, key in keys.items():
            acts.addWidget(over_its_key(self._buttons[name], key))
        acts.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._status, 1)
        foot.addWidget(self._buttons["discard"], 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(over_its_key(self._buttons["simulate"], "Ctrl+Shift+M"))
        foot.addWidget(over_its_key(self._buttons["send"], "Ctrl+Enter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._detail)
        column.addWidget(self.table, 1)
        for widget in (self._problem, self._remarks):
            column.addWidget(widget)
        column.addLayout(acts)
        column.addWidget(self._send_box)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.table.cell_typed.connect(self.cell_typed)
        self.table.cell_typing.connect(self.cell_typing)
        self.table.row_changed.connect(self._show_remarks)
        self.table.row_changed.connect(self.row_changed)
        for field in (self.starts_on, self.note):
            field.returnPressed.connect(self._send)
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "add": ("Ins", self.add_asked.emit),
            "remove": ("Ctrl+Del", self.remove_asked.emit),
            "up": ("Alt+Up", lambda: self.move_asked.emit(-1)),
            "down": ("Alt+Down", lambda: self.move_asked.emit(1)),
            "undo": ("Ctrl+Z", self.undo_asked.emit),
            "redo": ("Ctrl+Shift+Z", self.redo_asked.emit),
            "simulate": ("Ctrl+Shift+M", self.simulate_asked.emit),
            "send": ("Ctrl+Return", self._send_or_ask),
            "discard": ("", self.discard_asked.emit),
        }
        for name, (key, act) in acts.items():
            self._buttons[name].clicked.connect(act)
            if key:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)

    def _send_or_ask(self) -> None:
        if self._send_box.isVisible():
            self._send()
        else:
            self.send_asked.emit()

    def _send(self) -> None:
        self.sent.emit(self.starts_on.text(), self.note.text())
