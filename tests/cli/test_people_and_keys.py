"""`agent-desk people` and `keys` on a house's own file: each by his PIN, and only what is his."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from agent_desk.cli.root import cli
from agent_desk.store.access import key_keeper, keys, vault
from agent_desk.store.access.key_slots import PinCost
from tests.demo_copy import copy_demo
from tests.store.access.test_keys import MemoryVault, backend

PIN, NEW_PIN = "739154", "una frase mia"
Run = Callable[..., Result]


def cheap() -> PinCost:
    return PinCost(memory_kib=64, passes=1)


@pytest.fixture
def recovery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A new file of Ana's, without a keyring; its recovery key."""
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    monkeypatch.setattr(keys, "PinCost", cheap)
    monkeypatch.setattr(key_keeper, "PinCost", cheap)
    monkeypatch.setattr(vault, "system_vault", lambda: None)
    made = run("init", "--name", "Ana Ríos", "--pin", PIN, "--json")
    assert made.exit_code == 0, made.output
    yield str(told(made)["recovery"])


def run(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(cli, list(words), input=typed)


def told(result: Result) -> dict[str, Any]:
    return dict(json.loads(result.stdout.splitlines()[-1]))


def as_ana(*words: str, more: str = "") -> Result:
    return run("--user", "Ana Ríos", *words, typed=f"{PIN}\n{more}")


def add(name: str, role: str) -> dict[str, Any]:
    return told(as_ana("people", "add", "--name", name, "--role", role, "--json"))


def test_a_person_is_added_enters_with_a_temporary_pin_and_chooses_his_own(recovery: str) -> None:
    made = add("Luis Mora", "agent")
    temporary = made["temporary_pin"]
    refused = run("--user", "Luis Mora", "policy", "list", typed=f"{temporary}\n")
    assert refused.exit_code == 1 and "temporal" in refused.stderr
    chosen = run("--user", "Luis Mora", "keys", "pin", typed=f"{temporary}\n{NEW_PIN}\n{NEW_PIN}\n")
    assert chosen.exit_code == 0, chosen.output
    assert run("--user", "Luis Mora", "policy", "list", typed=f"{NEW_PIN}\n").exit_code == 0
    assert run("--user", "Luis Mora", "policy", "list", typed=f"{temporary}\n").exit_code == 1


def test_a_new_recovery_key_is_asked_back_from_the_paper(recovery: str) -> None:
    wrong = "AAAA BBBB\n"
    refused = run("--user", "Ana Ríos", "keys", "recovery", typed=f"{PIN}\n{wrong}")
    assert refused.exit_code == 1 and "Copie del papel los grupos 2 y 6" in refused.stderr
    assert "No es lo que dice el papel" in refused.stderr


def test_no_second_house_is_made_where_keys_or_copies_of_one_are_left(
    recovery: str, tmp_path: Path
) -> None:
    (tmp_path / "agent-desk.db").unlink()
    made = run("init", "--name", "Eva", "--pin", PIN, "--json")
    assert made.exit_code == 1 and "No creé otro" in made.output
    assert not (tmp_path / "agent-desk.db").exists()


def test_an_agent_may_not_use_what_is_the_administrators(recovery: str) -> None:
    temporary = add("Luis Mora", "agent")["temporary_pin"]
    run("--user", "Luis Mora", "keys", "pin", typed=f"{temporary}\n{NEW_PIN}\n{NEW_PIN}\n")
    for words in (("people", "list"), ("keys", "rekey"), ("export",), ("backup",)):
        refused = run("--user", "Luis Mora", *words, typed=f"{NEW_PIN}\n")
        assert refused.exit_code != 0, words
    refused = run("--user", "Luis Mora", "keys", "list", typed=f"{NEW_PIN}\n")
    assert "papel de agente" in refused.stderr


def test_wrong_pins_shut_the_door_and_the_administrator_opens_it(recovery: str) -> None:
    made = add("Luis Mora", "agent")
    for _ in range(5):
        wrong = run("--user", "Luis Mora", "policy", "list", typed="000999\n")
    assert "30 s" in wrong.stderr
    shut = run("--user", "Luis Mora", "keys", "pin", typed=f"{made['temporary_pin']}\n")
    assert "la puerta se abre" in shut.stderr
    assert as_ana("people", "unlock", "Luis Mora").exit_code == 0
    opened = run(
        *("--user", "Luis Mora", "keys", "pin"),
        typed=f"{made['temporary_pin']}\n{NEW_PIN}\n{NEW_PIN}\n",
    )
    assert opened.exit_code == 0, opened.output
    kinds = [row["kind"] for row in log()]
    assert kinds.count("MissSignIn") == 5 and "UnlockPerson" in kinds


def log() -> list[dict[str, Any]]:
    """What the log of the file holds, and that nobody's name or PIN is in it."""
    from agent_desk.opening import SystemClock, sign_in
    from agent_desk.paths import work_path
    from agent_desk.store.access.sign_in_book import SignInBook

    book = SignInBook(work_path())
    ana = next(user for user in book.people() if user.name == "Ana Ríos")
    store = sign_in(None, book, ana.id, PIN, SystemClock()).store
    rows = [dict(zip(row.keys(), row, strict=True)) for row in store.rows("SELECT * FROM event")]
    store.close()
    assert not any(word in str(rows) for word in ("Ana", "Luis", PIN, NEW_PIN))
    return rows


def test_the_last_administrator_stays_and_nobody_changes_himself(recovery: str) -> None:
    refused = as_ana("people", "role", "Ana Ríos", "agent")
    assert refused.exit_code == 1 and "uno mismo" in refused.stderr
    add("Eva Sol", "supervisor")
    assert as_ana("people", "deactivate", "Eva Sol").exit_code == 0
    again = as_ana("people", "deactivate", "Eva Sol")
    assert again.exit_code == 1
    listed = told(as_ana("people", "list", "--json"))["people"]
    assert [(p["name"], p["is_active"], p["has_pin"]) for p in listed] == [
        ("Eva Sol", False, False),
        ("Ana Ríos", True, True),
    ]
    assert told(as_ana("people", "reactivate", "Eva Sol", "--json"))["temporary_pin"]


def test_the_recovery_key_gives_the_administrator_a_new_pin(recovery: str) -> None:
    wrong = run("keys", "recover", typed=f"{'A' * 32}\n{NEW_PIN}\n{NEW_PIN}\n")
    assert wrong.exit_code == 1 and "letra por letra" in wrong.stderr
    done = run("keys", "recover", typed=f"{recovery.lower()}\n{NEW_PIN}\n{NEW_PIN}\n")
    assert done.exit_code == 0, done.output
    assert run("--user", "Ana Ríos", "keys", "list", typed=f"{NEW_PIN}\n").exit_code == 0
    assert as_ana("keys", "list").exit_code == 1


def test_keys_are_renewed_revoked_and_the_file_rekeyed(recovery: str) -> None:
    fresh = told(as_ana("keys", "recovery", "--json"))["recovery"]
    assert fresh != recovery
    slots = told(as_ana("keys", "list", "--json"))["slots"]
    assert {slot["kind"] for slot in slots} == {"pin", "recovery"}
    last = next(slot["id"] for slot in slots if slot["kind"] == "recovery")
    assert "agregue antes otra" in as_ana("keys", "revoke", last).stderr
    own = next(slot["id"] for slot in slots if slot["kind"] == "pin")
    assert "su propio PIN" in as_ana("keys", "revoke", own).stderr
    newest = told(as_ana("keys", "rekey", "--json"))["recovery"]
    assert newest not in (fresh, recovery)
    assert as_ana("policy", "list").exit_code == 0
    wrong = run("keys", "recover", typed=f"{fresh}\n{NEW_PIN}\n{NEW_PIN}\n")
    assert wrong.exit_code == 1
    kinds = {row["kind"] for row in log()}
    assert kinds >= {"AddSlot", "RekeyStore"}


def test_a_keyring_that_keeps_secrets_in_clear_is_refused(
    recovery: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = backend("keyrings.alt.file", 5)
    monkeypatch.setattr(vault, "system_vault", lambda: vault.real_vault([plain]))
    refused = as_ana("keys", "add-keyring")
    assert refused.exit_code == 1 and "no tiene un llavero" in refused.stderr
    real = MemoryVault()
    monkeypatch.setattr(vault, "system_vault", lambda: real)
    assert as_ana("keys", "add-keyring").exit_code == 0
    assert real.secrets
    assert as_ana("policy", "list").exit_code == 0  # opened by the keyring, entered by the PIN


def test_the_demo_is_worked_in_any_role_but_its_table_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(copy_demo(tmp_path)))
    assert run("--demo", "find", "hernandez").exit_code == 0
    refused = run("--demo", "--as", "manager", "find", "hernandez")
    assert refused.exit_code == 1 and "gerencia" in refused.stderr
    assert "en claro" in run("--demo", "keys", "list").stderr
