"""Segments and pieces from the terminal: what is wrong with a grid, what one customer receives, and
what a sender reported."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from agent_desk.cli.commands import cli
from tests.demo_copy import copy_demo
from tests.worlds import DESIGN_ACCOUNT


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One demo for all: nothing here writes in it."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AGENT_DESK_HOME", str(folder))
        yield copy_demo(folder)


def told(*words: str) -> dict[str, object]:
    result = CliRunner().invoke(cli, ["--demo", "strategy", "segments", *words, "--json"])
    assert result.exit_code == 0, result.output
    found = json.loads(result.output)
    assert isinstance(found, dict)
    return found


def test_the_shipped_grid_is_sound_and_another_file_is_told_its_hole(home: Path) -> None:
    assert told("check") == {"problems": []}
    shipped = json.loads(Path("resources/strategy/segments.json").read_text("utf-8"))
    shipped["segments"] = shipped["segments"][1:]
    other = home / "otra.json"
    other.write_text(json.dumps(shipped), "utf-8")
    problems = told("check", "--file", str(other))["problems"]
    assert isinstance(problems, list)
    assert problems[0]["weight"] == "grave"
    assert problems[0]["sentence"].startswith("Nadie recibe nada en Alta")


def test_a_preview_says_segment_reasons_step_and_law(home: Path) -> None:
    found = told("preview", "--account", DESIGN_ACCOUNT)
    assert found["segment"] and len(found["reasons"]) == 3  # type: ignore[arg-type]
    assert found["cap"] and found["law"]


def test_each_amount_of_the_grid_says_whether_anything_steps_there(home: Path) -> None:
    found = told("steps", "--months", "3")["steps"]
    assert isinstance(found, list) and [one["limit_cents"] for one in found] == [300_000, 1_500_000]
    result = CliRunner().invoke(cli, ["--demo", "strategy", "segments", "steps"])
    assert result.exit_code == 0 and result.output.startswith("$3,000.00: ")


def test_a_file_of_a_sender_is_told_line_by_line_and_fails_when_one_did_not_enter(
    home: Path,
) -> None:
    file = home / "enviados.csv"
    file.write_text(f"cuenta,codigo,estado,fecha\n{DESIGN_ACCOUNT},ZZ9,read,24/11/2026\n", "utf-8")
    words = ["--demo", "strategy", "campaigns", "report", str(file), "--json"]
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 1
    found = json.loads(result.output)
    assert found["counts"]["refused"] == 1
    assert "tiene el código «ZZ9»" in found["lines"][0]["sentence"]
    file.write_text("cuenta,monto\n1,2\n", "utf-8")
    result = CliRunner().invoke(cli, words)
    assert result.exit_code != 0 and "le falta una columna" in result.output
