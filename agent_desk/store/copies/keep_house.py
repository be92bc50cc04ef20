"""What a store needs each day without being asked: its copy, its signed report, some room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from agent_desk.domain.errors import StoreError
from agent_desk.store.audit.verify_audit import keep_missing_reports
from agent_desk.store.copies.backups import back_up_today, backup_is_due
from agent_desk.store.copies.ballast import is_low, lay_ballast
from agent_desk.store.database import Store, keyed_store


class LowDiskError(StoreError):
    """Less than 500 MB are left; what is recorded still fits."""

    def __init__(self) -> None:
        super().__init__(
            "Queda poco espacio en el disco de este equipo. Lo registrado está a salvo y hay una "
            "reserva para terminar la llamada; libere espacio hoy."
        )


@dataclass(frozen=True, slots=True)
class House:
    """What was done; `backup` None when none was due."""

    reports: int
    backup: Path | None


def keep_house(store_path: Path, key: bytes, today: date, now: datetime) -> House:
    """Through a connection of its own, on any thread. Raises StoreError, LowDiskError last of all:
    what can be done on a nearly full disk is done first."""
    store = keyed_store(store_path, key)
    try:
        reports = _reports(store, today, now)
    finally:
        store.close()
    is_tight = is_low(store_path)
    if not is_tight:
        lay_ballast(store_path)
    made = None
    if not is_tight and backup_is_due(store_path, now, today):
        made = back_up_today(store_path, key, today).path
    if is_tight:
        raise LowDiskError
    return House(reports, made)


def _reports(store: Store, today: date, now: datetime) -> int:
    return len(keep_missing_reports(store, today, now))
