"""Ask for a permission in the call, decide on it, or let it go; each act is in the log."""

from __future__ import annotations

from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from agent_desk.domain.offers.approval import EXPIRED, Approval, CaseFacts, expiry_of
from agent_desk.domain.offers.commands import AskApproval, CloseApproval, DecideApproval
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.people import User
from agent_desk.services.approvals import Approvals
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit


def request_of(
    situation: Situation,
    offer: Offer,
    *,
    approval_id: str,
    contact_id: str,
    quote_id: str,
    said: str,
    suggested: Offer | None,
    by: User,
    now: datetime,
) -> Approval:
    """The request for an offer: facts of the case, the rule, and what the agent could give."""
    account, policy = situation.account, situation.policy
    return Approval(
        id=approval_id,
        account=account.number,
        contact_id=contact_id,
        quote_id=quote_id,
        facts=CaseFacts(
            account.product_name,
            account.days_past_due,
            situation.bucket,
            account.total_cents,
            situation.broken_promises,
        ),
        said=said,
        offer=offer,
        rule=rule_of(policy, account.product, offer),
        suggested=suggested,
        levels=policy.levels,
        policy_version=policy.version,
        policy_hash=policy.hash,
        asked_by=by.id,
        asked_by_name=by.name,
        asked_at=now,
        expires_at=expiry_of(now),
    )


def rule_of(policy: Policy, product_code: str, offer: Offer) -> str:
    """«Liquidación», renglón 3: nivel supervisor."""
    product = policy.products.get(product_code)
    found = [a for a in product.arrangements if a.id == offer.arrangement] if product else []
    name = (found[0].name if found else "") or offer.arrangement.replace("_", " ").capitalize()
    return f"«{name}», renglón {offer.row}: nivel {offer.authority}"


def ask_approval(ledger: Ledger, approval: Approval, *, by: User, now: datetime) -> Approval:
    """Send it. Raises RefusedError."""
    submit(ledger, AskApproval(approval.id, by, now, approval.account, approval))
    return approval


def decide_approval(
    ledger: Ledger,
    approval: Approval,
    *,
    decision: str,
    reason: str = "",
    counter: Offer | None = None,
    command_id: str,
    by: User,
    now: datetime,
) -> None:
    """Yes, no, or another option. Raises RefusedError for one's own, or above one's level."""
    submit(
        ledger,
        DecideApproval(
            command_id, by, now, approval.account, approval.id, decision, reason, counter
        ),
    )


def withdraw_approval(
    ledger: Ledger, approval: Approval, *, command_id: str, by: User, now: datetime
) -> None:
    """The debtor chose something else, or the call ended. Raises RefusedError."""
    submit(ledger, CloseApproval(command_id, by, now, approval.account, approval.id, "withdrawn"))


def expire_late(approvals: Approvals, ledger: Ledger, *, by: User, now: datetime) -> int:
    """Close those that nobody answered in time; every window may try, one writes. How many."""
    late = approvals.late(now)
    for approval_id, account in late:
        same_id = str(uuid5(NAMESPACE_URL, f"expired:{approval_id}"))
        ledger.submit(CloseApproval(same_id, by, now, account, approval_id, EXPIRED))
    return len(late)


def best_alone(offers: tuple[Offer, ...]) -> Offer | None:
    """The first of the shown options that needs nobody's permission."""
    return next((offer for offer in offers if not offer.needs_approval), None)
