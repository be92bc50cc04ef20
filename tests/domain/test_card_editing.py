"""A card as fields, as text, compared and checked while it is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.card_text import card_of, card_text, of_its_kind
from agent_desk.domain.objections.changes import compare_cards, compare_libraries, new_responses
from agent_desk.domain.objections.fields import (
    GROUPS,
    add_item,
    fields_of_card,
    remove_item,
    set_field,
)
from agent_desk.library.taxonomy import load_taxonomy
from tests.worlds import shipped_cards

CARDS = shipped_cards()
CARD = CARDS[0]


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_comes_back_whole_from_its_text(card: Card) -> None:
    again = card_of(card_text(card))
    assert again == card
    assert of_its_kind(again, load_taxonomy()) == card


@pytest.mark.parametrize("text", ["[]", "3", "{}", '{"responses": "x", "avoid": [3], "ask": 7}'])
def test_a_damaged_text_is_read_as_far_as_it_goes_or_refused(text: str) -> None:
    if text in ("[]", "3"):
        with pytest.raises(ValueError, match="not a card"):
            card_of(text)
    else:
        assert card_of(text).responses == ()


def test_every_field_can_be_set_to_what_it_is_without_change() -> None:
    for card in CARDS:
        for field in fields_of_card(card):
            assert set_field(card, field.path, field.value) == card, field.path


@settings(max_examples=25)
@given(st.text(alphabet="abcñ {}.,¿?\n", max_size=40))
def test_any_text_can_be_typed_into_any_field(text: str) -> None:
    for field in fields_of_card(CARD):
        changed = set_field(CARD, field.path, text)
        assert card_of(card_text(changed)) == changed


def test_items_are_added_at_the_end_and_taken_away() -> None:
    for group in GROUPS:
        more = add_item(CARD, group)
        number = len(getattr(more, group))
        assert number == len(getattr(CARD, group)) + 1
        assert remove_item(more, f"{group}.{number}") == CARD
    assert set_field(CARD, "regional", "CL: la pega").regional[0].country == "CL"
    with pytest.raises(KeyError):
        set_field(CARD, "responses.9.text", "x")
    with pytest.raises(KeyError):
        set_field(CARD, "root", "x")
    with pytest.raises(KeyError):
        remove_item(CARD, "stop.99")


def test_a_change_is_shown_word_by_word() -> None:
    old, new = set_field(CARD, "ask", "uno dos"), set_field(CARD, "ask", "uno tres")
    (change,) = compare_cards(old, new)
    assert (change.path, change.before, change.after) == ("ask", "uno dos", "uno tres")
    assert [(p.kind, p.text) for p in change.pieces] == [
        ("same", "uno"),
        ("gone", "dos"),
        ("new", "tres"),
    ]


def test_moving_a_response_is_no_change_and_a_new_text_counts_anew() -> None:
    turned = CARD.responses[::-1]
    assert compare_cards(CARD, replace(CARD, responses=turned)) == ()
    changed = set_field(CARD, "responses.1.text", "Otra cosa.")
    assert new_responses(CARD, changed) == (CARD.responses[0].key,)
    assert new_responses(None, CARD) == tuple(r.key for r in CARD.responses)


def test_two_libraries_differ_card_by_card() -> None:
    mine = {card.id: card for card in CARDS[1:]}
    theirs = [CARD, CARDS[1], set_field(CARDS[2], "bridge", "Otro puente.")]
    found = compare_libraries(mine, theirs)
    assert [card.id for card, _ in found] == [CARD.id, CARDS[2].id]
    assert [change.path for change in found[1][1]] == ["bridge"]


def test_the_title_and_the_neighbours_of_a_card_are_the_supervisors() -> None:
    edited = set_field(set_field(CARD, "title", "Se quedó sin chamba"), "neighbours", "ya-pague")
    again = of_its_kind(card_of(card_text(edited)), load_taxonomy())
    assert (again.title, again.neighbours) == ("Se quedó sin chamba", ("ya-pague",))
    assert {change.path for change in compare_cards(CARD, edited)} == {"title", "neighbours"}
