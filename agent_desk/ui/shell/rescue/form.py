"""The body of the card when the store does not open: ways by number, a PIN, and how it went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui.clipboard import copy_private
from agent_desk.ui.shell.rescue.row import WayRow
from agent_desk.ui.shell.rescue.state import Way, WayLine
from agent_desk.ui.widgets.announcing import announce

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class RescueForm(QWidget):
    """Emits what was chosen or typed; `keys_changed` carries the keys that work now."""

    way_chosen = Signal(str)
    secret_given = Signal(str)
    went_back = Signal()
    went_on = Signal()
    keys_changed = Signal(object)
    done = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[WayRow] = []
        self._body: list[QWidget] = []
        self._can_go_back = False
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._note)
        self._say("")

    def show_ways(self, lines: Sequence[WayLine], note: str) -> None:
        """One row for each way; `note` is how the last one went."""
        self._clear()
        self._say(note)
        self._rows = [WayRow(number, line) for number, line in enumerate(lines, 1)]
        for row in self._rows:
            row.clicked.connect(lambda _=False, way=row.way: self.way_chosen.emit(way.value))
            self._put(row)
        self.keys_changed.emit(
            (
                (f"1…{len(self._rows)}", self.tr("hacerlo")),
                ("↑ ↓", self.tr("elegir")),
                ("Enter", self.tr("hacer lo elegido")),
            )
        )
        self._go(0)

    def ask_secret(self, words: str, keeper: str, problem: str) -> None:
        """What will happen, and whose PIN allows it."""
        self._clear()
        self._say(words)
        label = QLabel(self.tr("PIN de {name}, o la llave de recuperación").format(name=keeper))
        label.setProperty("kind", "label")
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(label.text())
        button = QPushButton(self.tr("Hacerlo"))
        button.setProperty("kind", "primary")
        button.setAccessibleName(button.text())
        told = QLabel(problem)
        told.setProperty("tone", "bad")
        told.setWordWrap(True)
        told.setAccessibleName(problem)

        def give() -> None:
            if field.text():
                self.secret_given.emit(field.text())

        # Queued: the same Enter goes on to the card, and would press what is shown next.
        field.returnPressed.connect(give, Qt.ConnectionType.QueuedConnection)
        button.clicked.connect(give)
        for widget in (label, field, *((told,) if problem else ()), button):
            self._put(widget)
        self._can_go_back = True
        self.keys_changed.emit((("Enter", self.tr("hacerlo")), ("Esc", self.tr("volver"))))
        field.setFocus()
        if problem:
            announce(self, problem)

    def show_working(self, words: str) -> None:
        """Nothing can be chosen meanwhile."""
        self._clear()
        self._say(words)
        self.keys_changed.emit(())

    def show_done(self, words: str) -> None:
        """It is done; Enter opens the door anew."""
        self._clear()
        self._say("")
        self.done.emit(words)  # the card says it in the place of what was wrong
        announce(self, words)
        button = QPushButton(self.tr("Abrir ahora"))
        button.setProperty("kind", "primary")
        button.setAccessibleName(button.text())
        button.setAutoDefault(True)
        button.clicked.connect(self.went_on)
        self._put(button)
        self.keys_changed.emit((("Enter", self.tr("abrir ahora")),))
        button.setFocus()

    def copy(self, text: str) -> None:
        """To the clipboard, with the signs that keep it out of histories."""
        copy_private(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - int(Qt.Key.Key_1)
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._can_go_back:
            self.went_back.emit()
        elif 0 <= number < len(self._rows) and not event.modifiers():
            self._rows[number].click()
        elif step and self._rows:
            at = next((n for n, row in enumerate(self._rows) if row.hasFocus()), 0)
            self._go((at + step) % len(self._rows))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        focused = next((w for w in self._body if w.hasFocus()), None)
        if isinstance(focused, WayRow | QPushButton):
            focused.click()

    def _go(self, number: int) -> None:
        if self._rows:
            self._rows[number].setFocus()

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self.setAccessibleDescription(words)
        if words:
            announce(self, words)

    def _put(self, widget: QWidget) -> None:
        self._body.append(widget)
        self._column.addWidget(widget)
        widget.show()  # now: it is to have the focus

    def _clear(self) -> None:
        for widget in self._body:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._body, self._rows, self._can_go_back = [], [], False


def chosen_way(text: str) -> Way:
    """The way behind what the card emitted."""
    return Way(text)
