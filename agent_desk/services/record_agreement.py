"""Turn the option the debtor accepted into a recorded agreement, and take it back at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.commands import RecordAgreement, VoidAgreement
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import User
from agent_desk.services.keep_quote import review_quotes
from agent_desk.services.ports import Cases, Ledger
from agent_desk.services.quotes import Quotes
from agent_desk.services.submit import submit


@dataclass(frozen=True, slots=True)
class QuotedLedger:
    """What recording from a quote reads and changes; the policy is the one of the call."""

    cases: Cases
    quotes: Quotes
    ledger: Ledger
    policy: Policy


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
    submit(
        ledger,
        RecordAgreement(id=agreement.id, by=by, at=now, contact_id=contact_id, agreement=agreement),
    )
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
    submit(
        ledger,
        VoidAgreement(
            id=command_id,
            by=by,
            at=now,
            agreement_id=agreement.id,
            account=agreement.account,
            reason=reason,
        ),
    )


def record_quoted(
    desk: QuotedLedger, agreement: Agreement, *, contact_id: str, command_id: str, by: User
) -> Agreement:
    """Record it if what was shown still stands. Raises RefusedError with what changed since.

    The quote is weighed against the account as it is now: a payment that came in from another
    window, or another balance, voids it, and nothing is recorded.
    """
    review_quote(desk, agreement, command_id, by)
    return record_agreement(
        desk.ledger, agreement, contact_id=contact_id, by=by, now=agreement.made_at
    )


def review_quote(desk: QuotedLedger, agreement: Agreement, command_id: str, by: User) -> None:
    """Void the quotes of its account that no longer stand; the ledger refuses one of those."""
    kept = desk.quotes.quote(agreement.quote_id) if agreement.quote_id else None
    if kept:
        case = desk.cases.case(agreement.account)
        review_quotes(
            desk.quotes,
            desk.ledger,
            case,
            desk.policy,
            command_id=command_id,
            by=by,
            now=agreement.made_at,
            today=kept.quote.made_on,
        )
