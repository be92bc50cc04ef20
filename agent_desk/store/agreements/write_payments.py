"""Payments of a file: recorded once, and given to the open promises of their account in order."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from agent_desk.domain.intake_commands import LoadPayments, ReceivedPayment
from agent_desk.store.acts import act
from agent_desk.store.agreements.write_following import judge_account
from agent_desk.store.database import Store
from agent_desk.store.instants import business_day_text, instant_text
from agent_desk.store.lookups import folded_number

_BATCH = """
    INSERT INTO import_batch(id, source, as_of, imported_at, by_user, account_count, kind,
                             rejected_count)
    VALUES (:id, :source, :day, :at, :by_user, :count, 'pagos', :rejected)
    ON CONFLICT(id) DO UPDATE SET account_count = account_count + excluded.account_count
"""
_PAYMENT = """
    INSERT INTO payment(id, account, paid_on, amount_cents, means, batch_id, reference, loaded_at)
    VALUES (:id, :account, :paid_on, :amount_cents, :means, :batch, :reference, :at)
    ON CONFLICT(id) DO NOTHING RETURNING id
"""
# Oldest first; what a promise still lacks is what no earlier payment has covered.
_PROMISES = """
    SELECT promise.id, promise.state, promise.due_on,
           promise.amount_cents - ifnull((SELECT sum(amount_cents) FROM promise_payment
                                          WHERE promise_id = promise.id), 0) AS lacking
    FROM promise WHERE account = :account AND state IN ('open', 'broken')
    ORDER BY due_on, row
"""
_GIVE = """
    INSERT INTO promise_payment(payment_id, promise_id, amount_cents)
    VALUES (:payment, :promise, :cents)
"""
_KEPT = "UPDATE promise SET state = 'kept' WHERE id = :promise AND state = 'open'"
_NAMED = """
    SELECT number FROM account WHERE folded = :folded
    UNION SELECT number FROM account WHERE reference = :reference AND :reference <> '' LIMIT 2
"""
_REFERENCE_INDEX = """
    CREATE INDEX IF NOT EXISTS portfolio.account_reference ON account(reference)
    WHERE reference <> ''
"""
_KNOWN = "SELECT id FROM payment WHERE id IN (SELECT value FROM json_each(?))"
_TOTALS = """
    SELECT ifnull(sum(given.amount_cents), 0) AS cents,
           count(DISTINCT CASE WHEN promise.state = 'kept' THEN promise.id END) AS kept
    FROM promise_payment AS given JOIN promise ON promise.id = given.promise_id
    WHERE given.payment_id IN (SELECT value FROM json_each(?))
"""


def load_payments(store: Store, command: LoadPayments) -> None:
    """Record and allocate each; one that is already there changes nothing."""
    at = instant_text(command.at)
    batch = command.id.split(":")[0]
    store.write(
        _BATCH,
        {
            "id": batch,
            "source": command.source,
            "day": business_day_text(command.at),
            "at": at,
            "by_user": command.by.id,
            "count": len(command.payments),
            "rejected": command.rejected,
        },
    )
    for payment in command.payments:
        written = store.rows(
            _PAYMENT,
            {
                "id": payment.id,
                "account": payment.account,
                "paid_on": payment.paid_on.isoformat(),
                "amount_cents": payment.amount_cents,
                "means": payment.means,
                "batch": batch,
                "reference": payment.reference,
                "at": at,
            },
        )
        if written:
            _allocate(store, payment)
    today = date.fromisoformat(business_day_text(command.at))
    for account in dict.fromkeys(payment.account for payment in command.payments):
        judge_account(store, command, account, today, "entró un pago")


def _allocate(store: Store, payment: ReceivedPayment) -> None:
    """First in, first out; what no promise asks for stays a plain payment."""
    left = payment.amount_cents
    for promise in store.rows(_PROMISES, {"account": payment.account}):
        if left <= 0:
            return
        cents = min(left, promise["lacking"])
        if cents <= 0:
            continue
        store.write(_GIVE, {"payment": payment.id, "promise": promise["id"], "cents": cents})
        left -= cents
        if cents == promise["lacking"]:
            store.write(_KEPT, {"promise": promise["id"]})


class LocalPayments:
    """Fulfils `services.load_payments.PaymentMatches`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def accounts_named(self, names: Sequence[tuple[str, str]]) -> list[str]:
        if any(reference and not account for account, reference in names):
            with self._store.tx():
                self._store.write(_REFERENCE_INDEX)
        return [self._named(account, reference) for account, reference in names]

    def known_payments(self, ids: Sequence[str]) -> frozenset[str]:
        return frozenset(row["id"] for row in self._store.rows(_KNOWN, (json.dumps(list(ids)),)))

    def promise_totals(self, ids: Sequence[str]) -> tuple[int, int]:
        row = self._store.row(_TOTALS, (json.dumps(list(ids)),))
        return (int(row["cents"]), int(row["kept"])) if row else (0, 0)

    def _named(self, account: str, reference: str) -> str:
        asked = {"folded": folded_number(account), "reference": "" if account else reference}
        found = self._store.rows(_NAMED, asked)
        return str(found[0]["number"]) if len(found) == 1 else ""


ACTS = (
    act(
        LoadPayments,
        load_payments,
        lambda command: {"payments": len(command.payments), "rejected": command.rejected},
    ),
)
