"""Processes and policies: read by whom they concern, changed in versions, improved in rounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role
from agent_desk.store.database import Store, memory_store
from agent_desk.store.strategy.read_strategy import LocalStrategy
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.strategy.process_dialog import ImprovementDialog, ProcessDialog
from agent_desk.ui.shell.strategy.process_panel import ProcessPanel
from tests.demo_copy import fill_demo
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)


@pytest.fixture
def store(qapp: QApplication) -> Iterator[Store]:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    store = memory_store()
    fill_demo(store, StoppedClock(NOON))
    yield store
    store.close()


class Register:
    """The place in a real window."""

    def __init__(self, qtbot: QtBot, store: Store, role: Role) -> None:
        self.office = Office(store, StoppedClock(NOON), InlineBackground(), role)
        qtbot.addWidget(self.office.window)
        self.office.window.go_to("processes")
        QApplication.processEvents()
        assert isinstance(self.office.place, ProcessPanel)
        self.panel = self.office.place
        self.panel.setFocus()

    @property
    def names(self) -> list[str]:
        return [row.title for row in self.panel._list.model().rows]  # type: ignore[attr-defined]

    @property
    def page(self) -> str:
        return self.panel._page.text.toPlainText()


def answered(fill: Callable[[QDialog], None]) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        fill(dialog)

    QTimer.singleShot(0, act)


def test_an_agent_reads_what_concerns_him_and_it_leaves_his_list(
    qtbot: QtBot, store: Store
) -> None:
    register = Register(qtbot, store, Role.AGENT)
    assert not any(widget.isVisible() for widget in register.panel.edits)
    register.office.press("2")
    before = register.names
    assert len(before) == 5
    assert "Probar antes de cambiar" not in before
    register.office.press("R")
    assert register.names == before[1:]
    register.office.press("1")
    assert len(register.names) == 6


def test_a_changed_process_is_a_version_that_must_be_read_again(qtbot: QtBot, store: Store) -> None:
    agent = Register(qtbot, store, Role.AGENT)
    agent.office.press("R")
    boss = Register(qtbot, store, Role.SUPERVISOR)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ProcessDialog)
        dialog._form.steps.setPlainText("")
        dialog._form.keep.click()
        assert "al menos un paso" in dialog._form.problem.text()
        dialog._form.steps.setPlainText("Escuchar primero.\n\nRegistrar.")
        dialog._form.note.setText("Más corto")
        dialog._form.keep.click()

    answered(fill)
    boss.office.press("Ctrl+E")
    assert "Escuchar primero." in boss.page
    assert "Falta: " in boss.page
    (kept,) = LocalStrategy(store).in_force("process")
    assert (kept.number, kept.note) == (1, "Más corto")
    again = Register(qtbot, store, Role.AGENT)
    again.office.press("2")
    assert len(again.names) == 5


def test_an_improvement_is_noted_with_its_evidence(qtbot: QtBot, store: Store) -> None:
    boss = Register(qtbot, store, Role.SUPERVISOR)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ImprovementDialog)
        assert dialog._form.stage.currentText() == "Planear"
        dialog._form.keep.click()
        assert "No anoté nada" in dialog._form.problem.text()
        dialog._form.text.setText("Preguntar el día de cobro")
        dialog._form.evidence.setText("piloto 3")
        dialog._form.keep.click()

    answered(fill)
    boss.office.press("M")
    assert "Preguntar el día de cobro" in boss.page
    assert "Sigue: hacer." in boss.page


def test_a_review_that_is_late_is_told_in_words(qtbot: QtBot, store: Store) -> None:
    boss = Register(qtbot, store, Role.MANAGER)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ProcessDialog)
        dialog._form.name.setText("Un proceso viejo")
        dialog._form.steps.setPlainText("Hacer.")
        dialog._form.review_on.setDate(dialog._form.review_on.date().addYears(-1))
        dialog._form.keep.click()

    answered(fill)
    boss.office.press("Ins")
    assert "Un proceso viejo" in boss.names
    row = next(r for r in boss.panel._list.model().rows if r.title == "Un proceso viejo")  # type: ignore[attr-defined]
    assert "revisión vencida" in row.detail
    assert row.has_flag
