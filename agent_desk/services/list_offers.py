"""All the options of a case today, from its history and what the person told us."""

from __future__ import annotations

from datetime import date, timedelta

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.engine import all_options
from agent_desk.domain.offers.judging import sheet_for_ask
from agent_desk.domain.offers.kept import NOTHING_KEPT, Kept
from agent_desk.domain.offers.offer import Ask, Capacity, OfferSheet
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.offers.situation import Situation

BROKEN_DAYS = 180


def list_offers(
    case: CaseFile,
    policy: Policy,
    today: date,
    ask: Ask | None = None,
    *,
    hardship: str = "",
    level: int = 0,
    kept: Kept = NOTHING_KEPT,
) -> OfferSheet:
    """Ranked options, the stop that forbids them, or the rule that leaves none.

    With an ask they are ranked around what he offered. `hardship` is the id of a proven hard
    situation of the product («desempleo»), "" for none; `kept` what came of past agreements here.
    """
    situation = situation_of(case, policy, today, ask, hardship=hardship, level=level, kept=kept)
    return sheet_for_ask(situation, ask) if ask else all_options(situation)


def situation_of(
    case: CaseFile,
    policy: Policy,
    today: date,
    ask: Ask | None = None,
    *,
    hardship: str = "",
    level: int = 0,
    kept: Kept = NOTHING_KEPT,
) -> Situation:
    """What the engine reads of a case; what he says now counts before what he declared once.

    `level` is the rank of who negotiates: 0 the agent, 1 the supervisor.
    """
    since = today - timedelta(days=BROKEN_DAYS)
    debtor = case.debtor
    return Situation(
        account=case.account,
        policy=policy,
        today=today,
        broken_promises=sum(
            p.state == "broken" and since <= p.due_on <= today for p in case.promises
        ),
        capacity=Capacity(
            income_cents=debtor.income_cents,
            pay_days=debtor.pay_days,
            payment_cents=ask.payment_cents if ask else None,
            frequency=(ask.frequency if ask else None) or debtor.pay_frequency or None,
        ),
        hardship=hardship,
        level=level,
        kept=kept,
    )
