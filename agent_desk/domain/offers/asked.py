"""An ask said as a part of the debt, in the amounts of one account: «la mitad hoy»."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.domain.debtor import Account
from agent_desk.domain.money import half_up
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.offers.policy import FULL_BP, ONCE


def resolved(ask: Ask, account: Account) -> Ask:
    """The same ask with its shares as centavos; an ask that names amounts comes back as it is."""
    if not ask.share_bp and not ask.down_share_bp:
        return ask
    owed = account.overdue_cents if ask.is_overdue else account.total_cents
    down = ask.down_cents
    if ask.down_share_bp:
        down = half_up(owed * ask.down_share_bp, FULL_BP)
    found = replace(ask, down_cents=down, share_bp=0, down_share_bp=0, is_overdue=False)
    is_once = ask.count in {None, 1} and not ask.frequency and not down
    if is_once:
        found = replace(found, count=1, frequency=ONCE)
    if not ask.share_bp:
        return found
    whole = half_up(owed * ask.share_bp, FULL_BP)
    if ask.share_bp == FULL_BP and not ask.is_overdue:
        return replace(found, total_cents=whole)
    rest = whole - (down or 0)
    return replace(found, payment_cents=-(-rest // max(1, ask.count or 1)))
