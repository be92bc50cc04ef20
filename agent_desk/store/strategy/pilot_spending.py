"""What a pilot spent on the people of each arm, and what an attempt costs the house."""

from __future__ import annotations

import json

from agent_desk.domain.money import half_up
from agent_desk.domain.strategy.pilots.spending import Spent
from agent_desk.services.keep_costs import APART
from agent_desk.store.database import Store

# A piece with a price stands for its contact, which is then no attempt besides.
_ATTEMPTS = """
    SELECT person.arm, count(*) AS attempts
    FROM pilot_person AS person JOIN contact ON contact.debtor_id = person.debtor_id
    WHERE person.pilot_id = :pilot AND direction = 'out' AND contacted_on BETWEEN :first AND :last
      AND NOT EXISTS (SELECT 1 FROM piece_delivery AS sent
                      JOIN campaign_piece AS piece ON piece.id = sent.piece_id
                      WHERE sent.contact_id = contact.id AND piece.cost_cents > 0)
    GROUP BY person.arm
"""
_PIECES = """
    SELECT person.arm, count(*) AS pieces, sum(piece.cost_cents) AS pieces_cents
    FROM pilot_person AS person JOIN piece_delivery AS sent ON sent.debtor_id = person.debtor_id
    JOIN campaign_piece AS piece ON piece.id = sent.piece_id
    WHERE person.pilot_id = :pilot AND delivered_on BETWEEN :first AND :last
      AND piece.cost_cents > 0
    GROUP BY person.arm
"""
_GRANTED = """
    SELECT person.arm, count(*) AS granted, sum(agreement.waived_cents) AS granted_cents
    FROM pilot_person AS person JOIN account ON account.debtor_id = person.debtor_id
    JOIN agreement ON agreement.account = account.number
    WHERE person.pilot_id = :pilot AND date(made_at) BETWEEN :first AND :last
      AND agreement.state IN ('accepted', 'waiting_down', 'active', 'kept')
      AND agreement.waived_cents > 0
    GROUP BY person.arm
"""
_SPENT = (
    (_ATTEMPTS, ("attempts",)),
    (_PIECES, ("pieces", "pieces_cents")),
    (_GRANTED, ("granted", "granted_cents")),
)
# Of the newest month with costs: what made each attempt cost, without what is counted by itself.
_ATTEMPT_COST = """
    SELECT sum(cost.amount_cents) AS cents, attempts.value AS attempts FROM cost_entry AS cost
    JOIN strategy_total AS attempts ON attempts.period = cost.period AND attempts.scope = 'all'
     AND attempts.member = '' AND attempts.measure = 'attempts' AND attempts.value > 0
    WHERE cost.concept NOT IN (SELECT value FROM json_each(:apart))
    GROUP BY cost.period HAVING sum(cost.amount_cents) > 0 ORDER BY cost.period DESC LIMIT 1
"""


def spent_by_arm(store: Store, where: dict[str, str]) -> dict[str, Spent]:
    """`where`: pilot, first and last, the days as ISO text."""
    found: dict[str, dict[str, int]] = {}
    for sql, names in _SPENT:
        for arm, *sums in store.rows(sql, where):
            found.setdefault(arm, {}).update(zip(names, sums, strict=True))
    return {arm: Spent(**told) for arm, told in found.items()}


def attempt_cents(store: Store) -> int:
    """What an attempt cost in the newest month with costs; 0 while none are written."""
    row = store.row(_ATTEMPT_COST, {"apart": json.dumps(APART)})
    return half_up(row["cents"], row["attempts"]) if row else 0
