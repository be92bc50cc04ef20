"""The facts that go into spoken text: each placeholder of the script, in Mexican Spanish.

Debt facts exist only once the holder was verified: before that they are not in the result, so no
template can say them by mistake.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from agent_desk.domain.agreement import PaymentMeans
from agent_desk.domain.debtor import Account, CaseFile
from agent_desk.domain.script.speaker import Speaker, SpokenOffer
from agent_desk.domain.spanish import date_long, money_text, time_text

_NOON, _EVENING = 12, 19
_FEW_GROUPS = 3  # «uno de …, 5 de … y uno de …»; more would not be understood aloud


def script_values(
    case: CaseFile,
    today: date,
    *,
    agent_name: str,
    institution: Speaker,
    is_verified: bool,
    offer: SpokenOffer | None = None,
    means: PaymentMeans | None = None,
    next_contact_at: datetime | None = None,
    now: datetime | None = None,
    folio: str = "",
    crisis_line: str = "",
    offers: Sequence[SpokenOffer] = (),
) -> dict[str, str]:
    """Values by placeholder name; a name that is absent or "" is unknown (see `fill`).

    `next_contact_at` and `now` are aware; they are said in the debtor's own time.
    """
    values = _speaker(institution, case.debtor.country) | {
        "nombre": case.debtor.spoken_name,
        "titular": case.debtor.full_name,
        "agente": agent_name,
        "canal_oficial": _channel(case) or institution.official_channel,
        "folio": folio,
        "linea_crisis": crisis_line,
    }
    if now:
        values["saludo"] = _greeting(_there(case, now))
    if next_contact_at:
        values |= _next_contact(_there(case, next_contact_at), today)
    if is_verified:
        values |= _debt(case, today) | _promise(case)
        values |= _offer(offer, today) if offer else {}
        values["medio_pago"] = _lower_first(means.name) if means else ""
        values["opciones_autorizadas"] = " o ".join(summary_of(o) for o in offers)
    return {name: value for name, value in values.items() if value}


def summary_of(offer: SpokenOffer) -> str:
    """An offer as it is said: «3 pagos de $6,150.00», «un solo pago de $12,915.00»."""
    payments = offer.payments
    if len(payments) == 1:
        return f"un solo pago de {money_text(payments[0].amount_cents)}"
    groups = [
        (cents, len(list(same))) for cents, same in groupby(payments, lambda p: p.amount_cents)
    ]
    said = [
        f"{count} pagos de {money_text(cents)}" if count > 1 else f"uno de {money_text(cents)}"
        for cents, count in groups
    ]
    if len(said) == 1:
        return said[0]
    if len(said) <= _FEW_GROUPS:
        return ", ".join(said[:-1]) + " y " + said[-1]
    total = sum(p.amount_cents for p in payments)
    return f"{len(payments)} pagos que suman {money_text(total)}"


def spoken_date(day: date, today: date) -> str:
    """A day after «el»: «día de hoy», «día de mañana», else «lunes 30 de noviembre»."""
    if day == today:
        return "día de hoy"
    if day == today + timedelta(days=1):
        return "día de mañana"
    return date_long(day)


def _speaker(institution: Speaker, country: str) -> dict[str, str]:
    """The register is of the institution's own country and each country has its authority: where
    none was written down, both are said in general."""
    has_register = institution.country == country and institution.redeco_url
    unit, phone = institution.complaints_unit, institution.complaints_phone
    return {
        "empresa": institution.name,
        "telefono_oficial": institution.phone,
        "domicilio_despacho": institution.address,
        "contacto_quejas": f"{unit}, teléfono {phone}" if unit and phone else unit,
        "registro_oficial": "el REDECO" if has_register else "",
        "autoridad": institution.authority_in(country),
    }


def _debt(case: CaseFile, today: date) -> dict[str, str]:
    account = case.account
    return {
        "acreedor": account.creditor,
        "producto": _lower_first(account.product_name),
        "saldo": money_text(account.total_cents),
        "saldo_vencido": money_text(account.overdue_cents),
        "mensualidad": money_text(account.instalment_cents) if account.instalment_cents else "",
        "dias_atraso": _days(account.days_past_due),
        "fecha_calculo": spoken_date(account.as_of, today),
        "fecha_vencimiento": _due_date(account),
    }


def _due_date(account: Account) -> str:
    return date_long(account.as_of - timedelta(days=account.days_past_due))


def _days(days: int) -> str:
    return "1 día" if days == 1 else f"{days} días"


def _promise(case: CaseFile) -> dict[str, str]:
    if not case.promises:
        return {}
    last = max(case.promises, key=lambda promise: promise.due_on)
    return {
        "promesa_monto": money_text(last.amount_cents),
        "promesa_fecha": date_long(last.due_on),
    }


def _offer(offer: SpokenOffer, today: date) -> dict[str, str]:
    first = offer.payments[0]
    total = sum(payment.amount_cents for payment in offer.payments)
    values = {
        "opcion_resumen": summary_of(offer),
        "opcion_fechas": _when(offer, today),
        "opcion_efecto": _effect(offer),
        "costo_total": money_text(total),
        "monto_propuesto": money_text(first.amount_cents),
        "plazo": str(len(offer.payments)),
        "fecha_pago": spoken_date(first.due_on, today),
        "fecha_limite": date_long(offer.expires_on) if offer.expires_on else "",
    }
    if offer.waived_cents:
        values["ahorro"] = money_text(offer.waived_cents)
        values["monto_con_descuento"] = money_text(total)
    return values


def _when(offer: SpokenOffer, today: date) -> str:
    first = spoken_date(offer.payments[0].due_on, today)
    return f"el {first}" if len(offer.payments) == 1 else f"el primero el {first}"


def _effect(offer: SpokenOffer) -> str:
    if offer.closes_debt and offer.waived_cents:
        return f"así queda liquidada su cuenta y se le perdonan {money_text(offer.waived_cents)}"
    if offer.closes_debt:
        return "así termina de pagar su cuenta"
    if offer.waived_cents:
        return f"y se le perdonan {money_text(offer.waived_cents)}"
    return "y se lo confirmo por escrito"


def _next_contact(there: datetime, today: date) -> dict[str, str]:
    day, hour = there.date(), time_text(there)
    article = "mañana" if day == today + timedelta(days=1) else "el"
    long = date_long(day)
    return {
        "proximo_contacto": f"hoy a las {hour}"
        if day == today
        else f"{article} {long} a las {hour}",
        "horario_preferido": f"{long} a las {hour}",
        "fecha_revision": long,
    }


def _there(case: CaseFile, instant: datetime) -> datetime:
    zone = case.debtor.time_zone
    return instant.astimezone(ZoneInfo(zone)) if zone else instant


def _greeting(there: datetime) -> str:
    if there.hour < _NOON:
        return "buenos días"
    return "buenas tardes" if there.hour < _EVENING else "buenas noches"


def _channel(case: CaseFile) -> str:
    if "whatsapp" in case.debtor.accepts:
        return "WhatsApp"
    if "email" in case.debtor.accepts and case.debtor.email:
        return "correo"
    return "mensaje de texto" if "sms" in case.debtor.accepts else ""


def _lower_first(text: str) -> str:
    """«Crédito personal» inside a sentence; acronyms (SPEI, OXXO) keep their capitals."""
    return text[0].lower() + text[1:] if len(text) > 1 and text[1].islower() else text
