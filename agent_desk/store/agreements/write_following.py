"""Agreements prepared, accepted and judged; payments received, bounced, reversed and moved."""

from __future__ import annotations

from datetime import date

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.agreements.commands import (
    JudgeAccount,
    MarkPayment,
    MoveAgreement,
    PrepareAgreement,
    ReceivePayment,
)
from agent_desk.domain.agreements.states import LIVE, State
from agent_desk.domain.commands import Command
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.money import require_cents
from agent_desk.services.following import promise_state
from agent_desk.store.acts import Body, act
from agent_desk.store.agreements.agreement_json import agreement_of
from agent_desk.store.agreements.lives import step
from agent_desk.store.agreements.read_following import agreement_rows, standing_of
from agent_desk.store.agreements.write_agreements import (
    check_agreement,
    insert_agreement,
    put_in_force,
    take_back,
)
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import BUSINESS_ZONE, instant_text
from agent_desk.store.lookups import debtor_of

_JUDGED = LIVE | {State.KEPT, State.BROKEN}
_FIND = "SELECT id, account, state, snapshot FROM agreement WHERE id = ?"
_PROMISE = """
    UPDATE promise SET state = :state
    WHERE id = :id || ':' || :number AND state IN ('open', 'kept', 'broken') AND state <> :state
"""
_PAYMENT = """
    INSERT INTO payment(id, account, paid_on, amount_cents, means, reference, loaded_at)
    VALUES (:id, :account, :paid_on, :amount_cents, :means, :reference, :at)
"""
_FIND_PAYMENT = "SELECT account FROM payment WHERE id = ?"
_MARKS = "SELECT number, kind, to_account FROM payment_mark WHERE payment_id = ? ORDER BY number"
_MARK = """
    INSERT INTO payment_mark(payment_id, number, kind, on_day, to_account, reason, at, by_user)
    VALUES (:payment_id, :number, :kind, :on_day, :to_account, :reason, :at, :by_user)
"""


def prepare_agreement(store: Store, command: PrepareAgreement) -> None:
    """A draft or a written offer; its sums, quote and permission are checked as of an agreement."""
    agreement = command.agreement
    if agreement.account != command.account:
        raise RefusedError("El convenio es de otra cuenta. No registré nada.")
    check_agreement(store, agreement)
    insert_agreement(store, command, agreement, command.contact_id)
    if command.is_offered:
        step(store, agreement.id, State.OFFERED, command, "oferta por escrito")


def move_agreement(store: Store, command: MoveAgreement) -> None:
    """Offer a draft, accept an offer, withdraw either. Raises RefusedError."""
    row = store.row(_FIND, (command.agreement_id,))
    if row is None or row["account"] != command.account:
        raise RefusedError(
            f"No encuentro ese convenio en la cuenta {command.account}. No cambié nada."
        )
    if command.to is State.ACCEPTED:
        _accept(store, command, agreement_of(row["snapshot"]))
    elif command.to is State.OFFERED:
        step(store, command.agreement_id, State.OFFERED, command, command.why)
    elif command.to is State.VOID and row["state"] in (State.DRAFT, State.OFFERED):
        take_back(store, command.agreement_id, command, command.why)
    else:
        raise RefusedError(
            "Nadie declara cumplido o incumplido un convenio: lo dicen sus pagos y sus fechas. "
            "Quedó como estaba."
        )


def _accept(store: Store, command: MoveAgreement, agreement: Agreement) -> None:
    today = command.at.astimezone(BUSINESS_ZONE).date()
    if agreement.expires_on and today > agreement.expires_on:
        raise RefusedError(
            f"La oferta {agreement.folio} ya venció. No la acepté; calcule las opciones de hoy."
        )
    check_agreement(store, agreement)
    step(store, agreement.id, State.ACCEPTED, command, command.why)
    put_in_force(store, command, agreement)


def judge_account_now(store: Store, command: JudgeAccount) -> None:
    """Judge, and refuse when the ledger finds something else than the client did."""
    moves = judge_account(store, command, command.account, command.on, "por fecha")
    if moves != command.moves:
        raise RefusedError("Los pagos de la cuenta cambiaron mientras tanto. Se revisa otra vez.")


def judge_account(
    store: Store, command: Command, account: str, on: date, why: str
) -> tuple[tuple[str, State], ...]:
    """Bring agreements and promises of an account up to that day; the steps taken.

    For every writer that adds or takes away payments, inside its transaction.
    """
    moves = []
    for row in agreement_rows(store, account):
        if State(row["state"]) not in _JUDGED:
            continue
        agreement = agreement_of(row["snapshot"])
        standing = standing_of(store, row, agreement, on)
        if standing.state is not State(row["state"]):
            step(
                store,
                agreement.id,
                standing.state,
                command,
                why,
                rule=standing.rule,
                on=standing.since,
            )
            moves.append((agreement.id, standing.state))
        for each in standing.rows:
            state = promise_state(each.state)
            store.write(_PROMISE, {"id": agreement.id, "number": each.number, "state": state})
    return tuple(moves)


def receive_payment(store: Store, command: ReceivePayment) -> None:
    """One payment by hand; the agreements of the account are judged with it."""
    debtor_of(store, command.account)
    if require_cents(command.amount_cents) <= 0:
        raise RefusedError("Un pago es mayor que cero. No lo registré; revise el importe.")
    today = command.at.astimezone(BUSINESS_ZONE).date()
    if command.paid_on > today:
        raise RefusedError("Ese pago tiene fecha futura. No lo registré; revise la fecha.")
    store.write(
        _PAYMENT,
        {
            "id": command.payment_id,
            "account": command.account,
            "paid_on": command.paid_on.isoformat(),
            "amount_cents": command.amount_cents,
            "means": command.means,
            "reference": command.reference,
            "at": instant_text(command.at),
        },
    )
    judge_account(store, command, command.account, today, "entró un pago")


def mark_payment(store: Store, command: MarkPayment) -> None:
    """A payment bounced, was reversed, or belongs to another account. Raises RefusedError."""
    paid = store.row(_FIND_PAYMENT, (command.payment_id,))
    marks = store.rows(_MARKS, (command.payment_id,))
    if paid is None or command.account not in _accounts(paid, marks):
        raise RefusedError(f"No encuentro ese pago en la cuenta {command.account}.")
    if command.mark != "moved" and any(mark["kind"] != "moved" for mark in marks):
        raise RefusedError("Ese pago ya estaba devuelto. Quedó como estaba.")
    if command.mark == "moved":
        debtor_of(store, command.to_account)
    store.write(
        _MARK,
        {
            "payment_id": command.payment_id,
            "number": len(marks) + 1,
            "kind": command.mark,
            "on_day": command.on.isoformat(),
            "to_account": command.to_account,
            "reason": command.reason,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )
    today = command.at.astimezone(BUSINESS_ZONE).date()
    why = {"bounced": "un pago no pasó", "reversed": "se devolvió un pago"}.get(
        command.mark, "un pago era de otra cuenta"
    )
    for account in dict.fromkeys((command.account, command.to_account)):
        if account:
            judge_account(store, command, account, today, why)


def _accounts(paid: Row, marks: list[Row]) -> list[str]:
    """The account that holds the payment now."""
    moved = [mark["to_account"] for mark in marks if mark["kind"] == "moved"]
    return [moved[-1] if moved else paid["account"]]


def _judged_body(command: JudgeAccount) -> Body:
    return {
        "on": command.on.isoformat(),
        "moves": " ".join(f"{agreement_id}:{state}" for agreement_id, state in command.moves),
    }


def _moved_body(command: MoveAgreement) -> Body:
    return {"agreement": command.agreement_id, "to": command.to.value}


def _prepared_body(command: PrepareAgreement) -> Body:
    return {
        "agreement": command.agreement.id,
        "folio": command.agreement.folio,
        "contact": command.contact_id,
        "to": State.OFFERED.value if command.is_offered else State.DRAFT.value,
    }


def _marked_body(command: MarkPayment) -> Body:
    return {
        "payment": command.payment_id,
        "mark": command.mark,
        "to": command.to_account or None,
    }


ACTS = (
    act(PrepareAgreement, prepare_agreement, _prepared_body),
    act(MoveAgreement, move_agreement, _moved_body),
    act(JudgeAccount, judge_account_now, _judged_body),
    act(ReceivePayment, receive_payment, lambda command: {"payment": command.payment_id}),
    act(MarkPayment, mark_payment, _marked_body),
)
