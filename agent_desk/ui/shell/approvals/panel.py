"""«Vistos buenos»: who waits at the left, the case beside it, and the two keys of an answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from agent_desk.ui.desk.state import Answer
from agent_desk.ui.shell.approvals.state import ApprovalsState, Step
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.answer_button import AnswerButton
from agent_desk.ui.widgets.result_list import ResultList

LIST_PX = 320
REFRESH_MS = 1000
MOST_CHOICES = 5


class ApprovalsPanel(PageFrame):
    """Fulfils ApprovalsView; letters and numbers act while no text is being typed."""

    row_chosen = Signal(int)
    yes_pressed = Signal()
    no_pressed = Signal()
    other_pressed = Signal()
    confirmed = Signal()
    choice_made = Signal(int)
    reason_given = Signal(str)
    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Vistos buenos"))
        self._state = ApprovalsState()
        self.list, self._reading = ResultList(), ReadingView(self.tr("Solicitud"))
        self.yes, self.no, self.other = AnswerButton("S"), AnswerButton("N"), AnswerButton("O")
        self.choices = [AnswerButton(str(number + 1)) for number in range(MOST_CHOICES)]
        self.reason, self._prompt = QLineEdit(), QLabel()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make_list())
        row.addLayout(self._make_right(), 1)
        self.column.addLayout(row, 1)
        self.setFocusProxy(self.list)
        self._connect()
        self.show_state(self._state)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.opened)

    def show_state(self, state: ApprovalsState) -> None:
        before, self._state = self._state, state
        if state.rows != before.rows or state.selected != before.selected:
            self.list.show_rows(state.rows, state.selected)
        if state.reading != before.reading:
            self._reading.show_reading(state.reading)
        self.yes.setEnabled(state.can_give)
        self.no.setEnabled(state.can_decide)
        self.other.setEnabled(state.can_counter)
        self._prompt.setText(state.prompt)
        self._prompt.setVisible(bool(state.prompt))
        for number, button in enumerate(self.choices):
            button.setVisible(number < len(state.choices))
            if number < len(state.choices):
                button.show_answer(Answer(state.choices[number]), has_detail=False)
        self.reason.setVisible(state.step is Step.NO)
        if state.step is not before.step and state.step is not Step.NO:
            self.reason.clear()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def announce(self, sentence: str) -> None:
        announce(self, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _enter(self) -> None:
        """The shortcut is quicker than the field: what Enter means depends on where one types."""
        if self.reason.hasFocus():
            self.reason_given.emit(self.reason.text())
        else:
            self.confirmed.emit()

    def _make_list(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        label = QLabel(self.tr("Esperan en la línea"))
        label.setProperty("kind", "label")
        self.list.setAccessibleName(self.tr("Solicitudes que esperan"))
        self.list.set_row_px(52)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.list, 1)
        return card

    def _make_right(self) -> QVBoxLayout:
        self.yes.show_answer(Answer(self.tr("Sí, dar visto bueno")), has_detail=False)
        self.no.show_answer(Answer(self.tr("No, con su razón")), has_detail=False)
        self.other.show_answer(Answer(self.tr("Otra opción")), has_detail=False)
        first = QHBoxLayout()
        first.setSpacing(8)
        for button in (self.yes, self.no, self.other):
            first.addWidget(button)
        self._prompt.setProperty("kind", "label")
        self.reason.setPlaceholderText(self.tr("Otra razón, en sus palabras"))
        self.reason.setAccessibleName(self.tr("Razón para no dar el visto bueno"))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._reading, 1)
        column.addLayout(first)
        column.addWidget(self._prompt)
        for choice in self.choices:
            column.addWidget(choice)
        column.addWidget(self.reason)
        return column

    def _connect(self) -> None:
        self.list.row_pressed.connect(self.row_chosen)
        self.yes.clicked.connect(self.yes_pressed)
        self.no.clicked.connect(self.no_pressed)
        self.other.clicked.connect(self.other_pressed)
        for number, choice in enumerate(self.choices):
            choice.clicked.connect(partial(self.choice_made.emit, number))
        acts: dict[str, Callable[[], object]] = {
            "S": self.yes_pressed.emit,
            "N": self.no_pressed.emit,
            "O": self.other_pressed.emit,
            "Return": self._enter,
            "Enter": self._enter,
            "Esc": self.went_back.emit,
        }
        for number in range(MOST_CHOICES):
            acts[str(number + 1)] = partial(self.choice_made.emit, number)
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
