"""The person of the design's pictures, so that pictures and product can be compared."""

from __future__ import annotations

from datetime import date, time, timedelta

from agent_desk.domain.debtor import (
    Account,
    CaseFile,
    Debtor,
    KnownFact,
    PastContact,
    PastPayment,
    PastPromise,
    Phone,
)
from agent_desk.domain.demo.accounts import CREDITOR, demo_clabe
from agent_desk.domain.demo.histories import contact_at
from agent_desk.domain.spanish import MONTHS

DESIGN_ACCOUNT = "4417-0098"
ZONE = "America/Mexico_City"
# 18,450.00 overdue of 42,310.55; the VAT of each part is 16 %.
OVERDUE = {
    "fees": 50_000,
    "fees_vat": 8_000,
    "late_vat": 10_400,
    "late": 65_000,
    "ord_vat": 53_600,
    "ordinary": 335_000,
    "principal": 1_323_000,
}
BALANCES = {**OVERDUE, "principal": 3_709_055}


def design_case(today: date) -> CaseFile:
    """María Fernanda Hernández Ruiz, 74 days late, paid on the 15th and the 30th."""
    return CaseFile(
        debtor=_debtor(today),
        account=_account(today),
        contacts=(
            _contact(today, 0, "call", "no_answer", "No contestó"),
            _contact(today, 27, "whatsapp", "no_answer", "WhatsApp sin respuesta"),
            _contact(today, 32, "call", "promise", "Prometió $2,000.00 con su quincena"),
            _contact(today, 53, "call", "callback", "Contestó; pidió otro horario"),
            _contact(today, 57, "call", "no_answer", "No contestó"),
        ),
        promises=(PastPromise(today - timedelta(days=12), 200_000, "broken"),),
        payments=(
            PastPayment(today - timedelta(days=40), 150_000, "SPEI"),
            PastPayment(today - timedelta(days=104), 615_000, "SPEI"),
        ),
        last_note="Sin respuesta por WhatsApp; insistir después de las 18:00.",
    )


def _debtor(today: date) -> Debtor:
    lost_in = MONTHS[(today - timedelta(days=61)).month - 1]
    return Debtor(
        id="demo-0000",
        given_names="María Fernanda",
        surnames="Hernández Ruiz",
        courtesy="señora",
        state="Jal.",
        city="Guadalajara",
        postal_code="44100",
        time_zone=ZONE,
        birth_date=date(1988, 5, 14),
        phones=(Phone("+523312344821"), Phone("+523336150011", "recado", is_own=False)),
        email="persona0000@correo.example",
        preferred_hours="después de las 18:00",
        accepts=frozenset({"whatsapp"}),
        income_cents=1_850_000,
        pay_days=(15, 30),
        pay_frequency="quincenal",
        facts=(KnownFact("empleo", f"Perdió su empleo en {lost_in}", today - timedelta(days=32)),),
    )


def _account(today: date) -> Account:
    return Account(
        number=DESIGN_ACCOUNT,
        debtor_id="demo-0000",
        product="PP",
        product_name="Crédito personal",
        creditor=CREDITOR,
        as_of=today,
        days_past_due=74,
        balances=BALANCES,
        overdue=OVERDUE,
        instalment_cents=615_000,
        next_due_on=today + timedelta(days=16),
        contract_on=today - timedelta(days=434),
        ordinary_rate_pct="36.00",
        late_rate_pct="54.00",
        clabe=demo_clabe("44170098"),
        reference="000044170098",
    )


def _contact(today: date, days_ago: int, channel: str, outcome: str, summary: str) -> PastContact:
    # Ten past seven, just after the hours of contact begin: today's attempt is always past.
    at = contact_at(today - timedelta(days=days_ago), time(7, 10), ZONE)
    return PastContact(at, channel, "out", outcome, summary)
