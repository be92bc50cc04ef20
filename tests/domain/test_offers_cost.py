"""The annual cost agrees with the official worked examples and with its own equation."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.offers.building import build_offer
from agent_desk.domain.offers.cost import (
    Flow,
    NoRateError,
    annual_rate,
    apr_eu,
    apr_us,
    cost_of_offer,
    unit_periods,
    years_of_days,
    years_of_months,
)
from agent_desk.domain.offers.engine import canonical_plans
from tests.domain.offer_cases import PLAIN, TODAY, situation


def months(*flows: tuple[int, int]) -> list[Flow]:
    return [Flow(amount, years_of_months(month)) for month, amount in flows]


@pytest.mark.parametrize(
    ("flows", "percent"),
    [
        # Directive 98/7/EC, annex: 1 000 lent, 1 200 back after 1.5 years; the same with 50 of
        # costs; two payments of 600; three payments after 3, 6 and 12 months.
        (months((0, 100_000), (18, -120_000)), "12.92"),
        (months((0, 95_000), (18, -120_000)), "16.85"),
        (months((0, 100_000), (12, -60_000), (24, -60_000)), "13.07"),
        (months((0, 100_000), (3, -27_200), (6, -27_200), (12, -54_400)), "13.19"),
    ],
)
def test_the_european_examples_come_out(flows: list[Flow], percent: str) -> None:
    assert apr_eu(flows, 2) == Decimal(percent)


@pytest.mark.parametrize(
    ("advance", "payment", "count", "start", "first", "unit", "size", "per_year", "percent"),
    [
        # Regulation Z, Appendix J, paragraph (c)(1): single advance, equal payments.
        (500_000, 23_000, 24, "1978-01-10", "1978-02-10", "month", 1, 12, "9.69"),
        (600_000, 20_000, 36, "1978-02-10", "1978-04-01", "month", 1, 12, "11.82"),
        (500_000, 21_917, 24, "1978-02-23", "1978-03-01", "semimonth", 1, 24, "10.34"),
        (1_000_000, 38_500, 40, "1978-05-23", "1978-10-01", "month", 3, 4, "8.97"),
        (50_000, 1_760, 30, "1978-03-20", "1978-04-21", "week", 1, 52, "14.96"),
    ],
)
def test_the_american_examples_come_out(
    advance: int,
    payment: int,
    count: int,
    start: str,
    first: str,
    unit: str,
    size: int,
    per_year: int,
    percent: str,
) -> None:
    wait = unit_periods(date.fromisoformat(start), date.fromisoformat(first), unit, size)
    flows = [Flow(advance, Decimal(0))]
    flows += [Flow(-payment, wait.at + n, wait.odd) for n in range(count)]
    assert apr_us(flows, per_year) == Decimal(percent)


@settings(max_examples=80, deadline=None)
@given(
    st.integers(10_000, 5_000_000),
    st.integers(1, 48),
    st.integers(100, 200),
    st.integers(14, 40),
)
def test_the_rate_makes_what_is_lent_equal_to_what_is_paid(
    lent: int, count: int, percent: int, gap: int
) -> None:
    paid = lent * percent // 100 // count + 1
    flows = [Flow(lent, Decimal(0))]
    flows += [Flow(-paid, Decimal(gap * (n + 1)) / 365) for n in range(count)]
    rate = annual_rate(flows)
    back = sum(-f.amount * (1 + rate) ** -float(f.at) for f in flows[1:])
    assert abs(back - lent) <= 1e-6 * lent


def test_a_rate_on_the_edge_of_rounding_is_solved_exactly() -> None:
    flows = [Flow(100_000, Decimal(0)), Flow(-112_350, Decimal(1))]
    assert apr_eu(flows, 1) == Decimal("12.4")  # exactly 12.35, half up
    assert apr_eu([Flow(100_000, Decimal(0)), Flow(-112_349, Decimal(1))], 1) == Decimal("12.3")


@pytest.mark.parametrize("flows", [[], [Flow(100, Decimal(0))], [Flow(-100, Decimal(1))]])
def test_flows_of_one_side_have_no_rate(flows: list[Flow]) -> None:
    with pytest.raises(NoRateError):
        apr_eu(flows)


def test_days_and_months_measure_years_as_their_rules_say() -> None:
    assert years_of_days(date(2027, 1, 1), date(2028, 1, 1)) == 1
    assert years_of_months(18) == Decimal("1.5")
    wait = unit_periods(date(1978, 2, 10), date(1978, 4, 1))
    assert (wait.at, wait.odd) == (1, Decimal(19) / 30)


def test_a_restructure_shows_its_annual_cost_above_its_rate() -> None:
    case = situation(PLAIN, 74, "PP")
    plans = [p for p in canonical_plans(case, []) if p.cell.standing.kind == "restructure"]
    assert plans
    for plan in plans[::7]:
        cost = cost_of_offer(build_offer(case, plan), TODAY)
        assert cost is not None
        assert 36 < cost < 45  # 36 % a year, compounded by its payments


def test_an_offer_without_interest_has_no_annual_cost() -> None:
    plan = next(canonical_plans(situation(), []))
    assert cost_of_offer(build_offer(situation(), plan), TODAY) is None
