"""Versions of the strategy are added and never edited; readings and improvements stay."""

from __future__ import annotations

import pytest

from agent_desk.domain.commands import Accepted, Refused
from agent_desk.domain.strategy.commands import (
    NoteImprovement,
    ReadDocument,
    SaveStrategyDocument,
)
from agent_desk.store.driver import IntegrityError
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.strategy.read_strategy import LocalStrategy
from tests.store.world import AGENT, NOW, World
from tests.store.world import SUPERVISOR as BOSS


def test_a_version_is_added_and_the_earlier_one_stays(world: World) -> None:
    ledger, kept = LedgerLocal(world.store), LocalStrategy(world.store)
    first = SaveStrategyDocument("c-1", BOSS, NOW, "map", "map", 1, '{"a": 1}', "la primera")
    again = SaveStrategyDocument("c-2", BOSS, NOW, "map", "map", 2, '{"a": 2}', "otra")
    assert isinstance(ledger.submit(first), Accepted)
    assert isinstance(ledger.submit(again), Accepted)
    late = ledger.submit(SaveStrategyDocument("c-3", BOSS, NOW, "map", "map", 2, "{}", "tarde"))
    assert isinstance(late, Refused)
    assert "Otra persona" in late.reason
    assert [one.body for one in kept.versions("map", "map")] == ['{"a": 2}', '{"a": 1}']
    assert [one.number for one in kept.in_force("map")] == [2]


def test_an_agent_reads_and_does_not_write_the_strategy(world: World) -> None:
    ledger = LedgerLocal(world.store)
    refused = ledger.submit(SaveStrategyDocument("c-1", AGENT, NOW, "map", "map", 1, "{}", "mía"))
    assert isinstance(refused, Refused)
    assert isinstance(ledger.submit(ReadDocument("c-2", AGENT, NOW, "llamada", 1)), Accepted)
    assert isinstance(ledger.submit(ReadDocument("c-3", AGENT, NOW, "llamada", 1)), Accepted)
    assert len(LocalStrategy(world.store).readings()) == 1


def test_an_improvement_needs_words_and_its_step(world: World) -> None:
    ledger = LedgerLocal(world.store)
    empty = NoteImprovement("c-1", BOSS, NOW, "i-1", "llamada", "plan", " ", "")
    good = NoteImprovement("c-2", BOSS, NOW, "i-2", "llamada", "check", "Bajó a 2", "piloto 3")
    assert isinstance(ledger.submit(empty), Refused)
    assert isinstance(ledger.submit(good), Accepted)
    (line,) = LocalStrategy(world.store).improvements("llamada")
    assert (line.stage, line.text, line.evidence) == ("check", "Bajó a 2", "piloto 3")


def test_nobody_rewrites_the_history_of_the_strategy(world: World) -> None:
    LedgerLocal(world.store).submit(
        SaveStrategyDocument("c-1", BOSS, NOW, "map", "map", 1, "{}", "la primera")
    )
    for statement in ("UPDATE strategy_document SET body = '[]'", "DELETE FROM strategy_document"):
        with pytest.raises(IntegrityError), world.store.tx():
            world.store.write(statement, {})
