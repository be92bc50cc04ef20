"""The desk in practice: framed, with its band above and somebody to talk to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtGui import QShortcut as Shortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_desk.ui import theme
from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.practice.band import PracticeBand
from agent_desk.ui.practice.keys import practice_key
from agent_desk.ui.practice.state import DrillState
from agent_desk.ui.practice.strip import TalkStrip, TypeAnywhere
from agent_desk.ui.widgets.announcing import announce

FRAME_PX = 4
TALL_FROM_PX = 900


class DrillFrame(QWidget):
    """Holds the very panel of the desk. Fulfils DrillView."""

    said = Signal(str)
    left = Signal()

    def __init__(self, desk: DeskPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "practice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Práctica: nada de lo que haga aquí es real"))
        self.desk, self.band, self.strip = desk, PracticeBand(), TalkStrip()
        desk.setProperty("kind", "practice")
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME_PX, 0, FRAME_PX, FRAME_PX)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.strip)
        column.addWidget(desk, 1)
        self.strip.set_tall(False)
        self.strip.said.connect(self.said)
        self._anywhere = TypeAnywhere(self.strip, desk, desk.script.view)
        self._keys = (
            self._key("talk", self.focus_on_talk),
            self._key("leave", self.left.emit),
        )
        self.setFocusProxy(self.strip.line)

    def show_drill(self, state: DrillState) -> None:
        self.band.show_state(state)
        self.strip.show_state(state)
        self.strip.setVisible(not state.is_led)

    def focus_on_talk(self) -> None:
        if self.strip.isHidden():
            self.desk.focus_on("script")
            return
        self.strip.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_back(self, text: str) -> None:
        """What could not be said goes back into the line."""
        self.strip.take_back(text)

    def say_aloud(self, sentence: str) -> None:
        """To the screen reader."""
        announce(self, sentence)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_on_talk()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.strip.set_tall(self.height() >= TALL_FROM_PX)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        pen = QPen(theme.color("practice"), 2 * FRAME_PX)
        painter.setPen(pen)
        painter.drawRect(self.rect())
        painter.end()

    def _key(self, name: str, act: object) -> Shortcut:
        shortcut = Shortcut(QKeySequence(practice_key(name)), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return shortcut
