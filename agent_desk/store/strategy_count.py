"""Counting what happened: each ended contact once, days from their rows, results by month."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from functools import lru_cache, partial

from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.domain.strategy.indicators.counting import (
    SPOKEN_FIELD,
    Contacts,
    Count,
    Kind,
    KindOf,
    Said,
)
from agent_desk.domain.strategy.indicators.standing import Works
from agent_desk.store.database import Store
from agent_desk.store.driver import Value
from agent_desk.store.strategy_accounts import Seats

REACHED = "reached"  # the outcomes that reached the right person, as JSON
COUNTED_UNTIL = "counted_until"
_MARK = "SELECT value FROM strategy_mark WHERE key = ?"
_SET_MARK = """
    INSERT INTO strategy_mark(key, value) VALUES (:key, :value)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value
"""
# An incoming call is a medium of its own and no attempt of ours.
_OUT, _VERIFIED, _AT_DESK = 1, 2, 4
# Each day is one row of a few long columns: to hand over a row costs ten times its counting. What
# contacts have in common is one text: to take apart four short ones costs twice as much.
_TOLD = """
    SELECT {by} AS day, json_group_array(contact.account{order}),
           json_group_array(((direction = 'out') + 2 * (verified_at IS NOT NULL)
                             + 4 * (source = 'desk')) || char(10) || channel || char(10) || outcome
                            || char(10) || by_user{order}),
           json_group_array(began_at{order}), json_group_array(closed_at{order}),
           json_group_array(iif(talk_seconds > 0, (talk_seconds << {field}) + min(7200, max(
               talk_seconds, unixepoch(closed_at) - unixepoch(began_at))), 0){order}),
           min(contact.row) AS first_row, max(contact.row) AS last_row
    FROM contact WHERE closed_at IS NOT NULL AND contacted_on > :until AND {which}
    GROUP BY 1
"""
_TEAMS = "SELECT user_id, team FROM agent_team"
_SEATS_OF_DAY = """
    SELECT json_group_array(account), json_group_array(segment) FROM account_month
    WHERE period = :period AND account IN (SELECT account FROM contact WHERE contacted_on = :day)
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
_PERIOD = "substr(contacted_on, 1, 7)"
_BETWEEN = "contacted_on BETWEEN :first AND :last"
_ANY_NEW = "SELECT 1 FROM strategy_new LIMIT 1"
_COUNTED = """
    DELETE FROM strategy_new WHERE contact_row IN (
        SELECT row FROM contact WHERE contacted_on BETWEEN :first AND :last)
"""
_NEW_DAYS = """
    SELECT DISTINCT contacted_on AS day FROM contact
    WHERE row IN (SELECT contact_row FROM strategy_new) AND contacted_on > ? ORDER BY 1
"""
_DAY = "INSERT INTO strategy_day VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
# A payment taken back does not count; one that was for another account counts there.
_RESULTS = """
    SELECT :period AS period, account, sum(due), sum(kept), sum(due_cents), sum(kept_cents),
           sum(payments), sum(paid_cents), sum(complaints)
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
_ONLY = "account IN (SELECT value FROM json_each(:only))"
_CHANGED = f"""
    WITH new AS MATERIALIZED ({_RESULTS}),
         old AS (SELECT * FROM account_result WHERE period = :period)
    SELECT account FROM (SELECT * FROM new EXCEPT SELECT * FROM old)
    UNION SELECT account FROM (SELECT * FROM old EXCEPT SELECT * FROM new)
"""  # noqa: S608


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
        new = _works(store, _kinds(store, classes), _NEW, {"until": until})
        for period, works in new.items():
            store.write_many(_WORK + _ADD, _work_rows(period, works))
    store.write("DELETE FROM strategy_new")
    return days


def count_month(
    store: Store, classes: OutcomeClasses, period: str, seats: Seats
) -> dict[str, Works] | None:
    """The work and the days of a month again, from its rows; inside `tx()`.

    Gives what was done with each account, None for a month that stands as it was counted.
    """
    first, last, _ = month_ends(period)
    until = counted_until(store)
    if last <= until:
        return None
    asked = {"until": until, "first": first, "last": last}
    store.write("DELETE FROM account_work WHERE period = ?", (period,))
    store.write("DELETE FROM strategy_day WHERE day BETWEEN :first AND :last", asked)
    kind_of = _kinds(store, classes)
    count = Count(kind_of, _teams(store), seats.names, seats.segments)
    newest, is_ordered = 0, True
    for contacts, first_row, last_row in _told(store, _BETWEEN, asked):
        store.write_many(_DAY, count.add(contacts))
        newest, is_ordered = last_row, is_ordered and first_row > newest
    works = count.works() if is_ordered else _works(store, kind_of, _BETWEEN, asked)[period]
    store.write_many(_WORK, _work_rows(period, works))
    if store.row(_ANY_NEW):
        store.write(_COUNTED, {"first": first, "last": last})
    return works


def count_day(store: Store, classes: OutcomeClasses, day: str) -> None:
    """The sums of one day again, from its rows; inside `tx()`."""
    until = counted_until(store)
    if day <= until:
        return
    asked = {"until": until, "first": day, "last": day}
    store.write("DELETE FROM strategy_day WHERE day = ?", (day,))
    seats = store.row(_SEATS_OF_DAY, {"period": day[:7], "day": day})
    columns = (json.loads(column) for column in seats or ())
    count = Count(_kinds(store, classes), _teams(store), *columns)
    for contacts, _, _ in _told(store, _BETWEEN, asked):
        store.write_many(_DAY, count.add(contacts))


def count_results(store: Store, period: str) -> None:
    """Promises, payments and complaints of a month again; inside `tx()`."""
    first, last, after = month_ends(period)
    if first <= counted_until(store):
        return
    store.write("DELETE FROM account_result WHERE period = ?", (period,))
    asked = {"period": period, "first": first, "last": last, "after": after}
    store.write(f"INSERT INTO account_result {_RESULTS}", asked)


def changed_results(store: Store, period: str) -> set[str]:
    """The accounts of which something else came in a month than is kept."""
    first, last, after = month_ends(period)
    if first <= counted_until(store):
        return set()
    asked = {"period": period, "first": first, "last": last, "after": after}
    return {str(row["account"]) for row in store.rows(_CHANGED, asked)}


def count_results_of(store: Store, period: str, accounts: Collection[str]) -> None:
    """What came of some accounts in a month again; inside `tx()`."""
    first, last, after = month_ends(period)
    only = {"period": period, "only": json.dumps(sorted(accounts))}
    store.write(f"DELETE FROM account_result WHERE period = :period AND {_ONLY}", only)  # noqa: S608
    asked = {"first": first, "last": last, "after": after, **only}
    store.write(f"INSERT INTO account_result SELECT * FROM ({_RESULTS}) WHERE {_ONLY}", asked)  # noqa: S608


def month_ends(period: str) -> tuple[str, str, str]:
    """(its first day, its last day at the latest, the first day of the next) as text."""
    year, month = int(period[:4]), int(period[5:])
    after = f"{year + month // 12:04d}-{month % 12 + 1:02d}-01"
    return f"{period}-01", f"{period}-31", after


def _works(
    store: Store, kind_of: KindOf, which: str, asked: dict[str, str]
) -> dict[str, dict[str, Works]]:
    """The work on accounts by month, in the order in which it was recorded, whatever days it was
    of."""
    found, teams = {}, _teams(store)
    for contacts, _, _ in _told(store, which, asked, by=_PERIOD, order=" ORDER BY contact.row"):
        count = Count(kind_of, teams)
        count.add(contacts)
        found[contacts.day] = count.works()
    return found


def _work_rows(period: str, done: dict[str, Works]) -> Iterator[tuple[Value, ...]]:
    return ((period, account, *work) for account, works in done.items() for work in works)


def _told(
    store: Store, which: str, asked: dict[str, str], by: str = "contacted_on", order: str = ""
) -> Iterator[tuple[Contacts, int, int]]:
    """The contacts in question, a day (or what `by` says) at a time, with its first and last row.

    Without an `order` they come as the index has them: by day, and in a day as recorded.
    """
    sql = _TOLD.format(which=which, by=by, order=order, field=SPOKEN_FIELD)
    for row in store.stream(sql, asked):
        columns = (json.loads(row[place]) for place in range(1, 6))
        yield Contacts(row["day"], *columns), row["first_row"], row["last_row"]


def _teams(store: Store) -> dict[str, str]:
    return {str(row["user_id"]): str(row["team"]) for row in store.rows(_TEAMS)}


def _kinds(store: Store, classes: OutcomeClasses) -> KindOf:
    """Reads what `_TOLD` says of a contact; what reached somebody is remembered for other sums."""
    if not has_counted_so(store, classes):
        set_mark(store, REACHED, json.dumps(sorted(classes.reached)))
    kind_of = lru_cache(partial(_kind, classes))

    def read(text: str) -> tuple[str, Kind]:
        bits, channel, outcome, user = text.split("\n", 3)
        return user, kind_of(channel, outcome, int(bits))

    return read


def has_counted_so(store: Store, classes: OutcomeClasses) -> bool:
    """Whether the same outcomes reached somebody when it was counted last."""
    return mark(store, REACHED) == json.dumps(sorted(classes.reached))


def _kind(classes: OutcomeClasses, channel: str, outcome: str, bits: int) -> Kind:
    is_out = bool(bits & _OUT)
    is_reached = bool(bits & _VERIFIED) or outcome in classes.reached
    said = Said(
        is_out,
        is_reached or outcome in classes.third,
        outcome in classes.third,
        outcome in classes.wrong,
        is_reached,
        outcome in classes.promise,
        outcome in classes.complaint,
    )
    return Kind(channel if is_out else f"{channel}_in", said, bool(bits & _AT_DESK))
