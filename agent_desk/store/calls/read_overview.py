"""The reads behind `services.overview`: counts and imports, for supervision."""

from __future__ import annotations

from datetime import date

from agent_desk.services.overview import DaysCount, PastImport
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
