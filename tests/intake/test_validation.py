"""Row by row: what refuses it, what only warns, and that the rest loads."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumber, is_valid_number
from stdnum.mx import curp as stdnum_curp
from stdnum.mx import rfc as stdnum_rfc

from agent_desk.intake.check_digits import curp_checks, rfc_checks
from agent_desk.intake.phones import mexican_prefixes, phone_of
from agent_desk.intake.values import CellError
from tests.intake.reading import HEAD, read, written


def rejected(folder: Path, row: str, head: str = HEAD) -> tuple[str, str]:
    (remark,) = read(
        written(folder, f"{head}\n{row}\n2,Eva,,PP,7,1{',' * (head.count(',') - 5)}\n")
    ).rejected
    return remark.field, remark.reason


@pytest.mark.parametrize(
    ("row", "field", "reason"),
    [
        (",Ana,,PP,7,1", "cuenta", "falta"),
        ("1.23457E+15,Ana,,PP,7,1", "cuenta", "notación científica"),
        ("ene-26,Ana,,PP,7,1", "cuenta", "convirtió la cuenta en fecha"),
        ("4417.00,Ana,,PP,7,1", "cuenta", "decimales"),
        (f"{'9' * 41},Ana,,PP,7,1", "cuenta", "pasa de 40"),
        ("1,,,PP,7,1", "nombre", "falta"),
        ("1,12345,,PP,7,1", "nombre", "no parece un nombre"),
        ('1,"=HYPERLINK(""http://x"")",,PP,7,1', "nombre", "no lleva números"),
        ("1,Ana,,ZZ,7,1", "producto", "no conozco el producto"),
        ("1,Ana,,PP,-7,1", "dias_atraso", "cero o más"),
        ("1,Ana,,PP,7,-1", "capital", "es negativa"),
        ("1,Ana,,PP,7,", "capital", "saldo es cero"),
        ("1,Ana,,PP,7,0", "capital", "saldo es cero"),
        ("1,Ana,,PP,7", "fila", "trae 5 valores"),
        ("1,Ana,,PP,7,1,9", "fila", "trae 7 valores"),
        ("1,A\x07na,,PP,7,1", "nombre", "signos de control"),
    ],
)
def test_a_row_with_an_error_is_refused_with_its_column_and_reason(
    tmp_path: Path, row: str, field: str, reason: str
) -> None:
    found = rejected(tmp_path, row)
    assert found[0] == field and reason in found[1]


@pytest.mark.parametrize(
    ("columns", "cells", "field", "reason"),
    [
        ("saldo_total", "2", "saldo_total", "las partes suman"),
        ("iva_moratorio", "2", "iva_moratorio", "hay IVA"),
        ("saldo_vencido", "2", "saldo_vencido", "más que el saldo"),
        ("fecha_corte", "25/12/2026", "fecha_corte", "fecha futura"),
        ("marcas", "raro", "marcas", "no conozco la marca"),
        ("segmento", "=1+1", "segmento", "fórmula"),
    ],
)
def test_sums_days_and_marks_that_cannot_be_refuse_the_row(
    tmp_path: Path, columns: str, cells: str, field: str, reason: str
) -> None:
    found = rejected(tmp_path, f"1,Ana,,PP,7,1,{cells}", f"{HEAD},{columns}")
    assert found[0] == field and reason in found[1]


@pytest.mark.parametrize(
    ("column", "cell", "reason", "kept"),
    [
        ("rfc", "GODE561231GR9", "no corresponde", "GODE561231GR9"),
        ("curp", "BOXW310820HNERXN08", "no corresponde", "BOXW310820HNERXN08"),
        ("clabe", "032180000118359718", "CLABE", ""),
        ("correo", "no-es", "no es un correo", ""),
        ("cp", "ABC", "código postal", ""),
        ("telefono", "12345", "diez dígitos", ""),
        ("telefono", "1112345678", "no hay teléfonos de México", ""),
        ("telefono", "3.31234E+09", "le quitó dígitos", ""),
        ("fecha_nacimiento", "01/13/1890", "", ""),
    ],
)
def test_what_the_account_can_do_without_only_warns(
    tmp_path: Path, column: str, cell: str, reason: str, kept: str
) -> None:
    found = read(written(tmp_path, f"{HEAD},{column}\n1,Ana,,PP,7,1,{cell}\n"))
    assert len(found.accounts) == 1
    assert reason in str(found.warned)
    if kept:
        assert kept in found.debtors[0]


def test_every_problem_of_a_row_is_told_at_once(tmp_path: Path) -> None:
    found = read(written(tmp_path, f"{HEAD}\nabc,,,ZZ,-1,x\n"))
    assert {r.field for r in found.rejected} >= {"cuenta", "producto", "dias_atraso", "capital"}
    assert {r.original for r in found.rejected} == {"abc,,,ZZ,-1,x"}


def test_invisible_marks_are_removed_and_told(tmp_path: Path) -> None:
    found = read(written(tmp_path, f"{HEAD}\n1,\u202eAna\u200b Eva,,PP,7,1\n"))
    assert found.debtors[0].given_names == "Ana Eva"
    assert "signos invisibles" in str(found.warned)


def test_broken_letters_refuse_only_their_row(tmp_path: Path) -> None:
    path = tmp_path / "mezcla.csv"
    path.write_bytes(f"{HEAD}\n1,María,,PP,7,1\n".encode() + b"2,Mar\xeda,,PP,7,1\n")
    found = read(path)
    assert [d.given_names for d in found.debtors] == ["María"]
    assert [(r.line, "letras rotas" in r.reason) for r in found.rejected] == [(3, True)]


def test_sql_in_a_name_is_only_a_name(tmp_path: Path) -> None:
    found = read(written(tmp_path, f"{HEAD}\n1,Robert'); DROP TABLE account;--,,PP,7,1\n"))
    assert found.debtors[0].given_names == "Robert'); DROP TABLE account;--"


@given(st.integers(min_value=0, max_value=10**10 - 1))
@example(3312344821)
@example(8001234567)
def test_our_answer_about_a_phone_is_that_of_phonenumbers(number: int) -> None:
    digits = f"{number:010d}"
    judged = digits[0] != "0" and is_valid_number(PhoneNumber(52, number))
    assert (digits[:3] in mexican_prefixes()) == judged
    try:
        assert phone_of(digits) == f"+52{digits}" and judged
    except CellError:
        assert not judged


def test_a_prefix_decides_alone_whatever_follows_it() -> None:
    for prefix in map(str, range(200, 1000)):
        answers = {
            is_valid_number(PhoneNumber(52, int(prefix + tail)))
            for tail in ("0000000", "9999999", "5550123", "1234567")
        }
        assert answers == {prefix in mexican_prefixes()}


LETTERS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ&Ñ", min_size=3, max_size=4)
DIGITS6 = st.integers(0, 999_999).map("{:06d}".format)
KEY = st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2)


@settings(max_examples=400)
@given(LETTERS, DIGITS6, KEY)
def test_an_rfc_passes_at_first_sight_only_if_stdnum_passes_it(
    letters: str, day: str, key: str
) -> None:
    body = f"{letters}{day}{key}"
    value = body + stdnum_rfc.calc_check_digit(body)
    if rfc_checks(value):
        assert stdnum_rfc.is_valid(value, validate_check_digits=True)
    wrong = body + ("0" if value[-1] != "0" else "1")
    assert not rfc_checks(wrong)


@settings(max_examples=400)
@given(
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=4, max_size=4),
    DIGITS6,
    st.sampled_from("HMX"),
    st.sampled_from(["JC", "DF", "ZZ"]),
    st.sampled_from(["RNR", "A1B"]),
    KEY,
)
def test_a_curp_passes_at_first_sight_only_if_stdnum_passes_it(
    letters: str, day: str, sex: str, place: str, rest: str, key: str
) -> None:
    body = f"{letters}{day}{sex}{place}{rest}{key[0]}"
    value = body + stdnum_curp.calc_check_digit(body)
    if curp_checks(value):
        assert stdnum_curp.is_valid(value)
