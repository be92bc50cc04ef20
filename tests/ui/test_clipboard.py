"""What is copied here stays out of histories and does not stay for long."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from agent_desk.ui.clipboard import HINTS, ClipboardGuard, copy_private, let_go

PHONE = "+52 33 1234 4821"


def copied() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def test_a_copied_text_carries_the_sign_of_each_system(qtbot: QtBot) -> None:
    guard = ClipboardGuard()
    copy_private(PHONE)
    assert copied().text() == PHONE
    kinds = set(copied().formats())
    assert set(HINTS) <= kinds
    guard.take_off()


def test_what_is_copied_from_a_field_is_marked_too(qtbot: QtBot) -> None:
    guard, field = ClipboardGuard(is_ours=lambda: True), QLineEdit(PHONE)
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    assert copied().text() == PHONE and copied().hasFormat("x-kde-passwordManagerHint")
    guard.take_off()
    assert QGuiApplication.clipboard().text() == ""


def test_it_is_taken_off_after_its_time_if_it_is_still_ours(qtbot: QtBot) -> None:
    guard = ClipboardGuard(kept_ms=1, is_ours=lambda: True)
    copy_private(PHONE)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "", timeout=2000)
    assert guard._timer.isActive() is False


def test_what_was_copied_elsewhere_meanwhile_is_left_alone(qtbot: QtBot) -> None:
    owners = [True]
    guard = ClipboardGuard(is_ours=lambda: owners[0])
    copy_private(PHONE)
    owners[0] = False
    QGuiApplication.clipboard().setText("de otro programa")
    guard.take_off()
    assert QGuiApplication.clipboard().text() == "de otro programa"
    QGuiApplication.clipboard().clear()


def test_at_the_end_only_what_was_copied_here_is_taken_off(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("de otro programa")
    let_go()
    assert QGuiApplication.clipboard().text() == "de otro programa"
    copy_private(PHONE)
    let_go()
    assert QGuiApplication.clipboard().text() == ""


COPIED_BY_A_BUTTON = "clipboard.copy_private('280461')"
COPIED_FROM_A_FIELD = (
    "guard = clipboard.ClipboardGuard(is_ours=lambda: True);"
    "QApplication.clipboard().setText('280461')"
)


@pytest.mark.parametrize("copying", [COPIED_BY_A_BUTTON, COPIED_FROM_A_FIELD])
def test_a_program_that_ends_with_something_copied_ends_without_a_fault(copying: str) -> None:
    program = (
        "from PySide6.QtWidgets import QApplication;"
        "from agent_desk.ui import clipboard;"
        f"app = QApplication([]);{copying};"
        "assert QApplication.clipboard().text() == '280461'"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60
    )
    assert (ended.returncode, ended.stderr) == (0, "")
