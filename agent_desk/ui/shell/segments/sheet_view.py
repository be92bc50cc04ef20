"""One table of the grid with its acts on rows and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from agent_desk.ui.desk.state import Tone
from agent_desk.ui.keys import BETTER_KEY
from agent_desk.ui.shell.policies.sheet_state import SheetState
from agent_desk.ui.shell.policies.sheet_table import SheetTable
from agent_desk.ui.widgets.overlay_buttons import over_its_key
from agent_desk.ui.widgets.painted import HeadLine


class SheetView(QFrame):
    """Reports every act; decides nothing."""

    # typing | typed | better | add | remove | move, (row, column, text)
    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.table, self._head = SheetTable(), HeadLine(16)
        self._detail, self._remarks = QLabel(), QLabel()
        self._sheet, self._may = SheetState(), True
        self._buttons: dict[str, QPushButton] = {}
        self._detail.setProperty("kind", "caption")
        self._remarks.setProperty("tone", "warn")
        for label in (self._detail, self._remarks):
            label.setWordWrap(True)
        self._lay_out()
        self.table.cell_typed.connect(
            lambda row, column, text: self.edited.emit("typed", (row, column, text))
        )
        self.table.cell_typing.connect(
            lambda row, column, text: self.edited.emit("typing", (row, column, text))
        )
        self.table.row_changed.connect(self._show_remarks)

    def show_sheet(self, sheet: SheetState) -> None:
        self._sheet = sheet
        self._head.show_title(sheet.title)
        self._detail.setText(sheet.detail)
        self.table.setAccessibleName(sheet.title)
        self.table.show_state(sheet)
        self._show_remarks(sheet.selected)
        self._show_acts()

    def show_may(self, may: bool) -> None:
        self._may = may
        self.table.setEnabled(True)
        self._show_acts()

    def _show_acts(self) -> None:
        for button in self._buttons.values():
            button.setEnabled(self._may and self._sheet.can_grow)

    def _show_remarks(self, row: int) -> None:
        told = [
            one.text
            for one in self._sheet.remarks
            if one.row in {row, -1} and one.tone is not Tone.NEUTRAL
        ]
        self._remarks.setText("\n".join(dict.fromkeys(told)))
        self._remarks.setVisible(bool(told))

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for name, text, said, key, keys in (
            ("add", self.tr("Agregar"), self.tr("Agregar un renglón"), "Ins", "Ins"),
            ("remove", self.tr("Quitar"), self.tr("Quitar el renglón"), "Ctrl+Del", "Ctrl+Del"),
            ("up", self.tr("Subir"), self.tr("Subir el renglón"), "Alt+↑", "Alt+Up"),
            ("down", self.tr("Bajar"), self.tr("Bajar el renglón"), "Alt+↓", "Alt+Down"),
        ):
            button = QPushButton(text)
            button.setAccessibleName(said)
            act = self._act(name)
            button.clicked.connect(act)
            self._buttons[name] = button
            acts.addWidget(over_its_key(button, key))
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        acts.addStretch(1)
        better = QShortcut(QKeySequence(BETTER_KEY), self)
        better.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        better.activated.connect(self._use_better)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._detail)
        column.addWidget(self.table, 1)
        column.addWidget(self._remarks)
        column.addLayout(acts)

    def _use_better(self) -> None:
        """What is being typed enters its cell first; the better words are put there after it."""
        index, act = self.table.currentIndex(), self._act("better")
        if index.isValid():
            self.table.setFocus()
            QTimer.singleShot(0, self, act)

    def _act(self, name: str) -> Callable[[], None]:
        acts = {"add": ("add", ""), "remove": ("remove", ""), "better": ("better", "")}
        act, text = acts.get(name, ("move", "-1" if name == "up" else "1"))

        def done() -> None:
            index = self.table.currentIndex()
            self.edited.emit(act, (max(0, index.row()), max(0, index.column()), text))

        return done
