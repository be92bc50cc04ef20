"""The library from the command line: out, in, checked, tried; as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from agent_desk.cli.commands import cli
from tests.demo_copy import copy_demo


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(copy_demo(tmp_path / "home")))


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, ["--demo", "objections", *words])


def test_what_ships_has_no_error_in_any_country() -> None:
    found = run("lint", "--shipped", "--json")
    assert found.exit_code == 0, found.output
    assert json.loads(found.output)["ok"] is True


def test_the_recorded_searches_are_run_and_those_that_fail_are_named() -> None:
    found = run("test", "--shipped", "--json")
    told = json.loads(found.output)
    assert told["total"] >= 100
    assert found.exit_code == (1 if told["failed"] else 0)
    assert len(told["failed"]) <= told["total"] // 20


def test_the_library_goes_out_and_its_differences_come_back_as_drafts(tmp_path: Path) -> None:
    out = tmp_path / "fichas"
    assert run("export", str(out)).exit_code == 0
    file = out / "voluntad.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("second_try: ", "second_try: Está bien. ", 1), encoding="utf-8")
    if "second_try: Está bien. '" in file.read_text(encoding="utf-8"):  # it was quoted
        file.write_text(text.replace("second_try: '", "second_try: 'Está bien. ", 1), "utf-8")
    told = json.loads(run("import", str(file), "--json").output)
    assert len(told["differences"]) == 1
    assert told["taken"] == []
    taken = json.loads(run("import", str(file), "--take", "todas", "--json").output)
    assert taken["taken"] == list(told["differences"])
    again = run("import", str(file), "--take", "todas")  # over the same draft
    assert "1 como borrador" in again.output


def test_a_spreadsheet_goes_out_and_comes_back_without_a_difference(tmp_path: Path) -> None:
    target = tmp_path / "fichas"
    assert run("export", str(target), "--csv").exit_code == 0
    told = json.loads(run("import", str(target.with_suffix(".csv")), "--json").output)
    assert told["ok"] is True
    assert told["differences"] == {}


def test_a_bad_file_is_told_in_one_sentence_and_exits_with_1(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("nada", encoding="utf-8")
    found = run("import", str(tmp_path / "x.csv"))
    assert (found.exit_code, "No importé nada" in found.output) == (1, True)
    blocked = tmp_path / "x.csv" / "dentro"
    assert "No pude escribir" in run("export", str(blocked), "--shipped").output
    (tmp_path / "y.yaml").write_text("schema: agent_desk/cards@1\nfamily: x\ncards: [{}]\n")
    found = run("import", str(tmp_path / "y.yaml"))
    assert found.exit_code == 1
    assert "y.yaml:3" in found.output
