"""Commands written at once: one that is refused is undone alone, a failure undoes them all."""

from __future__ import annotations

import pytest

from agent_desk.store.batch import batch
from agent_desk.store.database import Store, memory_store

_PUT = "INSERT INTO strategy_mark(key, value) VALUES (?, '')"


def put(store: Store, key: str) -> None:
    with store.tx():
        store.write(_PUT, (key,))


def keys(store: Store) -> list[str]:
    return [row["key"] for row in store.rows("SELECT key FROM strategy_mark ORDER BY key")]


def test_a_step_that_fails_is_undone_alone() -> None:
    store = memory_store()
    with batch(store):
        put(store, "one")
        with pytest.raises(ValueError, match="no"), store.tx():
            store.write(_PUT, ("two",))
            raise ValueError("no")
        put(store, "three")
    assert keys(store) == ["one", "three"]
    put(store, "four")  # and afterwards each command is a transaction again
    assert not store.is_batch


def test_an_error_that_gets_out_undoes_all_of_them() -> None:
    store = memory_store()
    with pytest.raises(ValueError, match="no"), batch(store):
        put(store, "one")
        raise ValueError("no")
    assert keys(store) == []
    put(store, "two")
    assert keys(store) == ["two"]
