"""What each response led to, counted by contact and never by who said it."""

from __future__ import annotations

from datetime import date

from agent_desk.domain.objections.results import ResponseResult
from agent_desk.store.database import Store

# A contact agreed when it left an agreement that still stands. Its end is known when nothing was
# agreed, or when the first payment agreed was due before today: the bank's file of a day arrives
# the next morning. Kept: that first payment came. A voided agreement counts as none. A contact that
# came with a portfolio agreed when a promise is noted of it: the first one due after it.
_RESULTS = """
    WITH first_due AS (
        SELECT agreement.contact_id, min(promise.due_on) AS due_on
        FROM agreement JOIN promise ON promise.agreement_id = agreement.id
        WHERE agreement.state <> 'void' AND promise.state <> 'void'
        GROUP BY agreement.contact_id
    ),
    noted AS (
        SELECT contact.id AS contact_id, min(promise.due_on) AS due_on,
               promise.state = 'kept' AS is_kept
        FROM contact JOIN promise ON promise.account = contact.account
        WHERE contact.id IN (SELECT contact_id FROM response_said)
          AND contact.source = 'file' AND contact.outcome IN ('promise', 'partial_promise')
          AND promise.agreement_id = '' AND promise.due_on >= contact.contacted_on
        GROUP BY contact.id
    ),
    ending AS (
        SELECT contact_id, due_on, is_kept FROM noted
        UNION ALL
        SELECT first_due.contact_id, first_due.due_on,
               max(promise.state = 'kept') AS is_kept
        FROM first_due
        JOIN agreement ON agreement.contact_id = first_due.contact_id
                      AND agreement.state <> 'void'
        JOIN promise ON promise.agreement_id = agreement.id
                    AND promise.due_on = first_due.due_on
        GROUP BY first_due.contact_id
    ),
    said AS (
        SELECT response_said.card_id, response_said.version,
               ending.contact_id IS NOT NULL AS is_agreed,
               contact.closed_at IS NOT NULL
                   AND (ending.contact_id IS NULL OR ending.due_on < :today) AS is_settled,
               ifnull(ending.is_kept, 0) AS is_kept,
               response_assignment.version IS response_said.version AS is_assigned
        FROM response_said
        JOIN contact ON contact.id = response_said.contact_id
        LEFT JOIN ending ON ending.contact_id = response_said.contact_id
        LEFT JOIN response_assignment
               ON response_assignment.contact_id = response_said.contact_id
              AND response_assignment.card_id = response_said.card_id
    ),
    overridden AS (
        SELECT assigned.card_id, assigned.version, count(*) AS times
        FROM response_assignment AS assigned
        WHERE EXISTS (SELECT 1 FROM response_said AS other
                      WHERE other.contact_id = assigned.contact_id
                        AND other.card_id = assigned.card_id
                        AND other.version <> assigned.version)
          AND NOT EXISTS (SELECT 1 FROM response_said AS same
                          WHERE same.contact_id = assigned.contact_id
                            AND same.card_id = assigned.card_id
                            AND same.version = assigned.version)
        GROUP BY assigned.card_id, assigned.version
    )
    SELECT said.card_id, said.version, count(*) AS used, sum(is_agreed) AS agreed,
           sum(is_settled) AS settled, sum(is_settled AND is_kept) AS kept,
           sum(is_assigned AND is_settled) AS assigned,
           sum(is_assigned AND is_settled AND is_kept) AS assigned_kept,
           ifnull(max(overridden.times), 0) AS overridden
    FROM said
    LEFT JOIN overridden ON overridden.card_id = said.card_id
                        AND overridden.version = said.version
    GROUP BY said.card_id, said.version ORDER BY said.card_id, said.version
"""


def read_results(store: Store, today: date) -> list[ResponseResult]:
    """One row for each text that was ever said."""
    return [
        ResponseResult(
            card_id=row["card_id"],
            version=row["version"],
            used=row["used"],
            agreed=row["agreed"],
            settled=row["settled"],
            kept=row["kept"],
            assigned=row["assigned"],
            assigned_kept=row["assigned_kept"],
            overridden=row["overridden"],
        )
        for row in store.rows(_RESULTS, {"today": today.isoformat()})
    ]
