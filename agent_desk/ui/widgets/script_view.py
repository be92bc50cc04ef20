"""The words to say: the largest text on screen, filled-in values marked to be checked first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import Paragraph, Span
from agent_desk.ui.veil import personal

_THEME_EVENTS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
_STEP = 1


class ScriptView(QTextBrowser):
    """Shrinks the type a little before it scrolls; never below `least` pixels.

    Enter goes on to the next line of a response in it, Backspace back.
    """

    went_on = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        personal(self)
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._px, self._least, self._shown_px = 18, 15, 0
        self._is_writing = False
        self.setProperty("kind", "script")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Lo que se dice"))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(200, 48)
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDefaultTextOption(option)

    def set_sizes(self, px: int, least: int) -> None:
        """Size of the spoken text and the smallest it may become, in pixels."""
        self._px, self._least = px, least
        self._write(again=True)

    def show_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        if paragraphs != self._paragraphs:
            self._paragraphs = paragraphs
            self._write(again=True)
            self.verticalScrollBar().setValue(0)

    def shown_px(self) -> int:
        """The size the text has now."""
        return self._shown_px

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_on.emit(1)
        elif event.key() == Qt.Key.Key_Backspace:
            self.went_on.emit(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A scroll bar that comes while a text is written would write it again inside itself.
        if not self._is_writing:
            self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _THEME_EVENTS and hasattr(self, "_paragraphs"):
            self._write(again=True)

    def _write(self, *, again: bool = False) -> None:
        """Write at the largest size that fits the panel; the smallest one scrolls."""
        self._is_writing, fitting = True, self._least
        for px in range(self._px, self._least - 1, -_STEP):
            if again or px != self._shown_px:
                self._write_at(px)
                again = False
            fitting = px
            if self.document().size().height() <= self.viewport().height():
                break
        self._shown_px, self._is_writing = fitting, False
        self.document().setTextWidth(self.viewport().width())

    def _write_at(self, px: int) -> None:
        self._shown_px = px
        document = self.document()
        document.setDefaultFont(fonts.font(px))
        document.setTextWidth(self.viewport().width())
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        block = QTextBlockFormat()
        height = 126 if px > 16 else 120
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        for number, paragraph in enumerate(self._paragraphs):
            block.setTopMargin(round(px * (0.55 if px > 20 else 0.33)) if number else 0)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            for span in paragraph:
                cursor.insertText(span.text, _look(span, px))


def _look(span: Span, px: int) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(fonts.font(px, fonts.SEMIBOLD if span.is_filled else fonts.REGULAR))
    look.setForeground(theme.color("on_fill" if span.is_filled else "text"))
    if span.is_filled:
        look.setBackground(theme.color("fill"))
    return look
