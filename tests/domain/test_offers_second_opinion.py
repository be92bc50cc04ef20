"""The second opinion refuses what was tampered with, centavo by centavo and day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_desk.domain.offers.building import build_offer
from agent_desk.domain.offers.checker import Checker
from agent_desk.domain.offers.engine import canonical_plans
from agent_desk.domain.offers.extend import extensions
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.together import joint_options
from tests.domain.offer_cases import PLAIN, POLICY, overdue_account, situation


def restructure() -> tuple[Situation, Offer]:
    case = replace(situation(PLAIN, 74), level=2)
    plan = next(p for p in canonical_plans(case, []) if p.cell.standing.kind == "restructure")
    return case, build_offer(case, plan)


def moved(offer: Offer, place: int, taken: str, given: str, cents: int = 1) -> Offer:
    """The same offer with centavos moved from one part of a payment to another."""
    payment = offer.payments[place]
    parts = dict(payment.parts)
    parts[taken] -= cents
    parts[given] = parts.get(given, 0) + cents
    payments = list(offer.payments)
    payments[place] = replace(payment, parts=parts)
    return replace(offer, payments=tuple(payments))


def test_a_restructure_as_built_has_no_defect() -> None:
    case, offer = restructure()
    assert Checker(case).defects(offer) == []


def test_a_centavo_of_interest_is_missed() -> None:
    case, offer = restructure()
    less = moved(offer, 2, "plan_interest", "plan_interest_vat")
    assert "interest" in Checker(case).defects(less)


def test_a_payment_that_is_not_the_least_is_refused() -> None:
    case, _ = restructure()
    plan = next(
        p
        for p in canonical_plans(case, [])
        if p.cell.standing.kind == "restructure" and p.cell.instalments > 6
    )
    dearer = plan._replace(point=plan.point._replace(payment=plan.point.payment + 100))
    assert "level_not_least" in Checker(case).defects(build_offer(case, dearer))


def test_the_interest_of_an_extension_is_derived_again() -> None:
    case = replace(situation(), account=overdue_account(PLAIN, 20))
    offer = next(extensions(case, []))
    assert Checker(case).defects(offer) == []
    assert "interest" in Checker(case).defects(moved(offer, 0, "plan_interest", "principal"))
    assert "interest_vat" in Checker(case).defects(
        moved(offer, 0, "plan_interest_vat", "principal")
    )


@pytest.mark.parametrize(
    ("change", "defect"),
    [
        (lambda o: replace(o, frequency="mensual"), "rhythm"),
        (lambda o: replace(o, authority="agente"), "authority"),
        (lambda o: replace(o, row=9), "no_row"),
        (lambda o: replace(o, waived={**o.waived, "principal": 1}), "owed_principal"),
    ],
)
def test_other_lies_are_refused(change, defect: str) -> None:  # type: ignore[no-untyped-def]
    case, offer = restructure()
    assert defect in Checker(case).defects(change(offer))


def test_a_day_moved_is_refused() -> None:
    case, offer = restructure()
    payments = list(offer.payments)
    payments[3] = replace(payments[3], due_on=payments[3].due_on + timedelta(days=1))
    assert set(Checker(case).defects(replace(offer, payments=tuple(payments)))) & {
        *("rhythm", "not_a_business_day", "interest")
    }


def test_a_joint_agreement_of_a_year_without_calendar_is_no_agreement() -> None:
    late = situation(today=POLICY.valid_to.replace(year=2031))
    assert joint_options([late]) == ()
