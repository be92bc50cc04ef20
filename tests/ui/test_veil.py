"""A shared screen shows nobody's data, and nothing is lost under the cover."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role, User
from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.main_window import MainWindow
from agent_desk.ui.shell.place import EVERYBODY, Place
from agent_desk.ui.widgets.identity_block import IdentityBlock
from agent_desk.ui.widgets.script_view import ScriptView
from tests.ui.fixtures import CALL, blank_page
from tests.ui.keyboard import type_text

SUPERVISOR = User("u-1", "Marcela Robles", Role.SUPERVISOR)
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(is_demo=True)
    qtbot.addWidget(window)
    desk = DeskPanel(blank_page)
    places = (
        Place("desk", "Mesa", "headphones", EVERYBODY, lambda: desk),
        Place("agreements", "Convenios", "handshake", EVERYBODY, lambda: QLabel("Rosa Pérez")),
        Place("objections", "Objeciones", "tag", EVERYBODY, lambda: QLabel("No tengo dinero")),
    )
    window.enter(SUPERVISOR, places)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    CALL.show_on(desk)
    QApplication.processEvents()
    return window


def press(window: MainWindow) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_H, KEYS)
    QApplication.processEvents()


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_one_key_covers_the_person_and_shows_him_again(window: MainWindow) -> None:
    identity, script = window.findChild(IdentityBlock), window.findChild(ScriptView)
    assert identity and script
    before = picture(identity)
    press(window)
    assert window.veil.is_on
    assert identity.graphicsEffect() and script.graphicsEffect()
    assert "Datos personales ocultos" in shown_words(window)
    press(window)
    assert not identity.graphicsEffect() and not script.graphicsEffect()
    assert picture(identity) == before
    assert "Datos personales ocultos" not in shown_words(window)


def test_what_is_typed_under_the_cover_is_kept(window: MainWindow) -> None:
    note = window.findChild(QPlainTextEdit)
    assert note
    press(window)
    note.clear()
    note.setFocus()
    type_text(note, "paga el viernes")
    press(window)
    assert note.toPlainText() == "paga el viernes"


def test_a_place_about_people_is_covered_whole_also_when_it_opens_later(
    window: MainWindow,
) -> None:
    press(window)
    window.go_to("agreements")
    place = next(label for label in window.findChildren(QLabel) if label.text() == "Rosa Pérez")
    assert place.graphicsEffect() is not None
    window.go_to("objections")
    words = next(
        label for label in window.findChildren(QLabel) if label.text() == "No tengo dinero"
    )
    assert words.graphicsEffect() is None
    press(window)
    assert place.graphicsEffect() is None


def test_the_cover_hides_every_letter_of_a_name(window: MainWindow) -> None:
    """Two different people look the same under it."""
    identity = window.findChild(IdentityBlock)
    desk = window.findChild(DeskPanel)
    assert identity and desk
    press(window)
    covered = picture(identity)
    desk.show_header(replace(CALL.header, name="Otra Persona Distinta"))
    QApplication.processEvents()
    assert picture(identity) == covered


def shown_words(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
