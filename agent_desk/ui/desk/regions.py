"""The regions of the live-call window in their places, each repainted by its own call."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from agent_desk.ui.desk import state
from agent_desk.ui.desk.density import STANDARD, Density, choose_density
from agent_desk.ui.desk.footer import FooterRegion
from agent_desk.ui.desk.header import HeaderRegion
from agent_desk.ui.desk.idle import IdlePanel
from agent_desk.ui.desk.options import OptionsRegion
from agent_desk.ui.desk.script import ScriptRegion
from agent_desk.ui.desk.search import SearchRegion
from agent_desk.ui.desk.stages import LeftColumn

FLOOR = QSize(1240, 560)  # logical pixels; below 1280x600 less the frame of a window


class DeskRegions(QWidget):
    """Header, three columns, footer: positions never change during a call, only contents do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self.density: Density | None = None
        self.mode = state.Mode.IDLE
        self.context_state = state.ContextState()
        self.header, self.left = HeaderRegion(), LeftColumn()
        self.script, self.options = ScriptRegion(), OptionsRegion()
        self.search, self.footer = SearchRegion(), FooterRegion()
        self.idle = IdlePanel()
        self._body, self.centre = QWidget(), QWidget()
        self._frame, self._columns = QVBoxLayout(self), QHBoxLayout(self._body)
        self._middle = QVBoxLayout(self.centre)
        self._place()
        self._take_density(STANDARD)
        self.show_mode(state.Mode.IDLE)

    def show_mode(self, mode: state.Mode) -> None:
        """Idle covers the columns and the footer; every other mode only changes contents."""
        self.mode = mode
        is_idle = mode is state.Mode.IDLE
        self._body.setVisible(not is_idle)
        self.footer.setVisible(not is_idle)
        self.idle.setVisible(is_idle)
        self.search.set_mode(mode)

    def show_header(self, header: state.HeaderState) -> None:
        self.header.show_state(header)

    def show_stages(self, stages: state.StagesState) -> None:
        self.left.show_stages(stages)

    def show_context(self, context: state.ContextState) -> None:
        self.context_state = context
        self.left.show_context(context)

    def show_script(self, script: state.ScriptState) -> None:
        self.script.show_state(script)

    def show_options(self, options: state.OptionsState) -> None:
        self.options.show_state(options)

    def show_search(self, search: state.SearchState) -> None:
        self.search.show_state(search)

    def show_footer(self, footer: state.FooterState) -> None:
        self.footer.show_state(footer)

    def minimumSizeHint(self) -> QSize:
        # One floor for all densities: the window must be free to shrink from one to the next.
        return FLOOR

    def sizeHint(self) -> QSize:
        return QSize(1366, 768)

    def resizeEvent(self, event: QResizeEvent) -> None:
        density = choose_density(self.width(), self.height())
        if density is not self.density:
            self._take_density(density)
        super().resizeEvent(event)

    def _take_density(self, density: Density) -> None:
        self.density = density
        gap = density.gap
        self._frame.setContentsMargins(gap, gap, gap, gap)
        for box in (self._frame, self._columns, self._middle):
            box.setSpacing(gap)
        for region in (self.header, self.left, self.script, self.options, self.search, self.footer):
            region.set_density(density)
        self.left.show_context(self.context_state)

    def _place(self) -> None:
        self._frame.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for box in (self._columns, self._middle):
            box.setContentsMargins(0, 0, 0, 0)
        self._middle.addWidget(self.script, 1)
        self._middle.addWidget(self.options)
        self._columns.addWidget(self.left)
        self._columns.addWidget(self.centre, 1)
        self._columns.addWidget(self.search)
        self._frame.addWidget(self.header)
        self._frame.addWidget(self._body, 1)
        self._frame.addWidget(self.idle, 1)
        self._frame.addWidget(self.footer)
