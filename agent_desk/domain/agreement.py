"""What was agreed: parties, sums by component, dates, means, and the policy it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

# Interest of a new schedule and its VAT: parts of payments that are not of the debt as it stood.
PLAN_INTEREST, PLAN_VAT = "plan_interest", "plan_interest_vat"
PLAN_COMPONENTS = (PLAN_INTEREST, PLAN_VAT)


@dataclass(frozen=True, slots=True)
class ScheduledPayment:
    """One dated payment of an agreement; `parts` splits it by component, both in centavos."""

    number: int
    due_on: date
    amount_cents: int
    parts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PaymentMeans:
    """How the debtor pays: `id` spei|tienda|ventanilla…; `reference` is for the creditor only."""

    id: str
    name: str
    detail: str
    account: str = ""  # CLABE or agreement number of the creditor
    reference: str = ""


@dataclass(frozen=True, slots=True)
class FollowTerms:
    """How the payments of an agreement are judged, as its policy said when it was made.

    A row is kept when `enough_bp` of it (basis points) came at most `grace_days` after its date;
    it is judged `file_days` later still, when the creditor's file of that day is here. `revives`
    says what is owed again after a breach: original (with what was waived) | rest.
    """

    grace_days: int = 3
    enough_bp: int = 9_500
    file_days: int = 1
    revives: str = "original"


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement as recorded and printed; immutable, amounts in centavos.

    `kind` settle|plan|cure|extend|restructure|partial|promise. `owed` is the debt by component on
    `calculated_on`; `due` what is paid of it, `waived` what is forgiven: owed = due + waived
    (for cure and promise only the part that is treated); their keys are in the order in which the
    policy applies payments, which the page prints. `folio` is made by the client.
    `quote_id` is what was on the screen, `approval_id` the permission it needed; `joint_folio`
    joins the parts of one agreement over several accounts of the same person. `down_cents` is the
    down payment when the first of `payments` is one, else 0.
    """

    id: str
    folio: str
    account: str
    kind: str
    title: str
    made_at: datetime
    calculated_on: date
    owed: Mapping[str, int]
    due: Mapping[str, int]
    waived: Mapping[str, int]
    payments: tuple[ScheduledPayment, ...]
    means: PaymentMeans
    closes_debt: bool
    policy_id: str
    policy_version: str
    policy_hash: str
    authority: str
    agent_id: str
    agent_name: str
    currency: str = "MXN"
    option_key: str = ""
    approved_by: str = ""
    expires_on: date | None = None
    quote_id: str = ""
    approval_id: str = ""
    joint_folio: str = ""
    down_cents: int = 0
    follow: FollowTerms = field(default_factory=FollowTerms)

    @property
    def total_cents(self) -> int:
        return sum(p.amount_cents for p in self.payments)

    @property
    def waived_cents(self) -> int:
        return sum(self.waived.values())
