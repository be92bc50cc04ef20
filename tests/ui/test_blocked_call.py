"""A red light: the call key refuses, says why and what can be done instead."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

from agent_desk.domain.contact.commands import GiveLeave
from agent_desk.domain.people import Role
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.state import Mode
from tests.ui.test_call_flow import DESIGN_ACCOUNT, TUESDAY_NOON, Table
from tests.worlds import demo_services

NIGHT = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)  # 22:30 in Guadalajara
T = TypeVar("T")
SATURDAY = datetime(2026, 11, 28, 18, 0, tzinfo=UTC)


class Lane(InlineBackground):
    """Does what it was given one after another, when told to."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs: deque[Callable[[], None]] = deque()

    def on_store(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        self.jobs.append(partial(super().on_store, work, then, otherwise))

    def run(self) -> int:
        """All of them, and what they give; returns how many."""
        done = 0
        while self.jobs:
            self.jobs.popleft()()
            done += 1
        return done


def toast(table: Table) -> str:
    return table.view.toast.text


def test_the_call_key_refuses_and_names_the_ways_out() -> None:
    table = Table(NIGHT)
    table.open()
    assert table.desk.live.mode is Mode.BLOCKED
    table.presenter.call.call()
    assert table.desk.live.call is None
    assert "Fuera de horario" in toast(table)
    assert "Ctrl+N otra persona" in toast(table)
    assert "F9 agenda mié 25 nov 2026, 07:00" in toast(table)


def test_f9_puts_the_call_at_the_first_allowed_minute() -> None:
    table = Table(NIGHT)
    table.open()
    table.presenter.call.call()
    table.presenter.offers.register()
    due = table.services.cases.case(DESIGN_ACCOUNT).next_contact_at
    assert due == datetime(2026, 11, 25, 13, 0, tzinfo=UTC)


def test_another_channel_is_refused_when_the_law_closes_all() -> None:
    table = Table(NIGHT)
    table.open()
    table.presenter.call.blocked.other_channel()
    assert "ningún otro medio" in toast(table)
    assert table.desk.live.call is None


def test_a_written_contact_is_logged_and_waits_for_its_outcome() -> None:
    table = Table(TUESDAY_NOON)
    table.open()
    table.presenter.call.blocked.other_channel()
    assert table.desk.live.mode is Mode.AFTER
    assert "anotado" in toast(table)
    contacts = table.services.cases.case(DESIGN_ACCOUNT).contacts
    assert contacts[0].channel in {"whatsapp", "sms", "email", "letter", "push"}
    table.presenter.wrap.end()
    assert table.services.cases.open_contact(table.services.user.id) is None


def test_a_leave_of_supervision_opens_the_call_once() -> None:
    table = Table(SATURDAY)
    table.open()
    table.presenter.call.call()
    assert "o lo autoriza supervisión" in toast(table)
    leader = demo_services(table.clock, Role.SUPERVISOR).user
    until = SATURDAY + timedelta(hours=1)
    table.services.ledger.submit(
        GiveLeave("leave-1", leader, SATURDAY, DESIGN_ACCOUNT, "call", "Lo pidió hoy", until)
    )
    table.presenter.call.call()
    assert toast(table) == "Ya se puede llamar: Ctrl+L."
    table.presenter.call.call()
    assert table.desk.live.mode is Mode.CALL


def test_a_complaint_leaves_the_call_with_its_folio() -> None:
    table = Table()
    table.verified()
    table.presenter.wrap.end()
    table.presenter.wrap.choose_outcome("complaint")
    table.presenter.wrap.end()
    assert "Quedó con folio Q-261124-" in toast(table)
    table.open()
    matters = table.services.cases.case(DESIGN_ACCOUNT).rights.matters
    assert [matter.kind for matter in matters] == ["complaint"]
    assert "Queja" in table.view.everything()


def test_a_closed_day_says_since_when_somebody_may_be_called() -> None:
    table = Table(SATURDAY)
    table.presenter.call.next_debtor()
    assert table.desk.live.mode is Mode.IDLE
    assert toast(table) == "Ahora no se puede llamar a nadie; desde el lun 30 nov 2026, 06:00 sí."


def test_who_is_popped_up_does_not_wait_until_the_next_open_hour_is_found() -> None:
    table, lane = Table(SATURDAY), Lane()
    table.desk.background = lane
    table.presenter.call.next_debtor()
    lane.jobs.popleft()()  # nobody: the hours ahead are being asked
    table.open()
    lane.run()
    assert table.desk.live.prepared and table.desk.live.mode is Mode.BLOCKED
    assert "Ahora no se puede llamar a nadie" not in table.view.everything()
    table.presenter.call.next_debtor()
    assert lane.run() > 10
    assert "desde el lun 30 nov 2026, 06:00" in toast(table)
