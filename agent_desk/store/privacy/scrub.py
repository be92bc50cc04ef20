"""After an erasure: what the index and the logs beside the files still hold is written over.

Deleted rows are zeroed by secure_delete. The index of names only marks a row as gone, and drops its
words when its parts are merged; the logs keep old pages until they are cut off.
"""

from __future__ import annotations

from collections.abc import Iterator

from agent_desk.store.database import Store

_BEGIN = "INSERT INTO portfolio.person_search(person_search, rank) VALUES ('merge', -32)"
_GO_ON = "INSERT INTO portfolio.person_search(person_search, rank) VALUES ('merge', 32)"
_CHANGES = "SELECT total_changes() AS changes"
_CHECKPOINTS = ("PRAGMA main.wal_checkpoint(TRUNCATE)", "PRAGMA portfolio.wal_checkpoint(TRUNCATE)")
_OWE = """
    INSERT INTO meta(key, value) VALUES ('scrub_owed', '1')
    ON CONFLICT(key) DO UPDATE SET value = '1'
"""
_OWED = "SELECT 1 FROM meta WHERE key = 'scrub_owed' AND value = '1'"
_PAID = "UPDATE meta SET value = '0' WHERE key = 'scrub_owed'"


def owe_scrub(store: Store) -> None:
    """Inside `tx()`: what was just erased is not gone from the index before `scrub_steps`."""
    store.write(_OWE)


def is_scrub_owed(store: Store) -> bool:
    """Whether an erasure was not finished: a power cut, or a reader in the way."""
    return store.row(_OWED) is not None


def scrub_steps(store: Store) -> Iterator[None]:
    """Milliseconds a step, outside `tx()`; others may use the store between two of them."""
    statement = _BEGIN
    while True:
        with store.tx():
            before = _changes(store)
            store.write(statement)
            is_done = _changes(store) - before < 2  # as the library says it: nothing left to merge
        if is_done and statement == _GO_ON:
            break
        statement = _GO_ON
        yield
    if cut_logs(store):
        with store.tx():
            store.write(_PAID)
        cut_logs(store)


def scrub(store: Store) -> None:
    """All steps at once."""
    for _step in scrub_steps(store):
        pass


def cut_logs(store: Store) -> bool:
    """Empty both logs, outside `tx()`; False when another program is reading just now."""
    if store.path is None:
        return True
    rows = [store.row(checkpoint) for checkpoint in _CHECKPOINTS]
    return all(row is not None and row[0] == 0 for row in rows)


def _changes(store: Store) -> int:
    row = store.row(_CHANGES)
    return int(row["changes"]) if row else 0
