"""The guide that banks follow is true: its example loads, and it names every column."""

from __future__ import annotations

import re
from pathlib import Path

from agent_desk.intake.fields import OVERDUE
from agent_desk.intake.row_reader import used_fields
from agent_desk.library.column_names import load_column_names
from tests.intake.reading import read, written

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide" / "portfolio-csv.md"


def test_the_example_of_the_guide_loads_whole(tmp_path: Path) -> None:
    example = re.search(r"```csv\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert example
    found = read(written(tmp_path, example[1]))
    assert (len(found.accounts), found.rejected) == (2, [])
    assert found.preview.is_ready
    assert {remark.field for remark in found.warned} <= {"estado"}


def test_the_guide_names_every_column_and_every_column_is_read() -> None:
    words = set(re.findall(r"`([a-z_]+)`", GUIDE.read_text(encoding="utf-8")))
    names = load_column_names()
    accounts = set(names.fields["cuentas"])
    assert accounts - set(OVERDUE) <= words
    assert set(names.fields["pagos"]) <= words
    assert accounts == used_fields()
