"""A call played by a trainer: on one machine and on two, rated by keys, stopped by one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.app_places.ground import Ground
from agent_desk.app_places.library_feed import LibraryFeed
from agent_desk.app_places.practice import PracticePlace
from agent_desk.app_places.practice_host import LedHost
from agent_desk.app_places.practice_led_pane import LedPane
from agent_desk.domain.people import Role, User
from agent_desk.link.host import LinkHost
from agent_desk.store.database import memory_store
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.state import Mode
from agent_desk.ui.practice.area import PracticeArea
from agent_desk.ui.practice.led_panel import LedWindow
from tests.ui.keyboard import press, type_text
from tests.worlds import StoppedClock, content

TUESDAY_NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
TRAINER = User("inés", "Inés", Role.TRAINER)
TRAINEE = User("lucía", "Lucía", Role.AGENT)
CALM, HEAVY = "martin", "oscar"
HERE = "127.0.0.1"


class Machine:
    """The place of practice of one person on a machine of his own."""

    def __init__(self, qtbot: QtBot, user: User) -> None:
        self._qtbot, self.others = qtbot, list[Machine]()
        store, clock = memory_store(is_demo=True), StoppedClock(TUESDAY_NOON)
        known = content()
        background = InlineBackground()
        self.ground = Ground(
            store, known, background, user, clock.now, lambda: TUESDAY_NOON.date(),
            LibraryFeed(store, known, background),
        )  # fmt: skip
        self.area = PracticeArea(is_leader=user.role is Role.TRAINER)
        self.place = PracticePlace(self.ground, self.area)
        qtbot.addWidget(self.area)
        self.area.resize(1366, 768)
        self.place.load()
        self.area.show()

    @property
    def pane(self) -> LedPane:
        return self.place._led

    @property
    def trainers_window(self) -> LedWindow:
        window = self.pane.leading._window
        assert window is not None
        return self.front(window)

    def front(self, window: LedWindow) -> LedWindow:
        """In front, as whoever touches its keys has it."""
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow, timeout=8000)
        return window

    def choose(self, persona: str) -> None:
        at = list(self.place._kit.shelf.personas).index(persona)
        self.area.panel.row_chosen.emit("led", at)

    def act(self, act: str) -> None:
        self.area.panel.act_requested.emit("led", act)

    def said(self) -> str:
        return self.area.panel._panes["led"]._message.text()


@pytest.fixture
def trainer(qtbot: QtBot) -> Iterator[Machine]:
    made = Machine(qtbot, TRAINER)
    yield made
    for other in made.others:
        other.pane.guest.leave()  # before its window is gone
    made.pane.leading.close()


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The session listens on this machine alone."""
    whole = LinkHost.open
    monkeypatch.setattr(LinkHost, "open", lambda self, address="": whole(self, address or HERE))


def invitation_shown(trainer: Machine) -> str:
    return trainer.trainers_window._title.text().split("  ·  ")[1]


def joined(qtbot: QtBot, trainer: Machine, user: User, act: str) -> Machine:
    other = Machine(qtbot, user)
    trainer.others.append(other)
    other.area.panel._panes["led"].entry.setText(invitation_shown(trainer))
    other.act(act)
    return other


def test_touches_move_the_debtor_and_the_score_while_the_trainee_sees_only_his_desk(
    trainer: Machine,
) -> None:
    trainer.choose(CALM)
    trainer.act("here")
    window = trainer.trainers_window
    frame = trainer.area.currentWidget()
    assert frame is trainer.place._desk_of_drills().frame
    assert frame.strip.isHidden()
    persona = trainer.place._kit.shelf.personas[CALM]
    seen = " ".join(label.text() for label in frame.findChildren(type(window._title)))
    assert not any(fact.title in seen for fact in persona.facts)
    type_text(window, "abc")
    press(window, Qt.Key.Key_Return)
    assert trainer.pane.leading.presenter is not None
    drill = trainer.pane.leading.presenter.drill
    assert drill is not None and drill.turns[-1].marked == ("greet", "identify_self",
                                                            "ask_permission")  # fmt: skip
    assert drill.turns[-1].lines[0] in window._now.text.toPlainText()
    type_text(window, "11224")
    assert window._total.text().startswith("27")  # 8 + 10 + half of 18
    type_text(window, "\b!")
    assert window._total.text().startswith("18") and "!" in window._marks.text()
    type_text(window, "*")
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    (sheet,) = trainer.place._room.shared.sheets()
    assert sheet.score.total == 18 and [m.kind for m in sheet.marks][-1] == "moment"
    assert trainer.area.currentWidget() is trainer.area.debrief
    assert trainer.place._room.own.drills() == []  # the trainer's history is not the trainee's


def test_a_heavy_story_warns_first_and_anybody_stops_it(trainer: Machine) -> None:
    trainer.choose(HEAVY)
    trainer.act("here")
    assert "800 911 2000" in trainer.said() and trainer.pane.leading.presenter is None
    trainer.act("here")
    press(trainer.trainers_window, Qt.Key.Key_Escape)
    assert trainer.area.currentWidget() is trainer.area.panel
    assert "¿Cómo está cada quien?" in trainer.said()
    assert trainer.place._room.shared.sheets() == []


def test_who_practises_alone_is_never_offered_the_crisis(qtbot: QtBot) -> None:
    machine = Machine(qtbot, TRAINEE)
    rows = machine.area.panel._panes["personas"]._list._rows.rows
    assert rows and HEAVY not in {row.card_id for row in rows}
    assert machine.area.panel._panes["led"]._list.count() == 0


@pytest.mark.usefixtures("network")
def test_two_machines_play_a_call_by_a_code_and_an_observer_rates_it_too(
    qtbot: QtBot, trainer: Machine
) -> None:
    trainer.choose(CALM)
    trainer.act("network")
    window = trainer.trainers_window
    trainee = joined(qtbot, trainer, TRAINEE, "join")
    qtbot.waitUntil(lambda: trainee.place._desk is not None, timeout=8000)
    desk = trainee.place._desk_of_drills()
    qtbot.waitUntil(lambda: desk.drill.is_on, timeout=8000)
    assert "Lucía está en la mesa" in window._banner.text()
    observer = joined(qtbot, trainer, User("raúl", "Raúl", Role.AGENT), "observe")
    qtbot.waitUntil(lambda: observer.pane.guest.presenter is not None, timeout=8000)
    desk.presenter.call.call()
    assert desk.frame.desk.mode is Mode.CALL
    trainee.area.ticked.emit()
    qtbot.waitUntil(lambda: "En la mesa" in window._banner.text(), timeout=8000)
    window = trainer.trainers_window
    type_text(window, "ab")
    press(window, Qt.Key.Key_Return)
    type_text(window, "1122")
    other = observer.pane.guest._window
    assert other is not None
    type_text(observer.front(other), "1")
    QTest.keyClick(other, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    window = trainer.trainers_window
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(trainer.place._room.shared.sheets()) == 2, timeout=8000)
    qtbot.waitUntil(lambda: "difieren en 14 puntos" in window._banner.text(), timeout=8000)
    qtbot.waitUntil(lambda: len(trainee.place._room.own.drills()) == 1, timeout=8000)
    (kept,) = trainee.place._room.own.drills()
    assert (kept.kind, kept.total, kept.persona) == ("led", 18, CALM)
    assert trainee.area.currentWidget() is trainee.area.debrief
    other.close()


@pytest.mark.usefixtures("network")
def test_a_wrong_code_shares_nothing_and_says_so(qtbot: QtBot, trainer: Machine) -> None:
    trainer.choose(CALM)
    trainer.act("network")
    shown = invitation_shown(trainer)
    other = Machine(qtbot, TRAINEE)
    wrong = shown[:-1] + ("A" if shown[-1] != "A" else "B")
    other.area.panel._panes["led"].entry.setText(wrong)
    other.act("join")
    assert "No se compartió nada" in other.said()
    other.area.panel._panes["led"].entry.setText("hola")
    other.act("join")
    assert "como se los dictaron" in other.said()
    assert other.place._desk is None


def test_nothing_listens_until_a_trainer_opens_a_session(
    trainer: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(LedHost, "open", lambda self, address="": opened.append(self) or "")
    trainer.choose(CALM)
    trainer.act("here")
    QApplication.processEvents()
    assert opened == []


@pytest.mark.usefixtures("network")
def test_a_heavy_story_is_read_about_on_the_other_machine_too(
    qtbot: QtBot, trainer: Machine
) -> None:
    trainer.choose(HEAVY)
    trainer.act("network")
    trainer.act("network")
    trainee = joined(qtbot, trainer, TRAINEE, "join")
    qtbot.waitUntil(lambda: "800 911 2000" in trainee.said(), timeout=8000)
    assert trainee.place._desk is None
    trainee.act("join")
    assert trainee.place._desk is not None and trainee.place._desk.drill.is_led
    press(trainer.trainers_window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "¿Cómo se siente?" in trainee.said(), timeout=8000)
    assert trainee.area.currentWidget() is trainee.area.panel
    trainee.pane.guest.leave()
