"""Who enters: one row per person of the demo, chosen by number, arrows or Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_desk.domain.people import Role, User
from agent_desk.ui.widgets.painted import Keycap

CARD_WIDTH = 520


class EntryPanel(QWidget):
    """Emits `entered` with the id of the chosen user."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self._buttons: list[QPushButton] = []
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._card.setFixedWidth(CARD_WIDTH)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(28, 24, 28, 24)
        self._rows.setSpacing(10)
        self._title = QLabel(self.tr("¿Quién entra?"))
        self._title.setProperty("kind", "heading")
        self._caption = QLabel(self.tr("Abriendo…"))
        self._caption.setProperty("kind", "label")
        self._rows.addWidget(self._title)
        self._rows.addWidget(self._caption)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def show_people(self, people: Sequence[User], *, is_demo: bool) -> None:
        """One button per person, numbered."""
        self._caption.setText(
            self.tr("Datos de ejemplo: nadie de esta cartera existe.")
            if is_demo
            else self.tr("Elija su nombre.")
        )
        for number, user in enumerate(people, 1):
            self._rows.addLayout(self._row(number, user))
        if self._buttons:
            self._buttons[0].setFocus()

    def show_problem(self, sentence: str) -> None:
        """The store did not open: why, and what to do."""
        self._title.setText(self.tr("No se pudo abrir"))
        self._caption.setWordWrap(True)
        self._caption.setText(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - int(Qt.Key.Key_1)
        if 0 <= number < len(self._buttons):
            self._buttons[number].click()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press_focused()
        else:
            super().keyPressEvent(event)

    def _row(self, number: int, user: User) -> QHBoxLayout:
        button = QPushButton(f"{self._role(user.role)} · {user.name}")
        button.setMinimumHeight(44)
        button.setAccessibleName(
            self.tr("Entrar como {role}, {name}").format(role=self._role(user.role), name=user.name)
        )
        button.clicked.connect(lambda _checked=False, id_=user.id: self.entered.emit(id_))
        self._buttons.append(button)
        row = QHBoxLayout()
        row.addWidget(Keycap(str(number)))
        row.addWidget(button, 1)
        return row

    def _role(self, role: Role) -> str:
        return {
            Role.AGENT: self.tr("Agente"),
            Role.SUPERVISOR: self.tr("Supervisión"),
            Role.TRAINER: self.tr("Capacitación"),
            Role.MANAGER: self.tr("Gerencia"),
            Role.ADMINISTRATOR: self.tr("Administración"),
        }[role]

    def _move(self, step: int) -> None:
        if not self._buttons:
            return
        focused = next((i for i, b in enumerate(self._buttons) if b.hasFocus()), -1)
        self._buttons[(focused + step) % len(self._buttons)].setFocus()

    def _press_focused(self) -> None:
        for button in self._buttons:
            if button.hasFocus():
                button.click()
                return
