"""One version to read, and the two keys of its decision."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from agent_desk.ui.desk.state import Answer
from agent_desk.ui.shell.policies.versions_presenter import NO, VersionsState
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.widgets.answer_button import AnswerButton


class VersionsView(QWidget):
    """Reports; the list of versions is the one at the left of the place."""

    yes_pressed = Signal()
    no_pressed = Signal()
    confirmed = Signal(str)
    went_back = Signal()
    return_asked = Signal()
    simulate_asked = Signal()
    withdraw_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reading = ReadingView(self.tr("Versión de la política"))
        self.yes, self.no = AnswerButton("S"), AnswerButton("N")
        self.again, self.simulate = AnswerButton("V"), AnswerButton("Ctrl+Shift+M")
        self.withdraw = AnswerButton("R")
        self.reason, self._prompt = QLineEdit(), QLabel()
        self._fill()
        self._connect()
        self.setFocusProxy(self._reading)

    def show_state(self, state: VersionsState) -> None:
        self._reading.show_reading(state.reading)
        for button, is_on in (
            (self.yes, state.can_decide),
            (self.no, state.can_decide),
            (self.again, state.can_return),
            (self.simulate, state.can_simulate),
            (self.withdraw, state.can_withdraw),
        ):
            button.setVisible(is_on)
        self._prompt.setText(state.prompt)
        self._prompt.setVisible(bool(state.prompt))
        was_hidden = self.reason.isHidden()
        self.reason.setVisible(state.step == NO)
        if state.step == NO and was_hidden:
            self.reason.clear()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self.yes.show_answer(Answer(self.tr("Aprobar y publicar")), has_detail=False)
        self.no.show_answer(Answer(self.tr("Devolver, con su razón")), has_detail=False)
        self.again.show_answer(Answer(self.tr("Volver a esta versión")), has_detail=False)
        self.simulate.show_answer(Answer(self.tr("Simular")), has_detail=False)
        self.withdraw.show_answer(Answer(self.tr("Retirarla")), has_detail=False)
        self.reason.setAccessibleName(self.tr("Razón para devolverla"))
        self._prompt.setProperty("kind", "label")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.yes, self.no, self.again, self.simulate, self.withdraw):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._reading, 1)
        column.addLayout(row)
        column.addWidget(self._prompt)
        column.addWidget(self.reason)

    def _connect(self) -> None:
        self.yes.clicked.connect(self.yes_pressed)
        self.no.clicked.connect(self.no_pressed)
        self.again.clicked.connect(self.return_asked)
        self.simulate.clicked.connect(self.simulate_asked)
        self.withdraw.clicked.connect(self.withdraw_asked)

    def bind_keys(self, place: QWidget) -> None:
        """The keys of this view, valid in its whole place while it is shown."""
        acts: dict[str, tuple[AnswerButton | None, Callable[[], object]]] = {
            "S": (self.yes, self.yes_pressed.emit),
            "N": (self.no, self.no_pressed.emit),
            "V": (self.again, self.return_asked.emit),
            "R": (self.withdraw, self.withdraw_asked.emit),
            "Return": (None, lambda: self.confirmed.emit(self.reason.text())),
            "Esc": (None, self.went_back.emit),
        }
        for key, (button, act) in acts.items():
            shortcut = QShortcut(QKeySequence(key), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda b=button, a=act: self._press(b, a))
            self._keys = [*getattr(self, "_keys", []), shortcut]
        self.set_keys(False)

    def set_keys(self, is_on: bool) -> None:
        """Letters belong to this view only while it is in sight: else they are typed elsewhere."""
        for shortcut in self._keys:
            shortcut.setEnabled(is_on)

    def _press(self, button: AnswerButton | None, act: Callable[[], object]) -> None:
        if button is None or button.isVisible():
            act()
