"""A creditor's file from the terminal: what a column is may be said, and only what exists."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from agent_desk.cli.commands import cli
from tests.demo_copy import copy_demo


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AGENT_DESK_HOME", str(copy_demo(tmp_path / "home")))
    file = tmp_path / "cartera.csv"
    file.write_text(
        "No. Crédito,Nombre,Apellidos,Producto,Días de atraso,Capital,Clave interna\n"
        "4417-0098,Ana,Peña Ruiz,Préstamo personal,74,1000.50,77\n",
        "utf-8",
    )
    return file


def dry_run(file: Path, correction: str) -> Result:
    return CliRunner().invoke(
        cli, ["--demo", "import", str(file), "--dry-run", "--set", correction]
    )


def test_a_column_is_named_by_the_field_or_by_any_of_its_names(file: Path) -> None:
    for said in ("referencia", "Referencia"):
        assert "Clave interna → referencia" in dry_run(file, f"Clave interna={said}").output


def test_a_field_that_does_not_exist_is_refused_with_those_that_do(file: Path) -> None:
    found = dry_run(file, "Producto=prodcuto")
    assert found.exit_code == 1
    assert "No existe el campo «prodcuto»" in found.output
    assert "saldo_vencido" in found.output
