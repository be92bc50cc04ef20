"""What supervision reads about the whole store: counts, imports, and the log of acts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class DaysCount:
    """Accounts of one product with the same days past due; buckets are the policy's to make."""

    product: str
    product_name: str
    days_past_due: int
    accounts: int
    overdue_cents: int


@dataclass(frozen=True, slots=True)
class PastImport:
    """A file that was loaded; `by_name` is "" when its author is no longer a user."""

    source: str
    as_of: date
    imported_at: datetime
    by_name: str
    accounts: int


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One event of the append-only log: `kind` is the command's name, `body` ids and codes."""

    seq: int
    kind: str
    at: datetime
    by_name: str
    by_role: str
    account: str
    body: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What of the log is wanted; "" and None leave a column open. Days are the institution's."""

    kinds: tuple[str, ...] = ()
    by_user: str = ""
    account: str = ""
    first: date | None = None
    last: date | None = None


class AuditLog(Protocol):
    """The append-only log as supervision reads it."""

    def page(
        self, wanted: LogFilter, before: int | None = None, limit: int = 200
    ) -> Sequence[LogEntry]:
        """Events newest first, older than `before` (a seq)."""

    def people(self) -> Sequence[tuple[str, str]]:
        """Everybody who ever did something: id and name."""


class Overview(Protocol):
    """Local reads over the whole store."""

    def days_counts(self) -> Sequence[DaysCount]:
        """Accounts by product and days past due, in that order."""

    def past_imports(self, limit: int = 20) -> Sequence[PastImport]:
        """Files loaded, newest first."""
