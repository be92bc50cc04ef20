"""The auditor's file of contacts: each attempt with the rule that was in force, as CSV."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from agent_desk.domain.errors import DeskError
from agent_desk.services.guard_report import GuardRow, export_rows


class UnwritableFileError(DeskError):
    """The auditor's file cannot be written."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"No puedo escribir {file.name}. Nada cambió; elija otra carpeta.")


def write_guard_csv(rows: Sequence[GuardRow], file: Path) -> int:
    """How many attempts were written. Raises UnwritableFileError."""
    try:
        with file.open("w", encoding="utf-8-sig", newline="") as sheet:
            csv.writer(sheet).writerows(export_rows(rows))
    except OSError as error:
        raise UnwritableFileError(file) from error
    return len(rows)
