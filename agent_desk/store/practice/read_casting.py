"""Saved versions of personas and scenarios, and the closed calls to make a scenario from."""

from __future__ import annotations

import json
from collections.abc import Sequence

from agent_desk.domain.practice.debtor.from_call import PRACTISED_OUTCOMES
from agent_desk.domain.practice.training.casting import REMOVED, CastVersion, ClosedCall
from agent_desk.store.database import Store
from agent_desk.store.driver import Value
from agent_desk.store.instants import instant_of

_VERSIONS = """
    SELECT cast_version.*, ifnull(user.name, by_user) AS by_name
    FROM cast_version LEFT JOIN user ON user.id = by_user
    WHERE kind = ? AND item = ? ORDER BY number DESC
"""
_NEWEST = """
    SELECT kind, item, text, max(number) AS number, state FROM cast_version GROUP BY kind, item
"""
_CALLS = """
    SELECT contact.id, account, closed_at, ifnull(outcome, '') AS outcome
    FROM contact WHERE closed_at IS NOT NULL AND account IN (SELECT number FROM account)
      AND (outcome IN (SELECT value FROM json_each(:outcomes))
           OR id IN (SELECT contact_id FROM response_use))
    ORDER BY closed_at DESC LIMIT :limit
"""
_CARDS = """
    SELECT contact_id, card_id FROM response_use
    WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY used_at, id
"""


class LocalCasting:
    """Every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def versions(self, kind: str, item: str) -> Sequence[CastVersion]:
        """The newest first."""
        return [
            CastVersion(
                row["kind"],
                row["item"],
                row["number"],
                row["text"],
                row["state"],
                instant_of(row["saved_at"]),
                row["by_name"],
            )
            for row in self._store.rows(_VERSIONS, (kind, item))
        ]

    def in_force(self) -> Sequence[tuple[str, str, str]]:
        """(kind, id, text) of all that was saved last and not taken away."""
        rows = self._store.rows(_NEWEST)
        return [(r["kind"], r["item"], r["text"]) for r in rows if r["state"] != REMOVED]

    def account_of(self, contact_id: str) -> str:
        """The account of a call; "" of one that is not known."""
        row = self._store.row("SELECT account FROM contact WHERE id = ?", (contact_id,))
        return row["account"] if row else ""

    def closed_calls(self, limit: int) -> Sequence[ClosedCall]:
        """Those that a scenario can be made of, the newest first; no name or amount is read."""
        wanted: dict[str, Value] = {"outcomes": json.dumps(PRACTISED_OUTCOMES), "limit": limit}
        calls = self._store.rows(_CALLS, wanted)
        cards: dict[str, list[str]] = {}
        for row in self._store.rows(_CARDS, (json.dumps([call["id"] for call in calls]),)):
            cards.setdefault(row["contact_id"], []).append(row["card_id"])
        return [
            ClosedCall(
                call["id"],
                call["account"],
                instant_of(call["closed_at"]),
                call["outcome"],
                tuple(dict.fromkeys(cards.get(call["id"], ()))),
            )
            for call in calls
        ]
