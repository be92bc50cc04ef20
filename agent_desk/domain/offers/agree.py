"""The agreement that an accepted offer becomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from agent_desk.domain.agreement import Agreement, PaymentMeans
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import User


def agreement_from(
    offer: Offer,
    case: CaseFile,
    *,
    agreement_id: str,
    folio: str,
    made_at: datetime,
    means: PaymentMeans,
    policy: Policy,
    agent: User,
    approved_by: str = "",
) -> Agreement:
    """What is recorded and printed; RefusedError above the agent's level, not approved."""
    _require_approval(offer, approved_by, agent)
    agreed = Agreement(
        id=agreement_id,
        folio=folio,
        account=case.account.number,
        kind=offer.kind,
        title=offer.title,
        made_at=made_at,
        calculated_on=case.account.as_of,
        owed=dict(offer.owed),
        due=dict(offer.due),
        waived=dict(offer.waived),
        payments=offer.payments,
        means=means,
        closes_debt=offer.closes_debt,
        policy_id=policy.id,
        policy_version=policy.version,
        policy_hash=policy.hash,
        authority=offer.authority,
        agent_id=agent.id,
        agent_name=agent.name,
        currency=case.account.currency,
        approved_by=approved_by,
    )
    return _with_terms(agreed, offer, policy)


def _with_terms(agreed: Agreement, offer: Offer, policy: Policy) -> Agreement:
    return replace(
        agreed,
        option_key=offer.key,
        expires_on=offer.expires_on,
        down_cents=offer.down_cents,
        follow=policy.follow,
    )


def _require_approval(offer: Offer, approved_by: str, agent: User) -> None:
    if offer.needs_approval and approved_by in {"", agent.id}:
        raise RefusedError(
            f"Esta opción necesita el visto bueno de {offer.authority}. No registré nada; pida el "
            "visto bueno o elija otra opción."
        )
