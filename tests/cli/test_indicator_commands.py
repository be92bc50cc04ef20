"""The indicators in the terminal: money in pesos, our segments by name, the creditor's apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from agent_desk.cli.indicator_commands import _scope_of
from agent_desk.cli.strategy_tables import indicator_lines, part_lines
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.strategy.indicators.indicator import Goal, Reading
from agent_desk.library.indicators import load_compass
from agent_desk.services.indicators import Part, Totals, dashboard

COMPASS = load_compass()
TITLES = {"negociar": "Negociar"}
MEMBERS = {"cell": ("", "negociar"), "segment": ("Nómina",)}
SUMS = {
    "recovered_cents": 125_000,
    "assigned_cents": 1_250_000,
    "assigned": 1_200,
    "worked": 600,
    "handled_seconds": 7_200,
    "handled": 30,
}


class OneMonth:
    def periods(self) -> Sequence[str]:
        return ["2026-10"]

    def totals(self, periods: Sequence[str], scopes: Sequence[str]) -> Totals:
        return {"2026-10": {("all", ""): SUMS, ("cell", "negociar"): SUMS}}

    def goals(self, period: str) -> Mapping[str, Goal]:
        return {}


def test_money_is_told_in_pesos_and_time_in_hours() -> None:
    text = indicator_lines(dashboard(OneMonth(), COMPASS.indicators))
    assert "10.0 %   $1,250 ÷ $12,500" in text
    assert "50.0 %   600 ÷ 1,200" in text
    assert "4 min 00 s   2.0 h ÷ 30" in text
    assert "125,000" not in text  # centavos are for --json


def test_a_figure_is_opened_by_our_segments_with_their_names() -> None:
    recovery = COMPASS.of("recovery")
    assert recovery
    part = Part("negociar", Reading(1, 4), Reading(1, 5))
    lines = part_lines(recovery, [part], TITLES, "Sin segmento al abrir").splitlines()
    assert lines[0].startswith("Recuperación: Pagos recibidos")
    assert lines[1].split() == ["Negociar", "25.0", "%", "+5.0", "pp", "n", "=", "$0"]


def test_a_segment_is_ours_and_a_group_the_creditors() -> None:
    assert _scope_of("segment:negociar", TITLES, MEMBERS) == ("cell", "negociar")
    assert _scope_of("segment:NEGOCIAR", TITLES, MEMBERS) == ("cell", "negociar")
    assert _scope_of("group:nómina", TITLES, MEMBERS) == ("segment", "Nómina")
    assert _scope_of("all:", TITLES, MEMBERS) == ("all", "")


@pytest.mark.parametrize("asked", ["segment:nada", "sector:x"])
def test_an_unknown_part_is_refused_with_what_there_is(asked: str) -> None:
    with pytest.raises(RefusedError, match="hay"):
        _scope_of(asked, TITLES, MEMBERS)
