"""While a screen is shared: what shows people's data is covered until the key is pressed again.

A widget says of itself that it shows a person (`personal(widget)`); a place whose whole content is
about people is covered whole. The cover is painted instead of the widget, so nothing that is drawn
later, or typed meanwhile, can show through; the call and its keys go on.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsEffect, QLabel, QWidget

from agent_desk.ui import fonts, icons, theme
from agent_desk.ui.wording import translate

W = TypeVar("W", bound=QWidget)
MARK = "personal"
_ICON_PX = 18
_ROOMY = (150, 40)


def personal(widget: W) -> W:
    """Mark a widget as showing a person's data."""
    widget.setProperty(MARK, True)
    return widget


class VeilEffect(QGraphicsEffect):
    """Paints a plain box with an eye struck through, whatever is under it."""

    def draw(self, painter: QPainter) -> None:
        box = QRectF(self.sourceBoundingRect())
        painter.save()
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        middle = box.center()
        icons.paint_icon(
            painter, middle.x() - _ICON_PX / 2, middle.y() - _ICON_PX / 2, "eye-off", "text2"
        )
        if box.width() >= _ROOMY[0] and box.height() >= 2 * _ROOMY[1]:
            painter.setPen(theme.color("text2"))
            painter.setFont(fonts.font(13, fonts.MEDIUM))
            words = translate("Veil", "Oculto mientras comparte pantalla")
            below = box.adjusted(8, box.height() / 2 + 12, -8, 0)
            wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(below, int(wrapped), words)
        painter.restore()


class Veil:
    """Over one window; `toggle` is its key."""

    def __init__(self, window: QWidget, note: QLabel) -> None:
        self._window, self._note = window, note
        self.is_on = False
        self._covered: list[QWidget] = []
        note.setProperty("kind", "veil-note")
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        note.hide()

    def toggle(self) -> None:
        """Cover everything personal, or show it again."""
        self.is_on = not self.is_on
        self._note.setText(
            translate("Veil", "Datos personales ocultos · Ctrl+Mayús+H los muestra de nuevo")
        )
        self._note.setVisible(self.is_on)
        if self.is_on:
            self.cover()
        else:
            self._uncover()

    def cover(self) -> None:
        """What was built since: called whenever another page is shown."""
        if not self.is_on:
            return
        for widget in self._window.findChildren(QWidget):
            if widget.property(MARK) and not isinstance(widget.graphicsEffect(), VeilEffect):
                widget.setGraphicsEffect(VeilEffect(widget))
                self._covered.append(widget)

    def _uncover(self) -> None:
        for widget in self._covered:
            try:
                widget.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt takes it away
            except RuntimeError:  # its page is gone, and Qt has deleted it
                continue
        self._covered = []
