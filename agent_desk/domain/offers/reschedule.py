"""Moves on a running schedule: another date, more payments, grace, a holiday, another rate.

Public API. What was paid before the move stays as it was; the rest is scheduled again on the same
centavo rules. Interest that grace defers is carried, not capitalised (C. Com. art. 363): it bears
no interest and is paid before capital.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from agent_desk.domain.calendar import MEXICAN_RHYTHMS, Rhythm, nominal_dates
from agent_desk.domain.money import half_up
from agent_desk.domain.offers.schedule import (
    FULL_BP,
    Loan,
    ScheduleRow,
    interest_cents,
    level_schedule,
)


@dataclass(frozen=True, slots=True)
class Move:
    """What changes from payment `from_number` on; unset fields change nothing.

    `first_on` moves that payment and those after it in the same rhythm; `extra` adds payments;
    `grace_principal` payments of only interest; `grace_interest` payments of nothing, whose
    interest is carried; `holiday` skips payments and pays as many more at the end; `rate_bp` and
    `payment` replace rate and amount.
    """

    from_number: int
    first_on: date | None = None
    extra: int = 0
    grace_principal: int = 0
    grace_interest: int = 0
    holiday: int = 0
    rate_bp: int | None = None
    payment: int | None = None


def reschedule(
    loan: Loan,
    rows: Sequence[ScheduleRow],
    move: Move,
    frequency: str,
    rhythms: Mapping[str, Rhythm] = MEXICAN_RHYTHMS,
) -> tuple[ScheduleRow, ...]:
    """The whole schedule after a move. ValueError when the move leaves no payment for the rest."""
    kept = [row for row in rows if row.number < move.from_number]
    later = [row for row in rows if row.number >= move.from_number]
    if not later:
        raise ValueError(f"there is no payment {move.from_number}")
    rest = _rest_of(loan, kept, later, move)
    first = move.first_on or later[0].due_on
    count = len(later) + move.extra + move.holiday
    dates = list(islice(nominal_dates(frequency, first, rhythms=rhythms), count))[move.holiday :]
    quiet = move.grace_interest + move.grace_principal
    if quiet >= len(dates):
        raise ValueError("grace leaves no payment for the rest")
    graced, rest = _graced(rest, dates[:quiet], move)
    planned = level_schedule(rest, dates[quiet:], payment=move.payment)
    return _numbered([*kept, *graced, *planned])


def _rest_of(
    loan: Loan, kept: Sequence[ScheduleRow], later: Sequence[ScheduleRow], move: Move
) -> Loan:
    balance = kept[-1].balance if kept else loan.balance
    return replace(
        loan,
        balance=balance,
        carried=sum(row.carried for row in later),
        start=kept[-1].due_on if kept else loan.start,
        rate_bp=loan.rate_bp if move.rate_bp is None else move.rate_bp,
    )


def _graced(loan: Loan, dates: Sequence[date], move: Move) -> tuple[list[ScheduleRow], Loan]:
    """Rows of grace, and what is left to schedule after them."""
    rows: list[ScheduleRow] = []
    for place, day in enumerate(dates):
        interest = interest_cents(loan.balance, loan.rate_bp, loan.start, day, loan.day_count)
        vat = half_up(interest * loan.vat_bp, FULL_BP)
        loan = replace(loan, start=day)
        if place < move.grace_interest:
            loan = replace(loan, carried=loan.carried + interest + vat)
            rows.append(ScheduleRow(0, day, 0, 0, 0, 0, 0, loan.balance))
        else:
            rows.append(ScheduleRow(0, day, interest + vat, interest, vat, 0, 0, loan.balance))
    return rows, loan


def _numbered(rows: Sequence[ScheduleRow]) -> tuple[ScheduleRow, ...]:
    return tuple(replace(row, number=number) for number, row in enumerate(rows, 1))
