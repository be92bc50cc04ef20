"""Negotiating through the presenters: what is offered, why, what is kept, and who must allow it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from agent_desk.documents.preview import page_count
from agent_desk.domain.commands import Accepted
from agent_desk.domain.offers.commands import DecideApproval
from agent_desk.domain.offers.kept import KeptCount, segment_name
from agent_desk.domain.people import Role, User
from agent_desk.services.agree_jointly import joint_offers
from agent_desk.services.create_demo import DEMO_USERS
from agent_desk.store.ledger import LedgerLocal
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.presenter import DeskPresenter
from agent_desk.ui.desk.state import Tone
from tests.ui.view_spy import ViewSpy
from tests.worlds import (
    DESIGN_ACCOUNT,
    PaperTray,
    StoppedClock,
    content,
    demo_content,
    demo_services,
)

TUESDAY_NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
SUPERVISOR = DEMO_USERS[1]


class Table:
    """A desk with a spy for a window, on the line with the holder, identified."""

    def __init__(self, account: str = DESIGN_ACCOUNT, role: Role = Role.AGENT) -> None:
        self.view, self.clock = ViewSpy(), StoppedClock(TUESDAY_NOON)
        self.services = demo_services(self.clock, role)
        self.desk = Desk(self.view, self.services, demo_content(), InlineBackground())
        self.presenter = DeskPresenter(self.desk, PaperTray())
        self.presenter.start()
        self.presenter.call.open_account(account)
        self.presenter.call.call()
        self.presenter.answer(0)
        self.presenter.answer(0)

    def say(self, words: str) -> None:
        self.presenter.ask.open()
        self.presenter.ask.edit(words, "", "")

    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.instant += timedelta(seconds=1)
            self.presenter.tick()

    def choose_locked(self) -> int:
        cards = self.desk.live.cards
        index = next(n for n, offer in enumerate(cards) if offer.needs_approval)
        self.presenter.offers.choose(index)
        return index

    def decide(self, decision: str, by: User = SUPERVISOR, **fields: object) -> None:
        approval = self.desk.live.approval
        assert approval is not None
        receipt = self.services.ledger.submit(
            DecideApproval(
                self.services.new_id(),
                by,
                self.clock.now(),
                approval.account,
                approval.id,
                decision,
                **fields,  # type: ignore[arg-type]
            )
        )
        assert isinstance(receipt, Accepted), receipt

    def kinds(self) -> list[str]:
        assert isinstance(self.services.ledger, LedgerLocal)
        rows = self.services.ledger._store.rows("SELECT kind FROM event ORDER BY seq")
        return [row["kind"] for row in rows]


@pytest.fixture
def table() -> Table:
    return Table()


def test_at_most_five_options_and_the_promise_each_with_its_why(table: Table) -> None:
    table.say("500 y 600 q15")
    cards = table.desk.live.cards
    assert 4 <= len(cards) <= 6
    assert cards[-1].kind == "promise"
    shown = table.view.options
    assert len(shown.options) == 3
    assert shown.more == f"{len(cards) - 3} más"
    assert all(option.why for option in shown.options)


def test_the_changes_against_what_he_said_are_marked(table: Table) -> None:
    table.say("500 y 600 q15")
    first = table.view.options.options[0]
    assert first.marks == ("dijo $600.00",)
    assert "en vez de $600.00" in first.changes[0]


def test_it_says_who_could_allow_more(table: Table) -> None:
    table.say("500 y 600 q15")
    ask = table.view.options.ask
    assert ask is not None
    assert ask.who.startswith("Supervisor podría dar")
    assert "renglón" in ask.reason


def test_his_own_allowed_offer_comes_first_and_unchanged(table: Table) -> None:
    table.say("4540 mensual desde el 30 de noviembre")
    ask = table.view.options.ask
    assert ask is not None
    assert ask.verdict is not None
    assert ask.verdict.text == "Permitida"
    first = table.view.options.options[0]
    assert first.amount == "$4,540.00"
    assert first.marks == ()


def test_the_promise_is_one_key_away_from_any_options(table: Table) -> None:
    table.presenter.offers.choose_promise()
    chosen = table.desk.live.chosen_offer
    assert chosen is not None
    assert chosen.kind == "promise"
    assert any(option.is_selected for option in table.view.options.options)
    table.presenter.offers.register()
    agreement = table.desk.live.agreement
    assert agreement is not None
    assert agreement.waived_cents == 0


def test_the_other_options_come_into_sight_by_key(table: Table) -> None:
    table.say("500 y 600 q15")
    table.presenter.offers.show_more()
    assert table.view.options.options[0].letter == "D"
    assert table.view.options.options[0].key == "Shift+F5"
    table.presenter.offers.show_more()
    assert table.view.options.options[0].letter == "A"
    table.presenter.offers.choose(3)
    assert table.view.options.options[0].is_selected


def test_income_told_in_one_line_weighs_the_options_at_once(table: Table) -> None:
    table.presenter.capacity.open()
    table.presenter.capacity.edit("9 mil al mes, cobra 15 y último")
    capacity = table.view.options.capacity
    assert capacity is not None
    assert capacity.read_back == "Gana $9,000.00 al mes, cobra los días 15 y último"
    table.presenter.capacity.accept()
    assert table.view.options.capacity is None
    case = table.services.cases.case(DESIGN_ACCOUNT)
    assert case.debtor.income_cents == 9_000_00
    assert case.debtor.pay_days == (15, 0)
    table.say("4540 mensual desde el 30 de noviembre")
    badge = table.view.options.options[0].badge
    assert badge is not None
    assert badge.tone is Tone.BAD
    assert "50%" in badge.text


def test_a_burden_over_the_first_limit_warns(table: Table) -> None:
    badge = table.view.options.options[0].badge
    assert badge is not None
    assert badge.text == "Es 24% de su ingreso"
    assert badge.tone is Tone.WARN


def test_income_that_cannot_be_read_stays_as_typed_and_changes_nothing(table: Table) -> None:
    table.presenter.capacity.open()
    table.presenter.capacity.edit("lo normal")
    table.presenter.capacity.accept()
    capacity = table.view.options.capacity
    assert capacity is not None
    assert capacity.text == "lo normal"
    assert capacity.error
    assert table.services.cases.case(DESIGN_ACCOUNT).debtor.income_cents == 18_500_00


def test_what_stood_on_the_screen_is_kept_as_a_quote(table: Table) -> None:
    table.wait(3)
    table.say("500 y 600 q15")
    table.wait(3)
    kept = table.services.quotes.of_account(DESIGN_ACCOUNT)
    asked = [one.quote.ask.text if one.quote.ask else "" for one in kept]
    assert asked == ["500 y 600 q15", ""]
    assert kept[0].quote.policy_hash == table.desk.policy.hash
    assert any("Cotización" in row.text for row in table.view.context.history)


def test_letters_typed_in_passing_leave_no_quotes(table: Table) -> None:
    for length in range(1, 14):
        table.say("500 y 600 q15"[:length])
    assert table.services.quotes.of_account(DESIGN_ACCOUNT) == []


def test_the_agreement_refers_to_its_quote(table: Table) -> None:
    table.presenter.offers.choose(0)
    table.presenter.offers.register()
    agreement = table.desk.live.agreement
    assert agreement is not None
    kept = table.services.quotes.quote(agreement.quote_id)
    assert kept is not None
    assert kept.folio == agreement.folio
    assert agreement.option_key in {offer.key for offer in kept.quote.offers}
    assert agreement.policy_hash == kept.quote.policy_hash


def test_an_option_above_the_level_is_asked_for_and_registered_once_allowed(table: Table) -> None:
    table.choose_locked()
    assert table.view.footer.primary_label == "Pedir visto bueno"
    table.presenter.offers.register()
    assert table.desk.live.agreement is None
    table.wait(12)
    assert table.view.footer.hint == "Visto bueno pendiente 00:12"
    assert not table.view.footer.can_primary
    table.decide("approved")
    table.wait(1)
    assert table.view.footer.primary_label == "Registrar convenio"
    assert table.view.footer.can_primary
    assert table.view.toast is not None
    assert SUPERVISOR.name in table.view.toast.text
    table.presenter.offers.register()
    agreement = table.desk.live.agreement
    assert agreement is not None
    assert agreement.approved_by == SUPERVISOR.id
    kinds = table.kinds()
    assert [k for k in kinds if "Approval" in k] == ["AskApproval", "DecideApproval"]


def test_a_refusal_comes_with_its_reason_and_the_call_goes_on(table: Table) -> None:
    table.choose_locked()
    table.presenter.offers.register()
    table.decide("refused", reason="Ofrezca la opción sugerida.")
    table.wait(1)
    assert table.view.footer.hint == "No: Ofrezca la opción sugerida."
    table.presenter.offers.choose(0)
    table.presenter.offers.register()
    assert table.desk.live.agreement is not None


def test_another_option_that_was_given_stands_first_and_f9_registers_it(table: Table) -> None:
    table.choose_locked()
    table.presenter.offers.register()
    given = replace(table.desk.live.cards[0], key="otra", badge="")
    table.decide("countered", counter=given)
    table.wait(1)
    first = table.view.options.options[0]
    assert first.is_selected
    assert first.badge is not None
    assert SUPERVISOR.name in first.badge.text
    table.presenter.offers.register()
    agreement = table.desk.live.agreement
    assert agreement is not None
    assert agreement.option_key == "otra"


def test_nobody_answering_is_said_and_it_can_be_asked_again(table: Table) -> None:
    table.choose_locked()
    table.presenter.offers.register()
    table.clock.instant += timedelta(minutes=11)
    table.wait(1)
    assert "Venció" in table.view.footer.hint
    assert table.view.footer.can_primary
    table.presenter.offers.register()
    assert table.view.footer.hint.startswith("Visto bueno pendiente")
    assert "CloseApproval" in table.kinds()


def test_ending_the_call_takes_the_request_back(table: Table) -> None:
    table.choose_locked()
    table.presenter.offers.register()
    table.presenter.wrap.end()
    table.wait(1)
    assert table.desk.live.approval is None
    assert table.services.approvals.waiting(SUPERVISOR.id, table.clock.now()) == []


def test_a_call_keeps_the_policy_it_began_with_and_says_so(table: Table) -> None:
    old = table.desk.policy
    newer = replace(content().rules.policy, version="8", hash="otra")
    table.presenter.policy.take(newer)
    assert table.view.toast is not None
    assert "Esta llamada sigue con la 7" in table.view.toast.text
    assert table.desk.policy is old
    table.presenter.offers.choose(0)
    table.presenter.offers.register()
    agreement = table.desk.live.agreement
    assert agreement is not None
    assert agreement.policy_hash == old.hash
    table.presenter.wrap.end()
    table.presenter.wrap.end()
    assert table.desk.policy is newer


def test_before_the_call_the_new_policy_is_used_at_once() -> None:
    table = Table()
    table.presenter.wrap.end()
    table.presenter.wrap.choose_outcome("callback")
    table.presenter.wrap.end()
    table.presenter.call.open_account(DESIGN_ACCOUNT)
    policy = content().rules.policy
    newer = replace(policy, version="8", hash="otra", valid_from=date(2027, 6, 1))
    table.presenter.policy.take(newer)
    assert table.desk.live.policy is newer
    assert table.desk.live.sheet is not None
    assert table.desk.live.sheet.stop


def test_a_person_with_two_accounts_gets_one_agreement_over_both() -> None:
    table = Table(account=two_accounts())
    assert table.view.options.can_join
    table.presenter.joint.toggle()
    assert table.view.options.is_joined
    table.presenter.offers.choose(0)
    table.presenter.offers.register()
    whole = table.desk.live.agreement
    assert whole is not None
    parts = table.desk.live.parts
    assert len(parts) == 2
    assert sum(part.total_cents for part in parts) == whole.total_cents
    for part in parts:
        recorded = table.services.cases.agreements_of(part.account)
        assert [(a.joint_folio, state) for a, state in recorded] == [(whole.folio, "active")]
    table.presenter.page.preview_or_print()
    assert table.view.page is not None
    assert page_count(table.view.page.pdf) >= 2
    table.presenter.page.close()
    table.presenter.offers.undo()
    for part in parts:
        assert table.services.cases.agreements_of(part.account)[0][1] == "void"


def two_accounts() -> str:
    """An account of the demo whose holder has another one that can be joined to it."""
    services = demo_services(StoppedClock(TUESDAY_NOON), Role.AGENT)
    policy = content().rules.policy
    for account in services.cases.work_list(TUESDAY_NOON, 500):
        case = services.cases.case(account)
        if case.other_accounts and joint_offers(
            services.cases, case, policy, date(2026, 11, 24), None, 0
        ):
            return account
    raise LookupError("no such person in the demo")


def test_a_supervisor_on_the_line_grants_what_is_his_to_grant() -> None:
    table = Table(role=Role.SUPERVISOR)
    assert not [
        o for o in table.desk.live.cards if o.authority == "supervisor" and o.needs_approval
    ]


def test_the_chance_is_a_word_until_two_hundred_outcomes_and_then_a_rate(table: Table) -> None:
    rows = {row.label: row.value for row in table.view.options.options[0].rows}
    assert rows["Que la cumpla"] in {"muy probable", "probable", "poco probable", "difícil"}
    counted = {
        segment_name("PP", kind, band, is_several=True): KeptCount(150, 240)
        for kind in ("settle", "plan", "cure")
        for band in range(3)
    }
    table.desk.content = replace(
        table.desk.content, rules=replace(table.desk.content.rules, kept=counted)
    )
    table.say("3000 hoy y 800 quincenal")
    rows = {row.label: row.value for row in table.view.options.options[0].rows}
    assert rows["Que la cumpla"].endswith("(de 240)")
