"""What was kept here corrects the priors, little while the record is short; and says its size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.offers.engine import all_options
from agent_desk.domain.offers.judging import sheet_for_ask
from agent_desk.domain.offers.kept import (
    ENOUGH,
    KeptCount,
    KeptRate,
    chance_text,
    kept_rates,
    learned_weights,
    segment_name,
    shrunk_bp,
)
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.offers.policy import Weights
from tests.domain.offer_cases import PLAIN, overdue_account, situation

COUNTS = st.integers(0, 5_000).flatmap(
    lambda outcomes: st.builds(KeptCount, st.integers(0, outcomes), st.just(outcomes))
)


@pytest.mark.parametrize(
    ("kept", "outcomes", "prior", "rate"),
    [
        (0, 0, 6_000, 6_000),
        (40, 50, 6_000, 7_000),
        (150, 200, 6_000, 7_200),
        (0, 50, 10_000, 5_000),
        (7_000, 10_000, 5_000, 6_990),
    ],
)
def test_a_rate_is_drawn_towards_the_prior(kept: int, outcomes: int, prior: int, rate: int) -> None:
    assert shrunk_bp(KeptCount(kept, outcomes), prior) == rate


@given(COUNTS, st.integers(0, 10_000))
def test_a_shrunk_rate_lies_between_the_prior_and_what_was_seen(
    count: KeptCount, prior: int
) -> None:
    rate = shrunk_bp(count, prior)
    seen = count.kept * 10_000 / count.outcomes if count.outcomes else prior
    assert min(prior, seen) - 1 <= rate <= max(prior, seen) + 1


@given(st.dictionaries(st.sampled_from("abcdef"), COUNTS, min_size=1))
def test_the_prior_of_a_segment_is_the_rate_of_all(counts: dict[str, KeptCount]) -> None:
    rates = kept_rates(counts)
    assert rates.keys() == counts.keys()
    outcomes = sum(count.outcomes for count in counts.values())
    kept = sum(count.kept for count in counts.values())
    empty = [rate for rate in rates.values() if not rate.outcomes]
    for rate in empty:
        assert abs(rate.rate_bp - (kept * 10_000 / outcomes if outcomes else 5_000)) <= 1


def test_words_until_there_are_outcomes_enough_then_a_percentage_with_its_size() -> None:
    few = KeptRate("x", 6_210, ENOUGH - 1)
    assert chance_text(few, 0.7) == "probable"
    assert chance_text(None, 0.4) == "posible"
    assert chance_text(None, 0.1) == "difícil de cumplir"
    assert chance_text(None, 0.1, is_best=True) == "la más probable de cumplirse"
    many = KeptRate("x", 6_210, 214)
    assert chance_text(many, 0.1, is_best=True) == "se cumple 62% de las veces (214 casos)"


def test_a_count_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="kept"):
        KeptCount(3, 2)


def test_the_options_shown_say_their_chance() -> None:
    shown = all_options(situation()).shown
    assert [offer.chance for offer in shown].count("la más probable de cumplirse") >= 1
    assert all(offer.chance for offer in shown if offer.kind != "extend")
    best = shown[0]
    name = segment_name("PP", "B4", best.kind, best.frequency)
    known = replace(situation(), kept={name: KeptRate(name, 5_500, 300)})
    assert all_options(known).shown[0].chance == "se cumple 55% de las veces (300 casos)"


def test_the_record_changes_the_weights_slowly() -> None:
    usual = Weights()
    assert learned_weights(usual, KeptCount(0, 0)) == usual
    worse = learned_weights(usual, KeptCount(700, 1_000))
    assert 7_000 < worse.survival_bp < usual.survival_bp
    steeper = learned_weights(usual, KeptCount(940, 1_000), [(20_000, KeptCount(10, 1_000))])
    flatter = learned_weights(usual, KeptCount(940, 1_000), [(20_000, KeptCount(900, 1_000))])
    assert flatter.strain_bp < usual.strain_bp < steeper.strain_bp


def test_closing_the_account_is_shown_beside_catching_up() -> None:
    case = replace(situation(PLAIN, 74), account=overdue_account(PLAIN, 74))
    kinds = {offer.kind for offer in all_options(case).shown}
    assert {"cure", "settle"} <= kinds or {"cure", "plan"} <= kinds


def test_an_option_that_another_beats_is_not_shown() -> None:
    ask = Ask(down_cents=300_000, payment_cents=80_000, frequency="quincenal")
    for sheet in (all_options(situation()), sheet_for_ask(situation(), ask)):
        own = [
            offer for offer in sheet.shown if not offer.needs_approval and offer.kind != "extend"
        ]
        for offer in own[1:]:
            for other in own:
                is_cheaper = other.total_cents < offer.total_cents
                is_lighter = other.instalment_cents < offer.instalment_cents
                same = other.frequency == offer.frequency and other.count == offer.count
                assert not (is_cheaper and is_lighter and same and other is not offer)
