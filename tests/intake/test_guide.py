"""The guide that banks follow is true: its example loads, and it names every column."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from agent_desk.intake.accounts_csv import read_accounts
from agent_desk.intake.columns import ALIASES, KNOWN, OVERDUE_COLUMNS

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide" / "portfolio-csv.md"


def test_the_example_of_the_guide_loads_whole(tmp_path: Path) -> None:
    example = re.search(r"```csv\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert example
    path = tmp_path / "cartera.csv"
    path.write_text(example[1], encoding="utf-8")
    reading = read_accounts(path, date(2026, 11, 24))
    assert (len(reading.cases), reading.rejected, reading.warnings) == (2, (), ())


def test_the_guide_names_every_column_and_no_other_name_is_unknown() -> None:
    words = set(re.findall(r"`([a-z_]+)`", GUIDE.read_text(encoding="utf-8")))
    assert set(KNOWN) - set(OVERDUE_COLUMNS) <= words
    assert set(ALIASES.values()) <= set(KNOWN)
    assert not set(ALIASES) & set(KNOWN)
