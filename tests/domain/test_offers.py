"""Options are exact, complete and the same for everyone; stops and holes have their answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.offers.building import build_offer
from agent_desk.domain.offers.checker import Checker
from agent_desk.domain.offers.engine import all_options, canonical_plans
from agent_desk.domain.offers.judging import judge
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.offers.situation import Situation
from tests.domain.offer_cases import (
    BALANCES,
    PLAIN,
    POLICY,
    PRODUCTS,
    SITUATIONS,
    overdue_account,
    situation,
)


@settings(max_examples=25, deadline=None)
@given(SITUATIONS)
def test_every_option_passes_the_second_opinion(case: Situation) -> None:
    checker = Checker(case)
    for plan in canonical_plans(case, []):
        offer = build_offer(case, plan)
        assert checker.defects(offer) == [], offer.key


@settings(max_examples=25, deadline=None)
@given(SITUATIONS)
def test_no_centavo_is_lost_or_invented(case: Situation) -> None:
    for offer in all_options(case).shown:
        interest = sum(
            p.parts.get("plan_interest", 0) + p.parts.get("plan_interest_vat", 0)
            for p in offer.payments
        )
        assert offer.total_cents == sum(offer.due.values()) + interest
        for name, cents in offer.owed.items():
            assert cents == offer.due[name] + offer.waived[name]
            assert min(offer.due[name], offer.waived[name]) >= 0
            assert sum(p.parts.get(name, 0) for p in offer.payments) == offer.due[name]


@settings(max_examples=20, deadline=None)
@given(SITUATIONS)
def test_amounts_are_integers_and_dates_go_forward(case: Situation) -> None:
    for offer in all_options(case).shown:
        days = [payment.due_on for payment in offer.payments]
        assert days == sorted(set(days))
        assert all(POLICY.calendar.is_business_day(day) for day in days)
        assert all(type(payment.amount_cents) is int for payment in offer.payments)
        instalments = [p.amount_cents for p in offer.payments[1 if offer.down_cents else 0 :]]
        assert instalments[-1] <= instalments[0]


@settings(max_examples=20, deadline=None)
@given(SITUATIONS)
def test_vat_is_forgiven_in_the_proportion_of_its_base(case: Situation) -> None:
    for offer in all_options(case).shown:
        for component in POLICY.components:
            base = component.follows
            if not base or component.id not in offer.owed or not offer.owed.get(base):
                continue
            fair = offer.owed[component.id] * offer.waived[base] / offer.owed[base]
            assert abs(offer.waived[component.id] - fair) <= 1


@settings(max_examples=20, deadline=None)
@given(SITUATIONS)
def test_principal_never_goes_below_the_floor(case: Situation) -> None:
    product = case.product
    assert product is not None
    for offer in all_options(case).shown:
        if offer.kind in {"settle", "plan", "restructure"}:
            least = offer.owed.get("principal", 0) * product.floor_principal_bp
            assert offer.due.get("principal", 0) * 10_000 >= least


@settings(max_examples=12, deadline=None)
@given(SITUATIONS)
def test_the_same_facts_give_the_same_options_in_the_same_order(case: Situation) -> None:
    assert all_options(case) == all_options(replace(case))


@settings(max_examples=12, deadline=None)
@given(SITUATIONS)
def test_the_order_of_ladder_rows_changes_nothing_but_their_numbers(case: Situation) -> None:
    product = case.product
    assert product is not None
    turned = replace(
        product,
        arrangements=tuple(
            replace(a, ladder=tuple(reversed(a.ladder))) for a in product.arrangements
        ),
    )
    policy = replace(POLICY, products={**POLICY.products, product.code: turned})
    before, after = (
        sorted((p.point[1:], p.cell.line.dates, p.level) for p in canonical_plans(facts, []))
        for facts in (case, replace(case, policy=policy))
    )
    assert before == after


@settings(max_examples=12, deadline=None)
@given(BALANCES, st.integers(1, 400), PRODUCTS, st.integers(0, 2))
def test_one_more_broken_promise_never_improves_an_option(
    parts: dict[str, int], days: int, product: str, broken: int
) -> None:
    before = situation(parts, days, product, broken=broken)
    after = replace(before, broken_promises=broken + 1)
    best = {_place(plan): plan.point.down for plan in canonical_plans(before, [])}
    for plan in canonical_plans(after, []):
        assert _place(plan) in best
        assert plan.point.down >= best[_place(plan)]


def _place(plan):  # type: ignore[no-untyped-def]
    cell = plan.cell
    return cell.standing.place, cell.line.frequency, cell.instalments


@settings(max_examples=12, deadline=None)
@given(SITUATIONS, st.sampled_from(["principal", "ordinary", "late", "fees"]))
def test_a_centavo_more_of_debt_never_lowers_what_is_paid(case: Situation, name: str) -> None:
    dearer = dict(case.account.balances)
    dearer[name] = dearer.get(name, 0) + 1
    more = replace(case, account=replace(case.account, balances=dearer))
    before = {_place(p): p.cell.standing.total_cents for p in canonical_plans(case, [])}
    for plan in canonical_plans(more, []):
        assert plan.cell.standing.total_cents >= before.get(_place(plan), 0)


@settings(max_examples=10, deadline=None)
@given(SITUATIONS)
def test_a_higher_level_sees_at_least_what_the_agent_does(case: Situation) -> None:
    agent = {_place(p) for p in canonical_plans(case, []) if p.level <= case.level}
    boss = replace(case, level=1)
    assert agent <= {_place(p) for p in canonical_plans(boss, []) if p.level <= boss.level}


def test_a_hardship_adds_options_and_takes_none_away() -> None:
    plain = situation()
    hard = situation(hardship="desempleo")
    before = {_place(p) for p in canonical_plans(plain, [])}
    after = {_place(p) for p in canonical_plans(hard, [])}
    assert before < after
    eased = [offer for offer in all_options(hard).shown if offer.hardship]
    assert any("comprobante" in " ".join(offer.why) for offer in eased)


def test_the_first_cards_are_of_the_agent_and_differ_in_shape() -> None:
    shown = all_options(situation()).shown
    assert not shown[0].needs_approval
    assert len({offer.key for offer in shown}) == len(shown) <= POLICY.max_options
    assert len({(offer.count, offer.frequency) for offer in shown[:3]}) >= 2


def test_every_option_says_its_rule_and_what_it_forgives() -> None:
    for offer in all_options(situation()).shown:
        said = " ".join(offer.why)
        assert "Regla" in said
        assert ("Se perdonan" in said) is bool(offer.waived_cents)


@pytest.mark.parametrize("flag", ["fallecido", "aclaracion", "no_es_titular", "demanda"])
def test_a_stopped_account_gets_no_offer_but_a_reason(flag: str) -> None:
    case = situation()
    stopped = replace(case, account=replace(case.account, flags=frozenset({flag})))
    sheet = all_options(stopped)
    assert sheet.stop
    assert not sheet.shown
    assert sheet.promise is None
    verdict = judge(stopped, Ask(payment_cents=10_000))
    assert not verdict.is_allowed
    assert verdict.reason == sheet.stop


@pytest.mark.parametrize(
    ("today", "word"), [(date(2031, 5, 5), "2031"), (date(2026, 9, 1), "empieza")]
)
def test_a_day_that_the_policy_does_not_cover_is_said_and_not_guessed(
    today: date, word: str
) -> None:
    assert word in all_options(situation(today=today)).stop


@pytest.mark.parametrize(
    ("parts", "word"),
    [
        ({"principal": 0}, "no tiene saldo"),
        ({"principal": 100_000, "seguro": 500}, "seguro"),
        ({"principal": 100_000, "late": -500}, "negativo"),
    ],
)
def test_a_balance_that_cannot_be_negotiated_says_why(parts: dict[str, int], word: str) -> None:
    assert word in all_options(situation(parts)).stop


def test_a_bucket_without_rows_leaves_the_full_payment_and_the_promise() -> None:
    sheet = all_options(situation(PLAIN, 10, "CN"))
    assert [offer.total_cents for offer in sheet.shown] == [sum(PLAIN.values())]
    assert any("no tiene renglones" in item.sentence for item in sheet.blocked)
    assert sheet.promise is not None
    assert sheet.promise.waived_cents == 0


def test_the_overdue_part_can_always_be_paid_alone() -> None:
    known = overdue_account(PLAIN, 10, "CN")
    sheet = all_options(replace(situation(), account=known))
    assert sum(known.overdue.values()) in {offer.total_cents for offer in sheet.shown}


def test_a_plan_beyond_the_published_calendar_says_that_its_dates_are_provisional() -> None:
    boss = replace(situation(today=date(2027, 6, 1)), level=2)
    late = [p for p in canonical_plans(boss, []) if p.cell.line.dates[-1].year > 2027]
    offer = build_offer(boss, max(late, key=lambda plan: plan.cell.instalments))
    assert offer.last_on.year > 2027
    assert any("aún no se publican" in line for line in offer.why)
