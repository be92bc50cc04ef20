"""The figures of the header: overdue balance, days past due, chance of cure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import HeaderState
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

SEGMENTS = 5
_SEGMENT_PX = 16
_CAPTION, _FOOT = 16, 16


@dataclass(frozen=True, slots=True)
class _Fact:
    caption: str
    value: str
    foot: str = ""
    level: int = -1  # segments filled; -1 for none


class FactStrip(Painted):
    """Up to three columns between thin lines; nothing at all when nobody is on the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        personal(self)
        self._facts: tuple[_Fact, ...] = ()
        self._value_px, self._pad = 20, 18
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_sizes(self, value_px: int, pad: int) -> None:
        self._value_px, self._pad = value_px, pad
        self.updateGeometry()

    def show_state(self, state: HeaderState) -> None:
        facts = (
            _Fact(self.tr("Saldo vencido"), state.overdue, state.total),
            _Fact(self.tr("Atraso"), state.days, state.bucket),
            _Fact(self.tr("Probabilidad de cura"), state.cure_word, "", state.cure_level),
        )
        self._facts = tuple(fact for fact in facts if fact.value)
        spoken = (
            f"{f.caption}: {f.value}" + (f", {f.foot}" if f.foot else "") for f in self._facts
        )
        self.describe(
            ". ".join(spoken),
            state.cure_why,
            hover="\n".join(
                part
                for part in (
                    state.cure_why,
                    self.tr("La probabilidad de cura es interna: no se lee al cliente."),
                )
                if part
            ),
        )
        self.setVisible(bool(self._facts))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + 1, 60)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_with(self, pen: Pen) -> None:
        x = 0
        for fact, width in zip(self._facts, self._widths(), strict=True):
            pen.upright(x, 0, self.height())
            self._fact(pen, x + self._pad, width - self._pad, fact)
            x += width
        pen.upright(self.width() - 1, 0, self.height())

    def _fact(self, pen: Pen, x: int, room: int, fact: _Fact) -> None:
        value = painting.line_px(self._value_px)
        y = (self.height() - _CAPTION - value - _FOOT) // 2
        pen.line(QRect(x, y, room, _CAPTION), fact.caption, 12, fonts.SEMIBOLD, "text2")
        y += _CAPTION
        pen.line(QRect(x, y, room, value), fact.value, self._value_px, fonts.BOLD)
        y += value
        if fact.level >= 0:
            self._segments(pen, x, y + 4, fact.level)
        else:
            pen.line(QRect(x, y, room, _FOOT), fact.foot, 12, fonts.MEDIUM, "text2")

    def _segments(self, pen: Pen, x: int, y: int, level: int) -> None:
        pen.painter.setPen(Qt.PenStyle.NoPen)
        for number in range(SEGMENTS):
            pen.painter.setBrush(theme.color("cure" if number < level else "cure_off"))
            left = x + number * (_SEGMENT_PX + 3)
            pen.painter.drawRoundedRect(QRectF(left, y, _SEGMENT_PX, 8), 2, 2)

    def _widths(self) -> list[int]:
        return [self._width(fact) for fact in self._facts]

    def _width(self, fact: _Fact) -> int:
        segments = SEGMENTS * (_SEGMENT_PX + 3) if fact.level >= 0 else 0
        return 2 * self._pad + max(
            painting.text_width(fact.caption, 12, fonts.SEMIBOLD),
            painting.text_width(fact.value, self._value_px, fonts.BOLD),
            painting.text_width(fact.foot, 12, fonts.MEDIUM),
            segments,
        )
