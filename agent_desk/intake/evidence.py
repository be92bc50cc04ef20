"""How the values of a whole column are written: what in it decides, or that nothing does.

«05/06/2026» and «1.234» can be read two ways. One value of the column that can only be read one way
decides for all; two that contradict each other, or none, are a question for the user.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from agent_desk.services.intake_plan import (
    COMMA,
    DAY_FIRST,
    MONTH_FIRST,
    POINT,
    SERIAL,
    YEAR_FIRST,
)

CONTRADICTORY = "contradictory"
EARLIEST_SERIAL, LATEST_SERIAL = 14_611, 73_051  # 1940 to 2100, as a spreadsheet counts days

_SEPARATED = re.compile(r"\d[\d.,'   ]*[.,]\d+|\d[\d.,'   ]*\d", re.ASCII)
_PARTS = re.compile(r"\s*(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})(?:[ T].*)?\s*", re.ASCII)
_DIGITS = re.compile(r"\s*(\d{4,6})(?:\.0+)?\s*", re.ASCII)
_COMPACT = re.compile(r"\s*(19|20)\d{6}\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Evidence:
    """`format` that the column shows, "" when it shows none; `is_doubtful` when it must be asked.

    `example` is a value that can be read two ways, or that contradicts the others.
    """

    format: str
    is_doubtful: bool = False
    example: str = ""


def decimal_evidence(values: Iterable[str]) -> Evidence:
    """Whether the point or the comma marks the centavos."""
    seen: dict[str, str] = {}
    doubtful = ""
    for value in values:
        sign = _decimal_sign(value)
        if sign in (POINT, COMMA):
            seen.setdefault(sign, value)
        elif sign == "?":
            doubtful = doubtful or value
        if len(seen) == 2:
            return Evidence(CONTRADICTORY, True, value)
    if seen:
        return Evidence(next(iter(seen)))
    return Evidence("", bool(doubtful), doubtful)


def day_evidence(values: Iterable[str]) -> Evidence:
    """In which order day, month and year come; serials of a spreadsheet count too."""
    seen: dict[str, str] = {}
    doubtful = ""
    for value in values:
        order = _day_order(value)
        if order == "?":
            doubtful = doubtful or value
        elif order:
            seen.setdefault(order, value)
        if DAY_FIRST in seen and MONTH_FIRST in seen:
            return Evidence(CONTRADICTORY, True, value)
    for order in (DAY_FIRST, MONTH_FIRST):
        if order in seen:
            return Evidence(order)
    if doubtful:
        return Evidence("", True, doubtful)
    return Evidence(next(iter(seen), ""))


def _decimal_sign(value: str) -> str:
    """point, comma, "?" when it could be either, "" when it has no separator."""
    match = _SEPARATED.search(value)
    if not match:
        return ""
    digits = match[0]
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        return POINT if digits.rindex(".") > digits.rindex(",") else COMMA
    if points + commas == 0:
        return ""
    sign, count = (POINT, points) if points else (COMMA, commas)
    other = COMMA if sign == POINT else POINT
    if count > 1:  # 1.234.567: the sign parts the thousands
        return other
    ending = len(digits) - 1 - digits.rindex("." if points else ",")
    start = digits.rindex("." if points else ",")
    if ending != 3 or start > 3 or digits.startswith("0"):
        return sign
    return "?"


def _day_order(value: str) -> str:
    match = _PARTS.fullmatch(value)
    if not match:
        if _COMPACT.fullmatch(value):
            return YEAR_FIRST
        serial = _DIGITS.fullmatch(value)
        is_day = serial and EARLIEST_SERIAL <= int(serial[1]) <= LATEST_SERIAL
        return SERIAL if is_day else ""
    first, second = int(match[1]), int(match[2])
    if len(match[1]) == 4:
        return YEAR_FIRST
    if len(match[3]) not in (2, 4):
        return ""
    if first > 12 >= second:
        return DAY_FIRST
    if second > 12 >= first:
        return MONTH_FIRST
    return "?" if first != second else ""
