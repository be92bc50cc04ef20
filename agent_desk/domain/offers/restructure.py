"""New schedules with interest: the whole balance (restructure) or what is left of it (partial).

Order fixed: waive, then capitalise, then schedule. What the row does not capitalise is carried
without interest and paid before capital. Interest runs on nominal dates: a payment moved to the
next business day costs nothing more (LTOSF 18 Bis 4).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from agent_desk.domain.agreement import PLAN_INTEREST, PLAN_VAT, ScheduledPayment
from agent_desk.domain.offers.cells import Cell, cells
from agent_desk.domain.offers.interest_loan import (
    bearing_components,
    instalment_days,
    left_parts,
    loan_of,
    ordered,
)
from agent_desk.domain.offers.interest_search import InterestSearch
from agent_desk.domain.offers.lines import LineFinder
from agent_desk.domain.offers.nearest import Point, Wish, effort
from agent_desk.domain.offers.offer import Blocked
from agent_desk.domain.offers.policy import ONCE
from agent_desk.domain.offers.schedule import (
    Loan,
    UncoveredInterestError,
    level_and_last,
    level_schedule,
)
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.standing import (
    WITH_INTEREST,
    Standing,
    due_after,
    settled_part,
    tiered,
)


def interest_cells(
    situation: Situation, finder: LineFinder, blocked: list[Blocked]
) -> Iterator[Cell]:
    """Every cell with interest: each count in each rhythm that has more than one payment."""
    for cell in cells(situation, finder, blocked, kinds=WITH_INTEREST):
        if cell.line.frequency != ONCE:
            yield cell


def canonical_interest(situation: Situation, cell: Cell) -> Point | None:
    """The plain plan: the least down payment and the smallest level payment that clears."""
    return _point(situation, cell, cell.standing.down_min_cents, Wish(0, 0))


def nearest_interest(situation: Situation, cell: Cell, wish: Wish) -> Point | None:
    """The plan nearest to what he offered, exact; the payment follows from the down payment.

    His own down payment, on its unit, is the best wherever a centavo more of it saves less than
    it costs; else, or when it leaves payments too small, `interest_search` finds the best.
    """
    if cell.standing.kind == "partial" or not cell.line.has_down:
        return _point(situation, cell, 0, wish)
    search = InterestSearch(situation, cell, wish)
    return None if search.is_hopeless else search.quick_best() or search.best()


def _point(situation: Situation, cell: Cell, down: int, wish: Wish) -> Point | None:
    standing, terms = cell.standing, cell.standing.terms
    if standing.kind == "partial":
        down = settled_due(situation, standing)
        if down < standing.down_min_cents or not cell.line.has_down:
            return None
    loan = loan_of(situation, cell, down)
    if loan.balance <= 0:
        return None
    terms_found = _level(loan, instalment_days(cell), terms.unit_cents)
    if terms_found is None:
        return None
    payment, last = terms_found
    is_last_fine = max(1, standing.last_min_cents) <= last <= payment
    if payment < terms.payment_min_cents or not is_last_fine:
        return None
    return Point(effort(down, payment, wish, situation.policy.weights), down, payment, last)


@lru_cache(maxsize=4096)
def _level(loan: Loan, dates: tuple[date, ...], unit: int) -> tuple[int, int] | None:
    """(level payment, last one); None when the interest of a period would not be covered."""
    try:
        return level_and_last(loan, dates, unit)
    except UncoveredInterestError:
        return None


def settled_due(situation: Situation, standing: Standing) -> int:
    """What settles that share, after the row's waiver: paid whole in the down payment."""
    return sum(_settled_parts(situation, standing).values())


def _settled_parts(situation: Situation, standing: Standing) -> dict[str, int]:
    """What is due of the share settled at once, by component, with the tier's waiver if any."""
    part = settled_part(standing.owed, standing.row)
    return due_after(part, tiered(standing.row.waive, standing.tier), situation.policy)


def schedule_of(situation: Situation, cell: Cell, point: Point) -> tuple[ScheduledPayment, ...]:
    """The rows of the plan with interest, the down payment first, split by component."""
    standing, line = cell.standing, cell.line
    loan = loan_of(situation, cell, point.down)
    rows = level_schedule(loan, instalment_days(cell), payment=point.payment)
    bearing = bearing_components(situation, standing)
    left = ordered(standing.due, bearing)
    if standing.kind == "partial":
        rest = left_parts(situation, standing, 0)
        left = ordered(rest, bearing)
    payments: list[ScheduledPayment] = []
    if line.has_down:
        payments.append(
            ScheduledPayment(
                1, line.dates[0], point.down, _down_parts(situation, cell, point, left)
            )
        )
    for row in rows:
        parts = _taken(left, row.carried + row.principal)
        parts |= {n: c for n, c in ((PLAN_INTEREST, row.interest), (PLAN_VAT, row.vat)) if c}
        number = len(payments) + 1
        payments.append(ScheduledPayment(number, line.dates[number - 1], row.amount, parts))
    return tuple(payments)


def _down_parts(
    situation: Situation, cell: Cell, point: Point, left: dict[str, int]
) -> dict[str, int]:
    standing = cell.standing
    if standing.kind != "partial":
        return _taken(left, point.down)
    due = _settled_parts(situation, standing)
    return {name: cents for name, cents in due.items() if cents}


def _taken(left: dict[str, int], amount: int) -> dict[str, int]:
    """Take an amount off what is left, component by component; what each gave."""
    parts = {}
    for name, cents in left.items():
        taken = min(cents, amount)
        if taken:
            parts[name], left[name], amount = taken, cents - taken, amount - taken
    return parts
