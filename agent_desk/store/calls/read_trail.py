"""What is kept of one call, without anything that anybody wrote in it."""

from __future__ import annotations

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.practice.debtor.from_call import CallTrail
from agent_desk.domain.text.fold import words_of
from agent_desk.store.database import Store

_CALL = """
    SELECT contact.account, contact.debtor_id, outcome, product, creditor, total_cents,
           overdue_cents, days_past_due
    FROM contact JOIN account ON account.number = contact.account
    WHERE contact.id = ? AND closed_at IS NOT NULL
"""
_CARDS = "SELECT card_id FROM response_use WHERE contact_id = ? ORDER BY used_at, id"
_FLAGS = "SELECT flag FROM flag WHERE debtor_id = ?"
_FACTS = "SELECT DISTINCT kind FROM fact WHERE debtor_id = ?"
_NAMES = "SELECT given_names, surnames FROM debtor WHERE id = ?"
# The instalment that comes most often, and how many days lie between the first two.
_AGREED = """
    SELECT amount_cents, count(*) AS payments,
           julianday(max(due_on)) - julianday(min(due_on)) AS days
    FROM agreement JOIN agreement_payment ON agreement_id = agreement.id
    WHERE contact_id = ? GROUP BY agreement.id, amount_cents ORDER BY payments DESC LIMIT 1
"""
_RHYTHMS = ((9, "semanal"), (20, "quincenal"), (45, "mensual"))


def read_trail(store: Store, contact_id: str) -> CallTrail:
    """Raises RefusedError for a call that is not known or not closed yet."""
    call = store.row(_CALL, (contact_id,))
    if call is None:
        raise RefusedError(
            "Esa llamada no existe o sigue abierta. No se creó nada; elija una ya cerrada."
        )
    debtor = (call["debtor_id"],)
    names = store.row(_NAMES, debtor)
    private = [call["creditor"], *((names["given_names"], names["surnames"]) if names else ())]
    return CallTrail(
        product=call["product"],
        balance_cents=call["total_cents"],
        overdue_cents=call["overdue_cents"],
        days=call["days_past_due"],
        cards=tuple(row["card_id"] for row in store.rows(_CARDS, (contact_id,))),
        outcome=call["outcome"] or "",
        flags=frozenset(row["flag"] for row in store.rows(_FLAGS, debtor)),
        facts=frozenset(row["kind"] for row in store.rows(_FACTS, debtor)),
        agreed=_agreed(store, contact_id),
        own_words=frozenset(word.text for text in private for word in words_of(text)),
    )


def _agreed(store: Store, contact_id: str) -> tuple[int, str] | None:
    row = store.row(_AGREED, (contact_id,))
    if row is None:
        return None
    if row["payments"] < 2:
        return row["amount_cents"], "unica"
    apart = row["days"] / (row["payments"] - 1)
    return row["amount_cents"], next((name for most, name in _RHYTHMS if apart <= most), "mensual")
