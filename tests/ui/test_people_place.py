"""«Personas y llaves»: an administrator at the keyboard, on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from agent_desk.app_places.people import people_place
from agent_desk.domain.people import Role, User
from agent_desk.opening import SystemClock, create_work, sign_in
from agent_desk.paths import work_path
from agent_desk.store.access import key_keeper, keys, vault
from agent_desk.store.access.key_slots import PinCost
from agent_desk.store.access.people import people, session_rule
from agent_desk.store.access.sign_in_book import SignInBook
from agent_desk.store.database import Store
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.people.panel import PeoplePanel
from tests.ui.keyboard import type_text

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground

PIN = "739154"


class Room:
    """The place on the screen, with the file behind it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.book = SignInBook(work_path())
        entered = sign_in(None, self.book, self.book.people()[0].id, PIN, SystemClock())
        self.store: Store = entered.store
        self.me: User = entered.user
        ground = SimpleNamespace(
            store=self.store,
            user=self.me,
            background=InlineBackground(),
            now=lambda: datetime(2026, 11, 24, 18, tzinfo=UTC),
            kept=[],
        )
        self.ground = ground
        self.panel = cast("PeoplePanel", people_place(cast("Ground", ground)))
        qtbot.addWidget(self.panel)
        self.panel.resize(1306, 768)
        self.panel.show()
        self.panel.activateWindow()
        qtbot.waitUntil(self.panel.isActiveWindow)
        self.panel.setFocus()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.panel, key)

    def write(self, text: str) -> None:
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        type_text(field, text)

    def words(self) -> str:
        return " ".join(label.text() for label in self.panel.findChildren(QLabel))

    def rows(self) -> tuple[tuple[str, ...], ...]:
        return self.panel._state.rows

    def add(self, name: str) -> str:
        """Returns the temporary PIN that is shown."""
        self.press(Qt.Key.Key_A)
        self.write(name)
        self.press(Qt.Key.Key_Return)
        return self.panel._state.secret

    def walk_to(self, name: str) -> None:
        at = next(n for n, row in enumerate(self.rows()) if row[0] == name)
        self.panel._table.selectRow(at)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Room]:
    def cheap() -> PinCost:
        return PinCost(memory_kib=64, passes=1)

    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    monkeypatch.setattr(keys, "PinCost", cheap)
    monkeypatch.setattr(key_keeper, "PinCost", cheap)
    monkeypatch.setattr(vault, "system_vault", lambda: None)
    create_work("Ana Ríos", PIN, SystemClock())
    room = Room(qtbot)
    yield room
    room.store.close()


def test_a_person_is_added_and_her_pin_is_shown_until_it_is_noted(room: Room) -> None:
    pin = room.add("Eva Sol")
    assert len(pin) == 8 and pin in room.words()
    assert room.rows()[0] == ("Eva Sol", "Agente", "PIN temporal, por cambiar")
    room.press(Qt.Key.Key_Return)
    assert pin not in room.words()
    eva = next(person.user for person in people(room.store) if person.user.name == "Eva Sol")
    assert room.book.try_pin(eva.id, pin, SystemClock().now()).is_temporary


def test_letters_do_nothing_while_a_name_is_typed(room: Room) -> None:
    room.press(Qt.Key.Key_A)
    room.write("Paco Quiroga")
    assert "Su nombre y su papel" in room.words()
    room.press(Qt.Key.Key_Escape)
    assert [row[0] for row in room.rows()] == ["Ana Ríos"]


def test_nothing_happens_before_enter_and_escape_leaves_it(room: Room) -> None:
    room.add("Eva Sol")
    room.press(Qt.Key.Key_Return)
    room.walk_to("Eva Sol")
    room.press(Qt.Key.Key_Q)
    assert "Eva Sol ya no entrará" in room.words()
    room.press(Qt.Key.Key_Escape)
    assert all(person.is_active for person in people(room.store))
    room.press(Qt.Key.Key_Q)
    room.press(Qt.Key.Key_Return)
    assert [p.user.name for p in people(room.store) if not p.is_active] == ["Eva Sol"]
    assert ("Eva Sol", "Agente", "Sin acceso") in room.rows()
    room.press(Qt.Key.Key_Q)
    room.press(Qt.Key.Key_Return)
    assert all(person.is_active for person in people(room.store)) and room.panel._state.secret


def test_a_role_is_changed_by_keyboard(room: Room) -> None:
    room.add("Eva Sol")
    room.press(Qt.Key.Key_Return)
    room.walk_to("Eva Sol")
    room.press(Qt.Key.Key_P)
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Return)
    roles = {person.user.name: person.user.role for person in people(room.store)}
    assert roles["Eva Sol"] is Role.SUPERVISOR


def test_a_locked_door_is_seen_and_opened(room: Room) -> None:
    room.add("Eva Sol")
    room.press(Qt.Key.Key_Return)
    eva = next(person.user for person in people(room.store) if person.user.name == "Eva Sol")
    for _ in range(5):
        with pytest.raises(Exception, match="PIN"):
            room.book.try_pin(eva.id, "000999", SystemClock().now())
    room.panel.opened.emit()
    room.walk_to("Eva Sol")
    assert "Bloqueada: 5" in room.rows()[0][2]
    room.press(Qt.Key.Key_D)
    room.press(Qt.Key.Key_Return)
    assert "Bloqueada" not in room.rows()[0][2]


def test_nobody_acts_on_himself(room: Room) -> None:
    for key in (Qt.Key.Key_P, Qt.Key.Key_T, Qt.Key.Key_Q):
        room.press(key)
        room.press(Qt.Key.Key_Return)
    assert room.rows() == (("Ana Ríos", "Administración", "Con su PIN"),)
    assert room.panel._state.asked == ""


def test_the_file_gets_another_key_and_a_new_paper(room: Room) -> None:
    old = room.store.key
    room.press(Qt.Key.Key_2)
    assert {row[0] for row in room.rows()} == {"Llave de recuperación", "PIN o contraseña"}
    room.press(Qt.Key.Key_C)
    assert "Cierre las demás ventanas" in room.words()
    room.press(Qt.Key.Key_Return)
    assert room.store.key != old
    assert len(room.panel._state.secret.split("-")) == 8
    assert people(room.store)


def test_without_a_real_keyring_it_is_said(room: Room) -> None:
    room.press(Qt.Key.Key_2)
    room.press(Qt.Key.Key_A)
    room.press(Qt.Key.Key_Return)
    assert "no tiene un llavero propio" in room.words()


def test_the_minutes_of_the_cover_are_kept(room: Room) -> None:
    room.press(Qt.Key.Key_3)
    idle, call = room.panel.findChildren(QSpinBox)
    assert (idle.value(), call.value()) == (5, 10)
    idle.setValue(3)
    room.press(Qt.Key.Key_Return)
    rule = session_rule(room.store)
    assert (rule.idle_minutes, rule.call_minutes) == (3, 10)
