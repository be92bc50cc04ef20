"""Pages of restructures and extensions: the interest of the new term has its name and its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agent_desk.domain.agreement import PLAN_COMPONENTS, Agreement
from agent_desk.domain.letter import component_ids, paid_ids, plan_charges
from agent_desk.domain.offers.agree import agreement_from
from agent_desk.domain.offers.engine import canonical_plans, offer_of
from agent_desk.domain.offers.extend import extensions
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.spanish import money_text
from agent_desk.library.templates import load_letter_texts
from tests.documents.letters import MEANS, a_page
from tests.documents.test_agreement_page import read
from tests.domain.offer_cases import PLAIN, POLICY, overdue_account, situation
from tests.domain.test_offers_kinds import AGENT, case_file


def with_policy(policy: Policy, days: int) -> Situation:
    case = replace(situation(PLAIN, days), policy=policy, level=2)
    return replace(case, account=overdue_account(PLAIN, days))


def offer_of_kind(kind: str, policy: Policy = POLICY) -> tuple[Offer, Situation]:
    case = with_policy(policy, {"restructure": 74, "partial": 137, "extend": 20}[kind])
    if kind == "extend":
        return next(extensions(case, [])), case
    plan = next(p for p in canonical_plans(case, []) if p.cell.standing.kind == kind)
    return offer_of(case, plan), case


def agreed(kind: str, policy: Policy = POLICY) -> Agreement:
    offer, case = offer_of_kind(kind, policy)
    return agreement_from(
        replace(offer, needs_approval=False),
        case_file(case),
        agreement_id="1",
        folio="AD-1",
        made_at=datetime(2026, 11, 24, 18, tzinfo=UTC),
        means=MEANS,
        policy=policy,
        agent=AGENT,
    )


@pytest.mark.parametrize("kind", ["restructure", "partial", "extend"])
def test_the_interest_of_the_new_term_is_named_with_its_vat(kind: str) -> None:
    agreement = agreed(kind)
    words = read(a_page(agreement=agreement))
    charges = plan_charges(agreement)
    assert tuple(charges) == PLAN_COMPONENTS
    names = load_letter_texts().components
    for part, cents in charges.items():
        assert f"{names[part]} {money_text(cents)}" in words
    assert "plan_interest" not in words
    due = sum(agreement.due.values())
    assert agreement.total_cents == due + sum(charges.values())
    assert money_text(agreement.total_cents) in words


@pytest.mark.parametrize("kind", ["restructure", "extend"])
def test_the_order_of_payments_begins_with_the_interest_of_the_new_term(kind: str) -> None:
    words = read(a_page(agreement=agreed(kind)))
    start = "Cada pago se aplica en este orden: intereses del nuevo plazo, IVA de intereses"
    assert start in words


def test_the_printed_order_is_the_one_of_the_policy() -> None:
    turned = replace(POLICY, components=tuple(reversed(POLICY.components)))
    agreement = agreed("partial", turned)
    order = [component.id for component in turned.components]
    printed = component_ids(agreement)
    assert list(printed) == [name for name in order if name in printed]
    assert printed[0] == "principal"
    assert paid_ids(agreement)[2] == "principal"
    assert "orden: intereses del nuevo plazo, IVA de intereses del nuevo plazo, capital" in read(
        a_page(agreement=agreement)
    )
