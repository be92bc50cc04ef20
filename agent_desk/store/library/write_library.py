"""Drafts of cards, their states, and publications that reach every desk, undone whole."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.card_text import card_text
from agent_desk.domain.objections.commands import (
    MoveVersion,
    PublishCards,
    SaveDraft,
    UndoPublication,
)
from agent_desk.domain.objections.library_book import NEXT_STATES, State
from agent_desk.store.acts import Body, act
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_text
from agent_desk.store.library.shipped_cards import mark_shipped

_WORK = "SELECT id, state FROM card_version WHERE card_id = ? AND state IN ('draft', 'review')"
_NEXT_NUMBER = "SELECT ifnull(max(number), 0) + 1 AS number FROM card_version WHERE card_id = ?"
_INSERT = """
    INSERT INTO card_version(id, card_id, number, state, body, saved_at, by_user)
    VALUES (:id, :card_id, :number, :state, :body, :at, :by_user)
"""
_SAVE = "UPDATE card_version SET body = :body, saved_at = :at, by_user = :by_user WHERE id = :id"
_VERSION = "SELECT id, card_id, state FROM card_version WHERE id = ?"
_LIVE = "SELECT id, card_id, state FROM card_version WHERE card_id = ? AND state = 'published'"
_MOVE = "UPDATE card_version SET state = :state WHERE id = :id"
_STEP = """
    INSERT INTO card_step(version_id, state, at, by_user, note)
    VALUES (:id, :state, :at, :by_user, :note)
"""
_NEXT_REVISION = "SELECT ifnull(max(revision), 0) + 1 AS revision FROM publication"
_PUBLISH = """
    INSERT INTO publication(revision, id, at, by_user, note, undoes, broken, mended)
    VALUES (:revision, :id, :at, :by_user, :note, :undoes, :broken, :mended)
"""
_PUBLISHED_CARD = """
    INSERT INTO publication_card(revision, card_id, before_id, after_id)
    VALUES (:revision, :card_id, :before_id, :after_id)
"""
_PUBLICATION = "SELECT revision, undone_by FROM publication WHERE id = ?"
_ITS_CARDS = """
    SELECT card_id, before_id, after_id FROM publication_card WHERE revision = ? ORDER BY card_id
"""
_UNDONE = "UPDATE publication SET undone_by = :by WHERE id = :id"


class _Author:
    """When and by whom the rows of one act are written."""

    def __init__(self, at: datetime, user_id: str) -> None:
        self.at, self.user_id = instant_text(at), user_id


def save_draft(store: Store, command: SaveDraft) -> None:
    """Raises RefusedError when somebody else's draft of the card is already there."""
    work = store.row(_WORK, (command.card.id,))
    values = {
        "id": command.version_id,
        "card_id": command.card.id,
        "body": card_text(command.card),
        "at": instant_text(command.at),
        "by_user": command.by.id,
    }
    if work is None:
        if store.row(_VERSION, (command.version_id,)):
            raise RefusedError(
                "Este borrador ya se publicó o se retiró. Su texto sigue en pantalla; "
                "ábralo de nuevo para continuar."
            )
        number = _number(store.row(_NEXT_NUMBER, (command.card.id,)))
        store.write(_INSERT, {**values, "number": number, "state": State.DRAFT.value})
        _step(store, command.version_id, State.DRAFT, _Author(command.at, command.by.id))
        return
    if work["id"] != command.version_id:
        raise RefusedError(
            "Otra persona ya escribe un borrador de esta ficha. "
            "El suyo no se guardó; vuelva a abrir la ficha."
        )
    if work["state"] == State.REVIEW.value:  # edited again: it is a draft again
        _move(store, command.version_id, State.DRAFT, _Author(command.at, command.by.id))
    store.write(_SAVE, {key: values[key] for key in ("id", "body", "at", "by_user")})


def move_version(store: Store, command: MoveVersion) -> None:
    """Raises RefusedError for a way that NEXT_STATES does not know."""
    version = _version(store, command.version_id)
    now = State(version["state"])
    if command.to is State.PUBLISHED or command.to not in NEXT_STATES[now]:
        raise RefusedError("Esta versión ya no está en ese paso. No cambié nada; léala de nuevo.")
    if now is State.PUBLISHED:
        raise RefusedError("Una ficha publicada se retira al publicar. No cambié nada.")
    author = _Author(command.at, command.by.id)
    _move(store, command.version_id, command.to, author, command.note)


def publish_cards(store: Store, command: PublishCards) -> None:
    """All or nothing; each card's live version is retired for the new one."""
    if not command.versions and not command.retired:
        raise RefusedError("No hay nada que publicar. No cambié nada.")
    author = _Author(command.at, command.by.id)
    changes: list[tuple[str, str | None, str | None]] = []
    for version_id in command.versions:
        version = _version(store, version_id)
        if version["state"] not in (State.DRAFT.value, State.REVIEW.value):
            raise RefusedError(
                "Una de las versiones ya se publicó o se retiró. No publiqué ninguna; "
                "lea de nuevo la lista."
            )
        changes.append((version["card_id"], _live_id(store, version["card_id"]), version_id))
    for card_id in command.retired:
        live = _live_id(store, card_id)
        if live is None:
            raise RefusedError("Una de las fichas ya no está publicada. No cambié nada.")
        changes.append((card_id, live, None))
    _write_publication(
        store,
        command.id,
        author,
        changes,
        note=command.note,
        tests=(command.broken, command.mended),
    )


def undo_publication(store: Store, command: UndoPublication) -> None:
    """Raises RefusedError when something published later touches the same cards."""
    found = store.row(_PUBLICATION, (command.publication_id,))
    if found is None or found["undone_by"]:
        raise RefusedError("Esa publicación ya no puede deshacerse. No cambié nada.")
    author = _Author(command.at, command.by.id)
    changes: list[tuple[str, str | None, str | None]] = []
    for row in store.rows(_ITS_CARDS, (found["revision"],)):
        if _live_id(store, row["card_id"]) != row["after_id"]:
            raise RefusedError(
                "Una de sus fichas cambió después. No deshice nada; "
                "restaure la versión que quiera desde su historial."
            )
        changes.append((row["card_id"], row["after_id"], row["before_id"]))
    store.write(_UNDONE, {"by": command.id, "id": command.publication_id})
    _write_publication(store, command.id, author, changes, undoes=command.publication_id)


def seed_cards(store: Store, cards: tuple[Card, ...], at: datetime, act_id: str) -> None:
    """Put shipped cards on the desks as new versions, inside `tx()`; marks them as seen."""
    author = _Author(at, "")
    changes: list[tuple[str, str | None, str | None]] = []
    for card in cards:
        version_id = f"{act_id}:{card.id}"
        number = _number(store.row(_NEXT_NUMBER, (card.id,)))
        body = card_text(card)
        store.write(
            _INSERT,
            {
                "id": version_id,
                "card_id": card.id,
                "number": number,
                "state": State.DRAFT.value,
                "body": body,
                "at": author.at,
                "by_user": "",
            },
        )
        changes.append((card.id, _live_id(store, card.id), version_id))
        mark_shipped(store, card.id, body)
    _write_publication(store, act_id, author, changes)


def _write_publication(
    store: Store,
    publication_id: str,
    author: _Author,
    changes: list[tuple[str, str | None, str | None]],
    *,
    note: str = "",
    undoes: str = "",
    tests: tuple[int, int] = (0, 0),
) -> None:
    revision = _number(store.row(_NEXT_REVISION), "revision")
    store.write(
        _PUBLISH,
        {
            "revision": revision,
            "id": publication_id,
            "at": author.at,
            "by_user": author.user_id,
            "note": note,
            "undoes": undoes,
            "broken": tests[0],
            "mended": tests[1],
        },
    )
    for card_id, before_id, after_id in changes:
        if before_id:
            _move(store, before_id, State.RETIRED, author)
        if after_id:
            _move(store, after_id, State.PUBLISHED, author, note)
        store.write(
            _PUBLISHED_CARD,
            {
                "revision": revision,
                "card_id": card_id,
                "before_id": before_id,
                "after_id": after_id,
            },
        )


def _move(store: Store, version_id: str, to: State, author: _Author, note: str = "") -> None:
    store.write(_MOVE, {"state": to.value, "id": version_id})
    _step(store, version_id, to, author, note)


def _step(store: Store, version_id: str, to: State, author: _Author, note: str = "") -> None:
    store.write(
        _STEP,
        {
            "id": version_id,
            "state": to.value,
            "at": author.at,
            "by_user": author.user_id,
            "note": note,
        },
    )


def _version(store: Store, version_id: str) -> Row:
    version = store.row(_VERSION, (version_id,))
    if version is None:
        raise RefusedError("Esa versión ya no existe. No cambié nada; lea de nuevo la lista.")
    return version


def _live_id(store: Store, card_id: str) -> str | None:
    row = store.row(_LIVE, (card_id,))
    return str(row["id"]) if row else None


def _number(row: Row | None, name: str = "number") -> int:
    return int(row[name]) if row else 1


def _draft_body(command: SaveDraft) -> Body:
    return {"card": command.card.id, "version": command.version_id}


def _move_body(command: MoveVersion) -> Body:
    return {"version": command.version_id, "to": command.to.value}


def _publish_body(command: PublishCards) -> Body:
    return {
        "cards": len(command.versions) + len(command.retired),
        "broken": command.broken,
        "mended": command.mended,
    }


def _undo_body(command: UndoPublication) -> Body:
    return {"publication": command.publication_id}


ACTS = (
    act(SaveDraft, save_draft, _draft_body),
    act(MoveVersion, move_version, _move_body),
    act(PublishCards, publish_cards, _publish_body),
    act(UndoPublication, undo_publication, _undo_body),
)
