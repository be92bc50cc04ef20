"""Each kind of arrangement does what its name says, and the agreement keeps all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from agent_desk.domain.agreement import PaymentMeans
from agent_desk.domain.debtor import CaseFile, Debtor, PastPayment
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.offers.agree import agreement_from
from agent_desk.domain.offers.building import build_offer
from agent_desk.domain.offers.cells import Plan
from agent_desk.domain.offers.checker import Checker
from agent_desk.domain.offers.engine import all_options, canonical_plans
from agent_desk.domain.offers.extend import extensions, rate_bp
from agent_desk.domain.offers.judging import judge
from agent_desk.domain.offers.offer import Ask, Blocked, Offer
from agent_desk.domain.offers.quote import quote_of, void_reason
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.together import joint_options
from agent_desk.domain.people import Role, User
from tests.domain.offer_cases import PLAIN, POLICY, TODAY, account, overdue_account, situation

AGENT = User("a1", "Lucía Campos", Role.AGENT)
SPEI = PaymentMeans("spei", "Transferencia SPEI", "A la cuenta", "0123", "REF")


def plans_of(case: Situation, kind: str) -> list[Plan]:
    return [p for p in canonical_plans(case, []) if p.cell.standing.kind == kind]


def with_overdue(days: int, product: str = "PP") -> Situation:
    return replace(situation(PLAIN, days, product), account=overdue_account(PLAIN, days, product))


def test_a_restructure_pays_off_and_every_payment_covers_its_interest() -> None:
    case = replace(situation(PLAIN, 74), level=1)
    for plan in plans_of(case, "restructure"):
        offer = build_offer(case, plan)
        assert Checker(case).defects(offer) == []
        interest = sum(p.parts.get("plan_interest", 0) for p in offer.payments)
        vat = sum(p.parts.get("plan_interest_vat", 0) for p in offer.payments)
        assert interest > 0
        assert abs(vat - interest * 16 / 100) <= len(offer.payments)
        assert offer.total_cents == sum(offer.due.values()) + interest + vat
        assert offer.payments[-1].amount_cents <= offer.instalment_cents
        assert offer.closes_debt


def test_one_peso_less_would_not_pay_off_a_restructure() -> None:
    case = replace(situation(PLAIN, 74), level=1)
    plan = plans_of(case, "restructure")[0]
    down, payment = plan.point.down, plan.point.payment
    ask = Ask(down_cents=down, payment_cents=payment - 100, frequency=plan.cell.line.frequency)
    for offer in judge(case, ask).nearest:
        same_count = offer.count == plan.cell.instalments + 1
        if offer.kind == "restructure" and same_count and offer.down_cents == down:
            assert offer.instalment_cents >= payment


def test_a_partial_restructure_settles_its_share_at_once_and_schedules_the_rest() -> None:
    case = replace(situation(PLAIN, 137), level=1)
    found = plans_of(case, "partial")
    assert found
    offer = build_offer(case, found[0])
    assert Checker(case).defects(offer) == []
    settled = {name: cents * 40 // 100 for name, cents in PLAIN.items()}
    assert offer.waived["late"] == settled["late"]
    assert offer.waived["principal"] == 0
    assert offer.down_cents == sum(settled.values()) - offer.waived_cents
    later = sum(sum(p.parts.values()) for p in offer.payments[1:])
    interest = sum(
        cents for p in offer.payments for name, cents in p.parts.items() if name.startswith("plan")
    )
    assert later - interest == sum(PLAIN.values()) - sum(settled.values())


def test_an_extension_moves_the_overdue_part_and_lets_interest_run() -> None:
    case = with_overdue(20)
    blocked: list[Blocked] = []
    offer = next(o for o in extensions(case, blocked) if not o.needs_approval)
    assert offer.waived_cents == 0
    assert not offer.closes_debt
    assert offer.first_on >= TODAY + timedelta(days=15)
    overdue = sum(case.account.overdue.values())
    interest = round(PLAIN["principal"] * 0.36 * 15 / 365)
    assert offer.total_cents == pytest.approx(overdue + interest * 1.16, abs=2)
    assert Checker(case).defects(offer) == []


def test_an_extension_without_rate_or_taken_too_often_says_why_not() -> None:
    case = with_overdue(20)
    blocked: list[Blocked] = []
    unknown = replace(case, account=replace(case.account, ordinary_rate_pct=""))
    assert list(extensions(unknown, blocked)) == []
    assert list(extensions(replace(case, extensions=2), blocked)) == []
    said = " ".join(item.sentence for item in blocked)
    assert "tasa ordinaria" in said
    assert "ya lleva 2" in said


@pytest.mark.parametrize(
    ("text", "points"), [("36.00", 3600), ("", None), ("-1", None), ("x", None), ("12.345", None)]
)
def test_a_rate_is_read_exactly_or_not_at_all(text: str, points: int | None) -> None:
    assert rate_bp(text) == points


def test_catching_up_treats_only_what_is_overdue() -> None:
    case = with_overdue(74)
    offers = [build_offer(case, plan) for plan in plans_of(case, "cure")]
    assert offers
    for offer in offers:
        assert sum(offer.owed.values()) == sum(case.account.overdue.values())
        assert not offer.closes_debt


def test_a_file_without_overdue_split_offers_no_catching_up() -> None:
    assert plans_of(situation(PLAIN, 74), "cure") == []


def test_several_accounts_of_a_person_fit_in_one_agreement() -> None:
    loan = situation(PLAIN, 137, "PP")
    other = replace(account(PLAIN, 137, "PP"), number="4417-0099")
    joint = joint_options([loan, replace(loan, account=other)])
    assert joint
    best = joint[0]
    assert [number for number, _ in best.parts] == ["4417-0098", "4417-0099"]
    assert sum(cents for _, cents in best.payments) == best.total_cents
    assert best.waived_cents == sum(offer.waived_cents for _, offer in best.parts)
    assert not best.needs_approval


def test_a_joint_agreement_shares_what_he_offers_and_respects_stops() -> None:
    loan = situation(PLAIN, 137, "PP")
    ask = Ask(down_cents=1_000_000, payment_cents=400_000, frequency="quincenal")
    both = joint_options([loan, replace(loan, account=replace(loan.account, number="2"))], ask)
    assert both
    stopped = replace(loan.account, flags=frozenset({"aclaracion"}))
    assert joint_options([loan, replace(loan, account=stopped)]) == ()
    assert joint_options([]) == ()


def case_file(case: Situation) -> CaseFile:
    return CaseFile(Debtor("d1", "Ana", "Ruiz"), case.account)


def agreed(offer: Offer, case: Situation, approved_by: str = ""):  # type: ignore[no-untyped-def]
    return agreement_from(
        offer,
        case_file(case),
        agreement_id="1",
        folio="AD-1",
        made_at=datetime(2026, 11, 24, 18, tzinfo=UTC),
        means=SPEI,
        policy=POLICY,
        agent=AGENT,
        approved_by=approved_by,
    )


def test_the_agreement_keeps_the_sums_the_dates_and_the_policy_of_the_offer() -> None:
    case = situation()
    offer = all_options(case).shown[0]
    made = agreed(offer, case)
    assert made.payments == offer.payments
    assert made.total_cents == offer.total_cents
    assert made.policy_hash == POLICY.hash
    assert {n: made.due[n] + made.waived[n] for n in made.owed} == dict(offer.owed)


def test_what_nobody_approved_cannot_be_agreed_and_nobody_approves_his_own() -> None:
    case = situation()
    offer = next(o for o in all_options(case).shown if o.needs_approval)
    for approver in ("", AGENT.id):
        with pytest.raises(RefusedError, match="visto bueno"):
            agreed(offer, case, approver)
    assert agreed(offer, case, "s1").approved_by == "s1"


class TestQuote:
    """A quote is frozen, and says why it no longer stands."""

    case = situation()
    file = case_file(case)
    quote = quote_of(file, POLICY, all_options(case).shown, quote_id="q1", made_on=TODAY)

    def test_it_stands_while_nothing_changed(self) -> None:
        assert void_reason(self.quote, self.file, POLICY, TODAY) == ""

    def test_the_same_facts_give_the_same_digest(self) -> None:
        again = quote_of(
            self.file, POLICY, all_options(self.case).shown, quote_id="q2", made_on=TODAY
        )
        assert again.digest == self.quote.digest

    def test_a_back_dated_payment_voids_it_and_is_named(self) -> None:
        paid = PastPayment(date(2026, 11, 20), 50_000)
        later = replace(self.file, payments=(paid,))
        assert "$500.00" in void_reason(self.quote, later, POLICY, TODAY)

    def test_time_policy_and_balance_void_it(self) -> None:
        late = TODAY + timedelta(days=30)
        assert "venció" in void_reason(self.quote, self.file, POLICY, late)
        other = replace(POLICY, hash="other")
        assert "política" in void_reason(self.quote, self.file, other, TODAY)
        poorer = replace(self.file.account, balances={**PLAIN, "principal": 1})
        changed = replace(self.file, account=poorer)
        assert "saldo" in void_reason(self.quote, changed, POLICY, TODAY)


def test_the_income_rule_can_flag_hide_or_escalate() -> None:
    base = situation()
    poor = replace(base, capacity=replace(base.capacity, income_cents=100_000))

    def plans(rule: str) -> list[Plan]:
        return list(canonical_plans(replace(poor, policy=replace(POLICY, over_max=rule)), []))

    assert any(build_offer(poor, plan).warning for plan in plans("flag"))
    assert len(plans("hide")) < len(plans("flag")) == len(plans("escalate"))
    for plan in plans("escalate"):
        assert plan.level > 0 or "Pesa" not in build_offer(poor, plan).warning
