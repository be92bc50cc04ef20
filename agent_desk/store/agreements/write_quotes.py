"""Quotes as they were on the screen, and what the debtor told of what he can pay."""

from __future__ import annotations

import json

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.offers.commands import DeclareCapacity, KeepQuote, VoidQuotes
from agent_desk.store.acts import act
from agent_desk.store.agreements.offer_json import quote_body
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.lookups import debtor_of

_INSERT = """
    INSERT INTO quote(id, account, contact_id, by_user, made_at, made_on, expires_on, snapshot,
                      policy_id, policy_version, policy_hash, digest, body)
    VALUES (:id, :account, :contact_id, :by_user, :made_at, :made_on, :expires_on, :snapshot,
            :policy_id, :policy_version, :policy_hash, :digest, :body)
"""
_SAME = "SELECT 1 FROM quote WHERE id = ?"
_VOID = """
    UPDATE quote SET voided_at = :at, void_reason = :reason
    WHERE id = :id AND account = :account AND voided_at IS NULL
"""
_CAPACITY = """
    INSERT INTO declared_capacity(debtor_id, income_cents, pay_days, pay_frequency, by_user,
                                  told_at)
    VALUES (:debtor, :income_cents, :pay_days, :pay_frequency, :by_user, :at)
    ON CONFLICT(debtor_id) DO UPDATE SET
        income_cents = excluded.income_cents, pay_days = excluded.pay_days,
        pay_frequency = excluded.pay_frequency, by_user = excluded.by_user,
        told_at = excluded.told_at
"""
_PAY_DAY = range(32)  # 0 stands for the last day of the month


def keep_quote(store: Store, command: KeepQuote) -> None:
    """The account must exist; a quote is written once and never changed."""
    quote = command.quote
    debtor_of(store, quote.account)
    if store.row(_SAME, (quote.id,)):
        raise RefusedError("Esa cotización ya estaba guardada. Quedó como estaba.")
    store.write(
        _INSERT,
        {
            "id": quote.id,
            "account": quote.account,
            "contact_id": command.contact_id or None,
            "by_user": command.by.id,
            "made_at": instant_text(command.at),
            "made_on": quote.made_on.isoformat(),
            "expires_on": quote.expires_on.isoformat(),
            "snapshot": quote.snapshot,
            "policy_id": quote.policy_id,
            "policy_version": quote.policy_version,
            "policy_hash": quote.policy_hash,
            "digest": quote.digest,
            "body": quote_body(quote),
        },
    )


def void_quotes(store: Store, command: VoidQuotes) -> None:
    """Those already void stay as they are."""
    store.write_many(
        _VOID,
        [
            {
                "id": quote_id,
                "account": command.account,
                "at": instant_text(command.at),
                "reason": reason,
            }
            for quote_id, reason in command.reasons
        ],
    )


def declare_capacity(store: Store, command: DeclareCapacity) -> None:
    """Raises RefusedError for a negative income or a payday no month has."""
    income = command.income_cents
    if (income is not None and income < 0) or not set(command.pay_days) <= set(_PAY_DAY):
        raise RefusedError("Ese ingreso o esos días de pago no son posibles. No cambié nada.")
    store.write(
        _CAPACITY,
        {
            "income_cents": income,
            "pay_days": json.dumps(list(command.pay_days)),
            "pay_frequency": command.pay_frequency,
            "debtor": debtor_of(store, command.account),
            "by_user": command.by.id,
            "at": instant_text(command.at),
        },
    )


ACTS = (
    act(
        KeepQuote,
        keep_quote,
        lambda command: {
            "contact": command.contact_id,
            "quote": command.quote.id,
            "options": len(command.quote.offers),
            "is_asked": command.quote.ask is not None,
            "policy_hash": command.quote.policy_hash,
        },
    ),
    act(VoidQuotes, void_quotes, lambda command: {"quotes": len(command.reasons)}),
    act(DeclareCapacity, declare_capacity),
)
