"""Words of the library changed by keyboard, from the first letter to the desk of an agent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.domain.objections.library_book import State
from agent_desk.domain.people import Role
from agent_desk.session import desk_content
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.presenter import DeskPresenter
from tests.quick_index import quick_content
from tests.ui.editor_hands import Hands
from tests.ui.editor_world import NOW, EditorWorld
from tests.ui.panels import show
from tests.ui.view_spy import ViewSpy
from tests.worlds import PaperTray, StoppedClock, services_of

JOB, PAID, HARD = "perdida-de-empleo", "ya-pague", "no-tengo-dinero"


class Morning(Hands):
    """A supervisor, and an agent whose desk hears of every publication at its next second."""

    def __init__(self, world: EditorWorld) -> None:
        super().__init__(world)
        self.view = ViewSpy()
        services = services_of(world.store, StoppedClock(NOW), Role.AGENT)
        self.desk = Desk(self.view, services, desk_content(quick_content()), InlineBackground())
        self.agent = DeskPresenter(self.desk, PaperTray())
        self.agent.start()
        world.feed.listen(lambda known: self.desk.take_library(known.cards, known.search))

    def find(self, text: str) -> None:
        """F2 and what is looked for, over what stood there."""
        self.press("F2")
        self.replace_text(text)

    def write_field(self, path: str, text: str) -> None:
        self.to_field(path)
        self.replace_text(text)
        self.press("Esc")

    def publish(self) -> None:
        """Tried out, then live; the desks look at their next second."""
        self.press("Alt+P")
        self.press("Alt+T")
        self.press("Alt+Return")
        self.world.feed.tick()

    def bridge(self, card_id: str = JOB) -> str:
        """What the agent would say now."""
        return self.desk.content.cards[card_id].bridge


@pytest.fixture
def morning(qtbot: QtBot, qapp: QApplication) -> Iterator[Morning]:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    world = EditorWorld()
    world.fill()
    show(world.panel, qtbot)
    world.panel.resize(1306, 700)
    world.panel.setFocus()
    QApplication.processEvents()
    yield Morning(world)
    world.feed.forget_all()


def test_a_title_and_a_neighbour_written_by_keyboard_stand_on_the_desk(morning: Morning) -> None:
    morning.find("sin trabajo")
    morning.write_field("title", "Se quedó sin chamba")
    morning.to_field("neighbours")
    morning.press("Return")
    morning.write("ya-pa")
    assert "ya-pague" in morning.words()  # what may stand there is shown while it is typed
    morning.write("gue")
    morning.press("Esc")
    morning.publish()
    card = morning.desk.content.cards[JOB]
    assert (card.title, card.neighbours[-1]) == ("Se quedó sin chamba", PAID)
    morning.agent.search.edit("sin trabajo")
    first = next(row for row in morning.view.search.rows if row.card_id == JOB)
    assert first.title == "Se quedó sin chamba"


def test_the_oldest_of_three_versions_comes_back_by_keyboard(morning: Morning) -> None:
    first = morning.bridge()
    morning.find("sin trabajo")
    for text in ("Segundo puente.", "Tercer puente."):
        morning.press("Alt+F")
        morning.write_field("bridge", text)
        morning.publish()
    assert morning.bridge() == "Tercer puente."
    morning.press("Alt+F")
    morning.press("Alt+H")
    morning.press("End")  # the list is newest first
    words = morning.words()
    assert "De la versión 1 al texto de ahora" in words and "Tercer puente." in words
    morning.press("Alt+Return")
    (work,) = morning.world.cards.work()
    assert (work.number, work.state, work.card.bridge) == (4, State.DRAFT, first)
    morning.publish()
    assert morning.bridge() == first
    history = morning.world.cards.history(JOB)
    assert [version.number for version in history] == [4, 3, 2, 1]  # none is lost


def test_one_key_takes_a_publication_back_and_touches_no_card_that_is_read(
    morning: Morning,
) -> None:
    before = morning.bridge()
    morning.find("sin trabajo")
    morning.write_field("bridge", "Puente con un error.")
    morning.publish()
    assert morning.bridge() == "Puente con un error."
    morning.press("Alt+W")  # from any section
    morning.press("Alt+Z")
    morning.world.feed.tick()
    assert morning.bridge() == before
    morning.press("Alt+P")
    assert "deshizo la anterior" in morning.words()


def test_a_failed_search_becomes_a_test_and_the_gate_names_it_when_it_gets_worse(
    morning: Morning,
) -> None:
    heard = "me cae gordo el banco"
    # The search that failed is taught to a card and kept as a test with one key.
    morning.press("Alt+L")
    morning.press("Down")
    morning.press("Alt+V")
    morning.find("ahorita no tengo")
    morning.to_field("typed")
    morning.press("Return")
    morning.write(heard)
    morning.press("Esc")
    morning.find(heard)
    morning.presenters.cards.open_card(HARD)
    morning.press("Alt+E")
    assert f"Prueba agregada: «{heard}»" in morning.words()
    morning.press("Alt+P")
    morning.press("Alt+T")
    assert "Búsquedas que mejoran" in morning.words() and heard in morning.words()
    morning.press("Alt+Return")
    morning.world.feed.tick()
    # Somebody takes the sentence away: the gate says so before it is live.
    morning.press("Alt+F")
    morning.to_field("typed")
    morning.press("Shift+Home")
    morning.press("Backspace")
    assert heard not in morning.text()
    morning.press("Alt+P")
    morning.press("Alt+T")
    assert "Búsquedas que empeoran" in morning.words() and heard in morning.words()
    assert "1 búsqueda empeora, 0 mejoran. ¿Publicar?" in morning.words()
    assert heard in morning.desk.content.cards[HARD].typed  # nothing is live yet
