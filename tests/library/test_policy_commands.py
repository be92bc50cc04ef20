"""`agent-desk policy` from a shell."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from agent_desk.cli.commands import cli
from agent_desk.library.policies import shipped_policy
from agent_desk.library.toml_reader import fingerprint
from tests.demo_copy import copy_demo


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    return copy_demo(tmp_path)


def test_the_text_that_is_shown_has_the_hash_that_is_listed(home: Path) -> None:
    listed = CliRunner().invoke(cli, ["--demo", "policy", "list", "--json"])
    assert listed.exit_code == 0, listed.output
    version = json.loads(listed.output)[0]
    assert version["is_in_force"]
    shown = CliRunner().invoke(cli, ["--demo", "policy", "show"])
    assert fingerprint(shown.output) == version["hash"]


def test_an_unknown_version_is_told_in_a_sentence(home: Path) -> None:
    shown = CliRunner().invoke(cli, ["--demo", "policy", "show", "--number", "99"])
    assert shown.exit_code == 1
    assert "No hay versión 99" in shown.output


def test_a_file_with_an_error_of_lint_fails_the_check(tmp_path: Path) -> None:
    text = shipped_policy().read_text(encoding="utf-8").replace("principal = 45", "principal = 99")
    file = tmp_path / "policy.toml"
    file.write_text(text, encoding="utf-8")
    for calendar in shipped_policy().parent.glob("cnbv-*.txt"):
        (tmp_path / calendar.name).write_bytes(calendar.read_bytes())
    checked = CliRunner().invoke(cli, ["policy", "check", str(file)])
    assert checked.exit_code == 1
    assert "ERROR" in checked.output
    assert "renglón" in checked.output
