"""A way back: the last copy in a new file, with what the damaged one still gives on top of it."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from agent_desk.domain.errors import StoreError
from agent_desk.store.access.private_files import force_folder
from agent_desk.store.copies.backups import prove_backup
from agent_desk.store.copies.salvage import Salvaged, salvage
from agent_desk.store.database import RESTORED, Store, keyed_store, private_file, remove_database
from agent_desk.store.errors import DiskFailureError, ExistingStoreError, translated_files
from agent_desk.store.instants import instant_text
from agent_desk.store.migrations import migrate
from agent_desk.store.portfolio.portfolio_file import (
    PORTFOLIO_SUFFIX,
    new_portfolio_name,
    point_to,
    stem_of,
)

_POINTER = "SELECT value FROM meta WHERE key = 'portfolio'"
_EVENT = """
    INSERT INTO event(id, kind, by_user, by_role, at, body)
    VALUES (:id, 'RestoreStore', :by, '', :at, :body)
"""


@dataclass(frozen=True, slots=True)
class Restored:
    """The new file, the copy it came from, and what the damaged file gave (None: not asked)."""

    path: Path
    day: str
    salvaged: Salvaged | None


def pending_restore(store_path: Path) -> Path:
    """Where a restored store waits for the next start."""
    return store_path.with_name(store_path.name + RESTORED)


def restore(
    backup: Path,
    target: Path,
    key: bytes,
    *,
    damaged: Path | None = None,
    by: str = "programa",
    now: datetime | None = None,
) -> Restored:
    """Build `target` (0600, must not exist) from a proved copy; neither copy nor damaged file is
    touched. With `damaged`, what it still gives is brought over the copy.

    Raises StoreError; then nothing is left at `target`.
    """
    if target.exists():
        raise ExistingStoreError(target.name)
    prove_backup(backup, key)
    draft = target.with_name(f"{target.name}.{os.getpid()}.new")
    name = new_portfolio_name(target)
    try:
        _copy(backup, draft)
        salvaged = _fill(draft, key, name, damaged, (backup.stem, by, now or datetime.now(UTC)))
        _bring_portfolio(backup, damaged, key, target.with_name(name))
        with translated_files():
            draft.replace(target)
            force_folder(target.parent)
    except BaseException:
        target.with_name(name).unlink(missing_ok=True)
        raise
    finally:
        remove_database(draft)
    return Restored(target, backup.stem[-10:], salvaged)


def adopt_restored(store_path: Path, now: datetime | None = None) -> Path | None:
    """At a start: put a waiting restored store in its place; the old file is set aside, whole.

    Returns where the old one lies now. It is never removed by the program.
    """
    waiting = pending_restore(store_path)
    if not waiting.exists():
        return None
    stamp = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%S")
    aside = store_path.with_name(f"{store_path.stem}.set-aside-{stamp}.db")
    with translated_files():
        for suffix in ("", "-wal", "-shm"):
            old = store_path.with_name(store_path.name + suffix)
            if old.exists():
                old.replace(aside.with_name(aside.name + suffix))
        waiting.replace(store_path)
        force_folder(store_path.parent)
    return aside


def _fill(
    draft: Path, key: bytes, name: str, damaged: Path | None, by: tuple[str, str, datetime]
) -> Salvaged | None:
    store = keyed_store(draft, key)
    hurt = _copy_of_hurt(damaged, key) if damaged else None
    try:
        migrate(store.connection, store)
        store.connection.execute("PRAGMA foreign_keys=OFF")
        with store.tx(is_following=False):
            salvaged = salvage(store, hurt) if hurt else None
            point_to(store, name)
            _note(store, salvaged, *by)
        store.connection.execute("PRAGMA foreign_keys=ON")
        store.row("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        store.close()
        if hurt:
            remove_database(hurt)
    return salvaged


def _copy_of_hurt(damaged: Path, key: bytes) -> Path | None:
    """A copy of the damaged file with its log: reading it in place could change it. None when not
    even its first page can be read."""
    copy = damaged.with_name(f"{damaged.name}.{os.getpid()}.hurt")
    remove_database(copy)
    if not damaged.exists():
        return None
    for suffix in ("", "-wal"):
        source = damaged.with_name(damaged.name + suffix)
        if source.exists():
            _copy_apart(source, copy.with_name(copy.name + suffix))
    try:
        keyed_store(copy, key).close()
    except StoreError:
        remove_database(copy)
        return None
    return copy


def _copy_apart(source: Path, target: Path) -> None:
    """Where this program has the file open, closing it once more would drop the locks that SQLite
    holds on it (POSIX): another window could then cut the log away. So another process copies."""
    if os.name != "posix":
        _copy(source, target)
        return
    import subprocess

    private_file(target)
    done = subprocess.run(  # noqa: S603  a fixed program, two paths of our own
        ["/bin/cp", "--", str(source), str(target)],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise DiskFailureError


def _note(store: Store, salvaged: Salvaged | None, backup: str, by: str, now: datetime) -> None:
    """The restoration is an act: who reads the log sees from when the data come."""
    body = {"backup": backup[-10:], "rows": salvaged.rows if salvaged else 0}
    if salvaged:
        body |= {"unread": ",".join(salvaged.unread), "dropped": ",".join(salvaged.dropped)}
    store.write(
        _EVENT,
        {"id": str(uuid4()), "by": by, "at": instant_text(now), "body": json.dumps(body)},
    )


def _bring_portfolio(backup: Path, damaged: Path | None, key: bytes, target: Path) -> None:
    """The portfolio of today where it can be read whole, else the one that came with the copy."""
    today = _portfolio_of(damaged, key)
    if today and today.exists() and _copied_whole(today, target, key):
        return
    brought = backup.with_name(backup.name + PORTFOLIO_SUFFIX)
    if brought.exists():
        _copy(brought, target)
        prove_backup(target, key)
    # An older store carries its people inside and makes the file when it is opened.


def _copied_whole(source: Path, target: Path, key: bytes) -> bool:
    """Through SQLite, which reads the log too and leaves its own locks alone."""
    try:
        private_file(target)
        store = keyed_store(source, key)
        try:
            store.copy_into(target)
        finally:
            store.close()
        prove_backup(target, key)
    except StoreError:
        remove_database(target)
        return False
    return True


def _portfolio_of(damaged: Path | None, key: bytes) -> Path | None:
    """The one that the damaged file names; where it cannot say, the newest beside it."""
    if damaged is None:
        return None
    named = _pointed_to(damaged, key) if damaged.exists() else ""
    if named:
        return damaged.with_name(named)
    beside = list(damaged.parent.glob(f"{stem_of(damaged)}.portfolio-*.db"))
    return max(beside, key=lambda file: file.stat().st_mtime, default=None)


def _pointed_to(damaged: Path, key: bytes) -> str:
    try:
        store = keyed_store(damaged, key)
    except StoreError:
        return ""
    try:
        row = store.row(_POINTER)
        return str(row["value"]) if row else ""
    except StoreError:
        return ""
    finally:
        store.close()


def _copy(source: Path, target: Path) -> None:
    with translated_files():
        target.unlink(missing_ok=True)
    private_file(target)
    with translated_files():
        shutil.copyfile(source, target)
