"""The policy of a portfolio as values: who may give what, on which terms, in which order.

Amounts are centavos, percentages whole numbers or Decimal rates; the file is resources/policies.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from agent_desk.domain.calendar import BankCalendar


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the balance; `follows` is the base a VAT component is waived with."""

    id: str
    name: str
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A rung of a ladder: `number` is its place in the file, as shown to people (1, 2, …).

    `payments` are those after the down payment. `waive` maps component to percent.
    """

    number: int
    buckets: tuple[str, ...]
    payments: tuple[int, int]
    authority: str
    waive: Mapping[str, int] = field(default_factory=dict)
    rate_pct: Decimal | None = None
    capitalize: tuple[str, ...] = ()
    days: int = 0
    per_year: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """Limits of an arrangement; amounts centavos, days from today."""

    down_pct: int = 0
    down_min_cents: int = 0
    payment_min_cents: int = 1
    unit_cents: int = 1
    down_unit_cents: int = 1
    frequencies: tuple[str, ...] = ("unica",)
    first_within_days: int = 10
    last_within_days: int = 10
    accrue: str = ""


@dataclass(frozen=True, slots=True)
class Tier:
    """A bigger down payment that earns more waiver (points added)."""

    down_pct: int
    extra: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A way to pay: kind settle | plan | cure | extend | restructure."""

    id: str
    kind: str
    ladder: tuple[Row, ...]
    terms: Terms
    tiers: tuple[Tier, ...] = ()


@dataclass(frozen=True, slots=True)
class Product:
    """A product with its buckets of days past due and the floor on principal."""

    code: str
    name: str
    buckets: Mapping[str, tuple[int, int]]
    floor_principal_pct: int
    arrangements: tuple[Arrangement, ...]

    def bucket_of(self, days_past_due: int) -> str:
        """The bucket of those days, or "" when the account is current or beyond the last."""
        for name, (low, high) in self.buckets.items():
            if low <= days_past_due <= high:
                return name
        return ""


@dataclass(frozen=True, slots=True)
class Stop:
    """A flag that ends negotiation, or sends it to a level."""

    flag: str
    action: str  # stop | escalate
    to: str = ""


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """What `count` broken promises in 180 days change."""

    count: int
    down_plus_pct: int = 0
    max_payments: int = 0
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of the rules; `hash` is the sha256 of its text and goes into every quote."""

    id: str
    version: str
    hash: str
    valid_from: date
    valid_to: date
    currency: str
    components: tuple[Component, ...]
    levels: tuple[str, ...]
    calendar: BankCalendar
    products: Mapping[str, Product]
    stops: tuple[Stop, ...] = ()
    broken: tuple[BrokenRule, ...] = ()
    warn_pct: int = 20
    max_pct: int = 30
    max_options: int = 5
    last_min: str = "unit"
    vat_pct: int = 16

    def rule_for(self, broken_promises: int) -> BrokenRule | None:
        """The rule of the highest count reached."""
        reached = [rule for rule in self.broken if rule.count <= broken_promises]
        return max(reached, key=lambda rule: rule.count, default=None)
