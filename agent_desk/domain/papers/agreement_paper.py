"""The agreement as a letter the debtor keeps (convenio)."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.letter import (
    check_letter,
    clauses_for,
    fill,
    letter_values,
    missing_values,
    placeholders_of,
)
from agent_desk.domain.papers.debt import calculation, debt_grid, schedule
from agent_desk.domain.papers.facts import PaperFacts, paper_of, parties, way_of
from agent_desk.domain.papers.paper import Clauses, Lede, Paper, Signers, Total, Way


def agreement_paper(facts: PaperFacts) -> Paper:
    """Raises MissingLetterFactError and UnbalancedLetterError: such a page is not printed."""
    agreement, texts = facts.agreement, facts.texts
    person, account, institution = facts.debtor, facts.account, facts.institution
    values: dict[str, str] = {}
    if agreement.payments:
        values = letter_values(agreement, person, account, institution, texts)
    demanded = _missing_demands(facts, values) if values else ()
    check_letter(agreement, person, account, institution, demanded)
    clauses = tuple(
        (fill(clause.title, values), fill(clause.text, values))
        for clause in clauses_for(agreement, texts)
    )
    return paper_of(
        facts,
        "agreement",
        texts.titles[agreement.kind],
        (
            Lede(fill(texts.intros[agreement.kind], values)),
            parties(facts),
            debt_grid(facts, fill(texts.labels["debt_title"], values)),
            schedule(facts, facts.label("schedule_title")),
            _total(facts, values["total"], values["total_letra"]),
            Clauses(facts.label("conditions_title"), clauses),
            signers(facts),
        ),
        code=agreement.folio,
        version=f"plantilla v{texts.version}",
    )


def _missing_demands(facts: PaperFacts, values: Mapping[str, str]) -> tuple[str, ...]:
    """What the country's rules need, or the page's own sentences use, and is not there."""
    agreement, texts = facts.agreement, facts.texts
    said = (texts.intros[agreement.kind], *(each.text for each in clauses_for(agreement, texts)))
    used = {name for text in said for name in placeholders_of(text)}
    ruled = (name for rule in texts.rules for name in rule.needs)
    return missing_values((*ruled, *sorted(used)), values)


def signers(facts: PaperFacts) -> Signers:
    """Client, firm and creditor."""
    institution = facts.institution
    return Signers(
        (
            (facts.debtor.full_name, facts.label("sign_debtor")),
            (facts.agreement.agent_name or institution.responsible, facts.label("sign_firm")),
            (institution.creditor, facts.label("sign_creditor")),
        )
    )


def _total(facts: PaperFacts, figure: str, words: str) -> Total:
    way = way_of(facts, facts.agreement.means)
    side = Way("", ((facts.label("means"), way.name), *way.lines), way.detail)
    return Total(
        facts.label("total_title"),
        figure,
        words,
        facts.label("pay_title"),
        side,
        calculation(facts.agreement),
    )
