"""CLABE, the 18-digit number of a Mexican bank account, and its check digit."""

from __future__ import annotations

DIGITS = 18
_WEIGHTS = (3, 7, 1)


def clabe_check_digit(body: str) -> str:
    """The last digit of a CLABE from its first seventeen (weights 3-7-1, modulo 10)."""
    total = sum(int(digit) * _WEIGHTS[at % 3] % 10 for at, digit in enumerate(body[: DIGITS - 1]))
    return str(-total % 10)


def clabe_problem(text: str) -> str:
    """What is wrong with a CLABE, in words, or "" when its digit is right."""
    digits = text.replace(" ", "")
    if not digits.isdigit() or len(digits) != DIGITS:
        return f"debe tener {DIGITS} dígitos"
    if digits[-1] != clabe_check_digit(digits):
        return "su último dígito no corresponde a los demás"
    return ""


def is_clabe(text: str) -> bool:
    """Eighteen digits with the right last one."""
    return not clabe_problem(text)
