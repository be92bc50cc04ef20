"""What Qt made is destroyed on the window's thread, whichever thread allocates."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from agent_desk.ui.garbage import UiGarbage


class Node:
    """Part of a cycle that notes where it is collected."""

    def __init__(self, seen: list[int]) -> None:
        self.me, self.seen = self, seen

    def __del__(self) -> None:
        self.seen.append(threading.get_ident())


@pytest.fixture
def garbage(qapp: object) -> Iterator[UiGarbage]:
    collector = UiGarbage()
    collector.start()
    yield collector
    collector.stop()


def test_a_cycle_is_never_collected_on_a_lane(garbage: UiGarbage) -> None:
    seen: list[int] = []
    Node(seen)

    def allocate() -> None:
        hold: list[object] = []
        for _ in range(20_000):
            hold.append([hold])

    lane = threading.Thread(target=allocate)
    lane.start()
    lane.join()
    assert seen == []
    while garbage.collect_due() >= 0:
        pass
    gc.collect()
    assert seen == [threading.get_ident()]


def test_stopping_gives_the_collector_back(qapp: object) -> None:
    collector = UiGarbage()
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
