"""Counting what happened: each ended contact once, days from their rows, results by month."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.store.database import Store

REACHED = "reached"  # the outcomes that reached the right person, as JSON
COUNTED_UNTIL = "counted_until"
_MARK = "SELECT value FROM strategy_mark WHERE key = ?"
_SET_MARK = """
    INSERT INTO strategy_mark(key, value) VALUES (:key, :value)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value
"""
# An incoming call is a medium of its own and no attempt of ours. What an outcome says is bits.
_CLASSES = """
    CREATE TEMP TABLE IF NOT EXISTS outcome_bits (
        outcome TEXT PRIMARY KEY, reached INTEGER, third INTEGER, wrong INTEGER, promise INTEGER,
        complaint INTEGER
    ) WITHOUT ROWID
"""
_CLASS = "INSERT OR REPLACE INTO temp.outcome_bits VALUES (?, ?, ?, ?, ?, ?)"
_TELL = """
    CREATE TEMP TABLE told AS
    SELECT contact.row AS row, contacted_on AS day, contact.account AS account,
           CASE WHEN direction = 'in' THEN channel || '_in' ELSE channel END AS medium,
           ifnull(team, '') AS team, ifnull(seat.segment, '') AS segment,
           direction = 'out' AS attempt,
           verified_at IS NOT NULL OR ifnull(bits.reached, 0) AS reached,
           ifnull(third, 0) AS third, ifnull(wrong, 0) AS wrong, ifnull(promise, 0) AS promise,
           ifnull(complaint, 0) AS complaint, talk_seconds, contact.by_user AS by_user,
           iif(source = 'desk', unixepoch(began_at), NULL) AS began,
           unixepoch(closed_at) AS ended,
           CASE WHEN talk_seconds > 0
                THEN min(max(unixepoch(closed_at) - unixepoch(began_at), talk_seconds), 7200)
                ELSE 0 END AS handled_seconds
    FROM contact
    LEFT JOIN agent_team ON user_id = contact.by_user
    LEFT JOIN temp.outcome_bits AS bits ON bits.outcome = contact.outcome
    LEFT JOIN {seats} AS seat
           ON seat.period = substr(contacted_on, 1, 7) AND seat.account = contact.account
    WHERE closed_at IS NOT NULL AND contacted_on > :until AND {which}
"""
# The segments of a whole month: narrow rows, in memory and not enciphered.
_SEATS = """
    CREATE TEMP TABLE seat_now (period TEXT, account TEXT, segment TEXT,
                                PRIMARY KEY (account, period)) WITHOUT ROWID
"""
_SIT = """
    INSERT INTO temp.seat_now SELECT period, account, segment FROM account_month
    WHERE period = ? ORDER BY account
"""
_WORK = """
    INSERT INTO account_work(period, account, medium, team, attempts, contacts, reached, promises,
                             complaints, reached_at)
    SELECT substr(day, 1, 7), account, medium, team, sum(attempt), sum(reached OR third),
           sum(reached), sum(promise), sum(complaint),
           min(sum(attempt), instr(group_concat(reached, '' ORDER BY row), '1'))
    FROM temp.told WHERE true GROUP BY 1, 2, 3, 4
"""
_ADD = """
    ON CONFLICT(period, account, medium, team) DO UPDATE SET
        reached_at = CASE WHEN reached_at > 0 THEN reached_at
                          WHEN excluded.reached_at > 0 THEN attempts + excluded.reached_at
                          ELSE 0 END,
        attempts = attempts + excluded.attempts,
        contacts = contacts + excluded.contacts,
        reached = reached + excluded.reached,
        promises = promises + excluded.promises,
        complaints = complaints + excluded.complaints
"""
_NEW = "contact.row IN (SELECT contact_row FROM strategy_new)"
_BETWEEN = "contacted_on BETWEEN :first AND :last"
_NEW_DAYS = """
    SELECT DISTINCT contacted_on AS day FROM contact
    WHERE row IN (SELECT contact_row FROM strategy_new) AND contacted_on > ? ORDER BY 1
"""
_DAYS = """
    INSERT INTO strategy_day
    SELECT day, segment, medium, team, sum(attempt), sum(reached OR third), sum(third), sum(wrong),
           sum(reached), sum(promise), sum(complaint), sum(talk_seconds > 0), sum(talk_seconds),
           sum(handled_seconds), 0
    FROM temp.told GROUP BY 1, 2, 3, 4
"""
# How long an agent was seen at work: from the first contact of the day to the end of the last.
_PRESENT = """
    INSERT INTO strategy_day
    SELECT day, '', '', team, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, sum(seconds)
    FROM (SELECT day, team, max(ended) - min(began) AS seconds
          FROM temp.told WHERE began IS NOT NULL GROUP BY day, by_user, team)
    GROUP BY day, team
"""
# A payment taken back does not count; one that was for another account counts there.
_RESULTS = """
    INSERT INTO account_result
    SELECT :period, account, sum(due), sum(kept), sum(due_cents), sum(kept_cents), sum(payments),
           sum(paid_cents), sum(complaints)
    FROM (
        SELECT account, 1 AS due, state = 'kept' AS kept, amount_cents AS due_cents,
               iif(state = 'kept', amount_cents, 0) AS kept_cents, 0 AS payments, 0 AS paid_cents,
               0 AS complaints
        FROM promise WHERE due_on BETWEEN :first AND :last AND state IN ('kept', 'broken')
        UNION ALL
        SELECT ifnull((SELECT to_account FROM payment_mark
                       WHERE payment_id = payment.id AND kind = 'moved'
                       ORDER BY number DESC LIMIT 1), account),
               0, 0, 0, 0, 1, amount_cents, 0
        FROM payment WHERE paid_on BETWEEN :first AND :last
          AND NOT EXISTS (SELECT 1 FROM payment_mark
                          WHERE payment_id = payment.id AND kind IN ('bounced', 'reversed'))
        UNION ALL
        SELECT account, 0, 0, 0, 0, 0, 0, 1 FROM matter
        WHERE kind = 'complaint' AND opened_at >= :first AND opened_at < :after
    )
    GROUP BY account
"""


def counted_until(store: Store) -> str:
    """The last day that stands as it was counted, "" when every day has its rows."""
    row = store.row(_MARK, (COUNTED_UNTIL,))
    return str(row["value"]) if row else ""


def set_mark(store: Store, key: str, value: str) -> None:
    """Remember something of the counting, inside `tx()`."""
    store.write(_SET_MARK, {"key": key, "value": value})


def mark(store: Store, key: str) -> str:
    """What `set_mark` kept, or ""."""
    row = store.row(_MARK, (key,))
    return str(row["value"]) if row else ""


def count_new(store: Store, classes: OutcomeClasses) -> list[str]:
    """Add the contacts that ended since the last time; gives their days, whose sums are stale.

    Inside `tx()`: each contact is counted exactly once.
    """
    until = counted_until(store)
    days = [str(row["day"]) for row in store.rows(_NEW_DAYS, (until,))]
    if days:
        with _told(store, classes, _NEW, {"until": until}):
            store.write(_WORK + _ADD)
    store.write("DELETE FROM strategy_new")
    return days


def count_month(store: Store, classes: OutcomeClasses, period: str) -> None:
    """The work and the days of a month again, from its rows; inside `tx()`."""
    first, last, _ = month_ends(period)
    until = counted_until(store)
    if last <= until:
        return
    asked = {"until": until, "first": first, "last": last}
    store.write("DELETE FROM account_work WHERE period = ?", (period,))
    store.write("DELETE FROM strategy_day WHERE day BETWEEN :first AND :last", asked)
    store.write(_SEATS)
    store.write(_SIT, (period,))
    with _told(store, classes, _BETWEEN, asked, seats="temp.seat_now"):
        store.write(_WORK)
        _write_days(store)
    store.write("DROP TABLE temp.seat_now")


def count_day(store: Store, classes: OutcomeClasses, day: str) -> None:
    """The sums of one day again, from its rows; inside `tx()`."""
    until = counted_until(store)
    if day <= until:
        return
    asked = {"until": until, "first": day, "last": day}
    store.write("DELETE FROM strategy_day WHERE day = ?", (day,))
    with _told(store, classes, _BETWEEN, asked):
        _write_days(store)


def count_results(store: Store, period: str) -> None:
    """Promises, payments and complaints of a month again; inside `tx()`."""
    first, last, after = month_ends(period)
    if first <= counted_until(store):
        return
    store.write("DELETE FROM account_result WHERE period = ?", (period,))
    store.write(_RESULTS, {"period": period, "first": first, "last": last, "after": after})


def month_ends(period: str) -> tuple[str, str, str]:
    """(its first day, its last day at the latest, the first day of the next) as text."""
    year, month = int(period[:4]), int(period[5:])
    after = f"{year + month // 12:04d}-{month % 12 + 1:02d}-01"
    return f"{period}-01", f"{period}-31", after


def _write_days(store: Store) -> None:
    store.write(_DAYS)
    store.write(_PRESENT)


@contextmanager
def _told(
    store: Store,
    classes: OutcomeClasses,
    which: str,
    asked: dict[str, str],
    seats: str = "account_month",
) -> Iterator[None]:
    """The contacts in question as narrow rows, for as long as they are counted."""
    store.write(_CLASSES)
    store.write("DELETE FROM temp.outcome_bits")
    store.write_many(_CLASS, [(outcome, *bits) for outcome, bits in classes.bits()])
    told = json.dumps(sorted(classes.reached))
    if mark(store, REACHED) != told:
        set_mark(store, REACHED, told)
    store.write(_TELL.format(which=which, seats=seats), asked)
    yield
    store.write("DROP TABLE temp.told")
