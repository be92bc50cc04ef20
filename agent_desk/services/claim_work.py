"""Take a person to work him: for some minutes he is nobody else's."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent_desk.domain.commands import Accepted
from agent_desk.domain.contact.groups import WorkGate
from agent_desk.domain.intake_commands import ClaimDebtor
from agent_desk.domain.people import User
from agent_desk.domain.work_rule import WorkWish
from agent_desk.services.ports import Cases, Ledger
from agent_desk.services.prepare_case import CaseRules

MINUTE = timedelta(minutes=1)
NEAR_THE_TOP = 20  # older dates that nobody has kept yet may stand before
LEASE = timedelta(minutes=15)  # an agent who leaves gives him back by himself


def claim_debtor(ledger: Ledger, account: str, *, by: User, now: datetime, command_id: str) -> bool:
    """Whether he is this agent's now; the one claimed before is given back."""
    command = ClaimDebtor(command_id, by, now, account, now + LEASE)
    return isinstance(ledger.submit(command), Accepted)


def callback_due(cases: Cases, rules: CaseRules, now: datetime, wish: WorkWish) -> int | None:
    """How many stand before who was promised a call for this very minute; None when nobody was."""
    listed = cases.work_list(now, NEAR_THE_TOP, WorkGate(rules.contact, now), wish)
    for before, account in enumerate(listed):
        due_at = cases.case(account).next_contact_at
        if due_at is not None and now - MINUTE < due_at <= now:
            return before
    return None
