"""The search over a library of many cards: the same answers, by other means."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.objections.signs import read_signs, read_texts, texts_of
from agent_desk.domain.objections.wide_search import WideSearch
from agent_desk.domain.text.fold import LINE, folded_lines, words_of
from agent_desk.library.card_index import LEARNED_UP_TO, LateIndex, build_index
from agent_desk.library.no_objection import load_no_objection
from agent_desk.library.synonyms import load_vocabulary
from tests.worlds import shipped_cards

CARDS = shipped_cards()
QUIET = load_no_objection()
MANY = tuple(
    replace(card, id=f"{card.id}-{turn}")
    for turn in range(1 + LEARNED_UP_TO // len(CARDS))
    for card in CARDS
)


@lru_cache(maxsize=1)
def wide_index() -> WideSearch:
    return WideSearch(CARDS, load_vocabulary(), None, QUIET)


def _studied(index: WideSearch) -> WideSearch:
    return deque(index.study(), maxlen=1).pop()


@lru_cache(maxsize=1)
def _knowing() -> WideSearch:
    return _studied(wide_index())


@given(st.lists(st.text(alphabet="aáñÑ¿?ü—…\n ﬁ½|·x1ʰ", max_size=12), max_size=4))
def test_texts_folded_together_give_the_words_of_each(texts: list[str]) -> None:
    lines = " ".join(folded_lines(texts)).split(LINE)[1:-1]
    assert [line.split() for line in lines] == [[w.text for w in words_of(t)] for t in texts]


def test_texts_read_together_give_the_signs_of_each() -> None:
    known = load_vocabulary()
    for card in CARDS[::9]:
        texts = ("¿?", *texts_of(card), "  ")
        for text, many in zip(texts, read_texts(known, texts), strict=True):
            one = read_signs(known.read(text))
            assert (many.words, set(many.said)) == (one.words, set(one.said))
            assert many.letters == one.letters


def test_a_big_library_is_searched_by_what_is_rare() -> None:
    odd = replace(MANY[7], utterances=("palabrarara única",), typed=())
    index = build_index((*MANY[:7], odd, *MANY[8:]))
    assert isinstance(index, WideSearch)
    assert index.search("palabrarara")[0].card_id == odd.id
    assert index.search("palabrarara úni")[0].card_id == odd.id


def test_every_utterance_finds_its_card_among_the_first_three() -> None:
    for card in CARDS:
        for text in card.utterances[::15]:
            assert card.id in [hit.card_id for hit in wide_index().search(text)[:3]], text


def test_what_was_said_word_for_word_comes_first_and_is_shown() -> None:
    card = CARDS[3]
    hit = wide_index().search(card.utterances[2].upper())[0]
    assert (hit.card_id, hit.utterance) == (card.id, card.utterances[2])


def test_small_talk_is_met_with_silence() -> None:
    for text in ("muchas gracias que tenga buen día", "asdfgh", "12345", "bueno, dígame"):
        assert wide_index().search(text) == []


def test_what_means_the_same_brings_a_card_forward_once_there_was_time() -> None:
    knowing = _knowing()
    assert list(knowing.study()) == []
    assert "perdida-de-empleo" in [hit.card_id for hit in knowing.search("lo botaron del laburo")]


def test_an_edited_card_is_found_by_its_new_words_and_no_more_by_the_old() -> None:
    card = replace(CARDS[0], utterances=("se me inundó la milpa de zempoala",), typed=())
    for index in (wide_index(), _knowing()):
        edited = index.replaced(card)
        assert edited.search("milpa zempoala")[0].card_id == card.id
        old = CARDS[0].utterances[0]
        assert all(hit.utterance != old for hit in edited.search(old))
        assert index.search(old)[0].card_id == card.id


def test_a_card_edited_alone_is_found_as_in_an_index_made_anew() -> None:
    first, last = CARDS[0], CARDS[-1]
    edited = replace(first, utterances=("se me inundó la milpa", *last.utterances[:3]), typed=())
    anew = WideSearch((edited, *CARDS[1:]), load_vocabulary(), None, QUIET)
    both = ((wide_index().replaced(edited), anew), (_knowing().replaced(edited), _studied(anew)))
    asked = [card.utterances[1] for card in CARDS[::2]] + [
        "milpa inund",
        "pues la milpa no",
        "bueno",
    ]
    for alone, whole in both:
        for text in asked:
            found, wanted = alone.search(text), whole.search(text)
            assert [hit.card_id for hit in found] == [hit.card_id for hit in wanted], text
            assert [hit.score for hit in found] == pytest.approx([hit.score for hit in wanted])


def test_a_search_answers_the_same_before_its_index_is_made() -> None:
    steps = wide_index().study()
    made = next(index for index in steps if index is not wide_index())
    for card in CARDS:
        for text in (card.utterances[0], card.utterances[-1][:9]):
            assert made.search(text) == wide_index().search(text)


def test_what_cards_have_in_common_counts_for_each_of_them() -> None:
    common = ("eso lo vemos con la milpa", "la milpa primero")
    cards = [replace(card, typed=common) for card in CARDS[:4]]
    index = WideSearch(cards, load_vocabulary(), None, QUIET)
    for search in (index, _studied(index)):
        assert {hit.card_id for hit in search.search("la milpa")} == {card.id for card in cards}


def test_the_desk_searches_a_big_library_before_and_after_it_was_studied() -> None:
    late = LateIndex(MANY)
    assert late.search("ya pagué ayer")[0].card_id.startswith("ya-pague")
    assert deque(late.study(), maxlen=1)
    assert list(late.study()) == []
    assert late.search("ya pagué ayer")[0].card_id.startswith("ya-pague")
