"""Quotes and requests of an invented call, for the tests of the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.approval import Approval
from agent_desk.domain.offers.commands import AskApproval, DecideApproval, KeepQuote
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.offers.quote import Quote
from agent_desk.domain.people import Role, User
from agent_desk.library.policies import load_policy
from agent_desk.services.ask_approval import request_of
from agent_desk.services.judge_offer import judge_offer
from agent_desk.services.keep_quote import frozen_quote
from agent_desk.services.list_offers import situation_of
from tests.store.world import AGENT, NOW, SUPERVISOR, TODAY, World, maria, new_id

MANAGER = User("u-teresa", "Teresa Solís", Role.MANAGER)
POLICY = load_policy()
ASK = Ask(text="400 mensual", payment_cents=400_00, frequency="mensual")


def late_maria() -> CaseFile:
    """The same person with 137 days past due: higher levels have something to give."""
    case = maria()
    return replace(case, account=replace(case.account, days_past_due=137))


def locked_offer(level: str = "supervisor", policy: Policy = POLICY) -> Offer:
    """An offer of that level, which the agent may not grant alone."""
    rank = policy.levels.index(level)
    case = late_maria()
    verdict = judge_offer(case, policy, ASK, TODAY, level=rank)
    found = [*verdict.nearest, *((verdict.approval,) if verdict.approval else ())]
    offer = next(offer for offer in found if offer.authority == level)
    return replace(offer, needs_approval=True)


def quote_now(case: CaseFile, *offers: Offer, made_on: date = TODAY) -> Quote:
    return frozen_quote(case, POLICY, offers, quote_id=new_id(), today=made_on, ask=ASK)


def keep(world: World, quote: Quote, contact_id: str = "", at: datetime = NOW) -> Quote:
    world.accept(KeepQuote(new_id(), AGENT, at, contact_id, quote.account, quote))
    return quote


def request(offer: Offer, by: User = AGENT, at: datetime = NOW, **changes: Any) -> Approval:
    made = request_of(
        situation_of(late_maria(), POLICY, TODAY, ASK),
        offer,
        approval_id=new_id(),
        contact_id="",
        quote_id="",
        said="$400.00 al mes",
        suggested=None,
        by=by,
        now=at,
    )
    return replace(made, **changes)


def ask(world: World, approval: Approval, by: User = AGENT) -> Approval:
    world.accept(AskApproval(approval.id, by, approval.asked_at, approval.account, approval))
    return approval


def decision(
    approval: Approval,
    decided: str = "approved",
    by: User = SUPERVISOR,
    at: datetime = NOW,
    **fields: Any,
) -> DecideApproval:
    return DecideApproval(new_id(), by, at, approval.account, approval.id, decided, **fields)
