"""Everything counted again from the rows, a month at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.store.database import Store
from agent_desk.store.strategy.strategy_ahead import Ahead
from agent_desk.store.strategy.strategy_count import (
    kinds_of,
    let_none_wait,
    remember_classes,
    rows_of_month,
)
from agent_desk.store.strategy.strategy_month import Counted, MonthCounter, keep_counted, read_month
from agent_desk.store.strategy.strategy_positions import months_before, periods
from agent_desk.store.strategy.strategy_refresh import (
    CLEAN,
    DIRTY,
    added_up,
    is_kept,
    leave_to_add,
    next_count,
    useful,
)
from agent_desk.store.strategy.strategy_totals import ENDED, add_up

Progress = Callable[[int, int], None]
# Each end by the index on its own; asked for together, every entry of it would be read.
_SPAN = """
    SELECT (SELECT min(contacted_on) FROM contact) AS first,
           (SELECT max(contacted_on) FROM contact) AS last
"""


def rebuild(store: Store, classes: OutcomeClasses, progress: Progress | None = None) -> int:
    """Everything again from the rows, a month at a time: stopped half-way, what is done stays.

    What other connections record meanwhile waits for the next `refresh`, and is counted once.
    They wait to record while a month is kept, not while it is counted.
    """
    with store.tx():
        remember_classes(store, classes)
    months = _months(store)
    counter = MonthCounter(store, kinds_of(classes))
    with _reading_ahead(store) as ahead:
        _begin(store, ahead, months[:1])
        for number, period in enumerate(months, 1):
            _begin(store, ahead, months[number : number + 1])
            if is_kept(store, period):
                _stand(store, period)
            elif ahead:
                _recount(store, period, counter, ahead)
            else:
                with store.tx():
                    _recount_now(store, period, counter)
            if progress:
                progress(number, len(months))
    return len(months)


@contextmanager
def _reading_ahead(store: Store) -> Iterator[Ahead | None]:
    """None for a store in memory, or one whose rows others do not see yet."""
    if store.path is None or store.connection.in_transaction:
        yield None
        return
    # Contacts that wait are counted before they matter to the month after them.
    ahead = Ahead(store, partial(read_month, counted=ENDED))
    try:
        yield ahead
    finally:
        ahead.close()


def _begin(store: Store, ahead: Ahead | None, months: list[str]) -> None:
    for period in months:
        if ahead and not is_kept(store, period):
            ahead.begin(period)


def _recount(store: Store, period: str, counter: MonthCounter, ahead: Ahead) -> None:
    counted = counter.count(period, ahead.parts(period))
    with store.tx():
        if counted and ahead.holds(period, counted.rows):
            _keep(store, counted)
        else:
            ahead.distrust()
            _recount_now(store, period, counter)
        ahead.kept(period)


def _recount_now(store: Store, period: str, counter: MonthCounter) -> None:
    """Inside `tx()`: whoever wants to record waits for it."""
    counter.forget()
    let_none_wait(store, rows_of_month(store, period))
    counted = counter.count(period, read_month(store, period))
    assert counted
    _keep(store, counted)


def _keep(store: Store, counted: Counted) -> None:
    keep_counted(store, counted)
    _end(store, counted.period)


def _stand(store: Store, period: str) -> None:
    """A month that stands as it was counted, without rows below it."""
    with store.tx():
        add_up(store, period, is_kept=True)
        _end(store, period)


def _end(store: Store, period: str) -> None:
    for clean in CLEAN:
        store.write(f"{clean} WHERE period = ?", (period,))
    leave_to_add(store, period)
    next_count(store)


def _months(store: Store) -> list[str]:
    """All months with rows, positions or sums."""
    found = set(periods(store)) | added_up(store)
    found |= {str(row["period"]) for row in store.rows(DIRTY)}
    row = store.row(_SPAN)
    if row and row["first"]:
        period, last = str(row["first"])[:7], str(row["last"])[:7]
        while period <= last:
            found.add(period)
            period = months_before(period, -1)
    return sorted(found & useful(store, found))
