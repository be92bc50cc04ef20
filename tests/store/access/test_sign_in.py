"""Each person's door: his PIN opens, wrong ones cost time, and nothing shortens that time."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.lockout import FREE_TRIES, Tries, anchored, missed, wait_left
from agent_desk.domain.people import Role, User
from agent_desk.services.sign_in import log_misses
from agent_desk.store.access.key_keeper import KeyKeeper, LastWayError
from agent_desk.store.access.key_slots import PinCost, keys_path
from agent_desk.store.access.keys import create_keys, open_with_recovery
from agent_desk.store.access.person_slots import WeakPinError
from agent_desk.store.access.sign_in_book import (
    LockedOutError,
    NoDoorError,
    SignInBook,
    WrongSecretError,
)
from tests.store.access.test_keys import MemoryVault
from tests.store.world import NOW, World

CHEAP = PinCost(memory_kib=64, passes=1)
ANA = User("u-ana", "Ana Ríos", Role.ADMINISTRATOR)
LUIS = User("u-luis", "Luis Mora", Role.AGENT)
PIN = "739154"


class Ticks:
    """The steady clock of this program."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Doors:
    """A keys file with two people, tried at an instant that the test moves."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "desk.db"
        self.made = create_keys(self.path, pin=PIN, cost=CHEAP, user=ANA)
        self.keeper = KeyKeeper(self.path, self.made.key, CHEAP)
        self.keeper.give_pin(LUIS, "280461", is_temporary=True)
        self.now, self.ticks = NOW, Ticks()
        self.book = SignInBook(self.path, self.ticks)

    def go_on(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.ticks.now += seconds

    def restart(self) -> None:
        self.book = SignInBook(self.path, self.ticks)

    def miss(self, times: int = 1) -> WrongSecretError:
        for _ in range(times):
            with pytest.raises(WrongSecretError) as refused:
                self.book.try_pin(ANA.id, "000999", self.now)
        return refused.value

    def right(self) -> bytes:
        return self.book.try_pin(ANA.id, PIN, self.now).key


@pytest.fixture
def doors(tmp_path: Path) -> Doors:
    return Doors(tmp_path)


def test_each_pin_opens_its_own_door_only(doors: Doors) -> None:
    assert doors.right() == doors.made.key
    assert doors.book.try_pin(LUIS.id, "280461", NOW).key == doors.made.key
    with pytest.raises(WrongSecretError):
        doors.book.try_pin(LUIS.id, PIN, NOW)
    with pytest.raises(NoDoorError):
        doors.book.try_pin("u-nadie", PIN, NOW)


def test_the_door_lists_people_without_their_names_in_clear(doors: Doors) -> None:
    assert doors.book.people() == [LUIS, ANA]
    text = keys_path(doors.path).read_text()
    assert "Ana" not in text and "Luis" not in text and "agent" not in text.replace("agent-", "")
    assert keys_path(doors.path).stat().st_mode & 0o777 == 0o600


def test_four_slips_cost_nothing_and_the_fifth_does(doors: Doors) -> None:
    assert doors.miss(FREE_TRIES).wait == timedelta(0)
    assert doors.miss().wait == timedelta(seconds=30)
    with pytest.raises(LockedOutError, match="30 s"):
        doors.right()
    doors.go_on(31)
    assert doors.right() == doors.made.key
    assert doors.miss().wait == timedelta(0)


def test_the_wait_grows_and_outlives_a_restart(doors: Doors) -> None:
    waits = []
    doors.miss(FREE_TRIES)
    for _ in range(8):
        wait = doors.miss().wait
        waits.append(round(wait.total_seconds()))
        doors.restart()
        with pytest.raises(LockedOutError):
            doors.right()
        doors.go_on(wait.total_seconds() + 1)
    assert waits == [30, 60, 300, 900, 1800, 3600, 3600, 3600]


def test_a_clock_set_back_neither_shortens_the_wait_nor_makes_it_longer(doors: Doors) -> None:
    doors.miss(FREE_TRIES)
    for _ in range(2):
        doors.go_on(doors.miss().wait.total_seconds() + 1)
    doors.miss()
    doors.restart()
    doors.now -= timedelta(days=2000)
    with pytest.raises(LockedOutError) as refused:
        doors.right()
    assert refused.value.left == timedelta(minutes=5)
    doors.go_on(240)
    with pytest.raises(LockedOutError):
        doors.right()
    doors.go_on(60)
    assert doors.right() == doors.made.key


def test_a_clock_put_forward_after_closing_the_program_does_not_open_the_door(
    doors: Doors,
) -> None:
    doors.miss(FREE_TRIES + 1)
    doors.restart()
    doors.now += timedelta(days=400)
    with pytest.raises(LockedOutError):
        doors.right()
    doors.ticks.now += 30
    assert doors.right() == doors.made.key


def test_a_computer_started_anew_waits_from_its_start(doors: Doors) -> None:
    doors.ticks.now = 5000.0
    doors.miss(FREE_TRIES + 2 - 1)
    doors.go_on(31)
    doors.miss()
    doors.restart()
    doors.now, doors.ticks.now = doors.now + timedelta(days=1), 20.0
    with pytest.raises(LockedOutError) as refused:
        doors.right()
    assert refused.value.left == timedelta(seconds=40)
    doors.ticks.now = 60.0
    assert doors.right() == doors.made.key


def test_a_wait_that_an_older_program_wrote_still_ends(doors: Doors) -> None:
    doors.miss(FREE_TRIES + 1)
    path = keys_path(doors.path)
    stored = json.loads(path.read_text())
    for slot in stored["slots"]:
        slot.get("tries", {}).pop("tick_ms", None)
    path.write_text(json.dumps(stored))
    with pytest.raises(LockedOutError):
        doors.right()
    doors.now += timedelta(seconds=30)
    assert doors.right() == doors.made.key


@given(st.integers(1, 40), st.lists(st.integers(-(10**6), 10**6), max_size=6))
def test_however_the_clock_is_turned_a_door_waits_its_whole_time(
    count: int, turns: list[int]
) -> None:
    """Time that really passed is what is waited after the last turn backwards."""
    tries, now = Tries(), NOW
    for _ in range(count):
        tries = missed(tries, now)
    for turn in turns:
        now += timedelta(seconds=min(0, turn))
        tries = anchored(tries, now)
    assert wait_left(tries, now) == tries.delay or not turns


def test_killed_in_the_middle_of_a_try_the_try_counts(
    doors: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def kill(*_given: object) -> bytes:
        raise Killed

    monkeypatch.setattr("agent_desk.store.access.sign_in_book.stretched", kill)
    for _ in range(FREE_TRIES + 1):
        with pytest.raises(Killed):
            doors.right()
    monkeypatch.undo()
    with pytest.raises(LockedOutError):
        doors.right()


def test_two_windows_count_the_same_tries(doors: Doors) -> None:
    other = SignInBook(doors.path, doors.ticks)
    doors.miss(2)
    for _ in range(2):
        with pytest.raises(WrongSecretError):
            other.try_pin(ANA.id, "x" * 8, doors.now)
    assert doors.miss().wait == timedelta(seconds=30)
    with pytest.raises(LockedOutError):
        other.try_pin(ANA.id, PIN, doors.now)


def test_the_administrator_lets_in_again_at_once(doors: Doors) -> None:
    doors.miss(FREE_TRIES + 1)
    doors.keeper.forgive(ANA.id)
    assert doors.right() == doors.made.key


def test_wrong_pins_of_before_the_store_was_open_get_into_its_log_once(doors: Doors) -> None:
    doors.miss(FREE_TRIES + 1)
    world = World()
    known = {ANA.id: ANA}
    assert log_misses(doors.book, world.ledger, known) == FREE_TRIES + 1
    assert log_misses(doors.book, world.ledger, known) == 0
    rows = world.store.rows("SELECT by_user, body FROM event WHERE kind = 'MissSignIn'")
    assert [json.loads(row["body"])["wait_s"] for row in rows] == [0, 0, 0, 0, 30]
    assert {row["by_user"] for row in rows} == {ANA.id}
    with pytest.raises(LockedOutError):
        doors.right()


def test_a_temporary_pin_says_so_until_its_owner_chooses(doors: Doors) -> None:
    assert doors.book.try_pin(LUIS.id, "280461", NOW).is_temporary
    with pytest.raises(WeakPinError):
        doors.keeper.give_pin(LUIS, "123456", is_temporary=False)
    doors.keeper.give_pin(LUIS, "mi frase larga", is_temporary=False)
    assert not doors.book.try_pin(LUIS.id, "mi frase larga", NOW).is_temporary
    with pytest.raises(WrongSecretError):
        doors.book.try_pin(LUIS.id, "280461", NOW)


def test_one_persons_slot_cannot_be_passed_off_as_anothers(doors: Doors) -> None:
    file = keys_path(doors.path)
    stored = json.loads(file.read_text())
    for slot in stored["slots"]:
        if slot.get("person") == LUIS.id:
            slot["person"] = "u-otro"
    file.write_text(json.dumps(stored))
    with pytest.raises(WrongSecretError):
        doors.book.try_pin("u-otro", "280461", NOW)


def test_wished_away_tries_do_not_open_the_door(doors: Doors) -> None:
    """A count that cannot be read counts as many."""
    file = keys_path(doors.path)
    stored = json.loads(file.read_text())
    for slot in stored["slots"]:
        slot["tries"] = {"count": "ninguno"}
    file.write_text(json.dumps(stored))
    assert doors.miss().wait == timedelta(hours=1)


def test_keys_are_added_renewed_and_taken_away(doors: Doors) -> None:
    vault = MemoryVault()
    slot_id = doors.keeper.add_keyring(vault)
    assert {slot.kind for slot in doors.keeper.slots()} == {"pin", "keyring", "recovery"}
    assert vault.secrets
    doors.keeper.revoke(slot_id, vault)
    assert not vault.secrets
    _, recovery = doors.keeper.renew_recovery()
    assert open_with_recovery(doors.path, recovery) == doors.made.key
    last = next(slot for slot in doors.keeper.slots() if slot.kind == "recovery")
    with pytest.raises(LastWayError, match="agregue antes otra"):
        doors.keeper.revoke(last.id, vault)
    doors.keeper.take_pin(LUIS.id)
    with pytest.raises(NoDoorError):
        doors.book.try_pin(LUIS.id, "280461", NOW)
    assert doors.right() == doors.made.key


def test_the_instant_of_a_wait_is_kept_with_its_zone(doors: Doors) -> None:
    doors.miss(FREE_TRIES + 1)
    stored = json.loads(keys_path(doors.path).read_text())
    at = [slot["tries"]["locked_at"] for slot in stored["slots"] if slot.get("tries")]
    assert [datetime.fromisoformat(each) for each in at] == [NOW]
