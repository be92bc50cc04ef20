"""Compare restructures with brute force: every down payment of random small cells with interest.

    python tools/brute_force_interest.py [cells]

For each down payment on its unit the least level payment is found by plain simulation in
fractions; the cheapest allowed point must be the one that the engine gives. Prints the number of
differences; exits 1 when there is any.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import floor
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent_desk.domain.debtor import Account
from agent_desk.domain.offers.cells import Cell
from agent_desk.domain.offers.interest_loan import instalment_days, loan_of
from agent_desk.domain.offers.lines import LineFinder
from agent_desk.domain.offers.nearest import Point, Wish, effort
from agent_desk.domain.offers.policy import Arrangement, Row, Terms
from agent_desk.domain.offers.restructure import (
    interest_cells,
    nearest_interest,
)
from agent_desk.domain.offers.schedule import Loan
from agent_desk.domain.offers.situation import Situation
from agent_desk.library.policies import load_policy

TODAY = date(2026, 11, 24)
POLICY = load_policy()
HALF = Fraction(1, 2)


def random_situation(random: Random) -> Situation:
    """A small debt with one restructure of few payments."""
    balances = {"principal": random.randint(2_000, 9_000), "ordinary": random.randint(0, 1_500)}
    balances["ord_vat"] = (balances["ordinary"] * 16 + 50) // 100
    low = random.randint(1, 3)
    row = Row(
        number=1,
        buckets=("B4",),
        payments=(low, low + random.randint(0, 3)),
        authority="agente",
        waive={"ordinary": random.randint(0, 100) * 100},
        rate_bp=random.choice((0, 1_800, 3_600, 7_200)),
        capitalize=random.choice(((), ("ordinary",))),
    )
    terms = Terms(
        down_bp=random.choice((0, 1_000)),
        down_min_cents=random.choice((0, 250)),
        payment_min_cents=random.choice((1, 400, 900)),
        unit_cents=random.choice((1, 50, 100, 500)),
        down_unit_cents=random.choice((1, 20, 100, 500)),
        frequencies=(random.choice(("semanal", "catorcenal", "quincenal", "mensual")),),
        first_within_days=30,
        last_within_days=300,
    )
    product = replace(
        POLICY.products["PP"],
        arrangements=(Arrangement("r", "restructure", (row,), terms),),
        floor_principal_bp=0,
    )
    policy = replace(
        POLICY,
        products={"PP": product},
        last_min=random.choice(("unit", "payment_min")),
        vat_pct=random.choice((0, 16)),
    )
    account = Account("X", "d", "PP", "Crédito", "C", TODAY, 137, balances)
    return Situation(account, policy, TODAY)


def least_level(loan: Loan, days: tuple[date, ...], unit: int) -> tuple[int, int, bool] | None:
    """(least payment on the unit, last one, whether all interest is covered), one by one."""
    low, high = 1, (loan.balance + loan.carried) * 4 // unit + 2
    while low < high:
        middle = (low + high) // 2
        low, high = (
            (low, middle) if simulate(loan, days, middle * unit)[0] <= 0 else (middle + 1, high)
        )
    left, covered = simulate(loan, days, low * unit)
    return (low * unit, low * unit + left, covered) if left <= 0 else None


def simulate(loan: Loan, days: tuple[date, ...], payment: int) -> tuple[int, bool]:
    """(what is left, whether every payment covered its interest and VAT)."""
    balance, carried, start, covered = loan.balance, loan.carried, loan.start, True
    for day in days:
        share = Fraction((day - start).days, 365)
        interest = floor(max(0, balance) * Fraction(loan.rate_bp, 10_000) * share + HALF)
        rest = payment - interest - floor(interest * Fraction(loan.vat_bp, 10_000) + HALF)
        covered = covered and rest >= 0
        old = max(0, min(carried, rest))
        carried, balance, start = carried - old, balance - (rest - old), day
    return balance + carried, covered


def best_point(situation: Situation, cell: Cell, wish: Wish) -> Point | None:
    return min(_points(situation, cell, wish), default=None)


def _points(situation: Situation, cell: Cell, wish: Wish) -> Iterator[Point]:
    standing, terms = cell.standing, cell.standing.terms
    unit, days = terms.down_unit_cents, instalment_days(cell)
    low = -(-max(standing.down_min_cents, 1) // unit) * unit
    for down in range(low, standing.total_cents, unit) if cell.line.has_down else (0,):
        loan = loan_of(situation, cell, down)
        found = least_level(loan, days, terms.unit_cents) if loan.balance > 0 else None
        if not found or not found[2]:
            continue
        payment, last, _ = found
        if (
            payment >= terms.payment_min_cents
            and max(1, standing.last_min_cents) <= last <= payment
        ):
            yield Point(effort(down, payment, wish, situation.policy.weights), down, payment, last)


def compare(count: int, random: Random) -> int:
    """How many of `count` random cells differ."""
    differences = tried = feasible = 0
    while tried < count:
        situation = random_situation(random)
        wish = Wish(random.randint(0, 9_000), random.randint(0, 6_000))
        for cell in interest_cells(situation, LineFinder(situation), []):
            tried += 1
            expected = best_point(situation, cell, wish)
            found = nearest_interest(situation, cell, wish)
            feasible += expected is not None
            if expected != found:
                differences += 1
                print(
                    "differs:",
                    cell.instalments,
                    wish,
                    "expected",
                    expected,
                    "found",
                    found,
                    cell.standing.terms,
                )
    print(f"{tried} random cells with interest, {feasible} feasible: {differences} differences")
    return differences


def main() -> int:
    """Compare with a fixed seed: 2,000 cells unless told."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    return int(bool(compare(count, Random(20261124))))


if __name__ == "__main__":
    sys.exit(main())
