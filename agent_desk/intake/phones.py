"""Phones to E.164, several in a cell too: phonenumbers decides, and its answer is kept by prefix.

Whether ten digits are a phone of Mexico depends on the first three alone (the tables of
phonenumbers list area codes); so 800 questions answer for every phone, at a microsecond each.
"""

from __future__ import annotations

import re
from functools import lru_cache

from agent_desk.intake.values import CellError
from agent_desk.services.column_names import folded

NATIONAL_DIGITS = 10
KINDS = ("celular", "casa", "trabajo", "recado")
_TRUNK_PREFIXES = ("00521", "0052", "521", "52", "044", "045", "01", "1")
_SEPARATORS = re.compile(r"[|;/,\n]|\s+[yYoO]\s+")
_EXTENSION = re.compile(r"(?:\s*(?:ext|extension|x)\.?\s*\d+)\s*$", re.IGNORECASE)
_PHONE_SIGNS = re.compile(r"[0-9+().\- ]+", re.ASCII)
_AS_NUMBER = re.compile(r"(\d+)\.0+")
_SCIENTIFIC = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+", re.ASCII)
_RUNS = re.compile(r"(?<!\d)\d{10}(?!\d)")
_TESTED_TAIL = "5550123"


@lru_cache(maxsize=1)
def mexican_prefixes() -> frozenset[str]:
    """The three first digits of every valid phone of Mexico, as phonenumbers has them."""
    from phonenumbers import PhoneNumber, is_valid_number

    return frozenset(
        prefix
        for prefix in map(str, range(200, 1000))
        if is_valid_number(PhoneNumber(country_code=52, national_number=int(prefix + _TESTED_TAIL)))
    )


def phone_of(written: str) -> str:
    """E.164 of one phone of Mexico however it is written, or of one with +country.

    Raises CellError.
    """
    value = _EXTENSION.sub("", written.strip())
    number = _AS_NUMBER.fullmatch(value)
    value = number[1] if number else value
    if _SCIENTIFIC.fullmatch(value):
        raise CellError("la hoja de cálculo le quitó dígitos al teléfono")
    if not _PHONE_SIGNS.fullmatch(value):
        raise CellError("no es un teléfono")
    digits = "".join(sign for sign in value if sign.isdigit())
    if value.lstrip("( ").startswith("+") and not digits.startswith("52"):
        return _foreign(digits)
    for prefix in _TRUNK_PREFIXES:
        if len(digits) == NATIONAL_DIGITS + len(prefix) and digits.startswith(prefix):
            digits = digits[len(prefix) :]
            break
    if len(digits) != NATIONAL_DIGITS:
        raise CellError("un teléfono de México tiene diez dígitos")
    if digits[:3] not in mexican_prefixes():
        raise CellError(f"no hay teléfonos de México que empiecen con {digits[:3]}")
    return f"+52{digits}"


@lru_cache(maxsize=4096)
def _foreign(digits: str) -> str:
    from phonenumbers import NumberParseException, is_valid_number, parse

    try:
        number = parse(f"+{digits}")
    except NumberParseException:
        raise CellError("no es un teléfono internacional completo") from None
    if not is_valid_number(number):
        raise CellError("no es un teléfono internacional que exista")
    return f"+{digits}"


def parts_of(cell: str, usual: str) -> list[tuple[str, str]]:
    """(written, kind) of each phone in a cell: «33 1234 4821|33 3615 0011:casa»."""
    parts = [part.strip() for part in _SEPARATORS.split(cell)]
    found: list[tuple[str, str]] = []
    for part in parts:
        number, _, kind = part.partition(":")
        runs = _RUNS.findall(number)
        for one in runs if len(runs) > 1 else (number.strip(),):
            if one:
                found.append((one, _kind_of(kind, usual)))
    return found


def _kind_of(written: str, usual: str) -> str:
    kind = folded(written)
    if not kind:
        return usual
    return kind if kind in KINDS else "otro"
