"""The contact guard's sentences, as the agent reads and the screen reader says them."""

from __future__ import annotations

from datetime import date, datetime

from agent_desk.domain.contact.rules import Basis, Cap
from agent_desk.domain.spanish import WEEKDAYS, date_long, time_text, weekday_short

_STATUS_WORDS = {
    "verified": "texto leído",
    "secondary": "fuente secundaria",
    "policy": "política propia, no es ley",
}
_VERBS = {"call": "llamar", "visit": "visitar"}
_MISSING = {
    "channel": "por qué medio se le quiere contactar",
    "regime": "qué reglas de contacto rigen en su país",
    "time_zone": "qué hora es donde vive: complete su estado y su ciudad",
    "holidays": "qué días son festivos en {year}: pida que se actualice el calendario",
}


def blocked_title(channel: str) -> str:
    """«No puede llamar»."""
    return f"No puede {_VERBS.get(channel, 'escribir')}"


def missing_fact(name: str, day: date) -> str:
    """«No sé qué hora es donde vive: complete su estado y su ciudad»."""
    return f"No sé {_MISSING[name].format(year=day.year)}"


def out_of_hours(there: datetime) -> str:
    """«Fuera de horario: allá son las 22:06»."""
    return f"Fuera de horario: allá {_are(there)} {time_text(there)}"


def closed_day(day: date) -> str:
    """«Allá es domingo»."""
    return f"Allá es {WEEKDAYS[day.weekday()]}"


def holiday(day: date) -> str:
    """«Allá es festivo: lunes 16 de noviembre»."""
    return f"Allá es festivo: {date_long(day)}"


def over_cap(cap: Cap, made: int) -> str:
    """«Ya van 3 intentos hoy; el tope es 3»."""
    span = "hoy" if cap.days == 1 else f"en {cap.days} días"
    tries = "1 intento" if made == 1 else f"{made} intentos"
    van = "va" if made == 1 else "van"
    return f"Ya {van} {tries} {span}; el tope es {cap.count}"


def allowed_detail(closes: datetime | None, attempts: int, cap: int) -> str:
    """«Hasta 22:00 · intento 2 de 3»."""
    until = f"Hasta {time_text(closes)}" if closes else "Sin límite de horario"
    return f"{until} · intento {attempts + 1} de {cap}" if cap else until


def no_consent(channel: str) -> str:
    """«No consta que acepte mensajes por whatsapp»."""
    names = {"whatsapp": "WhatsApp", "sms": "SMS", "email": "correo electrónico"}
    return f"No consta que acepte mensajes por {names.get(channel, channel)}"


def rule_text(basis: Basis, following: datetime | None) -> str:
    """The rule in words; with the first allowed moment, in the debtor's own time."""
    if not following:
        return basis.text
    when = f"{weekday_short(following.date())}, {time_text(following)}"
    return f"{basis.text} Se puede desde {when}, hora de la persona."


def source_text(basis: Basis) -> str:
    """«Diario Oficial (texto leído)»."""
    return f"{basis.source} ({_STATUS_WORDS.get(basis.status, basis.status)})"


def _are(there: datetime) -> str:
    return "es la" if there.hour == 1 else "son las"
