"""Amounts and dates read as a Mexican document writes them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.spanish import (
    UnreadableAmountError,
    UnreadableDateError,
    amount_in_words,
    date_long,
    money_text,
    parse_amount,
    parse_date,
    weekday_short,
)

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (100, "un peso 00/100 M.N."),
        (1_845_000, "dieciocho mil cuatrocientos cincuenta pesos 00/100 M.N."),
        (2_100_000, "veintiún mil pesos 00/100 M.N."),
        (3_100_150, "treinta y un mil un pesos 50/100 M.N."),
        (100_000_000, "un millón de pesos 00/100 M.N."),
        (10_100_000, "ciento un mil pesos 00/100 M.N."),
        (2_100_000_000, "veintiún millones de pesos 00/100 M.N."),
    ],
)
def test_an_amount_is_written_in_words(cents: int, words: str) -> None:
    assert amount_in_words(cents) == words


@given(st.integers(0, 10**11))
def test_what_is_written_is_read_back(cents: int) -> None:
    assert parse_amount(money_text(cents)) == cents


@pytest.mark.parametrize(("text", "cents"), [("9 mil", 900_000), ("2.5 mil", 250_000)])
def test_thousands_are_understood_as_spoken(text: str, cents: int) -> None:
    assert parse_amount(text) == cents


@pytest.mark.parametrize("text", ["1.234", "1,23", "doce", "1.2.3", ""])
def test_an_amount_that_could_be_two_things_is_asked_again(text: str) -> None:
    with pytest.raises(UnreadableAmountError):
        parse_amount(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hoy", TODAY),
        ("viernes", date(2026, 11, 27)),
        ("martes", date(2026, 12, 1)),
        ("el 30", date(2026, 11, 30)),
        ("15 dic", date(2026, 12, 15)),
        ("01/02", date(2027, 2, 1)),
        ("2026-12-01", date(2026, 12, 1)),
    ],
)
def test_a_day_is_read_as_it_is_said(text: str, day: date) -> None:
    assert parse_date(text, TODAY) == day


def test_a_day_that_does_not_exist_is_asked_again() -> None:
    with pytest.raises(UnreadableDateError):
        parse_date("31/02/2027", TODAY)


def test_dates_are_written_short_and_long() -> None:
    assert weekday_short(date(2026, 11, 30)) == "lun 30 nov 2026"
    assert date_long(date(2026, 11, 30)) == "lunes 30 de noviembre"
