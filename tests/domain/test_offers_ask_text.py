"""What the debtor says in one line is read as he says it, and said back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.amount_words import number_words
from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.ask_text import UnreadableAskError, read_ask
from agent_desk.domain.spanish import UnreadableAmountError

TODAY = date(2026, 11, 24)  # a Tuesday
D15, N30 = date(2026, 12, 15), date(2026, 11, 30)
FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "down", "payment", "rhythm"),
    [
        ("500 y 600 q15", 500, 600, "quincenal"),
        ("500 y 600 q", 500, 600, "quincenal"),
        ("500 quincenal", None, 500, "quincenal"),
        ("500 cada quincena", None, 500, "quincenal"),
        ("le doy 700 cada 15 días", None, 700, "quincenal"),
        ("400 los 15 y 30", None, 400, "quincenal"),
        ("400 los 15 y último", None, 400, "quincenal"),
        ("600 c/quincena", None, 600, "quincenal"),
        ("no puedo más que 350 a la quincena", None, 350, "quincenal"),
        ("$1,500.00 al mes", None, 1500, "mensual"),
        ("mil quinientos al mes", None, 1500, "mensual"),
        ("dos mil quinientos mensuales", None, 2500, "mensual"),
        ("treinta y cinco mil hoy y mil por mes", 35_000, 1000, "mensual"),
        ("dos mil y quinientos quincenales", 2000, 500, "quincenal"),
        ("quinientos y seiscientos por quincena", 500, 600, "quincenal"),
        ("5k hoy y 1k al mes", 5000, 1000, "mensual"),
        ("2.5 mil hoy y luego 900 cada quincena", 2500, 900, "quincenal"),
        ("9 mil 500 y 800 semanales", 9500, 800, "semanal"),
        ("300 x semana", None, 300, "semanal"),
        ("200 por semana", None, 200, "semanal"),
        ("250 cada viernes", None, 250, "semanal"),
        ("250 cada 8 días", None, 250, "semanal"),
        ("me alcanza para 800 cada catorcena", None, 800, "catorcenal"),
        ("800 cada dos semanas", None, 800, "catorcenal"),
        ("800 cada 14 días", None, 800, "catorcenal"),
        ("500", None, 500, None),
        ("quinientos pesos", None, 500, None),
        ("puedo dar 1000 de enganche y 500 quincenal", 1000, 500, "quincenal"),
        ("600 quincenal y 2000 de enganche", 2000, 600, "quincenal"),
    ],
)
def test_amounts_and_rhythm(text: str, down: int | None, payment: int, rhythm: str | None) -> None:
    ask = read_ask(text, TODAY).ask
    assert ask.down_cents == (None if down is None else down * 100)
    assert ask.payment_cents == payment * 100
    assert ask.frequency == rhythm


@pytest.mark.parametrize(
    ("text", "down_on", "first_on"),
    [
        ("3000 hoy y 800 quincenal", TODAY, None),
        ("200 por semana desde el viernes", None, FRIDAY),
        ("4000 y 2500 mensual desde el 15 de diciembre", None, D15),
        ("2000 hoy y 1000 quincenal desde el 15 de diciembre", TODAY, D15),
        ("1200 mensuales a partir del 15 de diciembre", None, D15),
        ("el viernes 500 y 300 por semana", FRIDAY, None),
        ("500 mañana y 300 por semana", date(2026, 11, 25), None),
        ("doy 500 el 15 y 600 el 30", D15, date(2026, 12, 30)),
        ("el 30 de noviembre doy 1500 y después 800 mensual", N30, None),
        ("1500 a fin de mes", None, N30),
        ("2000 en 6 días", None, N30),
        ("pago 3 mil el lunes", None, N30),
        ("800 al mes desde el viernes 27 de noviembre", None, FRIDAY),
        ("600 quincenal desde 15/12/2026", None, D15),
    ],
)
def test_dates_go_with_the_amount_they_were_said_with(
    text: str, down_on: date | None, first_on: date | None
) -> None:
    ask = read_ask(text, TODAY).ask
    assert (ask.down_on, ask.first_on) == (down_on, first_on)


@pytest.mark.parametrize(
    ("text", "total", "count", "first_on"),
    [
        ("líquido con 9 mil el 30", 9000, 1, N30),
        ("liquido con quince mil", 15_000, 1, None),
        ("cierro con 7,800 mañana", 7800, 1, date(2026, 11, 25)),
        ("un solo pago de 8500 el viernes", 8500, 1, FRIDAY),
        ("9 mil de un jalón el 15 de diciembre", 9000, 1, D15),
        ("9 mil 500 para liquidar", 9500, 1, None),
        ("12 mil en total", 12_000, 1, None),
        ("liquido 12 mil en 3 pagos", 12_000, 3, None),
        ("me quiero salir de esto con 4 mil", 4000, 1, None),
    ],
)
def test_closing_the_account(text: str, total: int, count: int, first_on: date | None) -> None:
    ask = read_ask(text, TODAY).ask
    assert ask.total_cents == total * 100
    assert (ask.count, ask.first_on) == (count, first_on)
    assert ask.payment_cents is None


@pytest.mark.parametrize(
    ("text", "count", "payment", "rhythm"),
    [
        ("en 3 pagos de 2000", 3, 2000, None),
        ("6 quincenas de 700", 6, 700, "quincenal"),
        ("12 x 450", 12, 450, None),
        ("1500 en 6 meses", 6, 1500, "mensual"),
        ("dos pagos de 4 mil", 2, 4000, None),
        ("seis quincenas de setecientos", 6, 700, "quincenal"),
        ("3,000 primero y 24 de 800 quincenal", 24, 800, "quincenal"),
        ("10 mil de anticipo y 24 mensualidades de 1500", 24, 1500, "mensual"),
        ("abono 450 por quincena en 10 quincenas", 10, 450, "quincenal"),
    ],
)
def test_how_many_payments(text: str, count: int, payment: int, rhythm: str | None) -> None:
    ask = read_ask(text, TODAY).ask
    assert (ask.count, ask.payment_cents, ask.frequency) == (count, payment * 100, rhythm)


@pytest.mark.parametrize(
    ("text", "payment", "rhythm", "first_on"),
    [
        ("mil y medio al mes", 1500, "mensual", None),
        ("medio millar", 500, None, None),
        ("mil 500 mensual", 1500, "mensual", None),
        ("1 500 al mes", 1500, "mensual", None),
        ("500 baros la otra quincena", 500, None, D15),
        ("800 la quincena que viene", 800, None, N30),
        ("cada 15 500", 500, "quincenal", None),
        ("500 los viernes", 500, "semanal", FRIDAY),
        ("300 todos los lunes", 300, "semanal", N30),
        ("500 el 5 de cada mes", 500, "mensual", date(2026, 12, 5)),
        ("1000 el día último de cada mes", 1000, "mensual", N30),
        ("1000 mensual los días 10", 1000, "mensual", date(2026, 12, 10)),
        ("100 diarios", 700, "semanal", None),
        ("500 bimestral", 250, "mensual", None),
        ("300 cada 3 meses", 100, "mensual", None),
        ("500 ahorita", 500, None, TODAY),
        ("500 qincenal", 500, "quincenal", None),
        ("500 kincenales", 500, "quincenal", None),
        ("500 quinsenal", 500, "quincenal", None),
        ("300 semnal", 300, "semanal", None),
        ("900 mensualess", 900, "mensual", None),
        ("treinta mil al mes", 30_000, "mensual", None),
    ],
)
def test_slang_slips_and_other_rhythms(
    text: str, payment: int, rhythm: str | None, first_on: date | None
) -> None:
    ask = read_ask(text, TODAY).ask
    assert ask.payment_cents == payment * 100
    assert (ask.frequency, ask.first_on) == (rhythm, first_on)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("500 quincenales durante 6 meses", 12),
        ("500 quincenal por un año", 24),
        ("500 semanales por medio año", 26),
        ("800 mensuales por 12 meses", 12),
    ],
)
def test_a_term_in_months_is_counted_in_his_own_rhythm(text: str, count: int) -> None:
    assert read_ask(text, TODAY).ask.count == count


@pytest.mark.parametrize(
    ("text", "share", "down", "count", "rhythm", "on"),
    [
        ("lo que debo en 4", 10_000, 0, 4, None, None),
        ("lo que debo en 4 pagos quincenales", 10_000, 0, 4, "quincenal", None),
        ("3 pagos", 10_000, 0, 3, None, None),
        ("en 6 mensualidades", 10_000, 0, 6, "mensual", None),
        ("todo en 3 meses", 10_000, 0, 3, "mensual", None),
        ("pago todo el viernes", 10_000, 0, None, None, FRIDAY),
        ("liquido hoy", 10_000, 0, None, None, TODAY),
        ("pago la mitad", 5_000, 0, None, None, None),
        ("la mitad hoy y el resto en 3 meses", 10_000, 5_000, 3, "mensual", None),
        ("mitad hoy y mitad el 30", 10_000, 5_000, 1, None, N30),
        ("10% hoy y el resto en 6 meses", 10_000, 1_000, 6, "mensual", None),
    ],
)
def test_a_part_of_the_debt_is_an_offer(
    text: str, share: int, down: int, count: int | None, rhythm: str | None, on: date | None
) -> None:
    ask = read_ask(text, TODAY).ask
    assert (ask.share_bp, ask.down_share_bp, ask.count) == (share, down, count)
    assert (ask.frequency, ask.first_on) == (rhythm, on)
    assert ask.payment_cents is None


def test_an_amount_first_and_the_rest_later() -> None:
    ask = read_ask("2000 hoy y el resto en 6 quincenas", TODAY).ask
    assert (ask.down_cents, ask.down_on, ask.count, ask.share_bp) == (200_000, TODAY, 6, 10_000)
    assert read_ask("me pongo al corriente el 30", TODAY).ask.is_overdue


def test_amounts_shared_out_are_totals_and_amounts_of_each_are_not() -> None:
    whole = read_ask("8 mil en 2 exhibiciones", TODAY).ask
    assert (whole.total_cents, whole.count) == (800_000, 2)
    each = read_ask("2 pagos de 4500, uno hoy y otro el 15", TODAY).ask
    assert (each.payment_cents, each.count, each.first_on) == (450_000, 2, TODAY)


def test_a_word_that_only_looks_like_a_rhythm_is_left_alone() -> None:
    reading = read_ask("500 si mi hermana me presta", TODAY)
    assert reading.ask.frequency is None
    assert "hermana" in reading.leftovers


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lo que debo en 4", "Todo lo que debe, 4 pagos"),
        ("100 diarios", "$700.00 por semana (lo leo así de «100 diarios»)"),
        (
            "la mitad hoy y el resto en 3 meses",
            "La mitad primero el mar 24 nov 2026 y el resto al mes, 3 pagos",
        ),
        ("500 y 600 q15", "$500.00 primero y $600.00 por quincena"),
        ("líquido con 9 mil el 30", "Liquida con $9,000.00, el lun 30 nov 2026"),
        ("6 quincenas de 700", "$700.00 por quincena, 6 pagos"),
    ],
)
def test_it_is_said_back_in_words(text: str, said: str) -> None:
    assert read_ask(text, TODAY).read_back == said


def test_what_was_not_understood_is_said_and_not_guessed() -> None:
    reading = read_ask("500 quincenal si me prestan mis primos", TODAY)
    assert "prestan" in reading.leftovers
    assert "no entendí" in reading.read_back
    assert reading.ask.payment_cents == 50_000


@pytest.mark.parametrize("text", ["luego le pago", "", "no puedo", "el viernes", "500 y 600 y 700"])
def test_a_line_without_one_clear_offer_says_what_it_needs(text: str) -> None:
    with pytest.raises(UnreadableAskError, match="cantidad"):
        read_ask(text, TODAY)


def test_an_amount_that_could_be_two_things_is_asked_again() -> None:
    with pytest.raises(UnreadableAmountError):
        read_ask("1.500 al mes", TODAY)


AMOUNTS = st.integers(2, 400_000)
RHYTHMS = st.sampled_from(
    [("quincenal", "quincenal"), ("al mes", "mensual"), ("por semana", "semanal")]
)


@given(AMOUNTS, AMOUNTS, RHYTHMS, st.booleans(), st.booleans())
def test_whatever_amounts_are_said_in_figures_or_words_come_back(
    down: int, payment: int, rhythm: tuple[str, str], in_words: bool, with_commas: bool
) -> None:
    def said(pesos: int) -> str:
        if in_words:
            return f"{number_words(pesos)} pesos"
        return f"{pesos:,}" if with_commas else str(pesos)

    ask = read_ask(f"{said(down)} hoy y {said(payment)} {rhythm[0]}", TODAY).ask
    assert (ask.down_cents, ask.payment_cents) == (down * 100, payment * 100)
    assert (ask.frequency, ask.down_on) == (rhythm[1], TODAY)


@given(st.text(max_size=60))
def test_no_line_breaks_the_reader(text: str) -> None:
    try:
        assert read_ask(text, TODAY).read_back
    except DeskError as error:
        assert str(error)
