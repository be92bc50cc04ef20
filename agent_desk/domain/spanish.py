"""Amounts, dates and numbers as a Mexican reader writes and says them; no Qt, no locale files.

One module for window and page alike, so that what is said and what is printed agree.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from agent_desk.domain.amount_words import amount_in_words as amount_in_words
from agent_desk.domain.amount_words import number_words as number_words
from agent_desk.domain.errors import DeskError

MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
LARGEST_CENTS = 10**12

_NAMED_DAY = re.compile(
    r"(?:d[ií]a )?(\d{1,2})(?:\s+(?:de\s+)?([a-zé]{3,}))?(?:\s+(?:de[l]?\s+)?(\d{4}))?"
)
_LEADING = re.compile(
    r"^(?:(?:para|desde|a partir de|a|al)\s+)?(?:(?:el|este|esta|la|del)\s+)?"
    r"(?:pr[oó]xim[oa]\s+)?"
    r"(?:(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\s+(?=\d))?"
)
_TRAILING = re.compile(r"\s+(?:que viene|que entra|pr[oó]xim[oa]|mismo)$")


class UnreadableAmountError(DeskError):
    """The typed amount cannot be read, or could be read in two ways."""

    def __init__(self, text: str, why: str) -> None:
        super().__init__(f"No entiendo la cantidad «{text}»: {why}. Escríbala así: 1,250.50.")


class UnreadableDateError(DeskError):
    """The typed date cannot be read."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"No entiendo la fecha «{text}». Escríbala así: 30/11/2026, «15 dic» o «viernes»."
        )


def money_text(cents: int, currency: str = "MXN") -> str:
    """«$18,450.00», «-$5,535.00»; a currency other than the peso carries its code."""
    sign = "-" if cents < 0 else ""
    pesos, rest = divmod(abs(cents), 100)
    text = f"{sign}${pesos:,}.{rest:02d}"
    return text if currency == "MXN" else f"{text} {currency}"


def signed_money_text(cents: int) -> str:
    """«−$166.53»: a true minus, for amounts that stand among figures with a sign."""
    return money_text(cents).replace("-", "\N{MINUS SIGN}")


def percent_text(percent: int) -> str:
    """«62%»."""
    return f"{percent}%"


def date_text(day: date) -> str:
    """«30 nov 2026»."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def date_long(day: date) -> str:
    """«lunes 30 de noviembre»."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} de {MONTHS[day.month - 1]}"


def weekday_short(day: date) -> str:
    """«lun 30 nov 2026»."""
    return f"{WEEKDAYS[day.weekday()][:3]} {date_text(day)}"


def time_text(instant: datetime) -> str:
    """«12:41», in the zone of the instant."""
    return f"{instant:%H:%M}"


def inside_sentence(name: str) -> str:
    """«Capital» becomes «capital»; «IVA de moratorios» stays."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]


def count_words(count: int) -> str:
    """«Tres», «Veintiún»: a small count that begins a title."""
    words = number_words(count)
    return words[0].upper() + words[1:]


def parse_amount(text: str) -> int:
    """Centavos of «1,234.50», «$500», «9 mil», «2.5 mil». Raises UnreadableAmountError."""
    cleaned = text.strip().lower().replace("$", "").replace("pesos", "").replace("mxn", "").strip()
    match = re.fullmatch(r"([\d.,]*\d)\s*(mil|k|millones|millón|millon)?", cleaned)
    if not match:
        raise UnreadableAmountError(text, "esperaba un número")
    factor = {"": 1, "mil": 1_000, "k": 1_000}.get(match[2] or "", 1_000_000)
    whole, fraction = _split_number(match[1], text)
    scale = int("1" + "0" * len(fraction))
    exact, rest = divmod((int(whole or "0") * scale + int(fraction or "0")) * factor * 100, scale)
    if rest:
        raise UnreadableAmountError(text, "tiene fracciones de centavo")
    if exact > LARGEST_CENTS:
        raise UnreadableAmountError(text, "es demasiado grande")
    return exact


def _split_number(number: str, text: str) -> tuple[str, str]:
    """(whole, fraction) digits; commas group thousands, the point marks centavos."""
    whole, point, fraction = number.partition(".")
    if "." in fraction or "," in fraction:
        raise UnreadableAmountError(text, "mezcla puntos y comas")
    if "," in whole:
        if not re.fullmatch(r"\d{1,3}(,\d{3})+", whole):
            raise UnreadableAmountError(text, "la coma no separa miles")
        whole = whole.replace(",", "")
    if point and len(fraction) == 3 and 1 <= len(whole) <= 3:
        raise UnreadableAmountError(text, "el punto podría separar miles o centavos")
    return whole, fraction


def parse_date(text: str, today: date) -> date:
    """A day as written or said: «30/11/2026», «30/11», «15 dic», «el 30», «viernes», «mañana».

    Without year or month it is the next such day from today on. Raises UnreadableDateError.
    """
    said = _TRAILING.sub("", _LEADING.sub("", text.strip().lower().strip(" .")))
    days = _days_ahead(said, today)
    if days is not None:
        return today + timedelta(days=days)
    found = _numbered(said, today) or _named(said, today)
    if not found:
        raise UnreadableDateError(text)
    return found


_RELATIVE = {
    "hoy": 0,
    "ahorita": 0,
    "ahora": 0,
    "mañana": 1,
    "manana": 1,
    "pasado mañana": 2,
    "pasado manana": 2,
    "en una semana": 7,
    "dentro de una semana": 7,
}


def _days_ahead(said: str, today: date) -> int | None:
    """Days from today of «hoy», «en 3 días», «viernes», «fin de mes», «quincena»."""
    if said in _RELATIVE:
        return _RELATIVE[said]
    ahead = re.fullmatch(r"(?:en|dentro de) (\d{1,3}) d[ií]as", said)
    if ahead:
        return int(ahead[1])
    weekday = _weekday(said.split(" ")[0]) if " de " not in said else None
    if weekday is not None:
        return (weekday - today.weekday() - 1) % 7 + 1
    last = (today.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    if said in {"fin de mes", "fin de este mes", "último de mes", "ultimo de mes"}:
        return (last - today).days
    if said == "quincena":
        return 15 - today.day if today.day < 15 else (last - today).days or 15
    return None


def _weekday(said: str) -> int | None:
    for index, name in enumerate(WEEKDAYS):
        plain = name.replace("é", "e").replace("á", "a")
        if said in {name, plain, name[:3], plain[:3]}:
            return index
    return None


def _numbered(said: str, today: date) -> date | None:
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", said)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    match = re.fullmatch(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?", said)
    if not match:
        return None
    year = int(match[3]) if match[3] else None
    if year is not None and year < 100:
        year += 2000
    return _next_such(int(match[1]), int(match[2]), year, today)


def _named(said: str, today: date) -> date | None:
    match = _NAMED_DAY.fullmatch(said)
    if not match:
        return None
    if not match[2]:
        return _next_day_of_month(int(match[1]), today)
    month = next((i for i, name in enumerate(MONTHS, 1) if name.startswith(match[2][:3])), 0)
    return _next_such(int(match[1]), month, int(match[3]) if match[3] else None, today)


def _next_such(day: int, month: int, year: int | None, today: date) -> date | None:
    if year is not None:
        return _day(year, month, day)
    this = _day(today.year, month, day)
    return this if this and this >= today else _day(today.year + 1, month, day)


def _next_day_of_month(day: int, today: date) -> date | None:
    year, month = today.year, today.month
    for _ in range(13):
        found = _day(year, month, day)
        if found and found >= today:
            return found
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
