"""The place of practice: its sections, the drill that takes the whole of it, the debrief."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from agent_desk.ui.keys import Key
from agent_desk.ui.practice.debrief_panel import DebriefPanel
from agent_desk.ui.practice.keys import PRACTICE_KEYS
from agent_desk.ui.practice.panel import PracticePanel

TICK_MS = 500


class PracticeArea(QStackedWidget):
    """`opened` when the place is shown; `ticked` twice a second while a drill is on."""

    opened = Signal()
    ticked = Signal()

    def __init__(self, *, is_leader: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Práctica"))
        self.panel = PracticePanel(is_leader=is_leader)
        self.debrief = DebriefPanel()
        self._loading = _waiting(self.tr("Preparando a las personas de práctica…"))
        for page in (self._loading, self.panel, self.debrief):
            self.addWidget(page)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.ticked)
        self._was_opened = False

    @property
    def keys(self) -> tuple[Key, ...]:
        """For the sheet of keys (F1)."""
        return PRACTICE_KEYS

    def show_page(self, page: QWidget) -> None:
        """One of the pages; a drill's frame is added when it first comes."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        self.setFocusProxy(page)  # the window gives the focus to the place when it is gone to
        page.setFocus()

    def run_clock(self, is_running: bool) -> None:
        if is_running:
            self._timer.start()
        else:
            self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_opened:
            self._was_opened = True
            self.opened.emit()


def _waiting(words: str) -> QWidget:
    page, label = QWidget(), QLabel(words)
    page.setProperty("kind", "ground")
    label.setProperty("kind", "label")
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(label)
    column.addStretch(1)
    return page
