"""The strategy that ships is sound: every link has its why, and nobody is left without help."""

from __future__ import annotations

from datetime import date

import pytest

from agent_desk.domain.errors import ContentError
from agent_desk.domain.strategy.decision.model import ailments as lacks
from agent_desk.domain.strategy.maps.health import ailments
from agent_desk.domain.strategy.maps.model import Theme
from agent_desk.library.strategy_documents import (
    load_decision,
    load_map,
    load_processes,
    read_json,
)


def test_the_map_that_ships_has_five_lanes_and_both_halves_of_the_rule() -> None:
    chart = load_map()
    assert len(chart.perspectives) == 5
    assert {one.theme for one in chart.objectives} >= set(Theme)
    assert [a for a in ailments(chart) if a.rule != "no_indicator"] == []


def test_the_analysis_that_ships_reaches_its_processes() -> None:
    decision = load_decision()
    assert [s for s in lacks(decision) if "hipótesis" not in s] == []
    names = {process.name for process in load_processes(date(2026, 11, 24))}
    assert "Registro de una dificultad con comprobante" in names


def test_a_broken_file_is_refused_with_its_line() -> None:
    with pytest.raises(ContentError, match="línea 2"):
        read_json('{\n "a": }', "map.json")
    with pytest.raises(ContentError, match="2 MB"):
        read_json(" " * (2 * 1024 * 1024 + 1), "map.json")
