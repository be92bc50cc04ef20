"""The contact light: may we talk now? Icon, words and colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import ContactLight, Tone
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

_ICONS = {Tone.OK: "shield-check", Tone.WARN: "shield-alert", Tone.BAD: "octagon-x"}
_HEIGHT, _TEXT_X, _PAD = 46, 46, 14


class LightBadge(Painted):
    """Its reason, citation and source are in the tooltip and in the description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._light: ContactLight | None = None
        self._most = 300
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_most(self, width: int) -> None:
        """The widest it may become before its words elide."""
        self._most = width
        self.updateGeometry()

    def show_light(self, light: ContactLight | None) -> None:
        self._light = light
        self.setVisible(light is not None)
        if light:
            name = self.tr("Reglas de contacto: {title}. {detail}").format(
                title=light.title, detail=light.detail
            )
            self.describe(
                name, light.why, "\n".join((light.title, light.detail, light.why)).strip()
            )
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if not self._light:
            return QSize(0, _HEIGHT)
        words = max(
            painting.text_width(self._light.title, 14, fonts.SEMIBOLD),
            painting.text_width(self._light.detail, 12, fonts.MEDIUM),
        )
        return QSize(min(self._most, _TEXT_X + words + _PAD), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_with(self, pen: Pen) -> None:
        if not self._light:
            return
        tone = self._light.tone
        ink, ground = painting.TONES[tone]
        box = QRect(0, (self.height() - _HEIGHT) // 2, self.width(), _HEIGHT)
        pen.card(box, ink, ground, 2 if tone is Tone.BAD else 1)
        paint_icon(pen.painter, 12, box.top() + 12, _ICONS.get(tone, "info"), ink, 23)
        room = self.width() - _TEXT_X - 8
        title = QRect(_TEXT_X, box.top() + 5, room, 19)
        pen.line(title, self._light.title, 14, fonts.SEMIBOLD, ink)
        detail = QRect(_TEXT_X, box.top() + 24, room, 16)
        pen.line(detail, self._light.detail, 12, fonts.MEDIUM, ink)


class TimerBlock(Painted):
    """How long the call lasts, in figures that do not dance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._caption, self._px = "", "", 26
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_size(self, px: int) -> None:
        self._px = px
        self.updateGeometry()

    def show_time(self, text: str, caption: str) -> None:
        is_wider = len(text) != len(self._text) or caption != self._caption
        self._text, self._caption = text, caption
        self.setAccessibleName(f"{caption}: {text}" if text else "")
        if is_wider:
            self.updateGeometry()
        self.update()

    def caption(self) -> str:
        return self._caption

    def sizeHint(self) -> QSize:
        words = painting.text_width(self._caption, 12, fonts.SEMIBOLD)
        return QSize(max(painting.text_width(self._text, self._px, fonts.BOLD), words), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_with(self, pen: Pen) -> None:
        line = painting.line_px(self._px)
        y = (self.height() - line - 16) // 2
        figures = QRect(0, y, self.width(), line)
        pen.line(figures, self._text, self._px, fonts.BOLD, "text", painting.RIGHT)
        caption = QRect(0, y + line, self.width(), 16)
        pen.line(caption, self._caption, 12, fonts.SEMIBOLD, "text2", painting.RIGHT)
