"""The views of a place, side by side, each under the digit that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from agent_desk.ui.widgets.painted import Keycap


class ViewTabs(QWidget):
    """The digits work wherever the focus is inside the place, but in a field they are text."""

    chosen = Signal(str)

    def __init__(self, views: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self._is_joined = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, (view, name) in enumerate(views, 1):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("kind", "tab")
            button.setAccessibleName(name)
            button.clicked.connect(partial(self.chosen.emit, view))
            self._buttons[view] = button
            row.addWidget(button)
            row.addWidget(Keycap(str(number)))
            row.addSpacing(8)

    def show_view(self, view: str) -> None:
        """Mark the view on screen."""
        if view in self._buttons:
            self._buttons[view].setChecked(True)

    def join(self, place: QWidget) -> None:
        """Let the digits work in the whole of a place."""
        if self._is_joined:
            return
        self._is_joined = True
        for number, view in enumerate(self._buttons, 1):
            key = QShortcut(QKeySequence(str(number)), place)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(partial(self.chosen.emit, view))
