"""What is parted by our segment and by team, and what a month does not know so."""

from __future__ import annotations

from datetime import date

from agent_desk.services.indicators import dashboard, parts_of
from agent_desk.store.database import memory_store
from agent_desk.store.strategy.read_indicators import LocalTotals
from agent_desk.store.strategy.strategy_rebuild import rebuild
from tests.store.strategy.test_strategy_sums import COMPASS, contact, position, sums


def test_a_month_that_was_summed_before_is_not_read_as_zero_in_each_segment() -> None:
    store = memory_store()
    with store.tx():
        position(store, "2026-10", "A1", 20)
        store.write("UPDATE account_month SET cell = 'negociar'")
        contact(store, 1, "A1", date(2026, 10, 5), "promise")
    rebuild(store, COMPASS.classes)
    with store.tx():
        store.write("DELETE FROM strategy_total WHERE scope = 'cell' AND measure = 'reached'")
    direct, totals = COMPASS.of("direct"), LocalTotals(store)
    assert direct and parts_of(totals, direct, "2026-10", "", "cell") == ()
    seen = dashboard(totals, [direct], "2026-10", scope=("cell", "negociar")).seen[0]
    assert seen.now.value is None
    assert dashboard(totals, [direct], "2026-10").seen[0].now.value == 1.0


def test_relapse_is_of_the_segment_and_the_team_in_which_the_account_was_late() -> None:
    store = memory_store()
    with store.tx():
        store.write("INSERT INTO agent_team VALUES ('u-1', 'Norte'), ('u-2', 'Sur')")
        for account, cell, again in (("A1", "c1", 20), ("A2", "c1", 0), ("A3", "c2", 0)):
            for month, late in (("2026-07", 20), ("2026-08", 0), ("2026-09", 0), ("2026-11", 0)):
                position(store, month, account, late)
            position(store, "2026-10", account, again)
            store.write(
                "UPDATE account_month SET cell = ? WHERE account = ? AND period = '2026-07'",
                (cell, account),
            )
        contact(store, 1, "A1", date(2026, 7, 5), "promise")
        contact(store, 2, "A2", date(2026, 7, 5), "promise")
        contact(store, 3, "A2", date(2026, 7, 9), "promise", by="u-2")
    rebuild(store, COMPASS.classes)
    found = {
        part: sums(store, "2026-11", *part)
        for part in (
            ("all", ""),
            ("cell", "c1"),
            ("cell", "c2"),
            ("team", "Norte"),
            ("team", "Sur"),
        )
    }
    counted = {
        part: (one.get("relapse_found", 0), one.get("relapse_base", 0))
        for part, one in found.items()
    }
    assert counted == {
        ("all", ""): (1, 3),
        ("cell", "c1"): (1, 2),
        ("cell", "c2"): (0, 1),
        ("team", "Norte"): (1, 2),
        ("team", "Sur"): (0, 1),
    }
