"""Another key for the whole store: everything still opens, and nothing with the old one."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

import pytest

from agent_desk.domain.people import Role, User
from agent_desk.store.access import rekey as rekeying
from agent_desk.store.access.key_keeper import KeyKeeper, UnfinishedRekeyError
from agent_desk.store.access.key_slots import PinCost, read_keys_file
from agent_desk.store.access.keys import (
    NewKeys,
    WrongRecoveryKeyError,
    create_keys,
    open_with_keyring,
    open_with_recovery,
)
from agent_desk.store.access.rekey import (
    BusyStoreError,
    copy_under_key,
    keys_of_copies,
    rekey,
    settle,
)
from agent_desk.store.access.sign_in_book import SignInBook
from agent_desk.store.copies.backup import backup
from agent_desk.store.copies.restore import restore
from agent_desk.store.database import Store, create_store, keyed_store, open_store
from agent_desk.store.errors import WrongKeyError
from tests.store.access.test_keys import MemoryVault
from tests.store.forked import Forked, Say
from tests.store.world import NOW, World, maria

CHEAP = PinCost(memory_kib=64, passes=1)
ANA = User("u-ana", "Ana Ríos", Role.ADMINISTRATOR)
LUIS = User("u-luis", "Luis Mora", Role.AGENT)
ACCOUNT = "4417-0098"


class House:
    """A store on disk with two people, a keyring and a portfolio."""

    def __init__(self, folder: Path) -> None:
        self.path, self.vault = folder / "desk.db", MemoryVault()
        self.made: NewKeys = create_keys(
            self.path, pin="739154", vault=self.vault, cost=CHEAP, user=ANA
        )
        create_store(self.path, self.made.key).close()
        KeyKeeper(self.path, self.made.key, CHEAP).give_pin(LUIS, "280461", is_temporary=False)
        self.store: Store = open_store(self.path, self.made.key)
        World(self.store).load(maria())

    def key_of(self, user: User, pin: str) -> bytes:
        return SignInBook(self.path).try_pin(user.id, pin, NOW).key

    def again(self, key: bytes) -> World:
        self.store.close()
        self.store = open_store(self.path, key)
        return World(self.store)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_everybody_opens_the_new_file_with_the_pin_he_had(house: House) -> None:
    recovery = rekey(house.store)
    key = house.key_of(ANA, "739154")
    assert key != house.made.key
    assert house.key_of(LUIS, "280461") == key
    assert open_with_keyring(house.path, house.vault) == key
    assert open_with_recovery(house.path, recovery) == key
    with pytest.raises(WrongRecoveryKeyError):
        open_with_recovery(house.path, house.made.recovery)


def test_main_file_and_portfolio_are_under_the_new_key_and_whole(house: House) -> None:
    rekey(house.store)
    assert World(house.store).cases.find("hernandez")
    world = house.again(house.key_of(ANA, "739154"))
    assert world.cases.case(ACCOUNT).debtor.surnames == "Hernández Ruiz"
    verdict = house.store.row("PRAGMA quick_check")
    assert verdict and verdict[0] == "ok"
    house.store.close()
    for file in (house.path, *house.path.parent.glob("*.portfolio-*.db")):
        with pytest.raises(WrongKeyError):
            keyed_store(file, house.made.key)
    assert len(list(house.path.parent.glob("*.portfolio-*.db"))) == 1


def test_copies_made_before_open_with_the_keys_of_now(house: House) -> None:
    copy = backup(house.store, house.path.with_name("copia.bak"))
    rekey(house.store)
    rekey(house.store)
    key = house.key_of(LUIS, "280461")
    known = keys_of_copies(house.path, key)
    assert known[0] == key and known[-1] == house.made.key and len(known) == 3
    keyed_store(copy, known[-1]).close()


def test_a_copy_made_before_is_restored_under_the_key_of_now(house: House) -> None:
    copy = backup(house.store, house.path.with_name("desk.2026-11-23.bak"))
    rekey(house.store)
    key = house.store.key
    house.store.close()
    target = house.path.with_name("restaurado.db")
    with copy_under_key(copy, house.path, key) as usable:
        assert usable != copy and usable.stat().st_mode & 0o777 == 0o600
        restore(usable, target, key, damaged=None)
    world = World(open_store(target, key))
    assert world.cases.case(ACCOUNT).debtor.surnames == "Hernández Ruiz"
    world.store.close()
    keyed_store(copy, house.made.key).close()  # the copy itself is left as it was


def test_a_second_window_keeps_the_old_key_in_force(house: House) -> None:
    other = open_store(house.path, house.made.key)
    with pytest.raises(BusyStoreError, match="cierre las demás"):
        rekey(house.store)
    assert World(other).cases.find("hernandez")
    assert World(house.store).cases.find("hernandez")
    assert house.key_of(ANA, "739154") == house.made.key
    assert not read_keys_file(house.path).next_slots
    other.close()
    assert rekey(house.store)


@pytest.mark.parametrize("step", ["_build_portfolio", "_encipher", "_promoted"])
def test_cut_off_anywhere_one_key_opens_all(
    house: House, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """As after kill -9: what was written stays, nothing is taken back by the program itself."""

    class Cut(BaseException):
        pass

    whole = rekeying.write_keys_file

    def cut(*_given: object, **_named: object) -> object:
        monkeypatch.setattr(rekeying, "write_keys_file", lambda *_rest: None)
        raise Cut

    monkeypatch.setattr(rekeying, step, cut)
    with pytest.raises(Cut):
        rekey(house.store)
    monkeypatch.undo()
    assert rekeying.write_keys_file is whole
    with pytest.raises(UnfinishedRekeyError):
        KeyKeeper(house.path, house.made.key, CHEAP).forgive(LUIS.id)
    opened = SignInBook(house.path).try_pin(LUIS.id, "280461", NOW)
    key = settle(house.path, opened.key, opened.next_key)
    assert (key == house.made.key) is (step != "_promoted")
    world = house.again(key)
    assert world.cases.case(ACCOUNT).account.days_past_due == 74
    assert house.key_of(ANA, "739154") == key
    assert open_with_recovery(house.path, house.made.recovery) == key  # the one on paper
    assert rekey(house.store)


def test_killed_in_the_middle_the_file_still_opens(tmp_path: Path) -> None:
    house = House(tmp_path)
    with house.store.tx():
        house.store.write("CREATE TABLE weight (text TEXT) STRICT")
        house.store.write_many("INSERT INTO weight VALUES (?)", [("x" * 900,)] * 20_000)
    house.store.close()
    for wait_s in (0.0, 0.02, 0.06, 0.12, 0.25):
        key = settle_now(house)

        def change(say: Say, key: bytes = key) -> None:
            store = open_store(house.path, key)
            say("ready")
            rekey(store)

        program = Forked(change)
        assert program.stdout.readline() == "ready\n"
        time.sleep(wait_s)
        program.kill()
        world = World(open_store(house.path, settle_now(house)))
        assert world.cases.case(ACCOUNT).debtor.id == "D-1"
        assert world.count("weight") == 20_000
        world.store.close()


def settle_now(house: House) -> bytes:
    opened = SignInBook(house.path).try_pin(ANA.id, "739154", NOW + timedelta(days=1))
    return settle(house.path, opened.key, opened.next_key)
