"""Counting what happened: each ended contact once, days from their rows, results by month."""

from __future__ import annotations

from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.store.contact_tally import DAY_SUMS, tally
from agent_desk.store.database import Store

COUNTED_UNTIL = "counted_until"
_MARK = "SELECT value FROM strategy_mark WHERE key = ?"
_SET_MARK = """
    INSERT INTO strategy_mark(key, value) VALUES (:key, :value)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value
"""
_WORK = """
    INSERT INTO account_work(period, account, medium, team, attempts, contacts, reached, promises,
                             complaints, reached_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
_DAY = f"INSERT INTO strategy_day VALUES (?, ?, ?, ?, {', '.join('?' * len(DAY_SUMS))})"  # noqa: S608
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
        found = tally(store, classes, _NEW, {"until": until}, whole=False)
        store.write_many(_WORK + _ADD, found.work_rows())
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
    found = tally(store, classes, _BETWEEN, asked, whole=True)
    store.write_many(_WORK, found.work_rows())
    store.write_many(_DAY, found.day_rows())


def count_day(store: Store, classes: OutcomeClasses, day: str) -> None:
    """The sums of one day again, from its rows; inside `tx()`."""
    until = counted_until(store)
    if day <= until:
        return
    asked = {"until": until, "first": day, "last": day}
    store.write("DELETE FROM strategy_day WHERE day = ?", (day,))
    found = tally(store, classes, _BETWEEN, asked, whole=False)
    store.write_many(_DAY, found.day_rows())


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
