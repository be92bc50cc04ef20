"""Counting what people say: added up by whole words, as if sign by sign."""

from __future__ import annotations

from itertools import chain
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.objections.signs import letter_groups
from agent_desk.domain.objections.weights import learn

WORDS = st.sampled_from(("pago", "pagar", "papa", "lala", "no", "la", "a", "debo"))
CARDS = st.lists(st.lists(st.lists(WORDS, max_size=6), max_size=4), min_size=2, max_size=4)


@given(CARDS)
def test_words_added_up_whole_weigh_what_their_letters_weigh(cards: list[list[list[str]]]) -> None:
    weights = learn(cards, quiet=1, parts=letter_groups)
    for place, texts in enumerate(cards):
        sums: dict[str, float] = {}
        for text in texts:
            signs = chain.from_iterable(map(letter_groups, text))
            for sign, value in weights.vector(signs).items():
                sums[sign] = sums.get(sign, 0.0) + value
        length = sqrt(sum(value * value for value in sums.values()))
        for sign, value in sums.items():
            shares = {at: share for at, _gain, share in weights.row(sign).entries}
            assert shares[place] == pytest.approx(value / length)
            assert weights.likeness({sign: 1.0}, place) == pytest.approx(value / length)


def test_a_sign_that_nobody_says_any_more_tells_nothing() -> None:
    weights = learn([[("pago", "hoy")], [("pago",)], [("adios",)]], quiet=2)
    edited = weights.replaced(0, [("manana",)])
    assert "hoy" not in edited.rarity
    assert edited.vector(["hoy", "pago"]) == {"pago": 1.0}
    assert [place for place, _, _ in edited.row("pago").entries] == [1]
    assert [place for place, _, _ in weights.row("pago").entries] == [0, 1]
