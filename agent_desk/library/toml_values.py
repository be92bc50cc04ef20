"""Values as TOML writes them, each in one way only."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def value_text(value: object) -> str:
    """A text, number, day, list or table on one line. Floats and others raise TypeError."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return inline(value)
    if isinstance(value, Sequence):
        return f"[{', '.join(value_text(item) for item in value)}]"
    raise TypeError(f"{type(value).__name__} in a policy")


def inline(values: Mapping[str, object]) -> str:
    """{a = 1, b = "c"}"""
    return f"{{{', '.join(f'{key_text(k)} = {value_text(v)}' for k, v in values.items())}}}"


def listed(values: Mapping[str, object]) -> Iterable[str]:
    """One `key = value` a line."""
    return (f"{key_text(name)} = {value_text(value)}" for name, value in values.items())


def key_text(name: str) -> str:
    """A key, in quotes where TOML asks for them."""
    return name if _BARE.fullmatch(name) else value_text(name)


def pesos(cents: int) -> Decimal:
    """Centavos as the file writes amounts: pesos with two decimals."""
    return Decimal(cents).scaleb(-2)


def percent(basis_points: int) -> Decimal:
    """Basis points as the file writes percentages, without zeros at the end."""
    return Decimal(basis_points) / 100


def _decimal(value: Decimal) -> str:
    """35, 12.5, 300.00: a percentage without zeros, an amount with its two decimals."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text and value.as_tuple().exponent != -2 else text
