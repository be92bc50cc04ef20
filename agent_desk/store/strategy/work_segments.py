"""The work list by segment: its filter, who is due a call today, and who is within the plan."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date

from agent_desk.domain.strategy.segments.grid import Segment, Step
from agent_desk.domain.strategy.segments.placing import turn_of
from agent_desk.domain.work_rule import DUE_AHEAD
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.strategy.read_segments import LocalSegments

LOOK = 5_000  # accounts that reached their cap since the last sums, looked past at most
IN_CELLS = """
    AND EXISTS (SELECT 1 FROM segment_assignment AS placed
                WHERE placed.period = :month AND placed.account = account.number
                  AND placed.segment IN (SELECT value FROM json_each(:cell)))
"""
# Of a segment that the plan works, worth working at its capacity, and under its cap by the sums of
# this month: what was called since they were added up is asked of each (`_OPEN`).
PLANNED = """
    AND EXISTS (SELECT 1 FROM segment_assignment AS placed
                JOIN intensity_line AS line ON line.segment = placed.segment
                WHERE placed.period = :month AND placed.account = account.number
                  AND line.max_attempts > 0 AND account.overdue_cents >= line.least_cents
                  AND ifnull((SELECT sum(attempts) FROM account_work
                              WHERE period = :month AND account_work.account = account.number), 0)
                    < ifnull((SELECT cap FROM intensity_explore
                              WHERE intensity_explore.account = account.number),
                             line.max_attempts))
"""
# Under its cap of this month, or the one that was drawn for it.
_OPEN = """
    SELECT (SELECT count(*) FROM contact
            WHERE debtor_id = :debtor AND contact.account = :account AND began_at >= :month
              AND direction = 'out')
         < coalesce((SELECT cap FROM intensity_explore WHERE account = :account),
                    (SELECT max_attempts FROM segment_assignment AS placed
                     JOIN intensity_line AS line ON line.segment = placed.segment
                     WHERE placed.period = :month AND placed.account = :account), 0) AS is_open
"""
_WORKED = """
    SELECT ifnull(sum(json_extract(line.value, '$.worked')), 0) AS accounts
    FROM intensity_plan AS plan, json_each(plan.body, '$.lines') AS line
    WHERE plan.version = (SELECT max(version) FROM intensity_line)
"""
_NEARLY_ALL = 0.9  # accounts move between segments: the last ones are not searched for in all
_SEGMENT = """
    SELECT battery.* FROM segment_assignment AS placed
    JOIN segment_battery AS battery ON battery.segment = placed.segment
    WHERE placed.period = :period AND placed.account = :account
"""


def plan_size(store: Store) -> int:
    """How many accounts the plan in force works, 0 without one."""
    row = store.row(_WORKED)
    return int(row["accounts"]) if row else 0


def plan_first(
    store: Store, planned: Iterator[Row], everybody: Iterator[Row], month: str
) -> Iterator[Row]:
    """Those of the plan who are under their cap, then the others as they were.

    The look ahead is bounded by the size of the plan: once its accounts were seen, a large
    portfolio is not read to its end for more.
    """
    size, seen, closed = plan_size(store) * _NEARLY_ALL, set(), 0
    for row in planned:
        names = {"debtor": row["debtor_id"], "account": row["number"], "month": month}
        is_open = store.row(_OPEN, names)
        if is_open and is_open["is_open"]:
            seen.add(row["number"])
            yield row
        else:
            closed += 1
        if len(seen) + closed >= max(1, size) or closed >= LOOK:
            break
    for row in everybody:
        if row["number"] not in seen:
            yield row


def is_due(store: Store, today: date) -> Callable[[str], bool]:
    """is_due(account): its battery asks for a call today and its cap of the month allows it."""
    start, book = today.replace(day=1), LocalSegments(store)

    def asked(account: str) -> bool:
        row = store.row(_SEGMENT, {"period": f"{today:%Y-%m}", "account": account})
        if row is None:
            return False
        steps = tuple(Step(medium, "", days) for medium, days in json.loads(row["steps"]))
        segment = Segment(row["segment"], row["title"], (), steps, int(row["cap"]))
        turn = turn_of(segment, book.touches(account, start), start, today)
        is_call = turn.step is not None and turn.step.medium == "call"
        return is_call and not turn.is_capped and turn.due_on is not None and turn.due_on <= today

    return asked


def due_first(rows: Iterator[Row], due: Callable[[str], bool]) -> Iterator[Row]:
    """Those with a call due before the others, among the first of the list; the rest as it was."""
    waiting: list[Row] = []
    for number, row in enumerate(rows):
        if number >= DUE_AHEAD or due(row["number"]):
            if number >= DUE_AHEAD and waiting:
                yield from waiting
                waiting = []
            yield row
        else:
            waiting.append(row)
    yield from waiting
