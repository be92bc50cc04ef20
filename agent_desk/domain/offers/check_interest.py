"""The interest of an offer, derived again from its printed rows: fractions, not basis points.

Written from the policy's text: rate on what bears it, by the days between nominal dates, rounded
half up once a row, with its VAT; the level payment is the least that clears the debt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from math import floor

from agent_desk.domain.agreement import PLAN_INTEREST, PLAN_VAT, ScheduledPayment
from agent_desk.domain.offers.check_dates import nominal_days, origins
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.periods import year_share
from agent_desk.domain.offers.policy import Row
from agent_desk.domain.offers.situation import Situation

_HALF = Fraction(1, 2)


def interest_defects(offer: Offer, situation: Situation, row: Row) -> Iterator[str]:
    """Names of what is wrong with the interest of a restructure, wholly or in part."""
    rows = offer.payments[1 if offer.down_cents else 0 :]
    bearing = _bearing(situation, row)
    owed = [_paid_of(payment, bearing) for payment in rows]
    days = [payment.due_on for payment in rows]
    rhythm = situation.policy.rhythms[offer.frequency]
    lines = [
        nominal_days(rhythm, first, anchor, len(days))
        for first, anchor in origins(days[0], rhythm, situation.policy.calendar)
    ]
    shifted = situation.policy.calendar.shifted
    fitting = [line for line in lines if [shifted(day) for day in line] == days]
    right = [line for line in fitting if _is_right(rows, owed, line, situation, row)]
    if not right:
        yield "interest"
    elif not any(_is_least(rows, owed, line, situation, row, bearing) for line in right):
        yield "level_not_least"


def extension_defects(offer: Offer, situation: Situation, row: Row, accrues: bool) -> Iterator[str]:
    """Whether the interest of an extension is that of the principal for its days."""
    parts = offer.payments[0].parts
    rate = Fraction(situation.account.ordinary_rate_pct or "0") / 100 if accrues else Fraction(0)
    principal = situation.account.balances.get("principal", 0)
    end = situation.today + timedelta(days=row.days)
    interest = _rounded(principal * rate * year_share(situation.today, end, "act/365"))
    if parts.get(PLAN_INTEREST, 0) != interest:
        yield "interest"
    if parts.get(PLAN_VAT, 0) != _vat(interest, situation):
        yield "interest_vat"


def _bearing(situation: Situation, row: Row) -> set[str]:
    bases = {"principal", *row.capitalize}
    return bases | {c.id for c in situation.policy.components if c.follows in bases}


def _paid_of(payment: ScheduledPayment, names: set[str]) -> int:
    return sum(cents for name, cents in payment.parts.items() if name in names)


def _is_right(
    rows: Sequence[ScheduledPayment],
    owed: Sequence[int],
    line: Sequence[date],
    situation: Situation,
    row: Row,
) -> bool:
    balance, start = sum(owed), situation.today
    for payment, paid, end in zip(rows, owed, line, strict=True):
        interest = _interest(balance, start, end, situation, row)
        is_row = payment.parts.get(PLAN_INTEREST, 0) == interest
        if not is_row or payment.parts.get(PLAN_VAT, 0) != _vat(interest, situation):
            return False
        balance, start = balance - paid, end
    return balance == 0


def _is_least(
    rows: Sequence[ScheduledPayment],
    owed: Sequence[int],
    line: Sequence[date],
    situation: Situation,
    row: Row,
    bearing: set[str],
) -> bool:
    """Whether one unit less in every payment would leave something unpaid."""
    product = situation.product
    arrangement = next(
        (a for a in (product.arrangements if product else ()) if row in a.ladder), None
    )
    unit = arrangement.terms.unit_cents if arrangement else 1
    payment = rows[0].amount_cents - unit
    balance, start = sum(owed), situation.today
    carried = sum(_paid_of(each, set(each.parts) - bearing) for each in rows)
    carried -= sum(_paid_of(each, {PLAN_INTEREST, PLAN_VAT}) for each in rows)
    for end in line:
        interest = _interest(max(0, balance), start, end, situation, row)
        rest = payment - interest - _vat(interest, situation)
        old = max(0, min(carried, rest))
        carried, balance, start = carried - old, balance - (rest - old), end
    return balance + carried > 0


def _interest(balance: int, start: date, end: date, situation: Situation, row: Row) -> int:
    rate = Fraction(row.rate_bp or 0, 10_000)
    return _rounded(balance * rate * year_share(start, end, situation.policy.day_count))


def _vat(interest: int, situation: Situation) -> int:
    return _rounded(interest * Fraction(situation.policy.vat_pct, 100))


def _rounded(value: Fraction) -> int:
    return floor(value + _HALF)
