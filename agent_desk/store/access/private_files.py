"""Files that only their owner reads, written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from agent_desk.store.errors import translated_files


def private_folder(folder: Path) -> Path:
    """Make it 0700 with all above it; one that was open to others is closed."""
    with translated_files():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
    return folder


def keep_private(path: Path, content: bytes) -> None:
    """Into a folder of the program's own, made when it is not there."""
    private_folder(path.parent)
    write_private(path, content)


def write_private(path: Path, content: bytes) -> None:
    """Write beside (0600), force to the disk, rename: a crash leaves the old file or the new.

    Raises StoreError; then nothing is left half written.
    """
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    with translated_files():
        draft.unlink(missing_ok=True)
        try:
            handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
            force_folder(path.parent)
        finally:
            draft.unlink(missing_ok=True)


def force_folder(folder: Path) -> None:
    """A rename must survive a power cut too; Windows cannot open a folder and needs not."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
