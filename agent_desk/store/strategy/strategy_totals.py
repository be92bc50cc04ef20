"""The sums of a month that screens read: for all, and by segment, product, bucket, medium, team.

`cell` is our segment, in which the account opened the month; `segment` the creditor's group.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.store.database import Store
from agent_desk.store.strategy.after_cure import add_after_cure
from agent_desk.store.strategy.strategy_accounts import Accounts, MonthSums, account_sums
from agent_desk.store.strategy.strategy_count import month_ends
from agent_desk.store.strategy.strategy_positions import months_before

_DAY_MEASURES = (
    *("attempts", "contacts", "third", "wrong", "reached", "promises", "complaints", "handled"),
    *("talk_seconds", "handled_seconds", "present_seconds"),
)
_SUM_DAYS = """
    SELECT {scope} AS member, {measures} FROM strategy_day WHERE {which} GROUP BY 1
"""
_DAY_SCOPES = (("all", "''"), ("segment", "segment"), ("medium", "medium"), ("team", "team"))
_PAID = """
    SELECT account, paid_on, amount_cents FROM payment
    WHERE {which} AND NOT EXISTS (SELECT 1 FROM payment_mark
                                  WHERE payment_id = payment.id AND kind IN ('bounced', 'reversed'))
"""
_PAID_THEN = _PAID.format(which="paid_on BETWEEN :first AND :last")
# Contacts that ended; and those that are counted: one that waits is added by what it changes.
ENDED = "contact.closed_at IS NOT NULL"
COUNTED = " AND ".join((ENDED, "contact.row NOT IN (SELECT contact_row FROM strategy_new)"))
# By the person's index: contacts have none by account.
_MANAGED = """
    SELECT sum(amount_cents) AS value FROM ({paid}) AS paid
    JOIN account_month AS month ON month.period = :period AND month.account = paid.account
    WHERE EXISTS (SELECT 1 FROM contact WHERE contact.debtor_id = month.debtor_id
                  AND began_at >= date(paid_on, '-7 days')
                  AND began_at < date(paid_on, '+2 days') AND contacted_on <= paid_on
                  AND contact.account = paid.account
                  AND (verified_at IS NOT NULL OR outcome IN (
                       SELECT value FROM json_each(
                           (SELECT value FROM strategy_mark WHERE key = 'reached'))))
                  AND {counted})
"""
_WHOLE = {
    "cost_cents": "SELECT sum(amount_cents) AS value FROM cost_entry WHERE period = :period",
    "blocked": "SELECT count(*) AS value FROM contact_blocked WHERE at >= :first AND at < :after",
    "escalated": """
        SELECT count(*) AS value FROM approval WHERE asked_at >= :first AND asked_at < :after
    """,
    "month_paid_cents": f"SELECT sum(amount_cents) AS value FROM ({_PAID_THEN})",  # noqa: S608
    "managed_cents": _MANAGED.replace("{paid}", _PAID_THEN),
    "phones": "SELECT count(*) AS value FROM portfolio.phone WHERE is_active",
    # The plus: by the day, for the index of phones has those of all times.
    "phones_dialled": """
        SELECT count(DISTINCT phone) AS value FROM contact
        WHERE contacted_on BETWEEN :first AND :last AND +phone <> '' AND {counted}
    """,
    "opened_cents": "SELECT sum(balance_cents) AS value FROM account_month WHERE period = :past",
}
_VERDICTS = """
    SELECT sum(leave_id IS NOT NULL) AS with_leave, sum(cap > 0 AND made > cap) AS over_cap
    FROM contact_verdict JOIN contact ON contact.id = contact_id
    WHERE {which} AND {counted}
"""
_PUT = """
    INSERT INTO strategy_total(period, scope, member, measure, value)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT(period, scope, member, measure) DO UPDATE SET value = excluded.value
"""
# Nothing says when they change; they cost nothing to read.
ANEW = ("cost_cents", "blocked", "escalated")
# What stands without rows below it (older than the rows kept) is not worked out again.
_KEPT_MEASURES = (*ANEW, "month_paid_cents", "managed_cents")


def add_up(store: Store, period: str, *, is_kept: bool = False) -> None:
    """All sums of a month again, inside `tx()`; `is_kept`: its contacts are no longer here."""
    keep_sums(store, period, sums_of(store, period, is_kept=is_kept), is_kept=is_kept)


def keep_sums(store: Store, period: str, sums: MonthSums, *, is_kept: bool = False) -> None:
    """What `sums_of` gave, inside `tx()`."""
    if not is_kept:
        store.write("DELETE FROM strategy_total WHERE period = ?", (period,))
    store.write_many(
        _PUT,
        [
            (period, scope, member, measure, value)
            for (scope, member), found in sorted(sums.items())
            for measure, value in found.items()
            if value
        ],
    )


def sums_of(store: Store, period: str, *, is_kept: bool = False) -> MonthSums:
    """All sums of a month by (scope, member), only read: half a second for 50,000 accounts,
    during which nobody waits to write."""
    sums = account_sums(Accounts(store), period)
    add_others(store, period, sums, is_kept=is_kept)
    return sums


def add_others(store: Store, period: str, sums: MonthSums, *, is_kept: bool) -> None:
    """To the sums over its accounts those of its days and of the whole."""
    add_month_days(store, period, sums)
    if is_kept:
        add_after_cure(store, period, sums)
        for measure in _WHOLE:
            if measure not in _KEPT_MEASURES and not measure.startswith("phones"):
                sums["all", ""][measure] = whole_measure(store, period, measure)
    else:
        add_whole(store, period, sums)


def add_whole(store: Store, period: str, sums: MonthSums, counted: str = COUNTED) -> None:
    """What is not parted; `counted` says which contacts are."""
    first, last, _ = month_ends(period)
    add_after_cure(store, period, sums)
    ends = {"first": first, "last": last}
    add_verdicts(store, "contacted_on BETWEEN :first AND :last", ends, sums, counted)
    for measure in _WHOLE:
        sums["all", ""][measure] = whole_measure(store, period, measure, counted)


def whole_measure(store: Store, period: str, measure: str, counted: str = COUNTED) -> int:
    """One of the sums that are not parted."""
    first, last, after = month_ends(period)
    past = months_before(period, 1)
    asked = {"period": period, "past": past, "first": first, "last": last, "after": after}
    sql = _WHOLE[measure].replace("{counted}", counted)
    row = store.row(sql, {name: asked[name] for name in asked if f":{name}" in sql})
    return int(row["value"] or 0) if row else 0


def add_month_days(store: Store, period: str, sums: MonthSums) -> None:
    """What was done on all days of a month."""
    first, last, _ = month_ends(period)
    add_days(store, "day BETWEEN :first AND :last", {"first": first, "last": last}, sums)


def add_days(store: Store, which: str, asked: Mapping[str, str], sums: MonthSums) -> None:
    """What was done on those days."""
    measures = ", ".join(f"sum({name}) AS {name}" for name in _DAY_MEASURES)
    for scope, column in _DAY_SCOPES:
        sql = _SUM_DAYS.format(scope=column, measures=measures, which=which)
        for row in store.rows(sql, asked):
            found = {name: int(row[name] or 0) for name in _DAY_MEASURES}
            sums[scope, str(row["member"])].update(found)


def add_verdicts(
    store: Store, which: str, asked: Mapping[str, str], sums: MonthSums, counted: str = COUNTED
) -> None:
    """What the guard said at each of those contacts."""
    row = store.row(_VERDICTS.format(which=which, counted=counted), asked)
    if row:
        sums["all", ""].update({name: int(row[name] or 0) for name in ("with_leave", "over_cap")})


def managed_of(store: Store, period: str, accounts: str) -> int:
    """The centavos that those accounts (as JSON) paid in the month within a week of a
    conversation."""
    first, last, _ = month_ends(period)
    which = "account IN (SELECT value FROM json_each(:only)) AND paid_on BETWEEN :first AND :last"
    asked = {"period": period, "first": first, "last": last, "only": accounts}
    row = store.row(_MANAGED.format(paid=_PAID.format(which=which), counted=COUNTED), asked)
    return int(row["value"] or 0) if row else 0
