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
LEASE = timedelta(minutes=15)  # an agent who leaves gives him back by himself


def claim_debtor(ledger: Ledger, account: str, *, by: User, now: datetime, command_id: str) -> bool:
    """Whether he is this agent's now; the one claimed before is given back."""
    command = ClaimDebtor(command_id, by, now, account, now + LEASE)
    return isinstance(ledger.submit(command), Accepted)


def is_callback_due(cases: Cases, rules: CaseRules, now: datetime, wish: WorkWish) -> bool:
    """Whether the first to call is somebody who was promised a call for this very minute."""
    first = cases.work_list(now, 1, WorkGate(rules.contact, now), wish)
    if not first:
        return False
    due_at = cases.case(first[0]).next_contact_at
    return due_at is not None and now - MINUTE < due_at <= now
