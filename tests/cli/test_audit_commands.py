"""`agent-desk audit` as an auditor types it, on the demo."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from agent_desk.cli.root import cli
from agent_desk.documents.pdf_words import words_of
from tests.demo_copy import copy_demo


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_demo(tmp_path_factory.mktemp("home"))


def run(home: Path, *words: str) -> tuple[int, str]:
    result = CliRunner(env={"AGENT_DESK_HOME": str(home)}).invoke(cli, ["--demo", *words])
    return result.exit_code, result.output


def test_the_log_of_the_demo_is_whole_and_says_so(home: Path) -> None:
    code, told = run(home, "audit", "verify")
    assert code == 0 and "La cadena está completa" in told
    assert "No hay informes diarios firmados" in told
    code, told = run(home, "audit", "verify", "--json")
    assert json.loads(told)["ok"] is True


def test_a_day_is_signed_printed_and_then_held_against_the_log(home: Path) -> None:
    pdf = home / "informe.pdf"
    code, told = run(home, "audit", "report", "--out", str(pdf))
    assert code == 0 and "cabeza" in told
    page = " ".join(words_of(pdf.read_bytes()))
    assert "Informe diario de actos" in page and "Llave pública" in page
    (kept,) = (home / "reports").glob("demo-*.json")
    code, told = run(home, "audit", "verify", "--report", str(kept))
    assert code == 0 and "2 informes diarios" in told
    kept.write_text(kept.read_text().replace('"acts": ', '"acts": 9'))
    code, told = run(home, "audit", "verify")
    assert code == 1 and "no conserva su firma" in told
    kept.unlink()


def test_the_log_goes_out_with_its_own_fingerprint(home: Path) -> None:
    out = home / "actos.csv"
    code, told = run(home, "audit", "export", "--act", "ImportPortfolio", "--out", str(out))
    assert code == 0 and told.startswith("1 actos")
    assert "# sha256," in out.read_text()
