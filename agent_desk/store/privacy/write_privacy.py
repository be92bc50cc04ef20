"""Requests over a person's data, blocking and erasing him, each with its event."""

from __future__ import annotations

import json
from datetime import date, timedelta

from agent_desk.domain.commands import Command
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.privacy.commands import (
    AnswerRequest,
    BlockPerson,
    ErasePerson,
    ExtendRequest,
    FinishRequest,
    NoteExport,
    OpenRequest,
    UnblockPerson,
)
from agent_desk.domain.privacy.requests import RequestState, folio_of
from agent_desk.store.acts import act, no_rows
from agent_desk.store.audit.chain import forget_account
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import business_day_text, instant_text
from agent_desk.store.privacy.person_rows import Person, person_of
from agent_desk.store.privacy.scrub import cut_logs, owe_scrub
from agent_desk.store.privacy.seal_person import (
    breach_of,
    left_of,
    remember_erased,
    seal,
    shred,
    unseal,
)

_NEXT = "SELECT ifnull(max(number), 0) + 1 AS number FROM privacy_request"
_OPEN = """
    INSERT INTO privacy_request(number, folio, account, debtor_id, asked, received_on, identity,
                                reply_to, told, answer_by, opened_by)
    VALUES (:number, :folio, :account, :debtor, :asked, :received_on, :identity, :reply_to, :told,
            :answer_by, :by_user)
"""
_REQUEST = "SELECT * FROM privacy_request WHERE folio = ?"
_ANSWER = """
    UPDATE privacy_request SET state = :state, answered_on = :day, answer = :answer,
                               effect_by = :effect_by
    WHERE folio = :folio
"""
_EXTEND_ANSWER = """
    UPDATE privacy_request SET answer_by = :until, extended = extended + 1, extend_reason = :reason
    WHERE folio = :folio
"""
_EXTEND_EFFECT = """
    UPDATE privacy_request SET effect_by = :until, extended = extended + 1, extend_reason = :reason
    WHERE folio = :folio
"""
_FINISH = "UPDATE privacy_request SET state = 'done', done_on = :day WHERE folio = :folio"
_CALL = "SELECT 1 FROM contact WHERE debtor_id = ? AND closed_at IS NULL"
_COUNTRY = "SELECT country FROM portfolio.debtor WHERE id = ?"
_BLOCK = """
    INSERT INTO person_block(debtor_id, accounts, country, breach_on, blocked_at, by_user, reason,
                             folio)
    VALUES (:debtor, :accounts, :country, :breach, :at, :by_user, :reason, :folio)
"""
_UNBLOCK = "DELETE FROM person_block WHERE debtor_id = ?"
_BLOCKED = "SELECT * FROM person_block WHERE debtor_id = ?"
_KEPT = "UPDATE person_block SET erased_at = :at, kept = :kept WHERE debtor_id = :debtor"
_FORGET_REQUESTS = """
    UPDATE privacy_request SET account = '', debtor_id = '', identity = '', reply_to = '',
                               told = '', answer = CASE answer WHEN '' THEN '' ELSE '—' END
    WHERE debtor_id = ?
"""
_ERASURE = """
    INSERT INTO erasure(id, folio, at, by_user, removed, kept, backups_until)
    VALUES (:id, :folio, :at, :by_user, :removed, :kept, :backups_until)
"""
_NOT_FOUND = "No encuentro esa solicitud. No cambié nada; elíjala de la lista."


def open_request(store: Store, command: OpenRequest) -> None:
    """Raises RefusedError without the document that proves who asks, or without a way to answer."""
    person = person_of(store, command.account)
    if not command.identity.strip():
        raise RefusedError(
            "Falta con qué documento acreditó su identidad. No la registré; escríbalo."
        )
    if not command.reply_to.strip():
        raise RefusedError("Falta por qué medio quiere la respuesta. No la registré; escríbalo.")
    row = store.row(_NEXT)
    number = int(row["number"]) if row else 1
    store.write(
        _OPEN,
        {
            "number": number,
            "folio": folio_of(command.received_on.year, number),
            "account": command.account,
            "debtor": person.debtor_id,
            "asked": command.right.value,
            "received_on": command.received_on.isoformat(),
            "identity": command.identity.strip(),
            "reply_to": command.reply_to.strip(),
            "told": command.told.strip(),
            "answer_by": command.answer_by.isoformat(),
            "by_user": command.by.id,
        },
    )


def answer_request(store: Store, command: AnswerRequest) -> None:
    """Once; raises RefusedError for a refusal without its reason."""
    _in_state(store, command.folio, RequestState.OPEN)
    if not command.is_granted and not command.answer.strip():
        raise RefusedError("Falta el motivo de la negativa. Sigue abierta; escríbalo.")
    state = RequestState.GRANTED if command.is_granted else RequestState.REFUSED
    store.write(
        _ANSWER,
        {
            "folio": command.folio,
            "state": state.value,
            "day": business_day_text(command.at),
            "answer": command.answer.strip(),
            "effect_by": command.effect_by.isoformat() if command.effect_by else None,
        },
    )


def extend_request(store: Store, command: ExtendRequest) -> None:
    """The running deadline, once in all. Raises RefusedError without a reason."""
    request = _request(store, command.folio)
    if request["state"] not in (RequestState.OPEN, RequestState.GRANTED):
        raise RefusedError("Esa solicitud ya terminó. No cambié nada.")
    if request["extended"]:
        raise RefusedError("El plazo ya se amplió una vez, que es lo que permite la ley.")
    if not command.reason.strip():
        raise RefusedError("Falta el motivo que justifica la ampliación. No cambié el plazo.")
    sql = _EXTEND_ANSWER if request["state"] == RequestState.OPEN else _EXTEND_EFFECT
    values = {"folio": command.folio, "until": command.until.isoformat()}
    store.write(sql, {**values, "reason": command.reason.strip()})


def finish_request(store: Store, command: FinishRequest) -> None:
    """Raises RefusedError when it was not granted."""
    _in_state(store, command.folio, RequestState.GRANTED)
    store.write(_FINISH, {"folio": command.folio, "day": business_day_text(command.at)})


def block_person(store: Store, command: BlockPerson) -> None:
    """Raises RefusedError while somebody is on a call with him, or without a reason."""
    person = person_of(store, command.account)
    if person.is_blocked:
        raise RefusedError("Esa persona ya está bloqueada. No cambié nada.")
    if not command.reason.strip():
        raise RefusedError("Falta el motivo del bloqueo. No bloqueé nada; escríbalo.")
    if store.row(_CALL, (person.debtor_id,)):
        raise RefusedError(
            "Hay una llamada abierta con esa persona. Termínela y vuelva a bloquear."
        )
    block(store, person, command, command.reason.strip(), command.folio)


def block(store: Store, person: Person, command: Command, reason: str, folio: str = "") -> None:
    """Seal him, for a command or for a rule of retention."""
    country = store.row(_COUNTRY, (person.debtor_id,))
    rows = seal(store, person)
    breach = breach_of(rows)
    store.write(
        _BLOCK,
        {
            "debtor": person.debtor_id,
            "accounts": json.dumps(person.accounts),
            "country": country["country"] if country else "",
            "breach": breach.isoformat() if breach else business_day_text(command.at),
            "at": instant_text(command.at),
            "by_user": command.by.id,
            "reason": reason,
            "folio": folio,
        },
    )


def unblock_person(store: Store, command: UnblockPerson) -> None:
    """Raises RefusedError once part of him has been erased."""
    person, row = _blocked(store, command.account)
    if row["erased_at"]:
        raise RefusedError("Parte de sus datos ya se suprimió: el bloqueo no se puede deshacer.")
    if not command.reason.strip():
        raise RefusedError("Falta el motivo para quitar el bloqueo. Sigue puesto; escríbalo.")
    unseal(store, person)
    store.write(_UNBLOCK, (person.debtor_id,))


def erase_person(store: Store, command: ErasePerson) -> None:
    """All kinds of record but those that a rule still keeps; raises RefusedError when that is
    everything he has."""
    person, _row = _blocked(store, command.account)
    erase(store, person, command, command.folio)


def erase(store: Store, person: Person, command: ErasePerson, folio: str = "") -> dict[str, int]:
    """Shred what may go; the proof of it names nobody. {kind: rows gone}."""
    kept = {kind: (day, why) for kind, day, why in command.keep_until if day > command.today}
    here = left_of(store, person.debtor_id)
    gone = shred(store, person, [kind for kind in here if kind not in kept])
    staying = [(kind, *kept[kind]) for kind in here if kind in kept]
    if not gone:
        until = max(day for _kind, day, _why in staying) if staying else command.today
        raise RefusedError(
            f"La ley obliga a conservar todo lo que hay de esa persona hasta el {until:%d/%m/%Y}. "
            "Sigue bloqueada; no se suprimió nada."
        )
    remember_erased(store, person, command.today)
    owe_scrub(store)
    _note_erasure(store, command, folio, gone, staying)
    if not staying:
        store.write(_UNBLOCK, (person.debtor_id,))
        store.write(_FORGET_REQUESTS, (person.debtor_id,))
        for account in person.accounts:
            forget_account(store, account)
        return gone
    told = [[kind, day.isoformat(), why] for kind, day, why in staying]
    named = {"debtor": person.debtor_id, "at": instant_text(command.at), "kept": json.dumps(told)}
    store.write(_KEPT, named)
    return gone


def _note_erasure(
    store: Store,
    command: ErasePerson,
    folio: str,
    gone: dict[str, int],
    staying: list[tuple[str, date, str]],
) -> None:
    until = command.today + timedelta(days=command.backup_days)
    store.write(
        _ERASURE,
        {
            "id": command.id,
            "folio": folio,
            "at": instant_text(command.at),
            "by_user": command.by.id,
            "removed": json.dumps(gone, sort_keys=True),
            "kept": json.dumps([[kind, str(day)] for kind, day, _why in staying]),
            "backups_until": until.isoformat(),
        },
    )


def _request(store: Store, folio: str) -> Row:
    row = store.row(_REQUEST, (folio,))
    if row is None:
        raise RefusedError(_NOT_FOUND)
    return row


def _in_state(store: Store, folio: str, state: RequestState) -> None:
    if _request(store, folio)["state"] != state.value:
        raise RefusedError("Esa solicitud no espera eso ahora. No cambié nada.")


def _finish(store: Store) -> None:
    from agent_desk.store.portfolio.finish_portfolio import finish_portfolio

    finish_portfolio(store)


def _blocked(store: Store, account: str) -> tuple[Person, Row]:
    person = person_of(store, account)
    row = store.row(_BLOCKED, (person.debtor_id,))
    if row is None:
        raise RefusedError("Esa persona no está bloqueada. No cambié nada; bloquéela primero.")
    return person, row


ACTS = (
    act(OpenRequest, open_request, lambda command: {"right": command.right.value}),
    act(
        AnswerRequest,
        answer_request,
        lambda command: {"folio": command.folio, "granted": command.is_granted},
    ),
    act(ExtendRequest, extend_request, lambda command: {"folio": command.folio}),
    act(FinishRequest, finish_request, lambda command: {"folio": command.folio}),
    act(NoteExport, no_rows, lambda command: {"folio": command.folio}),
    act(BlockPerson, block_person, lambda command: {"folio": command.folio}),
    act(UnblockPerson, unblock_person, after=_finish),
    act(ErasePerson, erase_person, lambda command: {"folio": command.folio}, after=cut_logs),
)
