"""The whole check of a store's log: its chain, and the signed reports of its days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from agent_desk.services.audit_text import AuditVerdict
from agent_desk.store.audit.chain import chain_head, chain_start, verify_chain
from agent_desk.store.audit.day_reports import (
    check_reports,
    keep_report,
    kept_reports,
    load_report,
    make_report,
    missing_days,
)
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_of


def verify_audit(store: Store, more: Iterable[Path] = ()) -> AuditVerdict:
    """`more` are reports kept elsewhere: those beside the store can be removed with it.

    Raises BadReportError for a file that is none, and StoreError.
    """
    kept = kept_reports(store.path) if store.path else []
    reports = [found.report for found in (*kept, *map(load_report, more))]
    found = (*verify_chain(store), *check_reports(store, reports))
    head, start = chain_head(store), chain_start(store)
    return AuditVerdict(
        head.seq, head.hash.hex(), start.last_seq, instant_of(start.at), len(reports), found
    )


def keep_missing_reports(store: Store, today: date, now: datetime) -> list[Path]:
    """Close each past day that has no report yet; done when the desk is first opened in a day."""
    return [keep_report(store, make_report(store, day, now)) for day in missing_days(store, today)]
