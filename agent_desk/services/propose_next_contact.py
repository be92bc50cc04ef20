"""When to speak again: after what was agreed, inside the hours that the law and he allow."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.debtor import CaseFile
from agent_desk.services.check_contact import check_contact

USUAL_HOUR = time(11, 0)


def propose_next_contact(
    case: CaseFile,
    rules: ContactRules,
    now: datetime,
    *,
    days: int | None,
    agreement: Agreement | None = None,
) -> datetime | None:
    """The first allowed instant on or after the day meant, aware UTC; None when nobody calls again.

    With an agreement it is the day after its first payment: the bank's file of the day arrives
    next morning. `days` None means that this outcome asks for no further contact.
    """
    zone = ZoneInfo(case.debtor.time_zone) if case.debtor.time_zone else now.tzinfo
    if agreement:
        day = agreement.payments[0].due_on + timedelta(days=1)
    elif days is None:
        return None
    else:
        day = now.astimezone(zone).date() + timedelta(days=days)
    wanted = datetime.combine(day, USUAL_HOUR, tzinfo=zone).astimezone(now.tzinfo)
    wanted = max(wanted, now + timedelta(minutes=1))
    verdict = check_contact(case, rules, wanted)
    if verdict.status is Status.BLOCKED:
        return verdict.next_allowed_at
    return wanted
