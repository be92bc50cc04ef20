"""A credit as its contract states it: what `instalments.instalment_schedule` works out.

Public API. Amounts in centavos, rates in percent a year as Decimal. Every field has the value of
this house by default; `convention` sets those of others in one word (see CONVENTIONS).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from agent_desk.domain.offers.periods import DAY_COUNTS, every_from

METHODS = (
    "level",  # equal payments: interest on the balance, the last one clears
    "equal_principal",  # the same capital in every payment, interest on the balance
    "flat",  # interest once on the whole amount and term, spread evenly
    "zero",  # no interest: the amount in equal payments
    "bullet",  # interest in every payment, capital in the last (interest-only)
    "fixed_principal",  # interest plus `principal_cents` until it is paid
    "percent_principal",  # interest plus `percent` of the balance, at least `minimum_cents`
    "percent_balance",  # `percent` of balance and interest, at least `minimum_cents`
)
RATE_KINDS = ("nominal", "effective", "periodic")
ROUNDINGS = ("half_up", "half_even", "down", "up")
PAYMENT_ROUNDINGS = ("up", "nearest", "down", "balanced", "none")
RESIDUALS = ("last", "last_up", "first", "nearest", "spread")
CARRIES = ("rounded", "exact")
UNCOVERED = ("refuse", "capitalise")

CONVENTIONS: Mapping[str, Mapping[str, str]] = {
    # This house: the smallest payment that clears, the last never larger than the others.
    "house": {},
    # Most banks' printed tables: payment to the nearest centavo, the last takes what is left.
    "bank": {"payment_rounding": "nearest", "residual": "nearest"},
    # Apache Fineract: half even, and the payment whose last one differs least.
    "fineract": {
        "payment_rounding": "balanced",
        "residual": "nearest",
        "interest_rounding": "half_even",
    },
    # The European Commission's examples: nothing is rounded but what is printed.
    "commission": {
        "payment_rounding": "none",
        "residual": "spread",
        "carry": "exact",
        "day_count": "periodic",
        "uncovered": "capitalise",
    },
}


@dataclass(frozen=True, slots=True)
class Fee:
    """A charge: `cents`, or `percent` of the `base` (amount | balance); `vat_pct` on top.

    `when`: start (on the first day) | each | last | the number of a payment as text.
    """

    cents: int = 0
    percent: Decimal = Decimal(0)
    base: str = "amount"
    when: str = "each"
    vat_pct: Decimal = Decimal(0)
    name: str = ""


@dataclass(frozen=True, slots=True)
class Extra:
    """A payment to capital outside the schedule; on a due day it comes after that payment.

    `effect`: term (same payment, fewer of them) | payment (same number, smaller).
    """

    on: date
    cents: int
    effect: str = "term"


@dataclass(frozen=True, slots=True)
class Advance:
    """Money lent later than `start`; the payments are worked out again from then on."""

    on: date
    cents: int


@dataclass(frozen=True, slots=True)
class RateChange:
    """Another rate from payment `number` on; level payments are worked out again."""

    number: int
    rate_pct: Decimal


@dataclass(frozen=True, slots=True)
class Credit:
    """What is lent, at which rate, and how it is paid back.

    `amount_cents` is what is lent on `start`, before `down_cents` (paid that day). `count` counts
    the payments after it; 0 means «until paid». `every` is a period («month», «15 days»…);
    `dates` replaces it. `first_on` may be early or late. `anchor_day` is the day of the month
    when the first month is too short to show it.

    `day_count`: see `periods`. `rate_kind`: nominal (times the share of a year), effective (to
    the power of it) or periodic (percent a whole period). `vat_pct` is charged on interest.

    `payment_cents` fixes the level payment; `unit_cents` is what payments are multiples of;
    `payment_rounding` up (the least that clears) | nearest | down | balanced (the last differs
    least) | none. `residual` says who carries the odd centavos of an even split: last (never
    larger) | last_up (never smaller) | first | nearest (each rounded half up) | spread (first
    ones one centavo more). `interest_rounding` and `carry` (rounded: once a row, and the balance
    carries it; exact: only what is printed is rounded).

    `grace_principal` first payments pay only interest; `grace_interest` first ones no interest,
    which the next one pays (it bears nothing); `interest_free` first periods bear none; `skip`
    are numbers of payments that pay nothing. `balloon_cents` is paid with the last one;
    `amortise_over` works the level payment out for more payments than `count` and the last clears.
    `growth_pct` raises level payments every `growth_every` payments. `carried_cents` is owed from
    before, bears nothing and is paid first. `flat_base_cents` is what flat interest is charged on.
    `uncovered`: a payment smaller than its interest is refused, or what is missing is capitalised.
    """

    amount_cents: int
    rate_pct: Decimal
    count: int
    start: date
    first_on: date | None = None
    every: str = "month"
    dates: tuple[date, ...] = ()
    anchor_day: int = 0
    method: str = "level"
    day_count: str = "act/365"
    rate_kind: str = "nominal"
    vat_pct: Decimal = Decimal(0)
    payment_cents: int = 0
    principal_cents: int = 0
    percent: Decimal = Decimal(0)
    minimum_cents: int = 0
    unit_cents: int = 1
    payment_rounding: str = "up"
    residual: str = "last"
    interest_rounding: str = "half_up"
    carry: str = "rounded"
    down_cents: int = 0
    grace_principal: int = 0
    grace_interest: int = 0
    interest_free: int = 0
    skip: tuple[int, ...] = ()
    balloon_cents: int = 0
    amortise_over: int = 0
    growth_pct: Decimal = Decimal(0)
    growth_every: int = 0
    carried_cents: int = 0
    flat_base_cents: int = 0
    uncovered: str = "refuse"
    fees: tuple[Fee, ...] = ()
    extras: tuple[Extra, ...] = ()
    advances: tuple[Advance, ...] = ()
    rates: tuple[RateChange, ...] = ()
    currency: str = "MXN"

    def __post_init__(self) -> None:
        """ValueError for what cannot be scheduled, naming the field."""
        every_from(self.every)
        for name, allowed in _CHOICES.items():
            value = getattr(self, name)
            if value not in allowed:
                raise ValueError(f"{name} {value!r} is not one of {', '.join(allowed)}")
        for name in _NOT_NEGATIVE:
            if getattr(self, name) < 0:
                raise ValueError(f"{name} must be zero or more")
        if self.amount_cents <= self.down_cents:
            raise ValueError("amount_cents must be more than the down payment")
        if self.unit_cents < 1:
            raise ValueError("unit_cents must be one centavo or more")
        if not self.count and not self.dates and not self.is_open:
            raise ValueError(f"count is needed for method {self.method!r}")
        if self.first_on and self.first_on < self.start:
            raise ValueError("first_on must not be before start")
        if any(day < self.start for day in self.dates) or list(self.dates) != sorted(
            set(self.dates)
        ):
            raise ValueError("dates must go forward from start")

    @property
    def is_open(self) -> bool:
        """Whether the credit itself says how many payments it takes: «until paid»."""
        if self.method == "level":
            return bool(self.payment_cents)
        return self.method in {"fixed_principal", "percent_principal", "percent_balance"}

    @property
    def payments(self) -> int:
        """How many payments were agreed, 0 when until paid."""
        return len(self.dates) or self.count


_CHOICES = {
    "method": METHODS,
    "day_count": DAY_COUNTS,
    "rate_kind": RATE_KINDS,
    "payment_rounding": PAYMENT_ROUNDINGS,
    "residual": RESIDUALS,
    "interest_rounding": ROUNDINGS,
    "carry": CARRIES,
    "uncovered": UNCOVERED,
}
_NOT_NEGATIVE = (
    *("rate_pct", "count", "vat_pct", "payment_cents", "principal_cents", "percent"),
    *("minimum_cents", "down_cents", "grace_principal", "grace_interest", "interest_free"),
    *("balloon_cents", "amortise_over", "growth_every", "carried_cents", "flat_base_cents"),
)
