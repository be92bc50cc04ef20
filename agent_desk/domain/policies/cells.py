"""One cell of a policy's table: how a value is shown, and how what was typed is read.

Every reader raises CellError with a sentence: what was typed, what was expected.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.policy import FULL_BP
from agent_desk.domain.spanish import (
    UnreadableAmountError,
    UnreadableDateError,
    money_text,
    parse_amount,
    parse_date,
)

_SHARE = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?\s*%?")
_RANGE = re.compile(r"(\d{1,4})(?:\s*(?:a|-|–|hasta)\s*(\d{1,4}))?(?:\s*pagos?)?")


class CellError(DeskError):
    """What was typed is not possible in that cell; nothing was changed."""

    def __init__(self, typed: str, expected: str) -> None:
        super().__init__(f"«{typed.strip()}» no sirve aquí: {expected}.")


def share_words(basis_points: int) -> str:
    """«35%», «12.5%»; "" for nothing, so that a ladder shows what it forgives and no zeros."""
    if not basis_points:
        return ""
    whole, rest = divmod(basis_points, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".") + "%"


def read_share(text: str, most_bp: int = FULL_BP) -> int:
    """Basis points of a percentage; an empty cell is 0."""
    if not text.strip():
        return 0
    match = _SHARE.fullmatch(text.strip())
    points = Decimal(f"{match[1]}.{match[2] or '0'}") * 100 if match else Decimal(-1)
    if not 0 <= points <= most_bp:
        raise CellError(text, f"escriba un porcentaje de 0 a {most_bp // 100}, como 35 o 12.5")
    return int(points)


def read_percent(text: str) -> int:
    """A whole percentage, from 1 to 100."""
    points = read_share(text)
    if not points or points % 100:
        raise CellError(text, "escriba un porcentaje entero de 1 a 100")
    return points // 100


def amount_words(cents: int) -> str:
    return money_text(cents)


def read_money(text: str, least_cents: int = 0) -> int:
    """Centavos of an amount in pesos."""
    try:
        cents = parse_amount(text)
    except UnreadableAmountError as error:
        raise CellError(text, "escriba una cantidad en pesos, como 300 o 1,250.50") from error
    if cents < least_cents:
        raise CellError(text, f"el mínimo es {money_text(least_cents)}")
    return cents


def read_count(text: str, least: int = 0, most: int = 9999) -> int:
    """A whole number; an empty cell is the least."""
    if not text.strip():
        return least
    if not text.strip().isdigit() or not least <= int(text) <= most:
        raise CellError(text, f"escriba un número entero de {least} a {most}")
    return int(text)


def range_words(limits: tuple[int, int]) -> str:
    """«1», «2 a 6»."""
    low, high = limits
    return str(low) if low == high else f"{low} a {high}"


def read_range(text: str) -> tuple[int, int]:
    """From and to, both at least one."""
    match = _RANGE.fullmatch(text.strip().lower())
    low = int(match[1]) if match else 0
    high = int(match[2] or low) if match else 0
    if not 1 <= low <= high:
        raise CellError(text, "escriba cuántos pagos, como 1 o «2 a 6»")
    return low, high


def read_choice(text: str, choices: Sequence[str], *, may_be_empty: bool = False) -> str:
    """One of a short list, whatever the case of its letters."""
    wanted = text.strip().lower()
    if not wanted and may_be_empty:
        return ""
    for choice in choices:
        if choice.lower() == wanted:
            return choice
    raise CellError(text, f"elija uno de: {', '.join(choices)}")


def read_several(
    text: str, choices: Sequence[str], *, may_be_empty: bool = False
) -> tuple[str, ...]:
    """Some of a short list, separated by commas, in the order in which they were typed."""
    parts = [part.strip() for part in re.split(r"[,;]", text) if part.strip()]
    wanted = dict.fromkeys(read_choice(part, choices) for part in parts)
    if not wanted and not may_be_empty:
        raise CellError(text, f"elija al menos uno de: {', '.join(choices)}")
    return tuple(wanted)


def read_name(text: str, taken: Sequence[str] = ()) -> str:
    """A name that nothing else has."""
    name = " ".join(text.split())
    if not name:
        raise CellError(text, "escriba un nombre")
    if name in taken:
        raise CellError(text, "ese nombre ya existe")
    return name


def read_day(text: str, today: date) -> date:
    """A calendar day, as people write it."""
    try:
        return parse_date(text, today)
    except (UnreadableDateError, ValueError) as error:
        raise CellError(text, "escriba una fecha, como 31/12/2027") from error
