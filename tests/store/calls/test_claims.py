"""A claimed person is nobody else's; the rule and the filters order who is called."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from agent_desk.domain.intake_commands import ClaimDebtor, ReleaseDebtor, SetWorkRule
from agent_desk.domain.work_rule import (
    CALLBACKS,
    PROMISES,
    WorkFilter,
    WorkRule,
    WorkWish,
    rule_of,
    rule_text,
    rule_words,
)
from agent_desk.services.claim_work import LEASE, claim_debtor
from agent_desk.store.database import create_store, open_store
from agent_desk.store.portfolio.index_people import index_people
from tests.store.calls.test_work_list import called, promised
from tests.store.portfolio.test_load_portfolio import load
from tests.store.world import AGENT, NOW, OTHER_AGENT, SUPERVISOR, World, case_of, new_id


@pytest.fixture
def two() -> World:
    world = World()
    world.load(case_of("mucho", balances={"principal": 9_000_00}), case_of("poco"))
    world.load(case_of("poco", balances={"principal": 1_00}))
    return world


def claims(world: World, account: str, by: object = AGENT, at: object = NOW) -> bool:
    return claim_debtor(world.ledger, account, by=by, now=at, command_id=new_id())  # type: ignore[arg-type]


def listed(world: World, by: object = AGENT, at: object = NOW) -> list[str]:
    return list(world.cases.work_list(at, wish=WorkWish(by.id)))  # type: ignore[attr-defined,arg-type]


def test_a_claimed_person_is_on_nobody_elses_list(two: World) -> None:
    assert claims(two, "mucho")
    assert listed(two) == ["mucho", "poco"]
    assert listed(two, OTHER_AGENT) == ["poco"]
    assert not claims(two, "mucho", OTHER_AGENT)


def test_a_claim_runs_out_and_taking_the_next_gives_back_the_last(two: World) -> None:
    assert claims(two, "mucho")
    assert listed(two, OTHER_AGENT, NOW + LEASE) == ["mucho", "poco"]
    assert claims(two, "mucho", OTHER_AGENT, NOW + LEASE)
    assert claims(two, "poco")
    assert claims(two, "poco")
    assert listed(two, OTHER_AGENT) == ["mucho"]
    two.accept(ReleaseDebtor(new_id(), AGENT, NOW, "poco"))
    assert listed(two, OTHER_AGENT) == ["mucho", "poco"]


def test_who_gives_back_what_is_not_his_changes_nothing(two: World) -> None:
    assert claims(two, "mucho")
    two.accept(ReleaseDebtor(new_id(), OTHER_AGENT, NOW, "mucho"))
    assert listed(two, OTHER_AGENT) == ["poco"]


def test_a_refused_claim_says_what_to_do(two: World) -> None:
    assert claims(two, "mucho")
    command = ClaimDebtor(new_id(), OTHER_AGENT, NOW, "mucho", NOW + LEASE)
    assert "Ctrl+N" in two.refusal(command)


def test_supervision_changes_the_order_and_agents_may_not(two: World) -> None:
    two.load(
        case_of("promesa", case=promised(-3, "broken")),
        case_of("cita", case={"next_contact_at": NOW - timedelta(minutes=1)}),
        case_of("viejo", days_past_due=300, balances={"principal": 2_00}, case=called(1)),
    )
    assert listed(two)[:2] == ["cita", "promesa"]
    rule = WorkRule(first=(PROMISES, CALLBACKS), value="days_past_due", counts_silence=False)
    assert "supervisión" in two.refusal(SetWorkRule(new_id(), AGENT, NOW, rule_text(rule)))
    two.accept(SetWorkRule(new_id(), SUPERVISOR, NOW, rule_text(rule)))
    assert listed(two)[:3] == ["promesa", "cita", "viejo"]
    assert "días de atraso" in rule_words(rule)


@pytest.mark.parametrize("text", ['{"first": ["age"]}', "{}", "[", '{"first": [], "value": "sex"}'])
def test_a_rule_about_a_person_or_no_rule_at_all_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        rule_of(text)


def test_filters_leave_only_what_is_worked_today(two: World) -> None:
    two.load(
        case_of("pp", product="PP", segment="A"),
        case_of("tj", segment="B", debtor={"state": "Baja California"}),
    )
    with two.store.tx():
        two.store.write("UPDATE account SET bucket = 'B2' WHERE number = 'pp'")
        index_people(two.store)

    def only(**chosen: str) -> list[str]:
        wish = WorkWish("", WorkFilter(**{k: frozenset({v}) for k, v in chosen.items()}))
        return list(two.cases.work_list(NOW, wish=wish))

    assert only(products="PP") == only(segments="A") == only(buckets="B2") == ["pp"]
    assert only(states="Baja California") == ["tj"]
    assert only(products="CN") == []


def test_who_was_spoken_to_before_and_after_the_load_keeps_his_place(
    tmp_path: Path, key: bytes
) -> None:
    world = World(create_store(tmp_path / "desk.db", key))
    rows = [f"{n},Ana{letter},,PP,7,100" for n, letter in enumerate("abcd")]
    load(world, tmp_path, *rows)
    assert world.cases.work_list(NOW) == ["0", "1", "2", "3"]
    world.close(world.begin("0", at=NOW - timedelta(days=2)), "0")
    load(world, tmp_path, *rows)
    world.close(world.begin("1"), "1")
    assert world.cases.work_list(NOW) == ["2", "3", "0", "1"]
    load(world, tmp_path, *rows)
    assert world.cases.work_list(NOW + timedelta(days=1)) == ["2", "3", "0", "1"]
    world.store.close()


def test_two_windows_on_one_file_never_get_the_same_debtor(tmp_path: Path, key: bytes) -> None:
    first = World(create_store(tmp_path / "desk.db", key))
    load(first, tmp_path, *(f"{n},Ana{letter},,PP,7,100" for n, letter in enumerate("abcdefgh")))
    second = World(open_store(tmp_path / "desk.db", key))
    got: list[str] = []
    for _ in range(4):
        # Both look before either takes: the lists may agree, the claims may not.
        seen = [listed(first), listed(second, OTHER_AGENT)]
        for world, by, accounts in ((first, AGENT, seen[0]), (second, OTHER_AGENT, seen[1])):
            fresh = [account for account in accounts if account not in got]
            got.append(next(account for account in fresh if claims(world, account, by)))
        mine, theirs = got[-2:]
        assert mine != theirs
        assert mine not in listed(second, OTHER_AGENT)
        assert theirs not in listed(first)
    assert len(set(got)) == len(got)
    for world in (first, second):
        world.store.close()
