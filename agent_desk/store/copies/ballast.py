"""A file that takes room on the disk, to be given up when the last call would not fit any more."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from agent_desk.store.database import private_file
from agent_desk.store.errors import translated_files

BALLAST_BYTES = 32 * 1024 * 1024
LOW_BYTES = 500 * 1024 * 1024  # from here people are told
_BLOCK_BYTES = 1024 * 1024


def ballast_path(store_path: Path) -> Path:
    """«agent-desk.ballast», beside the store."""
    return store_path.with_name(f"{store_path.stem}.ballast")


def free_bytes(folder: Path) -> int:
    with translated_files():
        return shutil.disk_usage(folder).free


def is_low(store_path: Path) -> bool:
    return free_bytes(store_path.parent) < LOW_BYTES


def lay_ballast(store_path: Path, size: int = BALLAST_BYTES) -> bool:
    """Put it there unless it is, or the disk has no room to spare. Raises StoreError."""
    path = ballast_path(store_path)
    if path.exists():
        return True
    if free_bytes(store_path.parent) < max(LOW_BYTES, 2 * size):
        return False
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    with translated_files():
        draft.unlink(missing_ok=True)
    private_file(draft)
    with translated_files():
        try:
            with draft.open("wb") as file:
                for _ in range(size // _BLOCK_BYTES):
                    file.write(os.urandom(_BLOCK_BYTES))  # zeros may be compressed away
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    return True


def drop_ballast(store_path: Path) -> bool:
    """Give the room back, so that the call can be ended and saved; False when it was gone."""
    path = ballast_path(store_path)
    if not path.exists():
        return False
    with translated_files():
        path.unlink(missing_ok=True)
    return True
