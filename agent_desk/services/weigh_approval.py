"""What whoever decides on a request may give: his own limit, and other options within it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from agent_desk.domain.offers.approval import Approval, authority_of
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import Role
from agent_desk.services.judge_offer import judge_offer
from agent_desk.services.list_offers import list_offers
from agent_desk.services.ports import Cases
from agent_desk.services.quotes import Quotes

MOST_OTHERS = 4


@dataclass(frozen=True, slots=True)
class Weighed:
    """`level` is the word of his own limit, `can_give` whether the request is within it;
    `cheapest` is the least that he may accept to close the account; `others` may be given
    instead, the nearest to what was asked first."""

    level: str
    can_give: bool
    cheapest: Offer | None
    others: tuple[Offer, ...]


def weigh_approval(
    approval: Approval, cases: Cases, quotes: Quotes, policy: Policy, role: Role, today: date
) -> Weighed:
    """Raises UnknownAccountError. Everything is worked out under the policy in force."""
    own = authority_of(role, approval.levels)
    case = cases.case(approval.account)
    kept = quotes.quote(approval.quote_id) if approval.quote_id else None
    ask: Ask | None = kept.quote.ask if kept else None
    sheet = list_offers(case, policy, today, level=own)
    near: list[Offer] = []
    if ask:
        verdict = judge_offer(case, policy, ask, today, level=own)
        near = [*((verdict.own,) if verdict.own else ()), *verdict.nearest]
    closing = [offer for offer in sheet.shown if offer.closes_debt and not offer.needs_approval]
    suggested = [approval.suggested] if approval.suggested else []
    others: dict[str, Offer] = {}
    for offer in (*suggested, *near, *sheet.shown):
        if not offer.needs_approval and offer.key != approval.offer.key:
            others.setdefault(offer.key, as_given(offer, approval.levels))
    return Weighed(
        level=approval.levels[own],
        can_give=approval.levels.index(approval.offer.authority) <= own,
        cheapest=min(closing, key=lambda offer: offer.total_cents, default=None),
        others=tuple(others.values())[:MOST_OTHERS],
    )


def as_given(offer: Offer, levels: tuple[str, ...]) -> Offer:
    """An option as the agent gets it: above his level it stands on this permission."""
    return replace(offer, needs_approval=levels.index(offer.authority) > 0, changes=(), badge="")
