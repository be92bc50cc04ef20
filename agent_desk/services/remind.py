"""A reminder of a payment: for a channel the person agreed to, inside the contact rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.agreements.commands import PrepareReminder
from agent_desk.domain.agreements.following import RowStanding
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.institution import Institution
from agent_desk.domain.letter import fill
from agent_desk.domain.spanish import weekday_short
from agent_desk.services.check_contact import check_contact
from agent_desk.services.following import Followed
from agent_desk.services.issue_paper import Hand
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

CHANNELS = ("whatsapp", "sms", "email")


@dataclass(frozen=True, slots=True)
class Reminder:
    """`text` names neither debt nor amount: somebody else may read it. `address` is the number or
    the mail; `not_before` is the next allowed instant when now is not one."""

    channel: str
    address: str
    text: str
    not_before: datetime | None = None
    because: str = ""


def reminder_for(
    case: CaseFile,
    row: RowStanding,
    template: str,
    institution: Institution,
    rules: ContactRules,
    now: datetime,
) -> Reminder:
    """The first agreed channel that may be used now, else the one that may be used soonest.

    Raises RefusedError when he agreed to none, or when no date would do.
    """
    agreed = [channel for channel in CHANNELS if channel in case.debtor.accepts]
    if not agreed:
        raise RefusedError(
            "La persona no ha aceptado ningún canal escrito. No preparé recordatorio; si conviene, "
            "llámele dentro del horario."
        )
    verdicts = [(check_contact(case, rules, now, channel), channel) for channel in agreed]
    text = fill(
        template,
        {
            "fecha": weekday_short(row.due_on),
            "telefono": institution.firm_phone,
            "despacho": institution.firm_name,
        },
    )
    for verdict, channel in verdicts:
        if verdict.status is not Status.BLOCKED:
            return Reminder(channel, _address(case, channel), text)
    later = [(v.next_allowed_at, channel, v) for v, channel in verdicts if v.next_allowed_at]
    if not later:
        raise RefusedError(f"No preparé recordatorio: {verdicts[0][0].detail}")
    when, channel, verdict = min(later, key=lambda each: each[0])
    return Reminder(channel, _address(case, channel), text, when, verdict.title)


def note_reminder(
    ledger: Ledger, followed: Followed, number: int, channel: str, hand: Hand
) -> None:
    """Write that it was prepared; once for each payment. Raises RefusedError."""
    agreement = followed.agreement
    submit(
        ledger,
        PrepareReminder(
            hand.new_id(), hand.by, hand.now, agreement.account, agreement.id, number, channel
        ),
    )


def _address(case: CaseFile, channel: str) -> str:
    if channel == "email":
        return case.debtor.email
    own = next((phone for phone in case.debtor.phones if phone.is_own and phone.is_active), None)
    return own.number if own else ""
