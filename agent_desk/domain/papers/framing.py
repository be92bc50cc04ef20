"""What every page but the agreement has around its tables: intro, parties, clauses, signatures."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.letter import fill
from agent_desk.domain.papers.agreement_paper import signers
from agent_desk.domain.papers.facts import PaperFacts, paper_of, parties
from agent_desk.domain.papers.paper import Block, Clauses, Lede, Paper, Signers
from agent_desk.domain.papers.texts import PaperTexts, check_needed, filled_clauses

_SIGNERS = ("debtor", "firm", "creditor")
CODES: Mapping[str, str] = {
    "settlement": "F",
    "receipt": "R",
    "calendar": "C",
    "offer": "O",
    "statement": "E",
}


def framed(
    facts: PaperFacts,
    texts: PaperTexts,
    values: Mapping[str, str],
    blocks: tuple[Block, ...],
    *,
    suffix: str = "",
) -> Paper:
    """Intro, parties, the blocks, the template's clauses and who signs.

    Raises MissingLetterFactError.
    """
    check_needed(texts, values)
    everybody = dict(zip(_SIGNERS, signers(facts).items, strict=True))
    chosen = tuple(everybody[name] for name in texts.signers)
    closing: list[Block] = [
        Clauses(facts.label("conditions_title"), filled_clauses(facts, texts, values))
    ]
    if chosen:
        closing.append(Signers(chosen))
    return paper_of(
        facts,
        texts.kind,
        fill(texts.title, values),
        (Lede(fill(texts.intro, values)), parties(facts), *blocks, *closing),
        code=f"{facts.agreement.folio}-{CODES[texts.kind]}{suffix}",
        version=f"plantilla v{texts.version}",
    )
