"""Agreements after a salvage: whole or not there, and in the state that their own life tells."""

from __future__ import annotations

from agent_desk.store.database import Store

_MENDS = (
    # A schedule that does not come to its total was only partly read.
    """
    DELETE FROM agreement WHERE total_cents <>
        (SELECT ifnull(sum(amount_cents), 0) FROM agreement_payment WHERE agreement_id = id)
    """,
    """
    DELETE FROM agreement_payment WHERE NOT EXISTS
        (SELECT 1 FROM agreement WHERE id = agreement_payment.agreement_id)
    """,
    """
    DELETE FROM promise WHERE agreement_id <> '' AND NOT EXISTS
        (SELECT 1 FROM agreement WHERE id = promise.agreement_id)
    """,
    # What was replaced by an agreement that is lost holds again.
    """
    DELETE FROM agreement_change WHERE now = 'replaced' AND NOT EXISTS
        (SELECT 1 FROM agreement AS a JOIN agreement AS newer ON newer.id = a.replaced_by
         WHERE a.id = agreement_change.agreement_id)
    """,
    """
    UPDATE agreement SET replaced_by = NULL WHERE replaced_by IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM agreement AS newer WHERE newer.id = agreement.replaced_by)
    """,
    """
    UPDATE agreement SET state = ifnull(
        (SELECT now FROM agreement_change WHERE agreement_id = agreement.id
         ORDER BY number DESC LIMIT 1), state)
    """,
    """
    UPDATE promise SET state = 'open', replaced_by = NULL
    WHERE replaced_by IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM agreement WHERE id = promise.replaced_by)
    """,
    # The promises of a whole schedule are in the schedule: those that were lost are made again.
    """
    INSERT INTO promise(id, account, agreement_id, due_on, amount_cents, state, replaced_by)
    SELECT a.id || ':' || p.number, a.account, a.id, p.due_on, p.amount_cents,
           CASE a.state WHEN 'replaced' THEN 'replaced' WHEN 'void' THEN 'void'
                        WHEN 'kept' THEN 'kept' WHEN 'broken' THEN 'broken' ELSE 'open' END,
           a.replaced_by
    FROM agreement AS a JOIN agreement_payment AS p ON p.agreement_id = a.id
    WHERE a.state NOT IN ('draft', 'offered')
      AND NOT EXISTS (SELECT 1 FROM promise WHERE id = a.id || ':' || p.number)
    """,
)
_LOST_FOLIOS = """
    SELECT DISTINCT json_extract(body, '$.folio') AS folio FROM event
    WHERE kind = 'RecordAgreement' AND folio NOT IN (SELECT folio FROM agreement) ORDER BY folio
"""


def mend_agreements(store: Store) -> None:
    """Inside `tx()`, without triggers and foreign keys."""
    for mend in _MENDS:
        store.write(mend)


def lost_folios(store: Store) -> tuple[str, ...]:
    """What the log knows and is not here: to be recorded anew by people."""
    return tuple(str(row["folio"]) for row in store.rows(_LOST_FOLIOS))
