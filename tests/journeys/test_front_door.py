"""Entering, covering the screen in a call, taking it up again, and who may follow: by keyboard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.app_places.front_door import FrontDoor, House
from agent_desk.app_places.reception import Doorway
from agent_desk.domain.people import Role, User
from agent_desk.domain.session_rule import SessionRule
from agent_desk.opening import SystemClock, create_work, office_of, sign_in
from agent_desk.paths import work_path
from agent_desk.services.manage_people import add_person, choose_pin, set_session_rule
from agent_desk.store.access import key_keeper, keys, vault
from agent_desk.store.access.key_slots import PinCost
from agent_desk.store.access.sign_in_book import SignInBook
from agent_desk.store.database import Store
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.main_window import MainWindow
from agent_desk.ui.shell.entry_list import EntryList
from agent_desk.ui.shell.entry_panel import EntryPanel
from tests.ui.keyboard import type_text

PINS = {"Ana Ríos": "739154", "Luis Mora": "280461", "Eva Sol": "808471", "Raúl Peña": "915372"}
ROLES = {"Luis Mora": Role.AGENT, "Eva Sol": Role.SUPERVISOR, "Raúl Peña": Role.AGENT}


def cheap() -> PinCost:
    return PinCost(memory_kib=64, passes=1)


class Program:
    """The window behind the door, with a field on its desk and a call that the test opens."""

    def __init__(self, window: MainWindow, *, is_demo: bool = False, wanted: str = "") -> None:
        self.window, self.call = window, None
        self.seated: list[User] = []
        self.handed: list[User] = []
        self.said: list[str] = []
        self.failed: list[Exception] = []
        self.field = QLineEdit()
        house = House(
            take_store=self._take,
            seat=self._seat,
            hand_over=self.handed.append,
            open_call=lambda: self.call,
            say=self.said.append,
            fail=self.failed.append,
            move_in=lambda: None,
        )
        self.store: Store | None = None
        doorway = Doorway(is_demo)
        self.door = FrontDoor(house, window, InlineBackground(), doorway, wanted)
        window.show()
        window.activateWindow()
        while not window.isActiveWindow():
            QApplication.processEvents()
        self.door.open()

    call: tuple[str, str] | None

    def _take(self, store: Store) -> None:
        self.store = store
        self.door.let_in()

    def _seat(self, user: User) -> None:
        self.seated.append(user)
        self.field = QLineEdit()
        self.window.show_page(self.field)
        self.field.setFocus()

    @property
    def panel(self) -> EntryPanel:
        return self.door._reception.panel

    def words(self) -> str:
        return " ".join(label.text() for label in self.panel.findChildren(QLabel))

    def choose(self, name: str) -> None:
        people = self.panel.findChild(EntryList)
        assert people is not None
        row = next(row for row in people.rows if name in row.text())
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Return)

    def pin(self, pin: str) -> None:
        field = next(f for f in self.panel.findChildren(QLineEdit) if f.isVisible())
        type_text(field, pin)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()

    def enter(self, name: str) -> None:
        self.choose(name)
        self.pin(PINS[name])

    def log(self) -> list[str]:
        assert self.store
        return [row["kind"] for row in self.store.rows("SELECT kind FROM event ORDER BY seq")]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A house with four people who chose their PINs."""
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    monkeypatch.setattr(keys, "PinCost", cheap)
    monkeypatch.setattr(key_keeper, "PinCost", cheap)
    monkeypatch.setattr(vault, "system_vault", lambda: None)
    clock = SystemClock()
    create_work("Ana Ríos", PINS["Ana Ríos"], clock)
    book = SignInBook(work_path())
    entered = sign_in(None, book, book.people()[0].id, PINS["Ana Ríos"], clock)
    office = office_of(entered.store, entered.user, clock)
    for name, role in ROLES.items():
        user, pin = add_person(office, name, role)
        choose_pin(office_of(entered.store, user, clock), PINS[name], pin)
    set_session_rule(office, SessionRule(2, 4))
    entered.store.close()


@pytest.fixture
def program(home: None, qtbot: QtBot) -> Iterator[Program]:
    window = MainWindow()
    qtbot.addWidget(window)
    program = Program(window)
    yield program
    if program.store:
        program.store.close()


def test_a_person_enters_with_his_own_pin(program: Program) -> None:
    assert "¿Quién entra?" in program.words()
    program.choose("Luis")
    program.pin(PINS["Ana Ríos"])
    assert program.seated == [] and "no es el suyo" in program.words()
    program.pin(PINS["Luis Mora"])
    assert [user.name for user in program.seated] == ["Luis Mora"]
    assert "MissSignIn" in program.log()


def test_a_covered_screen_keeps_what_was_typed_and_where(program: Program) -> None:
    program.enter("Luis Mora")
    type_text(program.field, "paga el vie")
    program.call = ("c-1", "4417-0098")
    QTest.keyClick(
        program.window,
        Qt.Key.Key_X,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    program.door.lock()
    assert program.window.is_covered and not program.field.isVisible()
    program.door.tick()
    assert "llamada en curso" in program.words() and "4417" not in program.words()
    program.pin("000999")
    assert program.window.is_covered
    program.pin(PINS["Luis Mora"])
    assert not program.window.is_covered
    assert program.field.text() == "paga el vie" and program.field.hasFocus()
    assert [user.name for user in program.seated] == ["Luis Mora"]
    assert program.log()[-3:] == ["LeaveDesk", "MissSignIn", "ReturnToDesk"]


def test_no_key_reaches_what_is_under_the_cover(program: Program, qtbot: QtBot) -> None:
    program.enter("Luis Mora")
    asked: list[bool] = []
    program.window.user_change_requested.connect(lambda: asked.append(True))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    program.door.lock()
    QTest.keyClick(QApplication.focusWidget() or program.window, Qt.Key.Key_U, keys)
    assert asked == []
    program.pin(PINS["Luis Mora"])
    QTest.keyClick(program.field, Qt.Key.Key_U, keys)
    assert asked == [True]


def test_another_agent_does_not_follow_in_a_call_and_supervision_does(program: Program) -> None:
    program.enter("Luis Mora")
    program.call = ("c-1", "4417-0098")
    program.door.lock()
    QTest.keyClick(QApplication.focusWidget() or program.panel, Qt.Key.Key_Escape)
    program.choose("Raúl")
    assert "la sigue Luis Mora" in program.words()
    program.door.tick()
    assert "la sigue Luis Mora" in program.words()
    program.enter("Eva Sol")
    assert not program.window.is_covered
    assert [user.name for user in program.handed] == ["Eva Sol"]
    assert [user.name for user in program.seated] == ["Luis Mora"]
    assert program.store
    row = program.store.row("SELECT body, account FROM event WHERE kind = 'TakeOverCall'")
    luis = program.seated[0]
    assert row and json.loads(row["body"]) == {"contact": "c-1", "from_user": luis.id}


def test_without_a_call_another_person_gets_a_desk_of_his_own(program: Program) -> None:
    program.enter("Luis Mora")
    type_text(program.field, "de Luis")
    program.door.lock()
    QTest.keyClick(QApplication.focusWidget() or program.panel, Qt.Key.Key_Escape)
    program.enter("Raúl Peña")
    assert [user.name for user in program.seated] == ["Luis Mora", "Raúl Peña"]
    assert program.field.text() == "" and not program.window.is_covered


def test_quick_change_of_user_leaves_nobody_at_the_desk(program: Program) -> None:
    program.enter("Luis Mora")
    program.door.change_user()
    program.door.lock()
    assert not program.window.is_covered
    program.enter("Eva Sol")
    assert [user.name for user in program.seated] == ["Luis Mora", "Eva Sol"]


def test_an_unused_window_covers_itself_and_later_in_a_call(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.enter("Luis Mora")
    idle = program.door._idle
    assert idle is not None
    steady = [0.0]
    monkeypatch.setattr(idle, "_steady", lambda: steady[0])
    monkeypatch.setattr(idle, "_clock", lambda: steady[0])
    idle.touch()
    program.call = ("c-1", "4417-0098")
    steady[0] = 121
    program.door.tick()
    assert not program.window.is_covered
    steady[0] = 210.5
    program.door.tick()
    assert program.said and "30 s" in program.said[0]
    steady[0] = 240
    program.door.tick()
    assert program.window.is_covered
    program.pin(PINS["Luis Mora"])
    program.call, steady[0] = None, 361
    program.door.tick()
    assert program.window.is_covered and program.log()[-1] == "LeaveDesk"


def test_who_left_does_not_enter_with_the_pin_he_had(program: Program) -> None:
    from agent_desk.services.manage_people import deactivate

    program.enter("Ana Ríos")
    assert program.store
    office = office_of(program.store, program.seated[0], SystemClock())
    luis = next(user for user in program.door.doorway.people if user.name == "Luis Mora")
    deactivate(office, luis)
    program.door.change_user()
    people = program.panel.findChild(EntryList)
    assert people is not None and not any("Luis" in row.text() for row in people.rows)


def test_a_role_asked_for_at_the_start_opens_no_real_file(home: None, qtbot: QtBot) -> None:
    """`--as` is the demo's: here it only says whose row waits for Enter."""
    window = MainWindow()
    qtbot.addWidget(window)
    program = Program(window, wanted=Role.SUPERVISOR.value)
    assert program.seated == [] and program.store is None
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget) and "Eva Sol" in focused.accessibleName()


def test_the_demo_enters_with_one_key_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    window = MainWindow(is_demo=True)
    qtbot.addWidget(window)
    program = Program(window, is_demo=True)
    assert "se entra sin PIN" in program.words()
    QTest.keyClick(QApplication.focusWidget() or program.panel, Qt.Key.Key_2)
    assert [user.role for user in program.seated] == [Role.SUPERVISOR]
    program.door.lock()
    assert program.window.is_covered
    QTest.keyClick(QApplication.focusWidget() or program.panel, Qt.Key.Key_Return)
    assert not program.window.is_covered and len(program.seated) == 1
    assert program.store
    program.store.close()


def test_a_wait_is_counted_down_before_the_eyes(program: Program) -> None:
    program.choose("Luis")
    for _ in range(5):
        program.pin("000999")
    assert "en 30 s" in program.words()
    program.door.tick()
    assert "La puerta se abre en" in program.words()
    program.pin(PINS["Luis Mora"])
    assert program.seated == []


def test_whoever_wants_another_pin_changes_it_as_he_enters(program: Program) -> None:
    program.choose("Luis")
    field = next(f for f in program.panel.findChildren(QLineEdit) if f.isVisible())
    type_text(field, PINS["Luis Mora"])
    QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "Elija su PIN" in program.words() and program.seated == []
    for new in (f for f in program.panel.findChildren(QLineEdit) if f.isVisible()):
        type_text(new, "otra frase mia")
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert [user.name for user in program.seated] == ["Luis Mora"]
    program.door.lock()
    program.pin(PINS["Luis Mora"])
    assert program.window.is_covered and "no es el suyo" in program.words()
    program.pin("otra frase mia")
    assert not program.window.is_covered and "ChangeSecret" in program.log()
