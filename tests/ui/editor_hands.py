"""Hands at the keyboard of the editor, and eyes on what it shows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.editor.wiring import Presenters
from agent_desk.ui.widgets.painted import HeadLine
from agent_desk.ui.widgets.result_list import ResultList
from tests.ui.editor_world import EditorWorld
from tests.ui.keyboard import type_text
from tests.ui.panels import show, words_of

KEYED = 3


class Hands:
    """A supervisor at the keyboard."""

    def __init__(self, world: EditorWorld) -> None:
        self.world, self.panel = world, world.panel

    @property
    def presenters(self) -> Presenters:
        kept = self.world.ground.kept[-1]
        assert isinstance(kept, Presenters)
        return kept

    def press(self, keys: str) -> None:
        pressed = QKeySequence(keys)[0]  # type: ignore[index]
        place = QApplication.focusWidget() or self.panel
        QTest.keyClick(place, pressed.key(), pressed.keyboardModifiers())
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """Its last letters by key; what is before them comes at once, as if pasted."""
        place = QApplication.focusWidget()
        assert place
        if isinstance(place, QPlainTextEdit):
            place.insertPlainText(text[:-KEYED])
            text = text[-KEYED:]
        type_text(place, text)
        QApplication.processEvents()

    def to_field(self, path: str) -> None:
        """Alt+S and the arrows to a field, then Enter into its text."""
        self.press("Alt+S")
        paths = [row.path for row in self.panel.cards.fields._rows.rows]
        self.press("Home")
        fields, at = self.panel.cards.fields, paths.index(path)
        if at:
            fields.setCurrentIndex(fields.model().index(at - 1, 0))
            self.press("Down")
        self.press("Return")

    def text(self) -> str:
        return self.panel.cards.box.text.toPlainText()

    def replace_text(self, text: str) -> None:
        self.press("Ctrl+A")
        self.write(text)

    def words(self) -> str:
        readings = [view.toPlainText() for view in self._readings()]
        heads = [head.accessibleName() for head in self.panel.findChildren(HeadLine)]
        rows = [row.title for row in self._list_rows()]
        return " ".join((words_of(self.panel), *readings, *heads, *rows))

    def _list_rows(self) -> list[ResultRow]:
        lists = [one for one in self.panel.findChildren(ResultList) if one.isVisible()]
        return [row for one in lists for row in one._rows.rows]

    def _readings(self) -> list[QTextBrowser]:
        return [view for view in self.panel.findChildren(QTextBrowser) if view.isVisible()]


def seated(qtbot: QtBot, qapp: QApplication) -> Iterator[Hands]:
    """The editor of a morning in a small window, keys in it."""
    fonts.load_fonts()
    theme.apply(qapp, "light")
    world = EditorWorld()
    world.fill()
    show(world.panel, qtbot)
    world.panel.resize(1306, 700)
    world.panel.setFocus()
    QApplication.processEvents()
    yield Hands(world)
    world.feed.forget_all()
