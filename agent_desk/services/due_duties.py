"""Notices that due dates oblige to: shown on the pop at once, opened as tasks with their day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time

from agent_desk.domain.commands import Command
from agent_desk.domain.contact import duties
from agent_desk.domain.contact.checking import in_force
from agent_desk.domain.contact.rules import ContactRules, Obligation
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.people import User
from agent_desk.domain.spanish import date_text
from agent_desk.domain.wishes import OpenMatter as Waiting
from agent_desk.services.check_contact import facts_of
from agent_desk.services.ports import Ledger

DUTY = "duty"
_BY_DATE = frozenset({duties.DUE_DATE, duties.DUE_DATE_SILENCE})


def countries_with_notices(rules: ContactRules) -> frozenset[str]:
    """Countries of which some rule counts a duty from the due date."""
    return frozenset(
        regime.country
        for regime in rules.regimes
        if any(obligation.after in _BY_DATE for obligation in regime.obligations)
    )


def with_due_duties(case: CaseFile, rules: ContactRules, now: datetime, today: date) -> CaseFile:
    """The case with the notices that it is owed today, those already waiting or done left out."""
    new = [
        Waiting(
            duty.id,
            case.account.number,
            DUTY,
            _title(duty),
            "",
            _end_of(duty.last_day, now),
            now,
        )
        for duty in _new(case, rules, now, today)
    ]
    if not new:
        return case
    return replace(case, rights=replace(case.rights, matters=(*case.rights.matters, *new)))


def open_due_duties(
    ledger: Ledger,
    cases: Iterable[CaseFile],
    rules: ContactRules,
    by: User,
    now: datetime,
    today: date,
) -> int:
    """Open a task for each notice owed; how many were new. Doing it again opens nothing."""
    opened = 0
    for case in cases:
        for command in _commands(case, rules, by, now, today):
            ledger.submit(command)
            opened += 1
    return opened


def _commands(
    case: CaseFile, rules: ContactRules, by: User, now: datetime, today: date
) -> Iterator[Command]:
    from agent_desk.domain.contact.commands import OpenMatter

    for duty in _new(case, rules, now, today):
        yield OpenMatter(
            duty.id,
            by,
            now,
            duty.id,
            case.account.number,
            DUTY,
            duty.obligation.id,
            _title(duty),
            basis=duty.obligation.basis.citation,
            due_at=_end_of(duty.last_day, now),
        )


def _new(
    case: CaseFile, rules: ContactRules, now: datetime, today: date
) -> tuple[duties.DueDuty, ...]:
    known = {matter.id for matter in case.rights.matters} | case.rights.done
    found = duties.due_duties(case.account, case.contacts, _owed(case, rules, now), today)
    return tuple(duty for duty in found if duty.id not in known)


def _owed(case: CaseFile, rules: ContactRules, now: datetime) -> tuple[Obligation, ...]:
    if case.debtor.country not in countries_with_notices(rules):
        return ()
    regimes = in_force(facts_of(case, rules), rules, now)
    return tuple(o for regime in regimes for o in regime.obligations if o.after in _BY_DATE)


def _title(duty: duties.DueDuty) -> str:
    return f"{duty.obligation.text}: venció el {date_text(duty.missed_on)}"


def _end_of(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time(23, 59), tzinfo=now.tzinfo)
