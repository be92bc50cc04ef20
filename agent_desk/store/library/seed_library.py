"""What ships becomes version 1 of a new store, and a newer version of a card that nobody edited."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from uuid import uuid4

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.card_text import card_text
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.library.shipped_cards import mark_shipped, shipped_hash

_LIVE = "SELECT card_id, body FROM card_version WHERE state = 'published'"
_SHIPPED = "SELECT card_id, hash FROM shipped_card"
_EVER = "SELECT DISTINCT card_id FROM card_version"
_EVENT = """
    INSERT INTO event(id, kind, by_user, by_role, at, body)
    VALUES (:id, 'SeedLibrary', 'programa', '', :at, :body)
"""


def seed_library(store: Store, shipped: Iterable[Card], at: datetime) -> tuple[str, ...]:
    """Bring in what ships and this store has not seen; returns the ids of cards that the house
    edited and that ship in another text now: they stay as they are, to be compared by a person.
    """
    cards = tuple(shipped)
    seen = {str(row["card_id"]): str(row["hash"]) for row in store.rows(_SHIPPED)}
    hashes = {card.id: shipped_hash(card_text(card)) for card in cards}
    if seen == hashes:
        return ()
    with store.tx():
        return _seed(store, cards, seen, at)


def _seed(
    store: Store, cards: tuple[Card, ...], seen: dict[str, str], at: datetime
) -> tuple[str, ...]:
    live = {str(row["card_id"]): str(row["body"]) for row in store.rows(_LIVE)}
    ever = {str(row["card_id"]) for row in store.rows(_EVER)}
    fresh: list[Card] = []
    edited: list[str] = []
    for card in cards:
        body = card_text(card)
        if seen.get(card.id) == shipped_hash(body):
            continue
        is_untouched = card.id in live and shipped_hash(live[card.id]) == seen.get(card.id)
        if card.id not in ever or is_untouched:
            fresh.append(card)
        else:
            edited.append(card.id)
            mark_shipped(store, card.id, body)
    if fresh:
        # Hardly ever, and with it come the commands of the whole library.
        from agent_desk.store.library.write_library import seed_cards

        act_id = str(uuid4())
        seed_cards(store, tuple(fresh), at, act_id)
        body_text = json.dumps({"cards": len(fresh)})
        store.write(_EVENT, {"id": act_id, "at": instant_text(at), "body": body_text})
    return tuple(edited)
