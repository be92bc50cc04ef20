"""An agreement with its schedule and its promises, recorded whole or taken back whole."""

from __future__ import annotations

import json
from itertools import pairwise

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.agreements.states import NAMES, PATHS, State
from agent_desk.domain.commands import Command, RecordAgreement, VoidAgreement
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.money import require_cents
from agent_desk.services.permissions import may_undo_for_others
from agent_desk.store.acts import Body, act
from agent_desk.store.agreements.agreement_checks import require_approval, require_quote
from agent_desk.store.agreements.agreement_json import agreement_text
from agent_desk.store.agreements.lives import life_of, step
from agent_desk.store.calls.write_contacts import open_contact
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.lookups import debtor_of

_INSERT = """
    INSERT INTO agreement(id, folio, account, contact_id, kind, state, made_at, recorded_at,
                          by_user, total_cents, waived_cents, policy_id, policy_version, snapshot,
                          quote_id, joint_folio)
    VALUES (:id, :folio, :account, :contact_id, :kind, 'draft', :made_at, :recorded_at,
            :by_user, :total_cents, :waived_cents, :policy_id, :policy_version, :snapshot,
            :quote_id, :joint_folio)
"""
_PAYMENT = """
    INSERT INTO agreement_payment(agreement_id, number, due_on, amount_cents, parts)
    VALUES (:id, :number, :due_on, :amount_cents, :parts)
"""
_PROMISE = """
    INSERT INTO promise(id, account, agreement_id, due_on, amount_cents, state)
    VALUES (:id || ':' || :number, :account, :id, :due_on, :amount_cents, 'open')
"""
# One live commitment per account: two schedules on one debt would contradict each other.
_REPLACE_PROMISES = """
    UPDATE promise SET state = 'replaced', replaced_by = :id
    WHERE account = :account AND state = 'open' AND agreement_id <> :id
"""
_IN_FORCE = """
    SELECT id FROM agreement
    WHERE account = :account AND state IN ('waiting_down', 'active') AND id <> :id
"""
_REPLACED_BY = "UPDATE agreement SET replaced_by = :id WHERE id = :replaced"
_FIND = "SELECT account, state, by_user FROM agreement WHERE id = ?"
_SAME_FOLIO = "SELECT 1 FROM agreement WHERE folio = ? OR id = ?"
_VOID = "UPDATE agreement SET voided_at = :at, void_reason = :reason WHERE id = :id"
_VOID_PROMISES = """
    UPDATE promise SET state = 'void' WHERE agreement_id = :id AND state IN ('open', 'broken')
"""
_RESTORE_PROMISES = """
    UPDATE promise SET state = 'open', replaced_by = NULL
    WHERE replaced_by = :id AND state = 'replaced'
"""
_REPLACED = "SELECT id FROM agreement WHERE replaced_by = ? AND state = 'replaced'"
_RESTORE_AGREEMENT = "UPDATE agreement SET replaced_by = NULL WHERE id = ?"


def record_agreement(store: Store, command: RecordAgreement) -> None:
    """Agreement, schedule and promises; earlier open ones of the account become «replaced».

    Raises RefusedError when the rows do not add up or the contact is closed.
    """
    agreement = command.agreement
    check_agreement(store, agreement)
    if command.contact_id:
        open_contact(store, command.contact_id, agreement.account)
    write_agreement(store, command)


def check_agreement(store: Store, agreement: Agreement) -> None:
    """Its account, its sums, its quote and its permission. Raises RefusedError."""
    debtor_of(store, agreement.account)
    require_sums(agreement)
    require_quote(store, agreement)
    require_approval(store, agreement)


def write_agreement(store: Store, command: RecordAgreement) -> None:
    """Agreement, schedule and promises, once everything about them was checked."""
    agreement = command.agreement
    insert_agreement(store, command, agreement, command.contact_id)
    step(store, agreement.id, State.OFFERED, command, "ofrecido en el contacto")
    step(store, agreement.id, State.ACCEPTED, command, "aceptado en el contacto")
    put_in_force(store, command, agreement)


def insert_agreement(store: Store, command: Command, agreement: Agreement, contact_id: str) -> None:
    """The agreement as a draft, with its schedule; nothing is promised yet."""
    if store.row(_SAME_FOLIO, (agreement.folio, agreement.id)):
        raise RefusedError(
            f"Ya hay un convenio con el folio {agreement.folio}. No registré otro; "
            "búsquelo en el historial de la cuenta."
        )
    store.write(_INSERT, _columns(command, agreement, contact_id))
    store.write_many(_PAYMENT, _payment_rows(agreement))


def put_in_force(store: Store, command: Command, agreement: Agreement) -> None:
    """An accepted agreement becomes the one of its account: earlier ones give way to it."""
    to = State.WAITING_DOWN if agreement.down_cents else State.ACTIVE
    step(store, agreement.id, to, command, "entra en vigor")
    store.write_many(_PROMISE, _payment_rows(agreement))
    key = {"id": agreement.id, "account": agreement.account}
    store.write(_REPLACE_PROMISES, key)
    for row in store.rows(_IN_FORCE, key):
        step(store, row["id"], State.REPLACED, command, "sustituido por otro convenio")
        store.write(_REPLACED_BY, {"id": agreement.id, "replaced": row["id"]})


def take_back(store: Store, agreement_id: str, command: Command, reason: str) -> None:
    """The record stays as «void» and what it had replaced is in force again."""
    step(store, agreement_id, State.VOID, command, reason or "anulado")
    values = {"id": agreement_id, "at": instant_text(command.at), "reason": reason}
    for change in (_VOID, _VOID_PROMISES, _RESTORE_PROMISES):
        store.write(change, values)
    for row in store.rows(_REPLACED, (agreement_id,)):
        before = life_of(store, row["id"]).changes[-1].was
        step(store, row["id"], before, command, "se anuló el que lo sustituía")
        store.write(_RESTORE_AGREEMENT, (row["id"],))


def void_agreement(store: Store, command: VoidAgreement) -> None:
    """Undo: the record stays as «void» and what it had replaced is in force again.

    Raises RefusedError when there is none, it is not in force, or somebody else recorded it.
    """
    row = store.row(_FIND, (command.agreement_id,))
    if row is None or row["account"] != command.account:
        raise RefusedError(
            f"No encuentro ese convenio en la cuenta {command.account}. No cambié nada."
        )
    state = State(row["state"])
    if State.VOID not in PATHS[state]:
        raise RefusedError(f"Ese convenio ya está {NAMES[state]}. Quedó como estaba.")
    if row["by_user"] != command.by.id and not may_undo_for_others(command.by.role):
        raise RefusedError(
            "Ese convenio lo registró otra persona. Sigue en vigor; pida a supervisión anularlo."
        )
    take_back(store, command.agreement_id, command, command.reason)


def require_sums(agreement: Agreement) -> None:
    """No centavo is lost between what is due and what is scheduled. Raises RefusedError."""
    payments = agreement.payments
    amounts = [require_cents(payment.amount_cents) for payment in payments]
    is_whole = (
        bool(payments)
        and min(amounts) > 0
        and sum(amounts) == sum(agreement.due.values())
        and all(not p.parts or sum(p.parts.values()) == p.amount_cents for p in payments)
        and all(earlier.due_on <= later.due_on for earlier, later in pairwise(payments))
    )
    if not is_whole:
        raise RefusedError(
            "Los pagos del convenio no suman lo acordado. No lo registré; "
            "vuelva a elegir la opción y confirme de nuevo."
        )


def _columns(
    command: Command, agreement: Agreement, contact_id: str
) -> dict[str, str | int | None]:
    return {
        "id": agreement.id,
        "folio": agreement.folio,
        "account": agreement.account,
        "contact_id": contact_id or None,
        "kind": agreement.kind,
        "made_at": instant_text(agreement.made_at),
        "recorded_at": instant_text(command.at),
        "by_user": command.by.id,
        "total_cents": agreement.total_cents,
        "waived_cents": agreement.waived_cents,
        "policy_id": agreement.policy_id,
        "policy_version": agreement.policy_version,
        "snapshot": agreement_text(agreement),
        "quote_id": agreement.quote_id or None,
        "joint_folio": agreement.joint_folio,
    }


def _payment_rows(agreement: Agreement) -> list[dict[str, str | int | None]]:
    return [
        {
            "id": agreement.id,
            "account": agreement.account,
            "number": payment.number,
            "due_on": payment.due_on.isoformat(),
            "amount_cents": payment.amount_cents,
            "parts": json.dumps(dict(payment.parts)),
        }
        for payment in agreement.payments
    ]


def _agreement_body(command: RecordAgreement) -> Body:
    agreement = command.agreement
    return {
        "agreement": agreement.id,
        "contact": command.contact_id,
        "folio": agreement.folio,
        "kind": agreement.kind,
        "policy": f"{agreement.policy_id} {agreement.policy_version}",
        "policy_hash": agreement.policy_hash,
        "authority": agreement.authority,
        "quote": agreement.quote_id or None,
        "approval": agreement.approval_id or None,
    }


ACTS = (
    act(RecordAgreement, record_agreement, _agreement_body),
    act(VoidAgreement, void_agreement, lambda command: {"agreement": command.agreement_id}),
)
