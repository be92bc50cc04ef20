"""The PIN of a real store: asked, sent away, never kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desk.ui.forms.sign_in import Ui_SignIn

CHANGE_KEY = "Ctrl+E"


class SignInForm(QWidget):
    """Emits `pin_given` or `change_given` (he wants another PIN once he is in) once per try;
    `refuse` clears the PIN and says why."""

    pin_given = Signal(str)
    change_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_SignIn()
        self._form.setupUi(self)
        self._form.problem.hide()
        self._form.enter.clicked.connect(lambda: self._give(self.pin_given))
        self._form.pin.returnPressed.connect(lambda: self._give(self.pin_given))
        shortcut = QShortcut(QKeySequence(CHANGE_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self._give(self.change_given))
        self._form.pin.textEdited.connect(lambda _: self._form.problem.hide())
        self._form.show_pin.toggled.connect(self._show_letters)
        self.setFocusProxy(self._form.pin)

    def refuse(self, sentence: str) -> None:
        """The PIN did not open the store: clear it, say it, be ready for the next try."""
        self._form.pin.clear()
        self._form.problem.setText(sentence)
        self._form.problem.setVisible(bool(sentence))
        self._set_waiting(False)
        self._form.pin.setFocus()

    def _give(self, answer: SignalInstance) -> None:
        pin = self._form.pin.text()
        if pin and self._form.enter.isEnabled():
            self._set_waiting(True)  # argon2id takes a moment on purpose
            answer.emit(pin)

    def _set_waiting(self, is_waiting: bool) -> None:
        self._form.enter.setEnabled(not is_waiting)
        self._form.pin.setReadOnly(is_waiting)
        self._form.enter.setText(self.tr("Abriendo…") if is_waiting else self.tr("Entrar"))

    def _show_letters(self, is_shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self._form.pin.setEchoMode(modes.Normal if is_shown else modes.Password)
