"""Which page was asked for on the command line, issued and signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from agent_desk.services.following import Followed
    from agent_desk.services.issue_paper import Hand, Wanted
    from agent_desk.services.papers import StoredPaper
    from agent_desk.session import Session


class NoSuchFolioError(DeskError):
    """No agreement carries that folio."""

    def __init__(self, folio: str) -> None:
        super().__init__(
            f"No encuentro el folio {folio}. No cambié nada; revise cómo está escrito."
        )


def agreement_with(session: Session, folio: str) -> Followed:
    """The agreement of that folio, in whatever state. Raises NoSuchFolioError."""
    from agent_desk.store.agreements.read_following import LocalFollowing

    found = LocalFollowing(session.store).with_folio(folio.strip().upper(), session.today())
    if found is None:
        raise NoSuchFolioError(folio)
    return found


def wanted_page(session: Session, kind: str, folio: str, account: str, payment: str) -> Wanted:
    """The request; a receipt without payment is of the last one. Raises NoSuchFolioError."""
    from agent_desk.services.issue_paper import Wanted

    if kind == "statement":
        if not account:
            raise click.UsageError("El estado de la deuda pide --account.")
        return Wanted(kind, account=account)
    if not folio:
        raise click.UsageError("Diga de qué convenio: --folio.")
    found = agreement_with(session, folio)
    if kind == "receipt" and not payment:
        counted = [each for each in found.standing.applied if each.shares]
        payment = counted[-1].payment.id if counted else "ninguno"
    return Wanted(kind, found.agreement.id, payment if kind == "receipt" else "")


def issued(session: Session, wanted: Wanted) -> StoredPaper:
    """The page, as it was given out or for the first time. Raises DeskError."""
    from agent_desk.papers_in_force import paper_desk
    from agent_desk.services.issue_paper import issue_paper

    is_demo = session.cases.is_demo()
    desk = paper_desk(session.store, session.content, session.ledger, is_demo=is_demo)
    return issue_paper(desk, wanted, hand_of(session))


def signed(session: Session, paper: StoredPaper, certificate: Path, passphrase: str) -> bytes:
    """The page with the institution's signature; the ledger knows that copy. Raises
    NotSignedError."""
    from agent_desk.documents.signing import sign_page
    from agent_desk.services.sign_paper import signed_copy

    def sign(pdf: bytes, reason: str) -> bytes:
        return sign_page(pdf, certificate, passphrase, reason)

    return signed_copy(session.ledger, paper, sign, hand_of(session))


def hand_of(session: Session) -> Hand:
    """This user, now."""
    from agent_desk.services.issue_paper import Hand
    from agent_desk.session import new_id

    return Hand(session.user, session.clock.now(), session.today(), new_id)
