"""What the places of the compass share: the demo's past on first sight, and sums kept in step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground

Told = Callable[[int, int], None]
Step = Callable[[], object]
OnError = Callable[[Exception], None]


def get_ready(ground: Ground, told: Told, then: Callable[[], None]) -> None:
    """Bring the sums up to now on the store's lane, a step at a time, then call `then`.

    Who asks while they are under way is told how far they are, and waits for the same end.
    """
    ground.readying.append((told, then))
    if len(ground.readying) > 1:
        return
    from agent_desk.compass_session import keep_in_step, needs_past, past_steps
    from agent_desk.store.ledger import LedgerLocal

    background, ledger = ground.background, LedgerLocal(ground.store)
    who = (ground.store, ledger, ground.user, ground.now(), ground.today())

    def ended() -> None:
        waiting = list(ground.readying)
        ground.readying.clear()
        for _, one in waiting:
            one()

    def failed(error: Exception) -> None:
        ended()  # the places show what there is
        raise error

    def tell(done: int, total: int) -> None:
        for listener, _ in ground.readying:
            listener(done, total)

    def in_step() -> None:
        background.on_store(lambda: keep_in_step(*who), lambda _: ended(), failed)

    def began(is_needed: bool) -> None:
        steps = list(past_steps(*who)) if is_needed else []
        walk(ground, steps, tell, in_step, failed)

    background.on_store(lambda: needs_past(ground.store), began, failed)


def walk(
    ground: Ground, steps: Sequence[Step], told: Told, then: Callable[[], None], failed: OnError
) -> None:
    """One step after another on the store's lane, then `then`.

    A step is given only when the one before is back: what a call or another place asks for
    meanwhile waits for one of them, not for all.
    """

    def go(number: int) -> None:
        if number == len(steps):
            then()
            return
        ground.background.on_store(steps[number], partial(back, number), failed)

    def back(number: int, _result: object) -> None:
        told(number + 1, len(steps))
        go(number + 1)

    go(0)
