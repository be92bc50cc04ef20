"""The copies beside the store: one a day, proved by opening, seven days and four weeks kept."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from agent_desk.domain.backups import is_due, to_keep
from agent_desk.store.access.key_slots import keys_path
from agent_desk.store.access.private_files import force_folder, keep_private, private_folder
from agent_desk.store.copies.backup import backup
from agent_desk.store.database import keyed_store, private_file, remove_database
from agent_desk.store.errors import DamagedStoreError, translated, translated_files
from agent_desk.store.portfolio.portfolio_file import PORTFOLIO_SUFFIX, attach_portfolio

FOLDER = "backups"
_ABANDONED_S = 3600
_COPY_CACHE_KIB = -4096  # negative: SQLite's way of saying KiB instead of pages
_DAY = re.compile(r"-(\d{4}-\d{2}-\d{2})\.db$")


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """One copy; `size` in bytes with its portfolio. `day` is the institution's."""

    path: Path
    day: date
    made_at: datetime
    size: int


def backups_folder(store_path: Path) -> Path:
    """«backups» beside the store."""
    return store_path.parent / FOLDER


def kept_backups(store_path: Path) -> list[KeptBackup]:
    """The copies of this store, newest first."""
    found = []
    for path in backups_folder(store_path).glob(f"{store_path.stem}-*.db"):
        matched = _DAY.search(path.name)
        if matched:
            found.append(_kept(path, date.fromisoformat(matched[1])))
    return sorted(found, key=lambda kept: kept.day, reverse=True)


def back_up_today(store_path: Path, key: bytes, today: date) -> KeptBackup:
    """Copy the store through a connection of its own, so that nobody waits; then drop old copies.

    The keys file goes along: a copy on another disk opens with the PIN or the recovery key of that
    day. Raises StoreError; then the older copy of the day is still there.
    """
    folder = private_folder(backups_folder(store_path))
    target = folder / f"{store_path.stem}-{today.isoformat()}.db"
    _sweep_drafts(folder)
    store = keyed_store(store_path, key)
    try:
        attach_portfolio(store)
        for schema in ("main", "portfolio"):  # written as it is read: nothing waits for the end
            store.row(f"PRAGMA {schema}.cache_size={_COPY_CACHE_KIB}")
        backup(store, target)
        # What others wrote meanwhile is brought in here: a writer would wait for it otherwise.
        store.row("PRAGMA main.wal_checkpoint(PASSIVE)")
    finally:
        store.close()
    _copy_keys(store_path, target)
    drop_old_backups(store_path)
    return _kept(target, today)


def copy_backup(made: Path, target: Path) -> None:
    """The copy with its portfolio and keys in another place (another disk), each 0600."""
    pairs = [(made, target)]
    portfolio = made.with_name(made.name + PORTFOLIO_SUFFIX)
    if portfolio.exists():
        pairs.append((portfolio, target.with_name(target.name + PORTFOLIO_SUFFIX)))
    if keys_path(made).exists():
        pairs.append((keys_path(made), keys_path(target)))
    for source, place in pairs:
        with translated_files():
            place.unlink(missing_ok=True)
        private_file(place)
        with translated_files():
            shutil.copyfile(source, place)
            force_folder(place.parent)


def drop_old_backups(store_path: Path) -> None:
    """Keep seven days and four weeks; a copy somebody named himself is left alone."""
    kept = kept_backups(store_path)
    wanted = to_keep(found.day for found in kept)
    for found in kept:
        if found.day not in wanted:
            remove_backup(found.path)


def remove_backup(path: Path) -> None:
    """The copy with its portfolio and its keys."""
    with translated_files():
        remove_database(path)
        path.with_name(path.name + PORTFOLIO_SUFFIX).unlink(missing_ok=True)
        keys_path(path).unlink(missing_ok=True)


def backup_is_due(store_path: Path, now: datetime, today: date) -> bool:
    newest = next(iter(kept_backups(store_path)), None)
    return is_due(newest.made_at if newest else None, now, today, newest.day if newest else None)


def prove_backup(path: Path, key: bytes) -> None:
    """Open the copy and check each of its pages and its portfolio's. Raises StoreError."""
    for file in (path, path.with_name(path.name + PORTFOLIO_SUFFIX)):
        if file != path and not file.exists():
            continue
        opened = keyed_store(file, key)
        try:
            with translated():
                verdict = opened.row("PRAGMA quick_check")
            if verdict is None or verdict[0] != "ok":
                raise DamagedStoreError
        finally:
            opened.close()


def _sweep_drafts(folder: Path) -> None:
    """What a program that was closed in the middle of a copy left behind."""
    for path in folder.glob("*.tmp*"):
        if datetime.now(UTC).timestamp() - path.stat().st_mtime > _ABANDONED_S:
            path.unlink(missing_ok=True)


def _copy_keys(store_path: Path, target: Path) -> None:
    source = keys_path(store_path)
    if source.exists():
        with translated_files():
            keep_private(keys_path(target), source.read_bytes())


def _kept(path: Path, day: date) -> KeptBackup:
    status = path.stat()
    portfolio = path.with_name(path.name + PORTFOLIO_SUFFIX)
    size = status.st_size + (portfolio.stat().st_size if portfolio.exists() else 0)
    return KeptBackup(path, day, datetime.fromtimestamp(status.st_mtime, UTC), size)
