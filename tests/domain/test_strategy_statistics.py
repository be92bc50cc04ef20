"""Shares, differences and sample sizes: the published figures come out."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.strategy.chances import chance_of_best, pooled_prior
from agent_desk.domain.strategy.power import cases_needed, cluster_factor, smallest_rise
from agent_desk.domain.strategy.proportions import (
    Share,
    difference,
    split_is_fair,
    wilson,
)


def test_wilson_gives_newcombes_published_interval() -> None:
    interval = wilson(Share(81, 263))
    assert interval.low == pytest.approx(0.25529, abs=5e-6)
    assert interval.high == pytest.approx(0.36621, abs=5e-6)


def test_the_difference_of_two_shares_gives_newcombes_published_interval() -> None:
    found = difference(Share(56, 70), Share(48, 80))
    assert found is not None
    assert found.value == pytest.approx(0.2)
    assert found.interval.low == pytest.approx(0.05243, abs=5e-6)
    assert found.interval.high == pytest.approx(0.33387, abs=5e-6)
    assert found.z == pytest.approx(2.65017, abs=5e-6)
    assert found.p == pytest.approx(0.008045, abs=5e-7)


def test_a_pilot_of_1180_accounts_an_arm_comes_out_as_in_the_study() -> None:
    found = difference(Share(268, 1180), Share(212, 1180))
    assert found is not None
    assert 100 * found.value == pytest.approx(4.746, abs=5e-4)
    assert 100 * found.interval.low == pytest.approx(1.498, abs=5e-4)
    assert 100 * found.interval.high == pytest.approx(7.984, abs=5e-4)
    assert found.z == pytest.approx(2.8638, abs=5e-5)


def test_sample_sizes_are_those_of_r_and_of_the_study() -> None:
    assert cases_needed(0.5, 0.75, power=0.9) == pytest.approx(76.7, abs=0.05)
    assert cases_needed(0.66, 0.616) == pytest.approx(1871.49, abs=0.01)


@pytest.mark.parametrize(
    ("base", "rise", "cases"),
    [(0.1, 0.02, 3841), (0.2, 0.05, 1094), (0.3, 0.03, 3763), (0.4, 0.08, 604), (0.56, 0.1, 373)],
)
def test_the_table_to_plan_pilots_with(base: float, rise: float, cases: int) -> None:
    assert cases_needed(base, base + rise) == pytest.approx(cases, abs=1)


def test_what_a_given_number_can_see() -> None:
    assert smallest_rise(0.2, 500) == pytest.approx(0.075, abs=5e-4)
    assert smallest_rise(0.2, 2_000) == pytest.approx(0.036, abs=1e-3)
    assert cluster_factor(50, 0.02) == pytest.approx(1.98)


def test_an_unequal_split_is_noticed() -> None:
    assert split_is_fair((5_100, 4_900)) == pytest.approx(0.0455, abs=5e-5)
    assert split_is_fair((5_200, 4_800)) == pytest.approx(6.33e-5, rel=1e-2)


def test_nothing_can_be_said_of_no_case() -> None:
    assert difference(Share(0, 0), Share(1, 2)) is None
    assert (wilson(Share(0, 0)).low, wilson(Share(0, 0)).high) == (0.0, 1.0)
    assert Share(0, 0).value is None


@given(st.integers(0, 400), st.integers(1, 400))
def test_an_interval_holds_its_share_and_stays_within_all_and_none(count: int, more: int) -> None:
    share = Share(count, count + more)
    interval = wilson(share)
    assert 0 <= interval.low <= (share.value or 0) + 1e-12
    assert (share.value or 0) - 1e-12 <= interval.high <= 1


def test_four_calls_do_not_beat_a_hundred_and_forty() -> None:
    shares = (Share(3, 4), Share(20, 60), Share(55, 140))
    a, b = pooled_prior(shares)
    assert (a + 3) / (a + b + 4) < 0.45
    best = chance_of_best(shares, (a, b))
    assert sum(best) == pytest.approx(1)
    assert best[0] < 0.6


def test_two_arms_that_are_the_same_are_rarely_called_different() -> None:
    random = Random(5)
    wrong = 0
    for _ in range(400):
        arms = [Share(sum(random.random() < 0.3 for _ in range(300)), 300) for _ in range(2)]
        found = difference(arms[0], arms[1])
        wrong += found is not None and not found.interval.holds(0)
    assert wrong <= 32  # 5 % of 400 is 20; more than 32 happens once in 300 times
