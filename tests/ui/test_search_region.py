"""The right column while somebody types: what is painted again, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agent_desk.content import load_cards
from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.in_country import quick_in, title_in
from agent_desk.ui import fonts
from agent_desk.ui.desk.density import COMPACT, STANDARD, WIDE, Density
from agent_desk.ui.desk.search import SearchRegion
from agent_desk.ui.desk.state import (
    Mode,
    Neighbour,
    ProtocolState,
    ResponseState,
    ResponseStep,
    ResultRow,
    SearchState,
)
from agent_desk.ui.widgets.neighbour_line import NeighbourLine
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList, fitting_title

ROWS = tuple(ResultRow(name, name.title(), "línea", (), key=str(n)) for n, name in enumerate("abc"))
FIRST = SearchState(rows=ROWS, selected=0, response=ResponseState("Primera"))
SECOND = SearchState(
    rows=(ROWS[0], ResultRow("d", "Otra", "línea", (), key="1"), ROWS[2]),
    selected=0,
    response=ResponseState("Segunda", steps=(ResponseStep("Valide", "«Entiendo.»"),)),
)


class Paints(QObject):
    """Heights of what was painted of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.heights: list[int] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.heights.append(event.region().boundingRect().height())  # type: ignore[attr-defined]
        return False


@pytest.fixture
def region(qtbot: QtBot) -> SearchRegion:
    made = SearchRegion()
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show_state(FIRST)
    made.show()
    qtbot.waitExposed(made)
    qtbot.wait(20)
    return made


@pytest.mark.parametrize("mode", [Mode.BEFORE, Mode.AFTER, Mode.BLOCKED])
def test_outside_a_call_a_response_cannot_be_used_and_looks_so(
    region: SearchRegion, mode: Mode
) -> None:
    region.set_mode(Mode.CALL)
    assert region.response.use_button.isEnabled()
    assert region.protocol.use_button.isEnabled()
    region.set_mode(mode)
    keys = [*region.response.findChildren(Keycap), *region.protocol.findChildren(Keycap)]
    assert len(keys) == 2
    assert not any(key.isEnabled() for key in keys)
    assert not region.response.use_button.isEnabled()
    assert not region.protocol.use_button.isEnabled()
    assert region.response.worked_button.isEnabled()  # what was used in the call is rated after it


def test_only_the_row_that_changed_is_painted_again(qtbot: QtBot, region: SearchRegion) -> None:
    paints = Paints()
    region.results.viewport().installEventFilter(paints)
    region.show_state(SECOND)
    qtbot.waitUntil(lambda: bool(paints.heights))
    assert sum(paints.heights) < 2 * region.results.sizeHintForRow(0)
    paints.heights.clear()
    region.show_state(SECOND)
    qtbot.wait(20)
    assert paints.heights == []


def test_while_typing_the_response_follows_its_results(qtbot: QtBot, region: SearchRegion) -> None:
    region.edited.connect(lambda _text: region.show_state(SECOND))
    QTest.keyClick(region.edit, "p")  # type: ignore[call-overload]
    assert region.results.model().index(1, 0).data() == "Otra"
    assert region.is_behind
    qtbot.waitUntil(lambda: not region.is_behind)
    assert "Entiendo" in region.response._steps.accessibleDescription()


def test_a_search_that_finds_nothing_says_so_and_moves_nothing(region: SearchRegion) -> None:
    parts = (region.results, region.neighbours, region.response)
    before = [part.geometry() for part in parts]
    region.show_state(SearchState(empty="No encuentro nada parecido."))
    region.layout().activate()
    assert [part.geometry() for part in parts] == before
    assert region._empty.isVisible()
    assert region._empty.accessibleName() == "No encuentro nada parecido."
    assert region.results.rect().contains(region._empty.geometry())
    assert region._empty.width() > STANDARD.right - 60
    region.show_state(FIRST)
    assert not region._empty.isVisible()


def test_after_a_protocol_no_response_of_before_is_read(region: SearchRegion) -> None:
    protocol = ProtocolState("Crisis", "Deje el cobro.", "Línea, 800 911 2000", (), ("Haga",), ())
    region.show_state(replace(SECOND, protocol=protocol))
    region.edited.connect(lambda _text: region.show_state(FIRST))
    QTest.keyClick(region.edit, "p")  # type: ignore[call-overload]
    assert region.results.isVisible()
    assert "Entiendo" not in region.response._steps.accessibleDescription()


def test_a_response_that_is_asked_for_is_there_at_once(region: SearchRegion) -> None:
    region.show_state(SECOND)
    assert not region.is_behind
    assert "Entiendo" in region.response._steps.accessibleDescription()


@pytest.mark.parametrize("density", [WIDE, STANDARD, COMPACT], ids=lambda d: d.name)
def test_each_candidate_is_read_whole_in_every_country(qtbot: QtBot, density: Density) -> None:
    fonts.load_fonts()
    cards, _ = load_cards()
    found = ResultList()
    qtbot.addWidget(found)
    found.set_row_px(density.result, density.found)
    found.show_rows(ROWS, 0)
    room = density.right - 12 - 2 * 8
    cut = set()
    for card in cards.values():
        for country in COUNTRIES:
            quick = quick_in(card, country).replace("{nombre}", "señora Hernández")
            title = fitting_title(title_in(card, country), room - 27 - 18)
            lines = found._drawn.detail_lines(quick, room)[0]
            cut |= {card.id} if f"{title}{lines[-1]}".count("…") else set()
    assert cut == set()


def test_candidates_are_taller_than_the_usual_cards_and_the_response_stays(
    region: SearchRegion, qtbot: QtBot
) -> None:
    region.set_density(STANDARD)
    region.layout().activate()
    usual = tuple(replace(row, key="") for row in ROWS)
    heights, tops = [], []
    for rows in (usual, ROWS, (), ROWS[:1], usual):
        region.show_state(replace(FIRST, rows=rows))
        qtbot.wait(5)
        heights.append(region.results.sizeHintForRow(0) if rows else 0)
        tops.append(region.response.mapTo(region, region.response.rect().topLeft()).y())
    assert heights == [44, 60, 0, 60, 44]
    assert len(set(tops)) == 1


def test_the_neighbours_are_read_whole_in_the_narrowest_column(qtbot: QtBot) -> None:
    fonts.load_fonts()
    cards, _ = load_cards()
    line = NeighbourLine()
    qtbot.addWidget(line)
    line.resize(STANDARD.right - 12, line.height())
    line.show()
    cut = [card.id for card in cards.values() if _is_cut(line, card, cards)]
    assert len(cut) <= 3, cut  # three of the longest titles together; the pointer shows them whole
    assert line._chips[0].toolTip()


def _is_cut(line: NeighbourLine, card: Card, cards: Mapping[str, Card]) -> bool:
    near = tuple(Neighbour(n, cards[n].title) for n in card.neighbours[:3] if n in cards)
    line.show_neighbours(near, -1)
    line.layout().activate()
    return any("…" in text for chip in line._chips[: len(near)] for text in chip.lines())
