"""What a restructure leaves to schedule after the down payment: capital that bears, and carried."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from agent_desk.domain.offers.cells import Cell
from agent_desk.domain.offers.schedule import Loan
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.standing import Standing, settled_part


def instalment_days(cell: Cell) -> tuple[date, ...]:
    """Nominal dates of the instalments, on which interest runs."""
    first = int(cell.line.has_down)
    return cell.line.nominal[first : first + cell.instalments]


def loan_of(situation: Situation, cell: Cell, down: int) -> Loan:
    """What is left to schedule after the down payment, split in capital and carried."""
    standing = cell.standing
    left = left_parts(situation, standing, down)
    bearing = bearing_components(situation, standing)
    balance = sum(cents for name, cents in left.items() if name in bearing)
    return Loan(
        balance=balance,
        rate_bp=standing.row.rate_bp or 0,
        start=situation.today,
        vat_bp=situation.policy.vat_pct * 100,
        carried=sum(left.values()) - balance,
        day_count=situation.policy.day_count,
    )


def bearing_components(situation: Situation, standing: Standing) -> set[str]:
    """Components that bear the new interest: principal, those capitalised, and their VAT."""
    bases = {"principal", *standing.row.capitalize}
    return bases | {c.id for c in situation.policy.components if c.follows in bases}


def left_parts(situation: Situation, standing: Standing, down: int) -> dict[str, int]:
    """What remains of each component after the down payment, in order of application.

    Carried components are paid before those that bear interest.
    """
    if standing.kind == "partial":
        settled = settled_part(standing.owed, standing.row)
        return {name: standing.owed[name] - settled[name] for name in standing.due}
    left = ordered(standing.due, bearing_components(situation, standing))
    for name, cents in left.items():
        taken = min(cents, down)
        left[name], down = cents - taken, down - taken
    return left


def ordered(due: Mapping[str, int], bearing: set[str]) -> dict[str, int]:
    carried = {name: cents for name, cents in due.items() if name not in bearing}
    return {**carried, **{name: cents for name, cents in due.items() if name in bearing}}
