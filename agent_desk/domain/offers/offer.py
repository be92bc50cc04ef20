"""The values of a negotiation: what was asked, what may be offered, and the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from agent_desk.domain.agreement import ScheduledPayment


@dataclass(frozen=True, slots=True)
class Ask:
    """What the debtor said, as said; None is «he did not say». Amounts in centavos.

    `first_on` is the date of the first instalment (or of the only payment), `down_on` that of the
    down payment; `count` the payments he named, without the down payment when he named one.

    «Lo que debo en 4», «la mitad hoy»: `share_bp` is the part of the debt that he means to pay
    (basis points), `down_share_bp` the part he pays first, `is_overdue` when he speaks of what is
    overdue only. `asked.resolved` makes amounts of them for an account.
    """

    text: str = ""
    down_cents: int | None = None
    payment_cents: int | None = None
    frequency: str | None = None
    first_on: date | None = None
    count: int | None = None
    total_cents: int | None = None
    down_on: date | None = None
    share_bp: int = 0
    down_share_bp: int = 0
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class Capacity:
    """What he can pay, as declared; None is unknown."""

    income_cents: int | None = None
    pay_days: tuple[int, ...] = ()
    payment_cents: int | None = None
    frequency: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """One allowed option with its whole schedule. Amounts in centavos.

    `payments` starts with the down payment when there is one. `owed`, `due` and `waived` are by
    component: owed = due + waived; interest of a new schedule is in the parts of its payments, not
    in `due`. `authority` is the level that may grant it, `needs_approval` whether that is above
    who negotiates. `burden_pct` is the monthly payment over declared income. `row`, `tier_bp` and
    `hardship` name the rule it comes from (row 0: what anybody may always pay). `chance` says how
    likely it is to be kept: in words, or as a percentage with its sample once there is one.
    """

    key: str
    kind: str  # settle | plan | cure | extend | restructure | partial | promise
    arrangement: str
    title: str
    frequency: str
    down_cents: int
    instalment_cents: int
    payments: tuple[ScheduledPayment, ...]
    owed: Mapping[str, int]
    due: Mapping[str, int]
    waived: Mapping[str, int]
    authority: str
    needs_approval: bool
    closes_debt: bool
    why: tuple[str, ...] = ()
    badge: str = ""
    expires_on: date | None = None
    burden_pct: int | None = None
    warning: str = ""
    cat_pct: Decimal | None = None
    changes: tuple[str, ...] = ()
    row: int = 0
    tier_bp: int = 0
    hardship: str = ""
    chance: str = ""

    @property
    def total_cents(self) -> int:
        return sum(payment.amount_cents for payment in self.payments)

    @property
    def waived_cents(self) -> int:
        return sum(self.waived.values())

    @property
    def first_on(self) -> date:
        return self.payments[0].due_on

    @property
    def last_on(self) -> date:
        return self.payments[-1].due_on

    @property
    def count(self) -> int:
        return len(self.payments)


@dataclass(frozen=True, slots=True)
class Blocked:
    """A rule that stopped options, with the sentence and how far it was from allowing them.

    `frequency` is the rhythm it stopped, "" when it is none in particular.
    """

    rule: str
    sentence: str
    slack: int = 0
    frequency: str = ""


@dataclass(frozen=True, slots=True)
class OfferSheet:
    """`shown` ranked, at most five; `stop` is the sentence of a flag that forbids negotiating."""

    shown: tuple[Offer, ...] = ()
    allowed_count: int = 0
    stop: str = ""
    blocked: tuple[Blocked, ...] = ()
    promise: Offer | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to an ask: `own` is his very offer when allowed, else `nearest` come first.

    `approval` is what a higher level could give; `blocking` the single rule in the way when
    nothing is within reach.
    """

    is_allowed: bool
    reason: str
    own: Offer | None = None
    nearest: tuple[Offer, ...] = ()
    approval: Offer | None = None
    blocking: Blocked | None = None
    promise: Offer | None = None
