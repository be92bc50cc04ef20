"""One option on a card, comparable at a glance with its neighbours."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import OptionRow, OptionState, Pill, Tone
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painting import Pen

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class OptionCard(QRadioButton):
    """A radio button for the screen reader; it is chosen by the presenter, never by itself."""

    moved = Signal(int)

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        personal(self)
        self._key = key
        self._state = OptionState("", "", "", "")
        self._amount_px, self._pad = 22, 12
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_sizes(self, amount_px: int, pad: int) -> None:
        self._amount_px, self._pad = amount_px, pad
        self.update()

    def show_state(self, state: OptionState) -> None:
        self._state = state
        self._key = state.key or self._key
        self.setAutoExclusive(False)  # Qt refuses to uncheck the last one; none chosen is a state
        self.setChecked(state.is_selected)
        self.setAutoExclusive(True)  # and it tells a screen reader «radio button»
        self.setAccessibleName(self._name(state))
        rows = "; ".join(f"{row.label}: {row.value}" for row in state.rows)
        changed = "; ".join(state.changes)
        badge = state.badge.text if state.badge else ""
        words = (badge, state.lock, changed, rows, state.why)
        self.setAccessibleDescription(". ".join(part for part in words if part))
        hover = [*state.changes, *(f"{row.label}: {row.value}" for row in state.rows)]
        self.setToolTip("\n".join(p for p in (state.title, state.lock, *hover, state.why) if p))
        self.update()

    def nextCheckState(self) -> None:
        """A press reports; what is chosen comes back with the next state."""

    def hitButton(self, pos: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(220, 140)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 90)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        self._paint_ground(pen)
        y = self._paint_title(pen, self._pad - 2)
        y = self._paint_amount(pen, y)
        y = self._paint_badge(pen, y)
        y = self._paint_changes(pen, y)
        self._paint_rows(pen, y)
        painter.end()

    def _paint_ground(self, pen: Pen) -> None:
        box = self.rect()
        if self._is_locked:
            pen.card(box, "raised", "raised")
            dashes = QPen(theme.color("border_strong"), 1, Qt.PenStyle.CustomDashLine)
            dashes.setDashPattern([2, 2])
            pen.painter.setPen(dashes)
            pen.painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            pen.painter.drawRoundedRect(inner, painting.CARD_RADIUS, painting.CARD_RADIUS)
        elif not self._state.is_selected:
            border = "border_strong" if self.underMouse() else "border"
            pen.card(box, border, "surface")
        if self._state.is_selected:
            pen.card(box, "primary", "raised" if self._is_locked else "surface", 2)
        if self.hasFocus():
            pen.painter.setPen(QPen(theme.color("focus"), 2))
            pen.painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = 4 if self._state.is_selected else 1
            ring = box.toRectF().adjusted(inset, inset, -inset, -inset)
            pen.painter.drawRoundedRect(ring, 6, 6)

    def _paint_title(self, pen: Pen, y: int) -> int:
        icon, ink = "circle", "border_strong"
        if self._state.is_selected:
            icon, ink = "circle-check", "primary"
        elif self._is_locked:
            icon, ink = "lock", "text2"
        paint_icon(pen.painter, self._pad - 1, y - 1, icon, ink, 19)
        cap = pen.keycap(self.width() - self._pad, y + 9, self._key)
        where = QRect(self._pad + 26, y - 1, self.width() - 2 * self._pad - 34 - cap, 20)
        words = f"{self._state.letter} · {self._state.title}"
        pen.line(where, words, 14, fonts.SEMIBOLD)
        return y + 21

    def _paint_amount(self, pen: Pen, y: int) -> int:
        px, per = self._amount_px, self._state.per
        room = self.width() - 2 * self._pad
        taken = painting.text_width(per, 13, fonts.MEDIUM) + 7 if per else 0
        while painting.text_width(self._state.amount, px, fonts.BOLD) + taken > room and px > 15:
            px -= 1
        height = painting.line_px(self._amount_px)
        where = QRect(self._pad, y, room, height)
        ink = "text2" if self._is_locked else "text"
        x = self._pad + pen.line(where, self._state.amount, px, fonts.BOLD, ink) + 7
        beside = QRect(x, y + round(px * 0.11), self.width() - self._pad - x, height)
        pen.line(beside, per, 13, fonts.MEDIUM, "text2")
        return y + height

    def _paint_badge(self, pen: Pen, y: int) -> int:
        badge = self._state.badge
        marks = self._state.marks
        if marks and not self._state.lock and y + painting.PILL_PX + 18 > self.height():
            badge = Pill(f"≠ {marks[0]}", Tone.WARN)  # no room below: what differs goes first
        if self._state.lock and not (badge and badge.tone is Tone.WARN):
            badge = badge if self._state.is_dimmed else Pill(self._state.lock, Tone.WARN)
        if badge:
            is_plain = self._state.is_dimmed and badge.tone is not Tone.WARN
            room = self.width() - 2 * self._pad
            pen.pill(self._pad, y, badge, room, is_plain=is_plain)
        return y + painting.PILL_PX

    def _paint_changes(self, pen: Pen, y: int) -> int:
        """What differs from what he said, each with a mark."""
        room = self.width() - 2 * self._pad - 14
        y += 3
        for change in self._state.marks:
            for number, line in enumerate(painting.wrapped(change, 12, fonts.SEMIBOLD, room, 2)):
                if y + 15 > self.height() - 4:
                    return y
                if not number:
                    mark = QRect(self._pad, y, 14, 15)
                    pen.line(mark, "≠", 13, fonts.BOLD, "warn")
                where = QRect(self._pad + 14, y, room, 15)
                pen.line(where, line, 12, fonts.SEMIBOLD, "warn")
                y += 15
        return y if self._state.marks else y - 3

    def _paint_rows(self, pen: Pen, y: int) -> None:
        rows = self._state.rows
        room = self.height() - 7 - y - 6
        count = min(len(rows), max(0, room // 16))
        if count < min(3, len(rows)):
            return  # «Otra cantidad» is open: the cards show what is said first
        if len(rows) > 3 and count < len(rows):
            count = 3
        height = min(27, room // count) if count else 0
        pen.rule(self._pad, self.width() - self._pad, y + (5 if height < 20 else 16))
        y += 7 if height < 20 else 24
        height = min(27, (self.height() - 7 - y) // count) if count else 0
        for row in rows[:count]:
            self._paint_row(pen, QRect(self._pad, y, self.width() - 2 * self._pad, height), row)
            y += height

    def _paint_row(self, pen: Pen, where: QRect, row: OptionRow) -> None:
        px = 13 if where.height() < 20 else 14
        label = painting.text_width(row.label, px, fonts.REGULAR)
        value = row.value
        room = where.width() - label - 8
        if painting.text_width(value, px, fonts.SEMIBOLD) > room and " · " in value:
            value = value.rsplit(" · ", 1)[1]  # the whole of it is in the tooltip
        pen.line(where.adjusted(0, 0, 0, 0), row.label, px, fonts.REGULAR, "text2")
        pen.line(where.adjusted(label + 8, 0, 0, 0), value, px, fonts.SEMIBOLD, "text",
                 painting.RIGHT)  # fmt: skip

    @property
    def _is_locked(self) -> bool:
        return bool(self._state.lock) or self._state.is_dimmed

    def _name(self, state: OptionState) -> str:
        words = self.tr("Opción {letter}: {title}, {amount} {per}").format(
            letter=state.letter, title=state.title, amount=state.amount, per=state.per
        )
        if state.is_selected:
            words += self.tr(", seleccionada")
        if self._is_locked:
            words += self.tr(", bloqueada")
        return words.strip()
