"""A map is edited without losing its logic, read aloud in order, and drawn without crossings."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.strategy.maps.edits import (
    MapEditError,
    changed,
    linked,
    moved,
    reached_from,
    relinked,
    unlinked,
    with_lane_moved,
    with_objective,
    with_standings,
    without,
)
from agent_desk.domain.strategy.maps.health import ailments
from agent_desk.domain.strategy.maps.layout import CARD_W, layout_of, place_at
from agent_desk.domain.strategy.maps.model import (
    Gauge,
    Link,
    Objective,
    Perspective,
    Standing,
    StrategyMap,
)
from agent_desk.domain.strategy.maps.plain import MapTextError, map_from, plain_of
from agent_desk.domain.strategy.maps.reading import reading

LANES = tuple(Perspective(name, name.title(), "lane_1") for name in ("dinero", "cliente", "base"))


def small() -> StrategyMap:
    chart = StrategyMap("Mapa", LANES)
    for lane, text in (("dinero", "Cobrar más"), ("cliente", "Cumplir"), ("base", "Formar")):
        chart, _made = with_objective(chart, lane, text)
    chart = linked(chart, "objetivo-2", "objetivo-1", "Lo cumplido es dinero")
    return linked(chart, "objetivo-3", "objetivo-2", "Quien sabe escucha")


def rules(chart: StrategyMap) -> set[str]:
    return {ailment.rule for ailment in ailments(chart, {"recovery"})}


def test_a_link_needs_its_why_and_never_closes_a_circle() -> None:
    chart = small()
    with pytest.raises(MapEditError, match="por qué"):
        linked(chart, "objetivo-3", "objetivo-1", "  ")
    with pytest.raises(MapEditError, match="círculo"):
        linked(chart, "objetivo-1", "objetivo-3", "vuelve")
    with pytest.raises(MapEditError, match="ya está"):
        linked(chart, "objetivo-3", "objetivo-2", "otra vez")
    with pytest.raises(MapEditError, match="a sí mismo"):
        linked(chart, "objetivo-3", "objetivo-3", "igual")


def test_a_removed_objective_takes_its_links_with_it() -> None:
    chart = without(small(), "objetivo-2")
    assert chart.links == ()
    assert [one.text for one in chart.objectives] == ["Cobrar más", "Formar"]


def test_a_moved_objective_gives_its_place_to_who_stood_there() -> None:
    chart, second = with_objective(small(), "dinero", "Gastar menos")
    chart = moved(chart, second, "dinero", 0)
    assert [one.text for one in chart.lane("dinero")] == ["Gastar menos", "Cobrar más"]
    chart = moved(chart, "objetivo-3", "dinero", 0)
    assert [one.text for one in chart.lane("dinero")] == ["Formar", "Gastar menos", "Cobrar más"]
    assert len({(one.perspective, one.column) for one in chart.objectives}) == 4


def test_an_objective_says_its_words_in_sixty_letters() -> None:
    chart = small()
    one = chart.objectives[0]
    kept = changed(chart, replace(one, text="  Cobrar   mejor ", owner=" Ana ", column=9))
    assert kept.objectives[0] == replace(one, text="Cobrar mejor", owner="Ana")
    with pytest.raises(MapEditError, match="60 letras"):
        changed(chart, replace(one, text="x" * 61))
    with pytest.raises(MapEditError, match="palabras"):
        with_objective(chart, "base", " ")


def test_no_more_objectives_than_can_be_read() -> None:
    chart = StrategyMap("Mapa", LANES)
    for number in range(24):
        chart, _made = with_objective(chart, "base", f"Objetivo {number}")
    with pytest.raises(MapEditError, match="24"):
        with_objective(chart, "base", "Uno más")


def test_what_a_pilot_found_is_seen_on_its_link() -> None:
    chart = relinked(small(), replace(small().links[0], pilot="p-7"))
    chart = with_standings(chart, {"p-7": Standing.REFUTED})
    assert [link.standing for link in chart.links] == [Standing.REFUTED, Standing.UNTESTED]
    assert "refuted" in rules(chart)
    assert unlinked(chart, "objetivo-2", "objetivo-1").links == chart.links[1:]


def test_the_health_check_names_what_is_missing() -> None:
    chart, _alone = with_objective(small(), "base", "Sola")
    assert {"no_indicator", "no_owner", "alone"} <= rules(chart)
    measured = changed(chart, replace(chart.objectives[0], indicators=("nada",), owner="Ana"))
    assert "unknown_indicator" in rules(measured)
    assert rules(StrategyMap("Mapa", LANES)) == {"empty"}


def test_a_circle_that_came_in_a_file_is_grave_and_still_drawn() -> None:
    chart = small()
    ring = replace(chart, links=(*chart.links, Link("objetivo-1", "objetivo-3", "vuelve")))
    first = ailments(ring)[0]
    assert first.is_grave
    assert first.rule == "cycle"
    assert len(layout_of(ring).ways) == 3
    assert len(reading(ring, {})) == 6


def test_the_map_is_read_from_causes_to_effects_with_its_figures() -> None:
    chart = small()
    chart = changed(chart, replace(chart.objectives[0], indicators=("recovery",), owner="Ana"))
    gauges = {"recovery": Gauge("Recuperación", "28.4 %", "27 %", "good")}
    steps = [step.sentence for step in reading(chart, gauges)]
    assert steps[0] == "Base: Formar."
    assert steps[1] == "Lleva a «Cumplir»: Quien sabe escucha (por probar)."
    assert steps[-1] == (
        "Dinero: Cobrar más. Recuperación: 28.4 %, meta 27 %, en meta. Responsable: Ana."
    )
    assert "sin datos" in reading(chart, {})[-1].sentence


def test_a_map_comes_back_from_its_file_as_it_went() -> None:
    chart = small()
    assert map_from(json.loads(json.dumps(plain_of(chart)))) == chart
    broken = plain_of(chart)
    broken["objectives"][1]["perspective"] = "luna"  # type: ignore[index]
    with pytest.raises(MapTextError, match="objetivo 2"):
        map_from(broken)
    for value in (None, [], {"title": "x"}, {"title": "x", "perspectives": "y"}):
        with pytest.raises(MapTextError):
            map_from(value)


LANE_IDS = st.sampled_from([lane.id for lane in LANES])


@st.composite
def charts(draw: st.DrawFn) -> StrategyMap:
    places = draw(st.lists(st.tuples(LANE_IDS, st.integers(0, 5)), unique=True, max_size=12))
    objectives = tuple(
        Objective(f"o{n}", lane, column, f"Objetivo {n}") for n, (lane, column) in enumerate(places)
    )
    ids = [one.id for one in objectives]
    pairs = (
        draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=14))
        if ids
        else []
    )
    chart = StrategyMap("Mapa", LANES, objectives)
    for source, target in pairs:
        try:
            chart = linked(chart, source, target, "porque sí")
        except MapEditError:
            continue
    return chart


@given(charts())
def test_no_edit_ever_makes_a_circle(chart: StrategyMap) -> None:
    for link in chart.links:
        assert link.source not in reached_from(chart, link.target)
    assert "cycle" not in rules(chart)


@given(charts())
def test_cards_never_cover_each_other_and_links_touch_their_cards(chart: StrategyMap) -> None:
    layout = layout_of(chart)
    cards = list(layout.cards.values())
    assert not any(a.overlaps(b) for n, a in enumerate(cards) for b in cards[:n])
    assert all(card.right <= layout.width and card.bottom <= layout.height for card in cards)
    for way in layout.ways:
        for point, end in ((way.points[0], way.link.source), (way.points[-1], way.link.target)):
            card = layout.cards[end]
            assert card.x - 0.5 <= point[0] <= card.right + 0.5
            assert card.y - 0.5 <= point[1] <= card.bottom + 0.5


@given(charts())
def test_long_links_go_round_the_cards(chart: StrategyMap) -> None:
    layout = layout_of(chart)
    for way in layout.ways:
        if way.is_curve or len(way.points) < 6:
            continue
        x, top, bottom = way.points[2][0], *sorted((way.points[2][1], way.points[3][1]))
        for card in layout.cards.values():
            is_beside = card.bottom <= top or card.y >= bottom or not card.x < x < card.right
            assert is_beside, way


@given(charts())
def test_a_dropped_card_snaps_to_the_place_it_shows(chart: StrategyMap) -> None:
    layout = layout_of(chart)
    for one in chart.objectives:
        card = layout.cards[one.id]
        at = place_at(chart, layout, card.centre + CARD_W / 8, card.y + card.h / 3)
        assert at == (one.perspective, one.column)


def test_the_order_of_the_lanes_is_the_house_s() -> None:
    chart = with_lane_moved(small(), "base", -1)
    assert [lane.id for lane in chart.perspectives] == ["dinero", "base", "cliente"]
    assert with_lane_moved(chart, "dinero", -1) == chart
