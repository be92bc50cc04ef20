"""Versions of the policy: drafts saved, sent, decided by a second person; nothing is lost."""

from __future__ import annotations

import json

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.policies.commands import (
    AdoptPolicy,
    DecidePolicy,
    SavePolicyDraft,
    SendPolicy,
    WithdrawPolicy,
)
from agent_desk.domain.policies.version import DRAFT, SENT, PolicyVersion, decision_refusal
from agent_desk.store.acts import act
from agent_desk.store.agreements.read_policies import version_of
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

_INSERT = """
    INSERT INTO policy_version(id, number, state, text, hash, base_hash, author, saved_at,
                               starts_on, decided_by, decided_at)
    VALUES (:id, :number, :state, :text, :hash, :base_hash, :author, :saved_at,
            :starts_on, :decided_by, :decided_at)
"""
_SAVE = """
    UPDATE policy_version
    SET state = 'draft', text = :text, hash = :hash, base_hash = :base_hash, saved_at = :at
    WHERE id = :id
"""
_SEND = """
    UPDATE policy_version
    SET state = 'sent', text = :text, hash = :hash, base_hash = :base_hash, saved_at = :at,
        starts_on = :starts_on, note = :note, changes = :changes
    WHERE id = :id
"""
_PUBLISH = """
    UPDATE policy_version
    SET state = 'published', number = :number, text = :text, hash = :hash,
        decided_by = :by_user, decided_at = :at, reason = :reason
    WHERE id = :id
"""
_REJECT = """
    UPDATE policy_version
    SET state = 'rejected', decided_by = :by_user, decided_at = :at, reason = :reason
    WHERE id = :id
"""
_WITHDRAW = "UPDATE policy_version SET state = 'withdrawn', decided_at = :at WHERE id = :id"
_ANY = "SELECT 1 FROM policy_version WHERE number IS NOT NULL LIMIT 1"
_SAME_NUMBER = "SELECT 1 FROM policy_version WHERE number = ?"


def adopt_policy(store: Store, command: AdoptPolicy) -> None:
    """Only into a store without any published version."""
    if store.row(_ANY):
        raise RefusedError("Este archivo ya tiene su política. No la cambié.")
    at = instant_text(command.at)
    store.write(
        _INSERT,
        {
            "id": command.version_id,
            "number": command.number,
            "state": "published",
            "text": command.text,
            "hash": command.hash,
            "base_hash": "",
            "author": command.by.id,
            "saved_at": at,
            "starts_on": command.starts_on.isoformat(),
            "decided_by": None,
            "decided_at": at,
        },
    )


def save_draft(store: Store, command: SavePolicyDraft) -> None:
    """New, or over the author's own draft."""
    values: dict[str, str | int | None] = {
        "id": command.version_id,
        "text": command.text,
        "hash": command.hash,
        "base_hash": command.base_hash,
        "at": instant_text(command.at),
    }
    if version_of(store, command.version_id) is None:
        for unknown in ("number", "starts_on", "decided_by", "decided_at"):
            values[unknown] = None
        values |= {"author": command.by.id, "saved_at": values["at"], "state": DRAFT}
        store.write(_INSERT, values)
        return
    _own(store, command.version_id, command.by.id, (DRAFT, SENT))
    store.write(_SAVE, values)


def send_policy(store: Store, command: SendPolicy) -> None:
    """The author's own draft, from now on waiting for a second person."""
    _own(store, command.version_id, command.by.id, (DRAFT, SENT))
    store.write(
        _SEND,
        {
            "id": command.version_id,
            "text": command.text,
            "hash": command.hash,
            "base_hash": command.base_hash,
            "at": instant_text(command.at),
            "starts_on": command.starts_on.isoformat(),
            "note": command.note,
            "changes": json.dumps(list(command.changes), ensure_ascii=False),
        },
    )


def decide_policy(store: Store, command: DecidePolicy) -> None:
    """Raises RefusedError for the author himself, or when its text is not the one that was read."""
    version = _found(store, command.version_id)
    refusal = decision_refusal(version, command.by.id)
    if not refusal and version.hash != command.sent_hash:
        refusal = "La versión cambió mientras la leía. No decidí nada; léala de nuevo."
    if not refusal and command.is_approved and store.row(_SAME_NUMBER, (command.number,)):
        refusal = "Otra persona acaba de publicar una versión. No publiqué esta; léala de nuevo."
    if refusal:
        raise RefusedError(refusal)
    values: dict[str, str | int | None] = {
        "id": command.version_id,
        "by_user": command.by.id,
        "at": instant_text(command.at),
        "reason": command.reason,
    }
    if command.is_approved:
        values |= {"number": command.number, "text": command.text, "hash": command.hash}
        store.write(_PUBLISH, values)
    else:
        store.write(_REJECT, values)


def withdraw_policy(store: Store, command: WithdrawPolicy) -> None:
    """Only by its author, and only while nobody decided on it."""
    _own(store, command.version_id, command.by.id, (DRAFT, SENT))
    store.write(_WITHDRAW, {"id": command.version_id, "at": instant_text(command.at)})


def _found(store: Store, version_id: str) -> PolicyVersion:
    version = version_of(store, version_id)
    if version is None:
        raise RefusedError("No encuentro esa versión de la política. No cambié nada.")
    return version


def _own(store: Store, version_id: str, user_id: str, states: tuple[str, ...]) -> PolicyVersion:
    version = _found(store, version_id)
    if version.author_id != user_id:
        raise RefusedError("Ese borrador es de otra persona. Quedó como estaba.")
    if version.state not in states:
        raise RefusedError("Esa versión ya se decidió. Quedó como estaba; empiece otra.")
    return version


ACTS = (
    act(
        AdoptPolicy,
        adopt_policy,
        lambda command: {"version": command.version_id, "hash": command.hash},
    ),
    act(
        SavePolicyDraft,
        save_draft,
        lambda command: {"version": command.version_id, "hash": command.hash},
    ),
    act(
        SendPolicy,
        send_policy,
        lambda command: {
            "version": command.version_id,
            "hash": command.hash,
            "starts_on": command.starts_on.isoformat(),
            "changes": len(command.changes),
        },
    ),
    act(
        DecidePolicy,
        decide_policy,
        lambda command: {
            "version": command.version_id,
            "is_approved": command.is_approved,
            "number": command.number,
            "hash": command.hash or command.sent_hash,
        },
    ),
    act(WithdrawPolicy, withdraw_policy, lambda command: {"version": command.version_id}),
)
