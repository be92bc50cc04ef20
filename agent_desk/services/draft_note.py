"""The note of a call, written from what was done, so that the agent only adds what he heard."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.call import Call
from agent_desk.domain.spanish import date_text, money_text


def draft_note(
    call: Call,
    *,
    own_words: str,
    outcome_label: str,
    objections: Sequence[str],
    agreement: Agreement | None,
) -> str:
    """The agent's own words first, then the facts in short sentences; no facts are repeated."""
    facts = []
    if call.is_verified:
        facts.append("Identidad verificada.")
    if objections:
        listed = "; ".join(dict.fromkeys(objections))
        facts.append(f"Objeción: {listed}.")
    if agreement:
        facts.append(_agreed(agreement))
    elif outcome_label:
        facts.append(f"Resultado: {outcome_label}.")
    drafted = " ".join(facts)
    kept = own_words.strip()
    if drafted and drafted in kept:
        return kept
    return "\n".join(part for part in (kept, drafted) if part)


def _agreed(agreement: Agreement) -> str:
    first = agreement.payments[0]
    count = len(agreement.payments)
    how = "1 pago" if count == 1 else f"{count} pagos"
    return (
        f"{agreement.title}: {how}, {money_text(agreement.total_cents)} en total, "
        f"primero el {date_text(first.due_on)} por {agreement.means.name}. Folio {agreement.folio}."
    )
