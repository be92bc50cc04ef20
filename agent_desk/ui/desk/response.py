"""The response to the chosen objection, and whether it worked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agent_desk.ui.desk.density import Density
from agent_desk.ui.desk.state import ResponseState
from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import HeadLine, Keycap, Words
from agent_desk.ui.widgets.response_steps import ResponseSteps


class ResponsePanel(QWidget):
    """Title, steps to say, and three buttons that keep their place."""

    used = Signal()
    rated = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ResponseState | None = None
        self._is_locked = False
        self._title, self._rate = HeadLine(), Words(12, 600, "ok", at_right=True)
        self._steps, self._scroll = ResponseSteps(), QScrollArea()
        self.use_button = QPushButton(self.tr("Usar respuesta"))
        self.use_button.setProperty("kind", "primary")
        self.worked_button = self._thumb("thumbs-up", self.tr("La respuesta funcionó"))
        self.failed_button = self._thumb("thumbs-down", self.tr("La respuesta no funcionó"))
        self._fill()
        self.use_button.clicked.connect(self.used)
        self.worked_button.clicked.connect(lambda: self._rate_as(True))
        self.failed_button.clicked.connect(lambda: self._rate_as(False))

    def set_density(self, density: Density) -> None:
        self._steps.set_look(density.spoken, is_wide=density.is_wide)

    def set_locked(self, is_locked: bool) -> None:
        """The response can be read but not taken into the script."""
        self._is_locked = is_locked
        self._show_buttons()

    def show_state(self, state: ResponseState | None) -> None:
        self._state = state
        self._title.show_title(state.title if state else "", *(state.flags if state else ()))
        self._rate.show_words(state.rate if state else "")
        self._steps.show_response(state)
        self._fit()
        self._show_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        area = self._scroll.viewport()
        self._steps.fit(area.width(), area.height())

    def _show_buttons(self) -> None:
        state = self._state
        can_use = state is not None and not self._is_locked
        self.use_button.setEnabled(can_use)
        for button, worked in ((self.worked_button, True), (self.failed_button, False)):
            button.setEnabled(can_use)
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
        head.addWidget(self._rate)
        self._scroll.setWidget(self._steps)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setMinimumHeight(40)
        self._scroll.viewport().setAutoFillBackground(False)
        self._steps.setAutoFillBackground(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.use_button)
        buttons.addWidget(Keycap("Enter"))
        buttons.addStretch(1)
        buttons.addWidget(self.worked_button)
        buttons.addWidget(self.failed_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 0, 8, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self._scroll, 1)
        box.addLayout(buttons)
