"""Invented agreements on which a template is tried before it speaks to anybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from agent_desk.domain.agreement import Agreement, PaymentMeans, ScheduledPayment
from agent_desk.domain.agreements.following import Received, Standing, follow
from agent_desk.domain.debtor import Account, Debtor
from agent_desk.domain.institution import Complaints, Institution
from agent_desk.domain.money import split_cents

_OWED = {
    "fees": 35_000,
    "fees_vat": 5_600,
    "late_vat": 33_600,
    "late": 210_000,
    "ord_vat": 48_000,
    "ordinary": 300_000,
    "principal": 1_212_800,
}
_WAIVED = {"fees": 35_000, "fees_vat": 5_600, "late_vat": 33_600, "late": 210_000}
_NAME = ("María Guadalupe", "Hernández Ruiz")
_LONG = ("Ma. Guadalupe Concepción de los Ángeles Trinidad", "Hernández de la Garza " * 3)
# Name of the case: kind, payments, has waiver, closes the debt, name of the person.
SAMPLES: Mapping[str, tuple[str, int, bool, bool, tuple[str, str]]] = {
    "Tres pagos con quita": ("settle", 3, True, True, _NAME),
    "Un solo pago con quita": ("settle", 1, True, True, _NAME),
    "Veinticuatro pagos sin quita": ("plan", 24, False, True, _NAME),
    "Ponerse al corriente": ("cure", 2, False, False, _NAME),
    "Promesa simple": ("promise", 1, False, False, _NAME),
    "Nombre de 120 letras": ("settle", 6, True, True, _LONG),
}


def sample_agreement(name: str, institution: Institution, today: date) -> Agreement:
    """The agreement of a case, its sums right to the centavo."""
    kind, count, has_waiver, closes, _ = SAMPLES[name]
    waived = _WAIVED if has_waiver else {}
    due = {part: cents - waived.get(part, 0) for part, cents in _OWED.items()}
    means = next(iter(institution.means), PaymentMeans("", "", ""))
    return Agreement(
        id="ejemplo",
        folio="AD-000000-EJEMPL",
        account="4417-0098",
        kind=kind,
        title="",
        made_at=datetime(today.year, today.month, today.day, 18, tzinfo=UTC),
        calculated_on=today,
        owed=_OWED,
        due=due,
        waived=waived,
        payments=_schedule(due, count, today),
        means=replace(means, reference="4417009800"),
        closes_debt=closes,
        policy_id="politica-de-ejemplo",
        policy_version="1",
        policy_hash="0" * 12,
        authority="agente",
        agent_id="",
        agent_name="Laura Méndez",
        expires_on=today + timedelta(days=5),
    )


def sample_person(name: str) -> Debtor:
    """Somebody who does not exist."""
    given, surnames = SAMPLES[name][4]
    return Debtor("ejemplo", given, surnames.strip(), state="Jalisco", city="Guadalajara")


def sample_account(institution: Institution, today: date) -> Account:
    """A card, long past due, with its rates."""
    return Account(
        number="4417-0098",
        debtor_id="ejemplo",
        product="TC",
        product_name="Tarjeta de crédito",
        creditor=institution.creditor,
        as_of=today,
        days_past_due=97,
        balances=_OWED,
        overdue={"principal": 300_000, "late": 210_000, "late_vat": 33_600},
        ordinary_rate_pct="36.00",
        late_rate_pct="54.00",
        reference="4417009800",
        contract_on=date(today.year - 2, 3, 5),
    )


def sample_institution(institution: Institution, country: str) -> Institution:
    """The same, and somebody invented who hears complaints where nobody is written down yet."""
    if institution.complaints_in(country).authority:
        return institution
    there = Complaints(
        country,
        "Atención de reclamos (ejemplo)",
        "Calle Ejemplo 1",
        "600 000 000",
        "reclamos@ejemplo.example",
        "la autoridad de ese país (ejemplo)",
        "www.autoridad.example",
        "https://registro.example",
        "https://ejemplo.example/datos",
    )
    return replace(institution, abroad=(*institution.abroad, there))


def sample_standing(agreement: Agreement) -> Standing:
    """Every payment came on its day."""
    paid = [
        Received(f"p{row.number}", row.due_on, row.amount_cents, agreement.means.id)
        for row in agreement.payments
    ]
    return follow(agreement, paid, agreement.payments[-1].due_on)


def _schedule(due: Mapping[str, int], count: int, today: date) -> tuple[ScheduledPayment, ...]:
    left, rows = dict(due), []
    for number, amount in enumerate(split_cents(sum(due.values()), count), 1):
        parts, rest = {}, amount
        for part in left:
            parts[part] = min(rest, left[part])
            left[part] -= parts[part]
            rest -= parts[part]
        day = today + timedelta(days=6 + 30 * (number - 1))
        rows.append(ScheduledPayment(number, day, amount, parts))
    return tuple(rows)
