"""Corrections of a person that a killed program left without their part in the portfolio.

Apart from what writes them: every opening of the store looks here, and hardly ever finds one.
"""

from __future__ import annotations

from agent_desk.store.database import Store
from agent_desk.store.driver import Row

PHONE = "phone"
HAS_PHONE = "SELECT 1 FROM portfolio.phone WHERE debtor_id = :debtor AND number = :value"
_LAST = """
    SELECT debtor_id, field, was, now FROM correction
    WHERE at = (SELECT max(at) FROM correction) ORDER BY id
"""
_LIVES = "SELECT 1 FROM portfolio.debtor WHERE id = ?"
_STILL = "SELECT 1 FROM portfolio.debtor WHERE id = :debtor AND ifnull({field}, '') = :was"


def missing_corrections(store: Store) -> list[Row]:
    """Of the last instant in which something was corrected: those that the store has, and whose
    portfolio has still what was wrong."""
    return [row for row in store.rows(_LAST) if _is_missing(store, row)]


def _is_missing(store: Store, last: Row) -> bool:
    if not store.row(_LIVES, (last["debtor_id"],)):
        return False
    named = {"debtor": last["debtor_id"], "was": last["was"], "value": last["now"]}
    if last["field"] != PHONE:
        return store.row(_STILL.format(field=last["field"]), named) is not None
    wrong = {**named, "value": last["was"] or last["now"]}
    return (store.row(HAS_PHONE, wrong) is not None) == bool(last["was"])
