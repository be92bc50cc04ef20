"""Long preparations on the store's lane let everybody else through."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from agent_desk.app_places.compass_ground import walk
from agent_desk.app_places.ground import Ground


@dataclass
class Lane:
    """Runs what it was given one after another, when told to."""

    jobs: deque[Callable[[], None]] = field(default_factory=deque)

    def on_store(
        self,
        work: Callable[[], object],
        then: Callable[[object], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        def job() -> None:
            try:
                found = work()
            except ValueError as error:
                otherwise(error)
            else:
                then(found)

        self.jobs.append(job)

    def run(self) -> None:
        while self.jobs:
            self.jobs.popleft()()


@dataclass
class Desk:
    background: Lane = field(default_factory=Lane)


def test_a_call_asked_for_during_a_long_preparation_waits_for_one_step_only() -> None:
    desk, order = Desk(), []
    told: list[tuple[int, int]] = []

    def first() -> None:
        order.append("step 1")
        desk.background.jobs.append(lambda: order.append("the next person"))

    steps = [first, lambda: order.append("step 2"), lambda: order.append("step 3")]
    walk(
        cast("Ground", desk),
        steps,
        lambda done, total: told.append((done, total)),
        lambda: order.append("ready"),
        lambda error: order.append(str(error)),
    )
    desk.background.run()
    assert order == ["step 1", "the next person", "step 2", "step 3", "ready"]
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_step_that_fails_ends_the_preparation_and_says_why() -> None:
    desk, order = Desk(), []

    def broken() -> None:
        raise ValueError("sin lugar en disco")

    walk(
        cast("Ground", desk),
        [broken, lambda: order.append("never")],
        lambda _done, _total: None,
        lambda: order.append("ready"),
        lambda error: order.append(str(error)),
    )
    desk.background.run()
    assert order == ["sin lugar en disco"]
