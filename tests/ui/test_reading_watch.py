"""What an agent must have read reaches him at his desk, and is gone once he says so."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.app_places.reading_watch import EVERY_S, ReadingWatch
from agent_desk.domain.people import Role
from agent_desk.store.database import memory_store
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.strategy.process_panel import ProcessPanel
from tests.demo_copy import fill_demo
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def test_an_agent_is_told_what_he_must_read_and_reads_it(qtbot: QtBot, qapp: QApplication) -> None:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(NOW))
    office = Office(store, StoppedClock(NOW), InlineBackground(), Role.AGENT)
    qtbot.addWidget(office.window)
    told: list[int] = []
    watch = ReadingWatch(office.ground, told.append)
    for _second in range(2 * EVERY_S):
        watch.tick()
    assert len(told) == 1
    assert told[0] > 0
    office.window.go_to("processes")
    panel = office.place
    assert isinstance(panel, ProcessPanel)
    panel.read_pressed.emit()
    for _second in range(EVERY_S):
        watch.tick()
    assert told == [told[0], told[0] - 1]
    store.close()
