"""Who enters: by number, arrows, Enter or PIN, without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role, User
from agent_desk.ui.shell.entry_panel import EntryPanel
from agent_desk.ui.shell.entry_row import EntryRow
from tests.ui.keyboard import press, type_text

PEOPLE = [
    User("u-1", "Lucía Campos", Role.AGENT),
    User("u-2", "Marcela Robles", Role.SUPERVISOR),
    User("u-3", "Joaquín Treviño", Role.TRAINER),
    User("u-4", "Patricia Garza", Role.MANAGER),
    User("u-5", "Raúl Ibarra", Role.ADMINISTRATOR),
]


@pytest.fixture
def panel(qtbot: QtBot) -> EntryPanel:
    panel = EntryPanel()
    panel.resize(1280, 640)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


@pytest.fixture
def entered(panel: EntryPanel) -> list[str]:
    got: list[str] = []
    panel.entered.connect(got.append)
    return got


def words_of(panel: EntryPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_the_number_of_a_row_enters(panel: EntryPanel, entered: list[str]) -> None:
    panel.show_people(PEOPLE, is_demo=True)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_4)
    assert entered == ["u-4"]
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_9)
    assert entered == ["u-4"]


def test_the_arrows_choose_and_enter_enters(panel: EntryPanel, entered: list[str]) -> None:
    panel.show_people(PEOPLE, is_demo=True)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Up)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Up)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Up)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Enter)
    assert entered == ["u-3", "u-5"]


def test_the_demo_is_labelled_and_the_real_store_is_not(panel: EntryPanel) -> None:
    panel.show_people(PEOPLE, is_demo=True)
    spoken = [label.accessibleName() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Datos de ejemplo" in spoken
    panel.show_people(PEOPLE[:1], is_demo=False)
    spoken = [label.accessibleName() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Datos de ejemplo" not in spoken


def test_a_screen_reader_hears_role_and_name(panel: EntryPanel) -> None:
    panel.show_people(PEOPLE, is_demo=True)
    row = panel.findChildren(EntryRow)[1]
    accessible = QAccessible.queryAccessibleInterface(row)
    assert accessible.text(QAccessible.Text.Name) == "Entrar como Supervisión: Marcela Robles"
    assert accessible.role() == QAccessible.Role.Button


def test_the_pin_is_sent_once_and_waits_for_the_answer(panel: EntryPanel) -> None:
    pins: list[str] = []
    panel.pin_given.connect(pins.append)
    panel.ask_pin()
    pin = panel.findChild(QLineEdit)
    press(pin, Qt.Key.Key_Return)
    assert pins == []
    type_text(pin, "ñandú 42")
    press(pin, Qt.Key.Key_Return)
    press(pin, Qt.Key.Key_Return)
    assert pins == ["ñandú 42"]


def test_a_wrong_pin_is_cleared_and_says_why(panel: EntryPanel) -> None:
    pins: list[str] = []
    panel.pin_given.connect(pins.append)
    panel.ask_pin()
    pin = panel.findChild(QLineEdit)
    type_text(pin, "1234")
    press(pin, Qt.Key.Key_Return)
    panel.ask_pin("Ese PIN no abre esta cartera. Escríbalo de nuevo.")
    assert panel.findChild(QLineEdit) is pin
    assert pin.text() == ""
    assert pin.hasFocus()
    assert "Ese PIN no abre esta cartera." in words_of(panel)
    type_text(pin, "5")
    assert "Ese PIN no abre" not in words_of(panel)
    press(pin, Qt.Key.Key_Return)
    assert pins == ["1234", "5"]


def test_the_pin_is_hidden_until_asked(panel: EntryPanel) -> None:
    panel.ask_pin()
    pin = panel.findChild(QLineEdit)
    assert pin.echoMode() is QLineEdit.EchoMode.Password


def test_after_the_pin_the_people_of_the_store_are_offered(
    panel: EntryPanel, entered: list[str], qtbot: QtBot
) -> None:
    panel.ask_pin()
    panel.show_people(PEOPLE, is_demo=False)
    assert not any(edit.isVisible() for edit in panel.findChildren(QPushButton))
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_1)
    assert entered == ["u-1"]


def test_a_store_that_does_not_open_says_why(panel: EntryPanel) -> None:
    panel.show_problem("Este archivo es de una versión más nueva. No lo toqué; actualice.")
    assert "versión más nueva" in words_of(panel)
