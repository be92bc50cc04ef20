"""What is typed at the door besides a PIN: a new one, a new house, the recovery key copied back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from agent_desk.domain.recovery_key import GROUPS, is_copied
from agent_desk.ui.forms.first_house import Ui_FirstHouse
from agent_desk.ui.forms.new_pin import Ui_NewPin
from agent_desk.ui.forms.recovery_key import Ui_RecoveryKey


class NewPinForm(QWidget):
    """Emits `pin_given` when both fields hold the same; what is too weak is refused outside."""

    pin_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_NewPin()
        self._form.setupUi(self)
        self._pair = _Pair(self._form.pin, self._form.again, self._form.problem)
        self._pair.join(self._form.show_pin, self._form.keep, self._give)
        self.setFocusProxy(self._form.pin)

    def refuse(self, sentence: str) -> None:
        """Why it was not taken; both fields wait for another."""
        self._form.keep.setEnabled(True)
        self._pair.refuse(sentence)

    def _give(self) -> None:
        problem = self._pair.problem(
            self.tr("Las dos veces no dicen lo mismo. Escríbalo otra vez.")
        )
        if problem:
            self._pair.refuse(problem)
        elif self._form.keep.isEnabled():
            self._form.keep.setEnabled(False)
            self.pin_given.emit(self._form.pin.text())


class FirstHouseForm(QWidget):
    """The first administrator of a new file: `house_given` carries name and PIN."""

    house_given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_FirstHouse()
        self._form.setupUi(self)
        self._pair = _Pair(self._form.pin, self._form.again, self._form.problem)
        self._pair.join(self._form.show_pin, self._form.create, self._give)
        self._form.name.returnPressed.connect(self._form.pin.setFocus)
        self.setFocusProxy(self._form.name)

    def refuse(self, sentence: str) -> None:
        """Why no file was made; the name stays."""
        self._form.create.setEnabled(True)
        self._pair.refuse(sentence)

    def _give(self) -> None:
        if not self._form.name.text().strip():
            self._pair.say(self.tr("Escriba su nombre: quedará en lo que usted haga."))
            self._form.name.setFocus()
            return
        problem = self._pair.problem(
            self.tr("Las dos veces no dicen lo mismo. Escríbalo otra vez.")
        )
        if problem:
            self._pair.refuse(problem)
        elif self._form.create.isEnabled():
            self._form.create.setEnabled(False)
            self.house_given.emit(self._form.name.text(), self._form.pin.text())


class RecoveryForm(QWidget):
    """The recovery key, shown once; `confirmed` when two of its groups were copied back."""

    confirmed = Signal()

    def __init__(self, recovery: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_RecoveryKey()
        self._form.setupUi(self)
        groups = recovery.split("-")
        self._recovery = recovery
        half = len(groups) // 2
        self._form.key.setText("  ".join(groups[:half]) + "\n" + "  ".join(groups[half:]))
        self._form.key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._form.key.setAccessibleName(self.tr("Llave de recuperación"))
        self._form.key.setAccessibleDescription(" ".join(" ".join(group) for group in groups))
        self._form.typed_label.setText(
            self.tr("Copie del papel los grupos {first} y {second}").format(
                first=GROUPS[0], second=GROUPS[1]
            )
        )
        self._form.problem.hide()
        self._form.typed.textEdited.connect(lambda _: self._form.problem.hide())
        self._form.typed.returnPressed.connect(self._check)
        self._form.confirm.clicked.connect(self._check)
        self.setFocusProxy(self._form.typed)

    def _check(self) -> None:
        if is_copied(self._recovery, self._form.typed.text()):
            self.confirmed.emit()
            return
        self._form.problem.setText(
            self.tr("No es lo que dice el papel. Revíselo letra por letra; la llave sigue arriba.")
        )
        self._form.problem.show()
        self._form.typed.selectAll()


class _Pair:
    """Two fields that must say the same, their problem, and the button that sends them."""

    def __init__(self, pin: QLineEdit, again: QLineEdit, problem: QLabel) -> None:
        self._pin, self._again, self._problem = pin, again, problem
        problem.hide()

    def join(self, show: QCheckBox, send: QPushButton, give: Callable[[], None]) -> None:
        modes = QLineEdit.EchoMode

        def seen(is_shown: bool) -> None:
            for field in (self._pin, self._again):
                field.setEchoMode(modes.Normal if is_shown else modes.Password)

        show.toggled.connect(seen)
        self._pin.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(give)
        send.clicked.connect(give)
        for field in (self._pin, self._again):
            field.textEdited.connect(lambda _: self._problem.hide())

    def problem(self, unlike: str) -> str:
        return "" if self._pin.text() and self._pin.text() == self._again.text() else unlike

    def refuse(self, sentence: str) -> None:
        self._pin.clear()
        self._again.clear()
        self.say(sentence)
        self._pin.setFocus()

    def say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
