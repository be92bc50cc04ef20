"""Costs and teams: typed, brought from a file, and refused with the line that is wrong."""

from __future__ import annotations

import pytest

from agent_desk.domain.errors import DeskError
from agent_desk.services.keep_costs import (
    Cost,
    HouseBook,
    HouseKeeper,
    Member,
    changed_teams,
    costs_of_text,
    written_costs,
)
from agent_desk.store.strategy.read_costs import book_of, costs_of
from agent_desk.store.strategy.read_indicators import LocalTotals
from tests.store.world import NOW, SUPERVISOR, World, new_id

BOOK = HouseBook(
    "2026-10",
    (Cost("2026-10", "Personal", 500_000), Cost("2026-10", "Piezas", 70_000)),
    (Member("u-1", "Lucía", "Norte"), Member("u-2", "Raúl", "")),
)


def test_only_what_was_changed_is_kept_and_an_emptied_concept_becomes_zero() -> None:
    rows = [("Personal", "5,000.00"), ("Piezas", ""), ("Telefonía", "1,250.50"), ("", "")]
    assert written_costs(BOOK, rows) == [
        Cost("2026-10", "Piezas", 0),
        Cost("2026-10", "Telefonía", 125_050),
    ]


@pytest.mark.parametrize("rows", [[("Piezas", "mucho")], [("", "5")], [("A", "1"), ("A", "2")]])
def test_a_cost_that_cannot_be_read_is_said(rows: list[tuple[str, str]]) -> None:
    with pytest.raises(DeskError):
        written_costs(BOOK, rows)


def test_only_people_who_change_team_are_kept() -> None:
    assert changed_teams(BOOK, [("u-1", "Norte "), ("u-2", "Sur")]) == [("u-2", "Sur")]


def test_a_file_of_costs_is_read_whole_or_not_at_all() -> None:
    text = "mes;concepto;importe\n2026-10;Telefonía;12,500.00\n2026-10;Personal;90 mil\n"
    assert [cost.amount_cents for cost in costs_of_text(text)] == [1_250_000, 9_000_000]
    with pytest.raises(DeskError, match="Línea 2"):
        costs_of_text("2026-10;Telefonía;1\n2026-10;Personal;nada\n")
    with pytest.raises(DeskError, match="línea 1"):
        costs_of_text("2026-10;Telefonía\n")


def test_costs_are_summed_for_the_month_at_once() -> None:
    world = World()
    keeper = HouseKeeper(world.ledger, SUPERVISOR, NOW, new_id)
    keeper.keep_costs([Cost("2026-10", "Personal", 300), Cost("2026-10", "Piezas", 45)])
    keeper.keep_costs([Cost("2026-10", "Piezas", 0)])
    assert costs_of(world.store) == [Cost("2026-10", "Personal", 300)]
    found = LocalTotals(world.store).totals(["2026-10"], ["all"])
    assert found["2026-10"]["all", ""]["cost_cents"] == 300
    assert book_of(world.store, "2026-10").costs == (Cost("2026-10", "Personal", 300),)
