"""Campaigns as they go: planned, given lines and pieces, launched whole, ended; never back."""

from __future__ import annotations

import json

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.strategy.campaigns.commands import (
    AssignLine,
    EndCampaign,
    LaunchCampaign,
    MovePieceText,
    NotePiece,
    SaveCampaign,
    SavePiece,
    SavePieceText,
)
from agent_desk.domain.strategy.campaigns.lines import Line, checked_line
from agent_desk.domain.strategy.campaigns.pieces import (
    NEXT_STATES,
    Piece,
    TextState,
    checked_piece,
)
from agent_desk.domain.strategy.campaigns.plan import CampaignState, checked, plan_from
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value
from agent_desk.store.instants import instant_text
from agent_desk.store.strategy.read_campaigns import all_lines, codes_besides, seal_now

_STATE = "SELECT state FROM campaign WHERE id = ?"
_SAVE = """
    INSERT INTO campaign(id, plan, state, made_at, by_user)
    VALUES (:id, :plan, 'draft', :at, :by_user)
    ON CONFLICT(id) DO UPDATE SET plan = excluded.plan
"""
_LAUNCH = """
    UPDATE campaign SET seal = :seal, state = 'launched', launched_at = :at, launched_by = :by_user
    WHERE id = :id
"""
_END = "UPDATE campaign SET state = 'ended', ended_at = :at, why = :why WHERE id = :id"
_LINE = """
    INSERT INTO campaign_line(id, campaign_id, number, valid_from, valid_to, at, by_user)
    VALUES (:id, :campaign, :number, :first, :last, :at, :by_user)
    ON CONFLICT(id) DO UPDATE SET number = excluded.number, valid_from = excluded.valid_from,
        valid_to = excluded.valid_to
"""
_PIECE = """
    INSERT INTO campaign_piece(id, campaign_id, name, channel, line_id, code, arm, cost_cents, at,
                               by_user)
    VALUES (:id, :campaign, :name, :channel, :line, :code, :arm, :cost, :at, :by_user)
    ON CONFLICT(id) DO UPDATE SET name = excluded.name, channel = excluded.channel,
        line_id = excluded.line_id, code = excluded.code, arm = excluded.arm,
        cost_cents = excluded.cost_cents
"""
_PIECE_OF = "SELECT * FROM campaign_piece WHERE id = ?"
_TEXT = """
    INSERT INTO piece_text(piece_id, number, body, state, at, by_user)
    VALUES (:piece, :number, :body, 'draft', :at, :by_user)
"""
_TEXT_OF = "SELECT state FROM piece_text WHERE piece_id = ? AND number = ?"
_MOVE = """
    UPDATE piece_text SET state = :state, moved_at = :at, moved_by = :by_user
    WHERE piece_id = :piece AND number = :number
"""
_RETIRE_OTHERS = """
    UPDATE piece_text SET state = 'retired', moved_at = :at, moved_by = :by_user
    WHERE piece_id = :piece AND number <> :number AND state = 'published'
"""
_CALL_OF = """
    SELECT debtor_id, contacted_on FROM contact
    WHERE id = ? AND account = ? AND direction = 'in'
"""
_NOTE_CALL = """
    INSERT INTO piece_call(contact_id, campaign_id, line_id, piece_id, debtor_id, called_on, how)
    VALUES (:contact, :campaign, :line, :piece, :debtor, :day, 'noted')
    ON CONFLICT(contact_id) DO UPDATE SET campaign_id = excluded.campaign_id,
        line_id = excluded.line_id, piece_id = excluded.piece_id, how = 'noted'
"""
_FORGET_CALL = "DELETE FROM piece_call WHERE contact_id = ? AND how = 'noted'"


def save_campaign(store: Store, command: SaveCampaign) -> None:
    """Raises CampaignError for a plan that cannot be, RefusedError for a launched one."""
    row = store.row(_STATE, (command.campaign_id,))
    if row:
        _require(row, CampaignState.DRAFT, "el plan de una campaña en marcha no se cambia")
    checked(plan_from(json.loads(command.plan)))
    store.write(
        _SAVE,
        {
            "id": command.campaign_id,
            "plan": command.plan,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def launch(store: Store, command: LaunchCampaign) -> None:
    """Raises RefusedError when it is not what the gates looked at."""
    in_state(store, command.campaign_id, CampaignState.DRAFT, "solo se lanza una en preparación")
    if seal_now(store, command.campaign_id) != command.seal:
        raise RefusedError(
            "La campaña cambió mientras usted la revisaba. No la lancé; revísela de nuevo."
        )
    store.write(
        _LAUNCH,
        {
            "id": command.campaign_id,
            "seal": command.seal,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def end(store: Store, command: EndCampaign) -> None:
    """Raises RefusedError without its reason."""
    in_state(store, command.campaign_id, CampaignState.LAUNCHED, "solo termina una en marcha")
    if not command.why.strip():
        raise RefusedError("Falta decir por qué termina. La campaña sigue.")
    at, why = instant_text(command.at), command.why.strip()
    store.write(_END, {"id": command.campaign_id, "at": at, "why": why})


def assign_line(store: Store, command: AssignLine) -> None:
    """Raises CampaignError when it clashes with another campaign or has not rested."""
    in_state(store, command.campaign_id, CampaignState.DRAFT, "las líneas ya están en la calle")
    asked = Line(
        command.line_id,
        command.campaign_id,
        command.number,
        command.valid_from,
        command.valid_to,
    )
    line = checked_line(asked, all_lines(store))
    store.write(
        _LINE,
        {
            "id": line.id,
            "campaign": line.campaign_id,
            "number": line.number,
            "first": line.valid_from.isoformat(),
            "last": line.valid_to.isoformat(),
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def save_piece(store: Store, command: SavePiece) -> None:
    """Raises CampaignError for a code that another piece has."""
    in_state(store, command.campaign_id, CampaignState.DRAFT, "las piezas ya están en la calle")
    piece = checked_piece(
        Piece(
            command.piece_id,
            command.campaign_id,
            " ".join(command.name.split()),
            command.channel,
            command.line_id,
            command.code.strip().upper(),
            command.arm,
            command.cost_cents,
        ),
        codes_besides(store, command.piece_id),
    )
    store.write(
        _PIECE,
        {
            "id": piece.id,
            "campaign": piece.campaign_id,
            "name": piece.name,
            "channel": piece.channel,
            "line": piece.line_id or None,
            "code": piece.code,
            "arm": piece.arm,
            "cost": piece.cost_cents,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def save_text(store: Store, command: SavePieceText) -> None:
    """Raises RefusedError for a piece that is not there or a version that is."""
    piece_row(store, command.piece_id)
    if store.row(_TEXT_OF, (command.piece_id, command.number)):
        raise RefusedError("Otra persona guardó esa versión antes. Ábrala y guarde de nuevo.")
    if not command.body.strip():
        raise RefusedError("El texto está vacío. No guardé nada.")
    store.write(
        _TEXT,
        {
            "piece": command.piece_id,
            "number": command.number,
            "body": command.body.strip(),
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def move_text(store: Store, command: MovePieceText) -> None:
    """One step on or back; what is published takes the place of what was."""
    row = store.row(_TEXT_OF, (command.piece_id, command.number))
    state = TextState(command.state)
    if row is None or state not in NEXT_STATES[TextState(row["state"])]:
        raise RefusedError("Ese texto no puede dar ese paso. Quedó como estaba.")
    moved: dict[str, Value] = {
        "piece": command.piece_id,
        "number": command.number,
        "at": instant_text(command.at),
        "by_user": command.by.id,
    }
    if state is TextState.PUBLISHED:
        store.write(_RETIRE_OTHERS, moved)
    store.write(_MOVE, {**moved, "state": state.value})


def note_piece(store: Store, command: NotePiece) -> None:
    """What the person reads out counts more than the line; raises RefusedError for no such call."""
    call = store.row(_CALL_OF, (command.contact_id, command.account))
    if call is None:
        raise RefusedError("La pieza se anota en una llamada que entra. No anoté nada.")
    if not command.piece_id:
        store.write(_FORGET_CALL, (command.contact_id,))
        return
    piece = piece_row(store, command.piece_id)
    store.write(
        _NOTE_CALL,
        {
            "contact": command.contact_id,
            "campaign": piece["campaign_id"],
            "line": piece["line_id"],
            "piece": command.piece_id,
            "debtor": call["debtor_id"],
            "day": call["contacted_on"],
        },
    )


def in_state(store: Store, campaign_id: str, state: CampaignState, why: str) -> None:
    """Raises RefusedError with why not, when the campaign is in another one or is not there."""
    row = store.row(_STATE, (campaign_id,))
    if row is None:
        raise RefusedError("Esa campaña no existe. No cambié nada.")
    _require(row, state, why)


def _require(row: Row, state: CampaignState, why: str) -> None:
    if row["state"] != state.value:
        raise RefusedError(f"No se puede: {why}. La campaña quedó como estaba.")


def piece_row(store: Store, piece_id: str) -> Row:
    """Raises RefusedError when there is none."""
    row = store.row(_PIECE_OF, (piece_id,))
    if row is None:
        raise RefusedError("Esa pieza no existe. No cambié nada.")
    return row


ACTS = (
    act(SaveCampaign, save_campaign, lambda c: {"campaign": c.campaign_id}),
    act(LaunchCampaign, launch, lambda c: {"campaign": c.campaign_id, "seal": c.seal}),
    act(EndCampaign, end, lambda c: {"campaign": c.campaign_id}),
    act(AssignLine, assign_line, lambda c: {"campaign": c.campaign_id, "line": c.line_id}),
    act(SavePiece, save_piece, lambda c: {"campaign": c.campaign_id, "piece": c.piece_id}),
    act(SavePieceText, save_text, lambda c: {"piece": c.piece_id, "number": c.number}),
    act(
        MovePieceText,
        move_text,
        lambda c: {"piece": c.piece_id, "number": c.number, "state": c.state},
    ),
    act(NotePiece, note_piece, lambda c: {"contact": c.contact_id, "piece": c.piece_id}),
)
