"""The question after two crashes: answered by keyboard, said in one breath."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agent_desk.ui.safe_start import SafeStartDialog


def test_enter_opens_in_safe_mode_and_esc_as_always(qtbot: QtBot) -> None:
    for key, wanted in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        dialog = SafeStartDialog(2)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClick(dialog, key)
        assert dialog.result() == wanted
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Las últimas 2 veces" in words and "Lo registrado está a salvo" in words
    assert all(button.accessibleName() for button in dialog.findChildren(QPushButton))
