"""A verified copy of the file, under the same key, while the desk goes on working."""

from __future__ import annotations

import os
from pathlib import Path

from agent_desk.store.access.private_files import force_folder
from agent_desk.store.copies.page_seals import watched
from agent_desk.store.database import Store, keyed_store, private_file, remove_database
from agent_desk.store.errors import DamagedStoreError, translated_files
from agent_desk.store.portfolio.portfolio_file import PORTFOLIO_SUFFIX


def backup(store: Store, target: Path) -> Path:
    """Copy the store to `target` (0600), replacing an older copy only once the new one is proved.

    Each page of the copy is checked as it is written; then it is opened, and renamed. It opens with
    the same keys file; the portfolio is copied first, as «<name>.portfolio» beside it. Raises a
    StoreError; then the older copy is still there.
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
            with watched(draft, store.key, _salt_of(store)) as watch:
                store.copy_into(draft, schema)
                watch.require_whole()
            _prove(draft, store.key)
            draft.replace(target)
            force_folder(target.parent)
        finally:
            remove_database(draft)
    return target


def _prove(copy: Path, key: bytes) -> None:
    """It opens, and what it says it holds is there. Its pages were looked at while it was written,
    and its trees were built anew: reading all of them once more would double the time."""
    opened = keyed_store(copy, key)
    try:
        row = opened.row("SELECT count(*) FROM sqlite_schema")
        if row is None or not row[0]:
            raise DamagedStoreError
    finally:
        opened.close()


def _salt_of(store: Store) -> bytes:
    """SQLCipher gives a copy the salt of the main file, whichever file it copies."""
    row = store.row("PRAGMA main.cipher_salt")
    return bytes.fromhex(str(row[0])) if row else b""
