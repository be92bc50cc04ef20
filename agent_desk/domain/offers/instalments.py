"""Instalment schedules of any credit: level, equal capital, flat, zero and the others; exact rows.

Public API: `instalment_schedule`. Every row adds up: amount = carried + interest + vat +
principal + fees, in centavos; the balance is what is left of the capital and ends at zero. A
payment that does not cover its interest raises `UncoveredInterestError`, for it would capitalise
interest in secret (C. Com. art. 363). The engine's own level plans use the faster
`schedule.level_schedule`, which gives the same rows.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from agent_desk.domain.offers.accrual import HUNDRED, Period, part_of, periods_of, rate_at, rounded
from agent_desk.domain.offers.credit import Advance, Credit, Extra, Fee
from agent_desk.domain.offers.credit_input import credit_from
from agent_desk.domain.offers.level import level_of, scale_at, shares_of
from agent_desk.domain.offers.schedule import UncoveredInterestError
from agent_desk.domain.plain_values import as_plain

_SHARED = {"equal_principal", "flat", "zero"}


@dataclass(frozen=True, slots=True)
class Instalment:
    """One row, in centavos: amount = carried + interest + vat + principal + fees.

    `kind` down | instalment | extra. `days` since the row before; `balance` is the capital left
    after it; `put_off` interest and VAT that grace left for later rows.
    """

    number: int
    due_on: date
    amount: int
    principal: int
    interest: int
    vat: int = 0
    fees: int = 0
    carried: int = 0
    balance: int = 0
    put_off: int = 0
    days: int = 0
    kind: str = "instalment"


@dataclass(frozen=True, slots=True)
class Schedule:
    """A whole schedule with its credit; `start_fees` are paid on the first day (centavos)."""

    credit: Credit
    rows: tuple[Instalment, ...]
    start_fees: int = 0

    @property
    def count(self) -> int:
        """How many payments, the down payment and extra ones included."""
        return len(self.rows)

    @property
    def total_cents(self) -> int:
        """All that is paid in the rows."""
        return sum(row.amount for row in self.rows)

    @property
    def interest_cents(self) -> int:
        return sum(row.interest for row in self.rows)

    @property
    def vat_cents(self) -> int:
        return sum(row.vat for row in self.rows)

    @property
    def fees_cents(self) -> int:
        """Fees of the rows and of the first day."""
        return self.start_fees + sum(row.fees for row in self.rows)

    @property
    def payment_cents(self) -> int:
        """The first regular payment."""
        return next((row.amount for row in self.rows if row.kind == "instalment"), 0)

    def plain(self) -> dict[str, object]:
        """All of it as JSON-ready data, with its totals."""
        names = ("count", "payment_cents", "total_cents", "interest_cents", "vat_cents")
        totals = {name: getattr(self, name) for name in (*names, "fees_cents", "start_fees")}
        return {**totals, "rows": as_plain(self.rows), "credit": as_plain(self.credit)}


@dataclass(slots=True)
class _Run:
    """A schedule being worked out: capital left, interest put off, the level payment or share."""

    credit: Credit
    balance: Fraction
    carried: int
    put_off: Fraction = Fraction(0)
    put_off_vat: Fraction = Fraction(0)
    level: Fraction = Fraction(0)
    shares: tuple[Fraction, ...] = ()
    is_stale: bool = True


def instalment_schedule(amount: object, rate_pct: object = 0, **terms: object) -> Schedule:
    """The schedule of a credit given in plain values.

    `amount`: int centavos, or Decimal/text in units. `rate_pct`: percent a year (36 = 36 %).
    `terms`: any field of `Credit`, in plain values: `count=12`, `start="2026-11-24"`,
    `every="month"`, `method="level"`, `convention="bank"`… amounts may be named with or without
    `_cents`. Errors: TypeError for floats, ValueError naming an unknown or impossible field,
    UncoveredInterestError when a payment would hide interest.
    """
    return schedule_of(credit_from({"amount": amount, "rate_pct": rate_pct, **terms}))


def schedule_of(credit: Credit) -> Schedule:
    """The schedule of a credit. UncoveredInterestError, or ValueError for what is never paid."""
    fees = sum(_fee(fee, credit.amount_cents, credit) for fee in credit.fees if fee.when == "start")
    return Schedule(credit, tuple(_numbered(credit, [*_down(credit), *_rows(credit)])), fees)


def _down(credit: Credit) -> Iterator[Instalment]:
    if credit.down_cents:
        left = credit.amount_cents - credit.down_cents
        yield Instalment(
            0, credit.start, credit.down_cents, credit.down_cents, 0, balance=left, kind="down"
        )


def _numbered(credit: Credit, rows: Sequence[Instalment]) -> Iterator[Instalment]:
    """Rows with their numbers (extra payments have none) and the days since the row before."""
    number, before = 0, credit.start
    for row in rows:
        is_extra = row.kind == "extra"
        number += not is_extra
        days = (row.due_on - before).days
        yield replace(row, number=0 if is_extra else number, days=days)
        before = row.due_on


def _rows(credit: Credit) -> Iterator[Instalment]:
    run = _Run(credit, Fraction(credit.amount_cents - credit.down_cents), credit.carried_cents)
    periods = periods_of(credit)
    for place, period in enumerate(periods):
        interest = yield from _within(run, period)
        if credit.method == "flat":
            interest = _flat_interest(credit, periods, place)
        yield _row(run, periods, place, interest)
        if not run.balance and not run.carried and not run.put_off:
            _require_promised(credit, period)
            return
    raise ValueError(f"it is never paid: {rounded(run.balance)} centavos are left")


def _within(run: _Run, period: Period) -> Generator[Instalment, None, Fraction]:
    """What happens inside a period; its interest, not rounded."""
    credit, interest, since = run.credit, Fraction(0), period.start
    events: list[Extra | Advance] = [*credit.advances, *credit.extras]
    inside = [event for event in events if period.start <= event.on < period.end]
    for event in sorted(inside, key=lambda event: event.on):
        interest += run.balance * part_of(credit, period, since, event.on)
        since = event.on
        if isinstance(event, Advance):
            run.balance += event.cents
            run.is_stale = True
            continue
        paid = min(event.cents, rounded(run.balance))
        run.balance -= min(Fraction(paid), run.balance)
        run.is_stale = run.is_stale or event.effect == "payment"
        left = rounded(run.balance)
        yield Instalment(0, event.on, paid, paid, 0, balance=left, kind="extra")
    return interest + run.balance * part_of(credit, period, since, period.end)


def _row(run: _Run, periods: Sequence[Period], place: int, raw: Fraction) -> Instalment:
    credit, period = run.credit, periods[place]
    number, is_exact = period.number, credit.carry == "exact"
    is_last = number == credit.payments
    interest = raw if is_exact else Fraction(rounded(raw, credit.interest_rounding))
    vat = interest * Fraction(credit.vat_pct) / HUNDRED
    vat = vat if is_exact else Fraction(rounded(vat))
    fees = sum(_fee(fee, run.balance, credit) for fee in _fees_of(credit, number, is_last=is_last))
    principal, carried = _principal(run, periods, place, interest + vat)
    is_quiet = number in credit.skip or number <= credit.grace_interest
    if is_quiet and not is_last:
        run.put_off, run.put_off_vat = run.put_off + interest, run.put_off_vat + vat
        interest = vat = Fraction(0)
    else:
        interest, vat = interest + run.put_off, vat + run.put_off_vat
        run.put_off = run.put_off_vat = Fraction(0)
    run.balance -= principal
    run.carried -= carried
    shown, tax = rounded(interest), rounded(vat)
    capital = rounded(principal + interest + vat) - shown - tax
    amount = carried + shown + tax + capital + fees
    left, later = rounded(run.balance), rounded(run.put_off + run.put_off_vat)
    return Instalment(number, period.end, amount, capital, shown, tax, fees, carried, left, later)


def _principal(
    run: _Run, periods: Sequence[Period], place: int, charges: Fraction
) -> tuple[Fraction, int]:
    """(capital, carried) of a row; UncoveredInterestError when its payment is too small."""
    credit, number = run.credit, periods[place].number
    if number == credit.payments:
        return run.balance, run.carried
    if number in credit.skip or (number <= credit.grace_principal):
        return Fraction(0), 0
    wanted = _wanted(run, periods, place, charges)
    is_hidden = wanted < 0 or (wanted == 0 and credit.method == "level" and bool(run.balance))
    if is_hidden and credit.uncovered == "refuse":
        raise UncoveredInterestError(f"payment {number} does not cover the interest of its period")
    carried = max(0, min(run.carried, int(wanted))) if credit.method == "level" else run.carried
    rest = wanted - carried if credit.method == "level" else wanted
    return min(rest, run.balance), carried


def _wanted(run: _Run, periods: Sequence[Period], place: int, charges: Fraction) -> Fraction:
    """The capital that a row pays by its method, before it is capped by what is left."""
    credit, number = run.credit, periods[place].number
    if credit.method == "bullet":
        return Fraction(0)
    if credit.method == "fixed_principal":
        return Fraction(credit.principal_cents)
    share = Fraction(credit.percent) / HUNDRED
    if credit.method == "percent_principal":
        return _at_least(credit, run.balance * share)
    if credit.method == "percent_balance":
        return _at_least(credit, (run.balance + charges) * share) - charges
    _refresh(run, periods, place, charges)
    if credit.method == "level":
        return run.level * scale_at(credit, number) - charges
    return run.shares[number - 1]


def _at_least(credit: Credit, amount: Fraction) -> Fraction:
    cents = amount if credit.carry == "exact" else Fraction(rounded(amount))
    return max(cents, Fraction(credit.minimum_cents))


def _refresh(run: _Run, periods: Sequence[Period], place: int, charges: Fraction) -> None:
    """Work the level payment or the shares out again when something changed since."""
    credit, number = run.credit, periods[place].number
    has_new_rate = number > 1 and rate_at(credit, number) != rate_at(credit, number - 1)
    if not run.is_stale and not (has_new_rate and credit.method == "level"):
        return
    run.is_stale = False
    if credit.method in _SHARED:
        interests = tuple(
            _flat_interest(credit, periods, at) if credit.method == "flat" else Fraction(0)
            for at in range(len(periods))
        )
        run.shares = shares_of(credit, run.balance, number, interests)
    else:
        run.level = level_of(credit, periods, place, run.balance, run.carried, charges)


def _flat_interest(credit: Credit, periods: Sequence[Period], place: int) -> Fraction:
    """Flat interest of a row: on the whole amount; even unless the rate changes on the way."""
    base = Fraction(credit.flat_base_cents or credit.amount_cents - credit.down_cents)
    if credit.rates:
        return base * periods[place].growth
    total = base * sum((period.growth for period in periods), Fraction(0))
    even = total / len(periods)
    if credit.carry == "exact":
        return even
    each = rounded(even, credit.interest_rounding)
    is_last = place == len(periods) - 1
    return Fraction(rounded(total) - each * (len(periods) - 1) if is_last else each)


def _require_promised(credit: Credit, period: Period) -> None:
    """Never fewer payments than agreed without saying so; payments to capital may shorten it."""
    later = [advance for advance in credit.advances if advance.on >= period.end]
    if later:
        raise ValueError(f"the advance of {later[0].on} comes after the last payment")
    if credit.extras or period.number >= credit.payments or credit.is_open:
        return
    raise ValueError(
        f"payments of this unit clear it in {period.number} of {credit.payments}: use a smaller "
        "unit_cents"
    )


def _fees_of(credit: Credit, number: int, *, is_last: bool) -> Iterator[Fee]:
    for fee in credit.fees:
        if fee.when == "each" or fee.when == str(number) or (fee.when == "last" and is_last):
            yield fee


def _fee(fee: Fee, balance: Fraction | int, credit: Credit) -> int:
    base = balance if fee.base == "balance" else credit.amount_cents
    cents = fee.cents + rounded(Fraction(base) * Fraction(fee.percent) / HUNDRED)
    return cents + rounded(Fraction(cents) * Fraction(fee.vat_pct) / HUNDRED)
