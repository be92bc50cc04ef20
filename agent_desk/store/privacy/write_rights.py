"""Leaves, wishes, consents, matters and own rules, each with its event."""

from __future__ import annotations

from datetime import timedelta

from agent_desk.domain.contact.commands import (
    CloseMatter,
    GiveLeave,
    KeepConsent,
    NoteBlocked,
    OpenMatter,
    RevokeConsent,
    SaveOwnRules,
    SetPreference,
)
from agent_desk.domain.errors import RefusedError
from agent_desk.store.acts import act, no_rows
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.lookups import debtor_of
from agent_desk.store.privacy.rights_json import consent_text, own_rules_text, preference_text

LONGEST_LEAVE = timedelta(hours=4)

_LEAVE = """
    INSERT INTO contact_leave(id, account, channel, rule_id, reason, given_at, expires_at, by_user)
    VALUES (:id, :account, :channel, :rule_id, :reason, :at, :expires_at, :by_user)
"""
_LAST_BLOCKED = """
    SELECT rule_id, may_be_overridden FROM contact_blocked
    WHERE account = ? AND channel = ? ORDER BY at DESC LIMIT 1
"""
_PREFERENCE = """
    INSERT INTO preference(debtor_id, body, noted_at, by_user)
    VALUES (:debtor_id, :body, :at, :by_user)
    ON CONFLICT(debtor_id) DO UPDATE SET body = excluded.body, noted_at = excluded.noted_at,
                                         by_user = excluded.by_user
"""
_CONSENT = """
    INSERT INTO consent(id, debtor_id, body, noted_at, by_user)
    VALUES (:id, :debtor_id, :body, :at, :by_user)
"""
_REVOKE = """
    UPDATE consent SET revoked_at = :at
    WHERE id = :id AND debtor_id = :debtor_id AND revoked_at IS NULL RETURNING id
"""
_MATTER = """
    INSERT INTO matter(id, account, debtor_id, kind, topic, title, folio, told, basis, opened_at,
                       opened_by, due_at)
    VALUES (:id, :account, :debtor_id, :kind, :topic, :title, :folio, :told, :basis, :at,
            :by_user, :due_at)
"""
_SAME_FOLIO = "SELECT 1 FROM matter WHERE folio = ? AND folio <> ''"
_OPEN_MATTER = "SELECT kind FROM matter WHERE id = ? AND account = ? AND closed_at IS NULL"
_CLOSE = """
    UPDATE matter SET closed_at = :at, closed_by = :by_user, answer = :answer WHERE id = :id
"""
_OWN = "INSERT INTO own_rules(id, body, reason, at, by_user) VALUES (:id, :body, :reason, :at, :by)"


def give_leave(store: Store, command: GiveLeave) -> None:
    """Raises RefusedError without reason, for too long, or where the law itself forbids."""
    debtor_of(store, command.account)
    if not command.reason.strip():
        raise RefusedError("Falta el motivo. No autoricé el contacto; escríbalo.")
    if not command.at < command.expires_at <= command.at + LONGEST_LEAVE:
        raise RefusedError("La autorización dura cuatro horas cuando más. No la guardé.")
    blocked = store.row(_LAST_BLOCKED, (command.account, command.channel))
    if blocked is None:
        raise RefusedError("Ese contacto no está detenido. No hace falta autorizarlo.")
    if not blocked["may_be_overridden"]:
        raise RefusedError("Lo prohíbe la ley o un derecho de la persona: nadie puede autorizarlo.")
    store.write(
        _LEAVE,
        {
            "id": command.id,
            "account": command.account,
            "channel": command.channel,
            "rule_id": blocked["rule_id"],
            "reason": command.reason.strip(),
            "at": instant_text(command.at),
            "expires_at": instant_text(command.expires_at),
            "by_user": command.by.id,
        },
    )


def set_preference(store: Store, command: SetPreference) -> None:
    store.write(
        _PREFERENCE,
        {
            "debtor_id": debtor_of(store, command.account),
            "body": preference_text(command.preference),
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def keep_consent(store: Store, command: KeepConsent) -> None:
    """Raises RefusedError for a yes without date or proof: it could not be shown to anybody."""
    lacking = command.consent.lacks()
    if lacking:
        raise RefusedError(
            "Al permiso le falta su fecha o su prueba. No lo guardé; complételo y vuelva a guardar."
        )
    store.write(
        _CONSENT,
        {
            "id": command.id,
            "debtor_id": debtor_of(store, command.account),
            "body": consent_text(command.consent),
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def revoke_consent(store: Store, command: RevokeConsent) -> None:
    """Raises RefusedError when there is no such yes in force."""
    done = store.row(
        _REVOKE,
        {
            "id": command.consent_id,
            "debtor_id": debtor_of(store, command.account),
            "at": instant_text(command.at),
        },
    )
    if done is None:
        raise RefusedError("Ese permiso no existe o ya se retiró. No cambié nada.")


def open_matter(store: Store, command: OpenMatter) -> None:
    """Raises RefusedError when the folio is already taken."""
    if command.folio and store.row(_SAME_FOLIO, (command.folio,)):
        raise RefusedError(f"El folio {command.folio} ya está registrado. No lo guardé dos veces.")
    store.write(
        _MATTER,
        {
            "id": command.matter_id,
            "account": command.account,
            "debtor_id": debtor_of(store, command.account),
            "kind": command.kind,
            "topic": command.topic,
            "title": command.title,
            "folio": command.folio,
            "told": command.told.strip(),
            "basis": command.basis,
            "at": instant_text(command.at),
            "by_user": command.by.id,
            "due_at": instant_text(command.due_at) if command.due_at else None,
        },
    )


def close_matter(store: Store, command: CloseMatter) -> None:
    """Raises RefusedError without an answer, or when it is not open."""
    if not command.answer.strip():
        raise RefusedError("Falta decir cómo se resolvió. Sigue pendiente; escríbalo.")
    if store.row(_OPEN_MATTER, (command.matter_id, command.account)) is None:
        raise RefusedError("Ese pendiente no existe o ya se cerró. No cambié nada.")
    store.write(
        _CLOSE,
        {
            "id": command.matter_id,
            "answer": command.answer.strip(),
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def save_own_rules(store: Store, command: SaveOwnRules) -> None:
    """Every version stays; the last is in force. Raises RefusedError without a reason."""
    if not command.reason.strip():
        raise RefusedError("Falta el motivo del cambio. No guardé las reglas; escríbalo.")
    store.write(
        _OWN,
        {
            "id": command.id,
            "body": own_rules_text(command.rules),
            "reason": command.reason.strip(),
            "at": instant_text(command.at),
            "by": command.by.id,
        },
    )


ACTS = (
    act(NoteBlocked, no_rows, lambda command: {"channel": command.channel}),
    act(GiveLeave, give_leave, lambda command: {"channel": command.channel}),
    act(SetPreference, set_preference),
    act(KeepConsent, keep_consent, lambda command: {"what": command.consent.what}),
    act(RevokeConsent, revoke_consent, lambda command: {"consent": command.consent_id}),
    act(
        OpenMatter,
        open_matter,
        lambda command: {
            "matter": command.matter_id,
            "kind": command.kind,
            "topic": command.topic,
        },
    ),
    act(CloseMatter, close_matter, lambda command: {"matter": command.matter_id}),
    act(
        SaveOwnRules,
        save_own_rules,
        lambda command: {"per_day": command.rules.per_day, "per_week": command.rules.per_week},
    ),
)
