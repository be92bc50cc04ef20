"""A small file can ask for more memory than there is: it is refused by what it says of itself."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from agent_desk.intake.sheet_rows import SheetRows, sheet_names
from agent_desk.services.unreadable import UnreadableFileError


def book(folder: Path, *cells: tuple[str, str]) -> Path:
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    for place, value in (("A1", "cuenta"), ("B1", "saldo"), ("A2", "4417"), ("B2", "10"), *cells):
        sheet[place] = value
    path = folder / "cartera.xlsx"
    made.save(path)
    return path


def rewritten(path: Path, part: str, old: bytes, new: bytes) -> Path:
    kept = io.BytesIO()
    with zipfile.ZipFile(path) as parts, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as out:
        for name in parts.namelist():
            content = parts.read(name)
            out.writestr(name, content.replace(old, new) if name == part else content)
    path.write_bytes(kept.getvalue())
    return path


def test_a_cell_at_the_end_of_the_sheet_does_not_take_the_program_with_it(tmp_path: Path) -> None:
    path = book(tmp_path, ("XFD1048576", "x"))
    assert path.stat().st_size < 6_000
    with pytest.raises(UnreadableFileError, match="columna 16,384, fila 1,048,576"):
        sheet_names(path)
    with pytest.raises(UnreadableFileError, match="celdas muy lejos"):
        SheetRows(path, "Sheet")


def test_a_cell_some_rows_below_the_table_is_no_reason_to_refuse(tmp_path: Path) -> None:
    path = book(tmp_path, ("Z9000", "nota"))
    assert sheet_names(path) == ("Sheet",)
    assert sum(1 for _ in SheetRows(path, "Sheet").rows()) == 9000


def test_a_cell_number_written_in_code_is_refused(tmp_path: Path) -> None:
    path = rewritten(book(tmp_path), "xl/worksheets/sheet1.xml", b'r="B2"', b'r="&#88;FD1048576"')
    with pytest.raises(UnreadableFileError, match="ninguna hoja de cálculo usa"):
        sheet_names(path)


def test_a_part_that_unpacks_to_more_than_it_says_is_refused(tmp_path: Path) -> None:
    path = rewritten(
        book(tmp_path), "xl/styles.xml", b"</styleSheet>", b" " * 5_000_000 + b"</styleSheet>"
    )
    content = bytearray(path.read_bytes())
    real = next(i.file_size for i in zipfile.ZipFile(path).infolist() if "styles" in i.filename)
    told = struct.pack("<I", real)
    at = content.find(told)
    while at >= 0:
        content[at : at + 4] = struct.pack("<I", 900)
        at = content.find(told, at)
    path.write_bytes(bytes(content))
    with pytest.raises(UnreadableFileError, match="cortado o dañado"):
        sheet_names(path)


def test_a_book_that_is_cut_anywhere_is_told_in_a_sentence(tmp_path: Path) -> None:
    whole = book(tmp_path).read_bytes()
    path = tmp_path / "corta.xlsx"
    for end in range(100, len(whole), 397):
        path.write_bytes(whole[:end])
        with pytest.raises(UnreadableFileError):
            sheet_names(path)
