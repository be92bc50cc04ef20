"""The statements that the law or the house demands in this call, ticked as they are said."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import MustSay, ScriptState
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

_TEXT_X, _LINE, _GAP = 24, 18, 9


class MustSayList(Painted):
    """Beside the script when wide; below it, what comes next."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._state = ScriptState()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(300)

    def show_state(self, state: ScriptState) -> None:
        self._state = state
        self.describe(self._title(), ". ".join(self._sentence(item) for item in state.must_say))

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    def paint_with(self, pen: Pen) -> None:
        y = 4
        if self._state.must_say:
            y = self._paint_items(pen, y)
        if self._state.next_title:
            self._paint_next(pen, y)

    def _paint_items(self, pen: Pen, y: int) -> int:
        where = QRect(0, y, self.width(), 20)
        pen.line(where, self._title(), 13, fonts.SEMIBOLD, "text2")
        is_key_live = not self._state.is_wrap_up
        if is_key_live and any(not item.is_said for item in self._state.must_say):
            pen.keycap(self.width(), y + 10, self._key)
        y += 30
        room = self.height() - (110 if self._state.next_title else 0)
        for number, item in enumerate(self._state.must_say):
            lines = painting.wrapped(item.text, 14, fonts.SEMIBOLD, self.width() - _TEXT_X, 2)
            if y + _LINE * len(lines) > room:
                more = self.tr("y {count} más").format(count=len(self._state.must_say) - number)
                pen.line(QRect(_TEXT_X, y, 200, _LINE), more, 13, fonts.SEMIBOLD, "text2")
                return y + _LINE + _GAP
            self._paint_item(pen, y, item, lines)
            y += _LINE * len(lines) + _GAP
        return y

    def _paint_item(self, pen: Pen, y: int, item: MustSay, lines: tuple[str, ...]) -> None:
        if item.is_said:
            icon, tone, ink, weight = "circle-check", "ok", "text2", fonts.REGULAR
        elif item.is_critical:
            icon, tone, ink, weight = "circle-alert", "warn", "text", fonts.SEMIBOLD
        else:
            icon, tone, ink, weight = "circle", "border_strong", "text", fonts.SEMIBOLD
        paint_icon(pen.painter, 0, y + 1, icon, tone)
        for number, line in enumerate(lines):
            where = QRect(_TEXT_X, y + _LINE * number, self.width() - _TEXT_X, _LINE)
            pen.line(where, line, 14, weight, ink)

    def _paint_next(self, pen: Pen, y: int) -> None:
        if self._state.must_say:
            pen.rule(0, self.width(), y + 4)
            y += 16
        pen.line(QRect(0, y, self.width(), 20), self._state.next_title, 13, fonts.SEMIBOLD, "text2")
        y += 26
        most = max(1, min(6, (self.height() - y) // _LINE))
        for line in painting.wrapped(self._state.next_text, 14, 400, self.width(), most):
            pen.line(QRect(0, y, self.width(), _LINE), line, 14, fonts.REGULAR, "text2")
            y += _LINE

    def _title(self) -> str:
        if self._state.is_wrap_up:
            return self.tr("Antes de cerrar la cuenta")
        return self.tr("Debe decirse en esta llamada")

    def _sentence(self, item: MustSay) -> str:
        if self._state.is_wrap_up:
            return item.text
        said = self.tr("dicho") if item.is_said else self.tr("falta decirlo")
        return f"{item.text}, {said}"
