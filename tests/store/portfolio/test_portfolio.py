"""A file of accounts into the store, once, whole, and again the next day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent_desk.domain.commands import Accepted, FlagAccount, ImportPortfolio
from agent_desk.domain.debtor import CaseFile, PastContact, PastPayment, PastPromise, Phone
from agent_desk.domain.errors import UnknownAccountError
from agent_desk.store.portfolio.portfolio_rows import snapshot_of
from tests.store.world import AGENT, NOW, SUPERVISOR, TODAY, World, case_of, maria, new_id

ACCOUNT = "4417-0098"


def imported(*cases: CaseFile) -> ImportPortfolio:
    return ImportPortfolio(new_id(), SUPERVISOR, NOW, "cartera.csv", TODAY, cases)


def test_a_case_comes_back_as_it_was_loaded(world: World) -> None:
    case, told = world.cases.case(ACCOUNT), maria()
    assert case.debtor == replace(told.debtor, facts=())  # why she is in trouble is kept apart
    assert case.account == told.account
    assert (case.promises, case.payments, case.last_note) == (
        told.promises,
        told.payments,
        told.last_note,
    )
    assert [(c.at, c.outcome, c.summary) for c in case.contacts] == [
        (c.at, c.outcome, c.summary) for c in told.contacts
    ]
    assert case.snapshot == snapshot_of(told.account)


def test_the_same_file_twice_does_not_double_the_histories(world: World) -> None:
    before = world.cases.case(ACCOUNT)
    world.load(maria())
    assert world.cases.case(ACCOUNT) == before


def test_two_equal_payments_of_a_day_are_two(world: World) -> None:
    twice = (PastPayment(TODAY, 500_00), PastPayment(TODAY, 500_00))
    for _ in range(2):
        world.load(case_of("1", case={"payments": twice}))
    assert world.cases.case("1").payments == twice


def test_a_new_file_changes_the_balance_and_the_snapshot(world: World) -> None:
    before = world.cases.case(ACCOUNT)
    account = replace(before.account, days_past_due=75, balances={"principal": 1_00})
    world.load(replace(maria(), account=account))
    after = world.cases.case(ACCOUNT)
    assert after.account == account
    assert after.snapshot != before.snapshot


def test_the_snapshot_does_not_change_with_a_flag_of_the_desk(world: World) -> None:
    before = world.cases.case(ACCOUNT).snapshot
    world.accept(FlagAccount(new_id(), AGENT, NOW, ACCOUNT, "aclaracion", True))
    assert world.cases.case(ACCOUNT).snapshot == before
    flagged = replace(maria().account, flags=frozenset({"demanda"}))
    assert snapshot_of(flagged) == snapshot_of(maria().account)


def test_a_silent_file_does_not_erase_what_was_known(world: World) -> None:
    bare = replace(
        maria().debtor, income_cents=None, time_zone="", pay_days=(), phones=(), email=""
    )
    world.load(replace(maria(), debtor=bare))
    debtor = world.cases.case(ACCOUNT).debtor
    assert (debtor.income_cents, debtor.time_zone) == (18_000_00, "America/Mexico_City")
    assert (debtor.pay_days, debtor.phones) == ((15, 30), maria().debtor.phones)


def test_new_phones_replace_the_old_and_are_the_ones_found(world: World) -> None:
    moved = replace(maria().debtor, phones=(Phone("+525555550000"),))
    world.load(replace(maria(), debtor=moved))
    assert world.cases.case(ACCOUNT).debtor.phones == moved.phones
    assert world.cases.accounts_of_phone("3312344821") == []
    assert world.cases.find("4821") == []
    assert [hit.account for hit in world.cases.find("5550000")] == [ACCOUNT]


def test_a_flag_put_on_at_the_desk_survives_the_next_file(world: World) -> None:
    world.accept(FlagAccount(new_id(), AGENT, NOW, ACCOUNT, "no_contactar", True))
    world.load(replace(maria(), debtor=replace(maria().debtor, flags=frozenset())))
    assert world.cases.case(ACCOUNT).debtor.flags == {"no_contactar"}


def test_a_date_agreed_at_the_desk_is_not_moved_by_the_file(world: World) -> None:
    agreed, told = NOW + timedelta(days=1), NOW + timedelta(days=9)
    world.close(world.begin(), next_contact_at=agreed)
    world.load(replace(maria(), next_contact_at=told))
    assert world.cases.case(ACCOUNT).next_contact_at == agreed


def test_a_promise_of_the_file_follows_its_state(world: World) -> None:
    for state in ("open", "kept"):
        world.load(case_of("1", case={"promises": (PastPromise(TODAY, 100_00, state),)}))
    assert [p.state for p in world.cases.case("1").promises] == ["kept"]


def test_a_contact_told_on_two_accounts_of_a_person_is_one(world: World) -> None:
    call = PastContact(datetime(2026, 11, 1, 18, tzinfo=UTC), "call", "out", "refused")
    shared = {"debtor": {"id": "D-9"}, "debtor_id": "D-9", "case": {"contacts": (call,)}}
    world.load(case_of("1", **shared), case_of("2", **shared))
    assert len(world.cases.case("1").contacts) == len(world.cases.case("2").contacts) == 1
    assert [a.number for a in world.cases.case("1").other_accounts] == ["2"]


def test_an_account_that_came_only_as_another_one_is_loaded_too(world: World) -> None:
    second = replace(maria().account, number="4417-0099")
    world.load(replace(maria(), other_accounts=(second,)))
    assert world.cases.case("4417-0099").account == second


@pytest.mark.parametrize(
    ("cases", "sentence"),
    [
        ((), "no trae cuentas"),
        ((case_of("1"), case_of("1")), "La cuenta 1 viene dos veces"),
        ((case_of("1", debtor_id="otro"),), "La cuenta 1 dice ser de una persona"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_whole(
    world: World, cases: tuple[CaseFile, ...], sentence: str
) -> None:
    before = world.count("event")
    assert sentence in world.refusal(imported(case_of("0"), *cases) if cases else imported())
    assert world.count("event") == before
    with pytest.raises(UnknownAccountError):
        world.cases.case("0")


def test_an_amount_that_is_not_whole_centavos_never_enters(world: World) -> None:
    wrong = case_of("1", balances={"principal": 10.5})
    with pytest.raises(TypeError):
        world.ledger.submit(imported(wrong))
    with pytest.raises(UnknownAccountError):
        world.cases.case("1")
    world.begin()  # the connection is usable again


def test_loading_the_same_command_again_writes_nothing(world: World) -> None:
    command = imported(case_of("1"))
    world.accept(command)
    assert world.ledger.submit(command) == Accepted(command.id, is_repeat=True)
    assert world.count("import_batch") == 2
