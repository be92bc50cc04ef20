"""A month counted anew: read as long columns, counted without the store, kept in one short step.

The three are apart so that the next month can be read while this one is counted (see
strategy_ahead.py), and so that who records a call waits for the last of them only.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from agent_desk.domain.strategy.indicators.counting import Count, DayRow, KindOf
from agent_desk.domain.strategy.indicators.standing import Works
from agent_desk.store.database import Store
from agent_desk.store.driver import Value
from agent_desk.store.strategy.strategy_accounts import Accounts, MonthSums, Results, account_sums
from agent_desk.store.strategy.strategy_count import (
    MonthRows,
    contacts_of,
    keep_month,
    keep_results,
    let_none_wait,
    results_of,
    rows_of_month,
    teams_of,
    told_in_order,
    told_of_month,
)
from agent_desk.store.strategy.strategy_totals import (
    ANEW,
    COUNTED,
    add_month_days,
    add_whole,
    keep_sums,
    whole_measure,
)

Part = tuple[str, tuple[Value, ...]]
"""What it is of, and columns as JSON, which cost nothing to hand from one thread to another."""
_SEATS, _DAY, _IN_ORDER, _RESULTS = "seats", "day", "in order", "results"
_ROWS, _WHOLE = "rows", "whole"


class Counted(NamedTuple):
    """All that is kept of a month."""

    period: str
    days: list[DayRow]
    works: Mapping[str, Works]
    results: Results
    sums: MonthSums
    """Those of its days come with them."""
    rows: MonthRows


def read_month(store: Store, period: str, counted: str = COUNTED) -> Iterator[Part]:
    """Everything that a month is counted from, the whole last; `counted` says which contacts are
    part of what is not counted one by one."""
    yield _SEATS, Accounts(store).seat_columns(period)
    newest, is_ordered = 0, True
    for row in told_of_month(store, period):
        yield _DAY, tuple(row)
        newest, is_ordered = row["last_row"], is_ordered and row["first_row"] > newest
    # The first attempt that reached somebody follows the order in which contacts were recorded.
    for row in () if is_ordered else told_in_order(store, period):
        yield _IN_ORDER, tuple(row)
    yield _RESULTS, tuple(results_of(store, period) or ())
    yield _ROWS, rows_of_month(store, period)
    whole: MonthSums = defaultdict(Counter)
    add_whole(store, period, whole, counted)
    yield _WHOLE, (json.dumps([(*part, found) for part, found in whole.items()]),)


class MonthCounter:
    """Counts months in a row; `store` is only read, for months that nobody gives."""

    def __init__(self, store: Store, kind_of: KindOf) -> None:
        self._store = store
        self._kind_of = kind_of
        self._accounts = Accounts(store)

    def forget(self) -> None:
        """Somebody may have changed what is known of earlier months."""
        self._accounts = Accounts(self._store)

    def count(self, period: str, parts: Iterable[Part]) -> Counted | None:
        """None when the parts are not all there."""
        accounts, days, count = self._accounts, [], Count(self._kind_of, {})
        in_order: Count | None = None
        for what, columns in parts:
            if what == _SEATS:
                seats = accounts.know_seats(period, map(str, columns))
                teams = teams_of(self._store)
                count = Count(self._kind_of, teams, seats.names, seats.segments)
            elif what == _DAY:
                days += count.add(contacts_of(columns))
            elif what == _IN_ORDER:
                in_order = Count(self._kind_of, teams)
                in_order.add(contacts_of(columns))
            elif what == _RESULTS:
                results = accounts.know_results(period, map(str, columns))
            elif what == _ROWS:
                rows = MonthRows(*columns)
            else:
                works = (in_order or count).works()
                sums = account_sums(accounts, period, works)
                for scope, member, found in json.loads(str(columns[0])):
                    sums[scope, member].update(found)
                return Counted(period, days, works, results, sums, rows)
        return None


def keep_counted(store: Store, counted: Counted) -> None:
    """All of a month anew, inside `tx()`; what ended since it was read goes on waiting."""
    period, sums = counted.period, counted.sums
    for measure in ANEW:
        sums["all", ""][measure] = whole_measure(store, period, measure)
    keep_month(store, period, counted.days, counted.works)
    keep_results(store, period, ((name, *came) for name, came in counted.results.items()))
    let_none_wait(store, counted.rows)
    add_month_days(store, period, sums)
    keep_sums(store, period, sums)
