"""Putting every late account in its cell, a range of rows at a time, and only where it changed.

The facts are those of the desk: the score or table of the month, else points; what is past due;
what the account did in ninety days. A broken promise of who told a hardship is not held against
him.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from agent_desk.domain.recovery import RECENT_DAYS, RecoveryPoints
from agent_desk.domain.strategy.segments.grid import TRAIT_BITS, Grid, holders
from agent_desk.domain.strategy.segments.placing import (
    BEHAVIOUR_DAYS,
    AccountFacts,
    behaviour_of,
    hundreds_of,
)
from agent_desk.store.database import Store
from agent_desk.store.portfolio.portfolio_file import follow

CHUNK = 1_000  # some milliseconds a step: a desk on the same lane is not kept waiting
_MARK = "segments"
_SET_MARK = """
    INSERT INTO strategy_mark(key, value) VALUES (:key, :value)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value
"""
_TEMP = (
    "CREATE TEMP TABLE IF NOT EXISTS segment_band (low INTEGER PRIMARY KEY, level INTEGER)",
    "CREATE TEMP TABLE IF NOT EXISTS segment_roll (bucket INTEGER, before INTEGER, level INTEGER,"
    " PRIMARY KEY (bucket, before)) WITHOUT ROWID",
    "CREATE TEMP TABLE IF NOT EXISTS segment_cell (level INTEGER, traits INTEGER, low INTEGER,"
    " segment TEXT, PRIMARY KEY (level, traits, low)) WITHOUT ROWID",
)
_EMPTY = tuple(f"DELETE FROM temp.segment_{name}" for name in ("band", "roll", "cell"))  # noqa: S608
_FACTS = """
    WITH seen AS MATERIALIZED (
        SELECT account.number AS number, account.debtor_id, account.overdue_cents,
               account.days_past_due AS days,
               EXISTS (SELECT 1 FROM promise WHERE promise.account = account.number
                       AND promise.state = 'kept' AND promise.due_on >= :since) AS kept,
               EXISTS (SELECT 1 FROM promise WHERE promise.account = account.number
                       AND promise.state = 'broken' AND promise.due_on >= :since) AS broken,
               EXISTS (SELECT 1 FROM payment WHERE payment.account = account.number
                       AND payment.paid_on >= :since) AS paid,
               EXISTS (SELECT 1 FROM contact WHERE contact.debtor_id = account.debtor_id
                       AND contact.began_at >= :since
                       AND contact.outcome IN ('promise', 'callback')) AS reached
        FROM portfolio.account
        WHERE {which} AND closed_on IS NULL AND overdue_cents > 0),
    facts AS MATERIALIZED (
        SELECT seen.number, seen.overdue_cents,
               coalesce(
                   (SELECT level FROM temp.segment_band WHERE low <= score.chance_millionths
                    ORDER BY low DESC LIMIT 1),
                   (SELECT level FROM temp.segment_roll WHERE segment_roll.bucket = month.bucket
                    AND segment_roll.before = ifnull(earlier.bucket, -1)),
                   {points}) AS level,
               (broken AND NOT EXISTS (SELECT 1 FROM hardship
                                       WHERE hardship.debtor_id = seen.debtor_id))
               + 2 * paid + 4 * reached AS traits
        FROM seen
        LEFT JOIN cure_score AS score ON score.period = :scored AND score.account = seen.number
        LEFT JOIN account_month AS month
               ON month.period = :rolled AND month.account = seen.number AND month.bucket > 0
        LEFT JOIN account_month AS earlier
               ON earlier.period = :earlier AND earlier.account = seen.number)
"""
_ASSIGN = """
    INSERT INTO segment_assignment(period, account, level, overdue_cents, traits, segment, version,
                                   assigned_on)
    {facts}
    SELECT :period, number, level, overdue_cents, traits,
           ifnull((SELECT segment FROM temp.segment_cell AS cell
                   WHERE cell.level = facts.level AND cell.traits = facts.traits
                     AND cell.low <= (facts.overdue_cents + 9999) / 10000
                   ORDER BY cell.low DESC LIMIT 1), '') AS segment,
           :version, :today
    FROM facts WHERE true
    ON CONFLICT(period, account) DO UPDATE SET
        level = excluded.level, overdue_cents = excluded.overdue_cents, traits = excluded.traits,
        assigned_on = iif(segment = excluded.segment, assigned_on, excluded.assigned_on),
        segment = excluded.segment, version = excluded.version
    WHERE segment <> excluded.segment OR version <> excluded.version OR level <> excluded.level
       OR traits <> excluded.traits OR overdue_cents <> excluded.overdue_cents
"""
_ONE = "{facts} SELECT level, overdue_cents, traits FROM facts"
_LAST_ROW = "SELECT ifnull(max(row), 0) AS row FROM portfolio.account"
# Only asked when there are more rows than accounts were placed.
_HELD = "SELECT count(*) AS n FROM segment_assignment WHERE period = :period"
_GONE = """
    DELETE FROM segment_assignment WHERE period = :period AND NOT EXISTS (
        SELECT 1 FROM portfolio.account WHERE account.number = segment_assignment.account
        AND account.closed_on IS NULL AND account.overdue_cents > 0)
"""
_UNCOUNT = "DELETE FROM segment_count WHERE period = :period"
_PLACED = """
    SELECT placed.level, (placed.overdue_cents + 9999) / 10000 AS hundreds, placed.traits,
           count(*) AS accounts, sum(placed.overdue_cents) AS cents
    FROM portfolio.account CROSS JOIN segment_assignment AS placed
         ON placed.period = :period AND placed.account = account.number
    WHERE account.row BETWEEN :first AND :last AND account.closed_on IS NULL
      AND account.overdue_cents > 0
    GROUP BY 1, 2, 3
"""
_COUNT = "INSERT INTO segment_count VALUES (?, ?, ?, ?, ?, ?)"
_Tally = dict[tuple[int, int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Judging:
    """How a level is told: score bands (from millionths, level), cells of the roll-rate table, and
    the points of who has neither. `scored` is the month of the scores."""

    points: RecoveryPoints
    scored: str = ""
    earlier: str = ""
    bands: tuple[tuple[int, int], ...] = ()
    roll: Mapping[tuple[int, int], int] | None = None
    version: int = 0  # of the card


def assign_steps(
    store: Store, grid: Grid, version: int, judging: Judging, today: date
) -> Iterator[Callable[[], None]]:
    """Steps of some milliseconds for a lane that others wait for; none when nothing changed."""
    follow(store)
    key = _key(store, version, judging, today)
    row = store.row("SELECT value FROM strategy_mark WHERE key = ?", (_MARK,))
    if row and row["value"] == key:
        return
    names = _names(judging, today) | {"version": version, "today": today.isoformat()}
    last, tally = store.row(_LAST_ROW), _Tally()
    for first in range(1, int(last["row"]) + 1 if last else 1, CHUNK):
        span = {**names, "first": first, "last": first + CHUNK - 1}
        yield partial(_assign, store, grid, judging, span, tally)
    yield partial(_finish, store, grid, str(names["period"]), key, tally)


def assign_all(store: Store, grid: Grid, version: int, judging: Judging, today: date) -> None:
    """All steps at once."""
    for step in assign_steps(store, grid, version, judging, today):
        step()


def facts_of(store: Store, account: str, judging: Judging, today: date) -> AccountFacts | None:
    """What places one account now; None when nothing of it is past due."""
    follow(store)
    _prepare(store, judging)
    facts = _facts("account.number = :account", judging.points)
    row = store.row(_ONE.format(facts=facts), _names(judging, today) | {"account": account})
    return AccountFacts(row["level"], row["overdue_cents"], row["traits"]) if row else None


def _assign(
    store: Store, grid: Grid, judging: Judging, names: dict[str, str | int], tally: _Tally
) -> None:
    _prepare(store, judging)
    facts = _facts("account.row BETWEEN :first AND :last", judging.points)
    asked = {name: names[name] for name in ("period", "first", "last")}
    with store.tx():
        store.write_many("INSERT INTO temp.segment_cell VALUES (?, ?, ?, ?)", _cells(grid))
        store.write(_ASSIGN.format(facts=facts), names)
        for level, hundreds, traits, accounts, cents in store.rows(_PLACED, asked):
            had = tally.get((level, hundreds, traits), (0, 0))
            tally[level, hundreds, traits] = had[0] + accounts, had[1] + cents


def _finish(store: Store, grid: Grid, period: str, key: str, tally: _Tally) -> None:
    held = store.row(_HELD, {"period": period})
    with store.tx():
        store.write("DELETE FROM segment_battery")
        store.write_many("INSERT INTO segment_battery VALUES (?, ?, ?, ?)", _batteries(grid))
        if held and held["n"] != sum(accounts for accounts, _ in tally.values()):
            store.write(_GONE, {"period": period})
        store.write(_UNCOUNT, {"period": period})
        store.write_many(_COUNT, [(period, *cell, *sums) for cell, sums in tally.items()])
        store.write(_SET_MARK, {"key": _MARK, "value": key})


def _batteries(grid: Grid) -> list[tuple[str, str, int, str]]:
    return [
        (one.id, one.title, one.cap, json.dumps([[s.medium, s.wait_days] for s in one.steps]))
        for one in grid.segments
    ]


def _prepare(store: Store, judging: Judging) -> None:
    for sql in (*_TEMP, *_EMPTY):
        store.connection.execute(sql)
    bands, roll = "INSERT INTO temp.segment_band VALUES (?, ?)", judging.roll or {}
    store.connection.executemany(bands, judging.bands)
    store.connection.executemany(
        "INSERT INTO temp.segment_roll VALUES (?, ?, ?)",
        [(bucket, before, level) for (bucket, before), level in roll.items()],
    )


@contextmanager
def cells_of(store: Store, grid: Grid, judging: Judging | None = None) -> Iterator[None]:
    """temp.segment_cell filled for that grid, for a question asked inside; with `judging`, the
    tables that tell a level too."""
    if judging:
        _prepare(store, judging)
    else:
        for sql in (*_TEMP, *_EMPTY):
            store.connection.execute(sql)
    cells = "INSERT INTO temp.segment_cell VALUES (?, ?, ?, ?)"
    store.connection.executemany(cells, _cells(grid))
    yield


def _cells(grid: Grid) -> list[tuple[int, int, int, str]]:
    """(level, traits, first hundred, segment) of the whole grid."""
    found, held, low = [], holders(grid), 0
    for amount in grid.amounts:
        for band in grid.levels:
            for mask in range(2 ** len(TRAIT_BITS)):
                segments = held[band.id, amount.id, behaviour_of(grid, mask).trait]
                name = segments[0].id if segments else ""
                found += [(n, mask, low, name) for n in range(band.low, band.high + 1)]
        low = hundreds_of(amount.upto_cents or 0) + 1
    return found


def _facts(which: str, points: RecoveryPoints) -> str:
    return _FACTS.format(which=which, points=points_sql(points))


def points_sql(points: RecoveryPoints) -> str:
    """The table of points as SQL; every piece is an integer of the content."""
    days = " ".join(f"WHEN days <= {int(upto)} THEN {int(n)}" for upto, n in points.by_days)
    total = (
        f"(CASE {days} ELSE {int(points.by_days[-1][1])} END + kept * {int(points.kept_promise)}"
        f" + broken * {int(points.broken_promise)} + paid * {int(points.recent_payment)}"
        f" + reached * {int(points.reached_recently)})"
    )
    bands = " ".join(
        f"WHEN {total} >= {int(floor)} THEN {int(level)}"
        for floor, _, level in reversed(points.bands)
    )
    return f"(CASE {bands} ELSE {int(points.bands[0][2])} END)"


def _names(judging: Judging, today: date) -> dict[str, str | int]:
    days = min(RECENT_DAYS, BEHAVIOUR_DAYS)
    return {
        "period": f"{today:%Y-%m}",
        "since": (today - timedelta(days=days)).isoformat(),
        "scored": judging.scored if judging.bands else "",
        "rolled": judging.scored if judging.roll else "",
        "earlier": judging.earlier,
    }


def _key(store: Store, version: int, judging: Judging, today: date) -> str:
    row = store.row("SELECT count(*) AS n FROM import_batch")
    loads, judge = int(row["n"]) if row else 0, judging.version if judging.bands else -1
    return f"{today}|{store.portfolio_name}|{loads}|{version}|{judge}|{judging.scored}"
