"""Versions of the grid, what the editor counts with, and what one account did."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from agent_desk.domain.strategy.segments.counting import Counted
from agent_desk.domain.strategy.segments.versions import GridVersion
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_of, optional_instant
from agent_desk.store.portfolio.portfolio_file import follow

_VERSIONS = """
    SELECT grid.*, ifnull(writer.name, grid.by_user) AS by_name,
           ifnull(publisher.name, ifnull(grid.published_by, '')) AS published_name
    FROM segment_grid AS grid
    LEFT JOIN user AS writer ON writer.id = grid.by_user
    LEFT JOIN user AS publisher ON publisher.id = grid.published_by
    ORDER BY grid.number DESC
"""
_COUNTS = """
    SELECT level, hundreds, traits, accounts, overdue_cents FROM segment_count WHERE period = ?
"""
_PERIOD = "SELECT max(period) AS period FROM segment_count"
_PAST = """
    SELECT period, segment, version, assigned_on FROM segment_assignment
    WHERE account = ? ORDER BY period DESC LIMIT 12
"""
_TOUCHES = """
    SELECT contacted_on, channel FROM contact
    WHERE account = :account AND direction = 'out' AND contacted_on >= :since ORDER BY row
"""
_COUNTRIES = "SELECT value FROM portfolio.facet WHERE field = 'country'"
_PUBLISHED = """
    SELECT number, body FROM segment_grid WHERE published_at IS NOT NULL
    ORDER BY published_at DESC, number DESC LIMIT 1
"""


def published(store: Store) -> tuple[int, str]:
    """The number and body in force, (0, "") while the one that ships is."""
    row = store.row(_PUBLISHED)
    return (int(row["number"]), str(row["body"])) if row else (0, "")


def countries(store: Store) -> list[str]:
    """Where there are accounts, as counted when the portfolio was made."""
    follow(store)
    return [str(row["value"]) for row in store.rows(_COUNTRIES)]


class LocalSegments:
    """Every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def versions(self) -> list[GridVersion]:
        """The newest first; the one that ships is not among them."""
        return [
            GridVersion(
                row["number"],
                row["body"],
                row["note"],
                instant_of(row["saved_at"]),
                row["by_name"],
                optional_instant(row["published_at"]),
                row["published_name"],
            )
            for row in self._store.rows(_VERSIONS)
        ]

    def counts(self) -> list[Counted]:
        """Of the newest month that was counted."""
        row = self._store.row(_PERIOD)
        if row is None or row["period"] is None:
            return []
        return [Counted(*found) for found in self._store.rows(_COUNTS, (row["period"],))]

    def past_of(self, account: str) -> list[tuple[str, str, int, date]]:
        """(month, segment, version, day) of an account, the newest first."""
        return [
            (row["period"], row["segment"], row["version"], date.fromisoformat(row["assigned_on"]))
            for row in self._store.rows(_PAST, (account,))
        ]

    def touches(self, account: str, since: date) -> Sequence[tuple[date, str]]:
        """Outgoing contacts with an account from a day on: (day, medium), the oldest first."""
        asked = {"account": account, "since": since.isoformat()}
        return [
            (date.fromisoformat(row["contacted_on"]), row["channel"])
            for row in self._store.rows(_TOUCHES, asked)
        ]
