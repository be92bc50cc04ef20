"""Situations are written like personas; one from a real call carries nothing of the person."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from agent_desk.app_places.casting import casting_place, fields_of
from agent_desk.app_places.ground import Ground
from agent_desk.app_places.library_feed import LibraryFeed
from agent_desk.domain.commands import UseResponse
from agent_desk.domain.people import User
from agent_desk.domain.practice.training.casting import PERSONA, SCENARIO
from agent_desk.library.practice_personas import load_practice_book
from agent_desk.store.practice.read_casting import LocalCasting
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.casting.draft import is_retired
from agent_desk.ui.shell.casting.panel import CastingPanel
from agent_desk.ui.shell.casting.presenter import CastingPresenter
from tests.store.world import AGENT, NOW, SUPERVISOR, World, new_id
from tests.ui.panels import require_names, require_room, show
from tests.ui.test_casting_place import (
    Spy,
    home,
    open_field,
    place,
    presenter,
    spy,
    tools_on,
    world,
)
from tests.worlds import content

__all__ = ["home", "presenter", "spy", "world"]
CARDS = ("perdida-de-empleo", "pide-descuento")


@pytest.fixture
def scenarios(presenter: CastingPresenter, spy: Spy) -> CastingPresenter:
    presenter.show_kind(SCENARIO)
    return presenter


def versions(world: World, item: str) -> list[str]:
    return [one.state for one in LocalCasting(world.store).versions(SCENARIO, item)]


def test_every_situation_that_ships_shows_its_first_turns(
    scenarios: CastingPresenter, spy: Spy
) -> None:
    assert len(spy.state.people) >= 4
    for number in range(len(spy.state.people)):
        scenarios.choose(number)
        assert spy.state.tone is Tone.OK, spy.state.status
        assert len(spy.state.tried) >= 5, spy.state.people[number].card_id


def test_what_is_left_to_the_persona_says_what_it_is(scenarios: CastingPresenter, spy: Spy) -> None:
    scenarios.choose(place(spy, "beto-dia-de-pago"))
    rows = {row.path: row.text for row in spy.state.rows}
    assert rows["debt.balance"] == "como el personaje: 32000"
    assert rows["start.trust"] == "44" and rows["persona"] == "Roberto Treviño"


def test_fields_are_read_and_written_in_words(scenarios: CastingPresenter, spy: Spy) -> None:
    scenarios.choose(place(spy, "beto-dia-de-pago"))
    open_field(scenarios, spy, "practises")
    assert spy.state.field is not None and "Opciones a la medida" in spy.state.field.value
    scenarios.edit("Apertura y permiso, escucha y descubrimiento")
    assert spy.state.tone is Tone.OK
    assert spy.state.field.value == "Apertura y permiso, escucha y descubrimiento"
    scenarios.act("save")
    kept = load_practice_book().scenarios["beto-dia-de-pago"]
    assert kept.practises == ("opening", "listening")


def test_a_word_that_is_no_choice_is_told_with_those_that_are(
    presenter: CastingPresenter, spy: Spy
) -> None:
    open_field(presenter, spy, "exit")
    assert spy.state.field is not None and spy.state.field.value == "pausar y cuidar"
    presenter.edit("regaño")
    blanks = {row.path: row.text for row in spy.state.rows}
    assert (blanks["who"], blanks["country"], blanks["is_pleaser"]) == ("titular", "México", "no")
    assert "aclarar antes de cobrar" in spy.state.status and "dispute" not in spy.state.status
    presenter.edit("Pausar y cuidar")
    assert spy.state.field.value == "Pausar y cuidar"


def test_a_new_situation_is_saved_practised_retired_and_used_again(
    scenarios: CastingPresenter, spy: Spy, world: World
) -> None:
    scenarios.act("new")
    scenarios.edit("Un sábado con prisa")
    scenarios.act("save")
    name = spy.state.people[spy.state.chosen].card_id
    assert spy.problem == "" and name in load_practice_book().playable
    scenarios.act("retire")
    assert name not in load_practice_book().playable and spy.state.is_retired
    scenarios.act("retire")
    assert name in load_practice_book().playable
    assert versions(world, name) == ["in_use", "retired", "in_use"]


def test_taking_ours_away_brings_back_the_shipped_one_and_keeps_what_it_said(
    scenarios: CastingPresenter, spy: Spy, world: World
) -> None:
    scenarios.choose(place(spy, "beto-dia-de-pago"))
    open_field(scenarios, spy, "title")
    scenarios.edit("Beto, hoy")
    scenarios.act("save")
    scenarios.act("remove")
    assert load_practice_book().scenarios["beto-dia-de-pago"].title == "Beto, con la renta encima"
    kept = LocalCasting(world.store).versions(SCENARIO, "beto-dia-de-pago")
    assert [one.state for one in kept] == ["removed", "in_use"] and "Beto, hoy" in kept[1].text
    scenarios.take(SCENARIO, "beto-dia-de-pago", fields_of(kept[1].text))
    assert "save" in spy.state.acts and not is_retired(fields_of(kept[1].text))


def test_a_file_changed_by_hand_is_kept_among_the_versions(
    scenarios: CastingPresenter, spy: Spy, world: World, home: Path
) -> None:
    folder = home / "practice" / "scenarios"
    folder.mkdir(parents=True)
    text = "schema: agent_desk/practice-scenario@1\nid: propia\ntitle: Propia\npersona: beto\n"
    (folder / "propia.yaml").write_text(text, "utf-8")
    scenarios.open()
    scenarios.choose(place(spy, "propia"))
    scenarios.edit("Otra")
    scenarios.act("save")
    kept = LocalCasting(world.store).versions(SCENARIO, "propia")
    assert [one.number for one in kept] == [2, 1] and kept[1].text == text


def test_a_persona_that_a_situation_needs_cannot_be_taken_away(
    presenter: CastingPresenter, spy: Spy
) -> None:
    presenter.act("copy")
    presenter.act("save")
    presenter.show_kind(SCENARIO)
    presenter.act("new")
    open_field(presenter, spy, "persona")
    presenter.edit("lupita-2")
    presenter.act("save")
    presenter.show_kind(PERSONA)
    presenter.choose(place(spy, "lupita-2"))
    presenter.act("remove")
    assert "No quité nada" in spy.problem


def called(world: World) -> str:
    contact = world.begin(phone="+523312344821")
    for card in CARDS:
        world.accept(UseResponse(new_id(), AGENT, NOW, contact, "4417-0098", card, "calida", None))
    world.close(contact, outcome="promise", note="Su hermano Ernesto paga")
    return contact


def place_on(world: World, by: User) -> tuple[CastingPanel, Ground]:
    background = InlineBackground()
    feed = LibraryFeed(world.store, content(), background)
    ground = Ground(world.store, content(), background, by, lambda: NOW, lambda: NOW.date(), feed)
    panel = casting_place(ground)
    assert isinstance(panel, CastingPanel)
    return panel, ground


def test_a_situation_from_a_call_shows_what_was_replaced_and_is_written_down(
    world: World, home: Path, qtbot: QtBot
) -> None:
    contact = called(world)
    panel, _ground = place_on(world, SUPERVISOR)
    show(panel, qtbot)
    panel.kind_chosen.emit(SCENARIO)
    panel.act_requested.emit("from_call")
    assert world.count("event WHERE kind = 'PractiseCall'") == 0
    panel.calls.act_requested.emit("make")
    page = panel.calls._reading.text.toPlainText()
    assert "En su lugar" in page and "No se leyó" in page
    for private in ("María", "Hernández", "Financiera Ejemplo", "42,310", "Ernesto"):
        assert private not in page
    event = world.store.row("SELECT account, body FROM event WHERE kind = 'PractiseCall'")
    assert event is not None and event["account"] == "4417-0098" and contact in event["body"]
    panel.calls.act_requested.emit("take")
    assert panel.people.accessibleName() == "Situaciones"
    panel.act_requested.emit("save")
    made = [one for one in load_practice_book().scenarios.values() if one.is_from_call]
    assert [one.kind for one in made[0].objections] == list(CARDS)


def test_the_place_names_every_control_and_fits_with_situations_open(
    home: Path, qtbot: QtBot, world: World
) -> None:
    panel = CastingPanel()
    presenter = CastingPresenter(panel, tools_on(world), InlineBackground())
    presenter.open()
    presenter.show_kind(SCENARIO)
    show(panel, qtbot)
    require_names(panel)
    require_room(panel)
