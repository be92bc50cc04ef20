"""Agreements followed in the ledger: payments move them, and nobody else can."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.agreements.commands import (
    JudgeAccount,
    MarkPayment,
    MoveAgreement,
    PrepareAgreement,
    ReceivePayment,
)
from agent_desk.domain.agreements.states import State
from agent_desk.domain.intake_commands import LoadPayments, ReceivedPayment
from agent_desk.services.follow_agreements import follow_agreements
from agent_desk.services.following import Followed
from agent_desk.store.agreements.read_following import LocalFollowing
from agent_desk.store.driver import IntegrityError
from tests.store.world import (
    AGENT,
    NOW,
    SUPERVISOR,
    TODAY,
    World,
    agreement_of,
    case_of,
    new_id,
)

ACCOUNT = "4417-0098"


def followed(world: World, agreement: Agreement, days: int = 0) -> Followed:
    found = LocalFollowing(world.store).one(agreement.id, TODAY + timedelta(days=days))
    assert found
    return found


def steps(world: World, agreement: Agreement) -> list[str]:
    return [str(c.to) for c in LocalFollowing(world.store).life(agreement.id).changes]


def pay(world: World, cents: int, days: int, account: str = ACCOUNT) -> str:
    payment_id, at = new_id(), NOW + timedelta(days=days)
    paid_on = TODAY + timedelta(days=days)
    world.accept(
        ReceivePayment(new_id(), SUPERVISOR, at, account, payment_id, paid_on, cents, "spei")
    )
    return payment_id


def judge(world: World, days: int) -> list[State]:
    judged = follow_agreements(
        LocalFollowing(world.store),
        world.ledger,
        by=AGENT,
        now=NOW + timedelta(days=days),
        today=TODAY + timedelta(days=days),
        new_id=new_id,
    )
    return [state for _, state in judged.moves]


def promise_states(world: World, agreement: Agreement) -> list[str]:
    rows = world.store.rows(
        "SELECT state FROM promise WHERE agreement_id = ? ORDER BY due_on", (agreement.id,)
    )
    return [row["state"] for row in rows]


def test_what_is_recorded_in_a_call_was_offered_accepted_and_is_in_force(world: World) -> None:
    agreement = world.agree()
    assert steps(world, agreement) == ["offered", "accepted", "active"]
    with_down = world.agree(down_cents=600_00)
    assert steps(world, with_down)[-1] == "waiting_down"
    assert steps(world, agreement)[-1] == "replaced"


def test_payments_carry_an_agreement_to_its_end_and_its_promises_with_it(world: World) -> None:
    agreement = world.agree(down_cents=600_00)
    pay(world, 600_00, 1)
    assert steps(world, agreement)[-1] == "active"
    assert promise_states(world, agreement) == ["kept", "open", "open"]
    pay(world, 1_200_01, 20)
    assert steps(world, agreement)[-1] == "kept"
    assert promise_states(world, agreement) == ["kept"] * 3
    change = LocalFollowing(world.store).life(agreement.id).changes[-1]
    assert (change.by, change.why, change.rule) == (
        SUPERVISOR.id,
        "entró un pago",
        "grace:3d:9500bp",
    )


def test_a_date_without_its_payment_breaks_it_once_and_says_by_which_rule(world: World) -> None:
    agreement = world.agree()
    assert judge(world, 18) == []
    assert judge(world, 20) == [State.BROKEN]
    assert judge(world, 20) == []
    change = LocalFollowing(world.store).life(agreement.id).changes[-1]
    assert change.on == TODAY + timedelta(days=19)
    assert change.rule == "grace:3d:9500bp"
    assert promise_states(world, agreement) == ["broken", "open", "open"]
    assert world.store.row("SELECT 1 FROM event WHERE kind = 'JudgeAccount'")


def test_nobody_can_declare_an_agreement_kept_or_broken(world: World) -> None:
    agreement = world.agree()
    for state in (State.KEPT, State.BROKEN, State.REPLACED):
        move = MoveAgreement(new_id(), SUPERVISOR, NOW, ACCOUNT, agreement.id, state, "porque sí")
        assert "lo dicen sus pagos" in world.refusal(move)
    claim = JudgeAccount(new_id(), AGENT, NOW, ACCOUNT, TODAY, ((agreement.id, State.KEPT),))
    assert "cambiaron mientras tanto" in world.refusal(claim)
    assert steps(world, agreement)[-1] == "active"


def test_a_bounced_payment_takes_a_kept_agreement_back(world: World) -> None:
    agreement = world.agree()
    payment = pay(world, 1_800_01, 2)
    assert steps(world, agreement)[-1] == "kept"
    at = NOW + timedelta(days=4)
    world.accept(
        MarkPayment(new_id(), SUPERVISOR, at, ACCOUNT, payment, "bounced", TODAY, "sin fondos")
    )
    assert steps(world, agreement)[-1] == "active"
    found = followed(world, agreement, 4)
    assert [p.undone for p in found.standing.undone] == ["bounced"]
    assert found.standing.paid_cents == 0
    again = MarkPayment(new_id(), SUPERVISOR, at, ACCOUNT, payment, "reversed", TODAY, "otra vez")
    assert "ya estaba devuelto" in world.refusal(again)


def test_a_payment_to_the_wrong_account_is_moved_and_both_are_judged(world: World) -> None:
    world.load(case_of("5555-0001"))
    agreement = world.agree()
    payment = pay(world, 600_00, 2, account="5555-0001")
    assert followed(world, agreement, 2).standing.paid_cents == 0
    move = MarkPayment(
        new_id(), SUPERVISOR, NOW, "5555-0001", payment, "moved", TODAY, "era suyo", ACCOUNT
    )
    world.accept(move)
    found = followed(world, agreement, 2)
    assert found.standing.paid_cents == 600_00
    assert found.standing.applied[0].payment.moved_from == "5555-0001"
    assert not LocalFollowing(world.store).received("5555-0001")


def test_a_renegotiation_keeps_what_was_paid_where_it_was_paid(world: World) -> None:
    first = world.agree()
    pay(world, 600_00, 3)
    at = NOW + timedelta(days=10)
    second = world.agree(made_at=at, payments=agreement_of().payments)
    pay(world, 600_00, 12)
    assert followed(world, first, 12).standing.paid_cents == 600_00
    assert followed(world, second, 12).standing.paid_cents == 600_00
    assert followed(world, first).replaced_by == second.id


def test_taking_back_the_new_one_puts_the_earlier_in_force_as_it_was(world: World) -> None:
    first = world.agree(down_cents=600_00)
    second = world.agree()
    world.accept(world.void(second))
    assert steps(world, first)[-2:] == ["replaced", "waiting_down"]
    assert steps(world, second)[-1] == "void"


def test_an_offer_in_writing_promises_nothing_until_it_is_accepted(world: World) -> None:
    offer = agreement_of()
    world.accept(PrepareAgreement(new_id(), AGENT, NOW, "", ACCOUNT, offer, is_offered=True))
    assert steps(world, offer) == ["offered"]
    assert promise_states(world, offer) == []
    accept = MoveAgreement(new_id(), AGENT, NOW, ACCOUNT, offer.id, State.ACCEPTED, "dijo que sí")
    world.accept(accept)
    assert steps(world, offer) == ["offered", "accepted", "active"]
    assert promise_states(world, offer) == ["open"] * 3


def test_an_offer_that_ran_out_cannot_be_accepted_and_is_withdrawn(world: World) -> None:
    offer = agreement_of()
    world.accept(PrepareAgreement(new_id(), AGENT, NOW, "", ACCOUNT, offer, is_offered=True))
    late = NOW + timedelta(days=6)
    accept = MoveAgreement(new_id(), AGENT, late, ACCOUNT, offer.id, State.ACCEPTED, "dijo que sí")
    assert "ya venció" in world.refusal(accept)
    assert judge(world, 6) == [State.VOID]


def test_what_was_recorded_and_every_step_of_its_life_cannot_be_edited(world: World) -> None:
    agreement = world.agree()
    for sql in (
        "UPDATE agreement SET total_cents = 1",
        "UPDATE agreement SET snapshot = '{}'",
        "UPDATE agreement_change SET why = 'otro'",
        "DELETE FROM agreement_change",
    ):
        with pytest.raises(IntegrityError), world.store.tx():
            world.store.write(sql)
    assert followed(world, agreement).agreement == agreement


def test_the_terms_of_its_policy_travel_with_the_agreement(world: World) -> None:
    agreement = world.agree()
    strict = replace(agreement.follow, grace_days=0, enough_bp=10_000, revives="rest")
    other = world.agree(follow=strict)
    assert followed(world, other).agreement.follow == strict


def test_a_payment_from_the_future_or_of_nothing_is_refused_in_words(world: World) -> None:
    ahead = TODAY + timedelta(days=1)
    future = ReceivePayment(new_id(), SUPERVISOR, NOW, ACCOUNT, new_id(), ahead, 100, "spei")
    assert "fecha futura" in world.refusal(future)
    nothing = ReceivePayment(new_id(), SUPERVISOR, NOW, ACCOUNT, new_id(), TODAY, 0, "spei")
    assert "mayor que cero" in world.refusal(nothing)
    by_agent = ReceivePayment(new_id(), AGENT, NOW, ACCOUNT, new_id(), TODAY, 100, "spei")
    assert "agente" in world.refusal(by_agent)


def test_a_file_of_payments_moves_the_agreements_of_its_accounts(world: World) -> None:
    agreement = world.agree()
    at = NOW + timedelta(days=2)
    paid_on = TODAY + timedelta(days=1)
    whole = ReceivedPayment("F-1", ACCOUNT, paid_on, 1_800_01, "spei", "4417")
    world.accept(LoadPayments("lote-1:1", SUPERVISOR, at, "pagos.csv", (whole,)))
    assert steps(world, agreement)[-1] == "kept"
    assert promise_states(world, agreement) == ["kept"] * 3
    again = replace(whole, id="F-2", amount_cents=1)
    world.accept(LoadPayments("lote-2:1", SUPERVISOR, at, "pagos.csv", (again,)))
    assert followed(world, agreement, 2).standing.spare_cents == 1
