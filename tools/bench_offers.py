"""Speed of the negotiation engine, printed as a table with its bars.

    python tools/bench_offers.py

The account is the slowest kind of the shipped policy: many rows, tiers and rhythms. Where
OR-tools is installed, one cell is also solved with CP-SAT in the same run, for the ratio.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent_desk.domain.debtor import Account
from agent_desk.domain.offers.ask_text import read_ask
from agent_desk.domain.offers.cells import Plan
from agent_desk.domain.offers.checker import Checker
from agent_desk.domain.offers.cost import Flow, apr_eu, years_of_days
from agent_desk.domain.offers.engine import all_options, canonical_plans
from agent_desk.domain.offers.instalments import instalment_schedule
from agent_desk.domain.offers.judging import judge
from agent_desk.domain.offers.nearest import Box, Wish, nearest_point
from agent_desk.domain.offers.offer import Ask, Capacity
from agent_desk.domain.offers.policy import Arrangement, Row, Terms, Weights
from agent_desk.domain.offers.ranking import Valuer
from agent_desk.domain.offers.schedule import Loan, level_schedule
from agent_desk.domain.offers.situation import Situation
from agent_desk.library.policies import load_policy

TODAY = date(2026, 11, 24)
POLICY = load_policy()
ASKS = ("500 y 600 q15", "3000 hoy y 800 quincenal", "líquido con 9 mil el 30", "200 por semana")


def random_situation(random: Random) -> Situation:
    """An account of the shipped policy, any product and age."""
    principal = random.randint(200_000, 5_000_000)
    balances = {
        "fees": random.randint(0, 60_000),
        "late": random.randint(0, principal // 6),
        "ordinary": random.randint(0, principal // 6),
        "principal": principal,
    }
    for vat, base in (("fees_vat", "fees"), ("late_vat", "late"), ("ord_vat", "ordinary")):
        balances[vat] = (balances[base] * 16 + 50) // 100
    account = Account(
        number="X",
        debtor_id="d",
        product=random.choice(("PP", "TC", "CN")),
        product_name="Crédito",
        creditor="C",
        as_of=TODAY,
        days_past_due=random.randint(1, 400),
        balances=balances,
        overdue={name: cents * 6 // 10 for name, cents in balances.items()},
        instalment_cents=150_000,
        ordinary_rate_pct="36.00",
    )
    capacity = Capacity(random.choice((None, 1_200_000)), random.choice(((), (15, 0))))
    return Situation(account, POLICY, TODAY, random.randint(0, 3), capacity)


def wide_situation(rows: int) -> Situation:
    """An account under a policy of many rows: ten thousand plans and more."""
    base = random_situation(Random(1))
    ladder = tuple(
        Row(n + 1, ("B4",), (2 + n % 5, 7 + n % 5), "agente", {"late": 100 * (n % 100)})
        for n in range(rows)
    )
    terms = Terms(
        down_bp=1_000,
        payment_min_cents=10_000,
        unit_cents=1_000,
        down_unit_cents=5_000,
        frequencies=("semanal", "catorcenal", "quincenal", "mensual"),
        first_within_days=20,
        last_within_days=400,
    )
    product = replace(
        POLICY.products["PP"], arrangements=(Arrangement("wide", "settle", ladder, terms),)
    )
    account = replace(base.account, product="PP", days_past_due=137)
    policy = replace(POLICY, products={"PP": product})
    return replace(base, account=account, policy=policy, broken_promises=0)


def check_and_rank(situation: Situation, plans: list[Plan]) -> list[Plan]:
    """Second opinion and expected value of every plan, best first."""
    checker, valuer = Checker(situation), Valuer(situation)
    for plan in plans:
        standing, point = plan.cell.standing, plan.point
        law = checker.law(standing.arrangement.id, standing.row.number, 0, "")
        amounts = (point.down, point.payment, point.last, plan.cell.instalments)
        if law and checker.amount_defect(law, amounts):
            raise SystemExit(f"the checker refuses {plan}")
    return sorted(plans, key=valuer.value, reverse=True)


class Times(list[float]):
    """Wall milliseconds of each run, sorted; `cpu` is (median, 95th) of processor time."""

    cpu: tuple[float, float] = (0.0, 0.0)


def times_ms(runs: int, work: Callable[[int], object]) -> Times:
    """Wall and processor time of each run."""
    found, cpu = Times(), []
    for run in range(runs):
        start, busy = time.perf_counter(), time.process_time()
        work(run)
        found.append((time.perf_counter() - start) * 1000)
        cpu.append((time.process_time() - busy) * 1000)
    found.sort()
    cpu.sort()
    found.cpu = cpu[len(cpu) // 2], cpu[min(len(cpu) - 1, int(len(cpu) * 0.95))]
    return found


def row(name: str, found: list[float], bar: str) -> None:
    p50, p95 = found[len(found) // 2], found[min(len(found) - 1, int(len(found) * 0.95))]
    cpu, cpu_95 = getattr(found, "cpu", (0.0, 0.0))
    print(f"{name:<52} {p50:>9.2f} {p95:>9.2f} {cpu:>9.2f} {cpu_95:>9.2f}   {bar}")


def cp_sat_ms(box: Box, wish: Wish) -> Times | None:
    """The same cell with OR-tools, when it is installed."""
    try:
        from ortools.sat.python import cp_model
    except ImportError:
        return None

    def solve(_: int) -> None:
        model = cp_model.CpModel()
        downs = model.new_int_var(-(-box.down_min // box.down_unit), box.total, "d")
        payments = model.new_int_var(-(-box.payment_min // box.unit), box.total // box.unit, "q")
        more_q, more_d = model.new_int_var(0, box.total, "a"), model.new_int_var(0, box.total, "b")
        paid = downs * box.down_unit + (box.instalments - 1) * payments * box.unit
        model.add(box.total - paid >= box.last_min)
        model.add(box.total - paid <= payments * box.unit)
        model.add(more_q >= payments * box.unit - wish.payment)
        model.add(more_d >= downs * box.down_unit - wish.down)
        model.minimize(1000 * more_q + 400 * more_d)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.solve(model)

    solve(0)
    return times_ms(20, solve)


def main() -> None:
    """Print the table."""
    random = Random(20261124)
    cases = [random_situation(random) for _ in range(300)]
    asks = [read_ask(text, TODAY).ask for text in ASKS]
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    print(f"load of the machine: {load}; cpu is what a free core would take")
    print(f"{'what':<52} {'p50 ms':>9} {'p95 ms':>9} {'cpu p50':>9} {'cpu p95':>9}   bar")
    all_options(cases[0])
    row("one account, all options", times_ms(300, lambda n: all_options(cases[n])), "p95 15")
    row("judge, one ask", times_ms(300, lambda n: judge(cases[n], asks[n % 4])), "p95 50")
    row(
        "judge, from the typed line",
        times_ms(300, lambda n: judge(cases[n], read_ask(ASKS[n % 4], TODAY).ask)),
        "p95 50",
    )
    bench_wide()
    bench_cell()
    bench_others(cases)


def bench_wide() -> None:
    """Ten thousand plans of one policy."""
    wide = wide_situation(420)
    plans = list(canonical_plans(wide, []))
    generated = times_ms(5, lambda _: list(canonical_plans(wide, [])))
    ranked = times_ms(5, lambda _: check_and_rank(wide, plans))
    row(f"{len(plans):,} plans generated", generated, "")
    row(f"{len(plans):,} plans checked and ranked", ranked, "")
    whole = Times((a + b) * 10_000 / len(plans) for a, b in zip(generated, ranked, strict=True))
    both = [(a + b) * 10_000 / len(plans) for a, b in zip(generated.cpu, ranked.cpu, strict=True)]
    whole.cpu = both[0], both[1]
    row("10,000 plans generated, checked, ranked", whole, "200")


def bench_cell() -> None:
    """One cell, and the same with CP-SAT."""
    box = Box(2_145_861, 24, 1_000, 25_000, 25_000, True, 325_000, 5_000)
    wish = Wish(50_000, 60_000)
    ours = times_ms(200, lambda _: nearest_point(box, wish, Weights()))
    row("nearest point of one cell", ours, "")
    theirs = cp_sat_ms(box, wish)
    if theirs:
        row("  the same cell, OR-tools CP-SAT", theirs, f"{theirs[10] / ours[100]:.0f} x ours")
    else:
        print("  the same cell, OR-tools CP-SAT: not installed")


def bench_others(cases: list[Situation]) -> None:
    """Restructures, schedules and annual costs."""
    loan = Loan(4_000_000, 3_600, TODAY, 1_600)
    dates = [date(2026 + (11 + n) // 12, (11 + n) % 12 + 1, 15) for n in range(24)]
    row("level schedule of 24 payments", times_ms(200, lambda _: level_schedule(loan, dates)), "")
    big_down = Ask(down_cents=3_000_000, payment_cents=80_000, frequency="quincenal")
    loans = [c for c in cases if c.account.product == "PP"][:60]
    row(
        "judge, a down payment too large (restructures)",
        times_ms(len(loans), lambda n: judge(replace(loans[n], level=1), big_down)),
        "p95 50",
    )
    terms = {"rate_pct": 36, "count": 24, "start": TODAY, "vat_pct": 16}
    row(
        "any schedule of 24 payments",
        times_ms(100, lambda _: instalment_schedule(4_000_000, **terms)),
        "",
    )
    flows = [Flow(4_000_000, years_of_days(TODAY, TODAY))]
    flows += [Flow(-240_000, years_of_days(TODAY, day)) for day in dates]
    row("annual cost of 24 payments", times_ms(200, lambda _: apr_eu(flows)), "")


if __name__ == "__main__":
    main()
