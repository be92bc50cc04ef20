"""What supervision reads of the whole store."""

from __future__ import annotations

from agent_desk.store.calls.read_overview import LocalOverview
from tests.store.world import World


def test_accounts_are_counted_by_product_and_days(world: World) -> None:
    (count,) = LocalOverview(world.store).days_counts()
    account = world.cases.case("4417-0098").account
    assert (count.product, count.product_name) == (account.product, account.product_name)
    assert (count.days_past_due, count.accounts) == (74, 1)
    assert count.overdue_cents == account.overdue_cents


def test_a_loaded_file_is_listed_with_its_day(world: World) -> None:
    (past,) = LocalOverview(world.store).past_imports()
    assert past.accounts == 1
    assert past.imported_at.tzinfo is not None
