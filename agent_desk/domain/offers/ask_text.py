"""What the debtor said, in one line as spoken: «500 y 600 q15», «líquido con 9 mil el 30»."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.spanish import (
    UnreadableDateError,
    money_text,
    parse_amount,
    parse_date,
    weekday_short,
)

_DATE = (
    r"hoy|pasado manana|manana|(?:el |este |proximo )?(?:lunes|martes|miercoles|jueves|viernes|"
    r"sabado|domingo)|\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:el )?\d{1,2} de [a-z]+(?: de \d{4})?|"
    r"(?:el )?\d{1,2} (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]*|"
    r"el (?:dia )?\d{1,2}\b"
)
_DATED = re.compile(rf"(?:\b(?:desde|a partir de(?:l)?|empezando|para|del?)\s+)?\b({_DATE})")
_FREQUENCIES = (
    ("quincenal", r"q15|quincenal(?:es)?|(?:por|cada|a la) quincena|quincenas?|cada 15|los 15"),
    ("catorcenal", r"catorcenal(?:es)?|(?:por|cada) catorcena|cada 14(?: dias)?"),
    ("semanal", r"semanal(?:es)?|(?:por|cada|a la) semana|semanas|cada 8(?: dias)?"),
    ("mensual", r"mensual(?:es)?|(?:por|cada|al) mes|meses|mensualidades"),
)
_CLOSES = re.compile(r"\b(?:liquid\w*|finiquit\w*|cierr\w*|termin\w*|pago todo|un solo pago)\b")
_COUNT = re.compile(r"\b(?:en|a) (\d{1,2}) (?:pagos|abonos|partes|quincenas|meses|semanas)\b")
_TIMES = re.compile(r"\b(\d{1,2}) (?:pagos|abonos) (?:de|x)\b")
_AMOUNT = re.compile(r"\$?\s*\d[\d,]*(?:\.\d+)?\s*(?:mil|k|millones|millon)?\b(?:\s*pesos)?")
_FILLER = re.compile(
    r"\b(?:y|de|con|pago|pagos|doy|puedo|dar|le|abono|abonos|luego|despues|enganche|cada|uno|por|"
    r"el|la|los|en|a|al|para|que|si|nada|mas|nomas|solo|pesos|desde|primero|resto|inicial|dejo)\b"
)
_EVERY = {
    "unica": "en un solo pago",
    "semanal": "por semana",
    "catorcenal": "cada 14 días",
    "quincenal": "por quincena",
    "mensual": "al mes",
}


class UnreadableAskError(DeskError):
    """Nothing in the line can be read as an offer."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"No entiendo «{text.strip()}». Escriba la cantidad y cada cuándo: «500 quincenal»."
        )


@dataclass(frozen=True, slots=True)
class AskReading:
    """`ask` as understood, said back in `read_back`; `leftovers` is what was not understood."""

    ask: Ask
    read_back: str
    leftovers: str = ""


def read_ask(text: str, today: date) -> AskReading:
    """Read a line; amounts in order are down payment and instalment. Raises UnreadableAskError."""
    rest = _plain(text)
    closes = bool(_CLOSES.search(rest))
    rest = _CLOSES.sub(" ", rest)
    count, rest = _take_count(rest)
    frequency, rest = _take_frequency(rest)
    dates, rest = _take_dates(rest, today)
    amounts, rest = _take_amounts(rest)
    if not amounts or len(amounts) > 2:
        raise UnreadableAskError(text)
    ask = _ask_of(text, amounts, frequency, dates, count, closes=closes)
    leftovers = " ".join(re.sub(r"[^\w\s]", " ", _FILLER.sub(" ", rest)).split())
    return AskReading(ask, read_back(ask), leftovers)


def read_back(ask: Ask) -> str:
    """The ask in words, for the agent to check: «$500.00 primero y $600.00 por quincena»."""
    if ask.total_cents:
        said = f"Liquida con {money_text(ask.total_cents)}"
    else:
        down = f"{money_text(ask.down_cents)} primero y " if ask.down_cents else ""
        every = _EVERY.get(ask.frequency or "", "")
        said = f"{down}{money_text(ask.payment_cents or 0)} {every}".strip()
    if ask.count and ask.count > 1:
        said += f", {ask.count} pagos"
    if ask.first_on:
        said += f", desde el {weekday_short(ask.first_on)}"
    return said


def _ask_of(
    text: str,
    amounts: list[int],
    frequency: str | None,
    dates: list[date],
    count: int | None,
    *,
    closes: bool,
) -> Ask:
    first_on = dates[-1] if dates else None
    if closes and len(amounts) == 1 and not frequency:
        return Ask(text, frequency="unica", first_on=first_on, count=1, total_cents=amounts[0])
    down = amounts[0] if len(amounts) == 2 else None
    if len(amounts) == 2 and len(dates) == 1:
        first_on = None  # «3000 hoy y 800 quincenal»: the date is the down payment's
    return Ask(text, down, amounts[-1], frequency, first_on, count)


def _plain(text: str) -> str:
    """Lower case without accents; signs stay, they belong to amounts and dates."""
    letters = unicodedata.normalize("NFKD", text.lower())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def _take_count(rest: str) -> tuple[int | None, str]:
    for pattern in (_COUNT, _TIMES):
        match = pattern.search(rest)
        if match:
            unit = match[0] if pattern is _COUNT else ""
            kept = " quincenal" if "quincenas" in unit else " mensual" if "meses" in unit else ""
            kept = " semanal" if "semanas" in unit else kept
            return int(match[1]), rest[: match.start()] + kept + " " + rest[match.end() :]
    return None, rest


def _take_frequency(rest: str) -> tuple[str | None, str]:
    for name, words in _FREQUENCIES:
        match = re.search(rf"\b(?:{words})\b", rest)
        if match:
            return name, rest[: match.start()] + " " + rest[match.end() :]
    return None, rest


def _take_dates(rest: str, today: date) -> tuple[list[date], str]:
    found = []
    while match := _DATED.search(rest):
        try:
            found.append(parse_date(match[1].replace("proximo ", ""), today))
        except UnreadableDateError:
            break
        rest = rest[: match.start()] + " " + rest[match.end() :]
    return found, rest


def _take_amounts(rest: str) -> tuple[list[int], str]:
    amounts = [parse_amount(match[0]) for match in _AMOUNT.finditer(rest)]
    return [cents for cents in amounts if cents], _AMOUNT.sub(" ", rest)
