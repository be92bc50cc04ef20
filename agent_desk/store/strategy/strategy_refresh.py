"""Keeping the sums in step: what ended since the last look, or everything again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.store.database import Store
from agent_desk.store.strategy.after_cure import READ_AFTER
from agent_desk.store.strategy.strategy_count import (
    COUNT,
    changed_results,
    count_day,
    count_new,
    count_results_of,
    counted_until,
    has_counted_so,
    mark,
    set_mark,
)
from agent_desk.store.strategy.strategy_difference import (
    Touched,
    add_difference,
    touched_by_waiting,
)
from agent_desk.store.strategy.strategy_positions import (
    has_positions,
    keep_positions,
    months_before,
    period_of,
    periods,
)
from agent_desk.store.strategy.strategy_totals import keep_sums, sums_of

Progress = Callable[[int, int], None]
DIRTY = "SELECT period FROM strategy_dirty ORDER BY period"
TO_ADD = "to_add"  # months that were counted and not added up yet
CLEAN = ("DELETE FROM strategy_dirty", "DELETE FROM strategy_paid")
_PAID = "SELECT period FROM strategy_paid"
# From each month to the next by the key: a DISTINCT would read every sum.
_TOTALS = """
    WITH RECURSIVE known(period) AS (
        SELECT min(period) FROM strategy_total
        UNION ALL
        SELECT (SELECT min(period) FROM strategy_total WHERE period > known.period)
        FROM known WHERE known.period IS NOT NULL
    )
    SELECT period FROM known WHERE period IS NOT NULL
"""


def is_stale(store: Store, today: date) -> bool:
    """Whether something happened that the sums do not know yet."""
    return bool(
        store.row("SELECT 1 FROM strategy_new LIMIT 1")
        or store.row("SELECT 1 FROM strategy_dirty LIMIT 1")
        or mark(store, TO_ADD)
        or not has_positions(store, period_of(today))
    )


def refresh(store: Store, classes: OutcomeClasses, today: date) -> list[str]:
    """Bring the sums up to now; gives the months that changed.

    What ended is counted in one short transaction and months are added up outside of it, so that
    the desk, which may be another connection, does not wait to record.
    """
    if not is_stale(store, today):
        return []
    with store.tx():
        changed = _count(store, classes, today)
        whole = mark(store, TO_ADD).split()
        count = next_count(store)
    sums = {period: sums_of(store, period, is_kept=is_kept(store, period)) for period in whole}
    if not sums:
        return sorted(changed)
    with store.tx():
        if mark(store, COUNT) == count:  # else somebody counted meanwhile and has newer sums
            for period, found in sums.items():
                keep_sums(store, period, found, is_kept=is_kept(store, period))
            set_mark(store, TO_ADD, "")
    return sorted(changed)


def add_again(store: Store, period: str) -> None:
    """The sums of one month once more, after its accounts were placed in their segments; where
    somebody counted meanwhile, the next time."""
    count = mark(store, COUNT)
    found = sums_of(store, period, is_kept=is_kept(store, period))
    with store.tx():
        if mark(store, COUNT) == count:
            keep_sums(store, period, found, is_kept=is_kept(store, period))
        else:
            set_mark(store, TO_ADD, " ".join(sorted({*mark(store, TO_ADD).split(), period})))


def _count(store: Store, classes: OutcomeClasses, today: date) -> set[str]:
    """What happened since the last time, into days and accounts and, where it is little, into the
    sums; gives the months to add up whole."""
    opened = keep_positions(store, today)
    whole = set(mark(store, TO_ADD).split()) | ({opened} if opened else set())
    touched = touched_by_waiting(store)
    results = _touch_results(store, touched)
    can_add = useful(store, set(touched)) & added_up(store)
    if not has_counted_so(store, classes):
        can_add = set()
    small = {
        period: one
        for period, one in touched.items()
        if one.is_small and period in can_add - whole and not is_kept(store, period)
    }

    def count() -> None:
        for day in count_new(store, classes):
            count_day(store, classes, day)
        for period, accounts in results.items():
            count_results_of(store, period, accounts)
        for clean in CLEAN:
            store.write(clean)

    add_difference(store, small, count)
    whole |= set(touched) - set(small)
    whole &= useful(store, whole)
    set_mark(store, TO_ADD, " ".join(sorted(whole)))
    return set(touched) | whole


def _touch_results(store: Store, touched: dict[str, Touched]) -> dict[str, set[str]]:
    """The accounts of which something else came, by month; the next month reads them again
    (broken promises of sixty days)."""
    dirty = [str(row["period"]) for row in store.rows(DIRTY)]
    results = {period: changed_results(store, period) for period in dirty}
    for period, accounts in results.items():
        touched[period].accounts |= accounts
        if accounts:
            touched[months_before(period, -1)].accounts |= accounts
    for row in store.rows(_PAID):
        touched[str(row["period"])].is_paid = True
    return results


def added_up(store: Store) -> set[str]:
    """The months that have sums to which something can be added."""
    return {str(row["period"]) for row in store.rows(_TOTALS)}


def next_count(store: Store) -> str:
    count = f"{int(mark(store, COUNT) or 0) + 1}"
    set_mark(store, COUNT, count)
    return count


def is_kept(store: Store, period: str) -> bool:
    """Whether its contacts are no longer here."""
    return period <= counted_until(store)[:7]


def leave_to_add(store: Store, period: str) -> None:
    """The months that read the results of this one, or its work, if nothing comes after this."""
    readers = {months_before(period, -after) for after in (1, *READ_AFTER)}
    to_add = {*mark(store, TO_ADD).split(), *readers} - {period}
    set_mark(store, TO_ADD, " ".join(sorted(to_add & useful(store, to_add))))


def useful(store: Store, changed: set[str]) -> set[str]:
    """Not the months to come, unless something fell due in them already."""
    known = set(periods(store))
    return {period for period in changed if not known or period <= max(known)}
