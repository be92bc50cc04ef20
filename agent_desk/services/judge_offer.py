"""Judge what the debtor offers: allowed or not, by which rule, and the nearest that is."""

from __future__ import annotations

from datetime import date

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.judging import judge
from agent_desk.domain.offers.kept import NOTHING_KEPT, Kept
from agent_desk.domain.offers.offer import Ask, Verdict
from agent_desk.domain.offers.policy import Policy
from agent_desk.services.list_offers import situation_of


def judge_offer(
    case: CaseFile,
    policy: Policy,
    ask: Ask,
    today: date,
    *,
    hardship: str = "",
    level: int = 0,
    kept: Kept = NOTHING_KEPT,
) -> Verdict:
    """The verdict; pure, so the same case, policy, ask and day always give the same answer."""
    situation = situation_of(case, policy, today, ask, hardship=hardship, level=level, kept=kept)
    return judge(situation, ask)
