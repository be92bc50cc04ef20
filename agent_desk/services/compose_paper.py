"""Put a page together out of what the ledger holds and the words in force; nothing is kept."""

from __future__ import annotations

from datetime import date, datetime

from agent_desk.domain.agreement import Agreement, PaymentMeans, ScheduledPayment
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.papers.agreement_paper import agreement_paper
from agent_desk.domain.papers.facts import PaperFacts
from agent_desk.domain.papers.owed_papers import (
    calendar_paper,
    offer_paper,
    statement_facts,
    statement_paper,
)
from agent_desk.domain.papers.paid_papers import receipt_paper, settlement_paper
from agent_desk.domain.papers.paper import Paper
from agent_desk.domain.people import User
from agent_desk.services.following import Followed
from agent_desk.services.papers import Press


def composed(
    press: Press,
    followed: Followed,
    case: CaseFile,
    kind: str,
    today: date,
    receipt: tuple[str, int] = ("", 1),
) -> Paper:
    """The page of that kind; `receipt` is the payment and the receipt's own number.

    Raises what its page raises, and RefusedError for a kind nobody knows.
    """
    facts = _facts(press, case, followed.agreement, today)
    others, standing = press.others, followed.standing
    if kind == "agreement":
        return agreement_paper(facts)
    if kind == "calendar":
        return calendar_paper(facts, others[kind])
    if kind == "offer":
        return offer_paper(facts, others[kind])
    if kind == "settlement":
        return settlement_paper(facts, others[kind], standing)
    if kind == "receipt":
        return receipt_paper(facts, others[kind], standing, *receipt)
    raise RefusedError(f"No conozco la página «{kind}». No hice ninguna.")


def statement_of(
    press: Press, case: CaseFile, by: User, now: datetime, today: date, folio: str
) -> Paper:
    """A page about an account; nobody promised anything with it."""
    agreement = _nothing_agreed(press, case, by, now, folio)
    facts = statement_facts(_facts(press, case, agreement, today), today)
    return statement_paper(facts, press.others["statement"], press.policy.vat_pct)


def _facts(press: Press, case: CaseFile, agreement: Agreement, today: date) -> PaperFacts:
    return PaperFacts(
        agreement,
        case.debtor,
        case.account,
        press.institution,
        press.letter,
        today,
        press.is_demo,
    )


def _nothing_agreed(press: Press, case: CaseFile, by: User, now: datetime, folio: str) -> Agreement:
    account, policy = case.account, press.policy
    means = next(iter(press.institution.means), PaymentMeans("", "", ""))
    order = [part.id for part in policy.components if account.balances.get(part.id)]
    owed = {part: account.balances[part] for part in (*order, *account.balances)}
    return Agreement(
        id="",
        folio=folio,
        account=account.number,
        kind="promise",
        title="",
        made_at=now,
        calculated_on=account.as_of,
        owed=owed,
        due=owed,
        waived={},
        payments=(ScheduledPayment(1, account.as_of, account.total_cents, owed),),
        means=means,
        closes_debt=True,
        policy_id=policy.id,
        policy_version=policy.version,
        policy_hash=policy.hash,
        authority="",
        agent_id=by.id,
        agent_name=by.name,
        currency=account.currency,
    )
