"""A permission asked and given between two windows on one file, by keys, while the call goes on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.documents.preview import render
from agent_desk.domain.people import Role
from agent_desk.session import fill_demo
from agent_desk.store.database import create_store, open_store
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import Background
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.desk.presenter import DeskPresenter
from agent_desk.ui.desk_wiring import wire_desk
from tests.ui.office import Office
from tests.worlds import DESIGN_ACCOUNT, PaperTray, StoppedClock, demo_content, services_of

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
KEY = bytes(range(32))


class TwoWindows:
    """The agent's desk and the supervisor's window, each with its own connection and thread."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot, self.clock = qtbot, StoppedClock(NOON)
        create_store(path, KEY, is_demo=True, fill=lambda s: fill_demo(s, self.clock)).close()
        self.stores = [open_store(path, KEY), open_store(path, KEY)]
        self.problems: list[Exception] = []
        self.lanes = [Background(self.problems.append) for _ in self.stores]
        self.panel = DeskPanel(render)
        services = services_of(self.stores[0], self.clock, Role.AGENT)
        desk = Desk(self.panel, services, demo_content(), self.lanes[0])
        self.presenter = DeskPresenter(desk, PaperTray())
        wire_desk(self.panel, self.presenter)
        self.panel.resize(1366, 768)
        self.panel.show()
        self.office = Office(self.stores[1], self.clock, self.lanes[1], Role.SUPERVISOR)
        for window in (self.panel, self.office.window):
            qtbot.addWidget(window)
        self.presenter.start()

    def at_the_desk(self) -> None:
        self.panel.activateWindow()
        self.qtbot.waitUntil(self.panel.isActiveWindow)

    def at_the_office(self) -> None:
        self.office.window.activateWindow()
        self.qtbot.waitUntil(self.office.window.isActiveWindow)

    def press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]  # type: ignore[index]
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()

    def close(self) -> None:
        for lane in self.lanes:
            lane.close()
        for store in self.stores:
            store.close()


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path) -> Iterator[TwoWindows]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    fonts.load_fonts()
    theme.apply(app, "light")
    made = TwoWindows(qtbot, tmp_path / "desk.db")
    yield made
    made.close()
    assert made.problems == []


def test_the_agent_asks_the_supervisor_answers_and_the_call_goes_on(windows: TwoWindows) -> None:
    live = windows.presenter.desk
    windows.at_the_desk()
    windows.presenter.call.popped({"account": DESIGN_ACCOUNT})
    windows.qtbot.waitUntil(lambda: live.live.case is not None)
    for keys in ("Ctrl+L", "Alt+1", "Alt+1"):
        windows.press(keys)
    windows.qtbot.waitUntil(lambda: live.live.is_open)
    windows.press("F7")  # the option that needs a supervisor
    windows.press("F9")
    windows.qtbot.waitUntil(lambda: live.live.approval is not None)
    windows.at_the_office()
    windows.office.watch.tick()
    windows.qtbot.waitUntil(lambda: windows.office.badges == [1])
    windows.press("Ctrl+B")
    panel = windows.office.place
    windows.qtbot.waitUntil(lambda: panel.yes.isEnabled(), timeout=8000)  # type: ignore[attr-defined]
    windows.press("S")
    windows.press("Return")
    windows.qtbot.waitUntil(lambda: panel.list.count() == 0)  # type: ignore[attr-defined]
    windows.at_the_desk()
    windows.presenter.tick()
    windows.qtbot.waitUntil(
        lambda: bool(live.live.approval and live.live.approval.state == "approved")
    )
    windows.press("F9")
    windows.qtbot.waitUntil(lambda: live.live.agreement is not None)
    agreement = live.live.agreement
    assert agreement is not None
    assert agreement.authority == "supervisor"
    assert agreement.approved_by == windows.office.ground.user.id
