"""A large row of «¿Quién entra?»: number, role, name and what is inside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from agent_desk.domain.people import Role, User
from agent_desk.ui import fonts, icons, theme
from agent_desk.ui.shell.role_names import role_name, role_task
from agent_desk.ui.widgets.painting import Pen

ROW_PX = 62
KEYED_ROWS = 9  # the digits; further ones are found by letter
_ICONS = {
    Role.AGENT: "headphones",
    Role.SUPERVISOR: "clipboard-check",
    Role.TRAINER: "graduation-cap",
    Role.MANAGER: "chart-line",
    Role.ADMINISTRATOR: "settings",
}


class EntryRow(QAbstractButton):
    """A button as wide as the card; the number at its right is its key."""

    def __init__(self, number: int, user: User) -> None:
        super().__init__()
        self.user_id = user.id
        self._number, self._user = number, user
        role = role_name(user.role)
        self.setText(f"{role}: {user.name}")
        self.setAccessibleName(
            self.tr("Entrar como {role}: {name}").format(role=role, name=user.name)
        )
        self.setAccessibleDescription(role_task(user.role))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(480, ROW_PX)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # QAbstractButton would take the arrows for itself; the panel goes round with them.
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        is_lit = self.hasFocus() or self.underMouse()
        edge = ("focus", 2) if self.hasFocus() else ("border", 1)
        painter.setPen(QPen(theme.color(edge[0]), edge[1]))
        painter.setBrush(theme.color("primary_soft" if is_lit else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        middle = self.height() // 2
        icons.paint_icon(painter, 18, middle - 11, _ICONS[self._user.role], "primary", 22)
        room = self.width() - 58 - 52
        name = QRect(58, middle - 22, room, 22)
        taken = pen.line(name, self._user.name, 15, fonts.SEMIBOLD)
        role = QRect(58 + taken + 8, middle - 22, room - taken - 8, 22)
        pen.line(role, role_name(self._user.role), 13, fonts.MEDIUM, "text2")
        task = QRect(58, middle + 1, room, 20)
        pen.line(task, role_task(self._user.role), 13, fonts.REGULAR, "text2")
        if self._number <= KEYED_ROWS:
            pen.keycap(self.width() - 18, middle, str(self._number))
        painter.end()
