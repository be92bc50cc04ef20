"""A supervisor's morning by keyboard: from a search that failed to new words on an agent's desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.app_places.desk_library import DeskLibrary
from agent_desk.app_places.editor import editor_place
from agent_desk.app_places.ground import Ground
from agent_desk.app_places.library_feed import LibraryFeed
from agent_desk.documents.preview import render
from agent_desk.domain.people import Role, User
from agent_desk.services.prepare_case import business_day
from agent_desk.session import desk_content, fill_demo
from agent_desk.store.access.people import users
from agent_desk.store.database import Store, create_store, open_store
from agent_desk.store.library.read_cards import LocalCards
from agent_desk.store.library.read_feedback import LocalFeedback
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import Background
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.desk.presenter import DeskPresenter
from agent_desk.ui.desk_wiring import wire_desk
from agent_desk.ui.editor.panel import EditorPanel
from tests.quick_index import quick_content
from tests.ui.editor_world import run_few
from tests.ui.keyboard import type_text
from tests.worlds import (
    DESIGN_ACCOUNT,
    PaperTray,
    StoppedClock,
    services_of,
)

TUESDAY_NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
KEY = bytes(range(32))
HEARD = "el patron me trae vueltas con la raya"


class Seat:
    """One person with his own connection to the file, his own lanes and his own feed."""

    def __init__(self, qtbot: QtBot, path: Path, role: Role) -> None:
        self.qtbot, self.clock = qtbot, StoppedClock(TUESDAY_NOON)
        self.problems: list[Exception] = []
        self.store: Store = open_store(path, KEY)
        self.background = Background(self.problems.append)
        self.user: User = next(user for user in users(self.store) if user.role is role)
        self.feed = LibraryFeed(self.store, quick_content(), self.background)
        with qtbot.waitCallback(timeout=60_000) as opened:
            self.feed.open(TUESDAY_NOON, opened, self.problems.append)

    def show(self, window: QWidget) -> None:
        self.window = window
        window.resize(1366, 768)
        window.show()
        self.turn_to()

    def turn_to(self) -> None:
        """The hands go to this keyboard."""
        self.window.raise_()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.window.setFocus()

    def press(self, *keys: str) -> None:
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]
            place = QApplication.focusWidget() or self.window
            QTest.keyClick(place, combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def write(self, text: str) -> None:
        place = QApplication.focusWidget()
        assert place
        type_text(place, text)

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=60_000)

    def leave(self) -> None:
        self.feed.forget_all()
        self.window.close()
        self.background.close()
        self.store.close()
        assert self.problems == []


class Supervisor(Seat):
    """The editor's place."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        super().__init__(qtbot, path, Role.SUPERVISOR)
        ground = Ground(
            self.store,
            self.feed.content,
            self.background,
            self.user,
            self.clock.now,
            lambda: business_day(self.clock.now()),
            self.feed,
        )
        panel = editor_place(ground)
        assert isinstance(panel, EditorPanel)
        self.panel, self.kept = panel, ground.kept
        run_few(ground)
        self.show(panel)


class Agent(Seat):
    """The desk, with what the library does on it."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        super().__init__(qtbot, path, Role.AGENT)
        panel = DeskPanel(render)
        services = services_of(self.store, self.clock, Role.AGENT)
        self.desk = Desk(panel, services, desk_content(quick_content()), self.background)
        self.presenter = DeskPresenter(self.desk, PaperTray())
        wire_desk(panel, self.presenter)
        self.library = DeskLibrary(panel, self.presenter, self.store, self.feed)
        self.show(panel)
        self.presenter.start()

    def wait_for_library(self, until: Callable[[], bool]) -> None:
        """The desk asks its store every second; here at every look."""

        def asked() -> bool:
            self.feed.tick()
            return until()

        self.wait(asked)

    def finds(self, text: str) -> list[str]:
        """The first three cards for what is typed over the old text."""
        self.press("Ctrl+A")
        self.write(text)
        return [hit.card_id for hit in self.desk.live.hits[:3]]

    def call(self) -> None:
        """Somebody verified is on the line."""
        self.presenter.call.open_account(DESIGN_ACCOUNT)
        self.wait(lambda: self.desk.live.prepared is not None)
        self.press("Ctrl+L")
        self.wait(lambda: self.desk.live.call is not None)
        self.press("Alt+1", "Alt+1")


@pytest.fixture
def file(tmp_path: Path, qapp: QApplication) -> Path:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    path = tmp_path / "desk.db"
    clock = StoppedClock(TUESDAY_NOON)
    create_store(path, KEY, is_demo=True, fill=lambda store: fill_demo(store, clock)).close()
    return path


@pytest.fixture
def agent(qtbot: QtBot, file: Path) -> Iterator[Agent]:
    seat = Agent(qtbot, file)
    yield seat
    seat.leave()


@pytest.fixture
def supervisor(qtbot: QtBot, file: Path, agent: Agent) -> Iterator[Supervisor]:
    seat = Supervisor(qtbot, file)
    yield seat
    seat.leave()


def _give_up(agent: Agent) -> None:
    """The agent, in a call, types what he hears and gives up."""
    agent.turn_to()
    agent.call()
    agent.press("F2")
    agent.write(HEARD)
    agent.press("Esc")


def _write_it_into_a_card(supervisor: Supervisor, cards: LocalCards) -> str:
    """The supervisor finds it, adds it to a card and keeps it as a test; returns the card's id."""
    supervisor.turn_to()
    supervisor.press("Alt+L")
    supervisor.wait(lambda: bool(supervisor.panel.missing._list._rows.rows))
    supervisor.press("Alt+V", "F2")
    supervisor.write("espero un dinero")
    supervisor.press("Return")  # to the fields of the first card found
    paths = [row.path for row in supervisor.panel.cards.fields._rows.rows]
    supervisor.press("Home", *["Down"] * paths.index("typed"), "Return", "Return")
    supervisor.write(HEARD)
    supervisor.wait(lambda: [v.card.typed[-1] for v in cards.work()] == [HEARD])
    supervisor.press("F2")
    supervisor.write(HEARD)
    card_id = cards.work()[0].card_id
    listed = supervisor.panel.cards._list._rows
    # What is being worked on is below what is found, if it is not found.
    supervisor.wait(lambda: card_id in [row.card_id for row in listed.rows])
    here = [row.card_id for row in listed.rows].index(card_id)
    supervisor.press(*["Down"] * (here - supervisor.panel.cards._list.currentIndex().row()))
    supervisor.press("Alt+E")
    return card_id


def _publish(supervisor: Supervisor, cards: LocalCards) -> None:
    """Told what gets better or worse, then live."""
    supervisor.press("Alt+P")
    supervisor.wait(lambda: bool(supervisor.panel.publish._list._rows.rows))
    supervisor.press("Alt+T")
    supervisor.wait(lambda: "¿Publicar?" in supervisor.panel.publish._message.text())
    assert "búsquedas empeoran" in supervisor.panel.publish._message.text()
    assert cards.publications() == []  # told before it is live
    supervisor.press("Alt+Return")
    supervisor.wait(lambda: bool(cards.publications()))


def test_a_search_that_failed_becomes_better_words_on_the_desk_and_can_be_taken_back(
    agent: Agent, supervisor: Supervisor
) -> None:
    feedback, cards = LocalFeedback(supervisor.store), LocalCards(supervisor.store)
    _give_up(agent)
    supervisor.wait(lambda: len(feedback.misses()) == 1)
    card_id = _write_it_into_a_card(supervisor, cards)
    supervisor.wait(lambda: len(feedback.tests()) == 1)
    _publish(supervisor, cards)
    # The agent's desk has it at its next second, in the middle of the same call.
    agent.wait_for_library(lambda: HEARD in agent.desk.content.cards[card_id].typed)
    agent.turn_to()
    agent.press("F2")
    agent.wait_for_library(lambda: card_id in agent.finds(HEARD))
    # One key takes it back on every desk.
    supervisor.turn_to()
    supervisor.press("Alt+Z")
    supervisor.wait(lambda: len(cards.publications()) == 2)
    agent.wait_for_library(lambda: HEARD not in agent.desk.content.cards[card_id].typed)
