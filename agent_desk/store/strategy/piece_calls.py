"""Calls on exclusive lines: told from the number that was called, where the call is written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from agent_desk.domain.commands import BeginContact
from agent_desk.domain.strategy.campaigns.delivery import Delivery
from agent_desk.domain.strategy.campaigns.lines import line_digits, shown_number
from agent_desk.domain.strategy.campaigns.plan import plan_from
from agent_desk.services.piece_calls import Caller, LivePiece, PersonPiece
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import business_day_text, optional_day
from agent_desk.store.lookups import debtor_of
from agent_desk.store.strategy.read_campaigns import is_meant

_LINE = """
    SELECT campaign_line.id, campaign_id, valid_to, json_extract(plan, '$.name') AS campaign
    FROM campaign_line JOIN campaign ON campaign.id = campaign_id
    WHERE number = :number AND valid_from <= :day AND campaign.state <> 'draft'
    ORDER BY valid_from DESC LIMIT 1
"""
# One piece alone on its line needs no delivery; of several the one that this person received last.
_PIECES = """
    SELECT campaign_piece.id, campaign_piece.name, max(delivered_on) AS delivered_on
    FROM campaign_piece
    LEFT JOIN piece_delivery ON piece_id = campaign_piece.id AND debtor_id = :debtor
    WHERE line_id = :line GROUP BY campaign_piece.id
    ORDER BY delivered_on DESC, campaign_piece.id
"""
_CALL = """
    INSERT INTO piece_call(contact_id, campaign_id, line_id, piece_id, debtor_id, called_on, how)
    VALUES (:contact, :campaign, :line, :piece, :debtor, :day, :how)
"""
_LIVE = """
    SELECT piece.id, piece.name, piece.code, json_extract(plan, '$.name') AS campaign,
           ifnull(number, '') AS number
    FROM campaign_piece AS piece JOIN campaign ON campaign.id = piece.campaign_id
    LEFT JOIN campaign_line ON campaign_line.id = piece.line_id
    WHERE campaign.state <> 'draft'
      AND (campaign.state = 'launched' OR valid_to >= :day)
    ORDER BY launched_at DESC, piece.at, piece.id
"""


_MEANT = """
    SELECT piece.id, piece.name, piece.code, piece.channel, piece.arm, plan, text.number, text.body,
           ifnull(line.number, '') AS line, valid_to, sent.state, sent.delivered_on
    FROM campaign_piece AS piece
    JOIN campaign ON campaign.id = piece.campaign_id
    JOIN piece_text AS text ON text.piece_id = piece.id AND text.state = 'published'
    LEFT JOIN campaign_line AS line ON line.id = piece.line_id
    LEFT JOIN piece_delivery AS sent ON sent.piece_id = piece.id AND sent.debtor_id = :debtor
    WHERE campaign.state = 'launched' AND piece.channel <> 'call'
      AND (piece.channel <> 'letter' OR sent.state IS NOT NULL)
      AND json_extract(plan, '$.starts_on') <= :day
      AND (sent.state IS NOT NULL OR json_extract(plan, '$.ends_on') >= :day)
    ORDER BY launched_at DESC, piece.at, piece.id
"""


class LocalPieceCalls:
    """Fulfils `services.piece_calls.PieceCalls`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def caller(self, line: str, account: str, day: date) -> Caller | None:
        found = _line_of(self._store, line, day.isoformat())
        if found is None:
            return None
        if found["valid_to"] < day.isoformat():
            return Caller(found["campaign"], "", "", date.fromisoformat(found["valid_to"]))
        _id, name, how = _piece_of(self._store, found["id"], debtor_of(self._store, account))
        return Caller(found["campaign"], name, how)

    def live_pieces(self, day: date) -> Sequence[LivePiece]:
        return [
            LivePiece(
                row["id"],
                row["name"],
                row["campaign"],
                row["code"],
                shown_number(row["number"]),
            )
            for row in self._store.rows(_LIVE, {"day": day.isoformat()})
        ]

    def person_pieces(self, account: str, day: date) -> Sequence[PersonPiece]:
        debtor = debtor_of(self._store, account)
        rows = self._store.rows(_MEANT, {"debtor": debtor, "day": day.isoformat()})
        return [
            _person_piece(row, plan.name)
            for row in rows
            if (plan := plan_from(json.loads(row["plan"])))
            and (row["state"] or is_meant(self._store, plan, row["arm"], debtor))
        ]


def _person_piece(row: Row, campaign: str) -> PersonPiece:
    state = Delivery(row["state"]) if row["state"] else None
    since, until = optional_day(row["delivered_on"]), optional_day(row["valid_to"])
    return PersonPiece(
        row["id"],
        row["name"],
        campaign,
        row["channel"],
        row["number"],
        row["body"],
        shown_number(row["line"]),
        row["code"],
        until,
        state,
        since,
    )


def attribute_call(store: Store, command: BeginContact, debtor_id: str) -> None:
    """Keep to which campaign and piece an incoming call belongs, if its line says so."""
    if command.direction != "in" or not command.line:
        return
    day = business_day_text(command.at)
    found = _line_of(store, command.line, day)
    if found is None or found["valid_to"] < day:
        return
    piece_id, _name, how = _piece_of(store, found["id"], debtor_id)
    store.write(
        _CALL,
        {
            "contact": command.contact_id,
            "campaign": found["campaign_id"],
            "line": found["id"],
            "piece": piece_id,
            "debtor": debtor_id,
            "day": day,
            "how": how,
        },
    )


def _line_of(store: Store, line: str, day: str) -> Row | None:
    number = line_digits(line)
    return store.row(_LINE, {"number": number, "day": day}) if number else None


def _piece_of(store: Store, line_id: str, debtor_id: str) -> tuple[str, str, str]:
    """(id, name, how); empty when the pieces of the line cannot be told apart."""
    pieces = store.rows(_PIECES, {"line": line_id, "debtor": debtor_id})
    if len(pieces) == 1:
        return pieces[0]["id"], pieces[0]["name"], "line"
    if pieces and pieces[0]["delivered_on"]:
        return pieces[0]["id"], pieces[0]["name"], "delivery"
    return "", "", ""
