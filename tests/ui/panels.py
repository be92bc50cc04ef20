"""Showing a place of the shell in a test, and reading what stands on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.ui.shell.page_frame import PageFrame


def words_of(panel: QWidget) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def show(panel: PageFrame, qtbot: QtBot) -> None:
    qtbot.addWidget(panel)
    panel.resize(1220, 640)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)


def require_names(panel: QWidget) -> None:
    """Every control that Tab reaches says what it is."""
    for child in panel.findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            named = QAccessible.queryAccessibleInterface(child)
            assert named.text(QAccessible.Text.Name) or child.accessibleName(), child


def require_room(panel: QWidget) -> None:
    """It fits beside the rail of the smallest window."""
    least = panel.minimumSizeHint()
    assert least.width() <= 1220
    assert least.height() <= 600
