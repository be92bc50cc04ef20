"""The versions of a policy: four eyes, a start date, and every desk on the one in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.library.policies import load_policy, shipped_policy
from agent_desk.library.toml_reader import text_of
from agent_desk.policies_in_force import policy_in_force, policy_texts
from agent_desk.services.publish_policy import Draft, PolicyDesk, adopt_policy
from agent_desk.store.agreements.read_policies import LocalPolicies
from agent_desk.store.database import Store, create_store, open_store
from agent_desk.store.driver import IntegrityError
from agent_desk.store.ledger import LedgerLocal
from tests.store.negotiation import MANAGER
from tests.store.world import AGENT, NOW, SUPERVISOR, TODAY, World, new_id

OTHER_SUPERVISOR = User("u-ines", "Inés Rojas", Role.SUPERVISOR)
CHANGES = ("Tarjeta de crédito: el piso baja.",)


def desk_of(store: Store, by: User) -> PolicyDesk:
    return PolicyDesk(LocalPolicies(store), LedgerLocal(store), policy_texts(), by)


def adopted(store: Store) -> None:
    text = text_of(shipped_policy())
    adopt_policy(
        LocalPolicies(store), LedgerLocal(store), policy_texts(), text, by=SUPERVISOR, now=NOW
    )


def draft() -> Draft:
    policy = load_policy()
    card = replace(policy.products["TC"], floor_principal_bp=50_00)
    changed = replace(policy, products={**policy.products, "TC": card})
    return Draft("draft-1", changed, text_of(shipped_policy()), policy.hash)


def sent(store: Store, starts_in: int = 0, by: User = SUPERVISOR) -> Draft:
    desk, made = desk_of(store, by), draft()
    desk.save(made, command_id=new_id(), now=NOW)
    desk.send(
        made,
        starts_on=TODAY + timedelta(days=starts_in),
        note="Para diciembre",
        changes=CHANGES,
        command_id=new_id(),
        now=NOW,
        today=TODAY,
    )
    return made


def approve(store: Store, version_id: str, by: User) -> int:
    version = LocalPolicies(store).version(version_id)
    assert version is not None
    return desk_of(store, by).approve(version, command_id=new_id(), now=NOW, today=TODAY)


@pytest.fixture
def ruled() -> World:
    world = World()
    adopted(world.store)
    return world


def test_the_shipped_file_is_the_first_version(ruled: World) -> None:
    version = LocalPolicies(ruled.store).in_force(TODAY)
    assert version is not None
    assert version.number == 7
    assert policy_in_force(ruled.store, TODAY) == load_policy()
    adopted(ruled.store)
    assert ruled.count("policy_version") == 1


def test_a_draft_changes_nothing_until_somebody_else_approves_it(ruled: World) -> None:
    made = sent(ruled.store)
    assert policy_in_force(ruled.store, TODAY) == load_policy()
    assert approve(ruled.store, made.id, MANAGER) == 8
    policy = policy_in_force(ruled.store, TODAY)
    assert policy is not None
    assert policy.version == "8"
    assert policy.products["TC"].floor_principal_bp == 50_00
    assert policy.hash == LocalPolicies(ruled.store).hash_in_force(TODAY)


def test_the_author_cannot_approve_his_own_policy(ruled: World) -> None:
    made = sent(ruled.store)
    with pytest.raises(RefusedError, match="no la aprueba"):
        approve(ruled.store, made.id, SUPERVISOR)
    assert approve(ruled.store, made.id, OTHER_SUPERVISOR) == 8


def test_a_policy_holds_from_its_start_date(ruled: World) -> None:
    made = sent(ruled.store, starts_in=7)
    approve(ruled.store, made.id, MANAGER)
    before = policy_in_force(ruled.store, TODAY + timedelta(days=6))
    after = policy_in_force(ruled.store, TODAY + timedelta(days=7))
    assert (before and before.version, after and after.version) == ("7", "8")


def test_a_start_in_the_past_and_an_empty_change_are_refused(ruled: World) -> None:
    desk, made = desk_of(ruled.store, SUPERVISOR), draft()
    desk.save(made, command_id=new_id(), now=NOW)
    for starts_in, changes, words in ((-1, CHANGES, "ya pasó"), (0, (), "ningún cambio")):
        with pytest.raises(RefusedError, match=words):
            desk.send(
                made,
                starts_on=TODAY + timedelta(days=starts_in),
                note="",
                changes=changes,
                command_id=new_id(),
                now=NOW,
                today=TODAY,
            )


def test_what_changed_after_it_was_read_is_not_approved(ruled: World) -> None:
    made = sent(ruled.store)
    read = LocalPolicies(ruled.store).version(made.id)
    assert read is not None
    lower = replace(made, policy=replace(made.policy, quote_days=9))
    desk_of(ruled.store, SUPERVISOR).send(
        lower,
        starts_on=TODAY,
        note="",
        changes=CHANGES,
        command_id=new_id(),
        now=NOW,
        today=TODAY,
    )
    with pytest.raises(RefusedError, match="cambió mientras la leía"):
        desk_of(ruled.store, MANAGER).approve(read, command_id=new_id(), now=NOW, today=TODAY)


def test_a_rejected_version_keeps_its_reason_and_is_not_edited(ruled: World) -> None:
    made = sent(ruled.store)
    version = LocalPolicies(ruled.store).version(made.id)
    assert version is not None
    desk = desk_of(ruled.store, MANAGER)
    desk.reject(version, reason="Falta el piso de tienda.", command_id=new_id(), now=NOW)
    found = LocalPolicies(ruled.store).version(made.id)
    assert found is not None
    assert (found.state, found.reason) == ("rejected", "Falta el piso de tienda.")
    with pytest.raises(RefusedError, match="ya se decidió"):
        desk_of(ruled.store, SUPERVISOR).save(made, command_id=new_id(), now=NOW)
    with pytest.raises(IntegrityError, match="immutable"), ruled.store.tx():
        ruled.store.write("UPDATE policy_version SET text = '' WHERE id = ?", (made.id,))


def test_an_agent_neither_writes_nor_approves(ruled: World) -> None:
    with pytest.raises(RefusedError):
        desk_of(ruled.store, AGENT).save(draft(), command_id=new_id(), now=NOW)


def test_a_draft_of_somebody_else_is_left_alone(ruled: World) -> None:
    made = sent(ruled.store)
    with pytest.raises(RefusedError, match="otra persona"):
        desk_of(ruled.store, OTHER_SUPERVISOR).save(made, command_id=new_id(), now=NOW)


def test_another_window_on_the_same_file_sees_the_new_policy(tmp_path: Path, key: bytes) -> None:
    path = tmp_path / "desk.db"
    create_store(path, key).close()
    desk, office = open_store(path, key), open_store(path, key)
    adopted(office)
    before = LocalPolicies(desk).hash_in_force(TODAY)
    made = sent(office)
    approve(office, made.id, MANAGER)
    after = LocalPolicies(desk).hash_in_force(TODAY)
    assert before != after
    policy = policy_in_force(desk, TODAY)
    assert policy is not None
    assert policy.hash == after
    desk.close()
    office.close()
