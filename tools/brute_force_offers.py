"""Compare the engine with brute force on random small cells and accounts.

    python tools/brute_force_offers.py [cells] [accounts]

Cells: every (down payment, instalment) of a random cell is priced one by one and compared with
the nearest point found. Accounts: every allowed plan of a random account under a random policy is
enumerated from the policy's text, and its least effort compared with the judge's. Prints the
number of differences; exits 1 when there is any.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent_desk.domain.calendar import nominal_dates
from agent_desk.domain.debtor import Account
from agent_desk.domain.offers.cells import Plan, cells, wish_for
from agent_desk.domain.offers.checker import Checker, Law
from agent_desk.domain.offers.judging import nearest_plans
from agent_desk.domain.offers.lines import LineFinder
from agent_desk.domain.offers.nearest import Box, Point, Wish, effort, nearest_point
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.offers.policy import Arrangement, Policy, Row, Terms, Tier, Weights
from agent_desk.domain.offers.situation import Situation
from agent_desk.library.policies import load_policy

TODAY = date(2026, 11, 24)
WEIGHTS = Weights()
Key = tuple[str, str, int, bool]  # place, rhythm, instalments, with a down payment
RHYTHMS = ("semanal", "catorcenal", "quincenal", "mensual")


def random_box(random: Random) -> Box:
    """A small cell; amounts of a few hundred centavos so that every point can be tried."""
    return Box(
        total=random.randint(5, 400),
        instalments=random.randint(1, 12),
        unit=random.choice((1, 2, 5, 7, 10)),
        payment_min=random.randint(0, 40),
        last_min=random.randint(1, 30),
        has_down=random.random() < 0.7,
        down_min=random.randint(0, 150),
        down_unit=random.choice((1, 2, 5, 10, 25)),
        residual=random.choice(("last", "last", "last", "first", "last_up")),
    )


def best_point(box: Box, wish: Wish) -> Point | None:
    """The cheapest of all points, one by one."""
    for unit in dict.fromkeys((box.unit, 1)):
        found = min(_points(box, wish, unit), default=None)
        if found or any(_points(box._replace(down_min=0), wish, unit)):
            return found
    return None


def _points(box: Box, wish: Wish, unit: int) -> Iterator[Point]:
    low = -(-max(box.down_min, 1) // box.down_unit) * box.down_unit
    for down in range(low, box.total + 1, box.down_unit) if box.has_down else (0,):
        for payment, last in _instalments(box, box.total - down, unit):
            yield Point(effort(down, payment, wish, WEIGHTS), down, payment, last)


def _instalments(box: Box, rest: int, unit: int) -> Iterator[tuple[int, int]]:
    least = max(1, box.payment_min)
    if box.instalments == 1:
        if rest >= least:
            yield rest, rest
        return
    for payment in range(-(-least // unit) * unit, rest + unit, unit):
        last = rest - (box.instalments - 1) * payment
        if box.residual == "last_up":
            if payment <= last < payment + box.instalments * unit:
                yield payment, last
        elif max(1, box.last_min) <= last <= payment:
            yield payment, last


def compare_cells(count: int, random: Random) -> int:
    """How many of `count` random cells differ from brute force."""
    differences = feasible = 0
    for _ in range(count):
        box = random_box(random)
        wish = Wish(random.randint(0, 420), random.randint(0, 150))
        expected, found = best_point(box, wish), nearest_point(box, wish, WEIGHTS)
        feasible += expected is not None
        if expected != found:
            differences += 1
            print("cell differs:", box, wish, "expected", expected, "found", found)
    print(f"{count} random cells, {feasible} feasible: {differences} differences")
    return differences


def random_policy(random: Random, base: Policy) -> Policy:
    """One product with one or two arrangements of small amounts."""
    arrangements = tuple(_arrangement(random, f"a{n}") for n in range(random.randint(1, 2)))
    product = replace(
        base.products["PP"],
        floor_principal_bp=random.choice((0, 5_000)),
        arrangements=arrangements,
        hardships=(),
    )
    return replace(
        base,
        products={"PP": product},
        residual=random.choice(("last", "last", "first")),
        last_min=random.choice(("unit", "payment_min")),
    )


def _arrangement(random: Random, name: str) -> Arrangement:
    low = random.randint(1, 4)
    rows = tuple(
        Row(
            number=number,
            buckets=("B4",),
            payments=(low, low + random.randint(0, 4)),
            authority=random.choice(("agente", "supervisor")),
            waive={
                "late": random.randint(0, 100) * 100,
                "principal": random.randint(0, 40) * 100,
            },
        )
        for number in (1, 2)
    )
    terms = Terms(
        down_bp=random.choice((0, 1_000, 2_500)),
        down_min_cents=random.choice((0, 20)),
        payment_min_cents=random.choice((1, 15, 30)),
        unit_cents=random.choice((1, 5, 10)),
        down_unit_cents=random.choice((1, 5, 25)),
        frequencies=tuple(random.sample(RHYTHMS, random.randint(1, 2))),
        first_within_days=random.randint(16, 30),
        last_within_days=random.randint(40, 200),
    )
    tiers = (Tier(4_000, {"principal": 500}),) if random.random() < 0.3 else ()
    return Arrangement(name, "settle", rows, terms, tiers)


def random_situation(random: Random, base: Policy) -> Situation:
    """A small account under a random policy."""
    balances = {"principal": random.randint(100, 500), "late": random.randint(0, 100)}
    balances["late_vat"] = (balances["late"] * 16 + 50) // 100
    account = Account(
        number="X",
        debtor_id="d",
        product="PP",
        product_name="Crédito",
        creditor="C",
        as_of=TODAY,
        days_past_due=137,
        balances=balances,
    )
    return Situation(account, random_policy(random, base), TODAY, random.randint(0, 1))


def compare_accounts(count: int, random: Random) -> int:
    """How many of `count` random accounts differ: a cell missing, a point that is not the best,
    or a plan that the checker's own reading of the policy refuses."""
    base, differences, plans = load_policy(), 0, 0
    for _ in range(count):
        situation = random_situation(random, base)
        ask = Ask(
            down_cents=random.choice((None, random.randint(1, 200))),
            payment_cents=random.randint(1, 150),
            frequency=random.choice((None, *RHYTHMS)),
        )
        found = {
            (
                f.plan.cell.standing.place,
                f.plan.cell.line.frequency,
                f.plan.cell.instalments,
                f.plan.cell.line.has_down,
            ): f.plan
            for f in nearest_plans(situation, ask, [])
        }
        differences += _account_differences(situation, ask, found)
        plans += len(found)
    print(f"{count} random accounts, {plans} plans: {differences} differences")
    return differences


def _account_differences(situation: Situation, ask: Ask, found: dict[Key, Plan]) -> int:
    differences = 0
    checker = Checker(situation)
    finder = LineFinder(situation, ask)
    listed = set()
    for cell in cells(situation, finder, [], with_down=bool(ask.down_cents)):
        standing = cell.standing
        tier = standing.tier.down_bp if standing.tier else 0
        rule = (standing.arrangement.id, standing.row.number, tier)
        key = (standing.place, cell.line.frequency, cell.instalments, cell.line.has_down)
        listed.add((*rule, *key[1:]))
        expected = best_point(cell.box(situation.policy.residual), wish_for(ask, cell))
        plan = found.get(key)
        if expected != (plan.point if plan else None):
            differences += 1
            print("account differs:", key, "expected", expected, "found", plan)
        elif plan:
            law = checker.law(*rule, "")
            amounts = (*plan.point[1:], cell.instalments)
            defect = "no law" if law is None else checker.amount_defect(law, amounts)
            differences += bool(defect)
            if defect:
                print("checker refuses:", key, plan.point, defect)
    missing = allowed_by_the_text(situation, checker, with_down=bool(ask.down_cents)) ^ listed
    for rule in missing:
        print("cell missing or invented:", rule)
    return differences + len(missing)


def allowed_by_the_text(
    situation: Situation, checker: Checker, *, with_down: bool
) -> set[tuple[str, int, int, str, int, bool]]:
    """Every cell by the policy's text: rows, tiers, rhythms and counts that some dates fit."""
    found = set()
    product = situation.product
    for arrangement in product.arrangements if product else ():
        for row in arrangement.ladder:
            for tier in (0, *(tier.down_bp for tier in arrangement.tiers)):
                law = checker.law(arrangement.id, row.number, tier, "")
                if law is None or not law.total or law.level > 1:
                    continue
                ways = [True] if law.down_min else [False, True] if with_down else [False]
                for frequency in law.frequencies:
                    for has_down in [False] if frequency == "unica" else ways:
                        for count in _counts_that_fit(situation, law, frequency, has_down):
                            found.add(
                                (arrangement.id, row.number, tier, frequency, count, has_down)
                            )
    return found


def _counts_that_fit(
    situation: Situation, law: Law, frequency: str, has_down: bool
) -> Iterator[int]:
    low, high = (1, 1) if frequency == "unica" else law.counts
    if frequency != "unica" and low == 1 and not has_down:
        low = 2
    for count in range(low, high + 1):
        if any(
            _fits(situation, law, frequency, TODAY + timedelta(days=wait), count, has_down)
            for wait in range(law.first_within + 1)
        ):
            yield count


def _fits(
    situation: Situation, law: Law, frequency: str, first: date, count: int, has_down: bool
) -> bool:
    if frequency == "quincenal" and first.day != 15 and (first + timedelta(days=1)).day != 1:
        return False
    shifted = situation.policy.calendar.shifted
    days = [shifted(day) for day in islice(nominal_dates(frequency, first), count)]
    if has_down and days[0] <= shifted(TODAY):
        return False
    return (days[0] - TODAY).days <= law.first_within and (days[-1] - TODAY).days <= law.last_within


def main() -> int:
    """Run both comparisons with a fixed seed: 50,000 cells and 5,000 accounts unless told."""
    counts = [int(word) for word in sys.argv[1:3]]
    cell_count = counts[0] if counts else 50_000
    account_count = counts[1] if len(counts) > 1 else cell_count // 10
    random = Random(20261124)
    return int(bool(compare_cells(cell_count, random) + compare_accounts(account_count, random)))


if __name__ == "__main__":
    sys.exit(main())
