"""The policy of a portfolio as values: who may give what, on which terms, in which order.

Amounts are centavos. Percentages are basis points (`_bp`, 1 % = 100), so that 12.5 % is exact and
no float ever enters; the file under resources/policies writes them as plain percentages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from agent_desk.domain.agreement import FollowTerms
from agent_desk.domain.calendar import MEXICAN_RHYTHMS, BankCalendar, Rhythm

FULL_BP = 10_000
ONCE = "unica"


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the balance; `follows` is the base that a VAT component is waived with."""

    id: str
    name: str
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A rung of a ladder: `number` is its place in the file, as shown to people (1, 2, …).

    `payments` are those after the down payment. `waive` maps component to basis points.
    `rate_bp` is the annual rate of a restructure (None elsewhere), `capitalize` the components
    that bear it, `settle_bp` the share settled at once in a partial restructure; `days` and
    `per_year` belong to an extension.
    """

    number: int
    buckets: tuple[str, ...]
    payments: tuple[int, int]
    authority: str
    waive: Mapping[str, int] = field(default_factory=dict)
    rate_bp: int | None = None
    capitalize: tuple[str, ...] = ()
    settle_bp: int = 0
    days: int = 0
    per_year: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """Limits of an arrangement; amounts centavos, days from today."""

    down_bp: int = 0
    down_min_cents: int = 0
    payment_min_cents: int = 1
    unit_cents: int = 1
    down_unit_cents: int = 1
    frequencies: tuple[str, ...] = (ONCE,)
    first_within_days: int = 10
    last_within_days: int = 10
    accrue: str = ""  # interest that runs during an extension: "" or a component id


@dataclass(frozen=True, slots=True)
class Tier:
    """A bigger down payment that earns more waiver (basis points added)."""

    down_bp: int
    extra: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A way to pay: kind settle | plan | cure | extend | restructure | partial."""

    id: str
    kind: str
    ladder: tuple[Row, ...]
    terms: Terms
    tiers: tuple[Tier, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Hardship:
    """A proven hard situation, which adds options and never takes one away.

    `down_bp` replaces the usual down payment, `waive` raises the row's, `authority_minus` lowers
    the level needed, `authority` sets it.
    """

    id: str
    proof: tuple[str, ...]
    payments_plus: int = 0
    down_bp: int | None = None
    authority_minus: int = 0
    extend_days: int = 0
    waive: Mapping[str, int] = field(default_factory=dict)
    authority: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """A product with its buckets of days past due and the floor on principal."""

    code: str
    name: str
    buckets: Mapping[str, tuple[int, int]]
    floor_principal_bp: int
    arrangements: tuple[Arrangement, ...]
    hardships: tuple[Hardship, ...] = ()

    def bucket_of(self, days_past_due: int) -> str:
        """The bucket of those days, or "" when the account is current or beyond the last."""
        for name, (low, high) in self.buckets.items():
            if low <= days_past_due <= high:
                return name
        return ""

    def hardship(self, hardship_id: str) -> Hardship | None:
        """The hardship of that id, if this product has it."""
        return next((known for known in self.hardships if known.id == hardship_id), None)


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
    down_plus_bp: int = 0
    max_payments: int = 0
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weights:
    """How options are ordered. Priors of the payments study (section 7), not facts.

    `extra_payment` and `extra_down` weigh each centavo asked above what he offered against one
    centavo asked less. The rest are basis points: `survival_bp` the chance that a promise kept so
    far is kept one month more; `strain_bp` how fast it falls when a payment is above what he can
    pay; `discount_bp` the value of money a month later; `rest_bp` of what is owed when a plan
    breaks; `current_bp` of the balance of an account brought current; `mismatch_bp` of a plan
    that does not follow his rhythm; `income_share_bp` what he can pay of a declared income.
    """

    extra_payment: int = 1000
    extra_down: int = 400
    survival_bp: int = 9_400
    strain_bp: int = 12_000
    rest_bp: int = 3_000
    current_bp: int = 8_000
    mismatch_bp: int = 9_000
    discount_bp: int = 9_850
    income_share_bp: int = 2_000


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of the rules; `hash` is the sha256 of its text and goes into every quote.

    `components` are in the order in which payments are applied (C. Com. 364). `agent_sees` is
    own | own_and_next | all: how far above his level an agent is shown what could be asked for.
    """

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
    last_min: str = "unit"  # unit | payment_min | an amount of centavos as text
    vat_pct: int = 16
    residual: str = "last"  # last | first | last_up
    over_max: str = "flag"  # flag | hide | escalate
    agent_sees: str = "own_and_next"
    limits_on: str = "adjusted"  # adjusted | nominal
    min_gap_days: int = 1  # wanted between a down payment and the first instalment
    rhythms: Mapping[str, Rhythm] = field(default_factory=lambda: MEXICAN_RHYTHMS)
    weights: Weights = field(default_factory=Weights)
    quote_days: int = 5
    day_count: str = "act/365"
    follow: FollowTerms = field(default_factory=FollowTerms)

    def rule_for(self, broken_promises: int) -> BrokenRule | None:
        """The rule of the highest count reached."""
        reached = [rule for rule in self.broken if rule.count <= broken_promises]
        return max(reached, key=lambda rule: rule.count, default=None)

    def last_min_cents(self, terms: Terms) -> int:
        """The least that a last payment may be under those terms."""
        if self.last_min == "unit":
            return terms.unit_cents
        return terms.payment_min_cents if self.last_min == "payment_min" else int(self.last_min)

    def component_name(self, component_id: str) -> str:
        """As people read it; the id itself when the policy does not name it."""
        return next((c.name for c in self.components if c.id == component_id), component_id)

    def level_of(self, authority: str) -> int:
        """Rank of an authority, 0 for the agent; ValueError when the policy has no such level."""
        return self.levels.index(authority)
