"""No centavo is lost and no float gets in."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.money import ceil_to, cents_of, floor_to, half_up, require_cents, split_cents


@given(st.integers(-(10**12), 10**12), st.integers(1, 400))
def test_a_split_sums_to_the_whole_and_differs_by_a_centavo_at_most(total: int, parts: int) -> None:
    pieces = split_cents(total, parts)
    assert sum(pieces) == total
    assert max(pieces) - min(pieces) <= 1
    assert pieces == sorted(pieces, reverse=True)


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6))
def test_rounding_is_half_away_from_zero(numerator: int, denominator: int) -> None:
    rounded = half_up(numerator, denominator)
    assert abs(2 * (numerator - rounded * denominator)) <= denominator
    assert half_up(-numerator, denominator) == -rounded


def test_halves_go_up() -> None:
    assert half_up(5, 10) == 1
    assert half_up(-5, 10) == -1


@given(st.integers(0, 10**10), st.integers(1, 10**5))
def test_units_bracket_the_amount(value: int, unit: int) -> None:
    assert floor_to(value, unit) <= value <= ceil_to(value, unit)
    assert ceil_to(value, unit) - floor_to(value, unit) in {0, unit}


@pytest.mark.parametrize("wrong", [1.0, True, "100", Decimal(1), None])
def test_only_plain_integers_are_money(wrong: object) -> None:
    with pytest.raises(TypeError):
        require_cents(wrong)


def test_pesos_become_centavos_exactly_or_not_at_all() -> None:
    assert cents_of(Decimal("18450.05")) == 1_845_005
    with pytest.raises(ValueError, match="fraction"):
        cents_of(Decimal("0.005"))
    with pytest.raises(TypeError):
        cents_of(0.1)  # type: ignore[arg-type]
