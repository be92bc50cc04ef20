"""Dates of a column, in the order that the column shows; a spreadsheet's serials and names too."""

from __future__ import annotations

import re
from datetime import date, timedelta

from agent_desk.intake.evidence import EARLIEST_SERIAL, LATEST_SERIAL
from agent_desk.intake.values import CellError
from agent_desk.services.column_names import folded
from agent_desk.services.intake_plan import DAY_FIRST, MONTH_FIRST

_EPOCH = date(1899, 12, 30)  # day 0 of a spreadsheet, counting its 29 February 1900
_PARTS = re.compile(r"(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})", re.ASCII)
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?\s?m\.?)?$", re.IGNORECASE)
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})_?(?:de_)?([a-z]{3,10})_?(?:de_|del_)?(\d{2}|\d{4})")
_NAME_FIRST = re.compile(r"([a-z]{3,10})_?(\d{1,2})_(\d{4})")
_WEEKDAY = re.compile(r"^(?:lun|mar|mie|jue|vie|sab|dom)[a-z]*_")
_MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"),
    *("septiembre", "octubre", "noviembre", "diciembre"),
)
_MONTH = {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
_MONTH |= {"set": 9, "jan": 1, "apr": 4, "aug": 8, "dec": 12}
_CENTURY_TURN = 70


def day_of(cell: str, form: str) -> date:
    """«24/11/2026», «2026-11-24», «24-nov-26», «24 de noviembre de 2026», «46350».

    Raises CellError.
    """
    text = _TIME.sub("", cell.strip()).strip()
    if match := _PARTS.fullmatch(text):
        return _numeric(match, form)
    if match := _COMPACT.fullmatch(text):
        return _made(int(match[1]), int(match[2]), int(match[3]))
    if match := _SERIAL.fullmatch(text):
        serial = int(match[1])
        if EARLIEST_SERIAL <= serial <= LATEST_SERIAL:
            return _EPOCH + timedelta(days=serial)
    return _named(text)


def _numeric(match: re.Match[str], form: str) -> date:
    first, second, third = int(match[1]), int(match[2]), int(match[3])
    if len(match[1]) == 4:
        return _made(first, second, third)
    if len(match[3]) not in (2, 4):
        raise CellError("no es una fecha; escríbala día/mes/año, por ejemplo 24/11/2026")
    year = third if len(match[3]) == 4 else _full_year(third)
    if form == MONTH_FIRST:
        return _made(year, first, second)
    if form == DAY_FIRST or first > 12 or first == second:
        return _made(year, second, first)
    raise CellError("no se sabe si va primero el día o el mes: indique el formato de la columna")


def _named(text: str) -> date:
    plain = _WEEKDAY.sub("", folded(text))
    if match := _NAMED.fullmatch(plain):
        month = _MONTH.get(match[2][:3])
        if month:
            year = int(match[3]) if len(match[3]) == 4 else _full_year(int(match[3]))
            return _made(year, month, int(match[1]))
    if match := _NAME_FIRST.fullmatch(plain):
        month = _MONTH.get(match[1][:3])
        if month:
            return _made(int(match[3]), month, int(match[2]))
    raise CellError("no es una fecha; escríbala día/mes/año, por ejemplo 24/11/2026")


def _full_year(short: int) -> int:
    return short + (2000 if short < _CENTURY_TURN else 1900)


def _made(year: int, month: int, day: int) -> date:
    if not 1900 <= year <= 2100:
        raise CellError("el año no puede ser")
    try:
        return date(year, month, day)
    except ValueError:
        raise CellError("esa fecha no existe") from None
