"""The next month read on a connection of its own, while the present one is counted and kept.

SQLite gives the interpreter away while it reads and deciphers, so that this goes on on another
processor. Whether what was read still holds is asked of the store that keeps it, see `holds`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from queue import SimpleQueue

from agent_desk.domain.errors import StoreError
from agent_desk.store.database import Store, keyed_store
from agent_desk.store.portfolio.portfolio_file import attach_portfolio
from agent_desk.store.strategy.strategy_count import (
    COUNT,
    SEATED,
    MonthRows,
    are_there,
    mark,
    rows_of_month,
)
from agent_desk.store.strategy.strategy_month import Part
from agent_desk.store.strategy.strategy_positions import months_before

Read = Callable[[Store, str], Iterator[Part]]
_Parts = SimpleQueue[Part | None]
NAME = "sums ahead"
_DISTRUSTED = -1
_VERSION = "PRAGMA data_version"  # another one once another connection has changed the file
_STALE = """
    SELECT 1 FROM strategy_dirty WHERE period = :period
    UNION ALL SELECT 1 FROM strategy_paid WHERE period = :period
"""
_CHANGES = "SELECT total_changes() AS changes"  # by this connection


class Ahead:
    """Reads months in the order in which they are asked for; `close` it."""

    def __init__(self, store: Store, read: Read) -> None:
        """`store` must be a file, outside of a transaction."""
        assert store.path is not None
        self._store = store
        self._read = read
        self._other = keyed_store(store.path, store.key)
        attach_portfolio(self._other)
        self._wanted: SimpleQueue[tuple[str, _Parts] | None] = SimpleQueue()
        self._read_at: dict[str, tuple[int, _Parts]] = {}
        self.kept()
        self._is_stopped = threading.Event()
        self._thread = threading.Thread(target=self._work, name=NAME, daemon=True)
        self._thread.start()

    def begin(self, period: str) -> None:
        """Read that month as soon as those before it are read."""
        parts: _Parts = SimpleQueue()
        self._read_at[period] = self._number(_VERSION), parts
        self._wanted.put((period, parts))

    def parts(self, period: str) -> Iterator[Part]:
        """What was read, as it comes; it ends early where the file fails."""
        parts = self._read_at[period][1]
        while part := parts.get():
            yield part

    def holds(self, period: str, rows: MonthRows) -> bool:
        """Whether what was read of that month is still so, inside `tx()`; what is kept of the
        months before it, see `kept`, does not count. Newer contacts may be there: they wait."""
        version, _ = self._read_at[period]
        if self._changes != self._number(_CHANGES) or version == _DISTRUSTED:
            return False
        if version == self._number(_VERSION):
            return True
        return self._told == _told(self._store) and self._is_untouched(period, rows)

    def distrust(self) -> None:
        """What is read already may be as it was before somebody counted."""
        self._read_at = {one: (_DISTRUSTED, parts) for one, (_, parts) in self._read_at.items()}

    def kept(self, *periods: str) -> None:
        """All that was written up to here, inside `tx()`, is sums, of those months."""
        for period in periods:
            del self._read_at[period]
        self._changes = self._number(_CHANGES)
        self._told = _told(self._store)

    def _is_untouched(self, period: str, rows: MonthRows) -> bool:
        """A contact of the month before that came since then would be counted here and there."""
        row = self._store.row(_STALE, {"period": period})
        before = rows_of_month(self._store, months_before(period, 1))
        is_stale = row is not None or before.is_any_waiting
        return not is_stale and are_there(self._store, period, rows)

    def close(self) -> None:
        """Wait until the question that is being asked has its answer."""
        self._is_stopped.set()
        self._wanted.put(None)
        self._thread.join()
        self._other.close()

    def _work(self) -> None:
        while wanted := self._wanted.get():
            period, parts = wanted
            try:
                with suppress(StoreError):  # read again on the store itself, which says why
                    self._hand_over(period, parts)
            finally:
                parts.put(None)

    def _hand_over(self, period: str, parts: _Parts) -> None:
        self._other.row("BEGIN")  # all of the month as it is at one moment
        try:
            for part in self._read(self._other, period):
                if self._is_stopped.is_set():
                    return
                parts.put(part)
        finally:
            self._other.row("ROLLBACK")

    def _number(self, sql: str) -> int:
        row = self._store.row(sql)
        return int(row[0]) if row else 0


def _told(store: Store) -> tuple[str, str]:
    """Another one once somebody counted, or placed the accounts of a month in segments."""
    return mark(store, COUNT), mark(store, SEATED)
