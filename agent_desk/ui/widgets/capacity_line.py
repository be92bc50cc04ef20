"""«Ingreso»: what he says he earns and when he is paid, in one line, read back while typing."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import CapacityState
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets.ask_editor import AskField
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen


class _ReadBack(Painted):
    """How the line reads, or why not."""

    def __init__(self) -> None:
        super().__init__()
        self._state = CapacityState()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_state(self, state: CapacityState) -> None:
        self._state = state
        self.describe(state.error or state.read_back)

    def paint_with(self, pen: Pen) -> None:
        where = QRect(0, 0, self.width(), self.height())
        if self._state.error:
            paint_icon(pen.painter, 0, (self.height() - 15) // 2, "circle-alert", "bad", 15)
            where = where.adjusted(20, 0, 0, 0)
            pen.line(where, self._state.error, 13, fonts.MEDIUM, "bad")
        elif self._state.read_back:
            words = self.tr("{said}. Enter lo anota.").format(said=self._state.read_back)
            pen.line(where, words, 13, fonts.SEMIBOLD)
        else:
            hint = self.tr(
                "Cuánto gana y cuándo cobra: «12 mil al mes, 15 y último», o «desempleo»."
            )
            pen.line(where, hint, 13, fonts.MEDIUM, "text2")

    def sizeHint(self) -> QSize:
        return QSize(320, 36)


class CapacityLine(QWidget):
    """One field and how it reads beside it; Enter accepts."""

    edited = Signal(str)
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        personal(self)
        self.line, self._read_back = AskField(), _ReadBack()
        self.line.setPlaceholderText(self.tr("Cuánto gana y cuándo cobra"))
        self.line.setAccessibleName(self.tr("Ingreso y días de pago, como los dice"))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 4)
        box.setSpacing(10)
        box.addWidget(self.line, 2)
        box.addWidget(self._read_back, 3)
        self.line.textEdited.connect(self.edited)
        self.line.entered.connect(self.accepted)

    def show_state(self, state: CapacityState) -> None:
        """The field changes only where it differs, so the caret stays where it is."""
        if self.line.text() != state.text:
            self.line.setText(state.text)
        self._read_back.show_state(state)
