"""The key and the ways of opening it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent_desk.domain.errors import StoreError
from agent_desk.store.access.key_slots import KeysFileError, PinCost, keys_path
from agent_desk.store.access.keys import (
    NoKeyringError,
    WeakPinError,
    WrongPinError,
    WrongRecoveryKeyError,
    change_pin,
    create_demo_keys,
    create_keys,
    open_demo_key,
    open_with_keyring,
    open_with_pin,
    open_with_recovery,
    set_pin,
    ways_to_open,
)
from agent_desk.store.access.vault import real_vault

CHEAP = PinCost(memory_kib=64, passes=1)
PIN = "739154"


class MemoryVault:
    """A keyring that lives as long as the test."""

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.secrets[service, username]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "agent-desk.db"


def test_the_pin_opens_and_a_wrong_one_says_nothing_was_lost(path: Path) -> None:
    keys = create_keys(path, pin=PIN, cost=CHEAP)
    assert len(keys.key) == 32
    assert open_with_pin(path, PIN) == keys.key
    with pytest.raises(WrongPinError, match="Siguen cifrados y completos"):
        open_with_pin(path, "739155")


def test_the_shipped_cost_of_a_guess_is_kept_in_the_slot(path: Path) -> None:
    create_keys(path, pin=PIN)
    slot = next(s for s in json.loads(keys_path(path).read_text())["slots"] if s["kind"] == "pin")
    assert slot["argon2id"] == {"memory_kib": 65536, "passes": 3, "lanes": 1}
    assert open_with_pin(path, PIN)


def test_the_keys_file_is_private_and_holds_neither_key_nor_pin(path: Path) -> None:
    keys = create_keys(path, pin=PIN, vault=MemoryVault(), cost=CHEAP)
    file = keys_path(path)
    assert file.name == "agent-desk.db.keys.json"
    assert file.stat().st_mode & 0o777 == 0o600
    text = file.read_text()
    for secret in (keys.key.hex(), PIN, keys.recovery, keys.recovery.replace("-", "")):
        assert secret not in text
    assert ways_to_open(path) == {"pin", "keyring", "recovery"}


def test_changing_the_pin_keeps_the_key_and_closes_the_old_one(path: Path) -> None:
    keys = create_keys(path, pin=PIN, cost=CHEAP)
    change_pin(path, PIN, "otra-frase", CHEAP)
    assert open_with_pin(path, "otra-frase") == keys.key
    with pytest.raises(WrongPinError):
        open_with_pin(path, PIN)
    assert open_with_recovery(path, keys.recovery) == keys.key


@pytest.mark.parametrize("weak", ["", "12345", "111111", "121212", "123456", "987654"])
def test_a_pin_easy_to_guess_is_refused_and_the_old_one_stays(path: Path, weak: str) -> None:
    keys = create_keys(path, pin=PIN, cost=CHEAP)
    with pytest.raises(WeakPinError):
        change_pin(path, PIN, weak, CHEAP)
    assert open_with_pin(path, PIN) == keys.key


def test_a_wrong_old_pin_changes_nothing(path: Path) -> None:
    create_keys(path, pin=PIN, cost=CHEAP)
    before = keys_path(path).read_bytes()
    with pytest.raises(WrongPinError):
        change_pin(path, "000999", "otra-frase", CHEAP)
    assert keys_path(path).read_bytes() == before


def test_the_recovery_key_opens_however_it_is_copied_and_gives_a_new_pin(path: Path) -> None:
    keys = create_keys(path, pin=PIN, cost=CHEAP)
    typed = keys.recovery.lower().replace("-", " ")
    assert open_with_recovery(path, typed) == keys.key
    set_pin(path, open_with_recovery(path, typed), "808471", CHEAP)
    assert open_with_pin(path, "808471") == keys.key
    for wrong in ("", "no es esto", "A" * 32, "ñ"):
        with pytest.raises(WrongRecoveryKeyError):
            open_with_recovery(path, wrong)


def test_the_keyring_opens_without_asking(path: Path) -> None:
    vault = MemoryVault()
    keys = create_keys(path, vault=vault)
    assert open_with_keyring(path, vault) == keys.key
    assert keys.key.hex() not in str(vault.secrets)
    with pytest.raises(NoKeyringError, match="llave de recuperación"):
        open_with_keyring(path, MemoryVault())


def test_a_spoilt_secret_in_the_keyring_is_said(path: Path) -> None:
    vault = MemoryVault()
    create_keys(path, vault=vault)
    vault.secrets = dict.fromkeys(vault.secrets, "no es base64")
    with pytest.raises(NoKeyringError):
        open_with_keyring(path, vault)


def test_keys_are_never_made_over_existing_ones(path: Path) -> None:
    keys = create_keys(path, pin=PIN, cost=CHEAP)
    with pytest.raises(StoreError, match="ya tienen sus llaves"):
        create_keys(path, pin="otra-frase", cost=CHEAP)
    assert open_with_pin(path, PIN) == keys.key


def test_a_demo_opens_without_asking_and_survives_a_start_cut_short(path: Path) -> None:
    key = create_demo_keys(path)
    assert open_demo_key(path) == create_demo_keys(path) == key
    assert ways_to_open(path) == {"demo"}


def test_a_real_store_has_no_demo_door(path: Path) -> None:
    create_keys(path, pin=PIN, cost=CHEAP)
    with pytest.raises(KeysFileError):
        open_demo_key(path)
    with pytest.raises(KeysFileError):
        create_demo_keys(path)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"format": 9, "slots": []}',
        '{"format": 1, "slots": [{"kind": "pin"}]}',
        '{"format": 1, "slots": [{"kind": "pin", "nonce": "?", "wrapped": "?"}]}',
        '{"format": 1, "slots": [{"kind": "pin", "nonce": "AAAA", "wrapped": "AAAA"}]}',
    ],
)
def test_a_damaged_keys_file_is_said_and_not_replaced(path: Path, content: str) -> None:
    keys_path(path).write_text(content)
    with pytest.raises(KeysFileError, match="restaure ese archivo"):
        open_with_pin(path, PIN)
    assert keys_path(path).read_text() == content


def test_a_missing_keys_file_is_named(path: Path) -> None:
    assert ways_to_open(path) == frozenset()
    with pytest.raises(KeysFileError, match=r"falta «agent-desk\.db\.keys\.json»"):
        open_with_pin(path, PIN)


def test_slots_cannot_be_passed_off_as_another_kind(path: Path) -> None:
    keys = create_keys(path, vault=MemoryVault())
    file = keys_path(path)
    stored = json.loads(file.read_text())
    for slot in stored["slots"]:
        slot["kind"], slot["entry"] = "keyring", "x"
    file.write_text(json.dumps(stored))
    with pytest.raises(WrongRecoveryKeyError):
        open_with_recovery(path, keys.recovery)


def backend(module: str, priority: float) -> object:
    return type("Keyring", (), {"__module__": module, "priority": priority})()


def test_only_the_systems_own_keyring_is_trusted() -> None:
    plain = backend("keyrings.alt.file", 5)
    absent = backend("keyring.backends.SecretService", 0)
    chain = backend("keyring.backends.chainer", 10)
    fail = backend("keyring.backends.fail", 0)
    assert real_vault([plain, absent, chain, fail]) is None
    windows = backend("keyring.backends.Windows", 5)
    wallet = backend("keyring.backends.kwallet", 4.9)
    assert real_vault([plain, wallet, windows]) is windows
