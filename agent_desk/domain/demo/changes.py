"""What makes a situation: small changes of an invented case, to be put together by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

from agent_desk.domain.debtor import (
    CaseFile,
    Debtor,
    KnownFact,
    PastContact,
    PastPayment,
    PastPromise,
)
from agent_desk.domain.demo.histories import contact_at

Change = Callable[[CaseFile, date], CaseFile]


def same(case: CaseFile, today: date) -> CaseFile:
    return case


def person(edit: Callable[[Debtor], Debtor]) -> Change:
    """Change the debtor only."""
    return lambda case, today: replace(case, debtor=edit(case.debtor))


def person_flag(flag: str) -> Change:
    return person(lambda debtor: replace(debtor, flags=frozenset({flag})))


def account_flag(flag: str) -> Change:
    return lambda case, today: replace(case, account=replace(case.account, flags=frozenset({flag})))


def told(kind: str, text: str) -> Change:
    def told(case: CaseFile, today: date) -> CaseFile:
        fact = KnownFact(kind, text, today - timedelta(days=9))
        return replace(case, debtor=replace(case.debtor, facts=(fact,)))

    return told


def promises(*made: tuple[int, str]) -> Change:
    """Promises as (days from today, state), the only ones of the account."""

    def promised(case: CaseFile, today: date) -> CaseFile:
        amount = max(20_000, case.account.instalment_cents // 5_000 * 5_000)
        promises = tuple(
            PastPromise(today + timedelta(days=days), amount, state)
            for days, state in sorted(made, reverse=True)
        )
        payments = tuple(
            PastPayment(p.due_on, p.amount_cents, "SPEI") for p in promises if p.state == "kept"
        )
        contacts = tuple(
            contact(case, p.due_on - timedelta(days=6), "promise", "Contestó y prometió un pago")
            for p in promises
            if p.due_on - timedelta(days=6) < today
        )
        return replace(case, promises=promises, payments=payments, contacts=contacts)

    return promised


def contact(case: CaseFile, day: date, outcome: str, summary: str, hour: int = 10) -> PastContact:
    at = contact_at(day, time(hour, 20), case.debtor.time_zone)
    return PastContact(at, "call", "out", outcome, summary)


def last(outcome: str, summary: str, days_ago: int = 2) -> Change:
    """The newest contact ended so."""

    def ended(case: CaseFile, today: date) -> CaseFile:
        day = today - timedelta(days=days_ago)
        older = tuple(c for c in case.contacts if c.at.date() < day)
        contacts = (contact(case, day, outcome, summary), *older)
        return replace(case, contacts=contacts, last_note=f"{summary}.")

    return ended


def callback(days: int, hour: int) -> Change:
    def agreed(case: CaseFile, today: date) -> CaseFile:
        at = contact_at(today + timedelta(days=days), time(hour), case.debtor.time_zone)
        asked = last("callback", "Contestó; pidió otro horario", 3)(case, today)
        return replace(asked, next_contact_at=at)

    return agreed


def weekly_cap(case: CaseFile, today: date) -> CaseFile:
    """Ten attempts in the last six days: no more this week."""
    contacts = tuple(
        contact(case, today - timedelta(days=back), "no_answer", "No contestó", hour)
        for back in range(1, 6)
        for hour in (17, 9)
    )
    return replace(case, contacts=contacts)


def never_reached(case: CaseFile, today: date) -> CaseFile:
    return replace(case, contacts=(), promises=(), payments=(), last_note="")


def bare(case: CaseFile, today: date) -> CaseFile:
    """The least a bank's file may bring: a name, a phone, a balance without its split."""
    account = replace(
        case.account,
        balances={"principal": case.account.total_cents},
        overdue={},
        instalment_cents=0,
        next_due_on=None,
        contract_on=None,
        ordinary_rate_pct="",
        late_rate_pct="",
        clabe="",
        reference="",
    )
    debtor = replace(
        case.debtor,
        courtesy="",
        postal_code="",
        birth_date=None,
        phones=case.debtor.phones[:1],
        email="",
        preferred_hours="",
        accepts=frozenset(),
        income_cents=None,
        pay_days=(),
        pay_frequency="",
    )
    return replace(never_reached(case, today), debtor=debtor, account=account)


def tiny(case: CaseFile, today: date) -> CaseFile:
    parts = {"fees": 9_000, "fees_vat": 1_440, "principal": 21_260}
    account = replace(case.account, balances=parts, overdue=parts, instalment_cents=10_000)
    return replace(case, account=account, promises=(), payments=())


def huge(case: CaseFile, today: date) -> CaseFile:
    parts = {
        "fees": 210_000,
        "fees_vat": 33_600,
        "late_vat": 2_368_000,
        "late": 14_800_000,
        "ord_vat": 1_472_000,
        "ordinary": 9_200_000,
        "principal": 96_415_037,
    }
    return replace(case, account=replace(case.account, balances=parts, overdue=parts))


def full_of_facts(case: CaseFile, today: date) -> CaseFile:
    told = (
        ("empleo", "Le bajaron las horas en la fábrica"),
        ("ingreso", "En su casa entra un sueldo más, por semana"),
        ("capacidad", "Puede apartar poco cada quincena"),
        ("salud", "Cuida a un familiar enfermo"),
        ("preferencia", "Pide que le hablen despacio"),
        ("otro", "Se cambió de domicilio"),
    )
    facts = tuple(
        KnownFact(kind, text, today - timedelta(days=4 * place))
        for place, (kind, text) in enumerate(told, 1)
    )
    debtor = replace(case.debtor, facts=facts, flags=frozenset({"vulnerable"}))
    return replace(case, debtor=debtor)
