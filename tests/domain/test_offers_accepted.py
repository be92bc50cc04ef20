"""What holds of an offer once it is accepted: its rows after a payment, its words, its fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from agent_desk.domain.agreement import Agreement, PaymentMeans
from agent_desk.domain.agreements.following import Received, follow
from agent_desk.domain.agreements.states import State
from agent_desk.domain.amount_words import amount_in_words, cents_from_words
from agent_desk.domain.debtor import CaseFile, Debtor
from agent_desk.domain.offers.agree import agreement_from
from agent_desk.domain.offers.building import build_offer
from agent_desk.domain.offers.cells import Plan
from agent_desk.domain.offers.engine import all_options, canonical_plans
from agent_desk.domain.offers.interest_loan import loan_of
from agent_desk.domain.offers.nearest import Wish, nearest_point
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.schedule import level_schedule
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.standing import WITH_INTEREST
from agent_desk.domain.people import Role, User
from tests.domain.offer_cases import PLAIN, POLICY, TODAY, overdue_account, situation
from tests.domain.policy_cases import examples, situations
from tests.domain.test_offers_invariants import PLAN_PARTS, offers_of


@examples(25)
@given(situations(), st.data())
def test_27_after_paying_one_row_the_others_stand(case: Situation, data: st.DataObject) -> None:
    plans = [p for p in canonical_plans(case, []) if p.cell.instalments > 2]
    assume(plans)
    plan = data.draw(st.sampled_from(plans))
    offer = build_offer(case, plan)
    first, rest = offer.payments[0], offer.payments[1:]
    assert _quoted_again(case, plan, offer) == [row.amount_cents for row in rest]
    for name, cents in offer.due.items():
        assert sum(row.parts.get(name, 0) for row in rest) == cents - first.parts.get(name, 0)
    standing = follow(
        agreement_of(offer),
        [Received("p", first.due_on, first.amount_cents)],
        first.due_on,
    )
    assert standing.state is State.ACTIVE
    assert standing.spare_cents == 0
    assert [row.paid_cents for row in standing.rows] == [first.amount_cents, *[0] * len(rest)]
    left = [(row.due_on, row.amount_cents) for row in standing.rows[1:]]
    assert left == [(row.due_on, row.amount_cents) for row in rest]


def _quoted_again(case: Situation, plan: Plan, offer: Offer) -> list[int]:
    """The payments of what is left, worked out anew for one who asks to go on as he does."""
    cell, point, policy = plan.cell, plan.point, case.policy
    standing, count = cell.standing, len(offer.payments) - 1
    first = offer.payments[0]
    if standing.kind in WITH_INTEREST:
        nominal = cell.line.nominal
        charges = sum(first.parts.get(name, 0) for name in PLAN_PARTS)
        start = case.today if cell.line.has_down else nominal[0]
        loan = loan_of(case, cell, point.down)
        if not cell.line.has_down:
            given = first.amount_cents - charges
            old = min(loan.carried, given)
            loan = replace(loan, balance=loan.balance - given + old, carried=loan.carried - old)
        loan, days = replace(loan, start=start), nominal[1 : 1 + count]
        return [row.amount for row in level_schedule(loan, days, payment=point.payment)]
    left = cell._replace(instalments=count).box(policy.residual)
    left = left._replace(total=offer.total_cents - first.amount_cents, has_down=False, down_min=0)
    unit = 1 if point.payment % left.unit else left.unit
    amounts = [row.amount_cents for row in offer.payments[1:]]
    if policy.residual == "first":  # the odd one was paid, or is still the first of the rest
        left = left._replace(residual="last")
        level = nearest_point(left._replace(unit=unit), Wish(0, point.payment), policy.weights)
        assert level is not None
        again = [level.payment] * (count - 1)
        return [level.last, *again] if cell.line.has_down else [*again, level.last]
    if policy.residual == "last_up" and amounts[-1] >= point.payment + count * unit:
        return amounts  # the odd centavos of so many payments make one more unit of fewer
    level = nearest_point(left._replace(unit=unit), Wish(0, point.payment), policy.weights)
    assert level is not None
    return [*[level.payment] * (count - 1), level.last]


@examples(15)
@given(situations())
def test_28_30_printed_rows_add_up_and_their_words_can_be_read_back(case: Situation) -> None:
    for offer in offers_of(case):
        for payment in offer.payments:
            assert cents_from_words(amount_in_words(payment.amount_cents)) == payment.amount_cents
        assert sum(p.amount_cents for p in offer.payments) == offer.total_cents


# What the collector must put in writing (CONDUSEF): terms that identify the discount, the amount
# split with its calculation, whether it closes the debt, the creditor's account and the reference,
# the deadline and until when the offer stands.
@pytest.mark.parametrize(("days", "product"), [(74, "PP"), (137, "PP"), (240, "TC"), (90, "CN")])
def test_29_an_agreement_holds_every_field_that_must_be_in_writing(days: int, product: str) -> None:
    case = replace(
        situation(PLAIN, days, product),
        account=replace(
            overdue_account(PLAIN, days, product), clabe="999180000118359719", reference="44170098"
        ),
        level=2,
    )
    shown = all_options(case).shown
    assert shown
    for offer in shown:
        agreement = agreement_of(offer, case)
        parts = {component.id for component in POLICY.components}
        assert set(agreement.owed) == set(agreement.due) == set(agreement.waived) <= parts
        for name, owed in agreement.owed.items():
            assert owed == agreement.due[name] + agreement.waived[name]
        capital = sum(cents for row in agreement.payments for cents in row.parts.values())
        assert capital == agreement.total_cents
        assert agreement.waived_cents == offer.waived_cents
        assert agreement.closes_debt is offer.closes_debt
        assert agreement.means.account
        assert agreement.means.reference == case.account.reference
        assert agreement.calculated_on == case.account.as_of
        assert (agreement.policy_id, agreement.policy_hash) == (POLICY.id, POLICY.hash)
        assert agreement.option_key == offer.key
        assert agreement.expires_on is not None
        assert TODAY <= agreement.expires_on <= agreement.payments[0].due_on
        assert agreement.payments[-1].due_on == offer.last_on
        assert cents_from_words(amount_in_words(agreement.total_cents)) == agreement.total_cents
        assert offer.authority in POLICY.levels
        assert offer.why[0].startswith("Regla ")


def agreement_of(offer: Offer, case: Situation | None = None) -> Agreement:
    """The agreement that an accepted offer becomes, in the name of who may grant it."""
    account = (case or situation()).account
    return agreement_from(
        offer,
        CaseFile(debtor=Debtor(account.debtor_id, "María", "Hernández"), account=account),
        agreement_id="a1",
        folio="AD-1",
        made_at=datetime(2026, 11, 24, 18, tzinfo=UTC),
        means=PaymentMeans(
            "spei", "Transferencia", "A la cuenta del acreedor", account.clabe, account.reference
        ),
        policy=POLICY,
        agent=User("u-1", "Lucía Campos", Role.AGENT),
        approved_by="u-2",
    )
