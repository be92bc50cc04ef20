"""A request goes its whole way by command, and leaves two files that name nobody outside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from agent_desk.cli.commands import cli
from tests.demo_copy import copy_demo
from tests.worlds import DESIGN_ACCOUNT


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    return copy_demo(tmp_path)


def told(*words: str) -> dict[str, object]:
    result = CliRunner().invoke(cli, ["--demo", "privacy", *words, "--json"])
    assert result.exit_code == 0, result.output
    found = json.loads(result.output)
    assert isinstance(found, dict)
    return found


def refused(*words: str) -> str:
    result = CliRunner().invoke(cli, ["--demo", "privacy", *words, "--json"])
    assert result.exit_code == 1
    return str(json.loads(result.output)["error"])


def test_a_request_goes_from_its_folio_to_the_copy_and_the_erasure(home: Path) -> None:
    account = ("--account", DESIGN_ACCOUNT)
    asked = told(
        *("request", *account, "--right", "access", "--identity", "Pasaporte"),
        *("--reply-to", "correo"),
    )
    folio = str(asked["folio"])
    assert told("answer", "--folio", folio, "--yes")["effect_by"]
    out = home / "salida"
    out.mkdir()
    told("export", *account, "--folio", folio, "--out", str(out))
    files = sorted(out.iterdir())
    assert [file.name for file in files] == [f"{folio}.json", f"{folio}.pdf"]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    whole = json.loads(files[0].read_text(encoding="utf-8"))
    assert whole["data"]["Persona"][0]["surnames"] == "Hernández Ruiz"
    assert len(whole["data"]) >= 36
    assert files[1].read_bytes().startswith(b"%PDF")
    told("finish", "--folio", folio)
    told("block", *account, "--reason", "Pidió la cancelación")
    assert (
        "No encuentro"
        in CliRunner().invoke(cli, ["--demo", "offers", "--account", DESIGN_ACCOUNT]).output
    )
    proof = told("erase", *account)
    assert int(str(proof["removed"])) > 0 and "breach_data" in str(proof["kept"])
    assert "ya se suprimió" in refused("unblock", *account, "--reason", "Volvió")
    told("retention", "--run")


def test_a_refusal_without_its_reason_is_not_kept(home: Path) -> None:
    asked = told(
        *("request", "--account", DESIGN_ACCOUNT, "--right", "cancellation"),
        *("--identity", "Pasaporte", "--reply-to", "correo"),
    )
    assert "motivo" in refused("answer", "--folio", str(asked["folio"]), "--no")
    assert "ARCO-2026-9999" in refused("finish", "--folio", "ARCO-2026-9999")
