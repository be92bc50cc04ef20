"""The way back to the desk, over the places of who has no navigation column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import Keycap


class HomeStrip(QWidget):
    """One line with the first place of the user and its key; it takes no focus from the place."""

    home_asked = Signal()

    def __init__(self, title: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._key = title, key
        self._back = IconButton("arrow-left", kind="link")
        self._back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._back.clicked.connect(self.home_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 20, 0)
        row.setSpacing(6)
        row.addWidget(self._back)
        row.addWidget(Keycap(key))
        row.addStretch(1)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        words = self.tr("Volver a: {place}").format(place=self._title)
        self._back.rename(words)
        self._back.setToolTip(f"{words} ({self._key})")
