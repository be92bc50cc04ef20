"""A pill as a widget of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui.desk.state import Pill
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen


class PillLabel(Painted):
    """Words on their soft ground."""

    def __init__(self, pill: Pill, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_pill(pill)

    def show_pill(self, pill: Pill) -> None:
        self._pill = pill
        self.describe(pill.text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(painting.pill_width(self._pill), painting.PILL_PX)

    def paint_with(self, pen: Pen) -> None:
        pen.pill(0, (self.height() - painting.PILL_PX) // 2, self._pill, self.width())
