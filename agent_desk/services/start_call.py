"""Begin a contact: logged before the outcome is known, refused where a rule forbids it."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.commands import BeginContact, VerifyIdentity
from agent_desk.domain.people import User
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit


def start_call(
    ledger: Ledger,
    *,
    account: str,
    contact_id: str,
    by: User,
    now: datetime,
    phone: str = "",
    direction: str = "out",
    line: str = "",
    channel: str = "call",
) -> str:
    """Log the attempt and return its contact id. Raises RefusedError with the sentence."""
    submit(
        ledger,
        BeginContact(
            id=contact_id,
            by=by,
            at=now,
            contact_id=contact_id,
            account=account,
            channel=channel,
            direction=direction,
            phone=phone,
            line=line,
        ),
    )
    return contact_id


def verify_identity(
    ledger: Ledger, *, command_id: str, contact_id: str, account: str, by: User, now: datetime
) -> None:
    """Log that the holder was identified. Raises RefusedError with the sentence."""
    submit(
        ledger, VerifyIdentity(id=command_id, by=by, at=now, contact_id=contact_id, account=account)
    )
