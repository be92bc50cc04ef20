"""Payments against an agreement's schedule: nothing is lost, and the tolerance decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.agreement import Agreement, FollowTerms
from agent_desk.domain.agreements.following import Received, Standing, follow
from agent_desk.domain.agreements.revival import revival
from agent_desk.domain.agreements.states import State
from tests.documents.letters import an_agreement

PLAN = an_agreement(3)  # 30 Nov, 30 Dec, 29 Jan
ROWS = PLAN.payments


def paid(cents: int, on: date, number: str = "p1", **more: object) -> Received:
    return Received(number, on, cents, **more)  # type: ignore[arg-type]


def standing(*payments: Received, today: date, agreement: Agreement = PLAN) -> Standing:
    return follow(agreement, payments, today)


def row_states(found: Standing) -> list[str]:
    return [row.state for row in found.rows]


def test_before_its_first_date_an_agreement_is_in_force_and_waits():
    found = standing(today=date(2026, 11, 25))
    assert found.state is State.ACTIVE
    assert row_states(found) == ["waiting"] * 3
    assert found.next_row and found.next_row.number == 1


def test_one_with_a_down_payment_waits_for_it_first():
    with_down = replace(PLAN, down_cents=ROWS[0].amount_cents)
    assert standing(today=date(2026, 11, 25), agreement=with_down).state is State.WAITING_DOWN
    came = standing(
        paid(ROWS[0].amount_cents, date(2026, 11, 28)),
        today=date(2026, 11, 29),
        agreement=with_down,
    )
    assert came.state is State.ACTIVE


def test_a_day_after_the_date_it_is_late_but_not_broken():
    found = standing(today=date(2026, 12, 1))
    assert found.state is State.ACTIVE
    assert row_states(found)[0] == "late"


def test_it_breaks_the_day_after_the_tolerance_once_the_file_of_that_day_is_here():
    assert standing(today=date(2026, 12, 4)).state is State.ACTIVE  # its file comes tomorrow
    found = standing(today=date(2026, 12, 5))
    assert found.state is State.BROKEN
    assert found.since == date(2026, 12, 4)
    assert found.rule == "grace:3d:9500bp"


def test_a_payment_within_days_and_amount_of_the_tolerance_keeps_the_row():
    amount = -(-ROWS[0].amount_cents * 95 // 100)
    kept = standing(paid(amount, date(2026, 12, 3)), today=date(2026, 12, 20))
    assert kept.state is State.ACTIVE
    assert row_states(kept)[0] == "paid"
    assert kept.rows[0].missing_cents == ROWS[0].amount_cents - amount
    short = standing(paid(amount - 1, date(2026, 12, 3)), today=date(2026, 12, 20))
    assert short.state is State.BROKEN


def test_a_late_payment_is_applied_but_does_not_mend_what_was_broken():
    found = standing(paid(ROWS[0].amount_cents, date(2026, 12, 9)), today=date(2026, 12, 10))
    assert found.state is State.BROKEN
    assert row_states(found)[0] == "paid_late"
    assert found.paid_cents == ROWS[0].amount_cents


def test_a_late_file_with_an_earlier_date_mends_it():
    assert standing(today=date(2026, 12, 8)).state is State.BROKEN
    late_file = standing(paid(ROWS[0].amount_cents, date(2026, 12, 1)), today=date(2026, 12, 8))
    assert late_file.state is State.ACTIVE


def test_everything_at_once_keeps_it_before_its_dates():
    found = standing(paid(PLAN.total_cents, date(2026, 11, 26)), today=date(2026, 11, 27))
    assert found.state is State.KEPT
    assert found.since == date(2026, 11, 26)
    assert found.missing_cents == found.spare_cents == 0


def test_what_is_paid_beyond_the_whole_is_shown_as_left_over():
    found = standing(paid(PLAN.total_cents + 777, date(2026, 11, 26)), today=date(2026, 11, 27))
    assert found.spare_cents == 777


def test_the_same_amount_twice_on_a_day_is_pointed_out_and_goes_to_the_next_row():
    amount, day = ROWS[0].amount_cents, date(2026, 11, 30)
    found = standing(paid(amount, day, "p1"), paid(amount, day, "p2"), today=day)
    assert [each.looks_double for each in found.applied] == [False, True]
    assert found.rows[1].paid_cents == amount


def test_a_payment_that_bounced_is_shown_and_counts_for_nothing():
    bounced = paid(
        PLAN.total_cents, date(2026, 11, 26), undone="bounced", undone_on=date(2026, 11, 28)
    )
    found = standing(bounced, today=date(2026, 11, 29))
    assert found.undone == (bounced,)
    assert found.paid_cents == 0
    assert found.state is State.ACTIVE


def test_a_centavo_is_a_payment_and_ten_thousand_million_too():
    for cents in (1, 10**12):
        owed = {"principal": cents}
        row = replace(ROWS[0], number=1, amount_cents=cents, parts=owed)
        tiny = replace(PLAN, owed=owed, due=owed, waived={}, payments=(row,))
        found = standing(paid(cents, row.due_on), today=row.due_on, agreement=tiny)
        assert found.state is State.KEPT
        assert found.paid_by_component() == owed


amounts = st.lists(
    st.tuples(st.integers(1, 2_000_000), st.integers(-5, 120)), min_size=0, max_size=8
)


@given(amounts, st.integers(0, 130), st.integers(1, 12), st.integers(0, 10), st.integers(50, 100))
def test_no_centavo_of_any_payment_is_lost(
    given_amounts: list[tuple[int, int]], after: int, count: int, grace: int, percent: int
) -> None:
    terms = FollowTerms(grace_days=grace, enough_bp=percent * 100)
    plan = replace(an_agreement(count), follow=terms)
    start = date(2026, 11, 24)
    payments = [
        paid(cents, start + timedelta(days=day), f"p{n}")
        for n, (cents, day) in enumerate(given_amounts)
    ]
    found = follow(plan, payments, start + timedelta(days=after))
    assert found.paid_cents + found.spare_cents == sum(p.amount_cents for p in payments)
    assert sum(found.paid_by_component().values()) == found.paid_cents
    for row, planned in zip(found.rows, plan.payments, strict=True):
        assert 0 <= row.paid_cents <= row.amount_cents
        assert all(cents <= planned.parts[part] for part, cents in row.parts.items())
    for each in found.applied:
        assert sum(share.cents for share in each.shares) + each.spare_cents == (
            each.payment.amount_cents
        )
        assert all(sum(share.parts.values()) == share.cents for share in each.shares)


@given(amounts, st.integers(0, 130))
def test_the_order_in_which_payments_are_known_changes_nothing(
    given_amounts: list[tuple[int, int]], after: int
) -> None:
    start = date(2026, 11, 24)
    payments = [
        paid(cents, start + timedelta(days=day), f"p{n}")
        for n, (cents, day) in enumerate(given_amounts)
    ]
    today = start + timedelta(days=after)
    assert follow(PLAN, payments, today) == follow(PLAN, reversed(payments), today)


@given(amounts, st.integers(1, 500_000))
def test_another_payment_in_time_never_breaks_an_agreement(
    given_amounts: list[tuple[int, int]], extra: int
) -> None:
    start, today = date(2026, 11, 24), date(2027, 3, 1)
    payments = [
        paid(cents, start + timedelta(days=day), f"p{n}")
        for n, (cents, day) in enumerate(given_amounts)
    ]
    before = follow(PLAN, payments, today)
    after = follow(PLAN, [*payments, paid(extra, start, "zz")], today)
    if before.state is State.KEPT:
        assert after.state is State.KEPT


def test_after_a_breach_what_was_paid_stays_paid_and_what_was_waived_revives():
    found = standing(paid(ROWS[0].amount_cents, date(2026, 11, 30)), today=date(2027, 1, 20))
    back = revival(PLAN, found)
    assert back.owed_cents == sum(PLAN.owed.values()) - ROWS[0].amount_cents
    assert back.revived_cents == PLAN.waived_cents
    assert back.paid_cents == ROWS[0].amount_cents
    rest = replace(PLAN, follow=replace(PLAN.follow, revives="rest"))
    kinder = revival(rest, found)
    assert kinder.owed_cents == PLAN.total_cents - ROWS[0].amount_cents
    assert not kinder.revived


@pytest.mark.parametrize("count", [1, 120])
def test_short_and_very_long_schedules_are_followed(count):
    plan = an_agreement(count)
    found = follow(plan, [paid(plan.total_cents, date(2026, 11, 24))], date(2026, 11, 24))
    assert found.state is State.KEPT
