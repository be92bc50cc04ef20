"""A pilot is frozen before it starts, drawn by hash, looked at a fixed number of times."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.strategy.pilots.looks import BOUNDS, due
from agent_desk.domain.strategy.pilots.plan import (
    CONTROL,
    Arm,
    Pilot,
    PilotError,
    PilotState,
    Plan,
    Population,
    arm_of,
    checked,
    drawn_people,
    people_needed,
    plain_of,
    plan_from,
    seal_of,
)
from agent_desk.domain.strategy.pilots.spending import Spent
from agent_desk.domain.strategy.pilots.verdict import Look, Measured, Money, guardrail_word, look_at

PLAN = Plan(
    "Un recordatorio antes de la fecha sube lo cumplido",
    "kept",
    2_000,
    500,
    (Arm(CONTROL, "Como siempre", "Nada más"), Arm("aviso", "Con recordatorio", "Un mensaje")),
    Population(),
    decider="Gerencia",
)


def measured(people: int, matured: int, **counts: int) -> Measured:
    return Measured(people, matured, counts, Money(people, 0, 0))


def of(control: Measured, treated: Measured, plan: Plan = PLAN) -> Look:
    return look_at(plan, {CONTROL: control, "aviso": treated})


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"hypothesis": " "}, "hipótesis"),
        ({"metric": "clics"}, "medida"),
        ({"arms": PLAN.arms[:1]}, "control"),
        ({"arms": PLAN.arms[::-1]}, "control"),
        ({"base_bp": 9_800}, "entre 0 y 100"),
        ({"window_days": 0}, "ventana"),
        ({"looks": 9}, "veces"),
        ({"decider": ""}, "quién decide"),
    ],
)
def test_a_plan_that_says_too_little_is_not_registered(
    change: dict[str, object], words: str
) -> None:
    with pytest.raises(PilotError, match=words):
        checked(replace(PLAN, **change))  # type: ignore[arg-type]


def test_the_sample_is_that_of_the_study() -> None:
    assert people_needed(replace(PLAN, looks=1)) == 1_094
    assert people_needed(PLAN) == 1_113
    four = replace(PLAN, looks=1, arms=(*PLAN.arms, Arm("b", "B", ""), Arm("c", "C", "")))
    assert people_needed(four) == pytest.approx(1_460, abs=2)


def test_any_change_of_a_plan_breaks_its_seal() -> None:
    again = plan_from(json.loads(json.dumps(plain_of(PLAN))))
    assert again == PLAN
    assert seal_of(again) == seal_of(PLAN)
    assert seal_of(replace(PLAN, effect_bp=501)) != seal_of(PLAN)
    for value in (None, {}, {**plain_of(PLAN), "arms": 3}):
        with pytest.raises(PilotError):
            plan_from(value)


def test_nobody_chooses_who_receives_what() -> None:
    people = [f"D-{n}" for n in range(200_000)]
    three = replace(PLAN, arms=(*PLAN.arms, Arm("b", "B", "")))
    counts: dict[str, int] = {}
    for person in people:
        arm = arm_of(three, "sal", person)
        counts[arm] = counts.get(arm, 0) + 1
    assert all(abs(count - 66_667) < 700 for count in counts.values())
    drawn = drawn_people(PLAN, "sal", people[:5_000])
    assert len(drawn) == 2 * people_needed(PLAN)
    assert drawn == drawn_people(PLAN, "sal", people[4_999::-1])
    assert drawn != drawn_people(PLAN, "otra", people[:5_000])


def test_it_says_how_many_are_missing_until_the_next_look() -> None:
    needed = people_needed(PLAN)
    early = of(measured(needed, 100, kept=20), measured(needed, 100, kept=90))
    assert (early.verdict, early.number) == ("waiting", 0)
    assert early.missing == pytest.approx(2 * needed / 3 - 200, abs=1)


def test_an_early_look_asks_for_more_than_a_late_one() -> None:
    needed = people_needed(PLAN)
    third = of(
        measured(needed, needed // 3 + 1, kept=200), measured(needed, needed // 3 + 1, kept=280)
    )
    assert third.number == 1
    assert third.z > 2.004
    assert third.verdict == "effect" if third.z >= 3.471 else "going"
    full = of(measured(needed, needed, kept=222), measured(needed, needed, kept=278))
    assert (full.number, full.verdict) == (3, "effect")
    none = of(measured(needed, needed, kept=222), measured(needed, needed, kept=230))
    assert none.verdict == "none"
    worse = of(measured(needed, needed, kept=278), measured(needed, needed, kept=222))
    assert worse.verdict == "worse"


def test_the_figures_of_the_study_come_out() -> None:
    look = of(measured(1_180, 1_180, kept=212), measured(1_180, 1_180, kept=268))
    primary = look.angles[0]
    assert primary.difference
    assert primary.difference.value == pytest.approx(0.04746, abs=1e-5)
    assert primary.difference.interval.low == pytest.approx(0.01498, abs=1e-5)
    assert primary.difference.interval.high == pytest.approx(0.07984, abs=1e-5)
    assert look.z == pytest.approx(2.8638, abs=1e-4)


def test_unequal_groups_are_not_believed() -> None:
    look = of(measured(5_200, 5_200, kept=900), measured(4_800, 4_800, kept=1_300))
    assert look.verdict == "unfair"
    assert look.fair_p == pytest.approx(6.33e-5, rel=0.01)


def test_harm_stops_it_whatever_it_earns() -> None:
    needed = people_needed(PLAN)
    look = of(
        measured(needed, needed, kept=200, complaint=2),
        measured(needed, needed, kept=320, complaint=25),
    )
    assert look.verdict == "harm"


def test_what_one_more_payer_costs() -> None:
    plan = replace(PLAN, cost_cents=300)
    control = Measured(1_000, 1_000, {"paid": 100}, Money(1_000, 0, 0), Spent(attempts=2_000))
    treated = Measured(1_000, 1_000, {"paid": 150}, Money(1_000, 0, 0), Spent(attempts=3_000))
    assert of(control, treated, plan).extra.cents == 6_000
    assert of(treated, control, plan).extra is None


def test_pieces_and_incentives_are_part_of_what_one_more_payer_costs() -> None:
    """Of 1,000 people each, 50 more paid: $3,000 of attempts, $12,000 of letters, $5,000 given."""
    plan = replace(PLAN, cost_cents=300)
    few = Spent(attempts=2_000, granted=2, granted_cents=100_000)
    many = Spent(3_000, pieces=1_000, pieces_cents=1_200_000, granted=9, granted_cents=600_000)
    control = Measured(1_000, 1_000, {"paid": 100}, Money(1_000, 0, 0), few)
    treated = Measured(1_000, 1_000, {"paid": 150}, Money(1_000, 0, 0), many)
    extra = of(control, treated, plan).extra
    assert extra
    assert (extra.attempts_cents, extra.pieces_cents, extra.granted_cents) == (
        6_000,
        24_000,
        10_000,
    )
    assert (extra.cents, extra.pieces, extra.granted) == (40_000, 1_000, 9)


def test_without_a_price_of_attempts_the_cost_says_that_it_is_not_whole() -> None:
    sent = Spent(2_500, pieces=1_000, pieces_cents=500_000)
    control = Measured(1_000, 1_000, {"paid": 100}, Money(1_000, 0, 0), Spent(attempts=2_000))
    treated = Measured(1_000, 1_000, {"paid": 150}, Money(1_000, 0, 0), sent)
    extra = of(control, treated).extra
    assert extra and extra.cents == 10_000 and not extra.is_whole


def test_money_is_compared_with_its_interval() -> None:
    control = Measured(3, 3, {}, Money(3, 600, 360_000))
    treated = Measured(3, 3, {}, Money(3, 1_200, 900_000))
    look = of(control, treated)
    assert look.money
    assert look.money.gain == 200
    assert look.money.low < 0 < look.money.high


def test_what_they_paid_before_is_taken_out_of_the_difference() -> None:
    """Each paid now what he paid before, and those of the arm 50 more: all else is no effect."""
    random = Random(7)

    def arm(people: int, more: int, past_from: int) -> Measured:
        past = [random.randrange(past_from, past_from + 1_000) for _ in range(people)]
        now = [cents + more + random.randrange(20) for cents in past]
        products = sum(a * b for a, b in zip(past, now, strict=True))
        return Measured(
            people,
            people,
            {},
            Money(
                people, sum(now), sum(n * n for n in now), sum(past), sum(p * p for p in past),
                products,
            ),
        )  # fmt: skip

    look = of(arm(400, 0, 0), arm(400, 50, 300))
    assert look.money
    assert look.money.gain == pytest.approx(50, abs=2)
    assert look.money.high - look.money.low < 4
    assert look.money.correlation > 0.99


def test_a_guardrail_is_proven_harmless_only_within_its_margin() -> None:
    plan = replace(PLAN, margin_bp=100)
    few = of(measured(300, 300, complaint=1), measured(300, 300, complaint=1), plan)
    many = of(measured(9_000, 9_000, complaint=27), measured(9_000, 9_000, complaint=28), plan)
    angles = [next(a for a in look.angles if a.metric == "complaint") for look in (few, many)]
    assert [guardrail_word(plan, angle) for angle in angles] == ["faltan datos", "no es peor"]
    assert guardrail_word(PLAN, angles[1]) == ""
    assert plan_from(plain_of(plan)) == plan
    assert "margin_bp" not in plain_of(PLAN)  # plans sealed before keep their seal


def test_the_cost_of_the_house_serves_where_the_plan_has_none() -> None:
    control = Measured(1_000, 1_000, {"paid": 100}, Money(1_000, 0, 0), Spent(attempts=2_000))
    treated = Measured(1_000, 1_000, {"paid": 150}, Money(1_000, 0, 0), Spent(attempts=3_000))
    arms = {CONTROL: control, "aviso": treated}
    assert look_at(PLAN, arms, attempt_cents=500).extra.cents == 10_000


def test_a_pilot_of_nobody_says_so() -> None:
    look = of(measured(0, 0), measured(0, 0))
    assert look.verdict == "waiting"
    assert look.angles[0].difference is None


@given(st.floats(0, 1), st.integers(1, 5))
def test_looks_come_one_after_the_other(share: float, looks: int) -> None:
    assert 0 <= due(share, looks) <= looks
    assert due(1.0, looks) == looks
    assert list(BOUNDS[looks]) == sorted(BOUNDS[looks], reverse=True)


def test_a_pilot_in_which_nothing_differs_declares_nothing() -> None:
    """A/A: two groups of the same rate, three looks, 2,000 times."""
    plan = replace(PLAN, base_bp=3_000, effect_bp=1_000)
    per_arm, random = people_needed(plan), Random(20261128)
    declared = sum(_finds_an_effect(plan, per_arm, random) for _ in range(2_000))
    assert declared <= 0.05 * 2_000


def _finds_an_effect(plan: Plan, per_arm: int, random: Random) -> bool:
    arms: dict[str, list[int]] = {arm.id: [0, 0] for arm in plan.arms}
    for number in range(1, plan.looks + 1):
        until = per_arm * number // plan.looks + (number < plan.looks)
        for kept in arms.values():
            fresh, kept[0] = until - kept[0], until
            kept[1] += sum(random.random() < 0.3 for _ in range(fresh))
        if look_at(plan, _so_far(arms)).verdict in ("effect", "worse"):
            return True
    return False


def _so_far(arms: Mapping[str, list[int]]) -> dict[str, Measured]:
    """As the store would tell it: only those past their window, all of them drawn."""
    return {
        arm: Measured(people, people, {"kept": kept}, Money(people, 0, 0))
        for arm, (people, kept) in arms.items()
    }


def test_a_registered_pilot_matures_when_its_window_is_over() -> None:
    made = datetime(2026, 11, 24, tzinfo=UTC)
    pilot = Pilot("p-1", PLAN, PilotState.RUNNING, made, "Luis", started_on=date(2026, 11, 24))
    assert pilot.matures_on == date(2026, 12, 24)
