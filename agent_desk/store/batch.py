"""Many commands on the disk at once: a commit costs more than all that a line of a file writes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from agent_desk.store.database import Store


@contextmanager
def batch(store: Store) -> Iterator[None]:
    """Every `tx()` inside is a step of one transaction: one that is refused is undone alone, and an
    error that gets out undoes all. Not for commands that do something after they are on the disk.

    Keep it short: nobody else writes meanwhile.
    """
    with store.tx():
        store.is_batch = True
        try:
            yield
        finally:
            store.is_batch = False
