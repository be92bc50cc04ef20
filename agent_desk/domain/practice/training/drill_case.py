"""The debtor of a drill as an account of the desk: the same sums that the persona knows of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from agent_desk.domain.debtor import Account, CaseFile, Debtor, Phone
from agent_desk.domain.demo.accounts import demo_clabe
from agent_desk.domain.money import half_up

ZONE = "America/Mexico_City"
VAT_PCT, ORDINARY_PCT, LATE_PCT = 16, 12, 6  # of what is overdue, in per cent
_HUNDRED = 100
_STORE_WORDS = ("departamental", "tienda", "muebles", "electro")


@dataclass(frozen=True, slots=True)
class DrillDebtor:
    """Whose account it is; amounts in centavos."""

    name: str
    age: int
    is_woman: bool
    creditor: str
    product: str
    balance_cents: int
    due_cents: int
    days: int
    country: str = "MX"


def case_of(debtor: DrillDebtor, number: str, today: date) -> CaseFile:
    """A fresh case: nobody has called yet, so no rule of frequency stands in the way."""
    given, _, surnames = debtor.name.partition(" ")
    person = Debtor(
        id=f"practica-{number}",
        given_names=given,
        surnames=surnames,
        courtesy="señora" if debtor.is_woman else "señor",
        country=debtor.country,
        state="CDMX",
        city="Ciudad de México",
        postal_code="06700",
        time_zone=ZONE,
        birth_date=date(today.year - debtor.age, 3, 9),
        phones=(Phone(f"+5255{_digits(number)[-8:].zfill(8)}"),),
    )
    return CaseFile(debtor=person, account=_account(debtor, number, person.id, today))


def product_code(product: str) -> str:
    """The product of the policy that this kind of credit is judged by."""
    words = product.lower()
    if "tarjeta" in words:
        return "TC"
    return "CN" if any(word in words for word in _STORE_WORDS) else "PP"


def _account(debtor: DrillDebtor, number: str, debtor_id: str, today: date) -> Account:
    due = min(debtor.due_cents, debtor.balance_cents)
    interest = _interest(due)
    overdue = {**interest, "principal": due - sum(interest.values())}
    balances = {**overdue, "principal": overdue["principal"] + debtor.balance_cents - due}
    digits = _digits(number)
    return Account(
        number=number,
        debtor_id=debtor_id,
        product=product_code(debtor.product),
        product_name=debtor.product[:1].upper() + debtor.product[1:],
        creditor=debtor.creditor,
        as_of=today,
        days_past_due=debtor.days,
        balances={name: cents for name, cents in balances.items() if cents},
        overdue={name: cents for name, cents in overdue.items() if cents},
        instalment_cents=max(1, due // max(1, 1 + debtor.days // 30)),
        next_due_on=today + timedelta(days=30 - debtor.days % 30),
        contract_on=today - timedelta(days=debtor.days + 365),
        ordinary_rate_pct="36.00",
        late_rate_pct="54.00",
        clabe=demo_clabe(digits),
        reference=digits.zfill(12),
    )


def _interest(due: int) -> dict[str, int]:
    """The parts of what is overdue that are not principal, each with its tax."""
    ordinary, late = half_up(due * ORDINARY_PCT, _HUNDRED), half_up(due * LATE_PCT, _HUNDRED)
    return {
        "late_vat": half_up(late * VAT_PCT, _HUNDRED),
        "late": late,
        "ord_vat": half_up(ordinary * VAT_PCT, _HUNDRED),
        "ordinary": ordinary,
    }


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit()) or "0"
