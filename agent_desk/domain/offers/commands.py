"""What changes during a negotiation: quotes kept, permissions asked and given, capacity told."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.commands import Command
from agent_desk.domain.offers.approval import Approval
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.quote import Quote


@dataclass(frozen=True, slots=True)
class KeepQuote(Command):
    """The options as they are on the agent's screen; never changed afterwards."""

    contact_id: str
    account: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class VoidQuotes(Command):
    """Quotes that no longer stand, each with its reason: (quote id, sentence)."""

    account: str
    reasons: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AskApproval(Command):
    """An option above the agent's level, sent to whoever may allow it."""

    account: str
    approval: Approval


@dataclass(frozen=True, slots=True)
class DecideApproval(Command):
    """`decision` approved | refused | countered; `counter` is the other option then."""

    account: str
    approval_id: str
    decision: str
    reason: str = ""
    counter: Offer | None = None


@dataclass(frozen=True, slots=True)
class CloseApproval(Command):
    """A request that ends without an answer: `state` expired | withdrawn."""

    account: str
    approval_id: str
    state: str


@dataclass(frozen=True, slots=True)
class DeclareCapacity(Command):
    """What the debtor told of his income: centavos a month, paydays (0 is the last), rhythm."""

    account: str
    income_cents: int | None
    pay_days: tuple[int, ...] = ()
    pay_frequency: str = ""


@dataclass(frozen=True, slots=True)
class RecordJointAgreement(Command):
    """One agreement over several accounts of the same person: all its parts or none.

    `account` is the one of the call; the parts share `joint_folio`.
    """

    contact_id: str
    account: str
    joint_folio: str
    agreements: tuple[Agreement, ...]


@dataclass(frozen=True, slots=True)
class VoidJointAgreement(Command):
    """Undo of a joint agreement, all its parts together."""

    account: str
    joint_folio: str
    reason: str
