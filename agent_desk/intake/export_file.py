"""A period as CSV or XLSX, that a spreadsheet opens without running anything in it."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from agent_desk.domain.errors import DeskError
from agent_desk.intake.harmless import harmless

Rows = Iterable[Mapping[str, str | int]]
_AMOUNTS = frozenset({"monto", "pagado", "total", "condonado"})


class UnwritableExportError(DeskError):
    """The file cannot be written where the user wants it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"No pude escribir «{name}». No cambió nada; elija otra carpeta y guárdelo de nuevo."
        )


def write_export(rows: Rows, columns: tuple[str, ...], path: Path) -> int:
    """Write as the name says (.xlsx or CSV), readable by its owner only; returns how many rows.

    Raises UnwritableExportError; then an older file of that name is still there.
    """
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        write = _write_xlsx if path.suffix.lower() == ".xlsx" else _write_csv
        written = write(rows, columns, draft)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise UnwritableExportError(path.name) from error
    return written


def _write_csv(rows: Rows, columns: tuple[str, ...], path: Path) -> int:
    written = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(columns)
        for row in rows:
            sheet.writerow([_plain(row[name]) for name in columns])
            written += 1
    return written


def _write_xlsx(rows: Rows, columns: tuple[str, ...], path: Path) -> int:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Agent Desk")
    sheet.append(list(columns))
    written = 0
    for row in rows:
        cells = []
        for name in columns:
            cell = WriteOnlyCell(sheet, value=_of_sheet(name, row[name]))
            if isinstance(row[name], str) and name not in _AMOUNTS:
                cell.data_type = "s"  # text, whatever it begins with
            cells.append(cell)
        sheet.append(cells)
        written += 1
    book.save(path)
    return written


def _plain(value: str | int) -> str | int:
    return harmless(value) if isinstance(value, str) else value


def _of_sheet(name: str, value: str | int) -> str | int | float:
    if name in _AMOUNTS:
        return float(value)  # two decimals: a sheet shows them exactly
    return _plain(value)
