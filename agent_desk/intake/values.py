"""Cells of a file into exact values: a doubtful one raises CellError, its reason in Spanish."""

from __future__ import annotations

import re
from functools import lru_cache
from zoneinfo import available_timezones

LONGEST_TEXT = 120
LONGEST_ACCOUNT = 40
MOST_DAYS = 20_000

_RATE = re.compile(r"(\d{1,3}(?:\.\d{1,4})?)\s*%?", re.ASCII)
_ACCOUNT = re.compile(r"[0-9A-Za-zÑñ][0-9A-Za-zÑñ ./_-]*")
_SCIENTIFIC = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+", re.ASCII)
_MONTH = "ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|jan|apr|aug|dec"
_DATE_LIKE = re.compile(rf"\d{{1,4}}[-/](?:{_MONTH})(?:[-/]\d{{2,4}})?", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"(?:{_MONTH})[-/]\d{{2,4}}", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffd]")
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
_CLABE_WEIGHTS = (3, 7, 1)
_PARTICLES = {"de", "del", "la", "las", "los", "y", "e"}


class CellError(ValueError):
    """Why a cell cannot be taken; the text completes «línea 3, columna saldo: …»."""


def text_of(cell: str) -> str:
    """One line of text, spaces made single. Control signs and broken letters are refused."""
    value = " ".join(cell.split())
    if _CONTROL.search(value):
        raise CellError("tiene signos que no son texto; revise la codificación del archivo")
    if len(value) > LONGEST_TEXT:
        raise CellError(f"pasa de {LONGEST_TEXT} letras")
    return value


def name_of(cell: str) -> str:
    """A person's name; one written all in capitals is put in ordinary letters."""
    value = text_of(cell)
    if value and not any(sign.isalpha() for sign in value):
        raise CellError("no parece un nombre")
    if any(sign.isdigit() or sign in "=<>{}|" for sign in value):
        raise CellError("un nombre no lleva números ni esos signos")
    if value.isupper() and len(value) > 2:
        words = (word.lower() for word in value.split())
        value = " ".join(word if word in _PARTICLES else word.title() for word in words)
        value = value[0].upper() + value[1:]
    return value


def account_of(cell: str) -> str:
    """An account number as text, refused when a spreadsheet has turned it into something else."""
    if cell.isdecimal() and cell.isascii() and len(cell) <= LONGEST_ACCOUNT:
        return cell
    value = text_of(cell)
    if not value:
        raise CellError("falta el número de cuenta")
    if _SCIENTIFIC.fullmatch(value):
        raise CellError(
            "la hoja de cálculo convirtió la cuenta en notación científica y perdió dígitos; "
            "exporte esa columna como texto"
        )
    if _DATE_LIKE.fullmatch(value) or _MONTH_FIRST.fullmatch(value):
        raise CellError(
            "la hoja de cálculo convirtió la cuenta en fecha; exporte esa columna como texto"
        )
    if re.fullmatch(r"\d+\.0+", value):
        raise CellError("la cuenta quedó como número con decimales; exporte esa columna como texto")
    if not _ACCOUNT.fullmatch(value) or not any(sign.isdigit() for sign in value):
        raise CellError("no parece un número de cuenta")
    if len(value) > LONGEST_ACCOUNT:
        raise CellError(f"pasa de {LONGEST_ACCOUNT} signos")
    return value


def days_of(cell: str) -> int:
    """Whole days past due, zero or more."""
    value = cell.strip()
    if not re.fullmatch(r"\d{1,5}(?:\.0+)?", value, re.ASCII):
        raise CellError("debe ser un número entero de días, cero o más")
    days = int(value.split(".")[0])
    if days > MOST_DAYS:
        raise CellError("son demasiados días")
    return days


def rate_of(cell: str) -> str:
    """An annual percentage as exact text: «36», «36.00», «36 %»."""
    match = _RATE.fullmatch(cell.strip())
    if not match:
        raise CellError("no es una tasa anual en por ciento; escríbala así: 36.00")
    return match[1]


def email_of(cell: str) -> str:
    value = text_of(cell)
    if not _EMAIL.fullmatch(value):
        raise CellError("no es un correo")
    return value


def postal_code_of(cell: str) -> str:
    """Five digits; a spreadsheet that dropped the zero in front is set right."""
    value = cell.strip()
    if not re.fullmatch(r"\d{4,5}", value, re.ASCII):
        raise CellError("un código postal tiene cinco dígitos")
    return value.zfill(5)


def zone_of_cell(cell: str) -> str:
    """An IANA zone that exists."""
    value = cell.strip()
    if value not in _zones():
        raise CellError("no es una zona horaria; por ejemplo America/Tijuana")
    return value


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())  # reads a folder: once a file, not once a row


def clabe_of(cell: str) -> str:
    """Eighteen digits whose last one checks."""
    value = cell.replace(" ", "").strip()
    if not re.fullmatch(r"\d{18}", value, re.ASCII):
        raise CellError("una CLABE tiene dieciocho dígitos")
    total = sum(int(d) * _CLABE_WEIGHTS[i % 3] % 10 for i, d in enumerate(value[:17]))
    if str(-total % 10) != value[-1]:
        raise CellError("el último dígito de la CLABE no corresponde")
    return value
