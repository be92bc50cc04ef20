"""What he can pay, in one line as told: «12 mil al mes, cobra 15 y 30», «3,500 a la semana»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent_desk.domain.errors import DeskError
from agent_desk.domain.money import half_up
from agent_desk.domain.offers.ask_pieces import digits_for_words, plain
from agent_desk.domain.offers.policy import Hardship
from agent_desk.domain.spanish import money_text, parse_amount

LAST_DAY = 0
_TIMES_A_YEAR = {"semanal": 52, "catorcenal": 26, "quincenal": 24, "mensual": 12}
_RHYTHMS = (
    ("catorcenal", r"catorcena\w*|cada (?:14|2) (?:dias|semanas)"),
    ("quincenal", r"quincena\w*|quinc\b|q ?15\b|cada 15(?: dias)?"),
    ("semanal", r"(?:por |a la |cada )?semana\w*|\bsem\b|cada (?:7|8)(?: dias)?"),
    ("mensual", r"(?:al |por |cada )?mes\b|mensual\w*"),
)
_DAY = r"(?:\d{1,2}(?! ?(?:mil|k)\b)(?![\d.,]*\d)|ultimo|fin de mes)"
_DAYS = re.compile(
    rf"(?:(?:cobra|cobro|paga|pagan|le pagan|los|el|dias?|cada)\s+)*"
    rf"(?:dias?\s+)?\b({_DAY})(?:\s*(?:,|y|y el)\s*({_DAY}))+"
    rf"|(?:cobra|cobro|le pagan|pagan|el|dia)\s+(?:el\s+|dia\s+)*({_DAY})\b"
)
_AMOUNT = re.compile(r"\$? ?(\d[\d,]*(?:\.\d+)?)(?: ?(mil|k)\b)?(?: (\d{3})\b)?")
_FILLER = re.compile(
    r"\b(?:gana|gano|ingresa|ingreso|ingresos|recibe|cobra|cobro|como|unos|unas|pesos|y|el|los|"
    r"las?|al|de|a|por|cada|dias?|le|pagan|paga|mas|o|menos|mxn)\b|[\s,.;:$]+"
)


class UnreadableCapacityError(DeskError):
    """Neither an amount nor a payday can be read."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"No entiendo «{text.strip()}». Escriba cuánto gana y cuándo cobra: "
            "«12 mil al mes, 15 y último»."
        )


@dataclass(frozen=True, slots=True)
class CapacityReading:
    """Income in centavos a month (None when it was not said), paydays (0 is the last day), and
    the id of a hard situation of the product, "" for none."""

    income_cents: int | None
    pay_days: tuple[int, ...]
    frequency: str
    read_back: str
    hardship: str = ""


def read_capacity(text: str, hardships: Sequence[Hardship] = ()) -> CapacityReading:
    """Read a line. Raises UnreadableCapacityError, also for words it does not know.

    `hardships` are those of the product: their names may stand in the line, with or without an
    income («desempleo», «4 mil al mes, enfermedad»).
    """
    hard, text_left = _hardship_of(plain(text), hardships)
    line = digits_for_words(text_left)
    days, line = _days_of(line)
    rhythm, line = _rhythm_of(line)
    income, line = _income_of(line, rhythm)
    if _FILLER.sub("", line) or (income is None and not days and not hard):
        raise UnreadableCapacityError(text)
    frequency = rhythm
    if days and (not rhythm or rhythm == "mensual"):
        frequency = "quincenal" if len(days) > 1 else "mensual"
    said = _read_back(income, days, rhythm, hard)
    return CapacityReading(income, days, frequency, said, hard.id if hard else "")


def _hardship_of(line: str, hardships: Sequence[Hardship]) -> tuple[Hardship | None, str]:
    for hard in hardships:
        name = plain(hard.id)
        if name in line:
            return hard, line.replace(name, " ")
    return None, line


def _days_of(line: str) -> tuple[tuple[int, ...], str]:
    for match in _DAYS.finditer(line):
        found = re.findall(_DAY, match[0])
        days = tuple(dict.fromkeys(_day_number(word) for word in found))
        if all(day <= 31 for day in days):
            return days, line[: match.start()] + " " + line[match.end() :]
    return (), line


def _day_number(word: str) -> int:
    return LAST_DAY if word in {"ultimo", "fin de mes"} else int(word)


def _rhythm_of(line: str) -> tuple[str, str]:
    for name, pattern in _RHYTHMS:
        match = re.search(pattern, line)
        if match:
            return name, line[: match.start()] + " " + line[match.end() :]
    return "", line


def _income_of(line: str, rhythm: str) -> tuple[int | None, str]:
    match = _AMOUNT.search(line)
    if not match:
        return None, line
    cents = parse_amount(f"{match[1]} {match[2] or ''}") + int(match[3] or 0) * 100
    monthly = half_up(cents * _TIMES_A_YEAR[rhythm or "mensual"], 12)
    return monthly, line[: match.start()] + " " + line[match.end() :]


def _read_back(
    income: int | None, days: tuple[int, ...], rhythm: str, hard: Hardship | None
) -> str:
    parts = []
    if income is not None:
        parts.append(f"Gana {money_text(income)} al mes")
        if rhythm and rhythm != "mensual":
            parts[0] += f" (pago {rhythm})"
    if days:
        words = ["último" if day == LAST_DAY else str(day) for day in days]
        listed = words[0] if len(words) == 1 else f"{', '.join(words[:-1])} y {words[-1]}"
        parts.append(f"cobra el {listed}" if len(words) == 1 else f"cobra los días {listed}")
    if hard:
        proof = " o ".join(hard.proof).replace("_", " ")
        parts.append(f"{hard.id}, con comprobante ({proof})")
    said = ", ".join(parts)
    return said[:1].upper() + said[1:]
