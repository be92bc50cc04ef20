"""The PIN of a real store: asked, sent away, never kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desk.ui.forms.sign_in import Ui_SignIn


class SignInForm(QWidget):
    """Emits `pin_given` once per try; `refuse` clears the PIN and says why."""

    pin_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_SignIn()
        self._form.setupUi(self)
        self._form.problem.hide()
        self._form.enter.clicked.connect(self._give)
        self._form.pin.returnPressed.connect(self._give)
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

    def _give(self) -> None:
        pin = self._form.pin.text()
        if pin and self._form.enter.isEnabled():
            self._set_waiting(True)  # argon2id takes a moment on purpose
            self.pin_given.emit(pin)

    def _set_waiting(self, is_waiting: bool) -> None:
        self._form.enter.setEnabled(not is_waiting)
        self._form.pin.setReadOnly(is_waiting)
        self._form.enter.setText(self.tr("Abriendo…") if is_waiting else self.tr("Entrar"))

    def _show_letters(self, is_shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self._form.pin.setEchoMode(modes.Normal if is_shown else modes.Password)
