"""`agent-desk check | backup | restore` on the demo, as an administrator types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from agent_desk.cli.root import cli
from agent_desk.store.copies.check_store import exposed_files
from tests.demo_copy import copy_demo


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_demo(tmp_path_factory.mktemp("home"))


def run(home: Path, *words: str, typed: str = "") -> tuple[int, str]:
    runner = CliRunner(env={"AGENT_DESK_HOME": str(home)})
    result = runner.invoke(cli, ["--demo", *words], input=typed)
    return result.exit_code, result.output


def test_without_a_copy_the_check_says_so_and_a_copy_mends_it(home: Path) -> None:
    code, told = run(home, "restore")
    assert code == 1 and "Todavía no hay respaldos" in told
    code, told = run(home, "check")
    assert code == 1 and "MAL   Respaldos: ninguno todavía" in told
    code, told = run(home, "backup", "--json")
    assert code == 0 and json.loads(told)["file"].endswith(".db")
    code, told = run(home, "check")
    assert code == 0 and "Páginas (cartera): completas" in told


def test_a_copy_goes_to_another_disk_with_its_keys_and_comes_back_from_there(
    home: Path, tmp_path: Path
) -> None:
    away = tmp_path / "usb.db"
    assert run(home, "backup", "--out", str(away))[0] == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        "usb.db",
        "usb.db.keys.json",
        "usb.db.portfolio",
    }
    code, told = run(home, "restore", "--from", str(away), "--out", str(tmp_path / "new.db"))
    assert code == 0 and "Se recuperó lo posterior" in told
    code, told = run(home, "restore", "2020-01-01")
    assert code == 1 and "No hay respaldo del 2020-01-01" in told


def test_a_damaged_demo_is_told_and_restored_and_the_old_file_stays(home: Path) -> None:
    file = home / "demo.db"
    content = bytearray(file.read_bytes())
    content[100] ^= 1
    file.write_bytes(content)
    code, told = run(home, "check")
    assert code == 1 and "restaure el último respaldo" in told
    code, told = run(home, "restore")
    assert code == 0 and "Entra en uso al abrir" in told
    code, told = run(home, "check")
    assert code == 0, told
    (aside,) = home.glob("demo.set-aside-*.db")
    assert aside.read_bytes() == bytes(content)


def test_nothing_in_the_folder_of_the_program_can_be_read_by_others(home: Path) -> None:
    run(home, "audit", "report")
    assert exposed_files(home) == []


def test_the_doctor_says_versions_places_and_what_needs_attention(home: Path) -> None:
    code, told = run(home, "doctor")
    assert code == 0, told
    assert "sqlite: 3." in told and str(home) in told and "Se abre con: demo" in told
    code, told = run(home, "doctor", "--json", "--deep")
    facts = json.loads(told)
    assert facts["ok"] and {"pages_main", "audit", "keys", "room"} <= {
        line["name"] for line in facts["lines"]
    }


def test_the_doctor_also_works_when_the_data_do_not_open(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert run(home, "find", "a")[0] == 0
    (home / "demo.db").write_bytes(b"not a store at all" * 400)
    (home / "demo.db.keys.json").write_text("{}")
    code, told = run(home, "doctor", "--deep")
    assert code == 1 and "MAL   No pude leer el archivo de llaves" in told
