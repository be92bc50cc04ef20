"""A text that many people will read: what may not be said is marked while it is typed, with the
better words beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from agent_desk.domain.strategy.campaigns.pieces import Problem
from agent_desk.domain.text.sentences import with_sentence
from agent_desk.ui import theme
from agent_desk.ui.keys import BETTER_KEY
from agent_desk.ui.shell.campaigns.fields import say
from agent_desk.ui.widgets.painted import Keycap

_SHOWN = 2


class LintedText(QWidget):
    """`check` tells the problems of the text; Alt+B puts the better words in their place."""

    def __init__(
        self, check: Callable[[str], Sequence[Problem]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._problems: Sequence[Problem] = ()
        self.text, self.told, self.better = QPlainTextEdit(), QLabel(), QLabel()
        self._better_row = QWidget()
        self.text.setTabChangesFocus(True)
        for label in (self.told, self.better):
            label.setWordWrap(True)
        self._lay_out()
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self.look)
        shortcut = QShortcut(QKeySequence(BETTER_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.use_better)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.text.setAccessibleName(name)

    def look(self) -> None:
        """Read it again: also when the channel or the line changed."""
        body = self.text.toPlainText()
        self._problems = self._check(body) if body.strip() else ()
        graves = [one for one in self._problems if one.is_grave]
        words = [one.sentence for one in (*graves, *self._problems)]
        told = "\n".join(dict.fromkeys(words[:_SHOWN]))
        say(self.told, told or self.tr("Nada que señalar en el texto."), self._tone(bool(graves)))
        first = self._first()
        self.better.setText(self.tr("Mejor: {words}").format(words=first.better) if first else "")
        self._better_row.setVisible(first is not None)
        self._mark()

    def use_better(self) -> None:
        """The better words stand instead of the sentence with the first of the marked ones."""
        first = self._first()
        if first:
            cursor = self.text.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            body = self.text.toPlainText()
            cursor.insertText(with_sentence(body, first.start, first.end, first.better))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def _tone(self, is_grave: bool) -> str:
        return "bad" if is_grave else "warn" if self._problems else "ok"

    def _first(self) -> Problem | None:
        return next((one for one in self._problems if one.better), None)

    def _mark(self) -> None:
        marks = []
        for one in self._problems:
            if one.end <= one.start:
                continue
            ink, look = "bad" if one.is_grave else "warn", QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(theme.color(ink))
            look.setBackground(theme.color(f"{ink}_soft"))
            look.setForeground(theme.color(ink))
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.text.document())
            mark.cursor.setPosition(one.start)
            mark.cursor.setPosition(one.end, QTextCursor.MoveMode.KeepAnchor)
            mark.format = look
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._better_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.better, 1)
        row.addWidget(Keycap(BETTER_KEY), 0, Qt.AlignmentFlag.AlignTop)
        self._better_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.text, 1)
        column.addWidget(self.told)
        column.addWidget(self._better_row)
