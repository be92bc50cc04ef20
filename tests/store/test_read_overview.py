"""What supervision reads of the whole store."""

from __future__ import annotations

from agent_desk.store.read_overview import LocalOverview
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


def test_the_log_is_newest_first_and_can_be_paged_and_filtered(world: World) -> None:
    overview = LocalOverview(world.store)
    everything = overview.log()
    seqs = [entry.seq for entry in everything]
    assert seqs == sorted(seqs, reverse=True)
    newest = everything[0]
    assert overview.log(before=newest.seq) == everything[1:]
    assert [entry.kind for entry in overview.log(["ImportPortfolio"])] == ["ImportPortfolio"]
    assert overview.log(["Nothing"]) == []
    assert len(overview.log(limit=1)) == 1


def test_the_log_tells_codes_and_never_a_name_of_a_debtor(world: World) -> None:
    for entry in LocalOverview(world.store).log():
        assert "Hernández" not in repr(entry)
