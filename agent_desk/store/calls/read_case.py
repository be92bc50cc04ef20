"""One account with everything the desk shows of it, in a handful of indexed reads."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from agent_desk.domain.debtor import Account, CaseFile, Debtor, PastPayment
from agent_desk.domain.errors import UnknownAccountError
from agent_desk.store import rows
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import optional_instant
from agent_desk.store.lookups import folded_number
from agent_desk.store.portfolio.portfolio_rows import snapshot_of
from agent_desk.store.privacy.read_rights import read_own_rules, read_rights

_ACCOUNT = "SELECT * FROM account WHERE number = ?"
_ACCOUNT_FOLDED = "SELECT * FROM account WHERE folded = ? LIMIT 2"
_OTHERS = "SELECT * FROM account WHERE debtor_id = ? AND number <> ? ORDER BY overdue_cents DESC"
_DEBTOR = "SELECT * FROM debtor WHERE id = ?"
_PHONES = """
    SELECT number, kind, is_own, is_active FROM phone WHERE debtor_id = ? ORDER BY position
"""
_FACTS = """
    SELECT kind, text, noted_on FROM fact WHERE debtor_id = ? ORDER BY noted_on DESC, row DESC
"""
_HARDSHIPS = """
    SELECT kind, text, noted_on FROM hardship WHERE debtor_id = ? ORDER BY noted_on DESC, id
"""
_FLAGS = "SELECT ifnull(account, '') AS account, flag FROM flag WHERE debtor_id = ?"
# The person's contacts, whatever the account: the law counts calls to a person.
_CONTACTS = """
    SELECT id, account, began_at, channel, direction, outcome, summary FROM contact
    WHERE debtor_id = ? ORDER BY began_at DESC, row DESC
"""
_PROMISES = """
    SELECT due_on, amount_cents, state, agreement_id FROM promise
    WHERE account = ? ORDER BY due_on DESC, row DESC
"""
_PAYMENTS = """
    SELECT paid_on, amount_cents, means FROM payment
    WHERE account = ? ORDER BY paid_on DESC, row DESC
"""
_TOLD = """
    SELECT income_cents, pay_days, pay_frequency FROM declared_capacity WHERE debtor_id = ?
"""
_NEW_PAYMENTS = """
    SELECT paid_on, amount_cents, means FROM payment
    WHERE account = :account AND loaded_at > ifnull(
        (SELECT max(began_at) FROM contact WHERE debtor_id = :debtor_id), '')
    ORDER BY paid_on DESC, row DESC
"""
_CALLBACK = "SELECT min(due_at) AS due_at FROM callback WHERE account = ? AND closed_at IS NULL"
_NOTE = "SELECT text FROM note WHERE account = ? AND text <> '' ORDER BY saved_at DESC LIMIT 1"


def read_case(store: Store, account: str, *, reads_hardship: bool = False) -> CaseFile:
    """Raises UnknownAccountError; the number may come without its dashes.

    Why somebody is in trouble is restricted: it is read only for who may see it.
    """
    found = _account_row(store, account)
    number, debtor_id = str(found["number"]), str(found["debtor_id"])
    flags = _flags(store, debtor_id)
    opened = rows.account_of_row(found, flags[number])
    callback = store.row(_CALLBACK, (number,))
    note = store.row(_NOTE, (number,))
    return CaseFile(
        debtor=_debtor(store, debtor_id, flags[""], reads_hardship=reads_hardship),
        account=opened,
        other_accounts=_other_accounts(store, debtor_id, number, flags),
        contacts=tuple(map(rows.contact_of_row, store.rows(_CONTACTS, (debtor_id,)))),
        promises=tuple(map(rows.promise_of_row, store.rows(_PROMISES, (number,)))),
        payments=tuple(map(rows.payment_of_row, store.rows(_PAYMENTS, (number,)))),
        next_contact_at=optional_instant(callback["due_at"]) if callback else None,
        last_note=note["text"] if note else "",
        rights=read_rights(store, debtor_id, number),
        own_rules=read_own_rules(store),
        snapshot=snapshot_of(opened),
        change=rows.change_of_row(found),
        new_payments=_new_payments(store, number, debtor_id),
    )


def _new_payments(store: Store, account: str, debtor_id: str) -> tuple[PastPayment, ...]:
    """Payments of a file that came in after the last word with this person."""
    asked = {"account": account, "debtor_id": debtor_id}
    return tuple(map(rows.payment_of_row, store.rows(_NEW_PAYMENTS, asked)))


def _account_row(store: Store, account: str) -> Row:
    """The exact number, or the only one that is the same but for dashes, spaces and case."""
    found = store.row(_ACCOUNT, (account,))
    if found is None:
        alike = store.rows(_ACCOUNT_FOLDED, (folded_number(account),))
        if len(alike) != 1:
            raise UnknownAccountError(account)
        found = alike[0]
    return found


def _flags(store: Store, debtor_id: str) -> defaultdict[str, frozenset[str]]:
    """Flags by account, and under "" those of the person."""
    flags: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for row in store.rows(_FLAGS, (debtor_id,)):
        flags[row["account"]] |= {row["flag"]}
    return flags


def _debtor(store: Store, debtor_id: str, flags: frozenset[str], *, reads_hardship: bool) -> Debtor:
    row = store.row(_DEBTOR, (debtor_id,))
    if row is None:  # the foreign key forbids it
        raise LookupError("an account without its debtor")
    debtor = rows.debtor_of_row(
        row,
        tuple(map(rows.phone_of_row, store.rows(_PHONES, (debtor_id,)))),
        flags,
        tuple(map(rows.fact_of_row, store.rows(_FACTS, (debtor_id,)))),
    )
    if reads_hardship:
        told_why = store.rows(_HARDSHIPS, (debtor_id,))
        debtor = replace(debtor, hardships=tuple(map(rows.fact_of_row, told_why)))
    told = store.row(_TOLD, (debtor_id,))
    return replace(debtor, **rows.capacity_of_row(told)) if told else debtor


def _other_accounts(
    store: Store, debtor_id: str, number: str, flags: defaultdict[str, frozenset[str]]
) -> tuple[Account, ...]:
    return tuple(
        rows.account_of_row(row, flags[row["number"]])
        for row in store.rows(_OTHERS, (debtor_id, number))
    )
