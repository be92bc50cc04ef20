"""All the options of a case today, from its history and what the person told us."""

from __future__ import annotations

from datetime import date, timedelta

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.cells import Situation
from agent_desk.domain.offers.engine import all_options
from agent_desk.domain.offers.offer import Ask, Capacity, OfferSheet
from agent_desk.domain.offers.policy import Policy

BROKEN_DAYS = 180


def list_offers(case: CaseFile, policy: Policy, today: date) -> OfferSheet:
    """Ranked options, the stop that forbids them, or the rule that leaves none."""
    return all_options(situation_of(case, policy, today))


def situation_of(case: CaseFile, policy: Policy, today: date, ask: Ask | None = None) -> Situation:
    """What the engine reads of a case; what he says now counts before what he declared once."""
    since = today - timedelta(days=BROKEN_DAYS)
    debtor = case.debtor
    return Situation(
        account=case.account,
        policy=policy,
        today=today,
        broken_promises=sum(p.state == "broken" and p.due_on >= since for p in case.promises),
        capacity=Capacity(
            income_cents=debtor.income_cents,
            pay_days=debtor.pay_days,
            payment_cents=ask.payment_cents if ask else None,
            frequency=(ask.frequency if ask else None) or debtor.pay_frequency or None,
        ),
    )
