"""Invented accounts for the tests of the engine; amounts in centavos."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from agent_desk.domain.debtor import Account
from agent_desk.domain.money import half_up
from agent_desk.domain.offers.offer import Ask, Capacity
from agent_desk.domain.offers.situation import Situation
from agent_desk.library.policies import load_policy

STUDY_DAY = date(2026, 10, 5)
TODAY = date(2026, 11, 24)
POLICY = load_policy()
_VAT = {"ord_vat": "ordinary", "late_vat": "late", "fees_vat": "fees"}


def with_vat(parts: dict[str, int]) -> dict[str, int]:
    """The parts with 16 % VAT on interest and fees."""
    return parts | {vat: half_up(parts.get(base, 0) * 16, 100) for vat, base in _VAT.items()}


PLAIN = with_vat({"principal": 1_700_000, "ordinary": 250_000, "late": 200_000, "fees": 50_000})
# The account of the study: 22,820.33 in all, and one broken promise.
STUDY_LOAN = {
    **with_vat({"fees": 38_793, "late": 157_195, "ordinary": 172_730}),
    "principal": 1_854_320,
}
STUDY_CARD = with_vat(
    {"fees": 70_000, "late": 400_000, "ordinary": 520_000, "principal": 2_100_000}
)
STUDY_STORE = {**with_vat({"late": 12_000, "ordinary": 20_000}), "principal": 291_600}


def account(
    parts: dict[str, int], days: int = 137, product: str = "PP", as_of: date = TODAY
) -> Account:
    return Account(
        number="4417-0098",
        debtor_id="d1",
        product=product,
        product_name="Crédito",
        creditor="Financiera Ejemplo",
        as_of=as_of,
        days_past_due=days,
        balances=parts,
        instalment_cents=150_000,
        ordinary_rate_pct="36.00",
    )


def overdue_account(parts: dict[str, int], days: int, product: str = "PP") -> Account:
    """The same with 40 % of each part past due."""
    overdue = {name: cents * 40 // 100 for name, cents in parts.items()}
    return replace(account(parts, days, product), overdue=overdue)


def situation(
    parts: dict[str, int] = PLAIN,
    days: int = 137,
    product: str = "PP",
    *,
    today: date = TODAY,
    broken: int = 0,
    hardship: str = "",
) -> Situation:
    capacity = Capacity(income_cents=1_200_000, pay_days=(15, 0))
    known = account(parts, days, product, today)
    return Situation(known, POLICY, today, broken, capacity, hardship)


def study(parts: dict[str, int], days: int, product: str, broken: int = 0) -> Situation:
    """A worked run of the study: its day, and a capacity that nobody declared."""
    known = replace(account(parts, days, product, STUDY_DAY), instalment_cents=0)
    return Situation(known, POLICY, STUDY_DAY, broken)


BALANCES = st.fixed_dictionaries(
    {
        "principal": st.integers(20_000, 5_000_000),
        "ordinary": st.integers(0, 600_000),
        "late": st.integers(0, 400_000),
        "fees": st.integers(0, 80_000),
    }
).map(with_vat)
PRODUCTS = st.sampled_from(["PP", "TC", "CN"])
RHYTHMS = st.sampled_from(["semanal", "catorcenal", "quincenal", "mensual"])
ASKS = st.builds(
    Ask,
    down_cents=st.none() | st.integers(1, 8_000).map(lambda pesos: pesos * 100),
    payment_cents=st.integers(1, 5_000).map(lambda pesos: pesos * 100),
    frequency=st.none() | RHYTHMS,
    first_on=st.none() | st.dates(TODAY, date(2027, 1, 31)),
)
SITUATIONS = st.builds(
    situation,
    BALANCES,
    st.integers(1, 400),
    PRODUCTS,
    broken=st.integers(0, 3),
    hardship=st.sampled_from(["", "desempleo", "desastre"]),
)
