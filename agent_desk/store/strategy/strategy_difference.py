"""What changes the sums of a month, added to them: a call touches one account of fifty thousand.

The sums over what was touched are taken before it is counted and after it; what lies between goes
to the sums that are kept, which so stay those of all rows.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from agent_desk.store.database import Store
from agent_desk.store.strategy.after_cure import READ_AFTER, add_after_cure
from agent_desk.store.strategy.strategy_accounts import Accounts, MonthSums, account_sums
from agent_desk.store.strategy.strategy_count import month_ends
from agent_desk.store.strategy.strategy_positions import months_before
from agent_desk.store.strategy.strategy_totals import (
    ANEW,
    COUNTED,
    add_days,
    add_verdicts,
    managed_of,
    whole_measure,
)

MOST = 2_000  # accounts: of more of them a month is quicker added up whole
_WAITING = """
    SELECT row, account, contacted_on, phone FROM contact
    WHERE row IN (SELECT contact_row FROM strategy_new)
"""
_DIALLED = f"""
    SELECT count(*) AS value FROM json_each(:phones) AS touched
    WHERE EXISTS (SELECT 1 FROM contact WHERE phone = touched.value AND phone <> ''
                  AND contacted_on BETWEEN :first AND :last AND {COUNTED})
"""  # noqa: S608
_ADD = """
    INSERT INTO strategy_total(period, scope, member, measure, value)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT(period, scope, member, measure) DO UPDATE SET value = value + excluded.value
"""
_SET = """
    INSERT INTO strategy_total(period, scope, member, measure, value)
    VALUES (?, 'all', '', ?, ?)
    ON CONFLICT(period, scope, member, measure) DO UPDATE SET value = excluded.value
"""
_NOTHING = "DELETE FROM strategy_total WHERE period = ? AND value = 0"
_ANEW = (*ANEW, "phones")
_PAID = ("month_paid_cents", "managed_cents")


@dataclass(slots=True)
class Touched:
    """What of a month is not as it was when its sums were made."""

    accounts: set[str] = field(default_factory=set)
    talked: set[str] = field(default_factory=set)
    """Accounts whose payments may have come within a week of a conversation."""
    worked: set[str] = field(default_factory=set)
    """Accounts that were worked when they were late, months before."""
    days: set[str] = field(default_factory=set)
    phones: set[str] = field(default_factory=set)
    contacts: list[int] = field(default_factory=list)
    is_paid: bool = False
    """Whether anybody paid, or a payment was taken back."""

    @property
    def is_small(self) -> bool:
        return len(self.accounts) + len(self.talked) + len(self.worked) <= MOST


def touched_by_waiting(store: Store) -> dict[str, Touched]:
    """What the contacts touch that ended and are not counted yet, by month."""
    found: dict[str, Touched] = defaultdict(Touched)
    for row in store.rows(_WAITING):
        day, account = str(row["contacted_on"]), str(row["account"])
        month = found[day[:7]]
        month.accounts.add(account)
        month.talked.add(account)
        month.days.add(day)
        month.contacts.append(row["row"])
        if row["phone"]:
            month.phones.add(str(row["phone"]))
        # Of what was said on the last days of a month something is paid in the next one.
        found[months_before(day[:7], -1)].talked.add(account)
        for months in READ_AFTER:
            found[months_before(day[:7], -months)].worked.add(account)
    return found


def add_difference(store: Store, touched: dict[str, Touched], count: Callable[[], object]) -> None:
    """Run `count`, which counts what was touched, and add what it changes, inside `tx()`."""
    before = {period: _sums(store, period, one) for period, one in touched.items()}
    count()
    for period, one in touched.items():
        was, now = before[period], _sums(store, period, one)
        store.write_many(
            _ADD,
            [
                (period, *part, measure, now[part][measure] - was[part][measure])
                for part in sorted(was.keys() | now.keys())
                for measure in was[part].keys() | now[part].keys()
                if now[part][measure] != was[part][measure]
            ],
        )
        anew = _ANEW + _PAID if one.is_paid else _ANEW
        store.write_many(
            _SET, [(period, name, whole_measure(store, period, name)) for name in anew]
        )
        store.write(_NOTHING, (period,))


def _sums(store: Store, period: str, touched: Touched) -> MonthSums:
    """The part of the sums of a month that what was touched has in them."""
    first, last, _ = month_ends(period)
    sums = account_sums(Accounts(store, touched.accounts), period)
    if touched.contacts:
        contacts = {"rows": json.dumps(touched.contacts)}
        add_verdicts(store, "contact.row IN (SELECT value FROM json_each(:rows))", contacts, sums)
        days = {"days": json.dumps(sorted(touched.days))}
        add_days(store, "day IN (SELECT value FROM json_each(:days))", days, sums)
    if touched.phones:
        asked = {"first": first, "last": last, "phones": json.dumps(sorted(touched.phones))}
        row = store.row(_DIALLED, asked)
        sums["all", ""]["phones_dialled"] = int(row["value"]) if row else 0
    if touched.worked:
        add_after_cure(store, period, sums, json.dumps(sorted(touched.worked)))
    if touched.talked and not touched.is_paid:
        talked = json.dumps(sorted(touched.talked))
        sums["all", ""]["managed_cents"] = managed_of(store, period, talked)
    return sums
