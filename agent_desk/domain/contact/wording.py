"""The contact guard's sentences, as the agent reads and the screen reader says them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta

from agent_desk.domain.contact.rules import Basis, CallerRule, Cap
from agent_desk.domain.spanish import WEEKDAYS, date_long, time_text, weekday_short

_STATUS_WORDS = {
    "verified": "texto leído",
    "secondary": "fuente secundaria",
    "policy": "política propia, no es ley",
}
_VERBS = {"call": "llamar", "visit": "visitar"}
CHANNEL_WORDS = {
    "call": "llamada",
    "whatsapp": "WhatsApp",
    "sms": "SMS",
    "email": "correo electrónico",
    "letter": "carta",
    "visit": "visita",
    "push": "aviso en la aplicación",
}
_ROLES = {
    "minor": "una persona menor de edad",
    "older_adult": "una persona mayor que no es quien debe",
    "disabled_person": "una persona con discapacidad que no es quien debe",
    "reference": "una referencia",
    "employer": "su trabajo",
    "colleague": "una persona de su trabajo",
    "neighbour": "una persona vecina",
    "relative": "un familiar",
    "attorney": "su abogado",
}
_MISSING = {
    "channel": "por qué medio se le quiere contactar",
    "regime": "qué reglas de contacto rigen en su país",
    "country": "en qué país vive",
    "creditor_kind": "qué clase de acreedor es: de eso depende qué reglas rigen",
    "product": "de qué producto es la deuda: de eso depende qué reglas rigen",
    "time_zone": "qué hora es donde vive: complete su estado y su ciudad",
    "holidays": "qué días son festivos en {year}: pida que se actualice el calendario",
    "now": "en qué momento sería: diga la fecha y la hora con su zona",
    "history": "cuántas veces se le ha buscado ya",
    "contact_with": "con quién se hablaría",
    "reading": "qué lectura de la regla se firmó",
}


def blocked_title(channel: str) -> str:
    """«No puede llamar»."""
    return f"No puede {_VERBS.get(channel, 'escribir')}"


def missing_fact(name: str, day: date) -> str:
    """«No sé qué hora es donde vive: complete su estado y su ciudad»."""
    return f"No sé {_MISSING.get(name, name).format(year=day.year)}"


def out_of_hours(there: datetime) -> str:
    """«Fuera de horario: allá son las 22:06»."""
    return f"Fuera de horario: allá {_are(there)} {time_text(there)}"


def not_the_asked_hour(there: datetime) -> str:
    """«Pidió otro horario: allá son las 22:06»."""
    return f"Pidió otro horario: allá {_are(there)} {time_text(there)}"


def closed_day(day: date) -> str:
    """«Allá es domingo»."""
    return f"Allá es {WEEKDAYS[day.weekday()]}"


def holiday(day: date) -> str:
    """«Allá es festivo: lunes 16 de noviembre»."""
    return f"Allá es festivo: {date_long(day)}"


def over_cap(cap: Cap, made: int) -> str:
    """«Ya van 3 intentos hoy; el tope es 3»."""
    span = "esta semana" if cap.is_week else "hoy" if cap.days == 1 else f"en {cap.days} días"
    tries = "1 intento" if made == 1 else f"{made} intentos"
    van = "va" if made == 1 else "van"
    return f"Ya {van} {tries} {span}; el tope es {cap.count}"


def too_close(minutes: int) -> str:
    """«Entre un contacto y otro deben pasar 30 minutos»."""
    days, rest = divmod(minutes, 1440)
    gap = f"{minutes} minutos" if rest else f"{days} días"
    return f"Entre un contacto y otro deben pasar {gap}"


def channel_lock(others: Collection[str]) -> str:
    """«Esta semana ya se le contactó por llamada; no se cambia de medio»."""
    names = " y ".join(channel_name(channel) for channel in sorted(others))
    return f"Esta semana ya se le contactó por {names}; no se cambia de medio"


def quiet_days(spoken: date, days: int) -> str:
    """«Hablaron el lunes 16 de noviembre; no se llama hasta el lunes 23 de noviembre»."""
    until = spoken + timedelta(days=days)
    return f"Hablaron el {date_long(spoken)}; no se llama hasta el {date_long(until)}"


def not_the_person(role: str) -> str:
    """«No se trata con una referencia»."""
    return f"No se trata con {_ROLES.get(role, 'otra persona')}: la deuda es de quien la contrató"


def bad_line(rule: CallerRule) -> str:
    """What is wrong with the calling number."""
    if rule.kind == "visible":
        return "El número que llama está oculto"
    if rule.kind == "registered":
        return "El número que llama no está registrado"
    return f"El número que llama no empieza con {rule.value}"


def unknown_contact_point() -> str:
    return "Ese dato de contacto no lo dio la persona ni el acreedor"


def no_debt_proof() -> str:
    return "Falta la prueba de que la deuda existe"


def refused_channel(channel: str) -> str:
    """«Pidió que no se le contacte por SMS»."""
    return f"Pidió que no se le contacte por {channel_name(channel)}"


def refused_workplace() -> str:
    return "Pidió que no se le contacte en su trabajo"


def allowed_detail(closes: datetime | None, attempts: int, cap: int) -> str:
    """«Hasta 22:00 · intento 2 de 3»."""
    until = f"Hasta {time_text(closes)}" if closes else "Sin límite de horario"
    return f"{until} · intento {attempts + 1} de {cap}" if cap else until


def no_consent(channel: str) -> str:
    """«No consta que acepte mensajes por WhatsApp»."""
    what = {"call": "llamadas", "visit": "visitas", "letter": "cartas"}.get(channel)
    return f"No consta que acepte {what or 'mensajes por ' + channel_name(channel)}"


def channel_name(channel: str) -> str:
    """The channel as it is said in a sentence."""
    return CHANNEL_WORDS.get(channel, channel)


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
