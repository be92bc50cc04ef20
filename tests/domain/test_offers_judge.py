"""The judge: his own offer when allowed, else the nearest yes, and the rule that says no."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from agent_desk.domain.offers.checker import Checker
from agent_desk.domain.offers.engine import all_options
from agent_desk.domain.offers.judging import judge, sheet_for_ask
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.wording import money_list
from tests.domain.offer_cases import (
    ASKS,
    PLAIN,
    SITUATIONS,
    STUDY_CARD,
    STUDY_LOAN,
    STUDY_STORE,
    TODAY,
    situation,
    study,
)
from tests.domain.policy_cases import examples

FORTNIGHTLY = Ask(down_cents=50_000, payment_cents=60_000, frequency="quincenal")


def sums(offer: Offer | None) -> str:
    return money_list([p.amount_cents for p in offer.payments]) if offer else ""


@pytest.mark.parametrize(
    ("case", "ask", "nearest", "approval"),
    [
        (
            study(STUDY_LOAN, 137, "PP", 1),
            FORTNIGHTLY,
            "$3,250.00 + 23 × $760.00 + $728.61",
            "$2,950.00 + 11 × $1,390.00 + $1,305.04",
        ),
        (
            study(STUDY_LOAN, 137, "PP", 3),
            FORTNIGHTLY,
            "$5,150.00 + 5 × $2,570.00 + $2,510.83",
            "$4,900.00 + 5 × $2,450.00 + $2,395.04",
        ),
        (
            study(STUDY_LOAN, 137, "PP", 1),
            replace(FORTNIGHTLY, down_cents=300_000, payment_cents=80_000),
            "$3,250.00 + 22 × $800.00 + $608.61",
            "$3,000.00 + 11 × $1,380.00 + $1,365.04",
        ),
        (
            study(STUDY_CARD, 240, "TC"),
            Ask("", 400_000, 250_000, "mensual", date(2026, 10, 15)),
            "$4,000.00 + 5 × $2,860.00 + $2,856.40",
            "$4,000.00 + 5 × $2,500.00 + $1,350.00",
        ),
        (
            study(STUDY_STORE, 45, "CN"),
            Ask("", 10_000, 25_000, "semanal"),
            "$100.00 + 11 × $260.00 + $257.60",
            "",
        ),
    ],
)
def test_the_worked_runs_of_the_study_come_out(
    case: Situation, ask: Ask, nearest: str, approval: str
) -> None:
    verdict = judge(case, ask)
    assert not verdict.is_allowed
    assert sums(verdict.nearest[0]) == nearest
    assert sums(verdict.approval) == approval


def test_the_first_instalment_of_the_study_falls_on_the_fortnight() -> None:
    offer = judge(study(STUDY_LOAN, 137, "PP", 1), FORTNIGHTLY).nearest[0]
    assert offer.payments[1].due_on == date(2026, 10, 15)
    assert offer.last_on == date(2027, 9, 30)


def test_a_date_too_late_comes_back_with_the_date_as_the_only_change() -> None:
    case = replace(study(STUDY_CARD, 240, "TC"), level=1)
    ask = Ask("", 400_000, 250_000, "mensual", date(2026, 10, 30))
    verdict = judge(case, ask)
    assert not verdict.is_allowed
    assert verdict.blocking is not None
    assert verdict.blocking.rule == "first_within_days"
    assert "25 oct 2026" in verdict.reason
    assert verdict.nearest[0].changes == ("empieza el 15 oct 2026",)


@examples(20)
@given(SITUATIONS, ASKS)
def test_whatever_is_answered_is_allowed_by_the_policy(case: Situation, ask: Ask) -> None:
    verdict = judge(case, ask)
    checker = Checker(case)
    for offer in (verdict.own, *verdict.nearest, verdict.approval, verdict.promise):
        assert offer is None or checker.defects(offer) == []
    assert verdict.is_allowed == (verdict.own is not None)
    assert verdict.reason
    assert verdict.nearest or verdict.own


@examples(12)
@given(SITUATIONS)
def test_an_allowed_ask_comes_back_first_and_unchanged(case: Situation) -> None:
    for shown in all_options(case).shown:
        if shown.needs_approval or shown.hardship or shown.kind == "extend":
            continue
        first = shown.payments[1 if shown.down_cents else 0].due_on
        ask = Ask(
            down_cents=shown.down_cents or None,
            payment_cents=shown.instalment_cents,
            frequency=shown.frequency,
            first_on=first if shown.frequency == "unica" else None,
            count=shown.count - bool(shown.down_cents),
        )
        verdict = judge(case, ask)
        assert verdict.is_allowed, (verdict.reason, shown.key)
        assert verdict.own is not None
        assert verdict.own.changes == ()
        assert verdict.own.instalment_cents <= shown.instalment_cents
        assert verdict.own.down_cents == shown.down_cents


@examples(10)
@given(SITUATIONS, ASKS)
def test_the_same_ask_gets_the_same_answer(case: Situation, ask: Ask) -> None:
    assert judge(case, ask) == judge(replace(case), replace(ask))


@examples(10)
@given(SITUATIONS, ASKS)
def test_the_sheet_around_an_ask_begins_with_the_nearest(case: Situation, ask: Ask) -> None:
    sheet, verdict = sheet_for_ask(case, ask), judge(case, ask)
    first = verdict.own or (verdict.nearest[0] if verdict.nearest else None)
    assert sheet.shown
    assert first is not None
    assert sheet.shown[0].payments == first.payments
    assert len(sheet.shown) <= case.policy.max_options


def test_paying_more_than_needed_is_allowed_and_says_how_much_less_is_enough() -> None:
    total = next(o for o in all_options(situation()).shown if o.count == 1).total_cents
    ask = Ask(total_cents=total + 50_000, frequency="unica", count=1)
    verdict = judge(situation(), ask)
    assert verdict.is_allowed
    assert verdict.own is not None
    assert verdict.own.total_cents == total
    assert "$500.00 menos" in verdict.reason


def test_a_date_that_is_past_says_so_and_offers_another() -> None:
    ask = Ask(payment_cents=100_000, frequency="mensual", first_on=TODAY - timedelta(days=30))
    verdict = judge(situation(), ask)
    assert not verdict.is_allowed
    assert "ya pasó" in verdict.reason
    assert verdict.nearest


def test_a_day_that_is_not_of_the_rhythm_says_which_days_are() -> None:
    ask = Ask("", 300_000, 100_000, "quincenal", date(2026, 12, 3))
    verdict = judge(situation(today=date(2026, 11, 26)), ask)
    assert "15 y el último día" in verdict.reason
    first = verdict.nearest[0].payments[1 if verdict.nearest[0].down_cents else 0]
    assert first.due_on >= date(2026, 12, 3)


def test_the_plain_promise_is_always_there_with_what_he_said() -> None:
    promise = judge(situation(), FORTNIGHTLY).promise
    assert promise is not None
    assert promise.total_cents == 50_000
    assert promise.waived_cents == 0
    assert not promise.closes_debt


def test_what_a_higher_level_could_give_names_who() -> None:
    approval = judge(study(STUDY_LOAN, 137, "PP", 1), FORTNIGHTLY).approval
    assert approval is not None
    assert approval.authority == "supervisor"
    assert approval.needs_approval
    assert approval.waived_cents > 0


def test_nearest_ones_differ_in_shape() -> None:
    nearest = judge(situation(PLAIN), FORTNIGHTLY).nearest
    assert len({(offer.kind, offer.frequency) for offer in nearest}) == len(nearest) == 3
