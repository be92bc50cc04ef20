"""Who enters: the people of the store by number, letter or arrows, and each with a PIN of his own.

The same card covers a window that was locked: what is under it goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_desk.domain.people import User
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.shell.entry_list import EntryList
from agent_desk.ui.shell.role_names import role_name
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.pill_label import PillLabel

if TYPE_CHECKING:
    from agent_desk.ui.shell.entry_forms import FirstHouseForm, NewPinForm
    from agent_desk.ui.shell.rescue.form import RescueForm
    from agent_desk.ui.shell.sign_in_form import SignInForm

CARD_PX = 560


class EntryPanel(QWidget):
    """One card in the middle: people, PIN, a new PIN, a new house, or why the store stays shut."""

    entered = Signal(str)
    pin_given = Signal(str)
    change_given = Signal(str)
    new_pin_given = Signal(str)
    others_wanted = Signal()
    house_wanted = Signal()
    house_given = Signal(str, str)
    recovery_kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list: EntryList | None = None
        self._sign_in: SignInForm | None = None
        self._new_pin: NewPinForm | None = None
        self._house: FirstHouseForm | None = None
        self._body: list[QWidget] = []
        self._can_go_back = False
        self._title, self._caption, self._note = QLabel(), QLabel(), QLabel()
        self._title.setProperty("kind", "heading")
        self._note.setProperty("kind", "label")
        for label in (self._caption, self._note):
            label.setWordWrap(True)
        self._demo = PillLabel(Pill(self.tr("Datos de ejemplo"), Tone.WARN))
        self._demo.hide()
        self._card, self._rows = self._make_card()
        self._keys = QHBoxLayout()
        self._rows_end(self._card)
        self._center()
        self._say(self.tr("Agent Desk"), self.tr("Abriendo la cartera…"))

    def show_people(
        self, people: Sequence[User], *, is_demo: bool, chosen: str = "", can_create: bool = False
    ) -> None:
        """One large row per person, `chosen` ready for Enter; `can_create` a file of one's own."""
        self._clear()
        self._demo.setVisible(is_demo)
        self._say(
            self.tr("¿Quién entra?"),
            self.tr("Ninguna persona ni deuda de esta cartera existe. Aquí se entra sin PIN.")
            if is_demo
            else self.tr("Todo lo que se haga queda a nombre de quien entra."),
        )
        self._list = EntryList(people)
        self._list.chosen.connect(self.entered)
        self._put(self._list)
        if can_create:
            self._put(self._house_button())
        self._show_keys(
            (f"1…{min(9, len(people))}", self.tr("entrar")),
            ("↑ ↓", self.tr("elegir")),
            ("Enter", self.tr("entrar con la elegida")),
        )
        self._list.focus_on(chosen)

    def ask_pin(
        self,
        problem: str = "",
        user: User | None = None,
        *,
        caption: str = "",
        has_others: bool = True,
    ) -> None:
        """Ask this person's PIN; `problem` is the sentence of the try before."""
        if self._sign_in is None:
            from agent_desk.ui.shell.sign_in_form import CHANGE_KEY, SignInForm

            self._clear()
            self._sign_in = SignInForm()
            self._sign_in.pin_given.connect(self.pin_given)
            self._sign_in.change_given.connect(self.change_given)
            self._put(self._sign_in)
            self._can_go_back = has_others
            keys = [
                ("Enter", self.tr("entrar")),
                (CHANGE_KEY, self.tr("entrar y cambiar el PIN")),
            ]
            if has_others:
                keys.append(("Esc", self.tr("otra persona")))
            self._show_keys(*keys)
        who = user.name if user and user.name else self.tr("Entrar")
        role = role_name(user.role) if user and user.name else ""
        plain = self.tr("Los datos de este equipo están cifrados: su PIN los abre.")
        self._say(who, caption or " · ".join(filter(None, (role, plain))))
        self._sign_in.refuse(problem)

    def ask_new_pin(self, problem: str = "", *, is_own: bool = False) -> None:
        """The PIN he entered with was given to him by somebody: now one of his own; or he has one
        (`is_own`) and wants another."""
        if self._new_pin is None:
            from agent_desk.ui.shell.entry_forms import NewPinForm

            self._clear()
            self._say(
                self.tr("Elija su PIN"),
                self.tr("El de antes deja de abrir en este equipo; la llamada no se toca.")
                if is_own
                else self.tr(
                    "El que usó era temporal y alguien más lo conoce. El nuevo es solo suyo."
                ),
            )
            self._new_pin = NewPinForm()
            self._new_pin.pin_given.connect(self.new_pin_given)
            self._put(self._new_pin)
        self._new_pin.refuse(problem)
        self._new_pin.setFocus()

    def ask_house(self, problem: str = "") -> None:
        """A first file of one's own, and who administers it."""
        if self._house is None:
            from agent_desk.ui.shell.entry_forms import FirstHouseForm

            self._clear()
            self._demo.hide()
            self._can_go_back = True
            self._say(
                self.tr("El archivo de su institución"),
                self.tr(
                    "Se crea cifrado en este equipo. Usted lo administra: carga la cartera y da "
                    "acceso a los demás."
                ),
            )
            self._house = FirstHouseForm()
            self._house.house_given.connect(self.house_given)
            self._put(self._house)
            self._show_keys(("Esc", self.tr("volver")))
            self._house.setFocus()
        if problem:
            self._house.refuse(problem)

    def show_recovery(self, recovery: str) -> None:
        """The recovery key, this once; it goes on when part of it was copied back."""
        from agent_desk.ui.shell.entry_forms import RecoveryForm

        self._clear()
        self._say(
            self.tr("Su llave de recuperación"),
            self.tr("Es la única vez que el programa la enseña."),
        )
        form = RecoveryForm(recovery)
        form.confirmed.connect(self.recovery_kept)
        self._put(form)
        form.setFocus()

    def show_problem(self, sentence: str, ways: RescueForm | None = None) -> None:
        """The store did not open: why, and what can be done."""
        self._clear()
        self._demo.hide()
        self._say(self.tr("No se pudo abrir"), sentence)
        if ways is not None:
            ways.keys_changed.connect(lambda keys: self._show_keys(*keys))
            ways.done.connect(lambda words: self._say(self.tr("Sus datos están listos"), words))
            self._put(ways)

    def show_note(self, words: str) -> None:
        """A line that changes while one waits: the call that goes on under the cover."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._can_go_back:
            self.others_wanted.emit()
        elif not (self._list and self._take_key(self._list, event)):
            super().keyPressEvent(event)

    def _take_key(self, people: EntryList, event: QKeyEvent) -> bool:
        button = self.findChild(QPushButton, "house")
        if event.key() == Qt.Key.Key_0 and button is not None:
            button.click()
            return True
        return people.take_key(event)

    def _say(self, title: str, caption: str) -> None:
        self._title.setText(title)
        self._caption.setText(caption)
        self._card.setAccessibleName(title)
        self._card.setAccessibleDescription(caption)

    def _put(self, widget: QWidget) -> None:
        self._body.append(widget)
        self._rows.addWidget(widget)
        widget.show()  # now, not with the next event: it is to have the focus

    def _clear(self) -> None:
        for widget in self._body:
            self._rows.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._body = []
        self._list = self._sign_in = self._new_pin = self._house = None
        self._can_go_back = False
        self._show_keys()

    def _house_button(self) -> QPushButton:
        button = QPushButton(self.tr("Crear el archivo de mi institución (0)"))
        button.setObjectName("house")
        button.setProperty("kind", "link")
        button.clicked.connect(self.house_wanted)
        return button

    def _center(self) -> None:
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        middle = QHBoxLayout()  # not an alignment: it would ignore the height of wrapped words
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)

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
        column.addWidget(self._note)
        column.addSpacing(6)
        column.addLayout(rows)
        self._note.hide()
        return card, rows

    def _rows_end(self, card: QFrame) -> None:
        self._keys.setContentsMargins(0, 6, 0, 0)
        self._keys.setSpacing(6)
        layout = card.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(self._keys)

    def _show_keys(self, *keys: tuple[str, str]) -> None:
        while item := self._keys.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for key, words in keys:
            caption = QLabel(words)
            caption.setProperty("kind", "caption")
            self._keys.addWidget(Keycap(key))
            self._keys.addWidget(caption)
            self._keys.addSpacing(8)
        self._keys.addStretch(1)
