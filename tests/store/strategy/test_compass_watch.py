"""The sums keep themselves up to date while a window is open."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import cast

from agent_desk.app_places.compass_watch import FIRST_S, CompassWatch
from agent_desk.app_places.ground import Ground
from agent_desk.content import Content, load_content
from agent_desk.domain.people import User
from agent_desk.store.database import Store, create_store
from agent_desk.store.strategy.read_indicators import LocalTotals
from agent_desk.store.strategy.strategy_refresh import is_stale
from tests.store.world import AGENT, NOW, TODAY, World, maria


@dataclass
class Desk:
    """What the watch stands on."""

    store: Store
    user: User = AGENT
    is_demo: bool = False
    content: Content = field(default_factory=load_content)

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return TODAY


def test_the_month_is_counted_while_any_window_is_open(tmp_path: Path) -> None:
    world = World(create_store(tmp_path / "desk.db", b"k" * 32))
    world.load(maria())
    assert is_stale(world.store, TODAY)
    watch = CompassWatch(cast("Ground", Desk(world.store)))
    for _second in range(FIRST_S):
        watch.tick()
    assert watch._thread
    watch._thread.join(30)
    assert not is_stale(world.store, TODAY)
    assert "2026-11" in LocalTotals(world.store).periods()
    placed = world.store.row("SELECT segment FROM segment_assignment")
    assert placed and placed["segment"]
    world.store.close()
