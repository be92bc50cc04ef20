"""American annual rates of every unit period, against the equation of Appendix J itself.

The times are counted by hand from paragraphs (b)(3) to (b)(5); the equation of (b)(8) is solved
here again, by halving with fifty digits, without anything of the program.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest

from agent_desk.domain.offers.apr import us_apr

Time = tuple[int, Fraction]  # whole unit periods, and the fraction of one that is left over
Flows = list[tuple[Time, str]]


def _worth(flows: Flows, rate: Decimal) -> Decimal:
    """Of flows at the start: amount / ((1 + f·i)(1 + i)^t)."""
    total = Decimal(0)
    for (whole, odd), amount in flows:
        fraction = Decimal(odd.numerator) / Decimal(odd.denominator)
        total += Decimal(amount) / ((1 + fraction * rate) * (1 + rate) ** whole)
    return total


def rate_of(lent: Flows, paid: Flows, per_year: Fraction) -> Decimal:
    """Percent a year, two decimals, half up."""
    with localcontext() as context:
        context.prec = 50
        low, high = Decimal(0), Decimal(10)
        for _ in range(160):
            middle = (low + high) / 2
            if _worth(lent, middle) < _worth(paid, middle):
                low = middle
            else:
                high = middle
        yearly = low * 100 * Decimal(per_year.numerator) / Decimal(per_year.denominator)
        return yearly.quantize(Decimal("0.01"), ROUND_HALF_UP)


def at(whole: int, up: int = 0, down: int = 1) -> Time:
    return whole, Fraction(up, down)


def every(first: Time, count: int, amount: str, step: int = 1) -> Flows:
    return [((first[0] + step * n, first[1]), amount) for n in range(count)]


START: Flows = [(at(0), "1000")]
Case = tuple[object, object, Flows, Flows, str, Fraction]
CASES: dict[str, Case] = {
    # Skipped payments: a teacher's loan that rests in June, July and August, two summers.
    "skipped months": (
        "1978-10-10:1000",
        ["1978-11-10:72x7@month", "1979-09-10:72x9@month"],
        START,
        [*every(at(1), 7, "72"), *every(at(11), 9, "72")],
        "month",
        Fraction(12),
    ),
    # A crop loan: two payments a year, months 3 and 9; the interval that is most usual is six.
    "skipped, six months": (
        "1978-01-05:1000",
        ["1978-04-05:160x8@6 months"],
        START,
        every(at(0, 90, 180), 8, "160"),
        "6 months",
        Fraction(2),
    ),
    "several advances": (
        ["1980-01-10:2000", "1980-03-10:1500"],
        ["1980-06-10:320x12@month"],
        [(at(0), "2000"), (at(2), "1500")],
        every(at(5), 12, "320"),
        "month",
        Fraction(12),
    ),
    # 25 Feb counts back one month to 25 Jan, and 15 days more to 10 Jan; 1 Apr two and 22 days.
    "several advances with odd days": (
        ["1980-01-10:2000", "1980-02-25:1500"],
        ["1980-04-01:330x12@month"],
        [(at(0), "2000"), (at(1, 15, 30), "1500")],
        every(at(2, 22, 30), 12, "330"),
        "month",
        Fraction(12),
    ),
    "a construction loan of many draws": (
        ["1980-01-31:500", "1980-02-29:500", "1980-03-31:500"],
        ["1980-09-30:1600"],
        [(at(0), "500"), (at(1), "500"), (at(2), "500")],
        [(at(8), "1600")],
        "month",
        Fraction(12),
    ),
    # One payment: the term is the unit, in months when they are whole, else in days of 365.
    "one payment, ten days": (
        "1978-03-01:1000",
        "1978-03-11:1004",
        START,
        [(at(1), "1004")],
        "term",
        Fraction(365, 10),
    ),
    "one payment, one month": (
        "1978-03-01:1000",
        "1978-04-01:1012",
        START,
        [(at(1), "1012")],
        "term",
        Fraction(12),
    ),
    "one payment, a month and odd days": (
        "1978-03-01:1000",
        "1978-04-20:1020",
        START,
        [(at(1), "1020")],
        "term",
        Fraction(365, 50),
    ),
    "one payment, eleven months": (
        "1978-03-01:1000",
        "1979-02-01:1110",
        START,
        [(at(1), "1110")],
        "term",
        Fraction(12, 11),
    ),
    # Over a year the unit is the year: months over twelve when whole, else days over 365.
    "one payment, a year and eight months": (
        "1978-01-03:1000",
        "1979-09-03:1230",
        START,
        [(at(1, 8, 12), "1230")],
        "12 months",
        Fraction(1),
    ),
    "one payment, a year and 260 days": (
        "1978-01-03:1000",
        "1979-09-20:1230",
        START,
        [(at(1, 260, 365), "1230")],
        "12 months",
        Fraction(1),
    ),
    "yearly payments": (
        "1978-03-10:1000",
        ["1979-03-10:260x5@year"],
        START,
        every(at(1), 5, "260"),
        "12 months",
        Fraction(1),
    ),
    "yearly payments, four months late": (
        "1978-03-10:1000",
        ["1979-07-10:280x5@year"],
        START,
        every(at(1, 4, 12), 5, "280"),
        "12 months",
        Fraction(1),
    ),
    "yearly payments, 137 days late": (
        "1978-03-10:1000",
        ["1979-07-25:280x5@year"],
        START,
        every(at(1, 137, 365), 5, "280"),
        "12 months",
        Fraction(1),
    ),
    "yearly payments, the first within one": (
        "1978-03-10:1000",
        ["1978-09-10:240x5@year"],
        START,
        every(at(0, 6, 12), 5, "240"),
        "12 months",
        Fraction(1),
    ),
    # The first payment before a whole unit period has passed.
    "monthly, the first after 18 days": (
        "1978-03-02:1000",
        ["1978-03-20:92x12@month"],
        START,
        every(at(0, 18, 30), 12, "92"),
        "month",
        Fraction(12),
    ),
    "weekly, the first after three days": (
        "1978-03-03:1000",
        ["1978-03-06:42x26@week"],
        START,
        every(at(0, 3, 7), 26, "42"),
        "week",
        Fraction(52),
    ),
    "every four weeks, odd days": (
        "1978-03-03:1000",
        ["1978-04-20:93x12@4 weeks"],
        START,
        every(at(1, 20, 28), 12, "93"),
        "4 weeks",
        Fraction(13),
    ),
    "every two months, odd month and days": (
        "1978-01-10:1000",
        ["1978-04-25:190x6@2 months"],
        START,
        every(at(1, 45, 60), 6, "190"),
        "2 months",
        Fraction(6),
    ),
    "quarterly, odd month and days": (
        "1978-01-10:1000",
        ["1978-05-22:150x8@3 months"],
        START,
        every(at(1, 42, 90), 8, "150"),
        "3 months",
        Fraction(4),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_every_unit_period_agrees_with_the_equation(name: str) -> None:
    advances, payments, lent, paid, unit, per_year = CASES[name]
    found = us_apr(advances, payments)
    assert found.unit == unit
    assert Fraction(found.per_year).limit_denominator(1_000) == per_year
    times = [
        (Fraction(flow.at), Fraction(flow.odd).limit_denominator(1_000)) for flow in found.flows
    ]
    assert times == [(Fraction(whole), odd) for (whole, odd), _ in (*lent, *paid)]
    assert found.percent == rate_of(lent, paid, per_year)


@pytest.mark.parametrize(
    ("lent", "paid", "expected"),
    [
        # The two payments of a term have a rate that can be written down.
        (START, [(at(1), "1012")], lambda: Decimal("14.40")),
        (START, [(at(0, 1, 2), "1010")], lambda: Decimal("24.00")),
    ],
)
def test_the_solver_of_these_tests_is_right_where_the_rate_can_be_written_down(
    lent: Flows, paid: Flows, expected: Callable[[], Decimal]
) -> None:
    assert rate_of(lent, paid, Fraction(12)) == expected()
