"""«Vistos buenos»: the case at a glance, an answer in two keys, within one's own limit."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.domain.offers.approval import Approval
from agent_desk.domain.people import Role
from agent_desk.services.create_demo import DEMO_USERS
from agent_desk.store.agreements.read_approvals import LocalApprovals
from agent_desk.store.database import memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.approvals.panel import ApprovalsPanel
from agent_desk.ui.shell.approvals.state import Step
from tests.demo_copy import fill_demo
from tests.store.negotiation import ask, late_maria, locked_offer, request
from tests.store.world import World
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
AGENT = DEMO_USERS[0]


class Floor:
    """A store with an agent's request, and the supervisor's window."""

    def __init__(self, level: str = "supervisor", role: Role = Role.SUPERVISOR) -> None:
        clock = StoppedClock(NOON)
        store = memory_store(is_demo=True)
        fill_demo(store, clock)
        self.world = World(store)
        self.world.ledger = LedgerLocal(store)
        self.approvals = LocalApprovals(store)
        self.approval = ask(
            self.world, request(locked_offer(level), by=AGENT, at=clock.now()), by=AGENT
        )
        self.office = Office(store, clock, InlineBackground(), role)

    @property
    def panel(self) -> ApprovalsPanel:
        place = self.office.place
        assert isinstance(place, ApprovalsPanel)
        return place

    def answered(self) -> Approval:
        found = self.approvals.approval(self.approval.id)
        assert found is not None
        return found


def opened(qtbot: QtBot, floor: Floor) -> Floor:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    fonts.load_fonts()
    theme.apply(app, "light")
    qtbot.addWidget(floor.office.window)
    floor.office.window.activateWindow()
    qtbot.waitUntil(floor.office.window.isActiveWindow)
    return floor


@pytest.fixture
def floor(qtbot: QtBot) -> Floor:
    return opened(qtbot, Floor())


def test_the_badge_is_seen_from_every_place(floor: Floor) -> None:
    floor.office.press("Ctrl+3")
    floor.office.watch.tick()
    assert floor.office.badges == [1]
    floor.office.press("Ctrl+B")
    assert floor.panel.list.count() == 1


def test_yes_takes_two_keys(floor: Floor) -> None:
    floor.office.press("Ctrl+B")
    floor.office.press("S")
    assert floor.answered().state == "pending"
    floor.office.press("Return")
    assert floor.answered().state == "approved"
    assert floor.answered().decided_by == floor.office.ground.user.id
    assert floor.panel.list.count() == 0


def test_no_takes_two_keys_and_carries_its_reason(floor: Floor) -> None:
    floor.office.press("Ctrl+B")
    floor.office.press("N")
    floor.office.press("3")
    assert floor.answered().state == "refused"
    assert floor.answered().reason == "El plazo es muy largo."


def test_another_option_takes_two_keys(floor: Floor) -> None:
    floor.office.press("Ctrl+B")
    floor.office.press("O")
    assert floor.panel._state.step is Step.OTHER
    assert floor.panel._state.choices
    floor.office.press("1")
    answered = floor.answered()
    assert answered.state == "countered"
    assert answered.counter is not None
    assert answered.counter.key != answered.offer.key


def test_escape_goes_back_and_nothing_is_decided(floor: Floor) -> None:
    floor.office.press("Ctrl+B")
    floor.office.press("S")
    floor.office.press("Esc")
    floor.office.press("Return")
    assert floor.answered().state == "pending"


def test_a_reason_in_his_own_words_may_hold_any_letter(floor: Floor) -> None:
    floor.office.press("Ctrl+B")
    floor.office.press("N")
    floor.panel.reason.setFocus()
    floor.panel.reason.setText("Son sus ahorros; no.")
    floor.office.press("Return")
    assert floor.answered().reason == "Son sus ahorros; no."


def test_the_case_is_shown_without_telling_who_it_is(floor: Floor) -> None:
    floor.office.press("Ctrl+B")
    reading = floor.panel._state.reading
    assert reading is not None
    text = repr(reading)
    person = late_maria().debtor
    assert person.surnames not in text
    assert person.given_names not in text
    for fact in ("137 días de atraso", "renglón", "$400.00 al mes", "Su nivel es supervisor"):
        assert fact in text


def test_above_his_limit_yes_is_off_and_it_says_who_can(qtbot: QtBot) -> None:
    floor = opened(qtbot, Floor("gerente"))
    floor.office.press("Ctrl+B")
    assert not floor.panel.yes.isEnabled()
    assert "Esto lo da gerente" in repr(floor.panel._state.reading)
    floor.office.press("S")
    floor.office.press("Return")
    assert floor.answered().state == "pending"


def test_the_manager_gives_what_the_supervisor_cannot(qtbot: QtBot) -> None:
    floor = opened(qtbot, Floor("gerente", Role.MANAGER))
    floor.office.press("Ctrl+B")
    floor.office.press("S")
    floor.office.press("Return")
    assert floor.answered().state == "approved"
