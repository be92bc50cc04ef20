"""The left column: stages of the script above, what is known of the person below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agent_desk.ui.desk.context import context_sections
from agent_desk.ui.desk.density import STANDARD, Density
from agent_desk.ui.desk.state import ContextState, StagesState
from agent_desk.ui.keys import key_of
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.context_list import ContextList
from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import Keycap, Line, Words
from agent_desk.ui.widgets.stage_list import StageList

_CONTEXT_LEAST = 244  # height kept for what is known, before stages take more
_HEADING = 44  # heading of the stage card with its margins


class LeftColumn(QWidget):
    """On the narrow rail only dots remain, and the button that opens the context."""

    context_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._density = STANDARD
        self._state = StagesState()
        self.stages = StageList()
        self._title, self._caption = Words(), Words(12, 500, at_right=True)
        self._context = ContextList(more_key=key_of("context"))
        self._card, self._known = QFrame(), QFrame()
        for card in (self._card, self._known):
            card.setProperty("kind", "card")
        self._rail = self._make_rail()
        self._fill_cards()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._card)
        self._column.addWidget(self._known, 1)
        self._title.show_words(self.tr("Guion"))

    def set_density(self, density: Density) -> None:
        self._density = density
        is_rail = density.is_narrow
        self.setFixedWidth(density.left)
        self._column.setSpacing(density.gap)
        self._known.setVisible(not is_rail)
        self._rail.setVisible(is_rail)
        self._title.setVisible(not is_rail)
        self._caption.set_align(painting.CENTRE if is_rail else painting.RIGHT)
        side = 6 if is_rail else 7
        self._card_box.setContentsMargins(side, 11, side, 8)
        self._heading.setContentsMargins(0 if is_rail else 8, 0, 0 if is_rail else 6, 0)
        self.stages.set_look(density.stage, is_rail=is_rail)
        self.show_stages(self._state)

    def show_stages(self, state: StagesState) -> None:
        self._state = state
        is_rail = self._density.is_narrow
        self._caption.show_words(state.short_caption if is_rail else state.caption)
        self.stages.show_state(state)
        self._share()

    def show_context(self, state: ContextState) -> None:
        self._context.show_sections(*context_sections(state, is_full=self._density.is_wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Stages take what they wish as long as the context keeps its least height."""
        if self._density.is_narrow:
            self._card.setMinimumHeight(0)
            self._card.setMaximumHeight(16777215)
            return
        room = self.height() - self._density.gap - _CONTEXT_LEAST - _HEADING
        wished = min(self.stages.wished_height(), room)
        self._card.setFixedHeight(_HEADING + max(wished, self.stages.least_height(), 60))

    def _fill_cards(self) -> None:
        self._heading = QHBoxLayout()
        self._heading.addWidget(self._title, 1)
        self._heading.addWidget(self._caption)
        self._card_box = QVBoxLayout(self._card)
        self._card_box.setSpacing(6)
        self._card_box.addLayout(self._heading)
        self._card_box.addWidget(self.stages, 1)
        self._card_box.addWidget(self._rail)
        known = QVBoxLayout(self._known)
        known.setContentsMargins(14, 9, 13, 8)
        known.addWidget(self._context, 1)

    def _make_rail(self) -> QWidget:
        rail = QWidget()
        box = QVBoxLayout(rail)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(6)
        button = IconButton("history", name=self.tr("Ver lo que sabemos, historial y contacto"))
        button.setProperty("kind", "bare")
        button.setToolTip(button.accessibleName())
        button.clicked.connect(self.context_asked)
        self.context_button = button
        box.addWidget(Line())
        for widget in (button, Keycap(key_of("context"))):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(widget)
            row.addStretch(1)
            box.addLayout(row)
        return rail
