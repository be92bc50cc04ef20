"""«Plantillas»: the creditor's own words and look, begun with those of his country."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from agent_desk.app_places.templates import try_template
from agent_desk.domain.papers.paper import Look
from agent_desk.domain.papers.samples import SAMPLES
from agent_desk.library.template_texts import own_of, texts_of
from agent_desk.library.templates import letter_texts_of, shipped_templates
from agent_desk.papers_in_force import press_of, templates_in_force
from agent_desk.store.agreements.read_papers import LocalTemplates
from agent_desk.ui.shell.templates.panel import TemplatesPanel
from agent_desk.ui.shell.templates.presenter import TemplatesPresenter
from tests.store.world import World
from tests.ui.test_agreements_place import editor, ground_of, words
from tests.worlds import content

OWN = "agreement-mx-financiera-ejemplo"
NAVY = "#102A43"


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    yield world
    world.store.close()


def save_button(panel: TemplatesPanel) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if "Guardar" in b.accessibleName())


def choose(presenter: TemplatesPresenter, path: str) -> None:
    paths = [each.path for each in presenter._texts]
    presenter.select(paths.index(path))


def test_the_creditors_own_template_begins_with_his_countrys_words(
    qtbot: QtBot, world: World
) -> None:
    panel, presenter = editor(qtbot, world)
    panel.own_requested.emit()
    box = panel.findChildren(QComboBox)[0]
    assert box.currentText() == "Convenio · MX · financiera-ejemplo"
    assert save_button(panel).isEnabled()
    presenter.save("la suya")
    saved = LocalTemplates(world.store).versions(OWN)
    assert [(each.number, each.note) for each in saved] == [(1, "la suya")]
    assert letter_texts_of(saved[0].text).version == "1"


def test_his_own_words_and_colour_are_on_his_pages_and_on_nobody_elses(
    qtbot: QtBot, world: World
) -> None:
    panel, presenter = editor(qtbot, world)
    panel.own_requested.emit()
    for path, text in (("titles/settle", "Convenio Azul"), ("look/colour", NAVY)):
        choose(presenter, path)
        presenter.edit(text)
        assert save_button(panel).isEnabled(), words(panel)
    presenter.save("azul")
    texts = templates_in_force(world.store)
    mine = press_of(texts, content(), is_demo=True).letter
    assert mine.titles["settle"] == "Convenio Azul"
    assert mine.look == Look("letter", NAVY, "")
    assert "Azul" not in texts["agreement-mx"]


@pytest.mark.parametrize(
    ("path", "text", "why"),
    [
        ("look/colour", "#FFFF00", "oscuro para leerse"),
        ("look/paper", "oficio", "letter, a4"),
        ("look/logo", "/no/esta.png", "no encuentro ese archivo"),
    ],
)
def test_a_look_that_cannot_be_printed_is_a_sentence_and_is_not_saved(
    qtbot: QtBot, world: World, path: str, text: str, why: str
) -> None:
    panel, presenter = editor(qtbot, world)
    panel.own_requested.emit()
    choose(presenter, path)
    presenter.edit(text)
    assert why in words(panel)
    assert not save_button(panel).isEnabled()


def test_a_second_one_is_not_begun(qtbot: QtBot, world: World) -> None:
    panel, presenter = editor(qtbot, world)
    panel.own_requested.emit()
    panel.own_requested.emit()
    assert "ya es propia" in words(panel)
    presenter.save("la suya")
    presenter.choose("agreement-mx")
    panel.own_requested.emit()
    assert "ya tiene la suya" in words(panel)


def test_what_the_country_demands_is_read_with_its_source_and_not_edited(
    qtbot: QtBot, world: World
) -> None:
    panel, presenter = editor(qtbot, world)
    presenter.choose("agreement-co")
    choose(presenter, "rules/0")
    field = panel.findChild(QPlainTextEdit)
    assert field.isReadOnly()
    assert "No se encontró: se pide por prudencia" in field.toPlainText()
    assert "Sin esto no se hace" in field.toPlainText()
    presenter.edit("otra cosa")
    assert not save_button(panel).isEnabled()
    presenter.select(0)
    assert not field.isReadOnly()


def test_the_words_that_the_program_brings_can_be_taken_back(qtbot: QtBot, world: World) -> None:
    panel, presenter = editor(qtbot, world)
    presenter.select(0)
    presenter.edit("Otro título")
    presenter.save("probar")
    presenter.go_back(1)
    assert panel._text.toPlainText() == "Convenio de liquidación"
    assert save_button(panel).isEnabled()


@pytest.mark.parametrize("country", ["co", "cl", "pe", "ec", "ar", "us"])
def test_the_template_of_another_country_is_tried_with_somebody_who_hears_complaints(
    qtbot: QtBot, world: World, country: str
) -> None:
    text = shipped_templates()[f"agreement-{country}"]
    pdf = try_template(ground_of(world), f"agreement-{country}", text, next(iter(SAMPLES)))
    assert PdfReader(BytesIO(pdf)).trailer["/Root"]["/Lang"] == f"es-{country.upper()}"


def test_an_own_template_keeps_every_text_and_rule() -> None:
    source = shipped_templates()["receipt-mx"]
    own = own_of(source, "Financiera Ejemplo", Look())
    assert [each.text for each in texts_of(own)] == [each.text for each in texts_of(source)]
