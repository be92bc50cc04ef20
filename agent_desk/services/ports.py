"""The doors of the use cases: what they need from the outside, as Protocols."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.commands import Command, Receipt
from agent_desk.domain.contact.groups import WorkGate
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.work_rule import ANYBODY, WorkWish


class Clock(Protocol):
    """The only place where «now» comes from."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""


class Ledger(Protocol):
    """What changes things; a team's server can stand behind it."""

    def submit(self, command: Command) -> Receipt:
        """Write the command and its event in one transaction; the same id again writes nothing.

        Raises StoreError when the file cannot be written (full disk): nothing is half written.
        """


@dataclass(frozen=True, slots=True)
class PersonHit:
    """One row of a search; the name is shown, the debt is not."""

    account: str
    full_name: str
    product_name: str
    place: str
    phone_masked: str
    is_closed: bool = False  # the account is no longer in its creditor's file


class Cases(Protocol):
    """Local reads about debtors; each returns domain values."""

    def case(self, account: str) -> CaseFile:
        """The whole case of an account. Raises UnknownAccountError."""

    def find(self, text: str, limit: int = 20) -> Sequence[PersonHit]:
        """People by name, phone or account number, best first."""

    def accounts_of_phone(self, number: str) -> Sequence[str]:
        """Accounts whose debtor has that phone (any usual way of writing it)."""

    def work_list(
        self,
        now: datetime,
        limit: int = 50,
        gate: WorkGate | None = None,
        wish: WorkWish = ANYBODY,
    ) -> Sequence[str]:
        """Accounts to call next, in the order of the rule in force; claimed ones are left out.

        With a gate only those whom its rules, and the institution's own, let be called.
        """

    def open_contact(self, user_id: str) -> tuple[str, str] | None:
        """(contact_id, account) this user began and never closed, if any: a crash or power cut."""

    def agreement(self, agreement_id: str) -> Agreement | None:
        """A recorded agreement, as it was recorded."""

    def agreements_of(self, account: str) -> Sequence[tuple[Agreement, str]]:
        """Agreements of an account with their state, newest first."""

    def is_demo(self) -> bool:
        """Whether this store holds invented people («Datos de ejemplo»)."""


@dataclass(frozen=True, slots=True)
class WorkGroup:
    """One value the work list may be filtered by; `field` is product, bucket, state or segment."""

    field: str
    value: str
    label: str
    accounts: int


class AccountsFile(Protocol):
    """A file of accounts, read row by row."""

    def rows(self) -> Iterable[tuple[int, dict[str, str]]]:
        """(line number in the file, {column: text}) for each row after the header."""
