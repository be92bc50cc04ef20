"""The search over a library of many cards: the same answers, by other means."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.objections.signs import read_signs, read_texts, texts_of
from agent_desk.domain.objections.wide_search import WideSearch
from agent_desk.domain.text.fold import LINE, folded_lines, words_of
from agent_desk.library.card_index import LEARNED_UP_TO, LateIndex, build_index
from agent_desk.library.cards import load_cards
from agent_desk.library.no_objection import load_no_objection
from agent_desk.library.synonyms import load_vocabulary

CARDS = load_cards()
QUIET = load_no_objection()
MANY = tuple(
    replace(card, id=f"{card.id}-{turn}")
    for turn in range(1 + LEARNED_UP_TO // len(CARDS))
    for card in CARDS
)
INDEX = WideSearch(CARDS, load_vocabulary(), None, QUIET)


def _knowing() -> WideSearch:
    finder = INDEX.concept_finder()
    deque(finder.find(), maxlen=0)
    return INDEX.with_concepts(finder.postings())


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
        for text in card.utterances[::5]:
            assert card.id in [hit.card_id for hit in INDEX.search(text)[:3]], text


def test_what_was_said_word_for_word_comes_first_and_is_shown() -> None:
    card = CARDS[3]
    hit = INDEX.search(card.utterances[2].upper())[0]
    assert (hit.card_id, hit.utterance) == (card.id, card.utterances[2])


def test_small_talk_is_met_with_silence() -> None:
    for text in ("muchas gracias que tenga buen día", "asdfgh", "12345", "bueno, dígame"):
        assert INDEX.search(text) == []


def test_what_means_the_same_brings_a_card_forward_once_there_was_time() -> None:
    knowing = _knowing()
    assert knowing.knows_concepts
    assert "perdida-de-empleo" in [hit.card_id for hit in knowing.search("lo botaron del laburo")]


def test_an_edited_card_is_found_by_its_new_words_and_no_more_by_the_old() -> None:
    card = replace(CARDS[0], utterances=("se me inundó la milpa de zempoala",), typed=())
    for index in (INDEX, _knowing()):
        edited = index.replaced(card)
        assert edited.search("milpa zempoala")[0].card_id == card.id
        old = CARDS[0].utterances[0]
        assert all(hit.utterance != old for hit in edited.search(old))
        assert index.search(old)[0].card_id == card.id


def test_the_desk_searches_a_big_library_before_and_after_it_was_studied() -> None:
    late = LateIndex(MANY)
    assert late.search("ya pagué ayer")[0].card_id.startswith("ya-pague")
    assert deque(late.study(), maxlen=1)
    assert list(late.study()) == []
    assert late.search("ya pagué ayer")[0].card_id.startswith("ya-pague")
