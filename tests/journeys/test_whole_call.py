"""A whole call in the real window, by keyboard only: from the screen pop to the next debtor."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.documents.preview import page_count, render
from agent_desk.domain.people import Role
from agent_desk.services.print_agreement import save_page
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import Background
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.desk.presenter import DeskPresenter
from agent_desk.ui.desk.state import Mode
from agent_desk.ui.desk_wiring import wire_desk
from tests.ui.keyboard import type_text
from tests.worlds import DESIGN_ACCOUNT, StoppedClock, demo_content, demo_services

TUESDAY_NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)


class FileTray:
    """Prints into a file, as the agent would with «save as PDF»."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.files = folder, list[Path]()

    def print_page(self, pdf: bytes) -> str:
        self.files.append(save_page(pdf, self.folder / "printed.pdf"))
        return "Impreso."

    def save_page(self, pdf: bytes, folio: str) -> str:
        self.files.append(save_page(pdf, self.folder / f"{folio}.pdf"))
        return "Guardado."

    def copy_text(self, text: str) -> None:
        raise AssertionError("nothing is sent in this call")


class Window:
    """The real panel, threads and store, driven by keys."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.tray = qtbot, FileTray(folder)
        self.clock = StoppedClock(TUESDAY_NOON)
        self.problems: list[Exception] = []
        self.background = Background(self.problems.append)
        self.services = demo_services(self.clock, Role.AGENT)
        self.panel = DeskPanel(render)
        qtbot.addWidget(self.panel)
        self.panel.resize(1366, 768)
        desk = Desk(self.panel, self.services, demo_content(), self.background)
        self.presenter = DeskPresenter(desk, self.tray)
        wire_desk(self.panel, self.presenter)
        self.panel.show()
        self.panel.activateWindow()
        qtbot.waitUntil(self.panel.isActiveWindow)
        self.presenter.start()

    def press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]
        widget = QApplication.focusWidget() or self.panel
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()

    def type(self, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        type_text(widget, text)

    def wait(self, *, until: str) -> None:
        """`until` is an expression of the desk's memory that becomes true."""
        live = {"desk": self.presenter.desk, "Mode": Mode}
        self.qtbot.waitUntil(lambda: bool(eval(until, live)), timeout=8000)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    fonts.load_fonts()
    theme.apply(app, "light")
    made = Window(qtbot, tmp_path)
    yield made
    made.background.close()
    assert made.problems == []


def test_a_whole_call_needs_nothing_but_the_keyboard(window: Window) -> None:
    window.presenter.call.popped({"account": DESIGN_ACCOUNT})
    window.wait(until="desk.live.mode is Mode.BEFORE")
    window.press("Ctrl+L")
    window.press("Alt+1")  # it is she, and she can talk
    window.press("Alt+1")  # she gave her two data
    window.wait(until="desk.live.is_open")
    window.press("F8")
    window.press("F2")
    window.type("perdí mi trabajo")
    window.press("Return")
    window.wait(until="desk.live.used is not None")
    window.press("Esc")
    window.press("Ctrl+O")
    window.type("500 y 600 q15")
    window.wait(until="desk.live.ask and desk.live.ask.verdict")
    window.press("Esc")
    window.press("Esc")
    window.press("F5")
    window.press("Ctrl+M")
    window.press("F9")
    window.wait(until="desk.live.agreement is not None")
    window.press("Ctrl+P")
    window.wait(until="desk.live.page != b''")
    window.press("Ctrl+P")
    assert page_count(window.tray.files[0].read_bytes()) >= 1
    window.press("Esc")
    window.press("F12")
    window.wait(until="desk.live.mode is Mode.AFTER")
    window.press("Ctrl+N")
    window.wait(until="desk.live.mode is Mode.BEFORE and desk.live.call is None")
    case = window.services.cases.case(DESIGN_ACCOUNT)
    assert case.contacts[0].outcome == "promise"
    assert case.promises[0].state == "open"
    assert window.presenter.desk.live.case is not None
    assert window.presenter.desk.live.case.account.number != DESIGN_ACCOUNT


def test_a_find_from_anywhere_opens_that_person(window: Window) -> None:
    window.press("Ctrl+F")
    window.type("hernandes ruis")
    window.qtbot.waitUntil(lambda: window.presenter.find.is_open, timeout=4000)
    window.qtbot.wait(300)
    window.press("Return")
    window.wait(until="desk.live.case is not None")
    assert window.presenter.desk.live.case is not None
    assert window.presenter.desk.live.case.debtor.surnames == "Hernández Ruiz"


def test_a_voicemail_ends_with_its_outcome_and_a_next_date(window: Window) -> None:
    window.press("Ctrl+N")
    window.wait(until="desk.live.mode is Mode.BEFORE")
    window.press("Ctrl+L")
    window.press("Alt+3")
    assert window.presenter.desk.live.mode is Mode.VOICEMAIL
    window.press("F12")
    window.wait(until="desk.live.mode is Mode.AFTER")
    assert window.presenter.desk.live.outcome == "voicemail"
    window.press("F12")
    window.wait(until="desk.live.mode is Mode.IDLE")
