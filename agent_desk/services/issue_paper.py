"""Give a page out: the one that was given before, or a new one that is kept as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.agreements.commands import IssuePaper
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.papers.paper import Paper
from agent_desk.domain.people import User
from agent_desk.services.compose_paper import composed, statement_of
from agent_desk.services.following import Following
from agent_desk.services.papers import Papers, Press, StoredPaper
from agent_desk.services.ports import Cases, Ledger
from agent_desk.services.record_agreement import new_folio
from agent_desk.services.submit import submit


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which page: its kind, and the agreement, payment or account it is about."""

    kind: str
    agreement_id: str = ""
    payment_id: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class PaperDesk:
    """What issuing reads, changes and draws with; the press is asked for each time, because its
    words may have been published a moment ago."""

    papers: Papers
    following: Following
    cases: Cases
    ledger: Ledger
    press: Callable[[], Press]


@dataclass(frozen=True, slots=True)
class Hand:
    """In whose name, and when."""

    by: User
    now: datetime
    today: date
    new_id: Callable[[], str]


def issue_paper(desk: PaperDesk, wanted: Wanted, hand: Hand) -> StoredPaper:
    """The very page that was given out before; the first time it is drawn and kept.

    A statement of the debt is new each time. Raises RefusedError, MissingLetterFactError,
    UnbalancedLetterError, MissingSignError, StoreError: nothing is kept then.
    """
    if wanted.kind == "statement":
        case = desk.cases.case(wanted.account)
        folio = new_folio(hand.now, hand.new_id())
        paper = statement_of(desk.press(), case, hand.by, hand.now, hand.today, folio)
        return _keep(desk, paper, None, case.account.number, paper.code, hand)
    subject = wanted.payment_id or wanted.agreement_id
    known = desk.papers.find(wanted.kind, subject)
    if known:
        return known
    followed = desk.following.one(wanted.agreement_id, hand.today)
    if followed is None:
        raise RefusedError("No encuentro ese convenio. No hice ninguna página.")
    agreement = followed.agreement
    number = desk.papers.count("receipt", agreement.id) + 1
    case = desk.cases.case(agreement.account)
    paper = composed(
        desk.press(), followed, case, wanted.kind, hand.today, (wanted.payment_id, number)
    )
    return _keep(desk, paper, agreement, agreement.account, subject, hand)


def _keep(
    desk: PaperDesk,
    paper: Paper,
    agreement: Agreement | None,
    account: str,
    subject: str,
    hand: Hand,
) -> StoredPaper:
    pdf, pages = desk.press().draw(paper)
    submit(
        desk.ledger,
        IssuePaper(
            id=hand.new_id(),
            by=hand.by,
            at=hand.now,
            account=account,
            paper_id=hand.new_id(),
            code=paper.code,
            kind=paper.kind,
            subject=subject,
            agreement=agreement,
            fingerprint=paper.fingerprint,
            template=paper.footer.rpartition(" · ")[2],
            pages=pages,
            pdf=pdf,
        ),
    )
    kept = desk.papers.find(paper.kind, subject)
    assert kept
    return kept
