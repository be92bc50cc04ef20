"""Practice: cues and denials, amounts as they are said, learning, and the order of a call."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.practice.cues import CueBook, CueHit
from agent_desk.domain.practice.folds import folds_of
from agent_desk.domain.practice.learning import Example, learn, margins_of_fold
from agent_desk.domain.practice.model import passes
from agent_desk.domain.practice.patterns import patterns_of
from agent_desk.domain.practice.said_money import (
    FORTNIGHTLY,
    MONTHLY,
    SINGLE,
    WEEKLY,
    names_date,
    names_means,
    payments_in,
)
from agent_desk.domain.practice.slips import Slips
from agent_desk.domain.practice.thresholds import Quality, choose, quality
from agent_desk.domain.text.fold import words_of
from agent_desk.domain.text.stem import stem

SMALL = [
    Example({"s": ("hola", "sr")}, frozenset({"greet"})),
    Example({"s": ("hola", "doña")}, frozenset({"greet"})),
    Example({"s": ("gracia", "sr")}, frozenset({"thank"})),
    Example({"s": ("gracia", "doña")}, frozenset({"thank"})),
    Example({"s": ("hola", "gracia")}, frozenset({"greet", "thank"})),
    Example({"s": ("pues",)}, frozenset()),
] * 3
ACTS = ("greet", "thank")


def cues_in(book: CueBook, text: str) -> list[tuple[str, bool]]:
    words = [word.text for word in words_of(text)]
    return [(hit.name, hit.is_negated) for hit in book.find(words, [stem(w) for w in words])]


def test_a_cue_knows_that_it_is_denied() -> None:
    book = CueBook({"legal": ["embargar"], "garantia": ["le prometo"]})
    assert cues_in(book, "lo vamos a embargar") == [("legal", False)]
    assert cues_in(book, "nadie le va a embargar") == [("legal", True)]
    assert cues_in(book, "le prometo que no") == [("garantia", False)]


@pytest.mark.parametrize(
    ("text", "cents", "rhythm"),
    [
        ("le propongo 350 cada lunes", 35_000, WEEKLY),
        ("serían 1,200 pesos al mes", 120_000, MONTHLY),
        ("quinientos a la quincena", 50_000, FORTNIGHTLY),
        ("liquida con 16 mil en un solo pago", 1_600_000, SINGLE),
        ("dos mil trescientos de contado", 230_000, SINGLE),
        ("un abono de 800", 80_000, None),
    ],
)
def test_a_payment_is_understood_as_it_is_said(text: str, cents: int, rhythm: str | None) -> None:
    assert payments_in(text)[0].cents == cents
    assert payments_in(text)[0].rhythm == rhythm


@pytest.mark.parametrize("text", ["el día 15", "40 por ciento", "a las 8:30", "son 12 pagos", ""])
def test_what_is_no_amount_is_none(text: str) -> None:
    assert payments_in(text) == ()


def test_350_a_week_is_more_than_350_a_month() -> None:
    weekly, monthly = payments_in("350 por semana")[0], payments_in("350 al mes")[0]
    assert weekly.monthly_cents > monthly.monthly_cents == 35_000


def test_a_day_and_a_means_are_heard() -> None:
    assert names_date("el viernes") and names_date("el 15") and not names_date("luego")
    assert names_means("por transferencia") and not names_means("como pueda")


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_amounts(text: str) -> None:
    assert all(payment.cents > 0 for payment in payments_in(text))


def test_a_slip_is_led_to_the_word_and_a_new_word_stays() -> None:
    slips = Slips(["embargar", "sueldo"])
    assert slips.meant("enbargar") == "embargar"
    assert slips.meant("transferencia") == "transferencia"
    assert slips.meant("12345") == "12345"


def test_learning_twice_gives_the_same_model() -> None:
    assert learn(SMALL, ACTS) == learn(SMALL, ACTS)


def test_several_acts_are_found_in_one_sentence() -> None:
    folds = [place % 5 for place in range(len(SMALL))]
    found = dict(p for fold in range(5) for p in margins_of_fold(SMALL, ACTS, folds, fold))
    margins = [found[place] for place in range(len(SMALL))]
    thresholds = choose(margins, SMALL, ACTS)
    model = learn(SMALL, ACTS)
    assert passes(model.margins({"s": ("hola", "gracia")}), thresholds) == [0, 1]
    assert passes(model.margins({"s": ("pues",)}), thresholds) == []


@given(st.lists(st.sampled_from([*ACTS, "x"]), max_size=4))
def test_a_sign_never_seen_changes_nothing(unknown: list[str]) -> None:
    model = learn(SMALL, ACTS)
    plain = model.margins({"s": ("hola",)})
    assert model.margins({"s": ("hola", *(f"nunca {u}" for u in unknown))}) == plain


def test_quality_counts_what_was_right_wrong_and_missed() -> None:
    found = quality([{"greet"}, {"greet"}, set()], [{"greet"}, set(), {"greet"}], "greet")
    assert found == Quality(1, 1, 1)
    assert found.precision == found.recall == found.f1 == 0.5


def test_near_twins_are_held_back_together() -> None:
    said = ["pague hoy mismo", "pague hoy mismo señora", "que tenga buen día", "hola"] * 3
    folds = folds_of([frozenset(one.split()) for one in said], 5)
    assert folds[0] == folds[1] == folds[4]
    assert folds == folds_of([frozenset(one.split()) for one in said], 5)


def test_two_sentences_of_one_build_share_their_patterns() -> None:
    first = set(patterns_of("si no me deposita".split(), []))
    second = set(patterns_of("si no me consigna".split(), []))
    assert first & second >= {"< si no", "si no me"}
    assert set(patterns_of(["debe"], [CueHit("deuda", 0, 1, is_negated=False)])) == {
        "< @deuda", "@deuda >", "< @deuda >",
    }  # fmt: skip
