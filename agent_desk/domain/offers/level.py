"""The level payment that clears a credit, and even shares of its capital.

The level payment is found without iteration: what is left at the end is an affine function of the
payment, so one run without rounding gives it. Runs with the real roundings then decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from agent_desk.domain.money import split_cents
from agent_desk.domain.offers.accrual import HUNDRED, Period, fine, periods_of, rate_at, rounded
from agent_desk.domain.offers.credit import Credit
from agent_desk.domain.offers.schedule import split_with_residual

Steps = Sequence[tuple[int, Fraction]]  # (number of the payment, growth of its period)


def scale_at(credit: Credit, number: int) -> Fraction:
    """How many level payments the payment of that number is, when they grow."""
    if not credit.growth_every or not credit.growth_pct:
        return Fraction(1)
    steps = (number - 1) // credit.growth_every
    return (1 + Fraction(credit.growth_pct) / HUNDRED) ** steps


def level_of(
    credit: Credit,
    periods: Sequence[Period],
    place: int,
    balance: Fraction,
    carried: int,
    charges: Fraction,
) -> Fraction:
    """The level payment from the row at `place` on, rounded as the credit says; centavos.

    `charges` are interest and VAT of that very row, which may have been shared by events.
    """
    if credit.payment_cents:
        return Fraction(credit.payment_cents)
    steps = list(_steps(credit, periods, place))
    if balance and charges:
        taxed = 1 + Fraction(credit.vat_pct) / HUNDRED
        steps[0] = (steps[0][0], charges / taxed / balance)
    exact = _exact(credit, balance, steps)
    if credit.payment_rounding == "none":
        return exact + Fraction(carried, len(steps))
    if carried:
        return Fraction(_between(credit, balance, carried, steps, exact))
    if credit.payment_rounding == "down":
        return Fraction(exact // credit.unit_cents * credit.unit_cents)
    nearest = rounded(exact / credit.unit_cents) * credit.unit_cents
    if credit.payment_rounding == "nearest":
        return Fraction(nearest)
    if credit.payment_rounding == "balanced":
        return Fraction(_balanced(credit, balance, steps, nearest))
    return Fraction(_least(credit, balance, steps, nearest))


def _steps(credit: Credit, periods: Sequence[Period], place: int) -> Steps:
    """The payments that share what is owed, at the rate of now: none of grace, none skipped."""
    number = periods[place].number
    if credit.rates or credit.amortise_over > credit.payments:
        flat = replace(
            credit,
            rates=(),
            rate_pct=_percent(rate_at(credit, number)),
            count=max(credit.amortise_over, credit.payments),
            dates=() if credit.amortise_over else credit.dates,
        )
        periods = periods_of(flat)
    return [(p.number, p.growth) for p in periods[place:] if p.number > credit.grace_principal]


def _percent(rate: Fraction) -> Decimal:
    return Decimal(rate.numerator) * 100 / Decimal(rate.denominator)


def _exact(credit: Credit, balance: Fraction, steps: Steps) -> Fraction:
    taxed = 1 + Fraction(credit.vat_pct) / HUNDRED
    left, paid = balance, Fraction(0)
    for number, growth in steps:
        factor = 1 + growth * taxed
        pays = Fraction(0) if number in credit.skip else scale_at(credit, number)
        if number in credit.skip:
            factor = Fraction(1)  # its interest is put off and bears nothing
        left, paid = fine(left * factor), fine(paid * factor + pays)
    if not paid:
        raise ValueError("no payment is left for what is owed")
    return (left - credit.balloon_cents) / paid


def _closing(
    credit: Credit, balance: Fraction, steps: Steps, payment: int, carried: int = 0
) -> int:
    """What the last row would have to pay above its level payment and balloon to clear it all."""
    vat_share, owed = Fraction(credit.vat_pct) / HUNDRED, rounded(balance)
    for number, growth in steps:
        if number in credit.skip:
            continue
        interest = rounded(owed * growth, credit.interest_rounding) if owed > 0 else 0
        rest = rounded(payment * scale_at(credit, number)) - interest
        rest -= rounded(interest * vat_share)
        taken = min(carried, max(0, rest))
        carried -= taken
        owed -= rest - taken
    return owed + carried - credit.balloon_cents


def _least(credit: Credit, balance: Fraction, steps: Steps, payment: int) -> int:
    """The smallest payment on the unit whose last row is not larger than the others."""
    while _closing(credit, balance, steps, payment) > 0:
        payment += credit.unit_cents
    while payment > credit.unit_cents and (
        _closing(credit, balance, steps, payment - credit.unit_cents) <= 0
    ):
        payment -= credit.unit_cents
    return payment


def _balanced(credit: Credit, balance: Fraction, steps: Steps, payment: int) -> int:
    """The payment on the unit whose last row differs least from the others."""

    def apart(amount: int) -> int:
        return abs(_closing(credit, balance, steps, amount))

    for step in (credit.unit_cents, -credit.unit_cents):
        while payment + step > 0 and apart(payment + step) < apart(payment):
            payment += step
    return payment


def _between(credit: Credit, balance: Fraction, carried: int, steps: Steps, exact: Fraction) -> int:
    """The smallest payment on the unit when something older is paid first: by halving."""
    low = int(exact) // credit.unit_cents
    high = (int(exact) + carried) // credit.unit_cents + 1
    while low < high:
        middle = (low + high) // 2
        if _closing(credit, balance, steps, middle * credit.unit_cents, carried) > 0:
            low = middle + 1
        else:
            high = middle
    return low * credit.unit_cents


def shares_of(
    credit: Credit, balance: Fraction, number: int, interests: Sequence[Fraction]
) -> tuple[Fraction, ...]:
    """The capital of every payment from `number` on, evenly; nothing in grace or skipped ones.

    Flat payments on a unit are even as a whole, interest included.
    """
    count = credit.payments
    paying = [n for n in range(number, count + 1) if n > credit.grace_principal]
    paying = [n for n in paying if n not in credit.skip]
    if not paying:
        raise ValueError("grace leaves no payment for what is owed")
    shares = [Fraction(0)] * count
    if credit.carry == "exact":
        parts = [balance / len(paying)] * len(paying)
    else:
        parts = [Fraction(part) for part in _parts(credit, rounded(balance), paying, interests)]
    for place, part in zip(paying, parts, strict=True):
        shares[place - 1] = part
    return tuple(shares)


def _parts(
    credit: Credit, total: int, paying: Sequence[int], interests: Sequence[Fraction]
) -> list[int]:
    if credit.method != "flat" or credit.unit_cents == 1:
        return _split(credit, total, len(paying))
    vat = Fraction(credit.vat_pct) / HUNDRED
    charges = [rounded(interests[n - 1]) for n in paying]
    charges = [cents + rounded(cents * vat) for cents in charges]
    whole = _split(credit, total + sum(charges), len(paying))
    return [amount - cents for amount, cents in zip(whole, charges, strict=True)]


def _split(credit: Credit, total: int, count: int) -> list[int]:
    if credit.residual == "spread":
        return split_cents(total, count)
    if credit.residual == "nearest":
        unit = credit.unit_cents
        each = rounded(Fraction(total, count * unit), credit.interest_rounding) * unit
        return [*[each] * (count - 1), total - each * (count - 1)]
    return split_with_residual(total, count, credit.unit_cents, credit.residual)
