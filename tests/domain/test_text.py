"""Reading hurried Spanish: folding, stems, shorthand, concepts, likeness."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.text.fold import fold, words_of
from agent_desk.domain.text.similar import near_words, ngrams, overlap
from agent_desk.domain.text.stem import sound, stem
from agent_desk.domain.text.vocabulary import Vocabulary


def test_accents_capitals_and_signs_do_not_matter() -> None:
    assert fold("¿Ya PAGUÉ, señor?") == "ya pague senor"


def test_a_word_knows_where_it_stood_in_the_text() -> None:
    text = "«Perdí» mi trabajo"
    assert [(w.text, text[w.start : w.end]) for w in words_of(text)] == [
        ("perdi", "Perdí"),
        ("mi", "mi"),
        ("trabajo", "trabajo"),
    ]


def test_an_accent_typed_apart_keeps_the_places_right() -> None:
    text = "perdi\u0301 todo"
    assert [text[w.start : w.end] for w in words_of(text)] == ["perdi\u0301", "todo"]


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_and_never_fails(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_words_and_folding_agree(text: str) -> None:
    assert " ".join(w.text for w in words_of(text)) == fold(text)


@given(st.text(max_size=60))
def test_the_places_of_words_are_in_order_inside_the_text(text: str) -> None:
    place = 0
    for word in words_of(text):
        assert place <= word.start < word.end <= len(text)
        place = word.end


@pytest.mark.parametrize(
    "words",
    [
        ("pago", "pague", "pagar", "pagando", "pagarle", "pagaron"),
        ("llamada", "llamadas", "llamando", "llamen"),
        ("trabajo", "trabajos", "trabajaba"),
    ],
)
def test_forms_of_a_word_meet(words: tuple[str, ...]) -> None:
    assert len({stem(word) for word in words}) == 1


@pytest.mark.parametrize(
    ("typed", "meant"), [("isieron", "hicieron"), ("vanco", "banco"), ("yamada", "llamada")]
)
def test_words_spelled_by_ear_meet(typed: str, meant: str) -> None:
    assert sound(typed) == sound(meant)


def test_numbers_are_not_shortened() -> None:
    assert stem("500") == "500"


def test_shorthand_is_opened_and_slang_leads_to_its_concept() -> None:
    vocabulary = Vocabulary(
        {"xq": "porque"}, {"empleo": ("chamba", "trabajo"), "x": ("sin chamba",)}
    )
    reading = vocabulary.read("xq ando sin chamba")
    assert reading.terms[0].word == "porque"
    assert reading.concepts == {"#empleo", "#x"}
    assert vocabulary.words() == {"chamba", "trabajo"}


def test_a_typing_slip_finds_the_word_meant() -> None:
    assert near_words("trbajo", ["trabajo", "tramite", "dinero"])[0][0] == "trabajo"
    assert near_words("zzzzz", ["trabajo", "dinero"]) == []


def test_likeness_goes_from_nothing_to_the_same() -> None:
    assert overlap(ngrams("pago"), ngrams("pago")) == 1.0
    assert overlap(ngrams("pago"), frozenset()) == 0.0
    assert 0 < overlap(ngrams("pago"), ngrams("pague")) < 1


def test_signs_inside_a_letter_part_no_word() -> None:
    assert [word.text for word in words_of("0⑴ ¼")] == ["01", "14"] == fold("0⑴ ¼").split()
