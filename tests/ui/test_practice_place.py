"""«Práctica» as a place: what is one's own, what is shared, the exam, the group."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from agent_desk.app_places.practice_shelf import load_kit
from agent_desk.domain.practice.training.history import EXAM, SHORT, KeptDrill
from agent_desk.library.practice_versions import practice_versions
from agent_desk.store.practice.read_practice import LocalOwnPractice
from agent_desk.ui.keys import DOOR_KEYS, KEYS
from agent_desk.ui.practice.course_painting import OwnPages, persona_reading, personas_pane
from agent_desk.ui.practice.keys import DRILL_KEYS
from agent_desk.ui.practice.panel import PracticePanel
from agent_desk.ui.shell.shell_keys import SHELL_KEYS
from tests.journeys.test_led_practice import TRAINEE, TRAINER, TUESDAY_NOON, Machine
from tests.ui.panels import require_names

EXAM_SEEDS = (("lupita", 9101), ("kevin", 9102), ("martin", 9103))


@pytest.fixture
def trainee(qtbot: QtBot) -> Machine:
    return Machine(qtbot, TRAINEE)


@pytest.fixture
def trainer(qtbot: QtBot) -> Machine:
    return Machine(qtbot, TRAINER)


def drill(persona: str, total: int, seed: int = 1, kind: str = SHORT) -> KeptDrill:
    return KeptDrill(
        f"{persona}-{seed}-{total}", TRAINEE.id, persona, seed, TUESDAY_NOON.date(), kind,
        TUESDAY_NOON, 88, ("Buenas tardes.",), "closed", total, False, {}, "Pregunte dos veces.",
        practice_versions(persona),
    )  # fmt: skip


def keep(machine: Machine, *drills: KeptDrill) -> None:
    for one in drills:
        machine.place._room.own.keep(one, {})
    machine.place._course.open()


def pane_text(machine: Machine, section: str) -> str:
    pane = machine.area.panel._panes[section]
    rows = " ".join(f"{row.title} {row.detail} {row.rate}" for row in pane._list._rows.rows)
    reading = pane._reading.text.toPlainText()
    return f"{rows} {pane._reading._head.accessibleName()} {reading}"


def test_today_has_eight_drills_and_the_brief_without_a_blank(trainee: Machine) -> None:
    assert trainee.area.panel._panes["today"]._list.count() == 8
    for section in ("today", "personas"):
        assert "{" not in pane_text(trainee, section)
    assert "8 caben en 20 minutos" in trainee.area.panel._subtitle.text()


def test_history_is_private_until_its_person_shares_it(trainee: Machine) -> None:
    keep(trainee, drill("kevin", 63))
    assert "Privado" in pane_text(trainee, "history") and "63" in pane_text(trainee, "history")
    trainee.area.panel.act_requested.emit("history", "share")
    assert "Compartido" in pane_text(trainee, "history")
    trainee.area.panel.act_requested.emit("history", "share")
    assert "Privado" in pane_text(trainee, "history")


def test_a_drill_of_the_history_is_played_again_from_its_words(trainee: Machine) -> None:
    keep(trainee, drill("kevin", 63))
    trainee.area.panel.act_requested.emit("history", "open")
    assert trainee.area.currentWidget() is trainee.area.debrief
    assert "Una sola meta" in trainee.area.debrief._reading.text.toPlainText()
    assert len(trainee.place._room.own.drills()) == 1  # looking is not practising


def test_a_drill_with_a_persona_that_is_gone_says_so(trainee: Machine) -> None:
    keep(trainee, drill("nadie", 63))
    trainee.area.panel.act_requested.emit("history", "open")
    assert "ya no está" in trainee.area.panel._problem.text()


def test_an_exam_passed_gets_a_certificate_with_its_versions(trainee: Machine) -> None:
    keep(trainee, *(drill(p, 78, seed, EXAM) for p, seed in EXAM_SEEDS))
    trainee.place._pages._certify()
    trainee.place._course.open()
    text = pane_text(trainee, "exam")
    assert "Aprobado" in text and "PR-" in text and "persona martin" in text
    (given,) = trainee.place._room.own.certificates()
    pdf = trainee.place._pages.certificate_pdf(given)
    assert pdf.startswith(b"%PDF")


def test_an_exam_that_fell_short_gets_none(trainee: Machine) -> None:
    totals = (95, 95, 55)
    keep(
        trainee,
        *(drill(p, t, seed, EXAM) for (p, seed), t in zip(EXAM_SEEDS, totals, strict=True)),
    )
    trainee.place._pages._certify()
    assert list(trainee.place._room.own.certificates()) == []
    trainee.place._course.open()
    assert "No alcanzó" in pane_text(trainee, "exam")


def test_the_group_names_only_who_shares_and_compares_no_single_person(trainer: Machine) -> None:
    room, panel = trainer.place._room, trainer.area.panel
    from agent_desk.store.access.people import save_user

    for user in (TRAINEE, replace(TRAINEE, id="eva", name="Eva")):
        save_user(room.store, user, TUESDAY_NOON)
    LocalOwnPractice(room.store, TRAINEE).keep(drill("kevin", 63), {})
    panel.show_section("group")
    assert "Comparten: 0. No comparten: 2." in pane_text(trainer, "group")
    assert "63" not in pane_text(trainer, "group")
    with room.store.tx():
        room.store.write("INSERT INTO practice_share VALUES (?, '2026-11-24')", (TRAINEE.id,))
    panel.show_section("group")
    assert "63" in pane_text(trainer, "group")
    panel.row_chosen.emit("group", 1)
    assert "cada grupo necesita 3 personas" in pane_text(trainer, "group")
    panel.row_chosen.emit("group", 3)  # Eva, the first by name
    assert "solo esa persona lo ve" in pane_text(trainer, "group")
    panel.act_requested.emit("group", "waiting")
    assert "Espera su turno desde" in pane_text(trainer, "group")


def test_an_agent_has_neither_the_group_nor_personas_to_play(trainee: Machine) -> None:
    assert "group" not in trainee.area.panel.sections
    assert trainee.area.panel._panes["led"]._list.count() == 0


def test_every_control_has_a_name(qtbot: QtBot, trainee: Machine) -> None:
    panel = PracticePanel(is_leader=True)
    qtbot.addWidget(panel)
    for page in (panel, trainee.area.panel, trainee.area.debrief):
        require_names(page)


def test_the_voice_is_found_or_said_to_be_missing(trainee: Machine) -> None:
    trainee.area.panel.act_requested.emit("today", "voice")
    said = trainee.area.panel._subtitle.text()
    assert "Voz encendida" in said or "no tiene voces" in said
    trainee.place._voice.stop()


def test_a_situation_goes_by_its_title_and_a_heavy_story_says_so_before_it_begins() -> None:
    shelf = load_kit().shelf
    rows = {row.id: row.detail for row in personas_pane(shelf, OwnPages(), 0).rows}
    assert rows["beto-dia-de-pago"].endswith("Beto, con la renta encima")
    heavy = next(one for one in shelf.personas.values() if one.warning and not one.is_guided)
    first = persona_reading(heavy, ()).sections[0]
    assert first.blocks and heavy.warning in str(first.blocks)


def test_no_key_of_a_drill_means_something_else_on_the_desk_it_is_played_on() -> None:
    taken = {key.key for key in (*KEYS, *DOOR_KEYS, *SHELL_KEYS)}
    assert not {key.key for key in DRILL_KEYS} & taken
