"""What he says he earns, as told on the phone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.offers.capacity_text import UnreadableCapacityError, read_capacity


@pytest.mark.parametrize(
    ("said", "income", "days", "frequency"),
    [
        ("12 mil al mes, cobra 15 y 30", 12_000_00, (15, 30), "quincenal"),
        ("3,500 a la semana", 15_166_67, (), "semanal"),
        ("gana 6000 quincenal", 12_000_00, (), "quincenal"),
        ("doce mil quinientos", 12_500_00, (), ""),
        ("cobra el 10", None, (10,), "mensual"),
        ("15 y último", None, (15, 0), "quincenal"),
        ("9 mil al mes el 5", 9_000_00, (5,), "mensual"),
        ("10 y 25, 14 mil", 14_000_00, (10, 25), "quincenal"),
        ("8000 catorcenal", 17_333_33, (), "catorcenal"),
        ("7 mil 500 mensual", 7_500_00, (), "mensual"),
    ],
)
def test_a_line_is_read_as_it_is_said(
    said: str, income: int | None, days: tuple[int, ...], frequency: str
) -> None:
    reading = read_capacity(said)
    assert (reading.income_cents, reading.pay_days, reading.frequency) == (income, days, frequency)


@pytest.mark.parametrize("said", ["lo normal", "bien", "", "   ", "12 mil si me va bien"])
def test_what_is_not_understood_is_said_and_never_guessed(said: str) -> None:
    with pytest.raises(UnreadableCapacityError, match="Escriba cuánto gana"):
        read_capacity(said)


@given(st.integers(1, 999_999))
def test_any_monthly_amount_comes_back_to_the_centavo(pesos: int) -> None:
    assert read_capacity(f"{pesos} al mes").income_cents == pesos * 100
