"""Money as integer centavos: exact sums, one rounding function, no floats."""

from __future__ import annotations

from decimal import Decimal

CENTS = 100
BASIS_POINTS = 10_000


def require_cents(value: object, name: str = "amount_cents") -> int:
    """Return `value` when it is a plain int of centavos; a float or bool raises TypeError."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be integer centavos, not {type(value).__name__}")
    return value


def half_up(numerator: int, denominator: int) -> int:
    """numerator / denominator rounded half away from zero: the one rounding rule of the house."""
    require_cents(numerator, "numerator")
    require_cents(denominator, "denominator")
    if denominator <= 0:
        raise ValueError("denominator must be positive")
    sign = -1 if numerator < 0 else 1
    return sign * ((2 * abs(numerator) + denominator) // (2 * denominator))


def floor_to(value: int, unit: int) -> int:
    """Largest multiple of `unit` not above `value` (centavos)."""
    return value // unit * unit


def ceil_to(value: int, unit: int) -> int:
    """Smallest multiple of `unit` not below `value` (centavos)."""
    return -(-value // unit) * unit


def split_cents(total: int, parts: int) -> list[int]:
    """Split into `parts` that sum exactly to `total`; the first ones carry the odd centavos."""
    require_cents(total, "total")
    if parts < 1:
        raise ValueError("parts must be at least 1")
    base, odd = divmod(total, parts)
    return [base + 1] * odd + [base] * (parts - odd)


def cents_of(amount: Decimal) -> int:
    """Centavos of a Decimal in pesos. Raises ValueError for fractions, TypeError for a float."""
    if not isinstance(amount, Decimal):
        raise TypeError(f"amount must be Decimal, not {type(amount).__name__}")
    cents = amount * CENTS
    if cents != cents.to_integral_value():
        raise ValueError(f"{amount} has a fraction of a centavo")
    return int(cents)
