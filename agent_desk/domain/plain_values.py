"""Plain values in and out: what a caller writes (text, JSON) and what he gets back.

Public API. Amounts: an int is centavos; a Decimal or a text is units of the currency («1250.50»).
Rates: percent a year as Decimal, int or text («36», «36 %»). Days: `date` or ISO text. A float is
refused everywhere with TypeError, because 0.1 is not a tenth.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import TypeAlias

from agent_desk.domain.money import cents_of

Amount: TypeAlias = int | Decimal | str
Percent: TypeAlias = int | Decimal | str
Day: TypeAlias = date | str


def cents_from(value: object, name: str = "amount") -> int:
    """Centavos of an amount. TypeError for a float, ValueError for what is not an amount."""
    _refuse_float(value, name)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return cents_of(_decimal(value, name))


def percent_from(value: object, name: str = "rate_pct") -> Decimal:
    """A percentage, exact. TypeError for a float, ValueError for a text that is no number."""
    _refuse_float(value, name)
    if isinstance(value, str):
        value = value.strip().removesuffix("%").strip()
    return _decimal(value, name)


def day_from(value: object, name: str = "date") -> date:
    """A day given as `date` or ISO text «2026-11-24». ValueError otherwise."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise ValueError(f"{name} must be a date or text like 2026-11-24, not {value!r}")
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        raise ValueError(f"{name} must be a day like 2026-11-24, not {value!r}") from None


def count_from(value: object, name: str) -> int:
    """A whole number of zero or more, also as text. ValueError otherwise."""
    _refuse_float(value, name)
    number = _decimal(value, name)
    if number != number.to_integral_value() or number < 0:
        raise ValueError(f"{name} must be a whole number of zero or more, not {value!r}")
    return int(number)


def as_plain(value: object) -> object:
    """Any value of the domain as JSON-ready data: days ISO, decimals as text, sets sorted.

    Fractions of a centavo never occur; amounts stay integers (centavos).
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: as_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): as_plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted(str(item) for item in value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    return value


def _decimal(value: object, name: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise TypeError(f"{name} must be a number or text, not {type(value).__name__}")
    try:
        number = Decimal(value.replace(",", "").strip()) if isinstance(value, str) else value
    except InvalidOperation:
        raise ValueError(f"{name} is not a number: {value!r}") from None
    number = Decimal(number)
    if not number.is_finite():
        raise ValueError(f"{name} is not a finite number: {value!r}")
    return number


def _refuse_float(value: object, name: str) -> None:
    if isinstance(value, float):
        raise TypeError(f"{name} must not be a float: write it as text, «{value}», or Decimal")
