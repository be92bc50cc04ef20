"""What changes an agreement after, or before, it is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.agreements.states import State
from agent_desk.domain.commands import Command


@dataclass(frozen=True, slots=True)
class PrepareAgreement(Command):
    """A draft, or an offer in writing with its validity; nothing is promised yet."""

    contact_id: str
    account: str
    agreement: Agreement
    is_offered: bool


@dataclass(frozen=True, slots=True)
class MoveAgreement(Command):
    """A step that somebody decides: a draft is offered, an offer accepted (the person said yes)
    or withdrawn. Kept and broken are nobody's to declare: see JudgeAccount."""

    account: str
    agreement_id: str
    to: State
    why: str


@dataclass(frozen=True, slots=True)
class JudgeAccount(Command):
    """The day has passed, or payments have come: the ledger judges the agreements of an account.

    `moves` (agreement id, state) is what the client worked out; the ledger works it out again and
    refuses when it differs. `on` is the business day of the judgement.
    """

    account: str
    on: date
    moves: tuple[tuple[str, State], ...] = ()


@dataclass(frozen=True, slots=True)
class ReceivePayment(Command):
    """A payment that the creditor confirmed and no file has brought yet."""

    account: str
    payment_id: str
    paid_on: date
    amount_cents: int
    means: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class MarkPayment(Command):
    """What happened to a payment: `mark` bounced | reversed | moved (then `to_account`)."""

    account: str
    payment_id: str
    mark: str
    on: date
    reason: str
    to_account: str = ""


@dataclass(frozen=True, slots=True)
class IssuePaper(Command):
    """A page as it left the house. `agreement` is what it was drawn from: the ledger refuses it
    when its own is another. `subject` is what there is one of: an agreement, a payment."""

    account: str
    paper_id: str
    code: str
    kind: str
    subject: str
    agreement: Agreement | None
    fingerprint: str
    template: str
    pages: int
    pdf: bytes


@dataclass(frozen=True, slots=True)
class CopyPaper(Command):
    """The same page in other bytes: `kind` locked (with a password) | signed."""

    account: str
    paper_id: str
    sha256: str
    kind: str


@dataclass(frozen=True, slots=True)
class SaveTemplate(Command):
    """A new version of the words of a page; checked before, in force for pages to come."""

    key: str
    number: int
    text: str
    note: str


@dataclass(frozen=True, slots=True)
class PrepareReminder(Command):
    """A reminder of one payment was prepared for a channel the person agreed to."""

    account: str
    agreement_id: str
    number: int
    channel: str
