"""Rows of an XLSX as texts: the values of formulas, dates as ISO, numbers as they were typed."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.intake.book_bounds import (
    MOST_COLUMNS,
    REPAIR,
    book_errors,
    require_book,
    require_bounded,
    unpacked_bytes,
)
from agent_desk.intake.source import BadRow, Record
from agent_desk.services.unreadable import UnreadableFileError

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

EXACT_BELOW = 10**15  # a spreadsheet keeps fifteen digits: beyond, the rest became zeros
WHOLE_BELOW = 48 * 1024**2  # bytes of unpacked sheets that may be held in memory at once
_ROW_BYTES = 900
_Cell = int | float | str | bool | time | date | datetime | timedelta


def sheet_names(path: Path) -> tuple[str, ...]:
    """Sheets that hold something, in the order of the book. Raises UnreadableFileError."""
    if _is_book(path) and unpacked_bytes(path) > WHOLE_BELOW:
        return _streamed_names(path)
    book = _opened(path)
    with book_errors(path.name):
        names = [
            sheet.name
            for sheet in book.sheets_metadata
            if str(sheet.visible).endswith("Visible") and str(sheet.typ).endswith("WorkSheet")
        ]
        full = tuple(name for name in names if not _is_empty(book, name))
    if not full:
        raise UnreadableFileError(path.name, "no tiene ninguna hoja con datos", REPAIR)
    return full


def _is_book(path: Path) -> bool:
    return zipfile.is_zipfile(path)


def _streamed_names(path: Path) -> tuple[str, ...]:
    from openpyxl import load_workbook

    require_book(path)
    with book_errors(path.name):
        book = load_workbook(path, read_only=True)
        try:
            return tuple(s.title for s in book.worksheets if s.sheet_state == "visible")
        finally:
            book.close()


class SheetRows:
    """Fulfils Source for one sheet; `size` counts rows.

    A book of many cells is read as a stream: whole in memory, 100,000 rows of 24 columns took
    248 MB, as a stream 35 MB, at a third of the pace (docs/decisions/0021).
    """

    def __init__(self, path: Path, sheet: str) -> None:
        self._path, self._name = path, sheet
        self.name = path.name
        self._at = 0
        self._is_large = unpacked_bytes(path) > WHOLE_BELOW
        if self._is_large:
            self.size = _row_estimate(path, sheet)
            return
        book = _opened(path)
        if sheet not in book.sheet_names:
            raise UnreadableFileError(path.name, f"no tiene la hoja «{sheet}»", REPAIR)
        with book_errors(path.name):
            self._sheet = book.get_sheet_by_name(sheet)
        self.size = self._sheet.end[0] + 1 if self._sheet.end else 0

    def position(self) -> int:
        """Rows read so far."""
        return self._at

    def rows(self) -> Iterator[Record | BadRow]:
        """Every row from the first of the sheet on, so that lines are the sheet's own."""
        self._at = 0
        found: Iterable[Sequence[_Cell | None]] = (
            _streamed(self._path, self._name) if self._is_large else self._sheet.iter_rows()
        )
        for row in found:
            self._at += 1
            yield self._at, ["" if cell is None else text_of_cell(cell) for cell in row]


def text_of_cell(cell: _Cell) -> str:
    """What a cell says: 1250.5 is «1250.5», a date ISO, a number past fifteen digits scientific."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "sí" if cell else "no"
    if isinstance(cell, float):
        if cell.is_integer():
            # Digits were lost: an account number must not pass for a whole one.
            return str(int(cell)) if abs(cell) < EXACT_BELOW else f"{cell:.14E}"
        return format(round(cell, 10), ".10f").rstrip("0")
    if isinstance(cell, datetime):
        is_day = (cell.hour, cell.minute, cell.second) == (0, 0, 0)
        return cell.date().isoformat() if is_day else cell.isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


def _opened(path: Path) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook

    require_book(path)
    require_bounded(path)
    with book_errors(path.name):
        return CalamineWorkbook.from_path(str(path))


def _row_estimate(path: Path, sheet: str) -> int:
    """Rows as the sheet itself says, else by its weight."""
    from openpyxl import load_workbook

    with book_errors(path.name):
        book = load_workbook(path, read_only=True)
        try:
            if sheet not in book.sheetnames:
                raise UnreadableFileError(path.name, f"no tiene la hoja «{sheet}»", REPAIR)
            told, wide = book[sheet].max_row, book[sheet].max_column or 0
        finally:
            book.close()
    if wide > MOST_COLUMNS:
        raise UnreadableFileError(path.name, "es demasiado ancho", REPAIR)
    return int(told) if told else max(1, unpacked_bytes(path) // _ROW_BYTES)


def _streamed(path: Path, sheet: str) -> Iterator[Sequence[_Cell | None]]:
    from agent_desk.intake.sheet_stream import streamed_rows

    with book_errors(path.name):
        yield from streamed_rows(path, sheet)


def _is_empty(book: CalamineWorkbook, name: str) -> bool:
    return book.get_sheet_by_name(name).end is None
