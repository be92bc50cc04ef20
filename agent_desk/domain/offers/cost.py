"""Annual cost of a credit: CAT and APR (Mexican and European equation) and APR (US actuarial).

Public API. Amounts in centavos; times in years (EU, CAT) or unit periods (US). The root is found
by Newton on floats, right to 1e-10; when it lies within 1e-7 of a rounding edge it is solved
again in Decimal, so that the printed digit is certain.

Sources: Directive 2008/48/EC Annex I; Banco de México, Circular 21/2009 (same equation, without
VAT, one decimal); Regulation Z, 12 CFR 1026 Appendix J (b).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext

from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.periods import months_back, whole_months

_EDGE = 1e-7
_DIGITS, _CERTAIN = 50, 25
_LIMIT = 1e18  # a rate beyond this is not a rate


class NoRateError(ValueError):
    """The flows have no annual rate: nothing is lent, or nothing is paid back."""


@dataclass(frozen=True, slots=True)
class Flow:
    """Money at a time: `amount` centavos, negative when the debtor pays; `at` years or periods.

    `odd` is the fraction of a unit period that counts with simple interest (Appendix J only).
    """

    amount: int
    at: Decimal
    odd: Decimal = Decimal(0)


def apr_eu(flows: Sequence[Flow], decimals: int = 1) -> Decimal:
    """Annual percentage rate of charge: sum of flows x (1 + X)^-t = 0, rounded half up.

    Also the Mexican CAT. Raises NoRateError.
    """
    return _rounded_root(flows, Decimal(1), decimals)


def apr_us(flows: Sequence[Flow], periods_per_year: int | Decimal, decimals: int = 2) -> Decimal:
    """Appendix J: (1 + f·i)(1 + i)^t in the denominator, APR = periods x i. Raises NoRateError."""
    return _rounded_root(flows, Decimal(periods_per_year), decimals)


def years_of_days(start: date, end: date) -> Decimal:
    """Days / 365: how CAT and act/365 tables measure a year."""
    return Decimal((end - start).days) / 365


def years_of_months(months: int) -> Decimal:
    """Twelfths of a year: the «equal months» of the Directive."""
    return Decimal(months) / 12


def unit_periods(start: date, end: date, unit: str = "month", size: int = 1) -> Flow:
    """(whole, odd) unit periods between two dates in an empty Flow, as Appendix J counts them.

    `unit`: month (odd days over 30), semimonth (over 15), week or day (over their length);
    `size` units make one period, at most a year. Whole periods are counted back from the later
    date; in a year the rest is months over 12 when whole, else days over 365.
    """
    if unit in {"week", "day"}:
        length = size * (7 if unit == "week" else 1)
        whole, odd = divmod((end - start).days, length)
        return Flow(0, Decimal(whole), Decimal(odd) / length)
    months = whole_months(start, end)
    odd = (months_back(end, months, start) - start).days
    if unit == "semimonth":
        extra, odd = divmod(odd, 15)
        return Flow(0, Decimal(2 * months + extra), Decimal(odd) / 15)
    whole, left = divmod(months, size)
    if size == 12 and odd:
        days = (months_back(end, whole * 12, start) - start).days
        return Flow(0, Decimal(whole), Decimal(days) / 365)
    return Flow(0, Decimal(whole), Decimal(left * 30 + odd) / (30 * size))


def cost_of_offer(offer: Offer, today: date) -> Decimal | None:
    """CAT of a restructure, without VAT, one decimal; None when it bears no interest.

    What is lent is the balance left after the down payment, on the day it is made.
    """
    interest = sum(p.parts.get("plan_interest", 0) for p in offer.payments)
    if not interest:
        return None
    later = offer.payments[1:] if offer.down_cents else offer.payments
    vat = sum(p.parts.get("plan_interest_vat", 0) for p in later)
    lent = sum(p.amount_cents for p in later) - interest - vat
    flows = [Flow(lent, Decimal(0))]
    for payment in later:
        paid = payment.amount_cents - payment.parts.get("plan_interest_vat", 0)
        flows.append(Flow(-paid, years_of_days(today, payment.due_on)))
    try:
        return apr_eu(flows)
    except NoRateError:
        return None


def annual_rate(flows: Sequence[Flow], periods_per_year: Decimal = Decimal(1)) -> float:
    """The unrounded rate as a fraction of one. Raises NoRateError."""
    return _float_root(flows) * float(periods_per_year)


def _rounded_root(flows: Sequence[Flow], periods: Decimal, decimals: int) -> Decimal:
    percent = annual_rate(flows, periods) * 100
    unit = Decimal(1).scaleb(-decimals)
    scaled = percent * 10**decimals
    if abs(scaled - int(scaled) - 0.5) > _EDGE * max(1.0, abs(scaled)):
        return Decimal(repr(percent)).quantize(unit, ROUND_HALF_UP)
    with localcontext() as context:
        context.prec = _DIGITS
        exact = _decimal_root(flows, Decimal(repr(percent / 100)) / periods) * periods * 100
        # The root itself may be short of the edge by its last digit: 12.3499…9 is 12.35.
        return exact.quantize(Decimal(1).scaleb(-_CERTAIN)).quantize(unit, ROUND_HALF_UP)


def _require_two_sides(flows: Sequence[Flow]) -> None:
    if not any(f.amount > 0 for f in flows) or not any(f.amount < 0 for f in flows):
        raise NoRateError("the flows need both an advance and a payment")


def _float_root(flows: Sequence[Flow]) -> float:
    _require_two_sides(flows)
    terms = [(float(f.amount), float(f.at), float(f.odd)) for f in flows]
    rate = 0.1
    for _ in range(60):
        value, slope = _present(terms, rate)
        if not slope:
            break
        step = value / slope
        moved = rate - step
        if moved <= -0.99 or abs(moved) > _LIMIT:
            break
        rate = moved
        if abs(step) < 1e-13 * max(1.0, abs(rate)):
            return rate
    return _bisect(terms)


def _present(terms: Sequence[tuple[float, float, float]], rate: float) -> tuple[float, float]:
    """(present value, its derivative) at a rate."""
    value = slope = 0.0
    base = 1 + rate
    for amount, at, odd in terms:
        simple = 1 + odd * rate
        worth = amount * base**-at / simple
        value += worth
        slope -= worth * (at / base + odd / simple)
    return value, slope


def _bisect(terms: Sequence[tuple[float, float, float]]) -> float:
    low, high = -0.999, 1.0
    sign = _present(terms, low)[0] > 0
    while (_present(terms, high)[0] > 0) == sign:
        high = high * 2 + 1
        if high > _LIMIT:
            raise NoRateError("no rate makes these flows equal")
    for _ in range(300):
        middle = (low + high) / 2
        if (_present(terms, middle)[0] > 0) == sign:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _decimal_root(flows: Sequence[Flow], start: Decimal) -> Decimal:
    rate = start
    for _ in range(12):
        value = slope = Decimal(0)
        for flow in flows:
            simple = 1 + flow.odd * rate
            worth = flow.amount * (1 + rate) ** -flow.at / simple
            value += worth
            slope -= worth * (flow.at / (1 + rate) + flow.odd / simple)
        step = value / slope
        rate -= step
        if abs(step) < Decimal(1).scaleb(-40):
            break
    return rate
