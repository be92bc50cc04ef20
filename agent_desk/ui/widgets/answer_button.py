"""What came back from the other side: a button with its key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import Answer
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painting import Pen

_PAD = 9
_CAP_PAD = 8


class AnswerButton(QAbstractButton):
    """One line, or two smaller ones when the words are long; with room also where it leads."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._answer = key, Answer("")
        self._has_detail = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_answer(self, answer: Answer, *, has_detail: bool) -> None:
        self._answer, self._has_detail = answer, has_detail and bool(answer.detail)
        self.setAccessibleName(answer.label)
        self.setAccessibleDescription(answer.detail)
        self.setToolTip(" · ".join(part for part in (answer.label, answer.detail) if part))
        self.update()

    def set_key(self, key: str) -> None:
        """Another key for the same place."""
        self._key = key
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        self._ground(pen)
        cap = pen.keycap(self.width() - _CAP_PAD, self.height() // 2, self._key)
        self._words(pen, self.width() - _PAD - _CAP_PAD - cap - 5)
        painter.end()

    def _ground(self, pen: Pen) -> None:
        has_focus = self.hasFocus()
        border = "focus" if has_focus else "border_strong" if self.underMouse() else "border"
        ground = "selection" if self.isDown() else "raised"
        pen.painter.setPen(theme.color(border))
        box = self.rect().adjusted(0, 0, -1, -1)
        pen.painter.setBrush(theme.color(ground))
        pen.painter.drawRoundedRect(box.toRectF().translated(0.5, 0.5), 6, 6)
        if has_focus:
            pen.painter.drawRoundedRect(box.toRectF().adjusted(1.5, 1.5, -0.5, -0.5), 5, 5)

    def _words(self, pen: Pen, room: int) -> None:
        label, ink = self._answer.label, "text" if self.isEnabled() else "disabled"
        middle = self.height() // 2
        if self._has_detail:
            upper = QRect(_PAD, middle - 17, room, 18)
            pen.line(upper, label, 14, fonts.SEMIBOLD, ink)
            pen.line(QRect(_PAD, middle + 1, room, 16), self._answer.detail, 12, 400, "text2")
            return
        if painting.text_width(label, 13, fonts.SEMIBOLD) <= room:
            pen.line(QRect(_PAD, 0, room, self.height()), label, 13, fonts.SEMIBOLD, ink)
            return
        lines = painting.wrapped(label, 12, fonts.SEMIBOLD, room, 2)
        y = middle - 8 * len(lines)
        for number, line in enumerate(lines):
            where = QRect(_PAD, y + 16 * number, room, 16)
            pen.line(where, line, 12, fonts.SEMIBOLD, ink)
