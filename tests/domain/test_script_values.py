"""Facts put into words: in Mexican Spanish, and never the debt before identity."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest

from agent_desk.domain.agreement import PaymentMeans, ScheduledPayment
from agent_desk.domain.debtor import (
    Account,
    CaseFile,
    Debtor,
    KnownFact,
    PastPayment,
    PastPromise,
)
from agent_desk.domain.script.audience import segments_of
from agent_desk.domain.script.values import script_values, summary_of

TODAY = date(2026, 11, 24)


@dataclass(frozen=True)
class Speaker:
    name: str = "Despacho Uno"
    phone: str = "55 1234 5678"
    address: str = "Calle 1, CDMX"
    complaints_unit: str = "UNE Ejemplo"
    complaints_phone: str = "800 111 2222"
    country: str = "MX"
    redeco_url: str = "redeco"
    official_channel: str = ""

    def authority_in(self, country: str) -> str:
        return {"MX": "CONDUSEF", "CL": "SERNAC"}.get(country, "")


@dataclass(frozen=True)
class Offer:
    payments: tuple[ScheduledPayment, ...]
    waived_cents: int = 0
    closes_debt: bool = False
    expires_on: date | None = None


def _payments(*cents: int) -> tuple[ScheduledPayment, ...]:
    return tuple(
        ScheduledPayment(i, date(2026 + (10 + i) // 12, (10 + i) % 12 + 1, 28), c, {})
        for i, c in enumerate(cents)
    )


CASE = CaseFile(
    debtor=Debtor(
        "d1",
        "María Fernanda",
        "Hernández Ruiz",
        courtesy="señora",
        time_zone="America/Mexico_City",
        accepts=frozenset({"whatsapp"}),
        pay_days=(15, 0),
        pay_frequency="quincenal",
    ),
    account=Account(
        "4417",
        "d1",
        "PP",
        "Crédito personal",
        "Financiera Ejemplo",
        TODAY,
        74,
        {"principal": 4_231_055},
        {"principal": 1_845_000},
        instalment_cents=615_000,
    ),
)


def _values(case: CaseFile = CASE, *, is_verified: bool = True, **more: object) -> dict[str, str]:
    return script_values(
        case,
        TODAY,
        agent_name="Ana",
        institution=Speaker(),
        is_verified=is_verified,
        **more,  # type: ignore[arg-type]
    )


def test_before_identity_no_word_of_the_debt_exists() -> None:
    offer = Offer(_payments(615_000))
    values = _values(is_verified=False, offer=offer, means=PaymentMeans("spei", "SPEI", ""))
    said = " ".join(values.values())
    for secret in ("18,450", "42,310", "Financiera", "rédito", "6,150", "SPEI"):
        assert secret not in said
    assert values["nombre"] == "señora Hernández"
    assert values["empresa"] == "Despacho Uno"


def test_a_debtor_abroad_hears_of_his_own_authority_and_never_of_the_mexican_register() -> None:
    def said_in(country: str) -> tuple[str | None, str | None]:
        values = _values(replace(CASE, debtor=replace(CASE.debtor, country=country)))
        return values.get("autoridad"), values.get("registro_oficial")

    assert said_in("MX") == ("CONDUSEF", "el REDECO")
    assert said_in("CL") == ("SERNAC", None)
    assert said_in("PE") == (None, None)  # said in general: «la autoridad que corresponde»


def test_after_identity_amounts_and_names_are_said_as_people_say_them() -> None:
    values = _values()
    assert values["saldo"] == "$42,310.55"
    assert values["saldo_vencido"] == "$18,450.00"
    assert values["producto"] == "crédito personal"
    assert values["fecha_calculo"] == "día de hoy"
    assert values["canal_oficial"] == "WhatsApp"
    assert values["contacto_quejas"] == "UNE Ejemplo, teléfono 800 111 2222"


def test_the_chosen_option_is_said_with_its_dates_and_what_it_achieves() -> None:
    offer = Offer(_payments(1_291_500), waived_cents=553_500, closes_debt=True)
    values = _values(offer=offer, means=PaymentMeans("spei", "Transferencia SPEI", ""))
    assert values["opcion_resumen"] == "un solo pago de $12,915.00"
    assert values["opcion_fechas"] == "el sábado 28 de noviembre"
    assert values["opcion_efecto"].endswith("se le perdonan $5,535.00")
    assert values["ahorro"] == "$5,535.00"
    assert values["medio_pago"] == "transferencia SPEI"


def test_several_payments_are_grouped_and_the_first_date_named() -> None:
    offer = Offer(_payments(615_000, 615_000))
    values = _values(offer=offer)
    assert values["opcion_resumen"] == "2 pagos de $6,150.00"
    assert values["opcion_fechas"] == "el primero el sábado 28 de noviembre"
    assert values["costo_total"] == "$12,300.00"
    assert "ahorro" not in values


def test_a_down_payment_and_a_last_odd_one_are_said_apart() -> None:
    payments = tuple(
        ScheduledPayment(i, date(2026, 12, 1 + i), c, {})
        for i, c in enumerate((100_000, 50_000, 50_000, 50_001))
    )
    assert summary_of(Offer(payments)) == "uno de $1,000.00, 2 pagos de $500.00 y uno de $500.01"


@pytest.mark.parametrize(
    ("hour_utc", "greeting"), [(15, "buenos días"), (20, "buenas tardes"), (2, "buenas noches")]
)
def test_the_greeting_is_of_the_debtors_own_hour(hour_utc: int, greeting: str) -> None:
    now = datetime(2026, 11, 24, hour_utc, tzinfo=UTC)
    assert _values(now=now)["saludo"] == greeting


def test_the_next_call_is_said_in_the_debtors_own_hour() -> None:
    tomorrow = datetime(2026, 11, 26, 0, 0, tzinfo=UTC)  # 18:00 of the 25th in Mexico City
    values = _values(next_contact_at=tomorrow, is_verified=False)
    assert values["proximo_contacto"] == "mañana miércoles 25 de noviembre a las 18:00"
    assert values["fecha_revision"] == "miércoles 25 de noviembre"


def test_segments_come_from_the_account_and_from_what_was_told() -> None:
    assert segments_of(CASE, TODAY) == {"mora-media", "asalariado"}
    told = replace(
        CASE,
        debtor=replace(
            CASE.debtor,
            facts=(
                KnownFact("empleo", "Tiene un negocio de comida", TODAY),
                KnownFact("preferencia", "Que le hablen despacio", TODAY),
            ),
        ),
        promises=(PastPromise(date(2026, 11, 12), 200_000, "broken"),),
    )
    assert segments_of(told, TODAY) == {"mora-media", "negocio-propio", "pide-calma", "reincidente"}


def test_who_was_paying_is_recognised_and_age_changes_nothing() -> None:
    paid = tuple(PastPayment(date(2026, month, 1), 100_000) for month in (8, 9, 10))
    case = replace(CASE, payments=paid)
    assert "buen-historial" in segments_of(case, TODAY)
    old = replace(case, debtor=replace(case.debtor, birth_date=date(1930, 1, 1)))
    assert segments_of(old, TODAY) == segments_of(case, TODAY)
