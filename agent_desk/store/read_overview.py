"""The reads behind `services.overview`: counts, imports and the log, for supervision."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from agent_desk.services.overview import DaysCount, LogEntry, PastImport
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_of

_DAYS = """
    SELECT product, max(product_name) AS product_name, days_past_due,
           count(*) AS accounts, sum(overdue_cents) AS overdue_cents
    FROM account WHERE closed_on IS NULL
    GROUP BY product, days_past_due ORDER BY product, days_past_due
"""
_IMPORTS = """
    SELECT source, as_of, imported_at, account_count, ifnull(user.name, '') AS by_name
    FROM import_batch LEFT JOIN user ON user.id = import_batch.by_user
    ORDER BY imported_at DESC, import_batch.id LIMIT :limit
"""
_LOG = """
    SELECT seq, kind, at, by_user, by_role, account, body, ifnull(user.name, by_user) AS by_name
    FROM event LEFT JOIN user ON user.id = event.by_user
    WHERE seq < :before
      AND (:kinds = '[]' OR kind IN (SELECT value FROM json_each(:kinds)))
    ORDER BY seq DESC LIMIT :limit
"""
_NEWEST = 2**62


class LocalOverview:
    """Fulfils `services.overview.Overview`; every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def days_counts(self) -> list[DaysCount]:
        return [
            DaysCount(
                row["product"],
                row["product_name"],
                row["days_past_due"],
                row["accounts"],
                row["overdue_cents"],
            )
            for row in self._store.rows(_DAYS)
        ]

    def past_imports(self, limit: int = 20) -> list[PastImport]:
        return [
            PastImport(
                row["source"],
                date.fromisoformat(row["as_of"]),
                instant_of(row["imported_at"]),
                row["by_name"],
                row["account_count"],
            )
            for row in self._store.rows(_IMPORTS, {"limit": limit})
        ]

    def log(
        self, kinds: Sequence[str] = (), before: int | None = None, limit: int = 200
    ) -> list[LogEntry]:
        found = self._store.rows(
            _LOG,
            {
                "kinds": json.dumps(list(kinds)),
                "before": _NEWEST if before is None else before,
                "limit": limit,
            },
        )
        return [
            LogEntry(
                row["seq"],
                row["kind"],
                instant_of(row["at"]),
                row["by_name"],
                row["by_role"],
                row["account"],
                {key: _code(value) for key, value in json.loads(row["body"]).items()},
            )
            for row in found
        ]


def _code(value: object) -> str:
    return "" if value is None else str(value)
