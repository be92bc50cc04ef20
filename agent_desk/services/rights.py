"""Rights that people use: complaints with folio and deadline, disputes, duties with their date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.domain.contact.checking import in_force
from agent_desk.domain.contact.rules import Complaint, ContactRules, Obligation
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.people import User
from agent_desk.services.check_contact import facts_of
from agent_desk.services.ports import Ledger

if TYPE_CHECKING:
    from agent_desk.domain.contact.commands import OpenMatter

COMPLAINT, DISPUTE, DUTY = "complaint", "dispute", "duty"
FIRST_CONTACT = "first_contact"
_DISPUTES = frozenset({"dispute", "already_paid"})
# An outcome in which nobody was spoken with begins no duty towards the person.
_NOT_REACHED = frozenset(
    {"no_answer", "busy", "voicemail", "third_party", "wrong_number", "message_sent", ""}
)
OWN_ANSWER_DAYS = 10  # where no rule names an authority with a deadline


@dataclass(frozen=True, slots=True)
class Author:
    """In whose name, when, and the id from which those of the matters are made."""

    by: User
    now: datetime
    command_id: str


def folio_of(kind: str, now: datetime, unique: str) -> str:
    """«Q-261124-3F7A2C»: made where the complaint is taken, so that it can be given at once."""
    letter = {COMPLAINT: "Q", DISPUTE: "A"}.get(kind, "T")
    sign = "".join(s for s in unique.upper() if s.isalnum())[-6:].rjust(6, "0")
    return f"{letter}-{now:%y%m%d}-{sign}"


def authority_of(case: CaseFile, rules: ContactRules, now: datetime) -> Complaint | None:
    """Where this person may complain, by the rules in force for this debt."""
    regimes = in_force(facts_of(case, rules), rules, now)
    return next((found for regime in regimes for found in regime.complaints), None)


def complaint_of(case: CaseFile, rules: ContactRules, author: Author, told: str = "") -> OpenMatter:
    """A complaint with its folio, the authority it may go to, and our own deadline."""
    from agent_desk.domain.contact.commands import OpenMatter

    authority = authority_of(case, rules, author.now)
    days = authority.answer_days if authority and authority.answer_days else OWN_ANSWER_DAYS
    unique = f"{author.command_id}-queja"
    return OpenMatter(
        unique,
        author.by,
        author.now,
        unique,
        case.account.number,
        COMPLAINT,
        authority.id if authority else "",
        f"Queja: {authority.authority}" if authority else "Queja",
        folio_of(COMPLAINT, author.now, author.command_id),
        told,
        authority.basis.citation if authority else "",
        author.now + timedelta(days=days),
    )


def dispute_of(case: CaseFile, author: Author, told: str = "") -> OpenMatter:
    """A disputed account: collection is suspended by its flag until this is closed."""
    from agent_desk.domain.contact.commands import OpenMatter

    unique = f"{author.command_id}-aclaracion"
    return OpenMatter(
        unique,
        author.by,
        author.now,
        unique,
        case.account.number,
        DISPUTE,
        DISPUTE,
        "Aclaración: se suspende la cobranza",
        folio_of(DISPUTE, author.now, author.command_id),
        told,
        "",
        author.now + timedelta(days=OWN_ANSWER_DAYS),
    )


def duties_after_contact(
    case: CaseFile, rules: ContactRules, outcome: str, author: Author
) -> tuple[OpenMatter, ...]:
    """What the first conversation with somebody obliges to send, with its date."""
    if outcome in _NOT_REACHED or _was_reached(case):
        return ()
    regimes = in_force(facts_of(case, rules), rules, author.now)
    owed = (o for regime in regimes for o in regime.obligations if o.after == FIRST_CONTACT)
    return tuple(_duty(case, obligation, author) for obligation in owed)


def open_after_contact(
    ledger: Ledger, case: CaseFile, rules: ContactRules, outcome: str, author: Author
) -> tuple[OpenMatter, ...]:
    """Open what the end of a contact brings: a complaint, a dispute, duties. Idempotent by id."""
    matters: list[OpenMatter] = []
    waiting = {m.kind for m in case.rights.matters if m.account == case.account.number}
    if outcome == COMPLAINT and COMPLAINT not in waiting:
        matters.append(complaint_of(case, rules, author))
    if outcome in _DISPUTES and DISPUTE not in waiting:
        matters.append(dispute_of(case, author))
    matters += duties_after_contact(case, rules, outcome, author)
    for matter in matters:
        ledger.submit(matter)
    return tuple(matters)


def folios(matters: Iterable[OpenMatter]) -> tuple[str, ...]:
    """Folios that the person may be given now."""
    return tuple(matter.folio for matter in matters if matter.folio)


def _duty(case: CaseFile, obligation: Obligation, author: Author) -> OpenMatter:
    from agent_desk.domain.contact.commands import OpenMatter

    unique = f"{author.command_id}-{obligation.id}"
    return OpenMatter(
        unique,
        author.by,
        author.now,
        unique,
        case.account.number,
        DUTY,
        obligation.id,
        obligation.text,
        basis=obligation.basis.citation,
        due_at=author.now + timedelta(days=obligation.days),
    )


def _was_reached(case: CaseFile) -> bool:
    return any(contact.outcome not in _NOT_REACHED for contact in case.contacts)
