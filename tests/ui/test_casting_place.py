"""«Personajes»: each key is checked and played at once; nothing bad is saved, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_desk.app_places.casting import fields_of, people, play_draft, remove_own, save_draft
from agent_desk.app_places.practice_shelf import load_kit
from agent_desk.casting_session import CastKeeper
from agent_desk.library.practice_personas import load_practice_book
from agent_desk.library.practice_versions import practice_versions
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.casting.panel import CastingPanel
from agent_desk.ui.shell.casting.presenter import CastingPresenter, CastingTools
from agent_desk.ui.shell.casting.state import CastingState
from tests.store.world import NOW, SUPERVISOR, World, maria
from tests.ui.panels import require_names, require_room, show


class Spy:
    """The last state and problem shown."""

    def __init__(self) -> None:
        self.state, self.problem = CastingState(), ""

    def show_state(self, state: CastingState) -> None:
        self.state = state

    def show_problem(self, sentence: str) -> None:
        self.problem = sentence


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    yield tmp_path


@pytest.fixture
def spy() -> Spy:
    return Spy()


@pytest.fixture
def presenter(home: Path, spy: Spy, world: World) -> CastingPresenter:
    presenter = CastingPresenter(spy, tools_on(world), InlineBackground())
    presenter.open()
    presenter.choose(place(spy, "lupita"))
    return presenter


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    world.load(maria())
    yield world
    world.store.close()


def tools_on(world: World) -> CastingTools:
    keeper = CastKeeper(world.store, SUPERVISOR, NOW)
    return CastingTools(
        people, fields_of, play_draft, partial(save_draft, keeper), partial(remove_own, keeper)
    )


def place(spy: Spy, person: str) -> int:
    return [row.card_id for row in spy.state.people].index(person)


def open_field(presenter: CastingPresenter, spy: Spy, path: str) -> None:
    presenter.choose_field([row.path for row in spy.state.rows].index(path))


def test_nothing_is_called_wrong_before_the_check_has_answered(home: Path, world: World) -> None:
    told: list[CastingState] = []

    class Watching(Spy):
        def show_state(self, state: CastingState) -> None:
            told.append(state)

    CastingPresenter(Watching(), tools_on(world), InlineBackground()).open()
    assert told
    assert not [state.status for state in told if state.tone is Tone.BAD]


def test_every_persona_opens_and_greets(presenter: CastingPresenter, spy: Spy) -> None:
    for number in range(len(spy.state.people)):
        presenter.choose(number)
        assert spy.state.chosen == number
        assert spy.state.tone is Tone.OK, (spy.state.people[number].card_id, spy.state.status)
        assert len(spy.state.tried) == 1 and spy.state.tried[0].text


def test_a_sentence_is_tried_at_once_and_explained(presenter: CastingPresenter, spy: Spy) -> None:
    presenter.say("Todos tenemos problemas, no exagere.")
    agent, debtor = spy.state.tried[1:]
    assert agent.is_agent and debtor.text
    assert "minimiza" in debtor.why and "confianza -" in debtor.why


def test_an_edit_changes_the_very_next_answer(presenter: CastingPresenter, spy: Spy) -> None:
    open_field(presenter, spy, "lines.greet")
    presenter.edit("¿Quién llama a estas horas?")
    assert spy.state.tried[0].text == "¿Quién llama a estas horas?"
    assert "save" in spy.state.acts and spy.state.people[spy.state.chosen].has_flag


def test_a_mistake_names_the_field_and_cannot_be_saved(
    presenter: CastingPresenter, spy: Spy
) -> None:
    open_field(presenter, spy, "facts[1].trust")
    presenter.edit("mucho")
    assert spy.state.tone is Tone.BAD and "«mucho» no es un número entero" in spy.state.status
    assert [row.path for row in spy.state.rows if row.tone is Tone.BAD] == ["facts[1].trust"]
    assert spy.state.field is not None and spy.state.field.problems
    assert "save" not in spy.state.acts and not spy.state.can_try
    presenter.act("undo")
    assert spy.state.tone is Tone.OK and spy.state.field.value == "40"


def test_what_is_saved_is_practised_with_and_can_be_taken_back(
    presenter: CastingPresenter, spy: Spy, home: Path
) -> None:
    open_field(presenter, spy, "brief")
    presenter.edit("Es su primer atraso con {creditor}.")
    presenter.act("save")
    assert "Guardada" in spy.state.status and spy.problem == ""
    assert load_practice_book().personas["lupita"].brief == "Es su primer atraso con {creditor}."
    presenter.act("remove")
    assert not list((home / "practice" / "personas").glob("*.yaml"))
    assert load_practice_book().personas["lupita"].brief != "Es su primer atraso con {creditor}."


def test_whoever_practises_next_meets_what_was_saved(presenter: CastingPresenter, spy: Spy) -> None:
    shelf = load_kit().shelf
    before, versions = shelf.personas["lupita"].temperament, practice_versions("lupita")
    open_field(presenter, spy, "temperament")
    presenter.edit("tranquila")
    presenter.act("save")
    assert shelf.personas["lupita"].temperament == "tranquila"
    assert practice_versions("lupita") != versions
    presenter.act("remove")
    assert shelf.personas["lupita"].temperament == before
    assert practice_versions("lupita") == versions


def test_another_persona_begins_as_a_copy(presenter: CastingPresenter, spy: Spy) -> None:
    presenter.act("copy")
    presenter.edit("Otra Persona")
    presenter.act("save")
    assert {"lupita", "lupita-2"} <= set(load_practice_book().personas)
    assert load_practice_book().personas["lupita-2"].name == "Otra Persona"


def test_unsaved_changes_keep_the_place(presenter: CastingPresenter, spy: Spy) -> None:
    open_field(presenter, spy, "temperament")
    presenter.edit("tranquila")
    presenter.choose(place(spy, "kevin"))
    assert spy.state.people[spy.state.chosen].card_id == "lupita"
    assert "Guarde o deshaga" in spy.state.status


def test_facts_and_objections_come_and_go(presenter: CastingPresenter, spy: Spy) -> None:
    before = len(spy.state.rows)
    presenter.act("fact")
    assert spy.state.field is not None and spy.state.field.path == "facts[5].id"
    assert spy.state.tone is Tone.OK
    presenter.act("drop")
    assert len(spy.state.rows) == before
    presenter.act("objection")
    assert spy.state.field.path.startswith("objections[3]") or spy.state.tone is Tone.BAD


def test_another_seed_is_another_person_of_the_same_story(
    presenter: CastingPresenter, spy: Spy
) -> None:
    presenter.act("seed")
    assert "Guadalupe Rivera" not in spy.state.preview and spy.state.tone is Tone.OK


def test_a_folder_that_cannot_be_written_says_so_and_keeps_the_draft(
    presenter: CastingPresenter, spy: Spy, home: Path
) -> None:
    (home / "practice").write_text("no es una carpeta", "utf-8")
    open_field(presenter, spy, "temperament")
    presenter.edit("tranquila")
    presenter.act("save")
    assert "El borrador sigue en pantalla" in spy.problem
    assert spy.state.field is not None and spy.state.field.value == "tranquila"


def test_the_panel_names_every_control_and_fits_the_smallest_window(qtbot: QtBot) -> None:
    panel = CastingPanel()
    show(panel, qtbot)
    require_names(panel)
    require_room(panel)


def test_the_panel_works_by_keyboard(home: Path, qtbot: QtBot, world: World) -> None:
    panel = CastingPanel()
    presenter = CastingPresenter(panel, tools_on(world), InlineBackground())
    panel.opened.connect(presenter.open)
    panel.said.connect(presenter.say)
    panel.act_requested.connect(presenter.act)
    show(panel, qtbot)
    qtbot.keyClick(panel, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(panel.line.hasFocus)
    panel.line.insert("¿Qué pasó?")  # QTest types plain letters only
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert "¿Qué pasó?" in panel.talk.toPlainText()
    assert panel.line.text() == ""
