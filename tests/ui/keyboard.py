"""Keys for tests: QTest.keyClick aborts the process for ñ, á, ü, € and —."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_PLAIN = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Type letter by letter, as a person would."""
    for letter in text:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, _PLAIN, letter))


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
    """One key down and up again, straight to the widget."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))
