"""Help that fades by recall, and what is left of a sentence when only its key words are shown."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.objections.fading import Level, Recall, Signal, after, level_for
from agent_desk.domain.text.key_words import MOST, key_words

MONDAY = date(2026, 11, 23)


def after_days(*days: int, signal: Signal = Signal.USED) -> Recall:
    recall = Recall("c")
    for day in days:
        recall = after(recall, signal, MONDAY + timedelta(days=day))
    return recall


def test_a_new_card_is_shown_whole_and_the_same_day_twice_proves_nothing() -> None:
    assert level_for(None, (), MONDAY) is Level.FULL
    assert after_days(0, 0, 0).successes == 1


def test_uses_with_growing_pauses_leave_key_words_then_only_the_flags() -> None:
    assert level_for(after_days(0, 1), (), MONDAY + timedelta(days=1)) is Level.KEY_WORDS
    often = after_days(0, 1, 3, 7)
    assert level_for(often, (), MONDAY + timedelta(days=7)) is Level.FLAGS


def test_asking_the_words_back_takes_a_level_back() -> None:
    asked = after(after_days(0, 1, 3, 7), Signal.ASKED_BACK, MONDAY + timedelta(days=8))
    assert level_for(asked, (), MONDAY + timedelta(days=8)) is Level.KEY_WORDS
    again = after(asked, Signal.ASKED_BACK, MONDAY + timedelta(days=8))
    assert level_for(again, (), MONDAY + timedelta(days=8)) is Level.FULL


def test_saying_that_one_knows_it_gives_the_next_level_at_once() -> None:
    assert level_for(after_days(0, signal=Signal.KNOWN), (), MONDAY) is Level.KEY_WORDS
    assert level_for(after_days(0, 0, signal=Signal.KNOWN), (), MONDAY) is Level.FLAGS


def test_what_is_not_used_for_long_comes_back() -> None:
    recall = after_days(0, 1)
    assert level_for(recall, (), MONDAY + timedelta(days=60)) is Level.FULL


def test_a_card_of_life_and_death_never_fades() -> None:
    assert level_for(after_days(0, 1, 3, 7), ("crisis",), MONDAY) is Level.FULL


@given(st.lists(st.tuples(st.sampled_from(Signal), st.integers(0, 30)), max_size=20))
def test_no_sequence_of_signals_leaves_the_levels(signals: list[tuple[Signal, int]]) -> None:
    recall, day = Recall("c"), MONDAY
    for signal, pause in signals:
        day += timedelta(days=pause)
        before = recall
        recall = after(recall, signal, day)
        assert level_for(recall, (), day) in Level
        if signal is Signal.ASKED_BACK:
            assert recall.successes <= before.successes


def test_key_words_keep_the_figures_and_the_order() -> None:
    said = "Le propongo $6,150.00 al mes durante 3 meses, y el viernes 4 revisamos juntos."
    assert key_words(said) == "$6,150.00 · 3 · meses · viernes · 4" or "$6,150.00" in key_words(
        said
    )
    assert key_words("y a la de que lo") == ""


@given(st.text(max_size=200))
def test_key_words_are_few_and_were_said(text: str) -> None:
    words = [word for word in key_words(text).split(" · ") if word]
    assert len(words) <= MOST
    assert all(word in text for word in words)


def test_words_that_call_nothing_to_mind_are_left_out() -> None:
    assert key_words("Muchas gracias por decirlo; hizo bien en llamar el viernes") == (
        "decirlo · llamar · viernes"
    )
