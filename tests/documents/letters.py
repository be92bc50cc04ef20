"""Agreements for the page's tests: invented people, sums that add up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

from agent_desk.documents.agreement_page import draw_agreement
from agent_desk.domain.agreement import Agreement, PaymentMeans, ScheduledPayment
from agent_desk.domain.debtor import Account, Debtor
from agent_desk.domain.institution import Institution
from agent_desk.domain.letter import LetterTexts
from agent_desk.domain.money import split_cents
from agent_desk.library.institutions import load_institution
from agent_desk.library.templates import load_letter_texts

TODAY = date(2026, 11, 24)
OWED = {
    "fees": 35_000,
    "fees_vat": 5_600,
    "late_vat": 33_600,
    "late": 210_000,
    "ord_vat": 48_000,
    "ordinary": 300_000,
    "principal": 1_212_800,
}
WAIVED = {"fees": 35_000, "fees_vat": 5_600, "late_vat": 33_600, "late": 210_000}
MEANS = PaymentMeans(
    "spei",
    "Transferencia SPEI",
    "A la cuenta de Financiera Ejemplo, con su referencia en el concepto.",
    "646180000000000009",
    "4417009800",
)


@cache
def texts() -> LetterTexts:
    """The template that ships."""
    return load_letter_texts()


@cache
def institution() -> Institution:
    """The institution that ships."""
    return load_institution()


def an_agreement(payments: int = 3, kind: str = "plan") -> Agreement:
    """A waiver of fees and late interest, the rest paid in monthly steps."""
    due = {part: cents - WAIVED.get(part, 0) for part, cents in OWED.items()}
    return Agreement(
        id="a1",
        folio="AD-261124-7F3K9Q",
        account="4417-0098",
        kind=kind,
        title="",
        made_at=datetime(2026, 11, 24, 18, 41, tzinfo=UTC),
        calculated_on=TODAY,
        owed=OWED,
        due=due,
        waived=WAIVED,
        payments=_schedule(due, payments),
        means=MEANS,
        closes_debt=kind in {"settle", "plan"},
        policy_id="financiera-ejemplo-2026-10",
        policy_version="7",
        policy_hash="9f8e7d6c5b4a39281706",
        authority="agente",
        agent_id="u1",
        agent_name="Laura Méndez",
        expires_on=date(2026, 11, 30),
    )


def _schedule(due: dict[str, int], count: int) -> tuple[ScheduledPayment, ...]:
    left, rows = dict(due), []
    for number, amount in enumerate(split_cents(sum(due.values()), count), 1):
        parts, rest = {}, amount
        for part in left:
            parts[part] = min(rest, left[part])
            left[part] -= parts[part]
            rest -= parts[part]
        day = date(2026, 11, 30) + timedelta(days=30 * (number - 1))
        rows.append(ScheduledPayment(number, day, amount, parts))
    return tuple(rows)


def a_debtor(given: str = "María Guadalupe", surnames: str = "Hernández Ruiz") -> Debtor:
    """Someone in Guadalajara."""
    return Debtor("d1", given, surnames, state="Jalisco", city="Guadalajara")


def an_account() -> Account:
    """A card, long past due."""
    return Account(
        number="4417-0098",
        debtor_id="d1",
        product="TC",
        product_name="Tarjeta de crédito",
        creditor="Financiera Ejemplo",
        as_of=TODAY,
        days_past_due=97,
        balances=OWED,
    )


def a_page(
    payments: int = 3,
    *,
    agreement: Agreement | None = None,
    debtor: Debtor | None = None,
    is_demo: bool = False,
    **changed: object,
) -> bytes:
    """The page of such an agreement; `changed` are fields of the institution."""
    firm = replace(institution(), **changed) if changed else institution()  # type: ignore[arg-type]
    return draw_agreement(
        agreement or an_agreement(payments),
        debtor or a_debtor(),
        an_account(),
        firm,
        texts(),
        TODAY,
        is_demo=is_demo,
    )
