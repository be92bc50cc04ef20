"""What holds for every offer of every policy: money, dates, policy, determinism, text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from itertools import islice, pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from agent_desk.domain.calendar import BankCalendar, month_day, nominal_dates
from agent_desk.domain.offers.building import build_offer
from agent_desk.domain.offers.cells import Plan
from agent_desk.domain.offers.checker import Checker
from agent_desk.domain.offers.engine import all_options, canonical_plans
from agent_desk.domain.offers.judging import judge, nearest_plans
from agent_desk.domain.offers.lint import lint_policy
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.reach import reach_of
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.standing import WITH_INTEREST
from tests.architecture.source import ROOT
from tests.domain.offer_cases import (
    POLICY,
    SITUATIONS,
    TODAY,
    overdue_account,
    with_vat,
)
from tests.domain.policy_cases import ASKS, LONGER, calendars, examples, situations

PLAN_PARTS = {"plan_interest", "plan_interest_vat"}


def plans_of(case: Situation) -> list[Plan]:
    """Some plans of a case, spread over all of its cells."""
    plans = list(canonical_plans(case, []))
    return plans[:: max(1, len(plans) // 12)]


def offers_of(case: Situation) -> list[Offer]:
    return [build_offer(case, plan) for plan in plans_of(case)]


def instalments(offer: Offer) -> list[int]:
    return [p.amount_cents for p in offer.payments[1 if offer.down_cents else 0 :]]


# Money


@examples(30)
@given(situations())
def test_01_02_03_sums_hold_by_payment_and_by_component(case: Situation) -> None:
    for offer in offers_of(case):
        interest = sum(c for p in offer.payments for n, c in p.parts.items() if n in PLAN_PARTS)
        assert offer.down_cents + sum(instalments(offer)) == offer.total_cents
        assert offer.total_cents == sum(offer.due.values()) + interest
        for name, owed in offer.owed.items():
            assert offer.due[name] + offer.waived[name] == owed
            assert min(offer.due[name], offer.waived[name]) >= 0
            assert sum(p.parts.get(name, 0) for p in offer.payments) == offer.due[name]


@examples(30)
@given(situations())
def test_04_05_waivers_stay_under_their_row_and_principal_over_its_floor(case: Situation) -> None:
    product = case.product
    assert product is not None
    vat_of = {c.id: c.follows for c in POLICY.components if c.follows}
    for plan in plans_of(case):
        offer, standing = build_offer(case, plan), plan.cell.standing
        extra = standing.tier.extra if standing.tier else {}
        for name, waived in offer.waived.items():
            base = vat_of.get(name)
            if base:
                share = offer.waived[base] / offer.owed[base] if offer.owed.get(base) else 0
                # Of a partial restructure only a share is treated, cut to the centavo twice.
                assert abs(waived - offer.owed[name] * share) <= (
                    2 if offer.kind == "partial" else 1
                )
            else:
                most = min(10_000, standing.row.waive.get(name, 0) + extra.get(name, 0))
                assert waived * 10_000 <= offer.owed[name] * most
        least = offer.owed.get("principal", 0) * product.floor_principal_bp
        if standing.row.number:
            assert offer.due.get("principal", 0) * 10_000 >= least


@examples(30)
@given(situations())
def test_06_07_10_amounts_are_whole_units_and_the_odd_one_is_where_it_should(
    case: Situation,
) -> None:
    for plan in plans_of(case):
        offer, terms = build_offer(case, plan), plan.cell.standing.terms
        amounts = instalments(offer)
        assert all(type(p.amount_cents) is int for p in offer.payments)
        assert all(type(c) is int for p in offer.payments for c in p.parts.values())
        if len(amounts) == 1 or plan.cell.standing.kind in WITH_INTEREST:
            continue
        residual = case.policy.residual
        odd = amounts[0] if residual == "first" else amounts[-1]
        level = amounts[-1] if residual == "first" else amounts[0]
        assert amounts.count(level) >= len(amounts) - 1
        assert level <= odd if residual == "last_up" else 0 < odd <= level
        assert level >= terms.payment_min_cents
        least = case.policy.last_min_cents(terms)
        if level % terms.unit_cents:  # the unit is given up only when no payment on it fits
            assert terms.unit_cents > 1
        elif residual != "last_up":
            assert odd >= min(least, level)
        if offer.down_cents:
            assert offer.down_cents % terms.down_unit_cents == 0


@examples(30)
@given(situations())
def test_08_09_interest_is_covered_in_every_row_and_the_payment_is_the_least(
    case: Situation,
) -> None:
    checker = Checker(case)
    for plan in canonical_plans(case, []):
        if plan.cell.standing.kind not in WITH_INTEREST:
            continue
        offer = build_offer(case, plan)
        left = sum(offer.due.values())
        for payment in offer.payments:
            charges = sum(c for n, c in payment.parts.items() if n in PLAN_PARTS)
            capital = payment.amount_cents - charges
            assert capital >= 0
            left -= capital
            assert left >= 0
        assert left == 0
        assert not {"interest", "level_not_least"} & set(checker.defects(offer))
        return


# Dates


@examples(30)
@given(situations())
def test_11_12_15_dates_go_forward_on_business_days_within_their_limits(case: Situation) -> None:
    calendar = case.policy.calendar
    for plan in plans_of(case):
        line, terms = plan.cell.line, plan.cell.standing.terms
        offer = build_offer(case, plan)
        days = [payment.due_on for payment in offer.payments]
        assert all(sooner < later for sooner, later in pairwise(days))
        assert all(calendar.is_business_day(day) for day in days)
        pairs = list(zip(line.nominal, line.dates, strict=True))
        if calendar.rule == "following":
            assert all(nominal <= shifted for nominal, shifted in pairs)
        at = 0 if case.policy.limits_on == "nominal" else 1
        first, last = int(line.has_down), line.has_down + plan.cell.instalments - 1
        assert (pairs[first][at] - case.today).days <= terms.first_within_days
        assert (pairs[last][at] - case.today).days <= terms.last_within_days


@examples(60)
@given(
    calendars(),
    st.sampled_from(["semanal", "catorcenal", "quincenal", "mensual"]),
    st.dates(TODAY, TODAY.replace(year=2028)),
    st.integers(1, 31),
)
def test_13_14_16_shifts_never_change_the_nominal_dates(
    calendar: BankCalendar, rhythm: str, first, anchor: int
) -> None:  # type: ignore[no-untyped-def]
    days = list(islice(nominal_dates(rhythm, first, anchor=anchor), 18))
    again = []
    for day in days:
        again.append(day)
        calendar.shifted(day)
    assert again == list(islice(nominal_dates(rhythm, first, anchor=anchor), 18))
    for day in days:
        if rhythm == "quincenal":
            assert day in {month_day(day.year, day.month, 15), month_day(day.year, day.month, 0)}
        if rhythm == "mensual":
            assert day == month_day(day.year, day.month, anchor)
    shifted = [calendar.shifted(day) for day in days]
    assert all(calendar.is_business_day(day) for day in shifted)


# Policy


@examples(25)
@given(situations())
def test_17_every_plan_of_every_policy_passes_the_second_opinion(case: Situation) -> None:
    checker = Checker(case)
    for offer in offers_of(case):
        assert checker.defects(offer) == [], offer.key


@examples(20)
@given(situations())
def test_18_a_row_is_reached_or_the_policy_is_told(case: Situation) -> None:
    policy, product = case.policy, case.policy.products["PP"]
    reached = reach_of(_probes(case)).by_row
    told = {finding.place for finding in lint_policy(policy, {"PP": 1}, {"PP": LARGEST})}
    for arrangement in product.arrangements:
        for row in arrangement.ladder:
            name = f"PP.{arrangement.id}.{row.number}"
            place = f"{product.name}, «{arrangement.name or arrangement.id}», renglón {row.number}"
            assert name in reached or place in told, place


LARGEST = 100_000_000
PARTS = ("principal", "ordinary", "late", "fees")


def _probes(case: Situation) -> list[Situation]:
    """Somebody of the highest level with accounts small to large, on the days of a fortnight."""
    accounts = [
        overdue_account(
            with_vat(dict.fromkeys(("principal", "ordinary", "late", "fees"), size)), 137
        )
        for size in (10_000, 300_000, LARGEST // 5)
    ]
    return [
        replace(case, account=one, today=TODAY + timedelta(days=day), broken_promises=0, level=2)
        for one in accounts
        for day in (0, 4, 9, 14)
    ]


@examples(20)
@given(situations(), ASKS)
def test_20_what_is_allowed_comes_back_first_and_unchanged(case: Situation, ask: Ask) -> None:
    verdict = judge(case, ask)
    assert verdict.is_allowed == (verdict.own is not None)
    if verdict.own:
        assert verdict.own.changes == ()
        if ask.down_cents:
            assert verdict.own.down_cents in {0, ask.down_cents}
    checker = Checker(case)
    for offer in (verdict.own, *verdict.nearest, verdict.approval, verdict.promise):
        assert offer is None or checker.defects(offer) == []


def least_effort(case: Situation, ask: Ask) -> tuple[int, int] | None:
    """(changes, cost) of the nearest plan that who negotiates may give."""
    found = [f for f in nearest_plans(case, ask, []) if f.plan.level <= case.level]
    return min(((f.steps, f.plan.point.cost) for f in found), default=None)


@examples(20)
@given(situations(), ASKS, st.sampled_from(["level", "payment_min", "down", "last", "count"]))
def test_21_a_looser_limit_or_a_higher_level_never_takes_him_farther(
    case: Situation, ask: Ask, what: str
) -> None:
    assume(case.policy.residual != "last_up")
    looser = _looser(case, what)
    before, after = least_effort(case, ask), least_effort(looser, ask)
    if before is not None:
        assert after is not None
        assert after <= before


def _looser(case: Situation, what: str) -> Situation:
    if what == "level":
        return replace(case, level=2)
    product = case.policy.products["PP"]
    arrangements = []
    for arrangement in product.arrangements:
        terms, ladder = arrangement.terms, arrangement.ladder
        if what == "payment_min":
            terms = replace(terms, payment_min_cents=1)
        elif what == "down":
            terms = replace(terms, down_bp=terms.down_bp // 2)
        elif what == "last":
            terms = replace(terms, last_within_days=terms.last_within_days + 60)
        else:
            ladder = tuple(replace(r, payments=(r.payments[0], r.payments[1] + 3)) for r in ladder)
        arrangements.append(replace(arrangement, terms=terms, ladder=ladder))
    changed = replace(product, arrangements=tuple(arrangements))
    return replace(case, policy=replace(case.policy, products={"PP": changed}))


@examples(20)
@given(situations(), ASKS)
def test_22_one_more_broken_promise_never_brings_him_nearer(case: Situation, ask: Ask) -> None:
    before = least_effort(case, ask)
    after = least_effort(replace(case, broken_promises=case.broken_promises + 1), ask)
    assert after is None or (before is not None and before <= after)


@examples(20)
@given(situations(), st.sampled_from([component.id for component in POLICY.components]))
def test_23_a_centavo_more_of_debt_never_lowers_a_total(case: Situation, name: str) -> None:
    # The VAT of a base is charged in proportion, half up: when the base grows and its waiver takes
    # all of the growth, that rounding may give one centavo back.
    spare = int(any(component.follows == name for component in POLICY.components))
    dearer = dict(case.account.balances)
    dearer[name] = dearer.get(name, 0) + 1
    more = replace(case, account=replace(case.account, balances=dearer))
    before = {p.cell.standing.place: p.cell.standing.total_cents for p in canonical_plans(case, [])}
    for plan in canonical_plans(more, []):
        standing = plan.cell.standing
        assert standing.total_cents >= before.get(standing.place, 0) - spare


# Determinism


@examples(10)
@given(situations(), ASKS)
def test_24_25_same_facts_same_answer_and_rows_in_any_order(case: Situation, ask: Ask) -> None:
    assert judge(case, ask) == judge(replace(case), replace(ask))
    product = case.policy.products["PP"]
    turned = tuple(
        replace(a, ladder=tuple(reversed(a.ladder))) for a in reversed(product.arrangements)
    )
    policy = replace(case.policy, products={"PP": replace(product, arrangements=turned)})
    assert least_effort(case, ask) == least_effort(replace(case, policy=policy), ask)


SCRIPT = """
import json
from agent_desk.domain.offers.ask_text import read_ask
from agent_desk.domain.offers.engine import all_options
from agent_desk.domain.offers.interest_loan import loan_of
from agent_desk.domain.offers.judging import judge, sheet_for_ask
from agent_desk.domain.plain_values import as_plain
from tests.domain.offer_cases import PLAIN, TODAY, situation, study, STUDY_CARD
found = []
for case in (situation(), situation(PLAIN, 74), study(STUDY_CARD, 240, "TC")):
    ask = read_ask("500 y 600 q15", case.today).ask
    found += [all_options(case), judge(case, ask), sheet_for_ask(case, ask)]
print(json.dumps(as_plain(found)))
"""


def test_24_the_bytes_are_the_same_whatever_the_seed_of_hashes() -> None:
    printed = set()
    for seed in ("0", "1", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        printed.add(
            subprocess.run(
                [sys.executable, "-c", SCRIPT],
                env=environment,
                cwd=ROOT,
                capture_output=True,
                check=True,
            ).stdout
        )
    assert len(printed) == 1
    assert len(json.loads(printed.pop())) == 9


@examples(10)
@given(SITUATIONS, st.sampled_from(["fallecido", "aclaracion", "demanda", "no_es_titular"]), ASKS)
def test_26_a_stopped_account_gets_nothing(case: Situation, flag: str, ask: Ask) -> None:
    stopped = replace(case, account=replace(case.account, flags=frozenset({flag})))
    sheet, verdict = all_options(stopped), judge(stopped, ask)
    assert sheet.stop
    assert not sheet.shown
    assert (verdict.own, verdict.nearest, verdict.approval, verdict.promise) == (
        None,
        (),
        None,
        None,
    )


def test_19_the_engine_is_complete_on_small_accounts() -> None:
    from random import Random

    from tools.brute_force_offers import compare_accounts, compare_cells

    assert compare_cells(150 * LONGER, Random(11)) + compare_accounts(20 * LONGER, Random(11)) == 0
