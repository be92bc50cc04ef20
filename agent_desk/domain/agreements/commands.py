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
