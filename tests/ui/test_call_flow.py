"""A whole call through the presenters: what the agent sees, says and keeps, key by key."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from agent_desk.domain.people import Role
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.desk import Desk, DeskServices
from agent_desk.ui.desk.presenter import DeskPresenter
from agent_desk.ui.desk.state import Mode
from tests.ui.view_spy import ViewSpy
from tests.worlds import DESIGN_ACCOUNT, PaperTray, StoppedClock, demo_content, demo_services

TUESDAY_NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)  # 12:41 in Guadalajara


class Table:
    """A desk with a spy for a window."""

    def __init__(self, now: datetime = TUESDAY_NOON, services: DeskServices | None = None) -> None:
        self.view, self.clock, self.tray = ViewSpy(), StoppedClock(now), PaperTray()
        self.services = services or demo_services(self.clock, Role.AGENT)
        self.desk = Desk(self.view, self.services, demo_content(), InlineBackground())
        self.presenter = DeskPresenter(self.desk, self.tray)
        self.presenter.start()

    def open(self, account: str = DESIGN_ACCOUNT) -> None:
        self.presenter.call.open_account(account)

    def verified(self, account: str = DESIGN_ACCOUNT) -> None:
        self.open(account)
        self.presenter.call.call()
        self.presenter.answer(0)  # es el titular y puede hablar
        self.presenter.answer(0)  # confirmó sus datos

    def agreed(self) -> None:
        self.verified()
        self.presenter.offers.choose(0)
        self.presenter.offers.register()

    def wait(self, seconds: int) -> None:
        self.clock.instant += timedelta(seconds=seconds)
        self.presenter.tick()


@pytest.fixture
def table() -> Table:
    return Table()


def test_the_debt_stays_masked_until_the_identity_is_verified(table: Table) -> None:
    table.open()
    table.presenter.call.call()
    assert "18,450.00" not in table.view.everything()
    assert "42,310.55" not in table.view.everything()
    table.presenter.answer(0)
    table.presenter.answer(0)
    assert table.view.header.overdue == "$18,450.00"
    assert table.view.header.total.endswith("$42,310.55")


def test_a_call_is_in_the_log_before_its_outcome_is_known(table: Table) -> None:
    table.open()
    table.presenter.call.call()
    found = table.services.cases.open_contact(table.services.user.id)
    assert found is not None
    assert found[1] == DESIGN_ACCOUNT


def test_the_sentence_to_say_carries_this_debtors_facts(table: Table) -> None:
    table.verified()
    assert table.view.spoken
    assert "{" not in table.view.spoken


def test_the_account_cannot_be_left_without_an_outcome(table: Table) -> None:
    table.verified()
    table.presenter.next()
    assert table.view.header.name.startswith("María Fernanda")
    table.presenter.wrap.end()
    table.presenter.desk.live.outcome = ""
    table.presenter.next()
    assert table.view.mode is Mode.AFTER
    assert table.view.focus == "outcome"


def test_a_registered_agreement_can_be_printed_and_is_kept(table: Table) -> None:
    table.agreed()
    kept = table.services.cases.agreements_of(DESIGN_ACCOUNT)
    assert [state for _, state in kept] == ["active"]
    table.presenter.page.preview_or_print()
    assert table.view.page is not None
    assert table.view.page.pdf.startswith(b"%PDF")
    table.presenter.page.preview_or_print()
    assert table.tray.printed == [table.view.page.pdf]


def test_an_agreement_can_be_undone_for_five_seconds_and_no_longer(table: Table) -> None:
    table.agreed()
    table.wait(3)
    table.presenter.offers.undo()
    assert table.services.cases.agreements_of(DESIGN_ACCOUNT)[0][1] == "void"
    table.presenter.offers.choose(0)
    table.presenter.offers.register()
    table.wait(8)
    table.presenter.offers.undo()
    assert table.services.cases.agreements_of(DESIGN_ACCOUNT)[0][1] == "active"


def test_the_note_is_already_written_from_what_was_done(table: Table) -> None:
    table.agreed()
    table.presenter.wrap.edit_note("Empieza trabajo el lunes.")
    table.presenter.wrap.end()
    assert table.view.footer.note.startswith("Empieza trabajo el lunes.")
    assert "Folio AD-" in table.view.footer.note
    assert table.view.footer.pending_heading == "Próximo contacto"


def test_closing_the_call_logs_outcome_note_and_next_date(table: Table) -> None:
    table.agreed()
    table.wait(30)
    table.presenter.wrap.end()
    table.presenter.wrap.end()
    case = table.services.cases.case(DESIGN_ACCOUNT)
    assert case.contacts[0].outcome == "promise"
    assert case.next_contact_at is not None
    assert table.services.cases.open_contact(table.services.user.id) is None
    assert table.view.mode is Mode.IDLE


def test_what_was_typed_is_saved_within_a_second(table: Table) -> None:
    table.verified()
    table.presenter.wrap.edit_note("Cobra los días 15 y 30")
    table.wait(1)
    assert table.services.cases.case(DESIGN_ACCOUNT).last_note == "Cobra los días 15 y 30"
    assert table.view.footer.saved.startswith("Guardado")


def test_a_call_cut_off_by_a_crash_comes_back_to_be_closed() -> None:
    table = Table()
    table.verified()
    table.presenter.wrap.edit_note("Iba a decir una fecha")
    table.wait(1)
    again = DeskPresenter(
        Desk(table.view, table.services, demo_content(), InlineBackground()), table.tray
    )
    again.start()
    assert table.view.mode is Mode.AFTER
    assert table.view.footer.note == "Iba a decir una fecha"


def test_somebody_else_answering_never_shows_the_debt(table: Table) -> None:
    table.open()
    table.presenter.call.call()
    table.presenter.answer(1)  # contesta otra persona
    assert table.view.mode is Mode.THIRD_PARTY
    shown = table.view.everything()
    for secret in ("18,450.00", "42,310.55", "Financiera Ejemplo", "Crédito personal"):
        assert secret not in shown


def test_nobody_is_called_outside_his_own_hours() -> None:
    table = Table(datetime(2026, 11, 25, 5, 0, tzinfo=UTC))  # 23:00 in Guadalajara
    table.open()
    assert table.view.mode is Mode.BLOCKED
    assert table.view.header.light is not None
    assert table.view.header.light.why
    table.presenter.call.call()
    assert table.services.cases.open_contact(table.services.user.id) is None
    table.presenter.offers.register()
    case = table.services.cases.case(DESIGN_ACCOUNT)
    assert case.next_contact_at is not None


def test_a_window_that_closes_during_the_call_says_so_and_locks_the_options() -> None:
    table = Table(datetime(2026, 11, 25, 3, 58, tzinfo=UTC))  # 21:58
    table.verified()
    assert table.view.mode is Mode.CALL
    table.wait(180)
    assert table.view.mode is Mode.BLOCKED
    assert all(option.is_dimmed for option in table.view.options.options)


def test_another_amount_is_judged_and_answered_with_the_nearest(table: Table) -> None:
    table.verified()
    table.presenter.ask.open()
    table.presenter.ask.edit("500", "quincenal", "30/11/2026")
    ask = table.view.options.ask
    assert ask is not None
    assert ask.verdict is not None
    assert ask.reason
    assert table.view.options.options


def test_after_the_call_the_card_that_was_agreed_still_stands_and_no_other(table: Table) -> None:
    table.verified()
    table.presenter.ask.open()
    table.presenter.ask.edit("3000 hoy y 4 de 3500", "quincenal", "")
    table.presenter.offers.choose(0)
    table.presenter.offers.register()
    agreed = table.desk.live.agreement
    assert agreed
    table.presenter.wrap.end()
    shown = table.view.options
    assert [option.is_selected for option in shown.options][:1] == [True]
    assert all(option.is_dimmed for option in shown.options if not option.is_selected)
    assert shown.heading == "Lo que se convino"
    assert shown.ask is None


def test_after_a_call_without_agreement_the_usual_cards_are_back(table: Table) -> None:
    table.verified()
    usual = table.view.options.options
    table.presenter.ask.open()
    table.presenter.ask.edit("3000 hoy y 4 de 3500", "quincenal", "")
    table.presenter.wrap.end()
    assert table.view.options.options == usual
    assert table.view.options.ask is None


def test_an_amount_that_cannot_be_read_stays_as_typed_and_says_why(table: Table) -> None:
    table.verified()
    table.presenter.ask.open()
    table.presenter.ask.edit("lo que dios quiera", "quincenal", "30/11/2026")
    ask = table.view.options.ask
    assert ask is not None
    assert ask.amount == "lo que dios quiera"
    assert ask.error


def test_the_objection_search_forgives_accents_and_typing(table: Table) -> None:
    table.verified()
    table.presenter.search.edit("perdi mi trbajo")
    assert table.view.search.rows[0].card_id == "perdida-de-empleo"
    table.presenter.search.use()
    assert "Respuesta" in table.view.script.title
    assert "{" not in table.view.spoken


def test_a_pop_during_a_call_waits_for_its_end(table: Table) -> None:
    table.verified()
    other = next(
        a for a in table.services.cases.work_list(table.clock.now()) if a != DESIGN_ACCOUNT
    )
    told: list[str] = []
    table.presenter.call.popped({"account": other}, told.append)
    assert table.view.header.name.startswith("María Fernanda")
    assert told
    assert told[0]
    table.presenter.wrap.end()
    table.presenter.wrap.choose_outcome("callback")
    table.presenter.next()
    assert table.presenter.desk.live.case is not None
    assert table.presenter.desk.live.case.account.number == other


def test_an_unknown_account_gets_one_sentence_and_nothing_is_lost(table: Table) -> None:
    table.open()
    table.presenter.call.popped({"account": "0000-0000"})
    assert table.view.toast is not None
    assert "0000-0000" in table.view.toast.text
    assert table.view.header.name.startswith("María Fernanda")


def test_next_brings_only_people_who_may_be_called_now(table: Table) -> None:
    for _ in range(5):
        table.presenter.next()
        assert table.view.mode is Mode.BEFORE
        assert table.view.header.light is not None


def test_who_calls_us_is_logged_as_an_incoming_call_with_its_own_script(table: Table) -> None:
    table.open()
    labels = [answer.label for answer in table.view.script.answers]
    incoming = next(n for n, label in enumerate(labels) if "llamó" in label)
    table.presenter.answer(incoming)
    assert table.view.mode is Mode.CALL
    assert table.services.cases.case(DESIGN_ACCOUNT).contacts[0].direction == "in"
    assert table.view.spoken
