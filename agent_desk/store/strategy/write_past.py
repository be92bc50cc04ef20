"""Months of the past into the sums: what stands as it was counted, without a row per contact."""

from __future__ import annotations

from datetime import date

from agent_desk.domain.demo.past_months import PastMonth
from agent_desk.domain.demo.planted import COSTS
from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.store.database import Store
from agent_desk.store.strategy.strategy_count import COUNTED_UNTIL, mark, set_mark
from agent_desk.store.strategy.strategy_positions import keep_positions, months_before, period_of
from agent_desk.store.strategy.strategy_rebuild import rebuild

PAST_KEPT = "past_kept"
_POSITION = "INSERT OR IGNORE INTO account_month VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')"
_WORK = "INSERT OR IGNORE INTO account_work VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_RESULT = "INSERT OR IGNORE INTO account_result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_DAY_SUMS = (
    *("attempts", "contacts", "third", "wrong", "reached", "promises", "complaints", "handled"),
    *("talk_seconds", "handled_seconds", "present_seconds"),
)
_SUMMED = ", ".join(f"{name} = {name} + excluded.{name}" for name in _DAY_SUMS)
_DAY = f"""
    INSERT INTO strategy_day VALUES (?, ?, ?, ?, {", ".join("?" * len(_DAY_SUMS))})
    ON CONFLICT DO UPDATE SET {_SUMMED}
"""  # noqa: S608
_COST = "INSERT OR IGNORE INTO cost_entry VALUES (?, ?, ?, ?, 'demo-supervisor')"
# Where the accounts of today stood then: late since the day their file says.
_CURRENT = """
    INSERT OR IGNORE INTO account_month
    SELECT :period, number, debtor_id, product, segment, min(5, (late + 29) / 30), late,
           total_cents, iif(late > 0, overdue_cents, 0), '', ''
    FROM (SELECT *, max(0, days_past_due - cast(julianday(as_of) - julianday(:first) AS INTEGER))
                    AS late
          FROM portfolio.account WHERE closed_on IS NULL)
    WHERE late < days_past_due OR days_past_due = 0
"""


def has_past(store: Store) -> bool:
    """Whether the invented past is already there."""
    return mark(store, PAST_KEPT) != ""


def begin_past(store: Store, classes: OutcomeClasses, today: date) -> None:
    """Count what the demo's own rows say, before the invented months join it."""
    with store.tx():
        keep_positions(store, today)
    rebuild(store, classes)


def keep_past(store: Store, month: PastMonth, today: date) -> None:
    """One month, in one transaction of some milliseconds."""
    at, period = f"{today}T12:00:00Z", month.period
    with store.tx():
        store.write_many(_POSITION, [(period, *row) for row in month.positions])
        store.write_many(_WORK, [(period, *row) for row in month.work])
        store.write_many(_RESULT, [(period, *row) for row in month.results])
        store.write_many(
            _DAY, [(*key, *(sums[n] for n in _DAY_SUMS)) for key, sums in month.days.items()]
        )
        if period < period_of(today):
            store.write(_CURRENT, {"period": period, "first": f"{period}-01"})
            _keep_present(store, month)
            store.write_many(_COST, [(period, name, cents, at) for name, cents in COSTS])


def end_past(store: Store, today: date) -> None:
    """The mark that days before this month stand as they are and are never counted again."""
    with store.tx():
        set_mark(store, COUNTED_UNTIL, f"{months_before(period_of(today), 1)}-31")
        set_mark(store, PAST_KEPT, f"{today}")


def _keep_present(store: Store, month: PastMonth) -> None:
    """How long the teams were at work: a sixth of it in breaks and between calls."""
    handled: dict[tuple[str, str], int] = {}
    for (day, _, _, team), sums in month.days.items():
        handled[day, team] = handled.get((day, team), 0) + sums["handled_seconds"]
    idle = [0] * (len(_DAY_SUMS) - 1)
    store.write_many(
        _DAY,
        [(day, "", "", team, *idle, seconds * 6 // 4) for (day, team), seconds in handled.items()],
    )
