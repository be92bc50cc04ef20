"""The demo's strategy shows what a pilot taught: on the map, in the analysis and in the log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role
from agent_desk.domain.strategy.maps.model import Standing
from agent_desk.store.database import Store, memory_store
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.strategy.decision_panel import DecisionPanel
from agent_desk.ui.shell.strategy.panel import MapPanel
from tests.demo_copy import fill_demo
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo() -> Iterator[Store]:
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(NOON))
    with store.tx():
        store.write("INSERT INTO strategy_mark VALUES ('past_kept', '2026-11-24')")
    yield store
    store.close()


def test_the_pilot_of_the_demo_sustains_its_link_its_hypothesis_and_its_process(
    qtbot: QtBot, demo: Store
) -> None:
    office = Office(demo, StoppedClock(NOON), InlineBackground(), Role.SUPERVISOR)
    qtbot.addWidget(office.window)
    office.window.go_to("strategy_map")
    panel = office.place
    assert isinstance(panel, MapPanel) and panel._state
    standings = {link.key: link.standing for link in panel._state.chart.links}
    assert standings["seguir", "recordar"] is Standing.SUSTAINED
    assert list(standings.values()).count(Standing.SUSTAINED) == 1  # the others are untested
    office.window.go_to("decision")
    panel = office.place
    assert isinstance(panel, DecisionPanel) and panel._state
    rows = {row[0]: row[1:] for row in panel._state.cells}
    assert "sostenida" in rows["Cree que es una estafa"]
    assert rows["Tuvo un mal trato antes"][0] == "Nada: hueco"
    assert rows["Olvidó la fecha"][0] == "1 oferta"
    office.window.go_to("processes")
    texts = [row["text"] for row in demo.rows("SELECT text FROM improvement ORDER BY at")]
    assert len(texts) == 4 and texts[2].startswith("La carta B")
