"""What is owed to a person after each due date that was missed, counted from the dates alone."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from agent_desk.domain.contact.outcomes import CONVERSATION, rank_of
from agent_desk.domain.contact.rules import Obligation
from agent_desk.domain.debtor import Account, PastContact

DUE_DATE, DUE_DATE_SILENCE = "due_date", "due_date_silence"
STILL_OWED_DAYS = 30  # a notice this late can no longer be sent in time for anything


@dataclass(frozen=True, slots=True)
class DueDuty:
    """One notice: for which missed due date, and the last day on which it is in time."""

    id: str
    obligation: Obligation
    missed_on: date
    last_day: date


def missed_dates(account: Account, today: date) -> tuple[date, ...]:
    """Due dates that passed unpaid, oldest first: the oldest by its days past due, then monthly.

    Without instalments there is one due date only. The day of the month is that of `next_due_on`
    when it is known; a shorter month takes its last day.
    """
    if account.days_past_due <= 0 or account.closed_on:
        return ()
    first = account.as_of - timedelta(days=account.days_past_due)
    if not account.instalment_cents:
        return (first,)
    day = account.next_due_on.day if account.next_due_on else first.day
    found = [first]
    while (following := _a_month_later(found[-1], day)) < today:
        found.append(following)
    return tuple(found)


def due_duties(
    account: Account,
    contacts: Iterable[PastContact],
    obligations: Iterable[Obligation],
    today: date,
) -> tuple[DueDuty, ...]:
    """Notices owed today or lately, the most urgent first; `id` is the same on every machine.

    One that is owed to silence is not owed once the person was spoken with after the due date.
    """
    missed, spoken = missed_dates(account, today), _spoken(contacts)
    found = (
        _duty(account, obligation, day)
        for obligation in obligations
        for day in missed
        if obligation.after == DUE_DATE
        or (obligation.after == DUE_DATE_SILENCE and not any(at > day for at in spoken))
    )
    owed = (duty for duty in found if duty.last_day + timedelta(days=STILL_OWED_DAYS) >= today)
    return tuple(sorted(owed, key=lambda duty: (duty.last_day, duty.id)))


def _duty(account: Account, obligation: Obligation, day: date) -> DueDuty:
    name = f"{account.number}-{obligation.id}-{day:%Y%m%d}"
    return DueDuty(name, obligation, day, day + timedelta(days=obligation.days))


def _spoken(contacts: Iterable[PastContact]) -> tuple[date, ...]:
    return tuple(
        contact.at.date()
        for contact in contacts
        if rank_of(contact.outcome, contact.with_whom) >= CONVERSATION
    )


def _a_month_later(day: date, wanted: int) -> date:
    year, month = day.year + day.month // 12, day.month % 12 + 1
    return date(year, month, min(wanted, calendar.monthrange(year, month)[1]))
