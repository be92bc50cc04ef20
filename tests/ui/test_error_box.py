"""An error nobody expected is said, carries nobody's data, and leaves the keys with the call."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.domain.errors import DeskError
from agent_desk.ui.error_box import ErrorBox, Faults, fault_report

NAME = "María Fernanda Hernández"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 640)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def faults(window: QWidget) -> Iterator[Faults]:
    faults = Faults(lambda: window)
    yield faults
    faults.uninstall()


def failure() -> Exception:
    debtor = NAME
    try:
        try:
            raise KeyError(debtor)
        except KeyError as error:
            raise ValueError(f"no row for {debtor}") from error
    except ValueError as error:
        return error


def words_of(window: QWidget) -> str:
    return " ".join(label.text() for label in window.findChild(ErrorBox).findChildren(QLabel))


def test_the_report_names_places_and_never_a_person() -> None:
    report = fault_report(failure())
    assert "ValueError" in report
    assert "KeyError" in report
    assert "test_error_box.py" in report
    assert " failure" in report
    assert NAME not in report
    assert "/" not in report.split("test_error_box.py")[0].splitlines()[-1].strip()


def test_the_log_carries_no_personal_data(faults: Faults, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        faults.take(failure())
        faults.take(DeskError(f"No encuentro a {NAME}."))
    assert "ValueError" in caplog.text
    assert NAME not in caplog.text


def test_the_panel_says_that_the_call_goes_on_and_copies_the_report(
    faults: Faults, window: QWidget
) -> None:
    faults.take(failure())
    assert "la llamada sigue" in words_of(window)
    copy = next(
        button
        for button in window.findChild(ErrorBox).findChildren(QPushButton)
        if button.accessibleName() == "Copiar informe"
    )
    copy.click()
    assert "ValueError" in QGuiApplication.clipboard().text()


def test_one_key_copies_the_report_and_a_copy_of_it_is_kept(window: QWidget, qtbot: QtBot) -> None:
    kept: list[str] = []
    faults = Faults(lambda: window, kept.append)
    QGuiApplication.clipboard().clear()
    faults.take(failure())
    qtbot.waitUntil(lambda: window.findChild(ErrorBox) is not None)
    window.activateWindow()
    window.setFocus()
    qtbot.keyClick(
        window,
        Qt.Key.Key_F7,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert QGuiApplication.clipboard().text() == kept[0]
    assert "ValueError" in kept[0] and NAME not in kept[0]


def test_the_panel_does_not_take_the_keyboard_from_the_notes(
    faults: Faults, window: QWidget, qtbot: QtBot
) -> None:
    notes = QLineEdit(window)
    notes.show()
    window.activateWindow()
    notes.setFocus()
    qtbot.waitUntil(notes.hasFocus)
    faults.take(failure())
    assert notes.hasFocus()
    for button in window.findChild(ErrorBox).findChildren(QPushButton):
        button.click()
    assert notes.hasFocus()


def test_an_expected_failure_shows_its_own_sentence_without_a_report(
    faults: Faults, window: QWidget
) -> None:
    faults.take(DeskError("El disco está lleno. Su nota quedó en la ventana."))
    assert "Su nota quedó en la ventana." in words_of(window)
    box = window.findChild(ErrorBox)
    copy = next(b for b in box.findChildren(QPushButton) if "Copiar" in b.accessibleName())
    assert not copy.isVisible()


def test_an_error_of_another_thread_is_shown_on_the_window_s_thread(
    faults: Faults, window: QWidget, qtbot: QtBot
) -> None:
    faults.install()

    def work() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.findChild(ErrorBox) is not None)
    assert "la llamada sigue" in words_of(window)


def test_an_error_in_a_slot_is_shown_and_the_program_goes_on(
    faults: Faults, window: QWidget
) -> None:
    faults.install()
    error = failure()
    sys.excepthook(type(error), error, error.__traceback__)
    assert "la llamada sigue" in words_of(window)


def test_the_panel_stays_in_the_corner_when_the_window_grows(
    faults: Faults, window: QWidget
) -> None:
    faults.take(failure())
    window.resize(1920, 1080)
    box = window.findChild(ErrorBox)
    assert window.rect().contains(box.geometry())
    assert box.geometry().right() > 1800


def test_without_a_window_the_error_is_only_logged(caplog: pytest.LogCaptureFixture) -> None:
    faults = Faults(lambda: None)
    faults.take(failure())
    assert "ValueError" in caplog.text
