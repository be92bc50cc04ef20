"""The conversation: what both have said, and the line in which the trainee speaks."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui import theme
from agent_desk.ui.practice.keys import practice_key
from agent_desk.ui.practice.state import AGENT, DEBTOR, DrillState, TalkLine
from agent_desk.ui.widgets.painted import Keycap

LOW_PX, TALL_PX = 78, 94  # heights of the strip
_MOST_SAID = 2000  # letters of one turn that can be typed


class TalkStrip(QWidget):
    """Reports each sentence as `said`; Enter alone says nothing."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TalkLine, ...] = ()
        self.talk, self.line = QTextBrowser(), QLineEdit()
        self._heard, self._hint = QLabel(), QLabel()
        self._button = QPushButton(self.tr("Decir"))
        self._fill()

    def set_tall(self, is_tall: bool) -> None:
        self.setFixedHeight(TALL_PX if is_tall else LOW_PX)

    def show_state(self, state: DrillState) -> None:
        if state.lines != self._lines:
            self._lines = state.lines
            self._show_talk()
        self.line.setPlaceholderText(state.prompt)
        if self.line.isEnabled() != state.can_talk:
            self.line.setEnabled(state.can_talk)
            self._button.setEnabled(state.can_talk)
        self._heard.setText(state.heard)
        self._heard.setProperty("tone", str(state.heard_tone))
        self._heard.style().unpolish(self._heard)
        self._heard.style().polish(self._heard)
        self._hint.setText(state.hint)

    def take_back(self, text: str) -> None:
        """What could not be said stays in the line."""
        self.line.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_lines"):
            self._show_talk()

    def _show_talk(self) -> None:
        self.talk.setHtml("".join(_line_html(line) for line in self._lines))
        bar = self.talk.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _fill(self) -> None:
        self.talk.setProperty("kind", "talk")
        self.talk.setAccessibleName(self.tr("Conversación"))
        self.talk.setOpenLinks(False)
        self.talk.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line.setProperty("kind", "said")
        self.line.setMaxLength(_MOST_SAID)
        self.line.setAccessibleName(self.tr("Usted dice"))
        self.line.setEnabled(False)
        self.line.returnPressed.connect(self._say)
        self._button.setProperty("kind", "primary")
        self._button.setAccessibleName(self.tr("Decirlo"))
        self._button.setEnabled(False)
        self._button.clicked.connect(self._say)
        for label in (self._heard, self._hint):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._heard.setAccessibleName(self.tr("Lo que se reconoció"))
        self._hint.setProperty("kind", "caption")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        say = QHBoxLayout()
        say.setSpacing(8)
        say.addWidget(self.line, 1)
        say.addWidget(self._button)
        say.addWidget(Keycap("Enter"))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(Keycap(practice_key("talk")))
        below.addWidget(self._heard, 3)
        below.addWidget(self._hint, 4)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(say)
        right.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 2)
        row.setSpacing(10)
        row.addWidget(self.talk, 5)
        row.addLayout(right, 6)

    def _say(self) -> None:
        text = self.line.text().strip()
        if text:
            self.line.clear()
            self.said.emit(text)


class TypeAnywhere(QObject):
    """A letter typed where nothing is written begins a sentence: there is nothing to look for."""

    def __init__(self, strip: TalkStrip, *watched: QWidget) -> None:
        super().__init__(strip)
        self._strip = strip
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if not plain or not event.text().isalpha() or not self._strip.line.isEnabled():
            return False
        self._strip.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._strip.line.insert(event.text())
        return True


def _line_html(line: TalkLine) -> str:
    if line.who == DEBTOR:
        ink, weight, px, mark = theme.token("text"), 600, 16, "—&nbsp;"
    elif line.who == AGENT:
        ink, weight, px, mark = theme.token("text2"), 400, 13, "Usted:&nbsp;"
    else:
        ink, weight, px, mark = theme.token("practice"), 600, 13, ""
    style = f"margin:0 0 2px 0; color:{ink}; font-size:{px}px; font-weight:{weight}"
    return f'<p style="{style}">{mark}{escape(line.text)}</p>'
