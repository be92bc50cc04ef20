"""The question after two crashes: answered by keyboard, said in one breath."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.app_places.places import places_of
from agent_desk.domain.people import Role
from agent_desk.library.practice_personas import load_practice_book
from agent_desk.store.access.people import save_user
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.safe_start import SafeStartDialog
from agent_desk.ui.shell.objections.panel import ObjectionsPanel
from tests.store.world import NOW, SUPERVISOR, World
from tests.ui.office import Office
from tests.worlds import StoppedClock


def test_enter_opens_in_safe_mode_and_esc_as_always(qtbot: QtBot) -> None:
    for key, wanted in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        dialog = SafeStartDialog(2)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClick(dialog, key)
        assert dialog.result() == wanted
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Las últimas 2 veces" in words and "Lo registrado está a salvo" in words
    assert all(button.accessibleName() for button in dialog.findChildren(QPushButton))


def test_in_safe_mode_cards_are_read_and_nothing_of_this_computer_is_edited(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cards shown are those that ship: a publication would put them over the edited ones."""
    monkeypatch.setenv("AGENT_DESK_SAFE", "1")
    world = World()
    save_user(world.store, SUPERVISOR, NOW)
    office = Office(world.store, StoppedClock(NOW), InlineBackground(), Role.SUPERVISOR)
    qtbot.addWidget(office.window)
    assert "modo seguro" in office.window.windowTitle()
    office.window.go_to("objections")
    words = " ".join(label.text() for label in office.place.findChildren(QLabel))
    assert isinstance(office.place, ObjectionsPanel) and "no se editan ni se publican" in words
    assert "casting" not in [place.id for place in places_of(office.ground, QWidget())]


def test_in_safe_mode_own_personas_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    own = tmp_path / "practice" / "personas"
    own.mkdir(parents=True)
    (own / "propia.yaml").write_text("esto: no es un personaje\n")
    assert load_practice_book().problems
    monkeypatch.setenv("AGENT_DESK_SAFE", "1")
    assert not load_practice_book().problems
