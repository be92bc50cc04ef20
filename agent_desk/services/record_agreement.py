"""Turn the option the debtor accepted into a recorded agreement, and take it back at once."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.commands import RecordAgreement, Refused, VoidAgreement
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import User
from agent_desk.services.ports import Ledger


def new_folio(now: datetime, unique: str) -> str:
    """A short folio without personal data: «AD-261124-7F3K9Q»; `unique` is a UUID's text."""
    digits = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # no 0/O, 1/I: it is read aloud
    number = int(unique.replace("-", ""), 16)
    letters = ""
    for _ in range(6):
        number, index = divmod(number, len(digits))
        letters += digits[index]
    return f"AD-{now:%y%m%d}-{letters}"


def record_agreement(
    ledger: Ledger, agreement: Agreement, *, contact_id: str, by: User, now: datetime
) -> Agreement:
    """Write the agreement with its schedule in one transaction. Raises RefusedError."""
    receipt = ledger.submit(
        RecordAgreement(id=agreement.id, by=by, at=now, contact_id=contact_id, agreement=agreement)
    )
    if isinstance(receipt, Refused):
        raise RefusedError(receipt.reason)
    return agreement


def void_agreement(
    ledger: Ledger,
    agreement: Agreement,
    *,
    command_id: str,
    reason: str,
    by: User,
    now: datetime,
) -> None:
    """Undo an agreement just recorded; the record stays with its new state. Raises RefusedError."""
    receipt = ledger.submit(
        VoidAgreement(
            id=command_id,
            by=by,
            at=now,
            agreement_id=agreement.id,
            account=agreement.account,
            reason=reason,
        )
    )
    if isinstance(receipt, Refused):
        raise RefusedError(receipt.reason)
