"""Pieces on their way to people: sent one by one, and what became of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

from agent_desk.domain.commands import BeginContact
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.spanish import date_text
from agent_desk.domain.strategy.campaigns.commands import DeliverPiece, ReportPiece
from agent_desk.domain.strategy.campaigns.delivery import (
    STATES,
    WORDS,
    Delivery,
    delivery_words,
    may_follow,
)
from agent_desk.domain.strategy.campaigns.pieces import TextState, by_channel
from agent_desk.domain.strategy.campaigns.plan import CampaignState
from agent_desk.store.acts import act
from agent_desk.store.calls.write_contacts import close_at_once
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import BUSINESS_ZONE, business_day_text
from agent_desk.store.lookups import carrying_contact, debtor_of
from agent_desk.store.strategy.piece_ties import (
    TIED_CHANNELS,
    Tied,
    keep_state,
    known_delivery,
    tie,
)
from agent_desk.store.strategy.read_campaigns import control_of
from agent_desk.store.strategy.write_campaigns import in_state, piece_row

_TEXT = "SELECT number, state FROM piece_text WHERE piece_id = ? AND number = ?"
_NEWEST = """
    SELECT number FROM piece_text WHERE piece_id = ? AND state IN ('published', 'retired')
    ORDER BY state = 'published' DESC, number DESC LIMIT 1
"""
_LAUNCHED = "SELECT state, date(launched_at) AS day FROM campaign WHERE id = ?"
_NOON = time(12)


def deliver(store: Store, command: DeliverPiece) -> None:
    """Raises RefusedError when this person has the piece already, is of the control, or its text
    is not out."""
    piece = piece_row(store, command.piece_id)
    in_state(store, piece["campaign_id"], CampaignState.LAUNCHED, "la campaña no está en marcha")
    text = store.row(_TEXT, (command.piece_id, command.number))
    if text is None or text["state"] != TextState.PUBLISHED.value:
        raise RefusedError("Ese texto no está publicado. No lo envié.")
    debtor = debtor_of(store, command.account)
    if known_delivery(store, command.piece_id, debtor):
        raise RefusedError("Esa persona ya recibió la pieza. No la envié otra vez.")
    if control_of(store, piece["campaign_id"], debtor):
        raise RefusedError("Esa persona es del control del piloto: no recibe nada. No la envié.")
    carrying = carrying_contact(store, command)
    if carrying:
        command = replace(command, contact_id=carrying)
    else:
        close_at_once(store, command, debtor, "message_sent")
    source, day = "print" if command.batch else "hand", business_day_text(command.at)
    sent = Tied(piece["id"], command.number, debtor, command.account, command.batch)
    tie(store, sent, command, (Delivery.SENT, day, source))


def report(store: Store, command: ReportPiece) -> None:
    """Raises RefusedError for what cannot be so: a day to come, a word that says no more than what
    is known, or one that this channel does not have."""
    piece = piece_row(store, command.piece_id)
    state, channel = Delivery(command.state), str(piece["channel"])
    if state not in STATES[channel]:
        raise RefusedError(f"De una pieza por {by_channel(channel)} no se dice «{WORDS[state]}».")
    _check_day(store, command, piece)
    debtor = debtor_of(store, command.account)
    known = known_delivery(store, command.piece_id, debtor)
    if known is None:
        _begin(store, command, piece, debtor)
        return
    old = Delivery(known["state"])
    if not may_follow(old, state):
        told = delivery_words(channel, old)
        day = date_text(datetime.fromisoformat(known["delivered_on"]).date())
        raise RefusedError(f"Ya consta «{told}» desde el {day}. Quedó así.")
    keep_state(store, known["contact_id"], command, (state, f"{command.said_on}", command.source))


def _check_day(store: Store, command: ReportPiece, piece: Row) -> None:
    if command.said_on.isoformat() > business_day_text(command.at):
        raise RefusedError(f"El {date_text(command.said_on)} todavía no llega. No lo anoté.")
    campaign = store.row(_LAUNCHED, (piece["campaign_id"],))
    if campaign is None or campaign["state"] == CampaignState.DRAFT.value:
        raise RefusedError("Su campaña no ha empezado: esa pieza no pudo salir. No lo anoté.")
    if command.said_on.isoformat() < campaign["day"]:
        raise RefusedError(
            f"El {date_text(command.said_on)} su campaña no había empezado. No lo anoté."
        )


def _begin(store: Store, command: ReportPiece, piece: Row, debtor: str) -> None:
    """The contact of a piece that nobody had noted, at noon of its day."""
    text = store.row(_NEWEST, (piece["id"],))
    at = datetime.combine(command.said_on, _NOON, BUSINESS_ZONE).astimezone(UTC)
    begun = BeginContact(
        command.id, command.by, min(at, command.at), command.id, command.account, piece["channel"]
    )
    outcome = "message_sent"
    if piece["channel"] in TIED_CHANNELS:
        outcome = "answered" if command.state == Delivery.DELIVERED else "no_answer"
    close_at_once(store, begun, debtor, outcome)
    sent = Tied(piece["id"], text["number"] if text else 0, debtor, command.account)
    tie(store, sent, begun, (Delivery(command.state), f"{command.said_on}", command.source))


ACTS = (
    act(
        DeliverPiece,
        deliver,
        lambda c: {"contact": c.contact_id, "piece": c.piece_id, "number": c.number},
    ),
    act(
        ReportPiece,
        report,
        lambda c: {"piece": c.piece_id, "state": c.state, "source": c.source},
    ),
)
