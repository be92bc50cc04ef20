"""Who enters: the people of the store by number, arrows or Enter; a real store asks its PIN."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_desk.domain.people import User
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.shell.entry_row import EntryRow
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.pill_label import PillLabel

if TYPE_CHECKING:
    from agent_desk.ui.shell.sign_in_form import SignInForm

CARD_PX = 560
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class EntryPanel(QWidget):
    """One card in the middle: opening, PIN, people, or the problem that keeps the store shut."""

    entered = Signal(str)
    pin_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._people: list[EntryRow] = []
        self._sign_in: SignInForm | None = None
        self._title, self._caption = QLabel(), QLabel()
        self._title.setProperty("kind", "heading")
        self._caption.setWordWrap(True)
        self._demo = PillLabel(Pill(self.tr("Datos de ejemplo"), Tone.WARN))
        self._demo.hide()
        self._card, self._rows = self._make_card()
        self._keys = self._make_keys()
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        middle = QHBoxLayout()  # not an alignment: it would ignore the height of wrapped words
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        self._say(self.tr("Agent Desk"), self.tr("Abriendo la cartera…"))

    def show_people(self, people: Sequence[User], *, is_demo: bool) -> None:
        """One large row per person, the first one ready for Enter."""
        self._clear()
        self._demo.setVisible(is_demo)
        self._say(
            self.tr("¿Quién entra?"),
            self.tr("Ninguna persona ni deuda de esta cartera existe.")
            if is_demo
            else self.tr("Todo lo que se haga queda a nombre de quien entra."),
        )
        for number, user in enumerate(people, 1):
            row = EntryRow(number, user)
            row.clicked.connect(lambda _=False, user_id=user.id: self.entered.emit(user_id))
            self._people.append(row)
            self._rows.addWidget(row)
            row.show()  # now, not with the next event: it is to have the focus
        self._keys.setVisible(bool(people))
        if self._people:
            self._people[0].setFocus()

    def ask_pin(self, problem: str = "") -> None:
        """Ask the PIN of the store; `problem` is the sentence of the try before."""
        if self._sign_in is None:
            from agent_desk.ui.shell.sign_in_form import SignInForm

            self._clear()
            self._say(
                self.tr("Abrir la cartera"),
                self.tr("La cartera de este equipo está cifrada. Escriba su PIN para abrirla."),
            )
            self._sign_in = SignInForm()
            self._sign_in.pin_given.connect(self.pin_given)
            self._rows.addWidget(self._sign_in)
            self._sign_in.show()
        self._sign_in.refuse(problem)

    def show_problem(self, sentence: str) -> None:
        """The store did not open: why, and what to do."""
        self._clear()
        self._demo.hide()
        self._say(self.tr("No se pudo abrir"), sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - int(Qt.Key.Key_1)
        step = _STEPS.get(Qt.Key(event.key()))
        if 0 <= number < len(self._people) and not event.modifiers():
            self._people[number].click()
        elif step and self._people:
            self._move(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter_focused()
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        at = next((n for n, row in enumerate(self._people) if row.hasFocus()), -step)
        self._people[(at + step) % len(self._people)].setFocus()

    def _enter_focused(self) -> None:
        for row in self._people:
            if row.hasFocus():
                row.click()
                return

    def _say(self, title: str, caption: str) -> None:
        self._title.setText(title)
        self._caption.setText(caption)
        self._card.setAccessibleName(title)
        self._card.setAccessibleDescription(caption)

    def _clear(self) -> None:
        for widget in (*self._people, *((self._sign_in,) if self._sign_in else ())):
            self._rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._people, self._sign_in = [], None
        self._keys.hide()

    def _make_card(self) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(CARD_PX)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._demo)
        rows = QVBoxLayout()
        rows.setSpacing(8)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._caption)
        column.addSpacing(6)
        column.addLayout(rows)
        return card, rows

    def _make_keys(self) -> QWidget:
        keys = QWidget()
        row = QHBoxLayout(keys)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(6)
        for key, words in (
            ("1…5", self.tr("entrar")),
            ("↑ ↓", self.tr("elegir")),
            ("Enter", self.tr("entrar con la elegida")),
        ):
            caption = QLabel(words)
            caption.setProperty("kind", "caption")
            row.addWidget(Keycap(key))
            row.addWidget(caption)
            row.addSpacing(8)
        row.addStretch(1)
        keys.hide()
        layout = self._card.layout()
        if layout:
            layout.addWidget(keys)
        return keys
