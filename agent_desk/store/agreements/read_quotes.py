"""Quotes as they were shown, with what became of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from agent_desk.domain.offers.kept import Kept
from agent_desk.domain.offers.quote import Quote
from agent_desk.services.quotes import KeptQuote
from agent_desk.store.agreements.offer_json import quote_of
from agent_desk.store.agreements.read_kept import KeptCounts
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of

_COLUMNS = """
    SELECT quote.*, ifnull(user.name, quote.by_user) AS by_name,
           ifnull((SELECT folio FROM agreement WHERE quote_id = quote.id AND state <> 'void'
                   ORDER BY row DESC LIMIT 1), '') AS folio
    FROM quote LEFT JOIN user ON user.id = quote.by_user
"""
_OF_ACCOUNT = _COLUMNS + " WHERE quote.account = ? ORDER BY made_at DESC, quote.row DESC"
_ONE = _COLUMNS + " WHERE quote.id = ?"
_OPEN = """
    SELECT * FROM quote WHERE voided_at IS NULL AND expires_on >= ?
      AND NOT EXISTS (SELECT 1 FROM agreement WHERE quote_id = quote.id)
    ORDER BY row
"""


class LocalQuotes:
    """Fulfils `services.quotes.Quotes`; every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store, self._kept = store, KeptCounts(store)

    def of_account(self, account: str) -> list[KeptQuote]:
        return [_kept(row) for row in self._store.rows(_OF_ACCOUNT, (account,))]

    def quote(self, quote_id: str) -> KeptQuote | None:
        row = self._store.row(_ONE, (quote_id,))
        return _kept(row) if row else None

    def kept(self) -> Kept:
        return self._kept.read()

    def standing(self, today: date) -> Iterator[Quote]:
        """Neither void, nor expired, nor accepted yet."""
        return (quote_of(row) for row in self._store.stream(_OPEN, (today.isoformat(),)))


def _kept(row: Row) -> KeptQuote:
    return KeptQuote(
        quote=quote_of(row),
        made_at=instant_of(row["made_at"]),
        by_name=row["by_name"],
        void_reason=row["void_reason"],
        folio=row["folio"],
    )
