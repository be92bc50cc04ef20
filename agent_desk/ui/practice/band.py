"""The band of practice: nobody can take this window for a real call."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy

from agent_desk.ui import fonts, theme
from agent_desk.ui.practice.keys import practice_key
from agent_desk.ui.practice.state import DrillState
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

BAND_PX = 32
_METER_PX = 64


class PracticeBand(Painted):
    """«PRÁCTICA», who is called, training wheels, the clock, and how to leave."""

    def __init__(self) -> None:
        super().__init__()
        self._state = DrillState()
        self.setFixedHeight(BAND_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, state: DrillState) -> None:
        self._state = state
        words = self.tr("Práctica. {title}. {detail}. Tiempo {clock}. {waiting}").format(
            title=state.title, detail=state.detail, clock=state.clock, waiting=state.waiting
        )
        self.describe(words)

    def sizeHint(self) -> QSize:
        return QSize(600, BAND_PX)

    def paint_with(self, pen: Pen) -> None:
        state, high = self._state, self.height()
        pen.painter.fillRect(self.rect(), theme.color("practice"))
        word = self.tr("PRÁCTICA")
        x = 12 + pen.line(QRect(12, 0, 140, high), word, 15, fonts.BOLD, "on_practice") + 14
        right = self._paint_right(pen, high)
        room = right - x - 12
        x += pen.line(QRect(x, 0, room, high), state.title, 14, fonts.SEMIBOLD, "on_practice") + 12
        detail = QRect(x, 0, max(0, right - x - 12), high)
        pen.line(detail, state.detail, 13, fonts.REGULAR, "on_practice")

    def _paint_right(self, pen: Pen, high: int) -> int:
        """From the right: how to leave, the clock, the meters; returns where they begin."""
        x = self.width() - 10
        x -= pen.keycap(x, high // 2, practice_key("leave")) + 6
        for text, px, weight, gap in (
            (self.tr("Salir"), 13, fonts.REGULAR, 20),
            (self._state.clock, 18, fonts.BOLD, 18),
        ):
            width = painting.text_width(text, px, weight)
            pen.line(QRect(x - width, 0, width + 1, high), text, px, weight, "on_practice")
            x -= width + gap
        for meter in reversed(self._state.meters):
            x = self._paint_meter(pen, x, high, meter.label, meter.value)
        if self._state.waiting:
            width = painting.text_width(self._state.waiting, 13, fonts.BOLD) + 18
            box = QRect(x - width, 5, width, high - 10)
            pen.painter.fillRect(box, theme.color("fill"))
            centre = painting.CENTRE
            pen.line(box, self._state.waiting, 13, fonts.BOLD, "on_fill", centre)
            x -= width + 12
        return x

    def _paint_meter(self, pen: Pen, right: int, high: int, label: str, value: int) -> int:
        bar = QRect(right - _METER_PX, high // 2 - 4, _METER_PX, 8)
        pen.painter.fillRect(bar, theme.color("on_practice", 70))
        bar.setWidth(_METER_PX * value // 100)
        pen.painter.fillRect(bar, theme.color("on_practice"))
        words = f"{label} {value}"
        width = painting.text_width(words, 12, fonts.SEMIBOLD)
        left = right - _METER_PX - 6 - width
        pen.line(QRect(left, 0, width, high), words, 12, fonts.SEMIBOLD, "on_practice")
        return left - 16
