"""Below the cards: why the chosen one is offered, in as many lines as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSizePolicy

from agent_desk.ui import fonts
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

LINE_PX = 17


class WhyStrip(Painted):
    """Words in a fixed height; the whole of them is in the tooltip and for the screen reader."""

    def __init__(self) -> None:
        super().__init__()
        personal(self)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_lines(self, lines: int) -> None:
        self.setFixedHeight(LINE_PX * lines + 2)

    def show_words(self, words: str) -> None:
        self._words = words
        self.describe(words, hover=words)

    def paint_with(self, pen: Pen) -> None:
        most = max(1, self.height() // LINE_PX)
        lines = painting.wrapped(self._words, 12, fonts.MEDIUM, self.width() - 4, most)
        for number, line in enumerate(lines):
            where = QRect(2, 3 + LINE_PX * number, self.width() - 4, LINE_PX)
            pen.line(where, line, 12, fonts.MEDIUM, "text2")
