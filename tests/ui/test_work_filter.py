"""Whom the work list brings, chosen at the idle desk; and a call that is nobody's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from agent_desk.domain.commands import ScheduleCallback
from agent_desk.domain.people import Role
from agent_desk.domain.work_rule import WorkFilter
from agent_desk.store.database import memory_store
from agent_desk.store.portfolio.index_people import index_people
from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.desk.state import FindRow, FindState, Mode, WorkState
from agent_desk.ui.widgets.find_box import FindBox
from tests.demo_copy import fill_demo
from tests.ui.fixtures import IDLE, blank_page
from tests.ui.test_call_flow import TUESDAY_NOON, Table
from tests.worlds import DESIGN_ACCOUNT, StoppedClock, services_of


@pytest.fixture
def table() -> Table:
    return Table()


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[DeskPanel]:
    made = DeskPanel(blank_page)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    IDLE.show_on(made)
    yield made
    shiboken6.delete(made)


def pick(table: Table, *typed: str) -> None:
    table.presenter.open_work()
    for text in typed:
        table.presenter.listed.edit(text)
        table.presenter.listed.choose(0)
    table.presenter.dismiss()


def test_only_the_product_and_state_chosen_are_brought_and_counted(table: Table) -> None:
    assert not table.view.work.is_filtered
    pick(table, "crédito personal", "estado nay.")
    assert table.desk.only == WorkFilter(frozenset({"PP"}), states=frozenset({"Nay."}))
    assert table.view.find is None
    words = table.view.work.text
    assert words.startswith("Solo Crédito personal, Nay. · queda")
    table.presenter.next()
    case = table.desk.live.case
    assert case is not None
    assert (case.account.product, case.debtor.state) == ("PP", "Nay.")


def test_the_choice_says_what_is_on_and_one_key_brings_everybody_back(table: Table) -> None:
    pick(table, "tarjeta")
    table.presenter.open_work()
    assert table.view.find is not None
    assert [row.title for row in table.view.find.rows if "✓" in row.title] == [
        "✓ Tarjeta de crédito"
    ]
    assert "más de 100" in table.view.work.text
    table.presenter.work.clear()
    assert table.view.work == WorkState("Toda la lista")
    assert not any("✓" in row.title for row in table.view.find.rows)
    table.presenter.dismiss()


def test_choosing_a_value_twice_takes_it_off(table: Table) -> None:
    pick(table, "tarjeta", "tarjeta")
    assert not table.view.work.is_filtered


def test_when_nobody_chosen_is_left_it_says_how_to_go_on(table: Table) -> None:
    table.desk.only = WorkFilter(segments=frozenset({"nadie"}))
    table.presenter.next()
    assert table.view.mode is Mode.IDLE
    assert table.view.toast is not None
    assert "Ctrl+Shift+T" in table.view.toast.text
    assert "no queda nadie" in table.view.work.text


def test_the_list_is_not_filtered_in_the_middle_of_a_call(table: Table) -> None:
    table.verified()
    table.presenter.open_work()
    assert table.view.find is None
    assert table.view.header.name.startswith("María Fernanda")


@pytest.mark.parametrize(
    ("pop", "typed"),
    [
        ({"phone": "5500000001", "line": "5550000100"}, "5500000001"),
        ({"account": "0000-0000"}, "0000-0000"),
        ({"line": "5550000100"}, ""),
    ],
)
def test_a_call_that_is_nobodys_opens_the_search_and_shows_no_debtor(
    table: Table, pop: dict[str, str], typed: str
) -> None:
    table.presenter.call.popped(pop)
    assert table.desk.live.case is None
    assert table.view.focus == "find"
    assert table.view.find is not None
    assert (table.view.find.title, table.view.find.query) == ("", typed)
    table.presenter.listed.choose(0)
    assert table.desk.live.case is None


def test_a_number_of_two_people_lists_them_and_chooses_none() -> None:
    clock, store = StoppedClock(TUESDAY_NOON), memory_store(is_demo=True)
    fill_demo(store, clock)
    table = Table(services=services_of(store, clock, Role.AGENT))
    number = table.services.cases.case(DESIGN_ACCOUNT).debtor.phones[0].number
    with store.tx():
        store.write(
            "UPDATE phone SET (number, digits) = (SELECT number, digits FROM phone WHERE"
            " number = :number) WHERE row = (SELECT max(row) FROM phone WHERE is_active)",
            {"number": number},
        )
        index_people(store)
    table.presenter.call.popped({"phone": number, "line": "5550000100"})
    assert table.desk.live.case is None
    assert table.view.find is not None
    assert table.view.find.selected == -1
    accounts = [row.account for row in table.view.find.rows]
    table.presenter.listed.choose(accounts.index(DESIGN_ACCOUNT))
    assert table.view.header.name.startswith("María Fernanda")
    assert table.desk.live.called_line == "5550000100"


def test_the_idle_desk_shows_who_is_chosen_and_the_way_back(panel: DeskPanel) -> None:
    panel.show_work(WorkState("Toda la lista"))
    assert panel.idle.work_button.isVisible()
    assert not panel.idle.all_button.isVisible()
    panel.show_work(WorkState("Solo Jal. · quedan 7 personas", True))
    assert panel.idle.all_button.isVisible()


def test_the_idle_row_is_pressed_like_its_keys(panel: DeskPanel, qtbot: QtBot) -> None:
    panel.show_work(WorkState("Solo Jal.", True))
    with qtbot.waitSignal(panel.work_requested):
        panel.idle.work_button.click()
    with qtbot.waitSignal(panel.all_work_requested):
        panel.idle.all_button.click()


def test_enter_opens_nobody_until_a_row_is_chosen(panel: DeskPanel) -> None:
    rows = (FindRow("1", "Ana", "Jal."), FindRow("2", "Eva", "Nay."))
    panel.show_find(FindState(rows, -1, query="3312344821"))
    box = panel.findChild(FindBox)
    assert box is not None
    line = box.findChild(QLineEdit)
    assert line is not None
    assert line.text() == "3312344821"
    opened: list[int] = []
    moved: list[int] = []
    panel.find_chosen.connect(opened.append)
    panel.find_moved.connect(moved.append)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened == []
    QTest.keyClick(line, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert moved == [0]


def test_a_call_agreed_for_this_minute_is_said_to_who_is_free(table: Table) -> None:
    table.open()
    account, due = DESIGN_ACCOUNT, TUESDAY_NOON + timedelta(minutes=30)
    table.services.ledger.submit(
        ScheduleCallback("c-1", table.services.user, TUESDAY_NOON, account, due, "la pidió")
    )
    later = Table(services=table.services)
    later.clock = table.clock
    later.wait(29 * 60)
    assert later.view.toast is None
    later.wait(60)
    assert later.view.toast is not None
    assert "Antes esperan" in later.view.toast.text  # dates of this morning nobody has kept
    later.view.toast = None
    later.wait(60)
    assert later.view.toast is None


def test_the_call_of_this_minute_comes_with_the_next_key(table: Table) -> None:
    case = table.services.cases.case(DESIGN_ACCOUNT)
    due = TUESDAY_NOON + timedelta(minutes=1)
    table.services.ledger.submit(
        ScheduleCallback("c-1", table.services.user, TUESDAY_NOON, DESIGN_ACCOUNT, due, "la pidió")
    )
    table.desk.only = WorkFilter(
        frozenset({case.account.product}), states=frozenset({case.debtor.state})
    )
    before = table.services.cases.work_list(due, 50, wish=table.desk.wish).index(DESIGN_ACCOUNT)
    table.wait(60)
    assert table.view.toast is not None
    assert "agendada" in table.view.toast.text
    for _ in range(before + 1):
        table.presenter.next()
    assert table.view.header.name.startswith("María Fernanda")
