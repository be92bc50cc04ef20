"""The demo's past: which responses were said in the contacts that came with its portfolio."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.demo.responses import DemoResponses, PastTalk
from agent_desk.domain.objections.card import Card
from agent_desk.store.database import Store

# Only where somebody talked; the promise of the contact is the first one due after it.
_TALKS = """
    SELECT contact.id, contact.began_at,
           contact.outcome IN ('promise', 'partial_promise') AND ifnull((
               SELECT promise.state FROM promise
               WHERE promise.account = contact.account AND promise.agreement_id = ''
                 AND promise.due_on >= contact.contacted_on
               ORDER BY promise.due_on LIMIT 1
           ), '') = 'kept' AS is_kept
    FROM contact
    WHERE contact.source = 'file'
      AND contact.outcome IN ('promise', 'partial_promise', 'callback', 'refused')
    ORDER BY contact.began_at, contact.id
"""
_SAID = "INSERT INTO response_said(contact_id, card_id, version, at) VALUES (?, ?, ?, ?)"
_DRAWN = """
    INSERT INTO response_assignment(contact_id, card_id, version, propensity_bp, at)
    VALUES (?, ?, ?, ?, ?)
"""


def seed_responses(store: Store, cards: Mapping[str, Card], seed: int) -> None:
    """Into a new demo store, as brought along with its contacts: no act of anybody here."""
    rows = store.rows(_TALKS)
    talks = [PastTalk(row["id"], row["began_at"], bool(row["is_kept"])) for row in rows]
    with store.tx():
        for saying in DemoResponses(cards, seed).sayings(talks):
            contact, at = saying.talk.contact_id, saying.talk.at
            store.write(_SAID, (contact, saying.card_id, saying.version, at))
            if saying.drawn:
                drawn = (contact, saying.card_id, saying.drawn, saying.propensity_bp, at)
                store.write(_DRAWN, drawn)
