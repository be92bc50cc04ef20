"""The signed report of each day: made, kept beside the store (0600), and held against the chain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.domain.audit.chain import Finding, Flaw
from agent_desk.domain.audit.day_report import (
    BadReportError,
    DayReport,
    read_report,
    report_text,
    signed_text,
)
from agent_desk.store.access.private_files import keep_private
from agent_desk.store.audit.chain import chain_head, chain_start, hash_at
from agent_desk.store.database import Store
from agent_desk.store.errors import translated_files
from agent_desk.store.instants import BUSINESS_ZONE, instant_text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FOLDER = "reports"
_MOST_BYTES = 64 * 1024
_KINDS = """
    SELECT kind, count(*) AS acts FROM event
    WHERE at >= :first AND at < :next GROUP BY kind ORDER BY kind
"""
_SEED = "SELECT signing_seed FROM chain_start"
_OLDEST = "SELECT min(at) AS at FROM event"


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report with the place where it was found."""

    path: Path
    report: DayReport


def make_report(store: Store, day: date, now: datetime) -> DayReport:
    """The acts of one business day, and the head of the chain at this moment, signed."""
    first = datetime.combine(day, time(), BUSINESS_ZONE)
    span = {"first": instant_text(first), "next": instant_text(first + timedelta(days=1))}
    kinds = {str(row["kind"]): int(row["acts"]) for row in store.rows(_KINDS, span)}
    head, start = chain_head(store), chain_start(store)
    private = _signing_key(store)
    report = DayReport(
        chain=start.genesis.hex(),
        day=day,
        made_at=instant_text(now),
        acts=sum(kinds.values()),
        by_kind=kinds,
        last_seq=head.seq,
        head=head.hash.hex(),
        key=private.public_key().public_bytes_raw().hex(),
    )
    return replace(report, signature=private.sign(signed_text(report)).hex())


def reports_folder(store_path: Path) -> Path:
    """«reports» beside the store."""
    return store_path.parent / FOLDER


def report_path(store_path: Path, day: date) -> Path:
    return reports_folder(store_path) / f"{store_path.stem}-{day.isoformat()}.json"


def keep_report(store: Store, report: DayReport) -> Path:
    """Write it beside the store, whole or not at all; a newer one of the same day replaces it."""
    if store.path is None:
        raise ValueError("a store in memory keeps no files")
    path = report_path(store.path, report.day)
    keep_private(path, report_text(report).encode())
    return path


def kept_reports(store_path: Path) -> list[KeptReport]:
    """Oldest first; one that cannot be read raises BadReportError."""
    found = sorted(reports_folder(store_path).glob(f"{store_path.stem}-????-??-??.json"))
    return [load_report(path) for path in found]


def load_report(path: Path) -> KeptReport:
    """Raises BadReportError and StoreError."""
    with translated_files():
        if path.stat().st_size > _MOST_BYTES:
            raise BadReportError(path.name)
        text = path.read_text("utf-8", "replace")
    return KeptReport(path, read_report(text, path.name))


def missing_days(store: Store, today: date) -> list[date]:
    """Days before today without a report, at most the last seven of them, oldest first."""
    if store.path is None:
        return []
    row = store.row(_OLDEST)
    if row is None or row["at"] is None:
        return []
    begun = datetime.fromisoformat(row["at"]).astimezone(BUSINESS_ZONE).date()
    first = max(begun, today - timedelta(days=7))
    days = [first + timedelta(days=n) for n in range((today - first).days)]
    return [day for day in days if not report_path(store.path, day).exists()]


def check_reports(store: Store, reports: Iterable[DayReport]) -> list[Finding]:
    """What each signed report knew, held against the file: a cut or rewritten tail shows here."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    found = []
    own_key = _signing_key(store).public_key().public_bytes_raw().hex()
    genesis = chain_start(store).genesis.hex()
    for report in reports:
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(report.key))
            key.verify(bytes.fromhex(report.signature), signed_text(report))
        except InvalidSignature:
            found.append(Finding(Flaw.REPORT, report.last_seq, f"{report.day} signature"))
            continue
        if report.key != own_key or report.chain != genesis:
            found.append(Finding(Flaw.REPORT, report.last_seq, f"{report.day} chain"))
            continue
        here = hash_at(store, report.last_seq)
        if here is None:
            found.append(Finding(Flaw.CUT, report.last_seq, f"{report.day}"))
        elif here.hex() != report.head:
            found.append(Finding(Flaw.REPORT, report.last_seq, f"{report.day} head"))
    return found


def _signing_key(store: Store) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    row = store.row(_SEED)
    assert row is not None
    return Ed25519PrivateKey.from_private_bytes(bytes(row[0]))
