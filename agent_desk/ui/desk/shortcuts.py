"""The keys of the desk, valid wherever the focus is in its window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from agent_desk.ui.keys import KEYS

Act = Callable[[], object]


class DeskShortcuts(QObject):
    """One QShortcut per key of the table.

    Editors claim some of them for themselves (Ctrl+U clears a line on X11, Ctrl+Y repeats on
    Windows, Ctrl+K cuts); `spare` an editor and the desk's meaning wins.
    """

    def __init__(self, window: QWidget, acts: Mapping[str, Act]) -> None:
        super().__init__(window)
        self._taken: set[int] = set()
        for key in KEYS:
            for text in key.sequences:
                sequence = QKeySequence(text)
                self._taken.add(_combined(sequence))
                shortcut = QShortcut(sequence, window)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(acts[key.name])

    def spare(self, editor: QWidget) -> None:
        """Keep the desk's keys out of this editor."""
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.keyCombination().toCombined() not in self._taken:
            return False
        event.ignore()
        return True


def _combined(sequence: QKeySequence) -> int:
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # missing in the stubs
    return first.toCombined()
