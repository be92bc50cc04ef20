"""All options of an account, and the answer to what a debtor says, over the demo portfolio."""

from __future__ import annotations

import gc
from datetime import date

from bench_figures import QUICK, Figure, percentile, report, timed

from agent_desk.domain.demo.portfolio import demo_cases
from agent_desk.domain.offers.offer import Ask
from agent_desk.library.demo_stock import load_demo_stock
from agent_desk.library.policies import load_policy
from agent_desk.services.judge_offer import judge_offer
from agent_desk.services.list_offers import list_offers

TODAY = date(2026, 11, 24)
ASKS = (
    Ask(payment_cents=50_000, frequency="quincenal"),
    Ask(down_cents=300_000, payment_cents=80_000, frequency="mensual"),
    Ask(total_cents=900_000, first_on=date(2026, 11, 30)),
)


def main() -> None:
    policy = load_policy()
    cases = demo_cases(20261124, TODAY, load_demo_stock())[:: 12 if QUICK else 2]
    list_offers(cases[0], policy, TODAY)
    gc.collect()
    gc.freeze()
    listed = [timed(lambda case=case: list_offers(case, policy, TODAY)) for case in cases]
    judged = [
        timed(lambda case=case, ask=ask: judge_offer(case, policy, ask, TODAY))
        for case in cases[::4]
        for ask in ASKS
    ]
    walls, cpus = [wall for wall, _ in listed], [cpu for _, cpu in listed]
    report(
        Figure(f"opciones de una cuenta ({len(cases)}), p50 reloj", percentile(walls, 50)),
        Figure("opciones de una cuenta, p95 reloj", percentile(walls, 95), bar=20),
        Figure("opciones de una cuenta, p95 CPU", percentile(cpus, 95), bar=20),
        Figure("juicio de otra cantidad, p95 reloj", percentile([w for w, _ in judged], 95)),
    )


if __name__ == "__main__":
    main()
