"""The response to the chosen objection, and whether it worked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agent_desk.ui.desk.density import Density
from agent_desk.ui.desk.state import ResponseState
from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import HeadLine, Keycap, Words
from agent_desk.ui.widgets.response_steps import ResponseSteps


class StepsArea(QScrollArea):
    """Lets the steps choose their type for the room there is; scrolls only if they must."""

    def __init__(self, steps: ResponseSteps) -> None:
        super().__init__()
        self._steps = steps
        self.setWidget(steps)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(40)
        self.viewport().setAutoFillBackground(False)
        steps.setAutoFillBackground(False)

    def fit_steps(self) -> None:
        room = self.maximumViewportSize()
        self._steps.fit(room.width(), room.height())
        if self._steps.height() > room.height():
            bar = self.verticalScrollBar().sizeHint().width()
            self._steps.fit(room.width() - bar, room.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_steps()


class ResponsePanel(QWidget):
    """Title, steps to say, and three buttons that keep their place."""

    used = Signal()
    rated = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ResponseState | None = None
        self._is_shown = False
        self._is_locked = self._is_call = False
        self._title, self._rate = HeadLine(may_break=True), Words(12, 600, "ok", at_right=True)
        self._hint = Words(12, 500)
        self._steps = ResponseSteps()
        self._scroll = StepsArea(self._steps)
        self.use_button = QPushButton(self.tr("Usar respuesta"))
        self.use_button.setProperty("kind", "primary")
        self._use_key = Keycap("Enter")
        self.worked_button = self._thumb("thumbs-up", self.tr("La respuesta funcionó"))
        self.failed_button = self._thumb("thumbs-down", self.tr("La respuesta no funcionó"))
        self._fill()
        self.use_button.clicked.connect(self.used)
        self.worked_button.clicked.connect(lambda: self._rate_as(True))
        self.failed_button.clicked.connect(lambda: self._rate_as(False))

    def set_density(self, density: Density) -> None:
        self._steps.set_look(density.spoken, is_wide=density.is_wide)
        self._is_shown = False

    def set_mode(self, *, is_call: bool, is_locked: bool) -> None:
        """Outside a call it can be read but not taken into the script; locked not rated either."""
        self._is_call, self._is_locked = is_call, is_locked
        self._show_buttons()

    def show_state(self, state: ResponseState | None) -> None:
        if self._is_shown and state == self._state:
            return  # most keys leave the same card first
        self._state, self._is_shown = state, True
        self._title.show_title(state.title if state else "", *(state.flags if state else ()))
        self._rate.show_words(state.rate if state else "")
        self._hint.show_words(state.hint if state else "")
        self._hint.setVisible(bool(state and state.hint))
        self._steps.show_response(state)
        self._scroll.fit_steps()
        self._show_buttons()

    def _show_buttons(self) -> None:
        state = self._state
        can_rate = state is not None and not self._is_locked
        self.use_button.setEnabled(can_rate and self._is_call)
        self._use_key.setEnabled(can_rate and self._is_call)
        for button, worked in ((self.worked_button, True), (self.failed_button, False)):
            button.setEnabled(can_rate)
            button.setChecked(state is not None and state.rated is worked)

    def _rate_as(self, worked: bool) -> None:
        self._show_buttons()  # the mark comes back with the next state
        self.rated.emit(worked)

    def _thumb(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, name=name)
        button.setCheckable(True)
        button.setToolTip(name)
        return button

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        self._rate.setFixedHeight(24)  # on the line of the title, also when it has pills below
        head.addWidget(self._rate, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.use_button)
        buttons.addWidget(self._use_key)
        buttons.addStretch(1)
        buttons.addWidget(self.worked_button)
        buttons.addWidget(self.failed_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 0, 8, 0)
        box.setSpacing(5)
        box.addLayout(head)
        box.addWidget(self._hint)
        box.addWidget(self._scroll, 1)
        box.addLayout(buttons)
