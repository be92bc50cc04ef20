"""A verified copy of the file, under the same key, while the desk goes on working."""

from __future__ import annotations

import os
from pathlib import Path

from agent_desk.store.database import Store, keyed_store, private_file, remove_database
from agent_desk.store.errors import DamagedStoreError, translated_files
from agent_desk.store.portfolio_file import PORTFOLIO_SUFFIX
from agent_desk.store.private_files import force_folder


def backup(store: Store, target: Path) -> Path:
    """Copy the store to `target` (0600), replacing an older copy only once the new one is proved.

    The copy is opened and checked, forced to disk and then renamed. It opens with the same keys
    file; the portfolio is copied first, as «<name>.portfolio» beside it. Raises a StoreError; then
    the older copy is still there.
    """
    if store.portfolio_name:
        _copy(store, "portfolio", target.with_name(target.name + PORTFOLIO_SUFFIX))
    return _copy(store, "main", target)


def _copy(store: Store, schema: str, target: Path) -> Path:
    draft = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    with translated_files():
        remove_database(draft)
        private_file(draft)
        try:
            store.copy_into(draft, schema)
            _prove(draft, store.key)
            _force_to_disk(draft)
            draft.replace(target)
            force_folder(target.parent)
        finally:
            remove_database(draft)
    return target


def _prove(copy: Path, key: bytes) -> None:
    """quick_check catches every damaged page, because SQLCipher authenticates each one."""
    opened = keyed_store(copy, key)
    try:
        verdict = opened.row("PRAGMA quick_check")
        if verdict is None or verdict[0] != "ok":
            raise DamagedStoreError
    finally:
        opened.close()


def _force_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
