"""The daily care of the store while the window is open: on a thread of its own, nobody waits."""

from __future__ import annotations

import threading
from datetime import date
from typing import TYPE_CHECKING, NoReturn

from agent_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground

FIRST_S, EVERY_S = 40, 900  # the first minute belongs to who just entered


class Upkeep:
    """`tick` once a second, on the UI thread. A failure is said once a day, and tried again."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._seconds = EVERY_S - FIRST_S
        self._thread: threading.Thread | None = None
        self._error: DeskError | None = None
        self._told: set[tuple[type[DeskError], date]] = set()

    def tick(self) -> None:
        self._seconds += 1
        if self._thread and not self._thread.is_alive():
            self._thread = None
            self._tell()
        # The lane for pages must stay free: a copy of 200 MB takes seconds.
        if self._seconds >= EVERY_S and not self._thread and self._ground.store.path:
            self._seconds = 0
            self._thread = threading.Thread(target=self._keep, name="upkeep", daemon=True)
            self._thread.start()

    def _keep(self) -> None:
        from agent_desk.store.copies.keep_house import keep_house

        store, self._error = self._ground.store, None
        assert store.path is not None
        try:
            keep_house(store.path, store.key, self._ground.today(), self._ground.now())
        except DeskError as error:
            self._error = error

    def _tell(self) -> None:
        error, self._error = self._error, None
        if error is None or (type(error), self._ground.today()) in self._told:
            return
        self._told.add((type(error), self._ground.today()))

        def fail() -> NoReturn:
            raise error

        self._ground.background.aside(fail)  # whoever answers for errors says it in the corner
