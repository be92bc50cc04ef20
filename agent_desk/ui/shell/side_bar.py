"""The dark blue navigation column of supervisors, trainers and managers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from agent_desk.ui import fonts, icons, theme
from agent_desk.ui.shell.place import Place, group_of
from agent_desk.ui.widgets.painting import LEFT, RIGHT, Pen

WIDE_PX, RAIL_PX = 232, 60
_ROW_PX, _LEAST_PX, _GAP_PX = 36, 20, 4
_HEADING_PX, _RULE_PX = 20, 5  # with its words, or only the line between two groups
_KEYED = 9  # Ctrl+1..9


class SideButton(QAbstractButton):
    """A row of the column: icon and words, or the icon alone on the rail."""

    def __init__(self, icon: str, text: str, key: str = "", *, is_place: bool = True) -> None:
        super().__init__()
        self.setText(text)
        self._icon_name, self._key = icon, key
        self._is_rail, self._badge = False, 0
        self._row_px = _ROW_PX
        self.setCheckable(is_place)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})" if key else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_rail(self, is_rail: bool) -> None:
        self._is_rail = is_rail
        self.updateGeometry()
        self.update()

    def set_row_px(self, row_px: int) -> None:
        """Lower where there are more places than fit."""
        self._row_px = row_px
        self.setFixedHeight(row_px)

    def show_badge(self, count: int) -> None:
        """How many wait there; 0 takes it away."""
        self._badge = count
        waiting = self.tr("{count} esperan").format(count=count) if count else ""
        self.setAccessibleDescription(waiting)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(RAIL_PX - 8 if self._is_rail else WIDE_PX - 24, self._row_px)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        is_lit = self.isChecked() or self.underMouse()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("side_mark"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(
            theme.color("side_active", 255 if self.isChecked() else 130)
            if is_lit
            else Qt.BrushStyle.NoBrush
        )
        painter.drawRoundedRect(box, 6, 6)
        ink = "side_mark" if self.isChecked() else "side_text2"
        left = (self.width() - 18) // 2 if self._is_rail else 11
        icons.paint_icon(painter, left, (self.height() - 18) / 2, self._icon_name, ink, 18)
        if not self._is_rail:
            self._paint_words(pen)
        if self._badge:
            self._paint_badge(pen)

    def _paint_badge(self, pen: Pen) -> None:
        words = str(self._badge) if self._badge < 100 else "99"
        width = max(18, fonts.metrics(11, fonts.BOLD).horizontalAdvance(words) + 10)
        x = self.width() - width - (2 if self._is_rail else 58)
        y = (self.height() - 18) // 2 - (9 if self._is_rail else 0)
        box = QRect(x, max(0, y), width, 18)  # whole, also where rows are low
        pen.painter.setPen(Qt.PenStyle.NoPen)
        pen.painter.setBrush(theme.color("fill"))
        pen.painter.drawRoundedRect(box, 9, 9)
        pen.line(box, words, 11, fonts.BOLD, "on_fill", Qt.AlignmentFlag.AlignCenter)

    def _paint_words(self, pen: Pen) -> None:
        words = QRect(38, 0, self.width() - 38 - 10, self.height())
        taken = pen.line(words, self._key, 11, fonts.MEDIUM, "side_text2", RIGHT)
        words.setRight(words.right() - taken - 6)
        weight = fonts.SEMIBOLD if self.isChecked() else fonts.MEDIUM
        pen.line(words, self.text(), 14, weight, "side_text", LEFT)


class Heading(QWidget):
    """What the places under it have in common; a thin line where room is short."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words, self._is_rule = words, False
        self.setAccessibleName(words)

    def set_rule(self, is_rule: bool) -> None:
        self._is_rule = is_rule
        self.setFixedHeight(_RULE_PX if is_rule else _HEADING_PX)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        pen = Pen(QPainter(self))
        if self._is_rule:
            pen.painter.setPen(QPen(theme.color("side_active"), 1))
            pen.painter.drawLine(8, _RULE_PX // 2, self.width() - 8, _RULE_PX // 2)
        else:
            box = QRect(11, 0, self.width() - 22, _HEADING_PX)
            pen.line(box, self._words, 11, fonts.SEMIBOLD, "side_text2", LEFT)
        pen.painter.end()


class _Brand(QWidget):
    """The mark and the name; «Datos de ejemplo» under it on the demo store."""

    def __init__(self, *, is_demo: bool) -> None:
        super().__init__()
        self._is_demo, self._is_rail = is_demo, False
        self.setFixedHeight(84 if is_demo else 64)
        if is_demo:
            self.setToolTip(self.tr("Datos de ejemplo"))

    def set_rail(self, is_rail: bool) -> None:
        self._is_rail = is_rail
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        left = (self.width() - 28) // 2 if self._is_rail else 10
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("side_mark"))
        painter.drawRoundedRect(QRect(left, 18, 28, 28), 7, 7)
        mark = QRect(left, 18, 28, 28)
        pen.line(mark, "A", 16, fonts.BOLD, "side", Qt.AlignmentFlag.AlignCenter)
        if not self._is_rail:
            name = QRect(left + 38, 18, self.width() - left - 44, 28)
            pen.line(name, "Agent Desk", 16, fonts.BOLD, "side_text")
        if self._is_demo:
            self._paint_demo(pen)

    def _paint_demo(self, pen: Pen) -> None:
        if self._is_rail:
            box, px = QRect(0, 52, self.width(), 28), 10
            words = self.tr("Datos de\nejemplo")
        else:
            words, px = self.tr("Datos de ejemplo"), 12
            box = QRect(10, 56, fonts.metrics(12, fonts.SEMIBOLD).horizontalAdvance(words) + 16, 20)
        pen.painter.setPen(Qt.PenStyle.NoPen)
        pen.painter.setBrush(theme.color("fill"))
        pen.painter.drawRoundedRect(box, 4, 4)
        pen.painter.setPen(theme.color("on_fill"))
        pen.painter.setFont(fonts.font(px, fonts.SEMIBOLD))
        pen.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class _Person(QWidget):
    """Role and name, as in the corner of the board."""

    def __init__(self, role: str, name: str) -> None:
        super().__init__()
        self._role, self._name = role, name
        self.setFixedHeight(40)
        self.setAccessibleName(f"{role}: {name}")
        self.setToolTip(f"{role}: {name}")

    def paintEvent(self, event: QPaintEvent) -> None:
        pen = Pen(QPainter(self))
        room = self.width() - 20
        pen.line(QRect(10, 0, room, 18), self._role, 12, fonts.REGULAR, "side_text2")
        pen.line(QRect(10, 19, room, 20), self._name, 14, fonts.BOLD, "side_text")
        pen.painter.end()


class SideBar(QWidget):
    """Reports where to go; below the window's threshold it becomes a rail of icons."""

    place_chosen = Signal(int)
    user_change_requested = Signal()
    theme_requested = Signal()

    def __init__(
        self, places: Sequence[Place], role_name: str, user_name: str, *, is_demo: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("kind", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Lugares"))
        self._brand = _Brand(is_demo=is_demo)
        self._person = _Person(role_name, user_name)
        self._places = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 12, 12)
        self._layout.setSpacing(_GAP_PX)
        self._layout.addWidget(self._brand)
        self._headings: list[Heading] = []
        self._is_rail = False
        for number, place in enumerate(places):
            self._add_heading(places, number)
            self._add_place(number, place)
        self._layout.addStretch(1)
        self._layout.addWidget(self._person)
        self._acts = self._make_acts()
        self.set_rail(False)

    def mark(self, number: int) -> None:
        """Show which place is open."""
        self._places.button(number).setChecked(True)

    def show_badge(self, number: int, count: int) -> None:
        """How many wait in that place."""
        button = self._places.button(number)
        if isinstance(button, SideButton):
            button.show_badge(count)

    def set_rail(self, is_rail: bool) -> None:
        """Icons only, for windows that need the room."""
        self.setFixedWidth(RAIL_PX if is_rail else WIDE_PX)
        self._layout.setContentsMargins(*((4, 0, 4, 8) if is_rail else (12, 0, 12, 12)))
        self._brand.set_rail(is_rail)
        self._person.setVisible(not is_rail)
        self._is_rail = is_rail
        for button in self.findChildren(SideButton):
            button.set_rail(is_rail)
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """All rows in the height there is: the last places never cover the first. The headings are
        words as long as every row keeps a comfortable height."""
        buttons = self.findChildren(SideButton)
        taken = self._brand.height() + self._layout.contentsMargins().bottom() + _GAP_PX
        if not self._person.isHidden():
            taken += self._person.height() + _GAP_PX
        room, rows = self.height() - taken, max(len(buttons), 1)
        worded = room - len(self._headings) * (_HEADING_PX + 1)
        has_words = not self._is_rail and worded // rows > _LEAST_PX + 4
        for heading in self._headings:
            heading.set_rule(not has_words)
        each = (worded if has_words else room - len(self._headings) * (_RULE_PX + 1)) // rows
        gap = _GAP_PX if each >= _ROW_PX + _GAP_PX else 1
        self._layout.setSpacing(gap)
        for button in buttons:
            button.set_row_px(min(_ROW_PX, max(_LEAST_PX, each - gap)))

    def _add_heading(self, places: Sequence[Place], number: int) -> None:
        title = group_of(places[number].id)
        if title and (not number or title != group_of(places[number - 1].id)):
            self._headings.append(Heading(title))
            self._layout.addWidget(self._headings[-1])

    def _add_place(self, number: int, place: Place) -> None:
        key = f"Ctrl+{number + 1}" if number < _KEYED else ""
        button = SideButton(place.icon, place.title, key)
        button.clicked.connect(lambda: self.place_chosen.emit(number))
        self._places.addButton(button, number)
        self._layout.addWidget(button)

    def _make_acts(self) -> tuple[SideButton, ...]:
        change = SideButton("users", self.tr("Cambiar de usuario"), is_place=False)
        change.setToolTip(self.tr("Cambiar de usuario (Ctrl+Mayús+U)"))
        change.clicked.connect(self.user_change_requested)
        look = SideButton("sun-moon", self.tr("Claro u oscuro"), "Ctrl+T", is_place=False)
        look.clicked.connect(self.theme_requested)
        for button in (change, look):
            self._layout.addWidget(button)
        return change, look
