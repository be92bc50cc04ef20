"""The agreement as a letter the debtor keeps: a PDF with its texts taken from the template."""

from __future__ import annotations

from datetime import date

from agent_desk.documents.draw_paper import draw_paper
from agent_desk.domain.agreement import Agreement
from agent_desk.domain.debtor import Account, Debtor
from agent_desk.domain.institution import Institution
from agent_desk.domain.letter import LetterTexts
from agent_desk.domain.papers.agreement_paper import agreement_paper
from agent_desk.domain.papers.facts import PaperFacts


def draw_agreement(
    agreement: Agreement,
    debtor: Debtor,
    account: Account,
    institution: Institution,
    texts: LetterTexts,
    today: date,
    *,
    is_demo: bool,
) -> bytes:
    """PDF bytes, the same for the same arguments. Safe off the UI thread, one at a time.

    Raises MissingLetterFactError for a fact the law wants written, UnbalancedLetterError when
    the sums do not add up, MissingSignError for a sign that cannot be drawn.
    """
    facts = PaperFacts(agreement, debtor, account, institution, texts, today, is_demo)
    return draw_paper(agreement_paper(facts))
