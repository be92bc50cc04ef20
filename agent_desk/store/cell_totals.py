"""What became of accounts by the segment of ours in which they were before: cure and transit.

Who is current has no segment: by the segment of today nobody would ever be cured.
"""

from __future__ import annotations

from collections import Counter

from agent_desk.store.database import Store

_ROLLED = """
    SELECT past.cell AS cell, count(*) AS known_before, count(*) AS late_before,
           sum(month.bucket > past.bucket) AS worse, sum(month.bucket < past.bucket) AS better,
           sum(month.bucket <= past.bucket) AS contained
    FROM account_month AS past
    JOIN account_month AS month ON month.period = :period AND month.account = past.account
    WHERE past.period = :past AND past.bucket > 0 GROUP BY past.cell
"""
_CURED = """
    SELECT older.cell AS cell, count(*) AS cure_base, sum(month.bucket = 0) AS cured,
           sum(month.bucket = 0 AND past.bucket = 0) AS cured_twice
    FROM account_month AS older
    JOIN account_month AS month ON month.period = :period AND month.account = older.account
    LEFT JOIN account_month AS past ON past.period = :past AND past.account = older.account
    WHERE older.period = :older AND older.bucket > 0 AND older.left_out = ''
      AND month.left_out = ''
    GROUP BY older.cell
"""
BY_ORIGIN = (
    *("known_before", "late_before", "worse", "better", "contained"),
    *("cure_base", "cured", "cured_twice"),
)


def add_cells(
    store: Store, period: str, past: str, older: str, sums: dict[tuple[str, str], Counter[str]]
) -> None:
    """Into `sums` of a month, by the segment of one and of two months before."""
    ends = {"period": period, "past": past, "older": older}
    for sql in (_ROLLED, _CURED):
        asked = {name: ends[name] for name in ends if f":{name}" in sql}
        for row in store.rows(sql, asked):
            found = {name: int(row[name] or 0) for name in BY_ORIGIN if name in row.keys()}  # noqa: SIM118 - a row
            sums["cell", str(row["cell"])].update(found)
