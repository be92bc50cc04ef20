"""A case file as rows of the tables: what an import writes, computed without touching the file.

Ids of imported histories are made from what they say, so that the same file twice writes once.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from agent_desk.domain.debtor import Account, CaseFile, Debtor
from agent_desk.domain.money import require_cents
from agent_desk.domain.privacy.hardship import hardship_kind_of
from agent_desk.store.driver import Value
from agent_desk.store.instants import business_day_text, day_text, instant_text
from agent_desk.store.lookups import folded_number, phone_digits

Rows = Iterator[Mapping[str, Value]]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which import writes the rows, when (UTC text) and who ordered it."""

    batch_id: str
    at: str
    by_user: str


def snapshot_of(account: Account) -> str:
    """sha256 of what the bank says of an account; the same account always gives the same text.

    Flags are left out: a flag put on at the desk does not change what a quote was based on.
    """
    fields = {
        **_account_columns(account),
        "balances": _amounts(account.balances),
        "overdue": _amounts(account.overdue),
    }
    canonical = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def debtor_rows(debtors: Iterable[Debtor], stamp: Stamp) -> Rows:
    for debtor in debtors:
        yield {
            "id": debtor.id,
            "given_names": debtor.given_names,
            "surnames": debtor.surnames,
            "courtesy": debtor.courtesy,
            "country": debtor.country,
            "state": debtor.state,
            "city": debtor.city,
            "postal_code": debtor.postal_code,
            "time_zone": debtor.time_zone,
            "birth_date": day_text(debtor.birth_date),
            "email": debtor.email,
            "preferred_hours": debtor.preferred_hours,
            "accepts": json.dumps(sorted(debtor.accepts)),
            "income_cents": _optional_cents(debtor.income_cents),
            "pay_days": json.dumps(debtor.pay_days),
            "pay_frequency": debtor.pay_frequency,
            "rfc": debtor.rfc,
            "curp": debtor.curp,
            "batch_id": stamp.batch_id,
        }


def phone_rows(debtors: Iterable[Debtor], stamp: Stamp) -> Rows:
    for debtor in debtors:
        for position, phone in enumerate(debtor.phones):
            yield {
                "debtor_id": debtor.id,
                "number": phone.number,
                "digits": phone_digits(phone.number),
                "kind": phone.kind,
                "is_own": int(phone.is_own),
                "is_active": int(phone.is_active),
                "position": position,
                "batch_id": stamp.batch_id,
            }


def account_rows(accounts: Iterable[Account], stamp: Stamp) -> Rows:
    for account in accounts:
        yield {
            **_account_columns(account),
            "balances": json.dumps(_amounts(account.balances)),
            "overdue": json.dumps(_amounts(account.overdue)),
            "folded": folded_number(account.number),
            "total_cents": account.total_cents,
            "overdue_cents": account.overdue_cents,
            "bucket": account.bucket,
            "batch_id": stamp.batch_id,
        }


def flag_rows(debtors: Iterable[Debtor], accounts: Iterable[Account], stamp: Stamp) -> Rows:
    shared: dict[str, Value] = {"at": stamp.at, "by_user": stamp.by_user}
    for debtor in debtors:
        for flag in sorted(debtor.flags):
            yield {**shared, "debtor_id": debtor.id, "account": None, "flag": flag}
    for account in accounts:
        for flag in sorted(account.flags):
            yield {
                **shared,
                "debtor_id": account.debtor_id,
                "account": account.number,
                "flag": flag,
            }


def hardship_rows(debtors: Iterable[Debtor], stamp: Stamp) -> Rows:
    """What a file tells of somebody's trouble, apart from the rest."""
    for debtor in debtors:
        for fact in (*debtor.facts, *debtor.hardships):
            kind = hardship_kind_of(fact.kind, fact.text)
            if kind:
                key = f"{debtor.id}|{fact.noted_on}|{kind}|{fact.text}"
                yield {
                    "id": f"file:{hashlib.sha256(key.encode()).hexdigest()}",
                    "debtor": debtor.id,
                    "kind": kind,
                    "text": fact.text,
                    "noted_on": fact.noted_on.isoformat(),
                    "by_user": stamp.by_user,
                }


def fact_rows(debtors: Iterable[Debtor], stamp: Stamp) -> Rows:
    for debtor in debtors:
        for fact in debtor.facts:
            if hardship_kind_of(fact.kind, fact.text):
                continue  # in a table of its own
            key = f"{debtor.id}|{fact.noted_on}|{fact.kind}|{fact.text}"
            yield {
                "id": f"file:{hashlib.sha256(key.encode()).hexdigest()}",
                "debtor_id": debtor.id,
                "kind": fact.kind,
                "text": fact.text,
                "noted_on": fact.noted_on.isoformat(),
                "by_user": stamp.by_user,
            }


def contact_rows(cases: Iterable[CaseFile], stamp: Stamp) -> Rows:
    """A contact is the person's: the same one told on two of his accounts is one."""
    for case in cases:
        for contact in case.contacts:
            at = instant_text(contact.at)
            made = f"{case.debtor.id}|{at}|{contact.channel}|{contact.direction}"
            yield {
                "id": contact.contact_id or made,
                "account": case.account.number,
                "debtor_id": case.debtor.id,
                "by_user": stamp.by_user,
                "channel": contact.channel,
                "direction": contact.direction,
                "at": at,
                "day": business_day_text(contact.at),
                "outcome": contact.outcome or "other",
                "summary": contact.summary,
            }


def promise_rows(cases: Iterable[CaseFile]) -> Rows:
    for case in cases:
        seen: Counter[str] = Counter()
        for promise in case.promises:
            amount = require_cents(promise.amount_cents)
            key = f"{case.account.number}|{promise.due_on}|{amount}"
            seen[key] += 1
            yield {
                "id": f"{key}|{seen[key]}",
                "account": case.account.number,
                "agreement_id": promise.agreement_id,
                "due_on": promise.due_on.isoformat(),
                "amount_cents": amount,
                "state": promise.state,
            }


def payment_rows(cases: Iterable[CaseFile], stamp: Stamp) -> Rows:
    for case in cases:
        seen: Counter[str] = Counter()
        for payment in case.payments:
            amount = require_cents(payment.amount_cents)
            key = f"{case.account.number}|{payment.paid_on}|{amount}"
            seen[key] += 1
            yield {
                "id": f"{key}|{seen[key]}",
                "account": case.account.number,
                "paid_on": payment.paid_on.isoformat(),
                "amount_cents": amount,
                "means": payment.means,
                "batch_id": stamp.batch_id,
            }


def callback_rows(cases: Iterable[CaseFile], stamp: Stamp) -> Rows:
    for case in cases:
        if case.next_contact_at is not None:
            due_at = instant_text(case.next_contact_at)
            yield {
                "id": f"{case.account.number}|{due_at}",
                "account": case.account.number,
                "due_at": due_at,
                "at": stamp.at,
                "by_user": stamp.by_user,
            }


def note_rows(cases: Iterable[CaseFile], stamp: Stamp) -> Rows:
    """The last note of the file, dated as its last contact so that later ones of the desk win."""
    for case in cases:
        if case.last_note:
            latest = max((contact.at for contact in case.contacts), default=None)
            yield {
                "id": f"file:{case.account.number}",
                "account": case.account.number,
                "text": case.last_note,
                "saved_at": instant_text(latest) if latest else "",
                "by_user": stamp.by_user,
            }


def _account_columns(account: Account) -> dict[str, Value]:
    return {
        "number": account.number,
        "debtor_id": account.debtor_id,
        "product": account.product,
        "product_name": account.product_name,
        "creditor": account.creditor,
        "as_of": account.as_of.isoformat(),
        "days_past_due": account.days_past_due,
        "currency": account.currency,
        "instalment_cents": require_cents(account.instalment_cents),
        "next_due_on": day_text(account.next_due_on),
        "contract_on": day_text(account.contract_on),
        "ordinary_rate_pct": account.ordinary_rate_pct,
        "late_rate_pct": account.late_rate_pct,
        "clabe": account.clabe,
        "reference": account.reference,
        "segment": account.segment,
    }


def _amounts(components: Mapping[str, int]) -> dict[str, int]:
    return {name: require_cents(cents, name) for name, cents in components.items()}


def _optional_cents(cents: int | None) -> int | None:
    return None if cents is None else require_cents(cents)
