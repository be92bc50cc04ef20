"""Amounts of a column into centavos, exactly: never rounded, never guessed."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent_desk.intake.values import CellError
from agent_desk.services.intake_plan import COMMA, POINT

MOST_DIGITS = 12  # of whole pesos
_EDGES = re.compile(
    r"^\s*(?:(?:MXN|MXP|M\.?N\.?|USD|US|EUR|pesos)\s*)?[$€]?\s*|"
    r"\s*(?:MXN|MXP|M\.?\s?N\.?|USD|EUR|pesos)?\s*$",
    re.IGNORECASE,
)
# The usual writing, at a fifth of the cost of the rest.
_PLAIN_POINT = re.compile(r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,12})(?:\.\d\d)?", re.ASCII)
_PLAIN_COMMA = re.compile(r"(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,12})(?:,\d\d)?", re.ASCII)
_BODY = {
    POINT: re.compile(r"(\d{1,3}(?:[,' ]\d{3})+|\d+)(?:\.(\d*))?|()\.(\d+)", re.ASCII),
    COMMA: re.compile(r"(\d{1,3}(?:[.' ]\d{3})+|\d+)(?:,(\d*))?|(),(\d+)", re.ASCII),
}
_ZERO_SIGNS = frozenset("-–—")
_SPREADSHEET_ERRORS = ("#N/A", "#REF!", "#VALUE!", "#VALOR!", "#DIV/0!", "#¡DIV/0!", "#NOMBRE?")
_AMBIGUOUS = re.compile(r"\d{1,3}[.,]\d{3}", re.ASCII)


def reader_of(form: str) -> Callable[[str], int]:
    """What reads a column written so; without a decided form an ambiguous value is refused."""
    return {POINT: point_cents, COMMA: comma_cents}.get(form, undecided_cents)


def point_cents(cell: str) -> int:
    """«18,450.50», «$18450.5 MXN». Zero or more; a negative raises CellError."""
    if _PLAIN_POINT.fullmatch(cell):
        if cell[-3:-2] == ".":
            return int(cell.replace(",", "").replace(".", ""))
        return int(cell.replace(",", "")) * 100
    return _positive(_cents(cell, POINT))


def comma_cents(cell: str) -> int:
    """«18.450,50»."""
    if _PLAIN_COMMA.fullmatch(cell):
        if cell[-3:-2] == ",":
            return int(cell.replace(".", "").replace(",", ""))
        return int(cell.replace(".", "")) * 100
    return _positive(_cents(cell, COMMA))


def undecided_cents(cell: str) -> int:
    """A value of a column in which nothing showed which sign marks the centavos."""
    if _AMBIGUOUS.fullmatch(_EDGES.sub("", cell.strip())):
        raise CellError("no se sabe si son miles o centavos: indique el formato de la columna")
    try:
        return point_cents(cell)
    except CellError:
        return comma_cents(cell)


def signed_cents(cell: str, form: str) -> int:
    """Like `reader_of`, for amounts that may be negative: «(120.00)», «120.00-», «-120.00»."""
    if not form and _AMBIGUOUS.fullmatch(_EDGES.sub("", cell.strip().strip("()-"))):
        raise CellError("no se sabe si son miles o centavos: indique el formato de la columna")
    return _cents(cell, form or POINT)


def _positive(cents: int) -> int:
    if cents < 0:
        raise CellError("es negativa; aquí solo van cantidades a cargo")
    return cents


def _cents(cell: str, form: str) -> int:
    text = cell.replace("\u00a0", " ").replace("\u202f", " ").strip()
    if text.upper() in _SPREADSHEET_ERRORS:
        raise CellError("es un error de la hoja de cálculo; corrija la fórmula")
    text, is_negative = _unsigned(text)
    body = _EDGES.sub("", text).strip()
    if not body or body in _ZERO_SIGNS:
        return _zero(text)
    body, is_inner_negative = _unsigned(body)
    match = _BODY[form].fullmatch(body)
    if not match:
        raise CellError(_reason(body, form))
    whole = re.sub(r"\D", "", match[1] or "") or "0"
    fraction = (match[2] or match[4] or "").rstrip("0")
    if len(fraction) > 2:
        raise CellError("tiene más de dos decimales")
    if len(whole.lstrip("0")) > MOST_DIGITS:
        raise CellError("es demasiado grande")
    cents = int(whole) * 100 + int(fraction.ljust(2, "0"))
    return -cents if is_negative != is_inner_negative else cents


def _zero(text: str) -> int:
    """«$ -» is how a spreadsheet writes zero."""
    if any(sign in _ZERO_SIGNS for sign in text):
        return 0
    raise CellError("no es una cantidad; escríbala así: 1250.50")


def _unsigned(text: str) -> tuple[str, bool]:
    if len(text) > 2 and text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    if len(text) > 1 and text[-1] in "-−" and text[-2].isdigit():
        return text[:-1].strip(), True
    if len(text) > 1 and text[0] in "-−" and any(sign.isdigit() for sign in text):
        return text[1:].strip(), True
    if len(text) > 1 and text[0] == "+":
        return text[1:].strip(), False
    return text, False


def _reason(body: str, form: str) -> str:
    other = COMMA if form == POINT else POINT
    if _BODY[other].fullmatch(body):
        sign = "punto" if form == POINT else "coma"
        return f"no usa {sign} para los centavos, como el resto de la columna"
    return "no es una cantidad; escríbala así: 1250.50"
