"""The portfolio as a whole, for whoever goes through all of it."""

from __future__ import annotations

from agent_desk.store.database import Store

_NUMBERS = "SELECT number FROM account ORDER BY product, number"
_SMALLEST = """
    SELECT product, min(total_cents) AS least FROM account WHERE total_cents > 0 GROUP BY product
"""


class LocalPortfolio:
    """Fulfils `services.simulate_policy.Portfolio`; raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def account_numbers(self) -> list[str]:
        return [row["number"] for row in self._store.rows(_NUMBERS)]

    def smallest_balances(self) -> dict[str, int]:
        return {row["product"]: row["least"] for row in self._store.rows(_SMALLEST)}
