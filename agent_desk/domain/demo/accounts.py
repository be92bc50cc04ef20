"""Invented credits whose balances follow from their terms and their days past due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from agent_desk.domain.debtor import Account
from agent_desk.domain.demo.stock import DemoProduct
from agent_desk.domain.money import CENTS, ceil_to, half_up

CREDITOR = "Financiera Ejemplo"
VAT_PCT = 16
MONTH_DAYS = 30
ACCELERATED_DAYS = 180  # from here on the whole credit is due, and only late interest runs
MOST_FEES = 6
DEMO_BANK = "999180"  # no bank has this number
_CLABE_WEIGHTS = (3, 7, 1)
_DAILY = 100 * 100 * 365  # hundredths of a percent, days of a year


@dataclass(frozen=True, slots=True)
class _Loan:
    """What was lent and what is left of it; amounts in centavos."""

    amount: int
    months: int
    paid: int
    missed: int
    outstanding: int

    @property
    def monthly(self) -> int:
        """The principal of one instalment."""
        return self.amount // self.months


def invent_account(
    random: Random, product: DemoProduct, debtor_id: str, number: str, today: date, days: int
) -> Account:
    """A credit `days` past due, with its balance by component and the part already due."""
    loan = _loan(random, product, days)
    overdue = _overdue(loan, product, days)
    balances = _balances(loan, product, days, overdue)
    digits = "".join(sign for sign in number if sign.isdigit())
    return Account(
        number=number,
        debtor_id=debtor_id,
        product=product.code,
        product_name=product.name,
        creditor=CREDITOR,
        as_of=today,
        days_past_due=days,
        balances=balances,
        overdue=overdue,
        instalment_cents=_instalment(loan, product),
        next_due_on=today + timedelta(days=MONTH_DAYS - days % MONTH_DAYS),
        contract_on=today - timedelta(days=days + MONTH_DAYS * (loan.paid + 1)),
        ordinary_rate_pct=str(product.ordinary_rate_pct),
        late_rate_pct=str(product.late_rate_pct),
        clabe=demo_clabe(digits),
        reference=digits.zfill(12),
    )


def demo_clabe(digits: str) -> str:
    """An 18-digit CLABE of an invented bank, with a right check digit."""
    body = DEMO_BANK + digits[-11:].zfill(11)
    return body + clabe_check_digit(body)


def clabe_check_digit(body: str) -> str:
    """The last digit of a CLABE from its first seventeen: weights 3, 7, 1, each modulo ten."""
    total = sum(int(digit) * _CLABE_WEIGHTS[i % 3] % 10 for i, digit in enumerate(body))
    return str(-total % 10)


def _loan(random: Random, product: DemoProduct, days: int) -> _Loan:
    spread = (product.largest - product.smallest) // 100
    steps = min(random.randrange(spread), random.randrange(spread))  # small credits are more
    amount = (product.smallest + steps * 100) * CENTS
    months = random.choice(product.months)
    missed = min(months, 1 + days // MONTH_DAYS)
    paid = random.randint(0, months - missed)
    return _Loan(amount, months, paid, missed, amount - paid * (amount // months))


def _overdue(loan: _Loan, product: DemoProduct, days: int) -> dict[str, int]:
    is_all_due = days > ACCELERATED_DAYS
    principal = loan.outstanding if is_all_due else loan.missed * loan.monthly
    unpaid_days = min(days, ACCELERATED_DAYS) if is_all_due else loan.missed * MONTH_DAYS
    late_days = max(1, days // 2)  # each instalment fell due on its own day
    return _with_vat(
        fees=product.fee * CENTS * min(loan.missed, MOST_FEES),
        late=_interest(principal, product.late_rate_pct, late_days),
        ordinary=_interest(loan.outstanding, product.ordinary_rate_pct, unpaid_days),
        principal=principal,
    )


def _balances(
    loan: _Loan, product: DemoProduct, days: int, overdue: dict[str, int]
) -> dict[str, int]:
    accrued = 0
    if days <= ACCELERATED_DAYS:
        accrued = _interest(loan.outstanding, product.ordinary_rate_pct, days % MONTH_DAYS)
    return _with_vat(
        fees=overdue.get("fees", 0),
        late=overdue.get("late", 0),
        ordinary=overdue.get("ordinary", 0) + accrued,
        principal=loan.outstanding,
    )


def _with_vat(*, fees: int, late: int, ordinary: int, principal: int) -> dict[str, int]:
    """The components that are not zero, in the order of the policy."""
    found = {
        "fees": fees,
        "fees_vat": half_up(fees * VAT_PCT, 100),
        "late_vat": half_up(late * VAT_PCT, 100),
        "late": late,
        "ord_vat": half_up(ordinary * VAT_PCT, 100),
        "ordinary": ordinary,
        "principal": principal,
    }
    return {name: cents for name, cents in found.items() if cents}


def _interest(cents: int, rate_pct: Decimal, days: int) -> int:
    """Simple interest of an annual percentage over days of a 365-day year."""
    return half_up(cents * int(rate_pct * 100) * days, _DAILY)


def _instalment(loan: _Loan, product: DemoProduct) -> int:
    interest = _interest(loan.amount // 2 + loan.monthly, product.ordinary_rate_pct, MONTH_DAYS)
    return ceil_to(loan.monthly + interest + half_up(interest * VAT_PCT, 100), CENTS)
