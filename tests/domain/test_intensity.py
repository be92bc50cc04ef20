"""The curve by attempt against a public anchor, what one more is worth, and plans that fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.strategy.intensity.curve import (
    Curve,
    Tries,
    blended,
    curve_of,
    falling_rates,
    worth_until,
)
from agent_desk.domain.strategy.intensity.plain import plan_of, plan_text
from agent_desk.domain.strategy.intensity.plan import (
    Ask,
    Group,
    IntensityError,
    drawn_cap,
    plan_for,
)

# Counts by number of contacts of a public campaign (Bank Marketing, UCI 222, CC BY 4.0): clients
# contacted so often, and how many of them said yes at the last one. The tail is one row.
CLIENTS = (17_642, 10_570, 5_341, 2_651, 1_599, 979, 629, 400, 283)
YES = (2_300, 1_211, 574, 249, 120, 75, 38, 17, 17)
TAIL, TAIL_YES, CONTACTS = 1_094, 39, 105_754


def anchor() -> Curve:
    tries = [Tries(n, n, yes, yes * 10_000) for n, yes in enumerate(YES, 1)]
    tries += [
        Tries(n, 0, clients - yes)
        for n, (clients, yes) in enumerate(zip(CLIENTS, YES, strict=True), 1)
    ]
    known = sum(n * clients for n, clients in enumerate(CLIENTS, 1))
    mean, more = divmod(CONTACTS - known, TAIL)
    tries += [Tries(mean, mean, TAIL_YES, TAIL_YES * 10_000)]
    return curve_of([*tries, Tries(mean, 0, TAIL - TAIL_YES - more), Tries(mean + 1, 0, more)])


def test_the_curve_of_the_public_campaign_is_the_published_one() -> None:
    curve = anchor()
    assert (curve.accounts, curve.attempts, curve.won) == (41_188, 105_754, 4_640)
    assert round(curve.mean, 4) == 2.5676
    assert [round(100 * p.rate, 2) for p in curve.points[:4]] == [5.58, 5.14, 4.42, 3.26]
    assert [p.came for p in curve.points[:4]] == [41_188, 23_546, 12_976, 7_635]
    assert [round(100 * p.won_share, 1) for p in curve.points[:4]] == [49.6, 75.7, 88.0, 93.4]
    assert [round(100 * p.tries_share, 1) for p in curve.points[:4]] == [38.9, 61.2, 73.5, 80.7]
    assert curve.points[-1].tries_share == pytest.approx(1.0)
    assert all(p.interval.low < p.rate < p.interval.high for p in curve.points)


def test_one_more_attempt_is_worth_it_until_its_money_no_longer_covers_it() -> None:
    curve = anchor()  # a success keeps 100 pesos
    assert curve.kept_cents == 10_000
    assert worth_until(curve, 0) == len(curve.points)
    assert worth_until(curve, 320) == 4  # the fourth gives 326, the fifth 241
    assert worth_until(curve, 600) == 0


def test_an_accident_of_few_cases_does_not_ask_for_more_calls() -> None:
    rates = falling_rates(anchor())
    assert list(rates) == sorted(rates, reverse=True) and len(rates) == 10


ASK = Ask(hours=40, per_hour=10, days=5, cost_cents=100)


def groups(*accounts: int) -> list[Group]:
    return [
        Group(f"s{n}", f"Segmento {n}", count, anchor(), cap=4, legal_cap=3 if n else 0)
        for n, count in enumerate(accounts)
    ]


def test_caps_of_segment_and_law_are_never_passed() -> None:
    plan = plan_for(groups(100, 100), anchor(), ASK)
    assert [line.max_attempts for line in plan.lines] == [4, 3]
    assert plan.worked == plan.accounts == 200


def test_a_short_day_works_the_attempts_that_give_most() -> None:
    plan = plan_for(groups(3_000, 3_000), anchor(), ASK)
    assert plan.used == ASK.attempts == 2_000
    assert [line.worked for line in plan.lines] == [2_000, 0]
    payers, low, high = plan.payers
    assert low <= payers <= high and payers == 112  # 5.58 % of 2,000
    assert plan.lines[0].worked_bp == 6_666


@given(st.lists(st.integers(0, 5_000), min_size=1, max_size=5), st.integers(1, 60))
def test_more_hours_never_reach_fewer_people(accounts: list[int], hours: int) -> None:
    less = plan_for(groups(*accounts), anchor(), Ask(hours, 10, 5, 100))
    more = plan_for(groups(*accounts), anchor(), Ask(hours + 7, 10, 5, 100))
    assert more.worked >= less.worked and more.payers[0] >= less.payers[0] - 1
    assert less.used <= less.ask.attempts


def test_a_segment_with_few_cases_counts_on_the_rates_of_all() -> None:
    small = Group("s", "Nuevo", 50, curve_of([Tries(1, 1, 9, 90_000)]), cap=2)
    line = plan_for([small], anchor(), ASK).lines[0]
    assert line.is_borrowed and line.payers < 10


def test_the_fewer_cases_a_segment_has_the_more_it_leans_on_all() -> None:
    def rate(cases: int) -> float:
        own = curve_of([Tries(1, 1, cases // 2), Tries(1, 0, cases // 2)])
        return blended(own, anchor()).points[0].rate

    whole = anchor().points[0].rate
    assert rate(0) == pytest.approx(whole)
    assert whole < rate(20) < rate(200) < rate(20_000) < 0.5
    assert rate(20_000) == pytest.approx(0.5, abs=0.01)


def test_a_plan_without_hours_is_a_sentence() -> None:
    with pytest.raises(IntensityError, match="Sin horas"):
        plan_for(groups(10), anchor(), Ask(0, 10, 5, 100))


def test_a_plan_is_read_back_as_it_was() -> None:
    plan = plan_for(groups(100, 900), anchor(), ASK)
    assert plan_of(plan_text(plan)) == plan


def test_the_draw_is_a_tenth_by_hash_and_never_passes_the_limit() -> None:
    caps = [drawn_cap(f"1001-{n:05d}", 3, 2, 4, 1_000) for n in range(4_000)]
    drawn = [cap for cap in caps if cap]
    assert 330 < len(drawn) < 470 and set(drawn) == {1, 2, 3, 4}
    assert caps == [drawn_cap(f"1001-{n:05d}", 3, 2, 4, 1_000) for n in range(4_000)]
