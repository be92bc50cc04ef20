"""The segment in which every late account opened a month, kept once by the grid then in force.

Judged by what was known that day only: the month's score or table, else points; the promises and
payments of the three months before. Moving with the month would take whoever pays out of the
segment whose recovery is measured.
"""

from __future__ import annotations

from datetime import date

from agent_desk.domain.strategy.segments.grid import Grid
from agent_desk.store.database import Store
from agent_desk.store.strategy.assign_segments import Judging, cells_of, points_sql
from agent_desk.store.strategy.strategy_count import SEATED, mark, set_mark
from agent_desk.store.strategy.strategy_positions import months_before, period_of, periods

_SEAT = """
    WITH came AS (
        SELECT account, sum(due - kept) > 0 AS broken, sum(payments) > 0 AS paid
        FROM account_result WHERE period IN (:p1, :p2, :p3) GROUP BY account),
    kept_word AS (
        SELECT account FROM account_result
        WHERE period IN (:p1, :p2, :p3) AND kept > 0 GROUP BY account),
    spoken AS (
        SELECT account, sum(promises) > 0 AS reached
        FROM account_work WHERE period IN (:p1, :p2, :p3) GROUP BY account),
    seen AS MATERIALIZED (
        SELECT month.account AS account, month.overdue_cents AS overdue,
               month.days_late AS days, month.bucket AS bucket, earlier.bucket AS earlier_bucket,
               score.chance_millionths AS chance,
               month.account IN (SELECT account FROM kept_word) AS kept,
               ifnull(came.broken, 0) AND NOT EXISTS (
                   SELECT 1 FROM hardship WHERE hardship.debtor_id = month.debtor_id) AS broken,
               ifnull(came.paid, 0) AS paid, ifnull(spoken.reached, 0) AS reached
        FROM account_month AS month
        LEFT JOIN came ON came.account = month.account
        LEFT JOIN spoken ON spoken.account = month.account
        LEFT JOIN account_month AS earlier
               ON earlier.period = :p1 AND earlier.account = month.account
        LEFT JOIN cure_score AS score
               ON score.period = :period AND score.account = month.account
        WHERE month.period = :period AND month.bucket > 0),
    facts AS MATERIALIZED (
        SELECT account, overdue, broken + 2 * paid + 4 * reached AS traits,
               coalesce(
                   (SELECT level FROM temp.segment_band WHERE low <= chance
                    ORDER BY low DESC LIMIT 1),
                   (SELECT level FROM temp.segment_roll WHERE segment_roll.bucket = seen.bucket
                    AND segment_roll.before = ifnull(earlier_bucket, -1)),
                   {points}) AS level
        FROM seen)
    SELECT (SELECT segment FROM temp.segment_cell AS cell
            WHERE cell.level = facts.level AND cell.traits = facts.traits
              AND cell.low <= (facts.overdue + 9999) / 10000
            ORDER BY cell.low DESC LIMIT 1) AS segment, account
    FROM facts
"""
_KEEP = "UPDATE account_month SET cell = ? WHERE period = ? AND account = ?"
CHUNK = 5_000  # some milliseconds of writing: who records a call does not wait


def unseated(store: Store, today: date) -> list[str]:
    """The months whose segments nobody kept yet, the newest first; cheap when there is none."""
    kept = set(mark(store, SEATED).split())
    known = [period for period in periods(store) if period <= period_of(today)]
    return [period for period in reversed(known) if period not in kept]


def seat_month(store: Store, grid: Grid, judging: Judging, period: str) -> None:
    """Keep the segments of one month; the same however often it is done, and done again from its
    beginning when it was stopped half-way."""
    asked = {"period": period} | {f"p{n}": months_before(period, n) for n in (1, 2, 3)}
    with cells_of(store, grid, judging):
        found = [
            (str(row["segment"] or ""), period, str(row["account"]))
            for row in store.rows(_SEAT.format(points=points_sql(judging.points)), asked)
        ]
    for first in range(0, len(found), CHUNK):
        with store.tx():
            store.write_many(_KEEP, found[first : first + CHUNK])
    with store.tx():
        set_mark(store, SEATED, " ".join(sorted({*mark(store, SEATED).split(), period})))
