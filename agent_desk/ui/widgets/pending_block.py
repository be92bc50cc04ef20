"""What F9 will record, in three short lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import FooterState
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

_LEAST_PX = 12


class PendingBlock(Painted):
    """Heading, figure, detail; the detail takes two lines where nothing stands below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        personal(self)
        self._state = FooterState()
        self._main_px = 18
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_size(self, main_px: int) -> None:
        self._main_px = main_px
        self.update()

    def show_state(self, state: FooterState) -> None:
        self._state = state
        words = [state.pending_heading, state.pending_main, state.pending_detail]
        self.describe(". ".join(w for w in words if w), hover="\n".join(w for w in words if w))

    def wished_width(self, most: int) -> int:
        """Width at which the amounts do not elide, up to `most`: a cut amount misleads."""
        return min(most, painting.text_width(self._state.pending_main, _LEAST_PX, fonts.BOLD) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 48)

    def paint_with(self, pen: Pen) -> None:
        state, width = self._state, self.width()
        main = painting.line_px(self._main_px) - 1
        has_below = bool(state.means or state.hint)
        detail = painting.wrapped(state.pending_detail, 12, 500, width, 1 if has_below else 2)
        y = max(0, (self.height() - 16 - main - 15 * len(detail)) // 2)
        heading = QRect(0, y, width, 16)
        px = painting.fitting_px(state.pending_heading, 13, fonts.SEMIBOLD, width, _LEAST_PX)
        pen.line(heading, state.pending_heading, px, fonts.SEMIBOLD, "text2")
        px = painting.fitting_px(state.pending_main, self._main_px, fonts.BOLD, width, _LEAST_PX)
        pen.line(QRect(0, y + 16, width, main), state.pending_main, px, fonts.BOLD)
        y += 16 + main
        for number, line in enumerate(detail):
            where = QRect(0, y + 15 * number, width, 15)
            pen.line(where, line, 12, fonts.MEDIUM, "text2")
