"""A whole check of one store: pages, relations, log, copies and surroundings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from agent_desk.domain.errors import StoreError
from agent_desk.services.audit_text import verdict_lines
from agent_desk.services.store_health import HealthLine, size_text
from agent_desk.store.audit.verify_audit import verify_audit
from agent_desk.store.copies.backups import kept_backups
from agent_desk.store.copies.ballast import LOW_BYTES, ballast_path, free_bytes
from agent_desk.store.database import Store
from agent_desk.store.drives import network_kind

_HALF = """
    SELECT count(*) FROM agreement WHERE total_cents <>
        (SELECT ifnull(sum(amount_cents), 0) FROM agreement_payment WHERE agreement_id = id)
"""
_OLDEST_BACKUP = timedelta(days=2)
_OPEN = 0o077


def check_store(store: Store, today: date) -> tuple[HealthLine, ...]:
    """Everything, page by page: 1.3 s for 100 MB. A damaged page is a line, not an error."""
    return (*pages(store), *relations(store), log(store), *surroundings(store, today))


def pages(store: Store) -> Iterator[HealthLine]:
    """SQLCipher authenticates each page, so a single flipped bit is seen."""
    for schema, what in (("main", "archivo de datos"), ("portfolio", "cartera")):
        try:
            found = store.rows(f"PRAGMA {schema}.quick_check")
            bad = [str(row[0]) for row in found if row[0] != "ok"]
            if store.path:
                bad += [
                    str(row[0]) for row in store.rows(f"PRAGMA {schema}.cipher_integrity_check")
                ]
        except StoreError as error:
            yield HealthLine(f"pages_{schema}", False, f"Páginas ({what}): {error}")
            continue
        text = f"Páginas ({what}): {len(bad)} con daño" if bad else f"Páginas ({what}): completas"
        yield HealthLine(f"pages_{schema}", not bad, text)


def relations(store: Store) -> Iterator[HealthLine]:
    """Rows without their parent, and agreements that are only half there."""
    try:
        loose = len(store.rows("PRAGMA foreign_key_check"))
        row = store.row(_HALF)
    except StoreError as error:
        yield HealthLine("relations", False, f"Relaciones: {error}")
        return
    half = int(row[0]) if row else 0
    text = "Relaciones: ningún registro suelto" if not loose else f"Registros sueltos: {loose}"
    yield HealthLine("relations", not loose, text)
    told = "Convenios: todos completos" if not half else f"Convenios incompletos: {half}"
    yield HealthLine("agreements", not half, told)


def log(store: Store) -> HealthLine:
    try:
        verdict = verify_audit(store)
    except StoreError as error:
        return HealthLine("audit", False, f"Registro de actos: {error}")
    return HealthLine("audit", verdict.is_whole, verdict_lines(verdict)[0])


def surroundings(store: Store, today: date) -> Iterator[HealthLine]:
    """Room, rights, copies and the drive; quick."""
    if store.path:
        yield _backups(store.path, today)
        yield from around(store.path)


def around(path: Path) -> Iterator[HealthLine]:
    """What can be seen of a store without opening it."""
    yield _room(path)
    exposed = exposed_files(path.parent)
    names = ", ".join(found.name for found in exposed[:3])
    yield HealthLine(
        "rights",
        not exposed,
        f"Archivos que otros pueden leer: {len(exposed)} ({names})"
        if exposed
        else "Permisos: solo usted lee estos archivos",
    )
    kind = network_kind(path)
    where = f"Unidad de red ({kind})" if kind else "Disco de este equipo"
    yield HealthLine("drive", not kind, where)


def exposed_files(folder: Path) -> list[Path]:
    """Files and folders of the program that somebody else of this computer could open."""
    if os.name != "posix":
        return []
    inside = [path for path in folder.rglob("*") if not path.is_symlink()]
    return [path for path in (folder, *inside) if path.stat().st_mode & _OPEN]


def _room(path: Path) -> HealthLine:
    free = free_bytes(path.parent)
    reserve = "con reserva" if ballast_path(path).exists() else "sin reserva"
    text = f"Espacio libre: {size_text(free)}, {reserve}"
    return HealthLine("room", free >= LOW_BYTES, text)


def _backups(path: Path, today: date) -> HealthLine:
    newest = next(iter(kept_backups(path)), None)
    if newest is None:
        return HealthLine("backups", False, "Respaldos: ninguno todavía")
    count, day = len(kept_backups(path)), newest.day
    text = f"Respaldos: {count}; el último, del {day:%d/%m/%Y} ({size_text(newest.size)})"
    return HealthLine("backups", today - day <= _OLDEST_BACKUP, text)
