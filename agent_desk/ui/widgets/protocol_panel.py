"""The crisis protocol: the whole column, nothing beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import ProtocolState
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Keycap, Painted
from agent_desk.ui.widgets.painting import Pen

_LABEL = 76
_EMPTY = ProtocolState("", "", "", (), (), ())


class ProtocolText(Painted):
    """Help line, what to say, what to do, what never to say; as tall as it needs to be."""

    def __init__(self) -> None:
        super().__init__()
        self._protocol, self._px = _EMPTY, 15

    def show_protocol(self, protocol: ProtocolState, px: int) -> None:
        self._protocol, self._px = protocol, px
        said = [f"{step.label}: {step.text}" for step in protocol.steps]
        never = [self.tr("No diga {words}").format(words=words) for words in protocol.never_say]
        self.describe(
            protocol.title,
            " ".join([protocol.warning, protocol.line, *said, *protocol.must_do, *never]),
        )
        self.fit(self.width())

    def fit(self, width: int) -> None:
        self.setFixedHeight(max(1, self._lay(None, width)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def paint_with(self, pen: Pen) -> None:
        self._lay(pen, self.width())

    def _lay(self, pen: Pen | None, width: int) -> int:
        """Paint (or only measure) from the top; returns the height."""
        y = self._text(pen, 0, 0, width, self._protocol.warning, 14, "bad") + 6
        y = self._line_of_help(pen, width, y)
        for step in self._protocol.steps:
            if pen:
                ink = "bad" if step.is_current else "primary"
                where = QRect(0, y, _LABEL, painting.line_px(self._px))
                pen.line(where, step.label, 12, fonts.SEMIBOLD, ink)
            y = self._text(pen, _LABEL, y, width, step.text, self._px) + 6
        for title, icon, ink, texts in (
            (self.tr("Haga"), "circle-check", "ok", self._protocol.must_do),
            (self.tr("No diga"), "ban", "bad", self._protocol.never_say),
        ):
            if not texts:
                continue
            if pen:
                pen.line(QRect(0, y + 4, width, 18), title, 13, fonts.SEMIBOLD, "text2")
            y += 26
            for text in texts:
                if pen:
                    paint_icon(pen.painter, 0, y + 1, icon, ink, 15)
                y = self._text(pen, 22, y, width, text, 13) + 3
        return y + 2

    def _line_of_help(self, pen: Pen | None, width: int, top: int) -> int:
        if not self._protocol.line:
            return top
        lines = self._protocol.line.split(", ")  # a number is not broken in two
        height = 24 * len(lines) + 14
        if pen:
            pen.card(QRect(0, top, width, height), "bad", "bad_soft")
            for number, line in enumerate(lines):
                where = QRect(12, top + 7 + 24 * number, width - 24, 24)
                pen.line(where, line, 16, fonts.BOLD, "bad")
        return top + height + 10

    def _text(
        self, pen: Pen | None, x: int, y: int, width: int, text: str, px: int, ink: str = "text"
    ) -> int:
        height = painting.line_px(px)
        weight = fonts.REGULAR if ink == "text" else fonts.SEMIBOLD
        for line in painting.wrapped(text, px, weight, width - x):
            if pen:
                pen.line(QRect(x, y, width - x, height), line, px, weight, ink)
            y += height
        return y


class ProtocolPanel(QFrame):
    """A red heading over the text; Enter puts the first line into the script."""

    used = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ProtocolText()
        self._title = _Heading()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._text)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        self._text.setAutoFillBackground(False)
        self.use_button = QPushButton(self.tr("Llevar al guion"))
        self.use_button.setProperty("kind", "primary")
        self._use_key = Keycap("Enter")
        self.use_button.clicked.connect(self.used)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.use_button)
        buttons.addWidget(self._use_key)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 4, 8, 0)
        box.setSpacing(8)
        box.addWidget(self._title)
        box.addWidget(self._scroll, 1)
        box.addLayout(buttons)

    def set_usable(self, is_usable: bool) -> None:
        """Whether there is a script to take it into: only during a call."""
        self.use_button.setEnabled(is_usable)
        self._use_key.setEnabled(is_usable)

    def show_protocol(self, protocol: ProtocolState, px: int) -> None:
        self._title.show_words(protocol.title)
        self._text.show_protocol(protocol, px)
        self._text.fit(self._scroll.viewport().width())


class _Heading(Painted):
    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setFixedHeight(36)

    def show_words(self, words: str) -> None:
        self._words = words
        self.describe(words)

    def paint_with(self, pen: Pen) -> None:
        pen.painter.setPen(theme.color("bad"))
        pen.painter.setBrush(theme.color("bad_soft"))
        pen.painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        paint_icon(pen.painter, 10, 9, "octagon-alert", "bad", 18)
        where = QRect(36, 0, self.width() - 44, self.height())
        pen.line(where, self._words, 16, fonts.BOLD, "bad")
