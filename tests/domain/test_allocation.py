"""A payment goes where the agreement or the law says, and no centavo is lost on the way."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.offers.allocation import (
    Charge,
    Debt,
    allocate,
    allocate_payment,
    among_debts,
)

START = date(2026, 11, 24)


@given(
    st.lists(
        st.builds(
            Charge,
            st.dates(date(2026, 1, 1), date(2026, 12, 31)),
            st.sampled_from(["late", "ordinary", "principal", "fees"]),
            st.integers(0, 100_000),
        ),
        max_size=12,
    ),
    st.integers(0, 500_000),
)
def test_a_payment_goes_to_the_oldest_first_and_no_centavo_is_lost(
    charges: list[Charge], amount: int
) -> None:
    result = allocate(amount, charges)
    assert sum(c.cents for c in result.applied) + result.spare == amount
    owed = sum(c.cents for c in charges)
    assert sum(c.cents for c in result.applied) + sum(c.cents for c in result.left) == owed
    assert not (result.spare and result.left)
    if result.applied and result.left:
        assert max(c.due_on for c in result.applied) <= min(c.due_on for c in result.left)


def test_the_law_puts_interest_before_capital_when_nothing_was_agreed() -> None:
    day = date(2026, 12, 1)
    charges = [Charge(day, "principal", 1_000), Charge(day, "ordinary", 500)]
    assert allocate(600, charges).by_component() == {"ordinary": 500, "principal": 100}


def test_a_future_penalty_waits_for_the_overdue_instalment() -> None:
    charges = [
        Charge(date(2027, 1, 1), "late", 500),
        Charge(date(2026, 11, 1), "principal", 500),
    ]
    assert allocate(500, charges).by_component() == {"principal": 500}


def test_among_debts_he_chooses_else_the_most_onerous_and_the_oldest_go_first() -> None:
    debts = [
        Debt("card", 1_000, 6_000, date(2026, 5, 1)),
        Debt("loan", 1_000, 3_600, date(2025, 5, 1)),
        Debt("store", 1_000, 3_600, date(2026, 1, 1)),
    ]
    assert among_debts(1_500, debts) == {"card": 1_000, "loan": 500, "store": 0}
    assert among_debts(1_500, debts, chosen="store") == {"card": 500, "loan": 0, "store": 1_000}
    twins = [Debt(name, 100, 3_600, START) for name in ("a", "b", "c")]
    assert among_debts(100, twins) == {"a": 34, "b": 33, "c": 33}


def two_instalments() -> list[tuple[str, str, str]]:
    """One due on 1 October and one on 1 November, with a penalty on the first."""
    return [
        ("2026-10-01", "penalty", "20"),
        ("2026-10-01", "interest", "100"),
        ("2026-10-01", "principal", "900"),
        ("2026-11-01", "interest", "90"),
        ("2026-11-01", "principal", "910"),
    ]


def paid(amount: str, **how: str) -> list[tuple[str, str, int]]:
    result = allocate_payment(amount, two_instalments(), "penalty,interest,principal", **how)  # type: ignore[arg-type]
    return [(str(c.due_on), c.component, c.cents) for c in result.applied]


def test_a_due_date_is_paid_whole_before_the_next() -> None:
    assert paid("1050") == [
        ("2026-10-01", "penalty", 2_000),
        ("2026-10-01", "interest", 10_000),
        ("2026-10-01", "principal", 90_000),
        ("2026-11-01", "interest", 3_000),
    ]


def test_by_component_all_interest_goes_before_any_capital() -> None:
    assert paid("250", by="component") == [
        ("2026-10-01", "penalty", 2_000),
        ("2026-10-01", "interest", 10_000),
        ("2026-11-01", "interest", 9_000),
        ("2026-10-01", "principal", 4_000),
    ]


def test_what_is_not_due_yet_may_be_left_alone_or_paid_from_the_end() -> None:
    kept = allocate_payment(
        "2000", two_instalments(), "penalty,interest,principal", on="2026-10-15", future="none"
    )
    assert kept.spare == 98_000
    later = [("2026-12-01", "principal", "500"), ("2027-01-01", "principal", "500")]
    last = allocate_payment("600", later, "principal", on="2026-11-24", future="last")
    assert [(c.due_on.month, c.cents) for c in last.applied] == [(1, 50_000), (12, 10_000)]


def test_an_order_by_phase_pays_what_is_due_before_what_is_not() -> None:
    order = ["past_due:interest", "past_due:principal", "due:principal", "due:interest"]
    order += ["in_advance:principal", "in_advance:interest"]
    charges = [
        ("2026-11-24", "interest", "10"),
        ("2026-11-24", "principal", "90"),
        ("2026-10-24", "principal", "50"),
        ("2026-12-24", "interest", "5"),
    ]
    result = allocate_payment("152", charges, order, on="2026-11-24")
    assert [c.cents for c in result.applied] == [5_000, 9_000, 1_000, 200]
    with pytest.raises(ValueError, match="day of the payment"):
        allocate_payment("152", charges, order)


@pytest.mark.parametrize(
    ("charges", "amount", "said"),
    [
        ([("2026-11-24", "toll", "1")], "5", "no order for 'toll'"),
        ([("2026-11-24", "principal")], "5", "a charge is"),
        ([{"due_on": "2026-11-24", "kind": "principal"}], "5", "unknown 'kind'"),
        ([("24/11/2026", "principal", "1")], "5", "2026-11-24"),
        ([], "-5", "not negative"),
    ],
)
def test_what_cannot_be_applied_is_refused_by_name(
    charges: list[object], amount: str, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        allocate_payment(amount, charges)
