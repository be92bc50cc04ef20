"""Whatever form the bank's file has, the same accounts come out of it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from agent_desk.services.unreadable import UnreadableFileError
from tests.intake.reading import HEAD, looked_at, read, written

ROW = "4417-0098,María,Peña Ñu,PP,74,1000.50"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_every_encoding_gives_the_same_letters(tmp_path: Path, encoding: str) -> None:
    found = read(written(tmp_path, f"{HEAD}\n{ROW}\n", encoding))
    assert [(d.given_names, d.surnames) for d in found.debtors] == [("María", "Peña Ñu")]
    assert found.accounts[0].total_cents == 100_050


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_every_separator_is_recognised(tmp_path: Path, sign: str) -> None:
    text = f"{HEAD}\n{ROW}\n".replace(",", sign)
    found = read(written(tmp_path, text))
    assert found.preview.plan.shape.delimiter == sign
    assert [a.number for a in found.accounts] == ["4417-0098"]


def test_titles_blanks_totals_and_trailing_separators_are_no_accounts(tmp_path: Path) -> None:
    text = (
        "Banco Ejemplo;;;;;;;\nCartera al 24/11/2026;;;;;;;\n\n"
        "No. crédito;Nombre del cliente;Producto;Días de mora;Saldo total;;;\n"
        "1001;ANA PEÑA;TC;10;1.500,00;;;\n;;;;;;;\n1002;José Ruiz;TC;12;2.000,00;;;\n"
        "Total;;;;3.500,00;;;\n"
    )
    found = read(written(tmp_path, text))
    assert [(a.number, a.total_cents) for a in found.accounts] == [
        ("1001", 150_000),
        ("1002", 200_000),
    ]
    assert found.rejected == []
    assert "parece un total" in str(found.warned)


def test_a_total_without_words_at_the_end_is_passed_over_but_not_in_the_middle(
    tmp_path: Path,
) -> None:
    text = f"{HEAD}\n{ROW}\n,,,,,1000.50\n"
    assert read(written(tmp_path, text)).rejected == []
    found = read(written(tmp_path, text + ROW.replace("0098", "0099") + "\n"))
    assert [(r.line, r.reason) for r in found.rejected] == [(3, "falta")]
    assert len(found.accounts) == 2


def test_a_break_inside_quotes_is_part_of_its_cell(tmp_path: Path) -> None:
    text = f'{HEAD},ciudad\n{ROW},"Los\nCabos"\n' + ROW.replace("0098", "0099") + ",León\n"
    found = read(written(tmp_path, text))
    assert [d.city for d in found.debtors] == ["Los Cabos", "León"]
    assert [d.line for d in found.debtors] == [2, 4]


def test_quotes_that_never_close_cost_their_own_line_only(tmp_path: Path) -> None:
    text = f'{HEAD}\n1,"Ana,,PP,7,1\n' + "".join(f"{n},Eva,,PP,7,1\n" for n in range(2, 100))
    found = read(written(tmp_path, text))
    assert [r.line for r in found.rejected] == [2]
    assert len(found.accounts) == 98


def test_a_line_of_two_megabytes_is_refused_alone(tmp_path: Path) -> None:
    text = f"{HEAD}\n1,{'x' * 2_000_000},,PP,7,1\n2,Eva,,PP,7,1\n"
    found = read(written(tmp_path, text))
    assert [(r.line, r.field) for r in found.rejected] == [(2, "fila")]
    assert [a.number for a in found.accounts] == ["2"]


def test_names_and_surnames_in_several_columns_are_one_person(tmp_path: Path) -> None:
    text = (
        "cuenta,Primer nombre,Segundo nombre,Ap. paterno,Ap. materno,producto,dpd,capital\n"
        "1,MARIA,DE LA LUZ,DE LA CRUZ,ÑU,TC,5,10\n"
    )
    (debtor,) = read(written(tmp_path, text)).debtors
    assert (debtor.given_names, debtor.surnames) == ("Maria de la Luz", "De la Cruz Ñu")


def test_surnames_before_the_names_are_set_right(tmp_path: Path) -> None:
    text = "cuenta,Apellidos y nombre,producto,dpd,capital\n1,De la Cruz Ruiz Ana Eva,TC,5,10\n"
    (debtor,) = read(written(tmp_path, text)).debtors
    assert (debtor.given_names, debtor.surnames) == ("Ana Eva", "De la Cruz Ruiz")


def test_several_phones_in_a_cell_and_in_columns_are_each_kept_once(tmp_path: Path) -> None:
    text = (
        f"{HEAD},Tel 1,Tel 2,Tel casa\n{ROW},33 1234 4821 / 3312345678,+52 1 33 1234 4821,"
        "3336150011\n"
    )
    found = read(written(tmp_path, text))
    assert [(p.number, p.kind, p.position) for p in found.phones] == [
        ("+523312344821", "celular", 0),
        ("+523312345678", "celular", 1),
        ("+523336150011", "casa", 2),
    ]


def test_days_past_due_are_counted_from_the_due_date(tmp_path: Path) -> None:
    text = "cuenta,nombre,producto,Fecha de vencimiento,saldo\n1,Ana,TC,14/11/2026,10\n"
    assert read(written(tmp_path, text)).accounts[0].days_past_due == 10


def test_a_balance_without_parts_is_all_principal_and_says_so(tmp_path: Path) -> None:
    text = "cuenta,nombre,producto,dpd,saldo\n1,Ana,TC,5,10\n"
    found = read(written(tmp_path, text))
    assert found.accounts[0].balances == '{"principal": 1000}'
    assert "sin desglose" in str(found.preview.notes)


def book(path: Path, *sheets: list[list[object]]) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for number, rows in enumerate(sheets):
        sheet = workbook.create_sheet(f"Hoja {number + 1}")
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


HEADS: list[object] = ["Cuenta", "Nombre", "Producto", "Días de atraso", "Saldo", "Vencimiento"]


def test_a_workbook_gives_its_texts_numbers_and_days(tmp_path: Path) -> None:
    path = book(
        tmp_path / "c.xlsx",
        [
            ["Cartera"],
            [],
            HEADS,
            ["4417-0098", "Ana Peña", "TC", 10, 1250.33, datetime(2026, 11, 14)],
            [1002, "José", "TC", 12.0, 7, date(2026, 11, 12)],
        ],
    )
    found = read(path)
    assert [(a.number, a.total_cents, a.days_past_due, a.next_due_on) for a in found.accounts] == [
        ("4417-0098", 125_033, 10, "2026-11-14"),
        ("1002", 700, 12, "2026-11-12"),
    ]
    assert [a.line for a in found.accounts] == [4, 5]


def test_an_account_that_a_sheet_rounded_is_refused(tmp_path: Path) -> None:
    path = book(tmp_path / "c.xlsx", [HEADS, [4417009812345678, "Ana", "TC", 1, 5, None]])
    (remark,) = read(path).rejected
    assert "notación científica" in remark.reason


def test_merged_cells_and_formulas_give_what_they_show(tmp_path: Path) -> None:
    path = tmp_path / "c.xlsx"
    book(path, [["Cartera", None, None], HEADS, ["1", "Ana", "TC", 1, 5, None]])
    found = read(path)
    assert found.preview.plan.shape.header_line == 2
    assert len(found.accounts) == 1


def test_two_sheets_with_accounts_are_asked_about(tmp_path: Path) -> None:
    rows: list[list[object]] = [HEADS, ["1", "Ana", "TC", 1, 5, None]]
    shown = looked_at(book(tmp_path / "c.xlsx", rows, rows))
    assert [q.about for q in shown.questions] == ["sheet"]
    assert shown.sheets == ("Hoja 1", "Hoja 2")


BAD = {
    "vacio.csv": (b"", "está vacío"),
    "blancos.csv": (b"\n\n  \n", "está vacío"),
    "solo.csv": (f"{HEAD}\n".encode(), "solo trae el encabezado"),
    "pagina.csv": (b"<!DOCTYPE html><html><table><tr><td>1</td></tr></table>", "HTML"),
    "tabla.xls": (b"<html><table><tr><td>cuenta</td></tr></table></html>", "HTML"),
    "viejo.csv": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "XLS"),
    "clave.xlsx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "contraseña"),
    "cortado.xlsx": (b"PK\x03\x04" + b"\x14\0\x06\0" * 90, "cortado o dañado"),
    "nulos.csv": (f"{HEAD}\n{ROW}\n".encode() + b"\0\0\0" + b"a,b\n" * 9000, "bytes nulos"),
    "foto.csv": (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "imagen"),
    "doc.csv": (b"%PDF-1.7\n", "PDF"),
    "uno.csv": (b"hola\nmundo\n", "una sola columna"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_table_is_refused_by_what_it_is(tmp_path: Path, name: str) -> None:
    content, words = BAD[name]
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError, match=words) as refused:
        looked_at(path)
    assert "La cartera quedó como estaba" in str(refused.value)
    assert name in str(refused.value)


def test_a_workbook_cut_in_the_middle_is_refused(tmp_path: Path) -> None:
    path = book(tmp_path / "c.xlsx", [HEADS, *[[str(n), "A", "TC", 1, 5, None] for n in range(99)]])
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(UnreadableFileError, match="cortado o dañado"):
        looked_at(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="no existe"):
        looked_at(tmp_path / "nada.csv")
