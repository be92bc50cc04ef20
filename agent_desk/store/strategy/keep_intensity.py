"""What attempts gave by segment, the plan that the list follows, and what was done of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

from agent_desk.domain.recovery import RecoveryPoints
from agent_desk.domain.strategy.intensity.commands import FollowPlan
from agent_desk.domain.strategy.intensity.curve import Tries
from agent_desk.domain.strategy.intensity.plain import plan_of
from agent_desk.domain.strategy.intensity.plan import drawn_cap
from agent_desk.domain.strategy.segments.grid import Grid
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_of, instant_text
from agent_desk.store.strategy.assign_segments import cells_of, points_sql
from agent_desk.store.strategy.strategy_positions import months_before, period_of

MONTHS = 6  # closed months that the curve is drawn from
_LONGEST = 60
_KNOWN = "SELECT DISTINCT period FROM intensity_count"
_WORKED = "SELECT 1 FROM account_work WHERE period = ? LIMIT 1"
# Calls of a closed month, by the segment of what was known when it opened: days late and amount of
# that day, promises and payments of the three months before.
_COUNT = f"""
    INSERT INTO intensity_count(period, segment, attempts, reached_at, is_paid, accounts,
                                paid_cents)
    WITH work AS MATERIALIZED (
        SELECT account, sum(attempts) AS attempts, max(reached_at) AS reached_at
        FROM account_work WHERE period = :period AND medium = 'call'
        GROUP BY account HAVING sum(attempts) > 0),
    came AS (
        SELECT account, sum(kept) > 0 AS kept, sum(due - kept) > 0 AS broken,
               sum(payments) > 0 AS paid
        FROM account_result WHERE period IN (:p1, :p2, :p3) GROUP BY account),
    spoken AS (
        SELECT account, sum(promises) > 0 AS reached
        FROM account_work WHERE period IN (:p1, :p2, :p3) GROUP BY account),
    seen AS MATERIALIZED (
        SELECT work.*, month.overdue_cents AS overdue, month.days_late AS days,
               ifnull(came.kept, 0) AS kept, ifnull(came.broken, 0) AS broken,
               ifnull(came.paid, 0) AS paid, ifnull(spoken.reached, 0) AS reached
        FROM work
        JOIN account_month AS month ON month.period = :period AND month.account = work.account
        LEFT JOIN came ON came.account = work.account
        LEFT JOIN spoken ON spoken.account = work.account),
    facts AS MATERIALIZED (
        SELECT seen.*, {{points}} AS level, broken + 2 * paid + 4 * reached AS traits FROM seen)
    SELECT :period,
           ifnull((SELECT segment FROM temp.segment_cell AS cell
                   WHERE cell.level = facts.level AND cell.traits = facts.traits
                     AND cell.low <= (facts.overdue + 9999) / 10000
                   ORDER BY cell.low DESC LIMIT 1), ''),
           min({_LONGEST}, facts.attempts), min({_LONGEST}, facts.reached_at),
           ifnull(result.payments > 0, 0), count(*), sum(ifnull(result.paid_cents, 0))
    FROM facts LEFT JOIN account_result AS result
         ON result.period = :period AND result.account = facts.account
    GROUP BY 2, 3, 4, 5
"""  # noqa: S608
_MARK = "SELECT value FROM strategy_mark WHERE key = 'intensity'"
_SET_MARK = """
    INSERT INTO strategy_mark(key, value) VALUES ('intensity', ?)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value
"""
_TRIES = """
    SELECT segment, attempts, is_paid * reached_at AS won_at, sum(accounts) AS accounts,
           sum(paid_cents) AS paid_cents
    FROM intensity_count WHERE period >= :since GROUP BY 1, 2, 3
"""
_PLANS = """
    SELECT plan.*, ifnull(user.name, by_user) AS by_name
    FROM intensity_plan AS plan LEFT JOIN user ON user.id = by_user ORDER BY version DESC
"""
_KEEP = "INSERT INTO intensity_plan(version, body, saved_at, by_user) VALUES (?, ?, ?, ?)"
_CLEAR = ("DELETE FROM intensity_line", "DELETE FROM intensity_explore")
_LINE = "INSERT INTO intensity_line VALUES (?, ?, ?, ?)"
_LEAST = """
    SELECT overdue_cents FROM segment_assignment WHERE period = ? AND segment = ?
    ORDER BY overdue_cents DESC LIMIT 1 OFFSET ?
"""
_MEMBERS = "SELECT account, segment FROM segment_assignment WHERE period = ?"
_DRAW = "INSERT INTO intensity_explore VALUES (?, ?, ?)"
_IN_FORCE = "SELECT ifnull(max(version), 0) AS version FROM intensity_line"
_DONE = """
    SELECT contacted_on AS day, ifnull(placed.segment, '') AS segment, count(*) AS attempts
    FROM contact LEFT JOIN segment_assignment AS placed
         ON placed.period = substr(contacted_on, 1, 7) AND placed.account = contact.account
    WHERE contacted_on BETWEEN :first AND :last AND direction = 'out' AND channel = 'call'
    GROUP BY 1, 2 ORDER BY 1
"""


# Of the accounts drawn, by the cap they got: how many have paid since, called up to it or not.
_DRAWN = """
    SELECT drawn.cap AS cap, count(*) AS accounts,
           sum(EXISTS (SELECT 1 FROM payment WHERE payment.account = drawn.account
                       AND payment.paid_on >= :since AND payment.amount_cents > 0)) AS paid
    FROM intensity_explore AS drawn GROUP BY 1 ORDER BY 1
"""


class KeptPlan(NamedTuple):
    """A version as it was published; `body` is JSON, "" where the plan was taken off."""

    version: int
    body: str
    saved_at: datetime
    by_name: str


class Done(NamedTuple):
    """Calls made on a day with accounts of a segment."""

    day: date
    segment: str
    attempts: int


class LocalIntensity:
    """Every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def steps(
        self, grid: Grid, version: int, points: RecoveryPoints, today: date
    ) -> Iterator[Callable[[], None]]:
        """Count the closed months that are not counted yet, one a step; all of them again when
        another grid is in force."""
        row, now = self._store.row(_MARK), period_of(today)
        if row is None or row["value"] != str(version):
            yield partial(self._forget, version)
            known: set[str] = set()
        else:
            known = {found["period"] for found in self._store.rows(_KNOWN)}
        for back in range(MONTHS, 0, -1):
            period = months_before(now, back)
            if period not in known and self._store.row(_WORKED, (period,)):
                yield partial(self._count, grid, points, period)

    def tries(self, today: date) -> list[tuple[str, Tries]]:
        """(segment, tries) of the closed months that the curve is drawn from."""
        since = months_before(period_of(today), MONTHS)
        return [
            (
                row["segment"],
                Tries(row["attempts"], row["won_at"], row["accounts"], row["paid_cents"]),
            )
            for row in self._store.rows(_TRIES, {"since": since})
        ]

    def plans(self) -> Sequence[KeptPlan]:
        """The newest first."""
        return [
            KeptPlan(
                row["version"],
                "" if row["body"] == "{}" else row["body"],
                instant_of(row["saved_at"]),
                row["by_name"],
            )
            for row in self._store.rows(_PLANS)
        ]

    def in_force(self) -> int:
        """The version that the work list follows, 0 for none."""
        row = self._store.row(_IN_FORCE)
        return int(row["version"]) if row else 0

    def done(self, first: date, last: date) -> list[Done]:
        asked = {"first": first.isoformat(), "last": last.isoformat()}
        return [
            Done(date.fromisoformat(row["day"]), row["segment"], row["attempts"])
            for row in self._store.rows(_DONE, asked)
        ]

    def drawn(self, since: date) -> list[tuple[int, int, int]]:
        """(cap, accounts drawn to it, those that have paid since)."""
        rows = self._store.rows(_DRAWN, {"since": since.isoformat()})
        return [(row["cap"], row["accounts"], row["paid"]) for row in rows]

    def _forget(self, version: int) -> None:
        with self._store.tx():
            self._store.write("DELETE FROM intensity_count")
            self._store.write(_SET_MARK, (str(version),))

    def _count(self, grid: Grid, points: RecoveryPoints, period: str) -> None:
        asked = {"period": period} | {f"p{n}": months_before(period, n) for n in (1, 2, 3)}
        with cells_of(self._store, grid), self._store.tx():
            self._store.write(_COUNT.format(points=points_sql(points)), asked)


def follow_plan(store: Store, command: FollowPlan) -> None:
    """Keep the version and let the list follow it: thresholds by segment, and the draw."""
    at = instant_text(command.at)
    store.write(_KEEP, (command.version, command.body or "{}", at, command.by.id))
    for sql in _CLEAR:
        store.write(sql)
    if not command.body:
        return
    plan, period = plan_of(command.body), f"{command.at:%Y-%m}"
    caps = {}
    for line in plan.lines:
        row = store.row(_LEAST, (period, line.segment, max(0, line.worked - 1)))
        least = int(row["overdue_cents"]) if row and line.worked < line.accounts else 0
        caps[line.segment] = line.max_attempts, line.limit
        store.write(_LINE, (line.segment, command.version, line.max_attempts, least))
    drawn = []
    for row in store.rows(_MEMBERS, (period,)):
        most, limit = caps.get(row["segment"], (0, 0))
        cap = drawn_cap(row["account"], command.version, most, limit, plan.ask.explore_bp)
        if cap:
            drawn.append((row["account"], command.version, cap))
    store.write_many(_DRAW, drawn)


ACTS = (act(FollowPlan, follow_plan, lambda c: {"version": c.version, "follows": bool(c.body)}),)
