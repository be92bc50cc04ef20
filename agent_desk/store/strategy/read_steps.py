"""What the accounts near a limit owed when a month opened, and what they paid in it."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.store.database import Store

_NEAR = """
    SELECT month.overdue_cents AS overdue, ifnull(result.paid_cents, 0) AS paid
    FROM account_month AS month
    LEFT JOIN account_result AS result USING (period, account)
    WHERE month.period = ? AND month.bucket > 0 AND month.overdue_cents BETWEEN ? AND ?
"""
_CLOSED = "SELECT DISTINCT period FROM account_month WHERE period < ? ORDER BY period DESC LIMIT ?"


def closed_months(store: Store, period: str, count: int) -> list[str]:
    """The last months before that one of which the accounts are known, the newest first."""
    return [str(row["period"]) for row in store.rows(_CLOSED, (period, count))]


def near_limit(
    store: Store, periods: Sequence[str], limit_cents: int, window_cents: int
) -> list[tuple[float, float]]:
    """(owed past due, paid), in centavos, of the late accounts of those months."""
    ends = (limit_cents - window_cents, limit_cents + window_cents)
    return [
        (row["overdue"], row["paid"])
        for period in periods
        for row in store.rows(_NEAR, (period, *ends))
    ]
