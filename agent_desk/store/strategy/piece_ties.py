"""Contacts and the pieces they carry: a call or a visit under a campaign belongs to its piece.

Tied where the contact is written, so that nobody has to remember it; settled where it is closed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from agent_desk.domain.commands import BeginContact, Command
from agent_desk.domain.contact.outcomes import CONTACT, rank_of
from agent_desk.domain.strategy.campaigns.delivery import Delivery, counts
from agent_desk.domain.strategy.campaigns.plan import plan_from
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import business_day_text, instant_text
from agent_desk.store.strategy.read_campaigns import is_meant

TIED_CHANNELS = frozenset({"call", "visit"})  # a message may be any; its piece is named by hand
Said = tuple[Delivery, str, str]
"""A state, the day it was so, and who says it: print, hand, contact or file."""

_LIVE = """
    SELECT piece.id, piece.arm, campaign.plan, piece_text.number
    FROM campaign_piece AS piece
    JOIN campaign ON campaign.id = piece.campaign_id
    JOIN piece_text ON piece_id = piece.id AND piece_text.state = 'published'
    WHERE campaign.state = 'launched' AND channel = :channel
      AND json_extract(plan, '$.starts_on') <= :day AND json_extract(plan, '$.ends_on') >= :day
    ORDER BY launched_at DESC, piece.at, piece.id
"""
_KNOWN = "SELECT * FROM piece_delivery WHERE piece_id = ? AND debtor_id = ?"
_TIE = """
    INSERT INTO piece_delivery(contact_id, piece_id, number, debtor_id, account, delivered_on,
                               batch, state)
    VALUES (:contact, :piece, :number, :debtor, :account, :day, :batch, :state)
"""
_MOVE_TO = """
    UPDATE piece_delivery SET contact_id = :contact, account = :account, delivered_on = :day,
        number = :number, state = 'sent'
    WHERE piece_id = :piece AND debtor_id = :debtor
"""
_STATE = "UPDATE piece_delivery SET state = :state, delivered_on = :day WHERE contact_id = :contact"
_STATE_ONLY = "UPDATE piece_delivery SET state = :state WHERE contact_id = :contact"
_REPORT = """
    INSERT OR REPLACE INTO piece_report(contact_id, state, piece_id, debtor_id, account, said_on,
                                        source, at, by_user)
    SELECT contact_id, :state, piece_id, debtor_id, account, :day, :source, :at, :by_user
    FROM piece_delivery WHERE contact_id = :contact
"""
_OF_CONTACT = """
    SELECT contact_id, piece_delivery.state, channel FROM piece_delivery
    JOIN campaign_piece ON campaign_piece.id = piece_id
    WHERE contact_id = ? AND channel IN ('call', 'visit')
"""


@dataclass(frozen=True, slots=True)
class Tied:
    """A piece in its version, and whom it went to; `batch` numbers a printed letter."""

    piece_id: str
    number: int
    debtor_id: str
    account: str
    batch: str = ""


def tie_contact(store: Store, command: BeginContact, debtor_id: str) -> None:
    """Keep to which piece an outgoing call or visit belongs: of the newest running campaign that
    means this person. One who has heard it already is not counted again."""
    if command.direction != "out" or command.channel not in TIED_CHANNELS:
        return
    day = business_day_text(command.at)
    piece = _piece_for(store, command.channel, debtor_id, day)
    if piece is None:
        return
    sent = Tied(piece["id"], piece["number"], debtor_id, command.account)
    known = known_delivery(store, piece["id"], debtor_id)
    if known is None:
        tie(store, sent, command, (Delivery.SENT, day, "contact"))
    elif not counts(command.channel, Delivery(known["state"])):
        moved = {"contact": command.contact_id, "account": command.account, "day": day}
        store.write(
            _MOVE_TO, {**moved, "number": sent.number, "piece": piece["id"], "debtor": debtor_id}
        )
        _keep_report(store, command.contact_id, command, (Delivery.SENT, day, "contact"))


def settle_contact(store: Store, contact_id: str, outcome: str, command: Command) -> None:
    """How the call or visit ended decides whether the person received its piece."""
    found = store.row(_OF_CONTACT, (contact_id,))
    if found is None or found["state"] != Delivery.SENT.value:
        return
    is_reached = rank_of(outcome) >= CONTACT
    state = Delivery.DELIVERED if is_reached else Delivery.FAILED
    keep_state(store, contact_id, command, (state, business_day_text(command.at), "contact"))


def known_delivery(store: Store, piece_id: str, debtor_id: str) -> Row | None:
    """How far that piece got with that person; None while it has not gone out."""
    return store.row(_KNOWN, (piece_id, debtor_id))


def tie(store: Store, sent: Tied, command: BeginContact, said: Said) -> None:
    """A piece and its contact, which is there already."""
    state, day, _source = said
    store.write(
        _TIE,
        {
            "contact": command.contact_id,
            "piece": sent.piece_id,
            "number": sent.number,
            "debtor": sent.debtor_id,
            "account": sent.account,
            "day": day,
            "batch": sent.batch,
            "state": state.value,
        },
    )
    _keep_report(store, command.contact_id, command, said)


def keep_state(store: Store, contact_id: str, command: Command, said: Said) -> None:
    """How far it got; the day is that of its delivery, which a later word does not move."""
    state, day, _source = said
    if state is Delivery.DELIVERED:
        store.write(_STATE, {"contact": contact_id, "state": state.value, "day": day})
    else:
        store.write(_STATE_ONLY, {"contact": contact_id, "state": state.value})
    _keep_report(store, contact_id, command, said)


def _keep_report(store: Store, contact_id: str, command: Command, said: Said) -> None:
    state, day, source = said
    store.write(
        _REPORT,
        {
            "contact": contact_id,
            "state": state.value,
            "day": day,
            "source": source,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def _piece_for(store: Store, channel: str, debtor_id: str, day: str) -> Row | None:
    for row in store.rows(_LIVE, {"channel": channel, "day": day}):
        if is_meant(store, plan_from(json.loads(row["plan"])), row["arm"], debtor_id):
            return row
    return None
