"""Give a page out: the one that was given before, or a new one that is kept as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.agreements.commands import IssuePaper
from agent_desk.domain.agreements.states import State
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.papers.paper import Paper
from agent_desk.domain.people import User
from agent_desk.services.compose_paper import composed, statement_of
from agent_desk.services.following import Following
from agent_desk.services.papers import Papers, Press, StoredPaper
from agent_desk.services.ports import Cases, Ledger
from agent_desk.services.record_agreement import new_folio
from agent_desk.services.submit import submit

_NOT_YET = frozenset({State.DRAFT, State.OFFERED})


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which page: its kind, and the agreement, payment or account it is about."""

    kind: str
    agreement_id: str = ""
    payment_id: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class PaperDesk:
    """What issuing reads, changes and draws with; the press of a country is asked for each time,
    because its words may have been published a moment ago."""

    papers: Papers
    following: Following
    cases: Cases
    ledger: Ledger
    press: Callable[[str], Press]


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
        press = desk.press(case.debtor.country)
        paper = statement_of(press, case, hand.by, hand.now, hand.today, folio)
        return _keep(desk, press, paper, None, case.account.number, paper.code, hand)
    subject = wanted.payment_id or wanted.agreement_id
    known = desk.papers.find(wanted.kind, subject)
    if known:
        return known
    followed = desk.following.one(wanted.agreement_id, hand.today)
    if followed is None:
        raise RefusedError("No encuentro ese convenio. No hice ninguna página.")
    agreement = followed.agreement
    _check_state(wanted.kind, followed.state, agreement)
    number = desk.papers.count("receipt", agreement.id) + 1
    case = desk.cases.case(agreement.account)
    press = desk.press(case.debtor.country)
    paper = composed(press, followed, case, wanted.kind, hand.today, (wanted.payment_id, number))
    return _keep(desk, press, paper, agreement, agreement.account, subject, hand)


def issue_page_of(desk: PaperDesk, agreement_id: str, hand: Hand) -> StoredPaper:
    """What is handed over about an agreement as it stands: its letter of offer until somebody
    accepts it, its own page from then on. Raises as `issue_paper` does."""
    followed = desk.following.one(agreement_id, hand.today)
    kind = page_kind(followed.state) if followed else "agreement"
    return issue_paper(desk, Wanted(kind, agreement_id), hand)


def page_kind(state: State) -> str:
    """The first page of an agreement in that state."""
    return "offer" if state in _NOT_YET else "agreement"


def _check_state(kind: str, state: State, agreement: Agreement) -> None:
    """A draft is nobody's yet, and an offer is no agreement: neither is printed as more than it is.

    Raises RefusedError.
    """
    if state is State.DRAFT:
        raise RefusedError(
            f"{agreement.folio} es un borrador: no se entrega. Ofrézcalo por escrito primero; el "
            "borrador sigue guardado."
        )
    if state is State.OFFERED and kind not in ("offer", "statement"):
        raise RefusedError(
            f"{agreement.folio} es una oferta que nadie ha aceptado: solo lleva su carta oferta. "
            "Cuando la persona la acepte podrá imprimir lo demás."
        )


def _keep(
    desk: PaperDesk,
    press: Press,
    paper: Paper,
    agreement: Agreement | None,
    account: str,
    subject: str,
    hand: Hand,
) -> StoredPaper:
    pdf, pages = press.draw(paper)
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
