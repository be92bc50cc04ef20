"""The words of the pages other than the agreement: a template by kind, country and creditor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.letter import (
    VALUES,
    Clause,
    Demand,
    MissingLetterFactError,
    clause_holds,
    fill,
    letter_values,
    missing_values,
    placeholders_of,
)
from agent_desk.domain.papers.facts import PaperFacts

KINDS = ("settlement", "receipt", "calendar", "offer", "statement")
KIND_NAMES: Mapping[str, str] = {
    "agreement": "Convenio",
    "settlement": "Carta finiquito",
    "receipt": "Recibo de pago",
    "calendar": "Calendario de pagos",
    "offer": "Carta oferta",
    "statement": "Estado de la deuda",
}
LABELS: Mapping[str, tuple[str, ...]] = {
    "settlement": tuple("paid_title number day amount means total total_label done_title".split()),
    "receipt": tuple(
        "applied_title concept amount total total_label rest_title rest next_title plan".split()
    ),
    "calendar": tuple("schedule_title ways_title total_label agreed_title reminder".split()),
    "offer": tuple("debt_title schedule_title total_label until_title until".split()),
    "statement": tuple(
        "debt_title concept how overdue total total_label ways_title rate vat told daily".split()
    ),
}
# What a page says beyond the agreement itself.
MORE_VALUES = frozenset(
    "pagado pagado_letra falta fecha_liquidacion pago_que pago_fecha pago_importe pago_letra "
    "pago_medio proximo_pago vencido saldo saldo_letra".split()
)
ALL_VALUES = VALUES | MORE_VALUES


@dataclass(frozen=True, slots=True)
class PaperTexts:
    """`creditor` "" is for all of them; `requires` and what `rules` need are values without which
    it is not printed; `signers` among debtor, firm, creditor."""

    kind: str
    country: str
    creditor: str
    version: str
    title: str
    intro: str
    labels: Mapping[str, str]
    clauses: tuple[Clause, ...]
    requires: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()
    rules: tuple[Demand, ...] = ()


def values_of(facts: PaperFacts, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """What each placeholder stands for on this page; those it has no use for are empty."""
    known = letter_values(
        facts.agreement, facts.debtor, facts.account, facts.institution, facts.texts
    )
    return {**dict.fromkeys(MORE_VALUES, ""), **known, **(more or {})}


def check_needed(texts: PaperTexts, values: Mapping[str, str]) -> None:
    """Raises MissingLetterFactError with every fact that the rules ask for and is not there.

    Those the template lists, and every one that its own sentences use.
    """
    used = {
        name
        for text in (texts.intro, *(c.text for c in texts.clauses))
        for name in placeholders_of(text)
    }
    demanded = (name for rule in texts.rules for name in rule.needs)
    missing = missing_values((*texts.requires, *demanded, *sorted(used)), values)
    if missing:
        raise MissingLetterFactError(missing)


def filled_clauses(
    facts: PaperFacts, texts: PaperTexts, values: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    """The clauses that hold for this agreement, with their values."""
    return tuple(
        (fill(clause.title, values), fill(clause.text, values))
        for clause in texts.clauses
        if (not clause.kinds or facts.agreement.kind in clause.kinds)
        and clause_holds(clause.when, facts.agreement)
    )
