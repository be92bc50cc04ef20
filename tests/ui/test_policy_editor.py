"""Writing a policy by keyboard: cells checked while typed, remarks, simulation, four eyes."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import Role
from agent_desk.policies_in_force import policy_in_force
from agent_desk.store.agreements.read_policies import LocalPolicies
from agent_desk.store.database import Store, memory_store
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.policies.desk_panel import Part, PolicyDeskPanel
from agent_desk.ui.shell.policies.panel import PoliciesPanel
from tests.demo_copy import fill_demo
from tests.ui.keyboard import type_text
from tests.ui.office import Office
from tests.worlds import StoppedClock, keep_few_accounts

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
TODAY = date(2026, 11, 24)
LADDER = "TC.liquidacion.ladder"
CAPITAL = 6
_POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Morning:
    """A supervisor's window on a demo store."""

    def __init__(self, qtbot: QtBot, store: Store, clock: StoppedClock, role: Role) -> None:
        self.store = store
        self.office = Office(store, clock, InlineBackground(), role)
        qtbot.addWidget(self.office.window)
        self.office.window.resize(1366, 768)
        self.office.window.activateWindow()
        qtbot.waitUntil(self.office.window.isActiveWindow)
        self.office.window.go_to("policies")
        QApplication.processEvents()

    @property
    def panel(self) -> PolicyDeskPanel:
        place = self.office.place
        assert isinstance(place, PolicyDeskPanel)
        return place

    def table(self, sheet_id: str) -> None:
        rows = self.panel._list.model().rows  # type: ignore[attr-defined]
        index = next(n for n, row in enumerate(rows) if row.card_id == sheet_id)
        self.panel.choose(index)
        self.panel.editor.table.setFocus()

    def stand_on(self, row: int, column: int) -> None:
        table = self.panel.editor.table
        table.setFocus()
        table.setCurrentIndex(table.model().index(row, column))

    def type_cell(self, row: int, column: int, text: str) -> None:
        self.stand_on(row, column)
        self.office.press("Return")
        field = QApplication.focusWidget()
        assert field is not None
        field.selectAll()  # type: ignore[attr-defined]
        type_text(field, text)
        self.office.press("Return")
        QApplication.processEvents()

    def cell(self, row: int, column: int) -> str:
        model = self.panel.editor.table.model()
        return str(model.data(model.index(row, column)))

    def in_force(self) -> Policy:
        policy = policy_in_force(self.store, TODAY)
        assert policy is not None
        return policy


@pytest.fixture
def morning(qtbot: QtBot) -> Morning:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    fonts.load_fonts()
    theme.apply(app, "light")
    clock, store = StoppedClock(NOON), memory_store(is_demo=True)
    fill_demo(store, clock)
    made = Morning(qtbot, store, clock, Role.SUPERVISOR)
    made.office.press("Ctrl+E")
    made.table(LADDER)
    return made


def test_a_cell_is_typed_and_the_change_is_counted_and_kept(morning: Morning) -> None:
    morning.type_cell(1, CAPITAL, "15")
    assert morning.cell(1, CAPITAL) == "15%"
    assert "1 cambio sobre la versión 7" in morning.panel.editor._status.text()
    morning.panel.editor.save_due.emit()
    kept = LocalPolicies(morning.store).versions(morning.office.ground.user.id)
    assert [version.state for version in kept] == ["draft", "published"]
    assert morning.in_force().version == "7"


def test_what_cannot_be_is_said_while_it_is_typed_and_changes_nothing(morning: Morning) -> None:
    morning.stand_on(1, CAPITAL)
    morning.office.press("Return")
    field = QApplication.focusWidget()
    assert field is not None
    type_text(field, "150")
    assert "porcentaje de 0 a 100" in morning.panel.editor._problem.text()
    morning.office.press("Return")
    QApplication.processEvents()
    assert morning.cell(1, CAPITAL) == "10%"


@_POPUP
def test_a_level_is_completed_from_its_first_letters(morning: Morning) -> None:
    morning.type_cell(0, 2, "sup")
    assert morning.cell(0, 2) == "supervisor"


def test_lint_stands_beside_the_row_and_stops_the_sending(morning: Morning) -> None:
    morning.type_cell(1, CAPITAL, "60")
    assert "nadie puede usar este renglón" in morning.cell(1, CAPITAL + 1)
    morning.office.press("Ctrl+Return")
    morning.office.press("Return")
    assert "No se puede enviar" in morning.panel._problem.text()
    assert morning.in_force().version == "7"


def test_rows_are_added_moved_removed_and_undone_by_key(morning: Morning) -> None:
    model = morning.panel.editor.table.model()
    morning.stand_on(5, 0)
    morning.office.press("Ins")
    assert model.rowCount() == 7
    morning.office.press("Ctrl+Z")
    assert model.rowCount() == 6
    morning.office.press("Ctrl+Shift+Z")
    assert model.rowCount() == 7
    morning.stand_on(6, 0)
    morning.office.press("Ctrl+Del")
    assert model.rowCount() == 6
    morning.stand_on(5, 0)
    morning.office.press("Alt+Up")
    assert morning.cell(4, 2) == "gerente"


def test_a_simulation_says_who_is_reached_and_what_it_costs(morning: Morning) -> None:
    keep_few_accounts(morning.store)
    morning.type_cell(1, CAPITAL, "15")
    morning.office.press("Ctrl+Shift+M")
    text = morning.panel.simulation.reading.text.toPlainText()
    assert "Liquidación, 2" in text
    assert "Sin opción de la política" in text
    assert "Ofertas vigentes" in text
    morning.office.press("Esc")
    assert morning.panel.part is Part.WRITE


def test_a_start_in_the_past_is_refused_and_the_draft_stays(morning: Morning) -> None:
    morning.type_cell(1, CAPITAL, "15")
    morning.office.press("Ctrl+Return")
    morning.panel.editor.starts_on.setText("01/10/2026")
    morning.office.press("Return")
    assert "ya pasó" in morning.panel._problem.text()
    assert morning.cell(1, CAPITAL) == "15%"


def test_somebody_else_approves_in_two_keys_and_the_author_cannot(
    qtbot: QtBot, morning: Morning
) -> None:
    morning.type_cell(1, CAPITAL, "15")
    morning.office.press("Ctrl+Return")
    morning.office.press("Return")
    assert morning.panel.part is Part.VERSIONS
    morning.office.press("S")
    morning.office.press("Return")
    assert morning.in_force().version == "7"
    manager = Morning(qtbot, morning.store, StoppedClock(NOON), Role.MANAGER)
    manager.office.press("Ctrl+H")
    text = manager.panel.versions._reading.text.toPlainText()
    assert "renglón 2: capital de «10%» a «15%»" in text
    manager.office.press("S")
    assert morning.in_force().version == "7"
    manager.office.press("Return")
    assert morning.in_force().version == "8"
    assert morning.in_force().products["TC"].arrangements[1].ladder[1].waive["principal"] == 15_00


def test_a_version_goes_back_with_its_reason(qtbot: QtBot, morning: Morning) -> None:
    morning.type_cell(1, CAPITAL, "15")
    morning.office.press("Ctrl+Return")
    morning.office.press("Return")
    manager = Morning(qtbot, morning.store, StoppedClock(NOON), Role.MANAGER)
    manager.office.press("Ctrl+H")
    manager.office.press("N")
    field = QApplication.focusWidget()
    assert field is manager.panel.versions.reason
    type_text(field, "Sin nota")
    manager.office.press("Return")
    versions = LocalPolicies(morning.store).versions("nadie")
    assert [(v.state, v.reason) for v in versions if v.reason] == [("rejected", "Sin nota")]


def test_returning_to_an_old_version_makes_a_draft_of_it(qtbot: QtBot, morning: Morning) -> None:
    morning.type_cell(1, CAPITAL, "15")
    morning.office.press("Ctrl+Return")
    morning.office.press("Return")
    manager = Morning(qtbot, morning.store, StoppedClock(NOON), Role.MANAGER)
    manager.office.press("Ctrl+H")
    manager.office.press("S")
    manager.office.press("Return")
    manager.panel.choose(1)  # version 7
    manager.office.press("V")
    assert manager.panel.part is Part.WRITE
    assert "1 cambio sobre la versión 8" in manager.panel.editor._status.text()
    manager.table(LADDER)
    assert manager.cell(1, CAPITAL) == "10%"
    assert manager.in_force().version == "8"


def test_an_agent_reads_the_policy_and_cannot_write_it(qtbot: QtBot) -> None:
    clock, store = StoppedClock(NOON), memory_store(is_demo=True)
    fill_demo(store, clock)
    office = Office(store, clock, InlineBackground(), Role.TRAINER)
    qtbot.addWidget(office.window)
    office.window.go_to("policies")
    assert type(office.place) is PoliciesPanel
