"""The accounts near a limit are read with what they paid, whoever paid nothing too."""

from __future__ import annotations

from agent_desk.domain.strategy.segments.steps import FEWEST, step_at
from agent_desk.store.database import memory_store
from agent_desk.store.strategy.read_steps import closed_months, near_limit
from tests.store.strategy.test_strategy_sums import position

LIMIT, WINDOW = 300_000, 90_000


def test_a_step_planted_in_the_store_is_found_at_its_limit() -> None:
    store = memory_store()
    with store.tx():
        for number in range(2 * FEWEST + 20):
            account, owed = f"A{number}", LIMIT - 40_000 + 1_000 * number
            position(store, "2026-10", account, 20)
            store.write(
                "UPDATE account_month SET overdue_cents = ? WHERE account = ?", (owed, account)
            )
            if owed > LIMIT:
                store.write(
                    "INSERT INTO account_result VALUES ('2026-10', ?, 0, 0, 0, 0, 1, 50000, 0)",
                    (account,),
                )
        position(store, "2026-10", "current", 0)  # owes nothing past due
        position(store, "2026-11", "A1", 20)  # the month that still runs
    periods = closed_months(store, "2026-11", 6)
    assert periods == ["2026-10"]
    cases = near_limit(store, periods, LIMIT, WINDOW)
    assert len(cases) == 2 * FEWEST + 20
    found = step_at(LIMIT, WINDOW, cases)
    assert found.size is not None and abs(found.size - 50_000) < 1e-6
