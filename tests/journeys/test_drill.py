"""A drill scored in the real window: called, talked to, debriefed; nothing real moves."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.app_places.practice import PracticePlace
from agent_desk.domain.people import Role
from agent_desk.paths import practice_path
from agent_desk.session import open_demo
from agent_desk.store.database import Store
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.state import Mode
from agent_desk.ui.practice.drill_frame import DrillFrame
from tests.ui.keyboard import type_text
from tests.ui.office import Office
from tests.worlds import StoppedClock

TUESDAY_NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
SATURDAY_NIGHT = datetime(2026, 11, 29, 3, 0, tzinfo=UTC)
OPENING = "Buenas tardes, soy Lucía, de la financiera. ¿Tiene un par de minutos para hablar?"
ASKING = "Lamento lo que está pasando. ¿Qué ha pasado en estas semanas? Cuénteme con calma."


class Desk:
    """The window of the one who practises, on a demo store in a folder of its own."""

    def __init__(self, qtbot: QtBot, clock: StoppedClock, role: Role = Role.AGENT) -> None:
        self.qtbot, self.clock = qtbot, clock
        self.store: Store = open_demo(clock)
        self.office = Office(self.store, clock, InlineBackground(), role)
        window = self.office.window
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.go_to("practice")
        QApplication.processEvents()

    @property
    def place(self) -> PracticePlace:
        return next(one for one in self.office.ground.kept if isinstance(one, PracticePlace))

    @property
    def frame(self) -> DrillFrame:
        shown = self.office.place.currentWidget()  # type: ignore[attr-defined]
        assert isinstance(shown, DrillFrame)
        return shown

    @property
    def mode(self) -> Mode:
        return self.frame.desk.mode

    def press(self, *keys: str) -> None:
        for key in keys:
            self.office.press(key)
            QApplication.processEvents()

    def say(self, text: str) -> None:
        self.press("Shift+F1")
        line = QApplication.focusWidget()
        assert line is self.frame.strip.line
        type_text(line, text)
        self.press("Return")

    def heard(self) -> str:
        return self.frame.strip.talk.toPlainText()


def fingerprints(folder: Path) -> dict[str, str]:
    """Every file but those of practice, by its bytes."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.is_file() and not path.name.startswith("practice")
    }


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo store as the first start makes it; each test gets a copy."""
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AGENT_DESK_HOME", str(folder))
        open_demo(StoppedClock(TUESDAY_NOON)).close()
    return folder


@pytest.fixture
def home(demo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    shutil.copytree(demo_folder, folder)
    monkeypatch.setenv("AGENT_DESK_HOME", str(folder))
    return folder


@pytest.fixture
def desk(qtbot: QtBot, home: Path) -> Iterator[Desk]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    fonts.load_fonts()
    theme.apply(app, "light")
    made = Desk(qtbot, StoppedClock(TUESDAY_NOON))
    yield made
    made.place._room.store.close()
    made.store.close()


def talk_through(desk: Desk) -> None:
    """From the list of today to the page of the debrief, by keyboard."""
    desk.press("Alt+Return", "Ctrl+L")
    desk.say(OPENING)
    desk.press("Alt+1", "Alt+1")
    desk.say(ASKING)
    desk.press("F5", "F9", "F12", "Alt+1", "F12")


def test_a_drill_is_scored_and_no_byte_of_the_real_store_changes(desk: Desk, home: Path) -> None:
    before = fingerprints(home)
    talk_through(desk)
    desk.press("Alt+Return")
    text = desk.office.place.debrief._reading.text.toPlainText()  # type: ignore[attr-defined]
    assert "Una sola meta para la siguiente" in text
    assert "Lo que registró en la mesa" in text
    (kept,) = desk.place._room.own.drills()
    assert kept.said == (OPENING, ASKING) and 0 < kept.total < 70
    assert kept.versions["actos"]
    assert fingerprints(home) == before
    practice = practice_path(is_demo=False)
    assert practice.exists() and not practice.read_bytes().startswith(b"SQLite format 3")
    for secret in (OPENING, "Lucía"):
        assert secret.encode() not in practice.read_bytes()


def test_the_desk_of_a_drill_has_no_way_to_the_real_store(desk: Desk) -> None:
    desk.press("Alt+Return")
    services = desk.place._desk_of_drills().presenter.desk.services
    held = [services.cases, services.ledger, services.quotes, services.approvals]
    stores = {id(one._store) for one in held}  # type: ignore[attr-defined]
    assert stores == {id(desk.place._room.store)} and id(desk.store) not in stores
    assert services.user.role is Role.AGENT and services.user.id.endswith("@mesa")


def test_the_debtor_answers_and_what_was_not_understood_is_said_kindly(desk: Desk) -> None:
    desk.press("Alt+Return", "Ctrl+L")
    greeting = desk.heard()
    assert greeting and desk.mode is Mode.CALL
    desk.say("xkcd qwerty zzz")
    assert "No reconocido" in desk.frame.strip._heard.text()
    desk.say(OPENING)
    assert desk.heard().count("Usted:") == 2
    assert "saluda" in desk.frame.strip._heard.text().lower()


def test_ninety_seconds_end_with_one_last_sentence(desk: Desk) -> None:
    desk.press("Alt+Return", "Ctrl+L")
    desk.say(OPENING)
    desk.clock.instant = TUESDAY_NOON.replace(minute=42, second=31)
    desk.office.place.ticked.emit()  # type: ignore[attr-defined]
    assert desk.frame.strip.line.isEnabled()
    assert "despídase" in desk.frame.strip.line.placeholderText()
    desk.say("¿Cómo le está haciendo para los gastos?")
    assert not desk.frame.strip.line.isEnabled()
    assert "Se acabó el tiempo" in desk.heard()


def test_the_dialler_does_not_enter_a_drill_and_is_offered_on_leaving(desk: Desk) -> None:
    opened: list[object] = []
    gate = desk.office.ground.gate
    gate.open_call = opened.append
    desk.press("Alt+Return", "Ctrl+L")
    assert gate.is_on
    shown = desk.frame.desk.header
    gate.keep({"account": "4417-0098"})
    desk.say(OPENING)
    assert opened == [] and desk.frame.desk.header is shown
    assert "Entró una llamada" in desk.frame.band.accessibleName()
    desk.press("Ctrl+Shift+Q")
    assert not gate.is_on
    debrief = desk.office.place.debrief  # type: ignore[attr-defined]
    assert "Alt+A" in debrief._offer.text()
    desk.press("Alt+A")
    assert opened == [{"account": "4417-0098"}]


def test_the_worst_turn_is_said_again_by_one_key_and_the_first_try_stays(desk: Desk) -> None:
    desk.press("Alt+Return", "Ctrl+L")
    desk.say(OPENING)
    desk.say("Lo vamos a demandar si no paga hoy.")
    desk.press("Ctrl+Shift+Q", "Alt+Return", "Alt+R")
    assert desk.heard().count("Usted:") == 1  # as it stood before that turn
    assert "demandar" not in desk.heard()
    desk.say(ASKING)
    desk.press("Ctrl+Shift+Q")
    assert len(desk.place._room.own.drills()) == 1


def test_leaving_before_a_word_keeps_nothing_and_frees_the_desk(desk: Desk) -> None:
    desk.press("Alt+Return", "Ctrl+L", "Ctrl+Shift+Q")
    assert desk.place._room.own.drills() == []
    desk.press("Alt+Return", "Ctrl+L")
    assert desk.mode is Mode.CALL  # the contact that was left open does not stand in the way


def test_at_night_practice_plays_on_a_working_morning(qtbot: QtBot, home: Path) -> None:
    desk = Desk(qtbot, StoppedClock(SATURDAY_NIGHT), Role.TRAINER)
    desk.press("Alt+Return", "Ctrl+L")
    assert desk.mode is Mode.CALL
    assert desk.place._room.today().isoformat() == "2026-11-30"
    desk.place._room.store.close()
    desk.store.close()


def test_the_page_of_a_practice_agreement_says_that_it_is_worth_nothing(desk: Desk) -> None:
    from io import BytesIO

    from pypdf import PdfReader

    desk.press("Alt+Return", "Ctrl+L")
    desk.say(OPENING)
    desk.press("Alt+1", "Alt+1", "F5", "F9", "Ctrl+P")
    page = desk.place._desk_of_drills().presenter.desk.live.page
    text = PdfReader(BytesIO(page)).pages[0].extract_text()
    assert text.count("PRÁCTICA — SIN VALIDEZ") == 2
