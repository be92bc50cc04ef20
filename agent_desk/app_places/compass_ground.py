"""What the places of the compass share: the demo's past on first sight, and sums kept in step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground

Told = Callable[[int, int], None]


def get_ready(ground: Ground, told: Told, then: Callable[[], None]) -> None:
    """Bring the sums up to now on the store's lane, a step at a time, then call `then`.

    Steps are some milliseconds each: a desk on the same lane is not kept waiting. Who asks while
    they are under way waits for the same end.
    """
    ground.readying.append(then)
    if len(ground.readying) > 1:
        return
    from agent_desk.compass_session import keep_in_step, needs_past, past_steps
    from agent_desk.store.ledger import LedgerLocal

    background, ledger = ground.background, LedgerLocal(ground.store)
    who = (ground.store, ledger, ground.user, ground.now(), ground.today())

    def ended() -> None:
        waiting = list(ground.readying)
        ground.readying.clear()
        for one in waiting:
            one()

    def failed(error: Exception) -> None:
        ended()  # the places show what there is
        raise error

    def in_step() -> None:
        background.on_store(lambda: keep_in_step(*who), lambda _: ended(), failed)

    def began(is_needed: bool) -> None:
        if not is_needed:
            in_step()
            return
        steps = list(past_steps(*who))
        for number, step in enumerate(steps, 1):
            background.on_store(step, lambda _, at=number: told(at, len(steps)))  # type: ignore[misc]
        in_step()

    background.on_store(lambda: needs_past(ground.store), began, failed)
