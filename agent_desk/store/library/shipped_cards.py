"""Which text of each shipped card this store has seen: a later one is known to be newer."""

from __future__ import annotations

from hashlib import sha256

from agent_desk.store.database import Store

_SHIPPED = """
    INSERT INTO shipped_card(card_id, hash) VALUES (:card_id, :hash)
    ON CONFLICT(card_id) DO UPDATE SET hash = excluded.hash
"""


def mark_shipped(store: Store, card_id: str, body: str) -> None:
    """Remember the shipped text of a card, inside `tx()`."""
    store.write(_SHIPPED, {"card_id": card_id, "hash": shipped_hash(body)})


def shipped_hash(body: str) -> str:
    return sha256(body.encode()).hexdigest()
