"""The rows of a portfolio as they travel from the reader of a file to the file they are kept in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

Cell = str | int | None


class AccountRow(NamedTuple):
    """One account; sums in centavos, days as ISO text, `balances` and `overdue` as JSON objects."""

    number: str
    folded: str
    debtor_id: str
    product: str
    product_name: str
    creditor: str
    as_of: str
    days_past_due: int
    balances: str
    overdue: str
    total_cents: int
    overdue_cents: int
    currency: str
    instalment_cents: int
    next_due_on: str | None
    contract_on: str | None
    ordinary_rate_pct: str
    late_rate_pct: str
    clabe: str
    reference: str
    state: str
    time_zone: str
    bucket: str
    segment: str
    line: int


class DebtorRow(NamedTuple):
    """One person as one row of the file tells of him; `accepts` and `pay_days` as JSON lists."""

    id: str
    given_names: str
    surnames: str
    courtesy: str
    country: str
    state: str
    city: str
    postal_code: str
    time_zone: str
    birth_date: str | None
    email: str
    preferred_hours: str
    accepts: str
    income_cents: int | None
    pay_days: str
    pay_frequency: str
    rfc: str
    curp: str
    line: int


class PhoneRow(NamedTuple):
    """One phone of a person: `number` E.164, `digits` its last ten."""

    debtor_id: str
    number: str
    digits: str
    kind: str
    is_own: int
    is_active: int
    position: int
    line: int


class Remark(NamedTuple):
    """What was wrong with a row: rejected, or loaded without a value. `field` is ours or «fila»."""

    line: int
    is_rejected: int
    field: str
    value: str
    reason: str
    original: str


class GoodRow(NamedTuple):
    """A row that can be loaded, and what it leaves out. `flags` are (debtor, account or "", flag).

    The rows in it are plain tuples in the order of the types above: a million of them are made.
    """

    account: tuple[Cell, ...]
    debtor: tuple[Cell, ...]
    phones: list[tuple[Cell, ...]]
    flags: tuple[tuple[str, str, str], ...]
    remarks: list[Remark]


@dataclass(slots=True)
class RowBatch:
    """Some thousand rows of a file, by the table they go to; `rows` counts them all, bad ones too.

    `share` is how much of the file has been read by then, 0 to 1.
    """

    accounts: list[tuple[Cell, ...]] = field(default_factory=list)
    debtors: list[tuple[Cell, ...]] = field(default_factory=list)
    phones: list[tuple[Cell, ...]] = field(default_factory=list)
    flags: list[tuple[str, str, str]] = field(default_factory=list)
    remarks: list[tuple[Cell, ...]] = field(default_factory=list)
    rows: int = 0
    share: float = 0.0


def no_zone(_state: str, _city: str) -> str:
    """Nobody knows the hour of any place."""
    return ""


def no_bucket(_product: str, _days: int) -> str:
    """No policy tells buckets apart."""
    return ""


@dataclass(frozen=True, slots=True)
class Buckets:
    """The policy's ranges of days by product, as a function that can travel to another process."""

    ranges: Mapping[str, Mapping[str, tuple[int, int]]]

    def __call__(self, product: str, days: int) -> str:
        for bucket, (first, last) in self.ranges.get(product, {}).items():
            if first <= days <= last:
                return bucket
        return ""


@dataclass(frozen=True, slots=True)
class ReadingTerms:
    """What a file leaves unsaid: today, the products of the policy, hours of places, buckets."""

    today: date
    creditor: str
    products: Mapping[str, str]
    zone_of: Callable[[str, str], str] = no_zone  # by state and city
    bucket_of: Callable[[str, int], str] = no_bucket  # by product and days past due
