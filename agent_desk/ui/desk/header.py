"""The header: who, how much, how late, may we talk, for how long."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from agent_desk.ui.desk.density import STANDARD, Density
from agent_desk.ui.desk.state import HeaderState
from agent_desk.ui.widgets.contact_light import LightBadge, TimerBlock
from agent_desk.ui.widgets.fact_strip import FactStrip
from agent_desk.ui.widgets.identity_block import IdentityBlock


class HeaderRegion(QFrame):
    """Paints HeaderState."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._density, self._state = STANDARD, HeaderState()
        self._identity, self._facts = IdentityBlock(), FactStrip()
        self._light, self._timer = LightBadge(), TimerBlock()
        self._row = QHBoxLayout(self)
        for widget in (self._identity, self._facts, self._light, self._timer):
            self._row.addWidget(widget, 1 if widget is self._identity else 0)

    def set_density(self, density: Density) -> None:
        self._density = density
        self.setFixedHeight(density.header)
        gap = {"narrow": 11, "wide": 32}.get(density.name, 18)
        self._row.setSpacing(gap)
        self._row.setContentsMargins(density.pad + 3, 1, 16, 1)
        self._facts.set_sizes(density.fact, gap)
        self._light.set_most({"narrow": 232, "wide": 380}.get(density.name, 270))
        self._timer.set_size(density.timer)
        self.show_state(self._state)

    def show_state(self, state: HeaderState) -> None:
        self._state = state
        self._identity.show_state(state, is_short=self._density.is_narrow)
        self._facts.show_state(state)
        self._light.show_light(state.light)
        self._timer.show_time(state.timer, state.timer_caption)

    def set_timer(self, text: str, caption: str) -> None:
        """Only the clock; an empty caption keeps the one shown."""
        self._timer.show_time(text, caption or self._timer.caption())
