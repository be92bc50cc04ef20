"""What was kept here corrects the priors, little while the record is short; and says its size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.offers.chance import band_of
from agent_desk.domain.offers.engine import all_options
from agent_desk.domain.offers.judging import judge, sheet_for_ask
from agent_desk.domain.offers.kept import (
    ENOUGH,
    KeptCount,
    KeptRate,
    learned_weights,
    rate_text,
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


def test_a_percentage_comes_with_the_size_of_its_sample() -> None:
    assert rate_text(KeptRate("x", 6_210, 214)) == "62% (de 214)"
    assert not KeptRate("x", 6_210, ENOUGH - 1).is_enough


def test_a_count_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="kept"):
        KeptCount(3, 2)


def test_every_option_says_its_chance_and_the_counts_never_change_which_are_shown() -> None:
    case, ask = situation(), Ask(payment_cents=80_000, frequency="quincenal")
    sheet, verdict = all_options(case), judge(case, ask)
    said = [*sheet.shown, sheet.promise, *verdict.nearest, verdict.approval, verdict.promise]
    assert all(offer.chance for offer in said if offer)
    best = sheet.shown[0]
    band = band_of(max(payment.amount_cents for payment in best.payments), case.account)
    name = segment_name("PP", best.kind, band, is_several=best.count > 1)
    known = replace(case, kept={name: KeptCount(150, 300)})
    counted = all_options(known)
    assert counted.shown[0].chance.endswith("% (de 300)")
    assert [offer.key for offer in counted.shown] == [offer.key for offer in sheet.shown]


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
