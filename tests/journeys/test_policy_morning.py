"""A supervisor's morning: a row changed, tried out, sent; a manager approves; the desk uses it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.app_places.store_watch import StoreWatch
from agent_desk.domain.people import Role
from agent_desk.session import fill_demo
from agent_desk.store.database import create_store, open_store
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.presenter import DeskPresenter
from tests.ui.office import Office
from tests.ui.test_policy_editor import CAPITAL, LADDER, Morning
from tests.ui.view_spy import ViewSpy
from tests.worlds import (
    DESIGN_ACCOUNT,
    PaperTray,
    StoppedClock,
    demo_content,
    keep_few_accounts,
    services_of,
)

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
KEY = bytes(range(32))


@pytest.fixture
def file(tmp_path: Path, qapp: QApplication) -> Iterator[Path]:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    path = tmp_path / "desk.db"
    create_store(path, KEY, is_demo=True, fill=lambda s: fill_demo(s, StoppedClock(NOON))).close()
    yield path


def test_a_changed_row_reaches_the_next_call_of_every_desk(qtbot: QtBot, file: Path) -> None:
    clock = StoppedClock(NOON)
    here, there = open_store(file, KEY), open_store(file, KEY)
    view = ViewSpy()
    desk = Desk(view, services_of(here, clock, Role.AGENT), demo_content(), InlineBackground())
    agent = DeskPresenter(desk, PaperTray())
    agent.start()
    watch = StoreWatch(
        Office(here, clock, InlineBackground(), Role.TRAINER).ground,
        agent.policy.take,
        lambda _count, _is_new: None,
    )
    agent.call.open_account(DESIGN_ACCOUNT)
    agent.call.call()

    supervisor = Morning(qtbot, there, clock, Role.SUPERVISOR)
    supervisor.office.press("Ctrl+E")
    supervisor.table(LADDER)
    supervisor.type_cell(1, CAPITAL, "15")
    keep_few_accounts(there)
    supervisor.office.press("Ctrl+Shift+M")
    assert "Liquidación, 2" in supervisor.panel.simulation.reading.text.toPlainText()
    supervisor.office.press("Esc")
    supervisor.office.press("Ctrl+Return")
    supervisor.office.press("Return")
    manager = Morning(qtbot, there, clock, Role.MANAGER)
    for keys in ("Ctrl+H", "S", "Return"):
        manager.office.press(keys)

    watch.tick()
    assert view.toast is not None
    assert "Esta llamada sigue con la 7" in view.toast.text
    assert desk.policy.version == "7"
    agent.wrap.end()
    agent.wrap.choose_outcome("callback")
    agent.wrap.end()
    assert desk.policy.version == "8"
    assert desk.policy.products["TC"].arrangements[1].ladder[1].waive["principal"] == 15_00
    here.close()
    there.close()
