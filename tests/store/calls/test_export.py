"""What leaves as a file: documented columns, exact sums, nothing that a sheet would run."""

from __future__ import annotations

import csv
import re
import stat
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from agent_desk.export_session import COLUMNS, save_period
from agent_desk.intake.export_file import UnwritableExportError
from agent_desk.store.calls.read_export import TOPICS
from tests.store.world import TODAY, World

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "guide" / "export.md"
FIRST, LAST = date(2026, 9, 1), date(2026, 12, 31)


@pytest.fixture
def worked(world: World) -> World:
    contact = world.begin(phone="+523312344821", line="5550000100")
    world.agree(contact)
    world.close(contact, note='=HYPERLINK("http://x")', outcome="promise")
    return world


@pytest.mark.parametrize("topic", list(TOPICS))
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_every_topic_leaves_in_its_documented_columns(
    worked: World, tmp_path: Path, topic: str, ending: str
) -> None:
    path = tmp_path / f"{topic}{ending}"
    written = save_period(worked.store, topic, FIRST, LAST, path)
    assert written >= 1
    if ending == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [tuple(row) for row in csv.reader(file)]
    else:
        rows = list(load_workbook(path).active.values)  # whole: one read in parts stays open
    assert rows[0] == COLUMNS[topic]
    assert len(rows) == written + 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_formula_in_a_note_is_only_text(worked: World, tmp_path: Path) -> None:
    save_period(worked.store, "contactos", TODAY, TODAY, tmp_path / "c.csv")
    assert "'=HYPERLINK" in (tmp_path / "c.csv").read_text("utf-8-sig")
    save_period(worked.store, "contactos", TODAY, TODAY, tmp_path / "c.xlsx")
    cells = [c for row in load_workbook(tmp_path / "c.xlsx").active.rows for c in row]
    (note,) = [cell for cell in cells if "HYPERLINK" in str(cell.value)]
    assert note.data_type == "s"


def test_the_called_line_and_the_phone_are_in_the_file(worked: World, tmp_path: Path) -> None:
    save_period(worked.store, "contactos", TODAY, TODAY, tmp_path / "c.csv")
    with (tmp_path / "c.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["linea"], row["telefono"]) == ("5550000100", "'+523312344821")


def test_only_the_period_leaves(worked: World, tmp_path: Path) -> None:
    assert save_period(worked.store, "pagos", TODAY, TODAY, tmp_path / "p.csv") == 0
    assert save_period(worked.store, "pagos", FIRST, LAST, tmp_path / "p.csv") == 1


def test_a_file_that_cannot_be_written_keeps_the_older_one(worked: World, tmp_path: Path) -> None:
    with pytest.raises(UnwritableExportError, match="No cambió nada"):
        save_period(worked.store, "pagos", FIRST, LAST, tmp_path / "no" / "p.csv")


def test_the_guide_names_every_column() -> None:
    words = set(re.findall(r"`([a-z_]+)`", GUIDE.read_text(encoding="utf-8")))
    assert {name for columns in COLUMNS.values() for name in columns} <= words
