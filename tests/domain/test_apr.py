"""Official examples of annual rates come out: United States, Europe, and their dates' rules."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from agent_desk.domain.offers.apr import cat, eu_apr, schedule_apr, us_apr
from agent_desk.domain.offers.cost import NoRateError
from agent_desk.domain.offers.instalments import instalment_schedule
from agent_desk.domain.offers.periods import measured_years, year_share

SEMIMONTHLY = [
    (f"{1978 + month // 12}-{month % 12 + 1:02}-{day:02}", "219.17")
    for month in range(2, 14)
    for day in (1, 16)
]


# 12 CFR 1026, Appendix J (c)(1) to (c)(5).
@pytest.mark.parametrize(
    ("advance", "payments", "percent", "unit"),
    [
        ("1978-01-10:5000", ["1978-02-10:230x24@month"], "9.69", "month"),
        ("1978-02-10:6000", ["1978-04-01:200x36@month"], "11.82", "month"),
        ("1978-02-23:5000", SEMIMONTHLY, "10.34", "semimonth"),
        ("1978-05-23:10000", ["1978-10-01:385x40@quarter"], "8.97", "3 months"),
        ("1978-03-20:500", ["1978-04-21:17.60x30@week"], "14.96", "week"),
        ("1978-01-10:5000", ["1978-02-10:250", "1978-03-10:230x23"], "10.08", "month"),
        (
            "1978-03-18:400",
            ["1978-04-20:39.50", "1978-05-18:38.31x11@4 weeks"],
            "28.50",
            "4 weeks",
        ),
        ("1978-01-10:5000", ["1978-02-10:230x23", "1980-01-10:280"], "10.50", "month"),
        ("1978-04-03:200", ["1978-04-11:9.50x19@2 weeks", "1979-01-02:30"], "12.22", "2 weeks"),
        (
            "1978-01-10:5000",
            ["1978-02-10:250", "1978-03-10:230x22", "1980-01-10:280"],
            "10.90",
            "month",
        ),
        (
            "1978-01-10:8000",
            ["1978-03-01:449.36", "1978-05-01:465x18@2 months", "1981-05-01:200"],
            "7.30",
            "2 months",
        ),
        ("1978-01-03:1000", ["1978-09-15:1080"], "11.45", "term"),
        ("1978-07-15:1000", ["1979-01-15:1044"], "8.80", "term"),
        ("1978-01-17:1000", ["1979-07-17:1135.19"], "8.76", "12 months"),
        ("1978-01-03:1000", ["1980-01-03:1240"], "11.36", "12 months"),
    ],
)
def test_the_examples_of_appendix_j_come_out(
    advance: str, payments: list[object], percent: str, unit: str
) -> None:
    found = us_apr(advance, payments)
    assert (str(found.percent), found.unit) == (percent, unit)


def test_several_advances_and_skipped_payments_have_a_rate() -> None:
    built = us_apr(["2026-01-15:1000x3@month"], ["2026-04-15:260x12@month"])
    assert built.unit == "month"
    balance = Decimal(0)
    for when in range(15):
        balance *= 1 + built.exact / 1200
        balance += 1000 if when < 3 else -260
    assert abs(balance) < Decimal("0.01")
    school = us_apr("2026-08-15:1000", ["2026-09-15:110x4@month", "2027-03-15:110x6@month"])
    assert school.unit == "month"
    assert school.percent > 10


def test_times_may_be_given_as_unit_periods() -> None:
    assert us_apr("0:5000", "1:230x24@1", unit="month").percent == Decimal("9.69")
    assert us_apr("0:6000", f"{1 + Fraction(19, 30)}:200x36@1", per_year=12).percent == Decimal(
        "11.82"
    )


# «Examples for the calculation of the APR», European Commission, 2015, six decimals.
@pytest.mark.parametrize(
    ("payments", "percent"),
    [
        (["0:4000", "1/12:1432.86x240@1/12"], "6.434412"),
        (["0:4000", "1/12:1449.53x240@1/12"], "6.588554"),
        (["0:4000", "1/12:1599.53x240@1/12"], "7.946625"),
        (["0:4000", "1/12:1490.18x240@1/12"], "6.961575"),
        (["0:4000", "1/12:1432.86x240@1/12", "20:100"], "6.436359"),
        (["0:4000", "1/12:1199.10x180@1/12", "15:142097.69"], "6.409523"),
        (["0:4000", "1/12:1166.67x240@1/12", "20:200000"], "7.430479"),
        (["0:4000", "1/12:1500x220@1/12", "221/12:407.70"], "6.452756"),
        (["0:4000", "1/12:1319.91x24@1/12", "25/12:1423.41x216@1/12"], "6.190654"),
        (["0:4000", "1/12:1319.91x9@1/12", "10/12:1374.06x231@1/12"], "5.853526"),
    ],
)
def test_the_examples_of_the_commission_come_out(payments: list[str], percent: str) -> None:
    assert str(eu_apr("0:200000", payments).exact) == percent


@pytest.mark.parametrize(
    ("start", "payment", "percent"),
    [
        ("2012-01-12", "2012-02-15:1433.57x240@month", "6.434185"),
        ("2013-01-12", "2013-02-15:1433.56x240@month", "6.434111"),
        ("2012-01-12", "2012-02-15:16541.86x20@year", "6.282070"),
        ("2013-02-15", "2013-03-01:1429.01x240@month", "6.435937"),
        ("2012-03-12", "2012-05-01:1437.54x240@month", "6.432478"),
    ],
)
def test_odd_first_periods_are_measured_as_the_directive_says(
    start: str, payment: str, percent: str
) -> None:
    assert str(eu_apr(f"{start}:200000", [f"{start}:4000", payment]).exact) == percent


def test_the_directive_of_1998_counts_days_or_months() -> None:
    once = ("1994-01-01:1000", "1995-07-01:1200")
    assert eu_apr(*once, unit="day", decimals=2).percent == Decimal("12.96")
    assert eu_apr(*once, decimals=2).percent == Decimal("12.92")


def test_a_schedule_knows_its_annual_rates() -> None:
    terms = {"count": 240, "start": "2012-01-15", "convention": "commission"}
    lent = instalment_schedule(
        "200000",
        6,
        **terms,
        fees=[{"percent": 2, "when": "start"}],  # type: ignore[arg-type]
    )
    assert schedule_apr(lent, "eu").exact == Decimal("6.434412")
    taxed = instalment_schedule("10000", 36, count=12, start="2026-11-24", vat_pct=16)
    bare = schedule_apr(taxed, "cat")
    assert bare.percent < schedule_apr(taxed, "eu").percent
    assert 40 < bare.percent < 45
    assert schedule_apr(taxed, "us").percent > 36
    with pytest.raises(ValueError, match="rule"):
        schedule_apr(taxed, "uk")


def test_a_cat_of_one_year_is_what_it_costs() -> None:
    assert cat("2026-01-01:1000", "2027-01-01:1500").percent == Decimal("50.0")
    net = cat([("2026-01-01", "1000"), ("2026-01-01", "-50")], [("2027-01-01", "1500")])
    assert net.percent == Decimal("57.9")


@pytest.mark.parametrize(
    ("lent", "paid", "said"),
    [
        ("2026-01-01:1000", "later:50", "a time is a day"),
        ("2026-01-01:1000", "1:50", "all times as days"),
        ("2026-01-01", "2027-01-01:50", "cannot read"),
        ("2026-01-01:1000", {"day": "2027-01-01", "amount": "1"}, "unknown 'day'"),
        ("2026-01-01:1000", [], "both an advance"),
    ],
)
def test_what_cannot_be_read_is_refused(lent: object, paid: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        eu_apr(lent, paid)


def test_nothing_paid_back_has_no_rate() -> None:
    with pytest.raises(NoRateError):
        eu_apr("0:100", "1:-100")


@pytest.mark.parametrize(
    ("start", "end", "day_count", "share"),
    [
        ("2023-12-12", "2024-01-12", "act/act", Fraction(20, 365) + Fraction(11, 366)),
        ("2023-12-12", "2024-01-12", "act/act-end", Fraction(19, 365) + Fraction(12, 366)),
        ("2027-01-30", "2027-03-31", "30/360", Fraction(60, 360)),
        ("2027-01-15", "2027-03-31", "30/360", Fraction(76, 360)),
        ("2027-01-15", "2027-03-31", "30e/360", Fraction(75, 360)),
        ("2027-01-01", "2028-01-01", "act/365", Fraction(1)),
        ("2027-01-01", "2028-01-01", "act/360", Fraction(365, 360)),
        ("2027-01-31", "2027-02-28", "periodic", Fraction(1, 12)),
        ("2012-01-12", "2012-02-15", "periodic", Fraction(1, 12) + Fraction(3, 365)),
    ],
)
def test_a_period_is_its_share_of_the_year(
    start: str, end: str, day_count: str, share: Fraction
) -> None:
    assert year_share(date.fromisoformat(start), date.fromisoformat(end), day_count) == share


def test_weeks_are_whole_and_the_rest_is_days() -> None:
    assert measured_years(date(2026, 1, 1), date(2026, 1, 17), "week") == Fraction(
        2, 52
    ) + Fraction(2, 365)
