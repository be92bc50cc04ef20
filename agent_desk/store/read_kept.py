"""How many promises of each segment were kept: the institution's own rate, once it is enough."""

from __future__ import annotations

from agent_desk.domain.offers.chance import KeptRecord
from agent_desk.store.database import Store

# An agreement counts once, when all of it came or some of it did not; a lone promise by itself.
# `instalment` is that of the account, else an eighteenth of what it owes.
_ENDED = """
    WITH ended AS (
        SELECT promise.account, count(*) > 1 AS is_several,
               min(promise.state = 'kept') AS is_kept, max(promise.amount_cents) AS amount
        FROM promise
        WHERE promise.agreement_id <> '' AND promise.state NOT IN ('replaced', 'void')
        GROUP BY promise.agreement_id
        HAVING sum(promise.state = 'broken') > 0 OR min(promise.state = 'kept') = 1
        UNION ALL
        SELECT account, 0, state = 'kept', amount_cents FROM promise
        WHERE agreement_id = '' AND state IN ('kept', 'broken')
    ), weighed AS (
        SELECT account.product, is_several, is_kept, amount,
               max(1, CASE WHEN instalment_cents > 0 THEN instalment_cents
                           ELSE total_cents / 18 END) AS instalment
        FROM ended JOIN account ON account.number = ended.account
    )
    SELECT product, is_several, sum(is_kept) AS kept, count(*) AS total,
           CASE WHEN amount <= instalment THEN 0 WHEN amount <= 2 * instalment THEN 1 ELSE 2 END
           AS band
    FROM weighed GROUP BY product, is_several, band
"""


def kept_records(store: Store) -> dict[tuple[str, bool, int], KeptRecord]:
    """By product, whether in several payments, and how heavy the payment was (see `band_of`)."""
    return {
        (row["product"], bool(row["is_several"]), row["band"]): KeptRecord(
            row["kept"], row["total"]
        )
        for row in store.rows(_ENDED)
    }
