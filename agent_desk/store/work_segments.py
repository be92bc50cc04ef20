"""The work list by segment: its filter, who is due a call today, and who is within the plan."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date

from agent_desk.domain.strategy.segments.grid import Segment, Step
from agent_desk.domain.strategy.segments.placing import turn_of
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.read_segments import LocalSegments

WINDOW = 400  # looked at ahead for a call that is due: a list of some dozens is never kept waiting
IN_CELLS = """
    AND EXISTS (SELECT 1 FROM segment_assignment AS placed
                WHERE placed.period = :month AND placed.account = account.number
                  AND placed.segment IN (SELECT value FROM json_each(:cell)))
"""
# Under its cap of this month (or the one drawn for it), and worth working at this capacity.
_WITHIN = """
    EXISTS (SELECT 1 FROM segment_assignment AS placed
            JOIN intensity_line AS line ON line.segment = placed.segment
            WHERE placed.period = :month AND placed.account = account.number
              AND account.overdue_cents >= line.least_cents
              AND (SELECT count(*) FROM contact AS made
                   WHERE made.debtor_id = account.debtor_id AND made.account = account.number
                     AND made.began_at >= :month AND made.direction = 'out')
                  < ifnull((SELECT cap FROM intensity_explore AS drawn
                            WHERE drawn.account = account.number), line.max_attempts))
"""
IN_PLAN, AFTER_PLAN = f"AND {_WITHIN}", f"AND NOT {_WITHIN}"
_HAS_PLAN = "SELECT 1 FROM intensity_line LIMIT 1"
_SEGMENT = """
    SELECT battery.* FROM segment_assignment AS placed
    JOIN segment_battery AS battery ON battery.segment = placed.segment
    WHERE placed.period = :period AND placed.account = :account
"""


def has_plan(store: Store) -> bool:
    """Whether a plan of intensity is in force."""
    return store.row(_HAS_PLAN) is not None


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
        if number >= WINDOW or due(row["number"]):
            if number >= WINDOW and waiting:
                yield from waiting
                waiting = []
            yield row
        else:
            waiting.append(row)
    yield from waiting
