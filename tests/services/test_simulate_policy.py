"""A policy tried on the portfolio: who is reached, what it costs, which offers it would forbid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.policies.book import sheets_of
from agent_desk.domain.policies.sheets import sheet_by_id
from agent_desk.services.judge_offer import judge_offer
from agent_desk.services.keep_quote import frozen_quote
from agent_desk.services.simulate_policy import simulate_some, together, too_generous
from agent_desk.store.portfolio.read_portfolio import LocalPortfolio
from tests.store.negotiation import ASK, POLICY, late_maria
from tests.store.world import TODAY, World, case_of, new_id


@pytest.fixture
def world() -> World:
    made = World()
    made.load(late_maria(), case_of("9000-0001", days_past_due=200))
    return made


def changed(sheet_id: str, row: int, title: str, text: str) -> Policy:
    sheet = sheet_by_id(sheets_of(POLICY, TODAY), sheet_id)
    assert sheet is not None
    column = [head.title for head in sheet.heads()].index(title)
    return sheet.edited(row, column, text)


def test_the_same_policy_changes_nothing(world: World) -> None:
    cases = [world.cases.case(number) for number in LocalPortfolio(world.store).account_numbers()]
    found = simulate_some(cases, POLICY, POLICY, TODAY)
    assert found.before == found.after
    assert (found.cost_cents, found.alone_cents) == (0, 0)
    assert found.after.accounts == 2


def test_a_bigger_waiver_of_agents_is_counted_as_theirs(world: World) -> None:
    cases = [world.cases.case("9000-0001")]
    new = changed("TC.liquidacion.ladder", 3, "Capital", "30")
    found = simulate_some(cases, POLICY, new, TODAY)
    assert found.alone_cents == 10_000_00 * 5 // 100
    assert found.cost_cents == 0  # a manager may already give more
    assert found.after.by_row["TC.liquidacion.4"] == 1


def test_handfuls_add_up_to_the_whole(world: World) -> None:
    cases = [world.cases.case(number) for number in LocalPortfolio(world.store).account_numbers()]
    new = changed("TC.liquidacion.ladder", 3, "Capital", "30")
    parts = [simulate_some([case], POLICY, new, TODAY) for case in cases]
    assert together(*parts) == simulate_some(cases, POLICY, new, TODAY)


def test_a_standing_offer_that_nobody_could_give_any_more_is_named(world: World) -> None:
    case = world.cases.case("4417-0098")
    verdict = judge_offer(case, POLICY, ASK, TODAY)
    settled = [offer for offer in verdict.nearest if offer.row and offer.waived_cents]
    assert settled
    quote = frozen_quote(case, POLICY, settled, quote_id=new_id(), today=TODAY, ask=ASK)
    assert too_generous([quote], world.cases, POLICY, TODAY) == ()
    product = POLICY.products["PP"]
    nothing = tuple(
        replace(a, ladder=tuple(replace(row, waive={}) for row in a.ladder))
        for a in product.arrangements
    )
    strict = replace(
        POLICY, products={**POLICY.products, "PP": replace(product, arrangements=nothing)}
    )
    found = too_generous([quote], world.cases, strict, TODAY)
    assert {each.offer.key for each in found} == {offer.key for offer in settled}
    assert found[0].account == "4417-0098"


def test_lint_weighs_the_smallest_balance_of_each_product(world: World) -> None:
    assert LocalPortfolio(world.store).smallest_balances()["TC"] == 10_000_00
