"""Moves on a running schedule: another date, more payments, grace, a holiday, another rate.

Public API: `reschedule`. Rows before the move stay as they are; the rest is worked out again on
the same centavo rules. Interest that grace or a holiday puts off is paid by the next payment and
bears nothing: it is not capitalised (C. Com. art. 363).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal

from agent_desk.domain.offers.credit import Credit
from agent_desk.domain.offers.instalments import Instalment, Schedule, schedule_of
from agent_desk.domain.offers.periods import due_dates, every_from
from agent_desk.domain.plain_values import cents_from, count_from, day_from, percent_from


@dataclass(frozen=True, slots=True)
class Move:
    """What changes from payment `from_number` on; unset fields change nothing.

    `first_on`: new day of that payment, those after it follow in the same rhythm. `extra`: so many
    payments more. `grace_principal`: so many payments of interest only, added to the count.
    `grace_interest`: so many payments without interest, which the next one pays. `holiday`: so
    many payments of nothing, added at the end. `keeps_count`: neither grace nor holiday add
    payments. `rate_pct`: another annual rate. `payment_cents`: another level payment;
    `keeps_payment` keeps the old one and the last one takes what is left.
    """

    from_number: int
    first_on: date | None = None
    extra: int = 0
    grace_principal: int = 0
    grace_interest: int = 0
    holiday: int = 0
    keeps_count: bool = False
    rate_pct: Decimal | None = None
    payment_cents: int = 0
    keeps_payment: bool = False


def move_from(values: Mapping[str, object]) -> Move:
    """A move of plain values. ValueError names an unknown or impossible field."""
    known = {field.name for field in fields(Move)}
    unknown = sorted(values.keys() - known)
    if unknown:
        raise ValueError(f"unknown move {unknown[0]!r}: use one of {sorted(known)}")
    if "from_number" not in values:
        raise ValueError("from_number is needed: the payment from which things change")
    first, rate = values.get("first_on"), values.get("rate_pct")

    def number(name: str) -> int:
        return count_from(values.get(name, 0), name)

    return Move(
        from_number=number("from_number"),
        first_on=day_from(first, "first_on") if first else None,
        extra=number("extra"),
        grace_principal=number("grace_principal"),
        grace_interest=number("grace_interest"),
        holiday=number("holiday"),
        keeps_count=bool(values.get("keeps_count")),
        rate_pct=None if rate is None else percent_from(rate),
        payment_cents=cents_from(values.get("payment_cents", 0)),
        keeps_payment=bool(values.get("keeps_payment")),
    )


def reschedule(schedule: Schedule, move: Move | None = None, /, **changes: object) -> Schedule:
    """The whole schedule after a move, given as a `Move` or in plain values.

    The returned `credit` is that of the moved part. ValueError when there is no such payment, or
    the move leaves none for the rest; UncoveredInterestError as in `instalments`.
    """
    move = move or move_from(changes)
    kept = _before(schedule, move.from_number)
    later = [row for row in schedule.rows[len(kept) :] if row.kind == "instalment"]
    if not later or later[0].number != move.from_number:
        raise ValueError(f"there is no payment {move.from_number} that can be moved")
    credit = _moved(schedule.credit, kept, later, move)
    before = move.from_number - 1
    moved = (
        replace(row, number=row.number + before if row.number else 0)
        for row in schedule_of(credit).rows
    )
    return Schedule(credit, (*kept, *moved), schedule.start_fees)


def _before(schedule: Schedule, number: int) -> tuple[Instalment, ...]:
    """The rows that stay: up to the payment before; extra payments after it come again."""
    places = [at for at, row in enumerate(schedule.rows, 1) if 0 < row.number < number]
    return schedule.rows[: places[-1] if places else 0]


def _moved(old: Credit, kept: Sequence[Instalment], later: list[Instalment], move: Move) -> Credit:
    """What is left to pay as a credit of its own, that starts where the kept rows end."""
    lent = old.amount_cents - old.down_cents
    start = kept[-1].due_on if kept else old.start
    added = 0 if move.keeps_count else move.grace_principal + move.holiday
    quiet, count = move.holiday, len(later) + move.extra + added
    at = move.from_number - bool(old.down_cents)  # payments are counted after the down payment
    rate = old.rate_pct if move.rate_pct is None else move.rate_pct
    rates = () if move.rate_pct is not None else old.rates
    passed = [change.rate_pct for change in rates if change.number <= at]
    return replace(
        old,
        amount_cents=kept[-1].balance if kept else lent,
        down_cents=0,
        start=start,
        count=count,
        dates=_days(old, later, move, count),
        rate_pct=passed[-1] if passed else rate,
        rates=tuple(replace(r, number=r.number - at + 1) for r in rates if r.number > at),
        carried_cents=sum(r.carried for r in later) + (kept[-1].put_off if kept else 0),
        skip=tuple(range(1, quiet + 1)),
        grace_principal=quiet + move.grace_principal if move.grace_principal else 0,
        grace_interest=quiet + move.grace_interest if move.grace_interest else 0,
        interest_free=max(0, old.interest_free - at + 1),
        payment_cents=_payment(old, later, move),
        amortise_over=0,
        flat_base_cents=(old.flat_base_cents or lent) if old.method == "flat" else 0,
        fees=tuple(fee for fee in old.fees if fee.when in {"each", "last"}),
        extras=tuple(extra for extra in old.extras if extra.on >= start),
        advances=tuple(advance for advance in old.advances if advance.on >= start),
    )


def _payment(old: Credit, later: Sequence[Instalment], move: Move) -> int:
    if move.payment_cents:
        return move.payment_cents
    if move.keeps_payment and old.method == "level":
        return old.payment_cents or later[0].amount - later[0].fees
    return 0


def _days(old: Credit, later: list[Instalment], move: Move, count: int) -> tuple[date, ...]:
    """The due days of the moved part: as they were, then on in the same rhythm."""
    every = every_from(old.every)
    days = [row.due_on for row in later]
    if move.first_on:
        return due_dates(every, count, old.start, move.first_on)
    if len(days) >= count or not every.size:
        return tuple(days[:count])
    anchor = old.anchor_day or max(day.day for day in days)
    more = due_dates(every, count, old.start, days[0], anchor if every.unit == "month" else 0)
    return (*days, *more[len(days) :])
