"""A contact from its first second to its outcome: begun, verified, noted, closed."""

from __future__ import annotations

from agent_desk.domain.commands import (
    BeginContact,
    CloseContact,
    SaveNote,
    UseResponse,
    VerifyIdentity,
)
from agent_desk.domain.errors import RefusedError
from agent_desk.store.acts import Body, act
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value
from agent_desk.store.instants import business_day_text, instant_text
from agent_desk.store.lookups import debtor_of
from agent_desk.store.strategy.piece_calls import attribute_call
from agent_desk.store.strategy.piece_ties import settle_contact, tie_contact

_OPEN_OF_USER = "SELECT account FROM contact WHERE by_user = ? AND closed_at IS NULL"
_CONTACT = "SELECT account, began_at, closed_at FROM contact WHERE id = ?"
_BEGIN = """
    INSERT INTO contact(id, account, debtor_id, by_user, source, channel, direction, phone, line,
                        began_at, contacted_on)
    VALUES (:id, :account, :debtor_id, :by_user, 'desk', :channel, :direction, :phone, :line,
            :began_at, :day)
"""
# What is over as it begins: nobody speaks, so there is nothing to verify or to note.
_SENT = """
    INSERT INTO contact(id, account, debtor_id, by_user, source, channel, direction, phone, line,
                        began_at, contacted_on, closed_at, outcome)
    VALUES (:id, :account, :debtor_id, :by_user, 'desk', :channel, :direction, :phone, :line,
            :began_at, :day, :began_at, :outcome)
"""
_TOUCH_DEBTOR = """
    INSERT INTO person_contact(debtor_id, last_contact_on) VALUES (:debtor_id, :day)
    ON CONFLICT(debtor_id) DO UPDATE SET last_contact_on = excluded.last_contact_on
    WHERE last_contact_on < excluded.last_contact_on
"""
_VERIFY = "UPDATE contact SET verified_at = ifnull(verified_at, :at) WHERE id = :id"
_NOTE = """
    INSERT INTO note(id, account, contact_id, text, saved_at, by_user)
    VALUES (:contact_id, :account, :contact_id, :text, :at, :by_user)
    ON CONFLICT(id) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at
"""
_USE = """
    INSERT INTO response_use(id, contact_id, account, card_id, response_key, worked, used_at,
                             by_user)
    VALUES (:id, :contact_id, :account, :card_id, :response_key, :worked, :at, :by_user)
"""
_CLOSE = """
    UPDATE contact SET closed_at = :at, outcome = :outcome, summary = :note, talk_seconds = :seconds
    WHERE id = :id
"""
# The contact fulfils the callbacks agreed before it; a new date replaces those agreed in it.
_CLOSE_CALLBACKS = """
    UPDATE callback SET closed_at = :at
    WHERE account = :account AND closed_at IS NULL
      AND (created_at < :began_at OR :next_at IS NOT NULL)
"""
_CALL_AGAIN = """
    INSERT INTO callback(id, account, due_at, reason, created_at, by_user)
    VALUES (:id, :account, :next_at, :reason, :at, :by_user)
"""


def begin_contact(store: Store, command: BeginContact) -> None:
    """Raises UnknownAccountError, or RefusedError while this user has another contact open."""
    debtor_id = debtor_of(store, command.account)
    opened = store.row(_OPEN_OF_USER, (command.by.id,))
    if opened:
        raise RefusedError(
            f"Tiene abierto el contacto de la cuenta {opened['account']}. "
            "No inicié otro; ciérrelo con su resultado y vuelva a intentar."
        )
    if store.row(_CONTACT, (command.contact_id,)):
        raise RefusedError("Ese contacto ya existe. No cambié nada; inicie otro.")
    store.write(_BEGIN, _columns(command, debtor_id))
    attribute_call(store, command, debtor_id)
    tie_contact(store, command, debtor_id)
    _touch(store, command, debtor_id)


def close_at_once(store: Store, command: BeginContact, debtor_id: str, outcome: str) -> None:
    """A contact without a conversation, such as a letter that went out."""
    store.write(_SENT, {**_columns(command, debtor_id), "outcome": outcome})
    _touch(store, command, debtor_id)


def _columns(command: BeginContact, debtor_id: str) -> dict[str, Value]:
    return {
        "id": command.contact_id,
        "account": command.account,
        "debtor_id": debtor_id,
        "by_user": command.by.id,
        "channel": command.channel,
        "direction": command.direction,
        "phone": command.phone,
        "line": command.line,
        "began_at": instant_text(command.at),
        "day": business_day_text(command.at),
    }


def _touch(store: Store, command: BeginContact, debtor_id: str) -> None:
    store.write(_TOUCH_DEBTOR, {"debtor_id": debtor_id, "day": business_day_text(command.at)})


def verify_identity(store: Store, command: VerifyIdentity) -> None:
    """The first verification stays; raises RefusedError on a closed contact."""
    open_contact(store, command.contact_id, command.account)
    store.write(_VERIFY, {"id": command.contact_id, "at": instant_text(command.at)})


def save_note(store: Store, command: SaveNote) -> None:
    """Raises RefusedError once the contact is closed: its note is then part of the record."""
    open_contact(store, command.contact_id, command.account)
    _write_note(store, command, command.text)


def use_response(store: Store, command: UseResponse) -> None:
    """A thumb may come after the contact was closed."""
    contact_of(store, command.contact_id, command.account)
    store.write(
        _USE,
        {
            "id": command.id,
            "contact_id": command.contact_id,
            "account": command.account,
            "card_id": command.card_id,
            "response_key": command.response_key,
            "worked": None if command.worked is None else int(command.worked),
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def close_contact(store: Store, command: CloseContact) -> None:
    """Outcome, note and next date together. Raises RefusedError without outcome or when closed."""
    if not command.outcome.strip():
        raise RefusedError(
            "Falta el resultado de este contacto. Sigue abierto; "
            "elija cómo terminó y vuelva a cerrar."
        )
    contact = open_contact(store, command.contact_id, command.account)
    at = instant_text(command.at)
    store.write(
        _CLOSE,
        {
            "id": command.contact_id,
            "at": at,
            "outcome": command.outcome,
            "note": command.note,
            "seconds": command.talk_seconds,
        },
    )
    settle_contact(store, command.contact_id, command.outcome, command)
    _write_note(store, command, command.note)
    _agree_next(store, command, str(contact["began_at"]))


def contact_of(store: Store, contact_id: str, account: str) -> Row:
    """The contact, which must be of that account. Raises RefusedError."""
    contact = store.row(_CONTACT, (contact_id,))
    if contact is None or contact["account"] != account:
        raise RefusedError(
            f"No hay un contacto iniciado con la cuenta {account}. "
            "No cambié nada; inicie el contacto primero."
        )
    return contact


def open_contact(store: Store, contact_id: str, account: str) -> Row:
    """The contact, of that account and not closed. Raises RefusedError."""
    contact = contact_of(store, contact_id, account)
    if contact["closed_at"] is not None:
        raise RefusedError(
            f"El contacto con la cuenta {account} ya está cerrado. "
            "Quedó como estaba; inicie otro si hace falta."
        )
    return contact


def _write_note(store: Store, command: SaveNote | CloseContact, text: str) -> None:
    store.write(
        _NOTE,
        {
            "contact_id": command.contact_id,
            "account": command.account,
            "text": text,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def _agree_next(store: Store, command: CloseContact, began_at: str) -> None:
    next_at = instant_text(command.next_contact_at) if command.next_contact_at else None
    values = {
        "id": command.id,
        "account": command.account,
        "began_at": began_at,
        "next_at": next_at,
        "at": instant_text(command.at),
        "by_user": command.by.id,
        "reason": command.outcome,
    }
    store.write(_CLOSE_CALLBACKS, values)
    if next_at:
        store.write(_CALL_AGAIN, values)


def _contact_body(command: VerifyIdentity | SaveNote) -> Body:
    return {"contact": command.contact_id}


def _begin_body(command: BeginContact) -> Body:
    return {
        "contact": command.contact_id,
        "channel": command.channel,
        "direction": command.direction,
        "line": command.line,
    }


def _response_body(command: UseResponse) -> Body:
    return {
        "contact": command.contact_id,
        "card": command.card_id,
        "response": command.response_key,
        "worked": command.worked,
    }


def _close_body(command: CloseContact) -> Body:
    return {
        "contact": command.contact_id,
        "outcome": command.outcome,
        "seconds": command.talk_seconds,
    }


ACTS = (
    act(BeginContact, begin_contact, _begin_body),
    act(VerifyIdentity, verify_identity, _contact_body),
    act(SaveNote, save_note, _contact_body),
    act(UseResponse, use_response, _response_body),
    act(CloseContact, close_contact, _close_body),
)
