"""Rows of the tables as values of the domain."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from agent_desk.domain.debtor import (
    Account,
    BalanceChange,
    Debtor,
    KnownFact,
    PastContact,
    PastPayment,
    PastPromise,
    Phone,
)
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of, optional_day


def account_of_row(row: Row, flags: frozenset[str]) -> Account:
    return Account(
        number=row["number"],
        debtor_id=row["debtor_id"],
        product=row["product"],
        product_name=row["product_name"],
        creditor=row["creditor"],
        as_of=date.fromisoformat(row["as_of"]),
        days_past_due=row["days_past_due"],
        balances=json.loads(row["balances"]),
        overdue=json.loads(row["overdue"]),
        currency=row["currency"],
        instalment_cents=row["instalment_cents"],
        next_due_on=optional_day(row["next_due_on"]),
        contract_on=optional_day(row["contract_on"]),
        ordinary_rate_pct=row["ordinary_rate_pct"],
        late_rate_pct=row["late_rate_pct"],
        clabe=row["clabe"],
        reference=row["reference"],
        flags=flags,
        segment=row["segment"],
        bucket=row["bucket"],
        closed_on=optional_day(row["closed_on"]),
    )


def change_of_row(row: Row) -> BalanceChange | None:
    """What the last file changed of the balance, None when nothing ever did."""
    if not row["was_on"]:
        return None
    return BalanceChange(
        date.fromisoformat(row["was_on"]), row["was_total_cents"], row["was_overdue_cents"]
    )


def debtor_of_row(
    row: Row,
    phones: tuple[Phone, ...],
    flags: frozenset[str],
    facts: tuple[KnownFact, ...],
) -> Debtor:
    return Debtor(
        id=row["id"],
        given_names=row["given_names"],
        surnames=row["surnames"],
        courtesy=row["courtesy"],
        country=row["country"],
        state=row["state"],
        city=row["city"],
        postal_code=row["postal_code"],
        time_zone=row["time_zone"],
        birth_date=optional_day(row["birth_date"]),
        phones=phones,
        email=row["email"],
        preferred_hours=row["preferred_hours"],
        accepts=frozenset(json.loads(row["accepts"])),
        income_cents=row["income_cents"],
        pay_days=tuple(json.loads(row["pay_days"])),
        pay_frequency=row["pay_frequency"],
        flags=flags,
        facts=facts,
        rfc=row["rfc"],
        curp=row["curp"],
    )


def capacity_of_row(row: Row) -> dict[str, Any]:
    """The fields of a Debtor that he told himself."""
    return {
        "income_cents": row["income_cents"],
        "pay_days": tuple(json.loads(row["pay_days"])),
        "pay_frequency": row["pay_frequency"],
    }


def phone_of_row(row: Row) -> Phone:
    return Phone(row["number"], row["kind"], bool(row["is_own"]), bool(row["is_active"]))


def fact_of_row(row: Row) -> KnownFact:
    return KnownFact(row["kind"], row["text"], date.fromisoformat(row["noted_on"]))


def contact_of_row(row: Row) -> PastContact:
    """A contact still open has outcome ""."""
    return PastContact(
        at=instant_of(row["began_at"]),
        channel=row["channel"],
        direction=row["direction"],
        outcome=row["outcome"],
        summary=row["summary"],
        contact_id=row["id"],
        account=row["account"],
    )


def promise_of_row(row: Row) -> PastPromise:
    return PastPromise(
        due_on=date.fromisoformat(row["due_on"]),
        amount_cents=row["amount_cents"],
        state=row["state"],
        agreement_id=row["agreement_id"],
    )


def payment_of_row(row: Row) -> PastPayment:
    return PastPayment(date.fromisoformat(row["paid_on"]), row["amount_cents"], row["means"])
