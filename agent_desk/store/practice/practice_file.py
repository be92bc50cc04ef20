"""The practice store: its own encrypted file with its own key, beside the store it goes with.

The key is random and wrapped once, under one derived from the other store's key: who opens that one
opens this one too, and a copied file alone opens for nobody. No connection ever has both files.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from pathlib import Path

from agent_desk.store.access.key_slots import (
    KeysFileError,
    keys_path,
    read_slots,
    unwrap,
    wrap,
    write_slots,
)
from agent_desk.store.database import KEY_BYTES, Store, create_store, open_store

SLOT = "practice"


def open_practice(path: Path, work_key: bytes, fill: Callable[[Store], None]) -> Store:
    """The practice store of the store with `work_key`; made and filled on first use.

    Raises KeysFileError when its key was wrapped for another store, and StoreError.
    """
    if path.exists():
        return open_store(path, _known_key(path, work_key))
    if keys_path(path).exists():  # a first start that was cut short
        key = _known_key(path, work_key)
    else:
        key = secrets.token_bytes(KEY_BYTES)
        write_slots(path, (wrap(SLOT, key, _wrapping_key(work_key), {}),))
    return create_store(path, key, is_demo=True, fill=fill)


def _known_key(path: Path, work_key: bytes) -> bytes:
    for slot in read_slots(path):
        key = unwrap(slot, _wrapping_key(work_key)) if slot.kind == SLOT else None
        if key:
            return key
    raise KeysFileError("la práctica es de otro almacén")


def _wrapping_key(work_key: bytes) -> bytes:
    return hashlib.sha256(b"agent-desk practice\x00" + work_key).digest()
