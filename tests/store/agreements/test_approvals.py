"""A permission asked in a call: decided once, by somebody else, within his own level."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from agent_desk.domain.commands import Accepted, RecordAgreement
from agent_desk.domain.offers.approval import expiry_of
from agent_desk.domain.offers.commands import AskApproval, CloseApproval, DecideApproval
from agent_desk.services.ask_approval import expire_late
from agent_desk.store.agreements.read_approvals import LocalApprovals
from agent_desk.store.database import create_store, open_store
from agent_desk.store.ledger import LedgerLocal
from tests.store.negotiation import (
    MANAGER,
    ask,
    decision,
    late_maria,
    locked_offer,
    request,
)
from tests.store.world import (
    AGENT,
    NOW,
    SUPERVISOR,
    World,
    agreement_of,
    new_id,
)

LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def late() -> World:
    world = World()
    world.load(late_maria())
    return world


def test_the_supervisor_sees_the_request_and_the_agent_his_answer(late: World) -> None:
    approvals = LocalApprovals(late.store)
    approval = ask(late, request(locked_offer()))
    assert approvals.waiting(SUPERVISOR.id, LATER) == [approvals.approval(approval.id)]
    late.accept(decision(approval))
    answered = approvals.approval(approval.id)
    assert answered is not None
    assert answered.state == "approved"
    assert answered.decided_by == SUPERVISOR.id
    assert answered.allowed == approval.offer
    assert approvals.waiting(SUPERVISOR.id, LATER) == []


def test_a_request_carries_nothing_that_tells_who_the_person_is(late: World) -> None:
    approval = ask(late, request(locked_offer()))
    row = late.store.row("SELECT body FROM approval WHERE id = ?", (approval.id,))
    assert row is not None
    debtor = late_maria().debtor
    for secret in (debtor.surnames, debtor.given_names, debtor.city, debtor.phones[0].number):
        assert secret not in row["body"]


def test_nobody_decides_on_his_own_request(late: World) -> None:
    approval = ask(late, request(locked_offer(), by=SUPERVISOR), by=SUPERVISOR)
    assert "su propia solicitud" in late.refusal(decision(approval, by=SUPERVISOR))
    assert LocalApprovals(late.store).waiting(SUPERVISOR.id, LATER) == []
    late.accept(decision(approval, by=MANAGER))


def test_above_the_supervisors_limit_it_says_who_and_stays_waiting(late: World) -> None:
    approval = ask(late, request(locked_offer("gerente")))
    refusal = late.refusal(decision(approval, by=SUPERVISOR))
    assert "supervisor" in refusal
    assert "gerente" in refusal
    late.accept(decision(approval, by=MANAGER))


def test_another_option_is_given_only_within_the_own_limit(late: World) -> None:
    approval = ask(late, request(locked_offer("gerente")))
    above = decision(approval, "countered", counter=locked_offer("gerente"))
    assert "Su límite es supervisor" in late.refusal(above)
    late.accept(decision(approval, "countered", counter=locked_offer("supervisor")))
    answered = LocalApprovals(late.store).approval(approval.id)
    assert answered is not None
    assert answered.allowed == locked_offer("supervisor")


def test_it_is_decided_once(late: World) -> None:
    approval = ask(late, request(locked_offer()))
    late.accept(decision(approval, "refused", reason="El plazo es muy largo."))
    assert "ya tiene respuesta" in late.refusal(decision(approval, by=MANAGER))
    answered = LocalApprovals(late.store).approval(approval.id)
    assert answered is not None
    assert (answered.state, answered.reason) == ("refused", "El plazo es muy largo.")


def test_without_an_answer_it_expires_and_the_log_says_so(late: World) -> None:
    approval = ask(late, request(locked_offer()))
    after = expiry_of(NOW)
    assert "venció" in late.refusal(decision(approval, at=after))
    approvals = LocalApprovals(late.store)
    assert expire_late(approvals, late.ledger, by=AGENT, now=after) == 1
    assert expire_late(approvals, late.ledger, by=SUPERVISOR, now=after) == 0
    assert late.store.row("SELECT 1 FROM event WHERE kind = 'CloseApproval'")


def test_the_same_option_is_not_asked_twice_at_once(late: World) -> None:
    offer = locked_offer()
    ask(late, request(offer))
    twice = request(offer)
    refusal = late.refusal(AskApproval(twice.id, AGENT, NOW, twice.account, twice))
    assert "ya espera" in refusal


def test_only_who_asked_takes_it_back(late: World) -> None:
    approval = ask(late, request(locked_offer()))
    foreign = CloseApproval(new_id(), SUPERVISOR, NOW, approval.account, approval.id, "withdrawn")
    assert "Solo quien pidió" in late.refusal(foreign)
    late.accept(CloseApproval(new_id(), AGENT, NOW, approval.account, approval.id, "withdrawn"))
    assert "retiró" in late.refusal(decision(approval))


def test_an_agent_may_not_give_permissions(late: World) -> None:
    approval = ask(late, request(locked_offer()))
    assert late.refusal(decision(approval, by=AGENT))


def test_an_agreement_needs_the_permission_for_its_very_option(late: World) -> None:
    offer = locked_offer()
    approval = ask(late, request(offer))
    wanted = agreement_of(option_key=offer.key, approval_id=approval.id, approved_by=SUPERVISOR.id)
    record = RecordAgreement(wanted.id, AGENT, NOW, "", wanted)
    assert "visto bueno" in late.refusal(record)
    late.accept(decision(approval))
    other = agreement_of(option_key="otra", approval_id=approval.id, approved_by=SUPERVISOR.id)
    assert late.refusal(RecordAgreement(other.id, AGENT, NOW, "", other))
    late.accept(record)
    again = agreement_of(option_key=offer.key, approval_id=approval.id, approved_by=SUPERVISOR.id)
    assert wanted.folio in late.refusal(RecordAgreement(again.id, AGENT, NOW, "", again))


def test_two_windows_on_one_file_see_each_others_acts(tmp_path: Path, key: bytes) -> None:
    path = tmp_path / "desk.db"
    create_store(path, key).close()
    desk, supervision = open_store(path, key), open_store(path, key)
    agent_world = World(desk)
    agent_world.load(late_maria())
    approval = ask(agent_world, request(locked_offer()))
    there = LocalApprovals(supervision).waiting(SUPERVISOR.id, LATER)
    assert [waiting.id for waiting in there] == [approval.id]
    receipt = LedgerLocal(supervision).submit(decision(there[0]))
    assert isinstance(receipt, Accepted)
    answered = LocalApprovals(desk).approval(approval.id)
    assert answered is not None
    assert answered.state == "approved"
    desk.close()
    supervision.close()


def test_a_decision_sent_twice_is_one_decision(late: World) -> None:
    approval = ask(late, request(locked_offer()))
    command: DecideApproval = decision(approval)
    late.accept(command)
    assert late.accept(command).is_repeat
