"""The debtor, the accounts, and what has happened with them: what the desk shows of a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from agent_desk.domain.wishes import OwnRules, Rights

# Component ids of a balance, in the vocabulary of the policy file; amounts are centavos.
COMPONENTS = ("fees", "fees_vat", "late_vat", "late", "ord_vat", "ordinary", "principal")


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone of the debtor: `number` E.164, `kind` celular|casa|trabajo|recado."""

    number: str
    kind: str = "celular"
    is_own: bool = True
    is_active: bool = True

    @property
    def masked(self) -> str:
        """Enough to recognise it, not enough to copy it: «33 •••• 4821»."""
        national = self.number.removeprefix("+52")
        return f"{national[:2]} •••• {national[-4:]}"


@dataclass(frozen=True, slots=True)
class KnownFact:
    """Something the debtor told us: `kind` empleo|ingreso|salud|preferencia|capacidad|otro."""

    kind: str
    text: str
    noted_on: date


@dataclass(frozen=True, slots=True)
class PastContact:
    """One contact attempt: `at` aware UTC; `channel` call|whatsapp|sms|email|letter|visit|push.

    `account` and `person` say about which debt and with whom, "" when not known (then it counts
    for all); `with_whom` is the role of who was reached, "" for the debtor; `is_consented` marks
    a call made with the debtor's prior consent.
    """

    at: datetime
    channel: str
    direction: str  # out | in
    outcome: str  # an id of resources/scripts outcomes, e.g. promise, no_answer, third_party
    summary: str = ""
    contact_id: str = ""
    account: str = ""
    person: str = ""
    with_whom: str = ""
    is_consented: bool = False


@dataclass(frozen=True, slots=True)
class PastPromise:
    """A promise of payment and what became of it: `state` open|kept|broken|replaced|void."""

    due_on: date
    amount_cents: int
    state: str
    agreement_id: str = ""


@dataclass(frozen=True, slots=True)
class PastPayment:
    """A payment received by the creditor."""

    paid_on: date
    amount_cents: int
    means: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """One credit of a debtor, as of a date; all amounts in centavos of `currency`.

    `balances` and `overdue` map component ids (COMPONENTS) to centavos; `number` is text.
    Rates are annual percentages as text-exact Decimals' string form ("36.00"), or "" when unknown.
    """

    number: str
    debtor_id: str
    product: str  # policy product code: TC | PP | CN
    product_name: str
    creditor: str
    as_of: date
    days_past_due: int
    balances: Mapping[str, int]
    overdue: Mapping[str, int] = field(default_factory=dict)
    currency: str = "MXN"
    instalment_cents: int = 0
    next_due_on: date | None = None
    contract_on: date | None = None
    ordinary_rate_pct: str = ""
    late_rate_pct: str = ""
    clabe: str = ""
    reference: str = ""
    flags: frozenset[str] = frozenset()  # fallecido, aclaracion, demanda, no_es_titular, vulnerable
    segment: str = ""  # the creditor's own word for a group of accounts
    bucket: str = ""  # the policy's range of days past due, as of the file
    closed_on: date | None = None  # no longer in its creditor's file since that day

    @property
    def total_cents(self) -> int:
        """Everything owed today."""
        return sum(self.balances.values())

    @property
    def overdue_cents(self) -> int:
        """The part already past due; the whole balance when the file gives no split."""
        return sum(self.overdue.values()) if self.overdue else self.total_cents


@dataclass(frozen=True, slots=True)
class Debtor:
    """The person. `time_zone` is IANA or "" when unknown (then contact is blocked).

    `courtesy` is how the person asked to be called («señora», «señor», «»); it is words only
    and never enters a decision. `income_cents` is the declared monthly income, None if unknown.
    """

    id: str
    given_names: str
    surnames: str
    courtesy: str = ""
    country: str = "MX"
    state: str = ""
    city: str = ""
    postal_code: str = ""
    time_zone: str = ""
    birth_date: date | None = None
    phones: tuple[Phone, ...] = ()
    email: str = ""
    preferred_hours: str = ""
    accepts: frozenset[str] = frozenset()  # channels with consent: whatsapp, email, sms
    income_cents: int | None = None
    pay_days: tuple[int, ...] = ()  # days of the month; 0 = last day
    pay_frequency: str = ""  # semanal | catorcenal | quincenal | mensual
    flags: frozenset[str] = frozenset()  # vulnerable, no_contactar, abogado, numero_equivocado
    facts: tuple[KnownFact, ...] = ()
    rfc: str = ""  # tax number of Mexico
    curp: str = ""  # population register number of Mexico
    hardships: tuple[KnownFact, ...] = ()  # only where whoever reads may see them, to help

    @property
    def full_name(self) -> str:
        return f"{self.given_names} {self.surnames}".strip()

    @property
    def spoken_name(self) -> str:
        """How the script addresses the person: «señora Hernández», or the given name."""
        first_surname = self.surnames.split(" ")[0] if self.surnames else ""
        if self.courtesy and first_surname:
            return f"{self.courtesy} {first_surname}"
        return self.given_names.split(" ")[0] if self.given_names else first_surname


@dataclass(frozen=True, slots=True)
class BalanceChange:
    """What a file changed of an account on a day: the sums before it, in centavos."""

    changed_on: date
    total_cents: int
    overdue_cents: int


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All the desk needs of one account in one read; histories are newest first."""

    debtor: Debtor
    account: Account
    other_accounts: tuple[Account, ...] = ()
    contacts: tuple[PastContact, ...] = ()
    promises: tuple[PastPromise, ...] = ()
    payments: tuple[PastPayment, ...] = ()
    next_contact_at: datetime | None = None
    last_note: str = ""
    rights: Rights = field(default_factory=Rights)
    own_rules: OwnRules | None = None  # of the institution, as supervision saved them
    snapshot: str = field(default="")  # hash of the account row: a quote keeps it
    change: BalanceChange | None = None  # of the last file that changed the balance
    new_payments: tuple[PastPayment, ...] = ()  # loaded since the last contact
