"""Permissions asked in a call: written once, decided once, by somebody else within his level."""

from __future__ import annotations

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.offers.approval import PENDING, Approval, decision_refusal
from agent_desk.domain.offers.commands import AskApproval, CloseApproval, DecideApproval
from agent_desk.store.acts import Body, act
from agent_desk.store.agreements.offer_json import approval_body, offer_text
from agent_desk.store.agreements.read_approvals import approval_of
from agent_desk.store.calls.write_contacts import open_contact
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

_INSERT = """
    INSERT INTO approval(id, account, contact_id, quote_id, asked_by, asked_at, expires_at,
                         authority, option_key, policy_hash, body)
    VALUES (:id, :account, :contact_id, :quote_id, :asked_by, :asked_at, :expires_at,
            :authority, :option_key, :policy_hash, :body)
"""
_WAITING = """
    SELECT 1 FROM approval
    WHERE account = :account AND option_key = :option_key AND state = 'pending'
      AND expires_at > :at
"""
_DECIDE = """
    UPDATE approval SET state = :state, decided_by = :by_user, decided_at = :at, reason = :reason,
                        counter_key = :counter_key, counter = :counter
    WHERE id = :id
"""
_CLOSE = "UPDATE approval SET state = :state, decided_at = :at WHERE id = :id AND state = 'pending'"


def ask_approval(store: Store, command: AskApproval) -> None:
    """Raises RefusedError when the contact is closed or the same option already waits."""
    approval = command.approval
    if approval.asked_by != command.by.id:
        raise RefusedError("El visto bueno se pide en nombre propio. No envié nada.")
    if approval.contact_id:
        open_contact(store, approval.contact_id, approval.account)
    at = instant_text(command.at)
    key = {"account": approval.account, "option_key": approval.offer.key, "at": at}
    if store.row(_WAITING, key):
        raise RefusedError("Esa opción ya espera visto bueno. No la envié dos veces.")
    store.write(
        _INSERT,
        {
            "id": approval.id,
            "account": approval.account,
            "contact_id": approval.contact_id or None,
            "quote_id": approval.quote_id or None,
            "asked_by": approval.asked_by,
            "asked_at": instant_text(approval.asked_at),
            "expires_at": instant_text(approval.expires_at),
            "authority": approval.offer.authority,
            "option_key": approval.offer.key,
            "policy_hash": approval.policy_hash,
            "body": approval_body(approval),
        },
    )


def decide_approval(store: Store, command: DecideApproval) -> None:
    """Raises RefusedError for one's own request, above one's level, late, or decided already."""
    approval = _found(store, command.approval_id)
    refusal = decision_refusal(approval, command.by, command.decision, command.counter, command.at)
    if refusal:
        raise RefusedError(refusal)
    counter = command.counter
    store.write(
        _DECIDE,
        {
            "id": approval.id,
            "state": command.decision,
            "by_user": command.by.id,
            "at": instant_text(command.at),
            "reason": command.reason,
            "counter_key": counter.key if counter else "",
            "counter": offer_text(counter) if counter else None,
        },
    )


def close_approval(store: Store, command: CloseApproval) -> None:
    """Expired or taken back; one already decided keeps its answer."""
    approval = _found(store, command.approval_id)
    if approval.state != PENDING:
        raise RefusedError("Esta solicitud ya tiene respuesta. Quedó como estaba.")
    if command.state == "withdrawn" and approval.asked_by != command.by.id:
        raise RefusedError("Solo quien pidió el visto bueno puede retirarlo. Sigue pendiente.")
    if command.state == "expired" and command.at < approval.expires_at:
        raise RefusedError("Esta solicitud aún no vence. Sigue pendiente.")
    at = instant_text(command.at)
    store.write(_CLOSE, {"id": approval.id, "state": command.state, "at": at})


def _found(store: Store, approval_id: str) -> Approval:
    approval = approval_of(store, approval_id)
    if approval is None:
        raise RefusedError("No encuentro esa solicitud de visto bueno. No cambié nada.")
    return approval


def _asked_body(command: AskApproval) -> Body:
    approval = command.approval
    return {
        "approval": approval.id,
        "contact": approval.contact_id,
        "authority": approval.offer.authority,
        "policy_hash": approval.policy_hash,
    }


ACTS = (
    act(AskApproval, ask_approval, _asked_body),
    act(
        DecideApproval,
        decide_approval,
        lambda command: {"approval": command.approval_id, "decision": command.decision},
    ),
    act(
        CloseApproval,
        close_approval,
        lambda command: {"approval": command.approval_id, "state": command.state},
    ),
)
