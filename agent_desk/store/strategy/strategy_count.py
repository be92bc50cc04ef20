"""Counting what happened: each ended contact once, days from their rows, results by month."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import groupby
from typing import NamedTuple

from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.domain.strategy.indicators.counting import (
    SPOKEN_FIELD,
    Contacts,
    Count,
    DayRow,
    Kind,
    KindOf,
    Said,
)
from agent_desk.domain.strategy.indicators.standing import Works
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value

REACHED = "reached"  # the outcomes that reached the right person, as JSON
COUNTED_UNTIL = "counted_until"
COUNT = "count"  # goes up each time something is counted
SEATED = "seated"  # the months of which the segments of accounts are kept
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
_AS_RECORDED = " ORDER BY contact.row"
_BETWEEN = "contacted_on BETWEEN :first AND :last"
_COUNTED = "DELETE FROM strategy_new WHERE contact_row BETWEEN ? AND ?"
# The plus: by the day; by their rows all contacts since would be read.
_ROWS = f"""
    SELECT total, newest, ifnull((SELECT id FROM contact WHERE row = newest), ''),
           (SELECT json_group_array(row) FROM contact
            WHERE {_BETWEEN} AND +row IN (SELECT contact_row FROM strategy_new))
    FROM (SELECT count(*) AS total, ifnull(max(row), 0) AS newest FROM contact WHERE {_BETWEEN})
"""  # noqa: S608
_SAME_ROWS = f"""
    SELECT count(*), ifnull((SELECT id FROM contact WHERE row = :newest), '') FROM contact
    WHERE {_BETWEEN} AND +row <= :newest
"""  # noqa: S608
_NEW_DAYS = """
    SELECT DISTINCT contacted_on AS day FROM contact
    WHERE row IN (SELECT contact_row FROM strategy_new) AND contacted_on > ? ORDER BY 1
"""
_DAY = "INSERT INTO strategy_day VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
# A payment taken back does not count; one that was for another account counts there.
_RESULTS = """
    SELECT :period AS period, account, sum(due) AS due, sum(kept) AS kept,
           sum(due_cents) AS due_cents, sum(kept_cents) AS kept_cents, sum(payments) AS payments,
           sum(paid_cents) AS paid_cents, sum(complaints) AS complaints
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
_RESULT_COLUMNS = f"""
    SELECT json_group_array(account), json_group_array(due), json_group_array(kept),
           json_group_array(due_cents), json_group_array(kept_cents), json_group_array(payments),
           json_group_array(paid_cents), json_group_array(complaints) FROM ({_RESULTS})
"""  # noqa: S608
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
        remember_classes(store, classes)
        new = _works(store, kinds_of(classes), _NEW, {"until": until})
        for period, works in new.items():
            store.write_many(_WORK + _ADD, _work_rows(period, works))
    store.write("DELETE FROM strategy_new")
    return days


def keep_month(store: Store, period: str, days: list[DayRow], works: Mapping[str, Works]) -> None:
    """The work and the days of a month anew, inside `tx()`; its contacts do not wait any more."""
    first, last, _ = month_ends(period)
    ends = {"first": first, "last": last}
    store.write("DELETE FROM account_work WHERE period = ?", (period,))
    store.write("DELETE FROM strategy_day WHERE day BETWEEN :first AND :last", ends)
    store.write_many(_DAY, days)
    store.write_many(_WORK, _work_rows(period, works))


class MonthRows(NamedTuple):
    """By what it is told whether the contacts of a month are still those that were read."""

    total: Value
    newest: Value
    newest_id: Value
    waiting: Value
    """Those that ended and were not counted, as JSON."""

    @property
    def is_any_waiting(self) -> bool:
        return self.waiting != "[]"


def rows_of_month(store: Store, period: str) -> MonthRows:
    """The contacts of a month as they are."""
    first, last, _ = month_ends(period)
    row = store.row(_ROWS, {"first": first, "last": last})
    return MonthRows(*row) if row else MonthRows(0, 0, "", "[]")


def are_there(store: Store, period: str, rows: MonthRows) -> bool:
    """Whether all contacts that were read are there; there may be newer ones."""
    first, last, _ = month_ends(period)
    asked = {"first": first, "last": last, "newest": rows.newest}
    row = store.row(_SAME_ROWS, asked)
    return row is not None and (row[0], row[1]) == (rows.total, rows.newest_id)


def let_none_wait(store: Store, rows: MonthRows) -> None:
    """Those contacts are counted, inside `tx()`."""
    store.write_many(_COUNTED, _runs(sorted(json.loads(str(rows.waiting)))))


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """(first, last) of rows that follow each other without a gap: most are of one history."""
    runs = []
    for _, run in groupby(enumerate(rows), lambda placed: placed[1] - placed[0]):
        found = [row for _, row in run]
        runs.append((found[0], found[-1]))
    return runs


def told_of_month(store: Store, period: str) -> Iterator[Row]:
    """The contacts of a month for `contacts_of`, a day at a time, with their first and last row."""
    first, last, _ = month_ends(period)
    return _told(store, _BETWEEN, {"until": "", "first": first, "last": last})


def told_in_order(store: Store, period: str) -> Iterator[Row]:
    """All contacts of a month at once, in the order in which they were recorded."""
    first, last, _ = month_ends(period)
    asked = {"until": "", "first": first, "last": last}
    return _told(store, _BETWEEN, asked, by=_PERIOD, order=_AS_RECORDED)


def count_day(store: Store, classes: OutcomeClasses, day: str) -> None:
    """The sums of one day again, from its rows; inside `tx()`."""
    until = counted_until(store)
    if day <= until:
        return
    asked = {"until": until, "first": day, "last": day}
    store.write("DELETE FROM strategy_day WHERE day = ?", (day,))
    seats = store.row(_SEATS_OF_DAY, {"period": day[:7], "day": day})
    columns = (json.loads(column) for column in seats or ())
    count = Count(kinds_of(classes), teams_of(store), *columns)
    for row in _told(store, _BETWEEN, asked):
        store.write_many(_DAY, count.add(contacts_of(row)))


def results_of(store: Store, period: str) -> Row | None:
    """Promises, payments and complaints of a month by account: columns as JSON."""
    first, last, after = month_ends(period)
    asked = {"period": period, "first": first, "last": last, "after": after}
    return store.row(_RESULT_COLUMNS, asked)


def keep_results(store: Store, period: str, results: Iterable[tuple[Value, ...]]) -> None:
    """What came of the accounts in a month, inside `tx()`."""
    store.write("DELETE FROM account_result WHERE period = ?", (period,))
    rows = ((period, *row) for row in results)
    store.write_many("INSERT INTO account_result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


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
    found, teams = {}, teams_of(store)
    for row in _told(store, which, asked, by=_PERIOD, order=_AS_RECORDED):
        count = Count(kind_of, teams)
        count.add(contacts_of(row))
        found[str(row["day"])] = count.works()
    return found


def _work_rows(period: str, done: Mapping[str, Works]) -> Iterator[tuple[Value, ...]]:
    return ((period, account, *work) for account, works in done.items() for work in works)


def _told(
    store: Store, which: str, asked: dict[str, str], by: str = "contacted_on", order: str = ""
) -> Iterator[Row]:
    """The contacts in question, a day (or what `by` says) at a time, with its first and last row.

    Without an `order` they come as the index has them: by day, and in a day as recorded.
    """
    return store.stream(_TOLD.format(which=which, by=by, order=order, field=SPOKEN_FIELD), asked)


def contacts_of(row: Row | tuple[Value, ...]) -> Contacts:
    """The contacts of one day."""
    return Contacts(str(row[0]), *(json.loads(str(row[place])) for place in range(1, 6)))


def teams_of(store: Store) -> dict[str, str]:
    """The team of each agent."""
    return {str(row["user_id"]): str(row["team"]) for row in store.rows(_TEAMS)}


def remember_classes(store: Store, classes: OutcomeClasses) -> None:
    """What reached somebody, for sums that are made by SQL; inside `tx()`."""
    if not has_counted_so(store, classes):
        set_mark(store, REACHED, json.dumps(sorted(classes.reached)))


def has_counted_so(store: Store, classes: OutcomeClasses) -> bool:
    """Whether the same outcomes reached somebody when it was counted last."""
    return mark(store, REACHED) == json.dumps(sorted(classes.reached))


def kinds_of(classes: OutcomeClasses) -> KindOf:
    """Reads what `_TOLD` says of a contact."""
    kind_of = lru_cache(partial(_kind, classes))

    def read(text: str) -> tuple[str, Kind]:
        bits, channel, outcome, user = text.split("\n", 3)
        return user, kind_of(channel, outcome, int(bits))

    return read


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
