"""What came of past agreements, by segment: the institution's own rate, once it is enough."""

from __future__ import annotations

from agent_desk.domain.offers.kept import NOTHING_KEPT, Kept, KeptCount, segment_name
from agent_desk.store.database import Store

# An agreement counts once, by the state in which its payments left it; those replaced or taken
# back say nothing. A lone promise of the creditor's file counts by itself. `instalment` is that of
# the account, else an eighteenth of what it owes; the bands are those of `chance.band_of`.
_ENDED = """
    WITH ended AS (
        SELECT agreement.account, agreement.kind, agreement.state = 'kept' AS is_kept,
               count(*) > 1 AS is_several, max(amount_cents) AS amount
        FROM agreement JOIN agreement_payment ON agreement_id = agreement.id
        WHERE state IN ('kept', 'broken')
        GROUP BY agreement.id
        UNION ALL
        SELECT account, 'promise', state = 'kept', 0, amount_cents FROM promise
        WHERE agreement_id = '' AND state IN ('kept', 'broken')
    ), weighed AS (
        SELECT account.product, kind, is_several, is_kept, amount,
               max(1, CASE WHEN instalment_cents > 0 THEN instalment_cents
                           ELSE total_cents / 18 END) AS instalment
        FROM ended JOIN account ON account.number = ended.account
    )
    SELECT product, kind, is_several, sum(is_kept) AS kept, count(*) AS total,
           CASE WHEN amount <= instalment THEN 0 WHEN amount <= 2 * instalment THEN 1 ELSE 2 END
           AS band
    FROM weighed GROUP BY product, kind, is_several, band
"""
# What changes when one more has ended: asked often, and cheaper than counting by segment.
_MARK = """
    SELECT (SELECT count(*) FROM agreement WHERE state = 'kept') AS kept,
           (SELECT count(*) FROM agreement WHERE state = 'broken') AS broken,
           (SELECT count(*) FROM promise WHERE agreement_id = '' AND state = 'kept') AS lone_kept,
           (SELECT count(*) FROM promise WHERE agreement_id = '' AND state = 'broken') AS lone_not
"""


class KeptCounts:
    """The counts of one open store. Used on the store's lane only."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._mark: tuple[int, ...] = ()
        self._counts: Kept = NOTHING_KEPT

    def read(self) -> Kept:
        """By segment (`kept.segment_name`)."""
        row = self._store.rows(_MARK)[0]
        mark = (row["kept"], row["broken"], row["lone_kept"], row["lone_not"])
        if mark != self._mark:
            self._mark, self._counts = mark, self._counted()
        return self._counts

    def _counted(self) -> Kept:
        return {
            segment_name(
                row["product"], row["kind"], row["band"], is_several=bool(row["is_several"])
            ): KeptCount(row["kept"], row["total"])
            for row in self._store.rows(_ENDED)
        }
