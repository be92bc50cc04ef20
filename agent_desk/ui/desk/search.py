"""The right column: what did he object, what was found, what to answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui import icons
from agent_desk.ui.desk.density import STANDARD, Density
from agent_desk.ui.desk.response import ResponsePanel
from agent_desk.ui.desk.state import Mode, SearchState
from agent_desk.ui.keys import key_of
from agent_desk.ui.widgets.neighbour_line import NeighbourLine
from agent_desk.ui.widgets.painted import Line, Words
from agent_desk.ui.widgets.painting import Pen
from agent_desk.ui.widgets.protocol_panel import ProtocolPanel
from agent_desk.ui.widgets.result_list import ResultList

DIGITS = ("1", "2", "3")
CANDIDATES = len(DIGITS)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -4, Qt.Key.Key_PageDown: 4}


class SearchEdit(QLineEdit):
    """Up and Down move the results, Enter uses the response; the caret stays here.

    A digit typed right after a letter chooses a result («sin chamba2»); after a space, another
    digit or at the beginning it is text like any other («lleva 3 meses», «3 tarjetas»).
    """

    stepped = Signal(int)
    picked = Signal(int)
    entered = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setProperty("kind", "search")
        self.setAccessibleName(self.tr("Objeción: lo que dijo el cliente"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.text() in DIGITS and self._is_after_letter():
            self.picked.emit(DIGITS.index(event.text()))
        else:
            super().keyPressEvent(event)

    def _is_after_letter(self) -> bool:
        typed = self.text()
        is_at_end = self.cursorPosition() == len(typed) and not self.hasSelectedText()
        return is_at_end and typed[-1:].isalpha()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        pen = Pen(painter)
        ink = "text2" if self.isEnabled() else "disabled"
        icons.paint_icon(painter, 13, (self.height() - 18) // 2, "search", ink, 18)
        pen.keycap(self.width() - 10, self.height() // 2, self._key)
        painter.end()


class SearchRegion(QFrame):
    """Paints SearchState; the line between results and response stays where it is.

    While somebody types, the response follows its results in the next turn of the loop: it takes
    as long to lay out as they do, and the keys typed meanwhile need none of their own.
    """

    edited = Signal(str)
    row_chosen = Signal(int)
    used = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._density, self._state, self._is_typing = STANDARD, SearchState(), False
        # Not 0: on Windows that comes before the painting of what was found.
        self._soon = QTimer(self, singleShot=True, interval=1)
        self._soon.timeout.connect(self._show_response)
        self.edit, self.results = SearchEdit(key_of("search")), ResultList()
        self.response, self.protocol = ResponsePanel(), ProtocolPanel()
        self.neighbours = NeighbourLine()
        self._title, self._count = Words(), Words(13, 500, at_right=True)
        self._empty = Words(14, 500)
        self._empty.setParent(self.results)  # over the list, not above it: nothing moves for it
        self._title.show_words(self.tr("¿Qué objeción puso?"))
        self._fill()
        self.edit.textEdited.connect(self._type)
        self.edit.stepped.connect(self._step)
        self.edit.entered.connect(self.used)
        self.edit.picked.connect(self._pick)
        self.results.row_pressed.connect(self.row_chosen)
        self.results.picked.connect(self._pick)
        self.neighbours.chosen.connect(lambda n: self.row_chosen.emit(self.results.count() + n))
        self.protocol.used.connect(self.used)
        self.results.activated.connect(lambda _index: self.used.emit())
        self.response.used.connect(self.used)
        self.set_mode(Mode.IDLE)

    @property
    def is_behind(self) -> bool:
        """Whether results are shown whose response is still to follow."""
        return self._soon.isActive()

    def set_density(self, density: Density) -> None:
        self._density = density
        self.setFixedWidth(density.right)
        self.results.set_row_px(density.result, density.found)
        self.response.set_density(density)
        self._share()

    def set_mode(self, mode: Mode) -> None:
        """With another person the answers are read only; on a voice mailbox nobody objects.

        Outside a call there is no script to take a response into.
        """
        is_locked = mode is Mode.VOICEMAIL
        is_dimmed = mode in {Mode.THIRD_PARTY, Mode.VOICEMAIL}
        hints = {
            Mode.VOICEMAIL: self.tr("En el buzón nadie objeta"),
            Mode.THIRD_PARTY: self.tr("Con otra persona: no revele nada"),
        }
        self.edit.setPlaceholderText(hints.get(mode, self.tr("Escriba lo que dijo el cliente")))
        self.edit.setEnabled(not is_locked)
        self.results.setEnabled(not is_locked)
        self.results.set_dimmed(is_dimmed)
        self.response.set_mode(is_call=mode is Mode.CALL, is_locked=is_dimmed)
        self.protocol.set_usable(mode is Mode.CALL)

    def show_state(self, state: SearchState) -> None:
        self._state = state
        self._count.show_words(state.count)
        self.results.show_rows(state.rows, -1 if state.neighbour >= 0 else state.selected)
        self.neighbours.show_neighbours(state.neighbours, state.neighbour)
        self._empty.setVisible(bool(state.empty))
        self._empty.show_words(state.empty)
        self._empty.setToolTip(state.empty)
        if self._is_typing:
            self._soon.start()
        else:
            self._show_response()
        self._below.setCurrentIndex(1 if state.protocol else 0)
        if state.protocol:
            self.protocol.show_protocol(state.protocol, self._density.spoken)

    def set_query(self, text: str) -> None:
        """Put text into the search without reporting it as typed."""
        if self.edit.text() != text:
            self.edit.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _type(self, text: str) -> None:
        self._is_typing = True
        self.edited.emit(text)
        self._is_typing = False

    def _show_response(self) -> None:
        self._soon.stop()
        # Below a protocol there is none: laid out and painted anew it would come back with the
        # results of the key that ends the protocol, and it would be of another objection.
        self.response.show_state(None if self._state.protocol else self._state.response)

    def _step(self, step: int) -> None:
        state, rows = self._state, self.results.count()
        now = rows + state.neighbour if state.neighbour >= 0 else state.selected
        wanted = max(0, min(rows + self.neighbours.count() - 1, now + step))
        if rows and wanted != now:
            self.row_chosen.emit(wanted)

    def _pick(self, number: int) -> None:
        if number < self.results.count():
            self.row_chosen.emit(number)

    def _share(self) -> None:
        """The same rows whether few or many were found: the response never moves."""
        density = self._density
        usual, found = density.results * density.result, CANDIDATES * density.found
        self.results.setFixedHeight(max(usual, found))
        left, height = 8, self._empty.sizeHint().height()
        self._empty.setGeometry(left, 6, self.width() - 2 * (6 + left), height)

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        field = QHBoxLayout()
        field.setContentsMargins(6, 0, 6, 0)
        field.addWidget(self.edit)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 10, 6, 10)
        box.setSpacing(0)
        box.addLayout(head)
        box.addSpacing(5)
        box.addLayout(field)
        box.addSpacing(5)
        self._below = QStackedLayout()
        box.addLayout(self._below, 1)  # first: without a parent it would show a window of its own
        self._below.addWidget(self._found())
        self._below.addWidget(self.protocol)

    def _found(self) -> QWidget:
        found = QWidget()
        box = QVBoxLayout(found)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.results)
        box.addWidget(self.neighbours)
        box.addWidget(Line())
        box.addSpacing(6)
        box.addWidget(self.response, 1)
        return found
