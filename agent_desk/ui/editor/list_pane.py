"""A pane of the editor: a list at the left, what is read of its row, the acts below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.editor.acts import Act, ActRow
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.widgets.result_list import ResultList

LIST_PX = 330


class PaneList(ResultList):
    """Up and Down choose, Space puts in or takes out."""

    marked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.marked.emit()
        else:
            super().keyPressEvent(event)


class ListPane(QWidget):
    """Paints PaneState. `entry` adds a line to write an answer in."""

    row_chosen = Signal(int)
    row_marked = Signal()
    act_requested = Signal(str)

    def __init__(
        self, title: str, acts: Sequence[Act], *, entry: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._empty, self._message = QLabel(title), QLabel(), QLabel()
        self._list, self._reading = PaneList(), ReadingView(title)
        self._list.setAccessibleName(title)
        self.entry = QLineEdit()
        self._busy, self._bar = QLabel(), QProgressBar()
        self._acts = ActRow(acts, self.act_requested.emit, self)
        self._list.row_pressed.connect(self.row_chosen)
        self._list.marked.connect(self.row_marked)
        self._fill(entry)
        self.setFocusProxy(self._list)

    def show_pane(self, pane: PaneState) -> None:
        self._list.show_rows(tuple(_row(row) for row in pane.rows), pane.selected)
        self._empty.setText(pane.empty)
        self._empty.setVisible(bool(pane.empty))
        self._reading.show_reading(pane.reading)
        self._acts.enable_only(pane.acts)
        self._busy.setText(pane.busy)
        for widget in (self._busy, self._bar):
            widget.setVisible(bool(pane.busy))
        self._bar.setRange(0, pane.total)
        self._bar.setValue(pane.done)

    def show_message(self, text: str, tone: Tone) -> None:
        self._message.setText(text)
        self._message.setProperty("tone", tone.value)
        self._message.style().unpolish(self._message)
        self._message.style().polish(self._message)

    def _fill(self, entry: str) -> None:
        self._title.setProperty("kind", "label")
        self._empty.setProperty("kind", "caption")
        self._empty.setWordWrap(True)
        self._message.setWordWrap(True)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Avance"))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._list.set_row_px(48)
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        left = QVBoxLayout(card)
        left.setContentsMargins(14, 12, 8, 8)
        left.setSpacing(8)
        left.addWidget(self._title)
        left.addWidget(self._empty)
        left.addWidget(self._list, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._reading, 1)
        if entry:
            self.entry.setPlaceholderText(entry)
            self.entry.setAccessibleName(entry)
            right.addWidget(self.entry)
        busy = QHBoxLayout()
        busy.addWidget(self._busy)
        busy.addWidget(self._bar, 1)
        right.addLayout(busy)
        right.addWidget(self._message)
        right.addWidget(self._acts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(card)
        row.addLayout(right, 1)


def _row(row: PaneRow) -> ResultRow:
    box = {True: "☑ ", False: "☐ "}.get(row.mark, "") if row.mark is not None else ""
    return ResultRow(row.id, f"{box}{row.title}", row.detail, (), row.rate, row.has_flag)
