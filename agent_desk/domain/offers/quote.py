"""A quote: what was on the agent's screen, frozen; and why it no longer stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256

from agent_desk.domain.debtor import CaseFile, PastPayment
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.spanish import date_text, money_text


@dataclass(frozen=True, slots=True)
class Quote:
    """Immutable: account snapshot, policy, day, ask and the options shown, in their order.

    `payments` are those known that day: a later one dated before the quote voids it.
    """

    id: str
    account: str
    snapshot: str
    policy_id: str
    policy_version: str
    policy_hash: str
    made_on: date
    ask: Ask | None
    offers: tuple[Offer, ...]
    payments: tuple[PastPayment, ...] = ()

    @property
    def expires_on(self) -> date:
        """The last day on which something of it may be accepted."""
        return max((o.expires_on for o in self.offers if o.expires_on), default=self.made_on)

    @property
    def digest(self) -> str:
        """sha256 of all of it but its id: the same facts give the same digest."""
        facts = (self.account, self.snapshot, self.policy_hash, self.made_on, self.ask)
        keys = [(offer.key, offer.total_cents, offer.authority) for offer in self.offers]
        return sha256(repr((facts, keys)).encode()).hexdigest()


def quote_of(
    case: CaseFile,
    policy: Policy,
    offers: Sequence[Offer],
    *,
    quote_id: str,
    made_on: date,
    ask: Ask | None = None,
) -> Quote:
    """Freeze what is shown; `quote_id` is made by the client."""
    return Quote(
        id=quote_id,
        account=case.account.number,
        snapshot=snapshot_of(case),
        policy_id=policy.id,
        policy_version=policy.version,
        policy_hash=policy.hash,
        made_on=made_on,
        ask=ask,
        offers=tuple(offers),
        payments=case.payments,
    )


def snapshot_of(case: CaseFile) -> str:
    """sha256 of the account's figures, whatever the order of its components."""
    if case.snapshot:
        return case.snapshot
    facts = {
        name: sorted(value.items()) if isinstance(value, Mapping) else value
        for name, value in asdict(case.account).items()
        if name not in {"flags", "days_past_due"}
    }
    return sha256(repr(sorted(facts.items(), key=lambda fact: fact[0])).encode()).hexdigest()


def void_reason(quote: Quote, case: CaseFile, policy: Policy, today: date) -> str:
    """Why a quote no longer stands, as a sentence; "" while it does."""
    known = list(quote.payments)
    for payment in case.payments:
        if payment in known:
            known.remove(payment)
        elif payment.paid_on <= quote.made_on:
            return (
                f"Entró un pago de {money_text(payment.amount_cents)} con fecha "
                f"{date_text(payment.paid_on)}, anterior a esta oferta: calcule otra vez."
            )
    if today > quote.expires_on:
        return f"Esta oferta venció el {date_text(quote.expires_on)}: calcule otra vez."
    if policy.hash != quote.policy_hash:
        return "La política cambió después de esta oferta: calcule otra vez."
    if snapshot_of(case) != quote.snapshot:
        return "El saldo de la cuenta cambió después de esta oferta: calcule otra vez."
    return ""
