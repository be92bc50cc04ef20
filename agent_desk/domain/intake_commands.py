"""What changes when files of a creditor come in, and who works whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from agent_desk.domain.commands import Command


@dataclass(frozen=True, slots=True)
class LoadPortfolio(Command):
    """A portfolio built aside takes the place of the one in force; `portfolio` is its file."""

    source: str
    as_of: date
    creditor: str
    portfolio: str
    accounts: int
    rejected: int
    closed: int


@dataclass(frozen=True, slots=True)
class SaveProfile(Command):
    """How a creditor's files are read; `plan` is JSON."""

    kind: str
    name: str
    plan: str


@dataclass(frozen=True, slots=True)
class ReceivedPayment:
    """One payment of a file: `id` is the file's own folio, or made of what the row says."""

    id: str
    account: str
    paid_on: date
    amount_cents: int
    means: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class LoadPayments(Command):
    """Payments received, matched to accounts and then to promises, the oldest promise first."""

    source: str
    payments: tuple[ReceivedPayment, ...]
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class ClaimDebtor(Command):
    """Take a person to work him: until `expires_at` he is nobody else's."""

    account: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class ReleaseDebtor(Command):
    """Give a person back to the list."""

    account: str


@dataclass(frozen=True, slots=True)
class SetWorkRule(Command):
    """The order of the work list from now on; `rule` is JSON."""

    rule: str
