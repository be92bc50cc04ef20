"""The trainer's window: the card at the left, touches in the middle, the sheet at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.practice.led_keys import LED_KEYS
from agent_desk.ui.practice.led_state import LedState
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.result_list import ResultList

FIRST_SIZE = (1280, 720)
CARD_PX, SHEET_PX = 360, 340
_COLUMNS = 3
_TICK_MS = 1000


class LedWindow(QMainWindow):
    """Fulfils LedView. Every key is a touch; no field takes it away."""

    key_pressed = Signal(str)
    act_tapped = Signal(str)
    turn_ended = Signal()
    handed_in = Signal()
    halted = Signal()
    ticked = Signal()
    closed = Signal()
    keys = LED_KEYS

    def __init__(self, *, is_observer: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Práctica — hoja") if is_observer else self.tr("Práctica — quien dirige")
        self.setWindowTitle(words)
        self.resize(*FIRST_SIZE)
        self._title, self._clock, self._banner = QLabel(), QLabel(), QLabel()
        self._total, self._marks = QLabel(), QLabel()
        self._card, self._now = ReadingView(self.tr("Tarjeta")), ReadingView(self.tr("Ahora"))
        self._list, self._buttons = ResultList(), dict[str, QPushButton]()
        self._grid = QGridLayout()
        self._acts = self._make_acts()
        self._card_seen = ""
        self.setCentralWidget(self._make_ground(is_observer=is_observer))
        for child in self.findChildren(QWidget):
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.ticked)
        self._timer.start()

    def show_led(self, state: LedState) -> None:
        self._title.setText(state.title)
        self._clock.setText(state.clock)
        self._banner.setText(state.banner)
        self._banner.setVisible(bool(state.banner))
        if state.card and state.card.title != self._card_seen:
            self._card_seen = state.card.title
            self._card.show_reading(state.card)
        if state.now:
            self._now.show_reading(state.now)
        self._show_acts(state)
        self._list.show_rows(state.rows, -1)
        self._total.setText(state.total)
        self._total.setProperty("tone", "bad" if state.is_capped else "")
        self._total.style().unpolish(self._total)
        self._total.style().polish(self._total)
        self._marks.setText(state.marks)
        for name, button in self._acts.items():
            button.setEnabled(name in state.enabled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.handed_in if is_alt else self.turn_ended).emit()
        elif key == Qt.Key.Key_Escape:
            self.halted.emit()
        elif event.text():
            self.key_pressed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self.closed.emit()
        super().closeEvent(event)

    def _show_acts(self, state: LedState) -> None:
        if not self._buttons:
            for place, act in enumerate(state.acts):
                button = QPushButton(f"{act.key}   {act.title}")
                button.setCheckable(True)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.setAccessibleName(act.title)
                button.setStyleSheet("text-align: left; min-height: 26px; padding: 0px 8px;")
                if act.is_harm:
                    button.setProperty("kind", "danger")
                button.clicked.connect(partial(self._tap, act.id))
                self._grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
                self._buttons[act.id] = button
        for act in state.acts:
            self._buttons[act.id].setChecked(act.is_on)

    def _tap(self, act: str, _checked: bool = False) -> None:
        self.act_tapped.emit(act)

    def _make_acts(self) -> dict[str, IconButton]:
        made = {
            "turn": IconButton(
                "arrow-right", self.tr("Turno"), "primary", self.tr("Acabó el turno")
            ),
            "hand_in": IconButton(
                "clipboard-check", self.tr("Entregar"), "", self.tr("Entregar la hoja")
            ),
            "halt": IconButton("octagon-alert", self.tr("Alto"), "danger"),
        }
        made["turn"].clicked.connect(self.turn_ended)
        made["hand_in"].clicked.connect(self.handed_in)
        made["halt"].clicked.connect(self.halted)
        return made

    def _make_ground(self, *, is_observer: bool) -> QWidget:
        ground = QWidget()
        ground.setProperty("kind", "practice")
        columns = QHBoxLayout()
        columns.setSpacing(10)
        if not is_observer:
            self._card.setFixedWidth(CARD_PX)
            columns.addWidget(self._card)
            columns.addWidget(self._make_middle(), 1)
        columns.addWidget(self._make_sheet(is_observer=is_observer), int(is_observer))
        column = QVBoxLayout(ground)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(self._make_head())
        column.addWidget(self._banner)
        column.addLayout(columns, 1)
        return ground

    def _make_head(self) -> QHBoxLayout:
        self._title.setProperty("kind", "heading")
        self._clock.setProperty("kind", "page-title")
        self._banner.setProperty("kind", "title")
        self._banner.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._clock)
        return row

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._grid.setSpacing(4)
        column.addWidget(self._now, 1)
        column.addLayout(self._grid)
        return middle

    def _make_sheet(self, *, is_observer: bool) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        if not is_observer:
            card.setFixedWidth(SHEET_PX)
        self._total.setProperty("kind", "page-title")
        self._marks.setProperty("kind", "caption")
        self._marks.setWordWrap(True)
        self._list.set_row_px(44)
        self._list.setAccessibleName(self.tr("La hoja"))
        rule = QLabel(self.tr("1 a 9 suma evidencia · ! crítico · * momento · Retroceso quita"))
        rule.setProperty("kind", "caption")
        rule.setWordWrap(True)
        acts = QHBoxLayout()
        shown = ("hand_in", "halt") if is_observer else ("turn", "hand_in", "halt")
        keys = {"turn": "Enter", "hand_in": "Alt+Enter", "halt": "Esc"}
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self._total)
        column.addWidget(rule)
        column.addWidget(self._list, 1)
        column.addWidget(self._marks)
        for name in shown:
            acts.addWidget(over_its_key(self._acts[name], keys[name]))
        column.addLayout(acts)
        return card
