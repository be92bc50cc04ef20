"""An agreement with its schedule: recorded whole, taken back whole, printed again the same."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.agreement import Agreement, ScheduledPayment
from agent_desk.domain.commands import RecordAgreement
from agent_desk.domain.debtor import PastPromise
from agent_desk.store.agreements import agreement_json
from tests.store.world import (
    AGENT,
    NOW,
    OTHER_AGENT,
    SUPERVISOR,
    TODAY,
    World,
    agreement_of,
    case_of,
    maria,
    new_id,
)

ACCOUNT = "4417-0098"


def record(agreement: Agreement, contact_id: str = "") -> RecordAgreement:
    return RecordAgreement(agreement.id, AGENT, NOW, contact_id, agreement)


def states(world: World) -> list[tuple[str, str]]:
    promises = world.cases.case(ACCOUNT).promises
    return sorted((str(p.due_on), p.state) for p in promises if p.agreement_id)


def test_an_agreement_is_read_back_as_it_was_recorded(world: World) -> None:
    agreement = world.agree(world.begin())
    assert world.cases.agreement(agreement.id) == agreement
    assert world.cases.agreements_of(ACCOUNT) == [(agreement, "active")]
    assert list(world.cases.agreements_of(ACCOUNT)[0][0].owed) == ["late", "principal"]
    assert world.cases.agreement("no existe") is None


def test_each_payment_becomes_an_open_promise(world: World) -> None:
    world.agree()
    assert states(world) == [
        ("2026-12-09", "open"),
        ("2026-12-24", "open"),
        ("2027-01-08", "open"),
    ]
    assert world.count("agreement_payment") == 3


def test_payments_that_do_not_add_up_are_refused_and_nothing_is_written(world: World) -> None:
    agreement = agreement_of()
    first = replace(agreement.payments[0], amount_cents=599_99, parts={"principal": 599_99})
    short = replace(agreement, payments=(first, *agreement.payments[1:]))
    assert "no suman" in world.refusal(record(short))
    assert world.count("agreement") == world.count("agreement_payment") == 0


@pytest.mark.parametrize(
    "payments",
    [
        (),
        (ScheduledPayment(1, TODAY, 1_800_02, {}), ScheduledPayment(2, TODAY, -1, {})),
        (ScheduledPayment(1, TODAY, 1_800_01, {"principal": 1}),),
    ],
)
def test_a_schedule_that_makes_no_sense_is_refused(
    world: World, payments: tuple[ScheduledPayment, ...]
) -> None:
    assert "no suman" in world.refusal(record(agreement_of(payments=payments)))


def test_an_agreement_on_a_closed_contact_or_another_account_is_refused(world: World) -> None:
    contact_id = world.begin()
    world.close(contact_id)
    assert "ya está cerrado" in world.refusal(record(agreement_of(), contact_id))
    assert "No encuentro la cuenta" in world.refusal(record(agreement_of(account="0")))


def test_a_folio_is_not_given_twice(world: World) -> None:
    first = world.agree()
    assert first.folio in world.refusal(record(agreement_of(folio=first.folio)))


def test_undo_leaves_the_record_and_voids_its_promises(world: World) -> None:
    agreement = world.agree()
    world.accept(world.void(agreement))
    assert world.cases.agreements_of(ACCOUNT) == [(agreement, "void")]
    assert {state for _, state in states(world)} == {"void"}


def test_an_agreement_is_voided_only_once(world: World) -> None:
    agreement = world.agree()
    world.accept(world.void(agreement))
    assert "ya está anulado" in world.refusal(world.void(agreement))
    assert "No encuentro ese convenio" in world.refusal(world.void(agreement_of()))


def test_a_new_agreement_replaces_the_old_and_its_undo_brings_it_back(world: World) -> None:
    first = world.agree()
    second = world.agree()
    assert {a.id: s for a, s in world.cases.agreements_of(ACCOUNT)} == {
        first.id: "replaced",
        second.id: "active",
    }
    assert [s for _, s in states(world)].count("replaced") == 3
    assert "sustituido" in world.refusal(world.void(first))
    world.accept(world.void(second))
    assert (first, "active") in world.cases.agreements_of(ACCOUNT)
    assert [s for _, s in states(world)].count("open") == 3


def test_an_agent_cannot_void_what_another_recorded_but_a_supervisor_can(world: World) -> None:
    agreement = world.agree()
    assert "otra persona" in world.refusal(world.void(agreement, by=OTHER_AGENT))
    world.accept(world.void(agreement, by=SUPERVISOR))


def test_the_banks_file_judges_a_promise_made_here_without_doubling_it(world: World) -> None:
    agreement = world.agree()
    told = agreement.payments[0]

    world.load(
        replace(
            maria(), promises=(PastPromise(told.due_on, told.amount_cents, "kept"),), contacts=()
        )
    )
    assert states(world)[0] == (str(told.due_on), "kept")
    assert len(states(world)) == 3
    assert all(p.agreement_id for p in world.cases.case(ACCOUNT).promises if p.state == "kept")


def test_agreements_of_another_account_are_not_shown(world: World) -> None:
    world.load(case_of("7777"))
    world.agree(account="7777")
    assert world.cases.agreements_of(ACCOUNT) == []


cents = st.integers(min_value=1, max_value=10**12)


@given(
    amounts=st.lists(cents, min_size=1, max_size=60),
    title=st.text(max_size=50),
    approved=st.text(max_size=20),
)
def test_any_agreement_survives_being_written_as_text(
    amounts: list[int], title: str, approved: str
) -> None:
    payments = tuple(
        ScheduledPayment(n, TODAY, amount, {"principal": amount})
        for n, amount in enumerate(amounts, start=1)
    )
    agreement = agreement_of(payments=payments, title=title, approved_by=approved)
    frozen = replace(agreement, owed=MappingProxyType(dict(agreement.owed)))
    assert agreement_json.agreement_of(agreement_json.agreement_text(frozen)) == agreement


def test_a_field_of_a_newer_program_does_not_stop_an_old_one() -> None:
    text = agreement_json.agreement_text(agreement_of(id=(same := new_id()), folio="F"))
    newer = text.replace('"id":', '"guarantor": "nadie", "id":', 1)
    assert agreement_json.agreement_of(newer).id == same
