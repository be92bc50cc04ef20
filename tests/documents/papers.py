"""Every kind of page, of the same agreement, for the tests of pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from agent_desk.documents.draw_paper import draw_paper
from agent_desk.domain.agreement import Agreement
from agent_desk.domain.agreements.following import Received, Standing, follow
from agent_desk.domain.debtor import Account
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
from agent_desk.domain.papers.texts import KINDS, PaperTexts
from agent_desk.library.templates import paper_texts_of, shipped_templates
from tests.documents.letters import TODAY, a_debtor, an_account, an_agreement, institution, texts

ALL_KINDS = ("agreement", *KINDS)


@cache
def templates() -> dict[str, PaperTexts]:
    """The templates that ship."""
    shipped = shipped_templates()
    return {kind: paper_texts_of(shipped[f"{kind}-mx"]) for kind in KINDS}


def account(**changed: object) -> Account:
    """With a reference and rates, as a creditor's file brings them."""
    full = replace(
        an_account(),
        reference="4417009800",
        ordinary_rate_pct="36.00",
        late_rate_pct="54.00",
        overdue={"principal": 300_000, "late": 210_000, "late_vat": 33_600},
    )
    return replace(full, **changed)  # type: ignore[arg-type]


def facts(agreement: Agreement | None = None, **changed: object) -> PaperFacts:
    plain = PaperFacts(
        agreement or an_agreement(3), a_debtor(), account(), institution(), texts(), TODAY
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def all_paid(agreement: Agreement) -> Standing:
    """Each payment on its day."""
    paid = [
        Received(f"p{row.number}", row.due_on, row.amount_cents, "spei")
        for row in agreement.payments
    ]
    return follow(agreement, paid, date(2027, 12, 31))


def a_paper(kind: str, given: PaperFacts | None = None) -> Paper:
    """The page of that kind."""
    known, words = given or facts(), templates()
    if kind == "agreement":
        return agreement_paper(known)
    if kind == "calendar":
        return calendar_paper(known, words[kind])
    if kind == "offer":
        return offer_paper(known, words[kind])
    if kind == "statement":
        return statement_paper(statement_facts(known, TODAY), words[kind], 16)
    standing = all_paid(known.agreement)
    if kind == "settlement":
        return settlement_paper(known, words[kind], standing)
    return receipt_paper(known, words[kind], standing, "p1", 1)


def a_pdf(kind: str, given: PaperFacts | None = None) -> bytes:
    return draw_paper(a_paper(kind, given))
