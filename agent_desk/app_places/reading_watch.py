"""What each person must still have read reaches him at his desk, without opening any place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground

FIRST_S, EVERY_S = 6, 60


class ReadingWatch:
    """`tick` once a second; `on_unread` gets the count when it is another one than before."""

    def __init__(self, ground: Ground, on_unread: Callable[[int], None]) -> None:
        self._ground, self._on_unread = ground, on_unread
        self._seconds, self._known = EVERY_S - FIRST_S, 0

    def tick(self) -> None:
        self._seconds += 1
        if self._seconds >= EVERY_S:
            self._seconds = 0
            # A failure is nobody's news here: a minute later it is asked again.
            self._ground.background.on_store(self._count, self._counted, lambda _error: None)

    def _count(self) -> int:
        from agent_desk.app_places.processes import read_register
        from agent_desk.domain.strategy.registers.process import unread_by

        register = read_register(self._ground)
        return len(unread_by(self._ground.user, register.kept, register.readings))

    def _counted(self, count: int) -> None:
        if count != self._known:
            self._known = count
            self._on_unread(count)
