"""Counting what happened: each ended contact once, days from their rows, results by month."""

from __future__ import annotations

import json

from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.store.database import Store

COUNTED_UNTIL = "counted_until"
_MARK = "SELECT value FROM strategy_mark WHERE key = ?"
_SET_MARK = """
    INSERT INTO strategy_mark(key, value) VALUES (:key, :value)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value
"""
# An incoming call is a medium of its own and no attempt of ours.
_TOLD = """
    SELECT contact.row AS row, contacted_on AS day, account, by_user,
           CASE WHEN direction = 'in' THEN channel || '_in' ELSE channel END AS medium,
           ifnull(team, '') AS team, direction = 'out' AS attempt,
           verified_at IS NOT NULL OR outcome IN (SELECT value FROM json_each(:reached)) AS reached,
           outcome IN (SELECT value FROM json_each(:third)) AS third,
           outcome IN (SELECT value FROM json_each(:wrong)) AS wrong,
           outcome IN (SELECT value FROM json_each(:promise)) AS promise,
           outcome IN (SELECT value FROM json_each(:complaint)) AS complaint,
           talk_seconds, began_at, closed_at
    FROM contact LEFT JOIN agent_team ON user_id = by_user
"""
_WORK = f"""
    INSERT INTO account_work(period, account, medium, team, attempts, contacts, reached, promises,
                             complaints, reached_at)
    SELECT period, account, medium, team, sum(attempt), sum(reached OR third), sum(reached),
           sum(promise), sum(complaint), ifnull(min(CASE WHEN reached THEN number END), 0)
    FROM (SELECT *, substr(day, 1, 7) AS period,
                 sum(attempt) OVER (PARTITION BY substr(day, 1, 7), account, medium, team
                                    ORDER BY row) AS number
          FROM ({_TOLD} {{where}}))
    WHERE true GROUP BY period, account, medium, team
"""  # noqa: S608
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
_NEW = "WHERE contact.row IN (SELECT contact_row FROM strategy_new) AND contacted_on > :until"
_OF_MONTH = """
    WHERE contacted_on > :until AND contacted_on >= :first AND contacted_on <= :last
      AND closed_at IS NOT NULL
"""
_NEW_DAYS = """
    SELECT DISTINCT contacted_on AS day FROM contact
    WHERE row IN (SELECT contact_row FROM strategy_new) AND contacted_on > ? ORDER BY 1
"""
_DAY = f"""
    INSERT INTO strategy_day
    SELECT :day, ifnull(segment, ''), medium, team, sum(attempt), sum(reached OR third), sum(third),
           sum(wrong), sum(reached), sum(promise), sum(complaint),
           sum(talk_seconds > 0), sum(talk_seconds),
           sum(CASE WHEN talk_seconds > 0
               THEN min(max(unixepoch(closed_at) - unixepoch(began_at), talk_seconds), 7200)
               ELSE 0 END), 0
    FROM ({_TOLD} WHERE contacted_on = :day AND closed_at IS NOT NULL) AS told
    LEFT JOIN account_month AS month
           ON month.period = substr(:day, 1, 7) AND month.account = told.account
    GROUP BY 2, 3, 4
"""  # noqa: S608
# How long an agent was seen at work: from the first contact of the day to the end of the last.
_PRESENT = """
    INSERT INTO strategy_day
    SELECT :day, '', '', team, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, sum(seconds)
    FROM (SELECT ifnull(team, '') AS team,
                 unixepoch(max(closed_at)) - unixepoch(min(began_at)) AS seconds
          FROM contact LEFT JOIN agent_team ON user_id = by_user
          WHERE contacted_on = :day AND closed_at IS NOT NULL AND source = 'desk'
          GROUP BY by_user)
    GROUP BY team
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
        parameters = {**_classes(classes), "until": until}
        store.write(_WORK.format(where=_NEW) + _ADD, parameters)
    store.write("DELETE FROM strategy_new")
    return days


def count_month(store: Store, classes: OutcomeClasses, period: str) -> None:
    """The work of a month again, from its rows; inside `tx()`."""
    first, last, _ = month_ends(period)
    until = counted_until(store)
    if last <= until:
        return
    store.write("DELETE FROM account_work WHERE period = ?", (period,))
    store.write(
        _WORK.format(where=_OF_MONTH),
        {**_classes(classes), "until": until, "first": first, "last": last},
    )


def count_day(store: Store, classes: OutcomeClasses, day: str) -> None:
    """The sums of one day again, from its rows; inside `tx()`."""
    if day <= counted_until(store):
        return
    store.write("DELETE FROM strategy_day WHERE day = ?", (day,))
    store.write(_DAY, {**_classes(classes), "day": day})
    store.write(_PRESENT, {"day": day})


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


def _classes(classes: OutcomeClasses) -> dict[str, str]:
    return {
        "reached": json.dumps(sorted(classes.reached)),
        "third": json.dumps(sorted(classes.third)),
        "wrong": json.dumps(sorted(classes.wrong)),
        "promise": json.dumps(sorted(classes.promise)),
        "complaint": json.dumps(sorted(classes.complaint)),
    }
