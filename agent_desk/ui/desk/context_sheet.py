"""What we know of the person, on its own sheet over the desk (Ctrl+I)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agent_desk.ui.desk.context import context_sections
from agent_desk.ui.desk.state import ContextState
from agent_desk.ui.widgets.context_list import ContextList
from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import HeadLine, Keycap


class ContextSheet(QFrame):
    """Everything of ContextState, scrolling only if it must."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setAccessibleName(self.tr("Lo que ya sabemos, historial y contacto"))
        self._list = ContextList()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._list.setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.accessibleName())
        self._scroll.viewport().setAutoFillBackground(False)
        self.setFocusProxy(self._scroll)
        close = IconButton("x", name=self.tr("Cerrar lo que ya sabemos"))
        close.clicked.connect(self.closed)
        title = HeadLine()
        title.show_title(self.tr("Del cliente"))
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(title, 1)
        bar.addWidget(Keycap("Esc"))
        bar.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 12, 14)
        box.setSpacing(10)
        box.addLayout(bar)
        box.addWidget(self._scroll, 1)
        self.hide()

    def show_context(self, state: ContextState) -> None:
        self._list.show_sections(*context_sections(state, is_full=True))
        self._list.setMinimumHeight(self._list.height_at(max(200, self.width() - 60)))
