"""Amounts in words are what documents need, in every currency, and can be read back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.amount_words import (
    CURRENCIES,
    amount_in_words,
    cardinal_words,
    cents_from_words,
    number_words,
)


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (0, "cero pesos 00/100 M.N."),
        (1, "cero pesos 01/100 M.N."),
        (100, "un peso 00/100 M.N."),
        (1_600, "dieciséis pesos 00/100 M.N."),
        (2_100, "veintiún pesos 00/100 M.N."),
        (2_200, "veintidós pesos 00/100 M.N."),
        (3_150, "treinta y un pesos 50/100 M.N."),
        (10_000, "cien pesos 00/100 M.N."),
        (10_100, "ciento un pesos 00/100 M.N."),
        (50_000, "quinientos pesos 00/100 M.N."),
        (100_000, "mil pesos 00/100 M.N."),
        (120_050, "mil doscientos pesos 50/100 M.N."),
        (2_100_000, "veintiún mil pesos 00/100 M.N."),
        (3_100_000, "treinta y un mil pesos 00/100 M.N."),
        (10_000_000, "cien mil pesos 00/100 M.N."),
        (100_000_000, "un millón de pesos 00/100 M.N."),
        (100_000_100, "un millón un pesos 00/100 M.N."),
        (100_000_050, "un millón de pesos 50/100 M.N."),
        (2_100_000_000, "veintiún millones de pesos 00/100 M.N."),
        (100_000_000_000, "mil millones de pesos 00/100 M.N."),
        (100_000_000_000_000, "un billón de pesos 00/100 M.N."),
    ],
)
def test_pesos(cents: int, words: str) -> None:
    assert amount_in_words(cents) == words


@pytest.mark.parametrize(
    ("cents", "currency", "words"),
    [
        (2_150, "USD", "veintiún dólares 50/100 USD"),
        (100, "EUR", "un euro 00/100 EUR"),
        (2_100, "GBP", "veintiuna libras 00/100 GBP"),
        (20_100, "GBP", "doscientas una libras 00/100 GBP"),
        (100_000_000, "COP", "un millón de pesos 00/100 M/CTE"),
        (2_100, "PEN", "veintiún soles 00/100 PEN"),
        (3_100, "GTQ", "treinta y un quetzales 00/100 GTQ"),
        (100_000, "XYZ", "mil XYZ 00/100"),
    ],
)
def test_other_currencies(cents: int, currency: str, words: str) -> None:
    assert amount_in_words(cents, currency) == words


def test_the_form_may_be_spoken_upper_or_say_one_thousand() -> None:
    assert amount_in_words(120_050, form="spoken") == "mil doscientos pesos con cincuenta centavos"
    assert amount_in_words(101, form="spoken") == "un peso con un centavo"
    assert amount_in_words(101, "EUR", form="spoken") == "un euro con un céntimo"
    assert amount_in_words(100_000, says_one_thousand=True) == "un mil pesos 00/100 M.N."
    assert amount_in_words(100_000, is_upper=True) == "MIL PESOS 00/100 M.N."
    assert amount_in_words("1,200.50") == amount_in_words(Decimal("1200.50"))


def test_a_number_alone_or_before_a_feminine_noun() -> None:
    assert [cardinal_words(n) for n in (1, 21, 31, 100, 101)] == [
        *("uno", "veintiuno", "treinta y uno", "cien", "ciento uno")
    ]
    assert number_words(1_221, is_feminine=True) == "mil doscientas veintiuna"


@given(st.integers(0, 10**16), st.sampled_from(sorted(CURRENCIES)), st.booleans(), st.booleans())
def test_words_can_be_read_back(cents: int, currency: str, is_spoken: bool, is_upper: bool) -> None:
    form = "spoken" if is_spoken else "legal"
    words = amount_in_words(cents, currency, form=form, is_upper=is_upper)
    assert cents_from_words(words) == cents


@pytest.mark.parametrize("cents", [-1, 10**27])
def test_what_is_not_an_amount_is_refused(cents: int) -> None:
    with pytest.raises(ValueError, match=r"negative|10\^24"):
        amount_in_words(cents)


def test_words_that_are_no_number_are_refused() -> None:
    with pytest.raises(ValueError, match="hola"):
        cents_from_words("hola pesos")
    with pytest.raises(TypeError, match="float"):
        amount_in_words(12.5)  # type: ignore[arg-type]
