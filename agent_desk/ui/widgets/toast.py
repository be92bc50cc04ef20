"""A short message at the bottom of the window, with the five seconds to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from agent_desk.ui import icons, theme
from agent_desk.ui.desk.state import Toast, Tone
from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import Keycap

_LOOKS = {  # tone -> (icon, colour of the words and icon, ground)
    Tone.NEUTRAL: ("info", "text", "surface"),
    Tone.PRIMARY: ("info", "on_primary_soft", "primary_soft"),
    Tone.OK: ("circle-check", "ok", "ok_soft"),
    Tone.WARN: ("triangle-alert", "warn", "warn_soft"),
    Tone.BAD: ("circle-x", "bad", "bad_soft"),
}
_TICK_MS = 50
_MAX_WIDTH_PX = 760


class ToastBar(QWidget):
    """Never takes the focus; a thin line shows how long the undo still lasts."""

    undo_requested = Signal()
    expired = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.NEUTRAL
        self._left_ms = self._whole_ms = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._undo = IconButton("undo-2", self.tr("Deshacer"), "link")
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._undo.clicked.connect(self.undo_requested)
        self._key = Keycap("Ctrl+U")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(10)
        for widget, stretch in ((self._icon, 0), (self._text, 1), (self._undo, 0), (self._key, 0)):
            layout.addWidget(widget, stretch)
        self.hide()

    def show_toast(self, toast: Toast | None) -> None:
        """Show it for its seconds; None hides what is shown. 0 seconds stays until hidden."""
        self._timer.stop()
        if toast is None:
            self.hide()
            return
        self._tone = toast.tone
        self._text.setText(toast.text)
        self._undo.setVisible(toast.can_undo)
        self._key.setVisible(toast.can_undo)
        self._left_ms = self._whole_ms = toast.seconds * 1000
        self._recolour()
        self._fit_text(toast.text)
        self.show()
        self.raise_()
        if toast.seconds:
            self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        # Somebody is reading or reaching for «Deshacer»: the line waits.
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self._left_ms > 0:
            self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_text"):
            self._recolour()

    def paintEvent(self, event: QPaintEvent) -> None:
        _, ink, ground = _LOOKS[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(ink, 130), 1))
        painter.setBrush(theme.color(ground))
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, 8, 8)
        if self._undo.isVisible() and self._whole_ms:
            share = self._left_ms / self._whole_ms
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ink))
            painter.drawRoundedRect(
                QRectF(12, self.height() - 6, (self.width() - 24) * share, 3), 1.5, 1.5
            )

    def _tick(self) -> None:
        self._left_ms -= _TICK_MS
        if self._left_ms > 0:
            self.update()
            return
        self._timer.stop()
        self.hide()
        self.expired.emit()

    def _recolour(self) -> None:
        name, ink, _ = _LOOKS[self._tone]
        self._icon.setPixmap(icons.pixmap(name, ink))
        self._text.setProperty("tone", "" if self._tone is Tone.NEUTRAL else str(self._tone))
        self._text.style().polish(self._text)

    def _fit_text(self, text: str) -> None:
        beside = 60 + (self._undo.sizeHint().width() + 80 if self._undo.isVisibleTo(self) else 0)
        one_line = self._text.fontMetrics().horizontalAdvance(text) + 4
        parent = self.parentWidget()
        room = parent.width() - 32 if parent else _MAX_WIDTH_PX
        width = min(one_line, min(room, _MAX_WIDTH_PX) - beside)
        self._text.setFixedWidth(max(120, width))
        self.setFixedHeight(20 + self._text.heightForWidth(self._text.width()) + 6)
        self.adjustSize()
