"""Sums, monthly recalibration, scores and segments keep themselves up to date while a window is
open, so that no place has to be opened first."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from agent_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground

FIRST_S, EVERY_S = 15, 300  # the first seconds belong to who just entered


class CompassWatch:
    """`tick` once a second, on the UI thread."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._seconds = EVERY_S - FIRST_S
        self._thread: threading.Thread | None = None

    def tick(self) -> None:
        self._seconds += 1
        is_busy = self._thread is not None and self._thread.is_alive()
        if self._seconds < EVERY_S or is_busy:
            return
        self._seconds = 0
        if self._ground.is_demo:
            self._bring_past()
        elif self._ground.store.path:
            # A connection of its own: adding up a large month takes a second, and calls go on.
            self._thread = threading.Thread(target=self._keep, name="compass", daemon=True)
            self._thread.start()

    def _bring_past(self) -> None:
        """The demo's two years, once, by who may keep a card."""
        from agent_desk.app_places.segments import bring_assigned
        from agent_desk.domain.strategy.compass_commands import KeepCard
        from agent_desk.services.permissions import may

        if may(self._ground.user.role, KeepCard):
            bring_assigned(self._ground, lambda _done, _all: None, lambda: None)

    def _keep(self) -> None:
        from agent_desk.compass_session import keep_in_step, seat_months
        from agent_desk.segments_session import keep_assigned
        from agent_desk.store.database import open_store
        from agent_desk.store.ledger import LedgerLocal

        ground = self._ground
        assert ground.store.path is not None
        try:
            store = open_store(ground.store.path, ground.store.key)
            try:
                who = (ground.user, ground.now(), ground.today())
                keep_in_step(store, LedgerLocal(store), *who)
                seat_months(store, ground.user, ground.today(), is_whole=True)
                keep_assigned(store, ground.user, ground.content, ground.today())
            finally:
                store.close()
        except DeskError:
            # Five minutes later it is tried again; what the user does himself says what is wrong.
            return
