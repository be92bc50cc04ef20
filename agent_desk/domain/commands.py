"""What changes things: one frozen command per act, with who, when and a client-made id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.people import User


@dataclass(frozen=True, slots=True)
class Command:
    """`id` is a UUID made by the client: submitting it twice writes once. `at` is aware UTC."""

    id: str
    by: User
    at: datetime


@dataclass(frozen=True, slots=True)
class EnterDesk(Command):
    """Somebody enters in a role."""


@dataclass(frozen=True, slots=True)
class BeginContact(Command):
    """An attempt starts; logged before the outcome is known, so a crash cannot hide it."""

    contact_id: str
    account: str
    channel: str = "call"
    direction: str = "out"
    phone: str = ""
    line: str = ""  # the called line (DID) of an incoming call


@dataclass(frozen=True, slots=True)
class VerifyIdentity(Command):
    """The holder gave the two control data; from here the debt may be shown and said."""

    contact_id: str
    account: str


@dataclass(frozen=True, slots=True)
class SaveNote(Command):
    """The agent's note of this contact, whole text (the last one wins)."""

    contact_id: str
    account: str
    text: str


@dataclass(frozen=True, slots=True)
class NoteFact(Command):
    """Something learnt in the call, kept for the next one."""

    account: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class UseResponse(Command):
    """A response of a card was taken into the script; `worked` is the agent's thumb, if given."""

    contact_id: str
    account: str
    card_id: str
    response_key: str
    worked: bool | None = None


@dataclass(frozen=True, slots=True)
class RecordAgreement(Command):
    """An agreement with its whole schedule, in one transaction."""

    contact_id: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class VoidAgreement(Command):
    """Undo of an agreement just recorded, with a reason; the record stays, its state changes."""

    agreement_id: str
    account: str
    reason: str


@dataclass(frozen=True, slots=True)
class ScheduleCallback(Command):
    """The next contact: `due_at` aware UTC."""

    account: str
    due_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class CloseContact(Command):
    """The end of a contact with its outcome; an account is not left without one."""

    contact_id: str
    account: str
    outcome: str
    note: str
    talk_seconds: int = 0
    next_contact_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FlagAccount(Command):
    """A stop or care flag put on or taken off an account or its debtor."""

    account: str
    flag: str
    is_on: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ImportPortfolio(Command):
    """A file of accounts, whole, in one transaction."""

    source: str  # the file's name, without folder
    as_of: date
    cases: tuple[CaseFile, ...]


@dataclass(frozen=True, slots=True)
class Accepted:
    """Written (or already written before under the same id)."""

    command_id: str
    is_repeat: bool = False
    values: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Understood and not written; `reason` is a sentence for the user."""

    command_id: str
    reason: str


Receipt = Accepted | Refused
