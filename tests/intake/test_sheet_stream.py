"""A large sheet is read row by row, and says what the other reader of workbooks says."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from agent_desk.intake.sheet_rows import _streamed
from agent_desk.intake.sheet_stream import streamed_rows
from agent_desk.services.unreadable import UnreadableFileError
from tests.intake.test_book_bounds import rewritten


def made(folder: Path, *, is_1904: bool = False) -> Path:
    book = Workbook()
    if is_1904:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    sheet.append(["cuenta", "saldo", "fecha", "hora", "sí", "texto"])
    sheet.append(["4417-0098", 1250.55, date(2026, 11, 24), time(11, 30), True, "Ñandú & <b>"])
    sheet.append(["0012", -3, datetime(2026, 11, 24, 17, 5), timedelta(hours=30), False, " x "])
    sheet["B6"] = 1e21
    sheet["F6"] = "línea\notra"
    sheet.merge_cells("A8:C8")
    sheet["A8"] = "unidas"
    path = folder / "cartera.xlsx"
    book.save(path)
    return path


def by_openpyxl(path: Path) -> list[list[object]]:
    book = load_workbook(path, read_only=True, data_only=True)
    rows = [list(row) for row in book["Sheet"].iter_rows(values_only=True)]
    book.close()
    return rows


def padded(rows: list[Sequence[object]], like: list[list[object]]) -> list[list[object]]:
    return [[*row, *[None] * (len(wide) - len(row))] for row, wide in zip(rows, like, strict=True)]


@pytest.mark.parametrize("is_1904", [False, True])
def test_each_cell_says_what_the_other_reader_says(tmp_path: Path, is_1904: bool) -> None:
    path = made(tmp_path, is_1904=is_1904)
    expected = by_openpyxl(path)
    assert padded(list(streamed_rows(path, "Sheet")), expected) == expected


def test_rows_that_the_file_leaves_out_keep_their_number(tmp_path: Path) -> None:
    rows = list(streamed_rows(made(tmp_path), "Sheet"))
    assert [len(row) for row in rows] == [6, 6, 6, 0, 0, 6, 0, 1]


def test_names_with_a_prefix_are_read_too(tmp_path: Path) -> None:
    path, sheet = made(tmp_path), "xl/worksheets/sheet1.xml"
    before = list(streamed_rows(path, "Sheet"))
    for old in ("sheetData", "row", "c", "v"):
        for mark in (b"<", b"</"):
            for end in (b">", b" "):
                name = old.encode()
                path = rewritten(path, sheet, mark + name + end, mark + b"x:" + name + end)
    path = rewritten(path, sheet, b"<worksheet ", b'<worksheet xmlns:x="http://x" ')
    assert list(streamed_rows(path, "Sheet")) == before


def test_a_part_with_definitions_of_its_own_is_refused(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE worksheet [<!ENTITY a "x">]><worksheet '
    path = rewritten(made(tmp_path), "xl/worksheets/sheet1.xml", b"<worksheet ", bomb)
    with pytest.raises(UnreadableFileError):
        list(_streamed(path, "Sheet"))


def test_a_book_cut_anywhere_or_with_a_broken_part_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = made(tmp_path)
    whole = path.read_bytes()
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
    for name in names:
        if name.startswith("xl/work"):
            broken = rewritten(made(tmp_path), name, b"</", b"<")
            with pytest.raises(UnreadableFileError):
                list(_streamed(broken, "Sheet"))
    for end in range(200, len(whole), 977):
        path.write_bytes(whole[:end])
        with pytest.raises(UnreadableFileError):
            list(_streamed(path, "Sheet"))
