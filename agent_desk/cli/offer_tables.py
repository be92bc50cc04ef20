"""Schedules, rates and allocations as lines of text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.spanish import money_text

if TYPE_CHECKING:
    from agent_desk.domain.offers.allocation import Allocation
    from agent_desk.domain.offers.apr import AnnualRate
    from agent_desk.domain.offers.instalments import Schedule

_KINDS = {"down": "anticipo", "extra": "a capital"}
_COLUMNS = ("pago", "fecha", "importe", "capital", "interés", "IVA", "cargos", "saldo")


def schedule_lines(schedule: Schedule) -> list[str]:
    """One line a row, aligned, then the totals."""
    rows: list[tuple[str, ...]] = [_COLUMNS]
    for row in schedule.rows:
        label = _KINDS.get(row.kind) or str(row.number)
        charges = row.fees + row.carried
        cents = (row.amount, row.principal, row.interest, row.vat, charges, row.balance)
        rows.append((label, row.due_on.isoformat(), *(f"{each / 100:,.2f}" for each in cents)))
    widths = [max(len(row[place]) for row in rows) for place in range(len(_COLUMNS))]
    lines = [
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    ]
    currency = schedule.credit.currency
    total = money_text(schedule.total_cents, currency)
    interest = money_text(schedule.interest_cents, currency)
    return [*lines, f"{schedule.count} pagos, {total} en total; {interest} de interés."]


def rate_lines(rate: AnnualRate) -> list[str]:
    """The rate as printed, to six decimals, and how time was measured."""
    name = {"eu": "TAE (Unión Europea)", "us": "APR (Estados Unidos)", "cat": "CAT"}[rate.rule]
    return [f"{name}: {rate.percent} % ({rate.exact} %), tiempo en {rate.unit}."]


def allocation_lines(found: Allocation) -> list[str]:
    """What was paid in its order, what is left, and what was not used."""
    lines = [f"paga {c.due_on} {c.component}: {money_text(c.cents)}" for c in found.applied]
    lines += [f"falta {c.due_on} {c.component}: {money_text(c.cents)}" for c in found.left]
    return [*lines, f"sin usar: {money_text(found.spare)}"]
