"""An offer in writing: prepared with its validity, accepted with a word, or withdrawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from agent_desk.domain.agreement import Agreement, PaymentMeans
from agent_desk.domain.agreements.commands import MoveAgreement, PrepareAgreement
from agent_desk.domain.agreements.states import State
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.agree import agreement_from
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import User
from agent_desk.services.ports import Ledger
from agent_desk.services.record_agreement import QuotedLedger, new_folio, review_quote
from agent_desk.services.submit import submit

if TYPE_CHECKING:
    from agent_desk.services.issue_paper import Hand


def offer_in_writing(
    ledger: Ledger,
    offer: Offer,
    case: CaseFile,
    means: PaymentMeans,
    policy: Policy,
    hand: Hand,
) -> Agreement:
    """Recorded as offered: nothing is promised and nothing replaced. Raises RefusedError."""
    unique = hand.new_id()
    agreement = agreement_from(
        offer,
        case,
        agreement_id=unique,
        folio=new_folio(hand.now, unique),
        made_at=hand.now,
        means=replace(means, reference=case.account.reference or means.reference),
        policy=policy,
        agent=hand.by,
    )
    account = case.account.number
    submit(
        ledger,
        PrepareAgreement(hand.new_id(), hand.by, hand.now, "", account, agreement, is_offered=True),
    )
    return agreement


def prepare_quoted(
    books: QuotedLedger,
    agreement: Agreement,
    *,
    contact_id: str,
    command_ids: tuple[str, str],
    by: User,
    is_offered: bool,
) -> Agreement:
    """What was chosen in a call, as an offer in writing or as a draft; nothing is promised yet.

    The quote that was shown is weighed first, as for an agreement. Raises RefusedError.
    """
    review_quote(books, agreement, command_ids[0], by)
    at, account = agreement.made_at, agreement.account
    submit(
        books.ledger,
        PrepareAgreement(
            command_ids[1], by, at, contact_id, account, agreement, is_offered=is_offered
        ),
    )
    return agreement


def move_offer(ledger: Ledger, agreement: Agreement, to: State, why: str, hand: Hand) -> None:
    """A draft is offered, an offer accepted, either withdrawn; any other step is refused by the
    ledger. Raises RefusedError."""
    _move(ledger, agreement, to, why, hand, hand.now)


def accept_offer(ledger: Ledger, agreement: Agreement, hand: Hand) -> None:
    """The person said yes: it is in force from now. Raises RefusedError once it ran out."""
    _move(ledger, agreement, State.ACCEPTED, "la persona la aceptó", hand, hand.now)


def withdraw_offer(ledger: Ledger, agreement: Agreement, why: str, hand: Hand) -> None:
    """Taken back before anybody accepted it; it stays written. Raises RefusedError."""
    _move(ledger, agreement, State.VOID, why, hand, hand.now)


def _move(
    ledger: Ledger, agreement: Agreement, to: State, why: str, hand: Hand, at: datetime
) -> None:
    submit(
        ledger,
        MoveAgreement(hand.new_id(), hand.by, at, agreement.account, agreement.id, to, why),
    )
