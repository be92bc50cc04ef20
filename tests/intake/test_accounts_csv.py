"""A bank's CSV: every good row to the centavo, every bad one named, the rest refused whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from agent_desk.domain.debtor import CaseFile, Phone
from agent_desk.intake.account_cells import PortfolioTerms
from agent_desk.intake.accounts_csv import read_accounts
from agent_desk.services.import_portfolio import PortfolioReading, UnreadableFileError

TODAY = date(2026, 11, 24)
LEAST = "cuenta,nombre,producto,dias_atraso,capital\n"


def read(tmp_path: Path, content: str | bytes, **terms: str) -> PortfolioReading:
    path = tmp_path / "cartera.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_accounts(path, TODAY, PortfolioTerms(**terms))  # type: ignore[arg-type]


def only(reading: PortfolioReading) -> CaseFile:
    assert reading.rejected == ()
    assert len(reading.cases) == 1
    return reading.cases[0]


def reason(tmp_path: Path, columns: str, row: str) -> str:
    """Why a single row with these further columns is refused."""
    reading = read(tmp_path, f"{LEAST.strip()},{columns}\n4417-0098,Ana,PP,74,1000,{row}\n")
    assert reading.cases == ()
    return f"{reading.rejected[0].column}: {reading.rejected[0].reason}"


def test_the_five_columns_that_must_be_there_are_enough(tmp_path: Path) -> None:
    case = only(read(tmp_path, LEAST + "4417-0098,Ana,PP,74,18450.00\n", creditor="Banco X"))
    assert case.account.number == "4417-0098"
    assert case.account.balances == {"principal": 1_845_000}
    assert case.account.overdue_cents == 1_845_000
    assert case.account.creditor == "Banco X"
    assert case.account.as_of == TODAY
    assert case.debtor.id == "cuenta:4417-0098"


FULL = (
    "cuenta;id_deudor;nombre;apellidos;tratamiento;producto;dias_atraso;capital;interes_ordinario;"
    "iva_ordinario;interes_moratorio;iva_moratorio;gastos;iva_gastos;saldo_total;saldo_vencido;"
    "telefonos;telefono_recado;estado;ciudad;cp;fecha_nacimiento;correo;acepta;ingreso_mensual;"
    "dias_pago;frecuencia_pago;fecha_corte;fecha_contrato;tasa_ordinaria;tasa_moratoria;clabe;"
    "referencia;mensualidad;marcas;horario_preferido\n"
    "4417-0098;C-77;MARÍA DE LOS ÁNGELES;HERNÁNDEZ RUIZ;Sra.;Crédito personal;74;$37,090.55;3350;"
    "536.00;650.00;104;500;80;42310.55;18450.00;044 33 1234 4821|3336150011:casa;33 5550 0199;"
    "Jalisco;Guadalajara;4410;14/05/1988;a@b.mx;whatsapp|correo;18,500.00;15|ultimo;Quincenal;"
    "2026-11-23;15/01/2025;36.00 %;54;032180000118359719;000044170098;6150;vulnerable|aclaracion;"
    "después de las 18:00\n"
)


def test_a_full_row_is_loaded_to_the_last_field(tmp_path: Path) -> None:
    reading = read(tmp_path, FULL)
    case = only(reading)
    debtor, account = case.debtor, case.account
    assert reading.warnings == ()
    assert (debtor.id, debtor.full_name) == ("C-77", "María de los Ángeles Hernández Ruiz")
    assert (debtor.courtesy, debtor.state, debtor.postal_code) == ("señora", "Jalisco", "04410")
    assert debtor.phones == (
        Phone("+523312344821"),
        Phone("+523336150011", "casa"),
        Phone("+523355500199", "recado", is_own=False),
    )
    assert debtor.accepts == {"whatsapp", "email"}
    assert (debtor.income_cents, debtor.pay_days) == (1_850_000, (15, 0))
    assert debtor.flags == {"vulnerable"}
    assert account.flags == {"aclaracion"}
    assert account.total_cents == 4_231_055
    assert account.overdue_cents == 1_845_000
    assert account.overdue["late"] == 65_000
    assert account.overdue["principal"] == 1_323_000
    assert (account.ordinary_rate_pct, account.late_rate_pct) == ("36.00", "54")
    assert (account.as_of, account.contract_on) == (date(2026, 11, 23), date(2025, 1, 15))
    assert reading.as_of == date(2026, 11, 23)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["", "\ufeff", "sep=X\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_spreadsheet_may_have_written_it(
    tmp_path: Path, delimiter: str, start: str, end: str
) -> None:
    text = (LEAST + "1,Ana,PP,74,100.10\n").replace(",", delimiter)
    text = start.replace("X", delimiter) + text.replace("\n", end)
    assert only(read(tmp_path, text)).account.total_cents == 10_010


def test_columns_may_have_the_names_banks_give_them_in_any_order(tmp_path: Path) -> None:
    text = "Saldo Capital,DÍAS DE ATRASO,No. Crédito,Nombres,Producto\n10.00,3,A-1,Ana,TC\n"
    case = only(read(tmp_path, text))
    assert (case.account.number, case.account.days_past_due) == ("A-1", 3)


def test_an_unknown_column_is_told_and_not_used(tmp_path: Path) -> None:
    reading = read(tmp_path, LEAST.strip() + ",color\n1,Ana,PP,74,10,azul\n")
    assert [(w.line, w.column) for w in reading.warnings] == [(1, "color")]


def test_good_rows_are_loaded_beside_bad_ones_and_lines_are_those_of_the_file(
    tmp_path: Path,
) -> None:
    text = LEAST + "1,Ana,PP,74,100\n\n2,Beto,XX,74,100\n3,Caro,PP,1,100\n4,Dora,ZZ,x,y\n"
    reading = read(tmp_path, text)
    assert [case.account.number for case in reading.cases] == ["1", "3"]
    assert [(row.line, row.column) for row in reading.rejected] == [
        (4, "producto"),
        (6, "producto"),
    ]


def test_all_that_is_wrong_with_a_row_is_told_at_once(tmp_path: Path) -> None:
    row = read(tmp_path, LEAST + "1,Ana,XX,treinta,12.345\n").rejected[0]
    assert "producto" in row.column + row.reason
    assert "dias_atraso" in row.column + row.reason
    assert "capital" in row.column + row.reason


@pytest.mark.parametrize(
    ("amount", "cents"),
    [("0.01", 1), ("18450", 1_845_000), ("18,450.5", 1_845_050), ("$ 1,000,000.00", 100_000_000)],
)
def test_an_amount_is_read_to_the_centavo(tmp_path: Path, amount: str, cents: int) -> None:
    case = only(read(tmp_path, f'{LEAST}1,Ana,PP,74,"{amount}"\n'))
    assert case.account.total_cents == cents


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("18.450,00", "coma para los centavos"),
        ("1250,50", "coma para los centavos"),
        ("1.234", "más de dos decimales"),
        ("1,23,456", "no es una cantidad"),
        ("-5.00", "negativa"),
        ("(5.00)", "negativa"),
        ("1E5", "no es una cantidad"),
        ("٣٤", "no es una cantidad"),
        ("99999999999", "demasiado grande"),
        ("0", "el saldo es cero"),
        ("", "falta"),
        ("=1+1", "no es una cantidad"),
    ],
)
def test_a_doubtful_amount_is_refused_with_its_reason(
    tmp_path: Path, amount: str, words: str
) -> None:
    reading = read(tmp_path, f'{LEAST}1,Ana,PP,74,"{amount}"\n')
    assert reading.cases == ()
    assert words in reading.rejected[0].reason


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("1.23457E+15", "notación científica"),
        ("4,41700E+15", "notación científica"),
        ("oct-98", "en fecha"),
        ("4-oct", "en fecha"),
        ("44170098.0", "con decimales"),
        ("=HYPERLINK(1)", "no parece"),
        ("", "falta"),
        ("ABC", "no parece"),
    ],
)
def test_an_account_a_spreadsheet_has_damaged_is_refused(
    tmp_path: Path, number: str, words: str
) -> None:
    reading = read(tmp_path, f'{LEAST}"{number}",Ana,PP,74,100\n')
    assert reading.cases == ()
    assert reading.rejected[0].column == "cuenta"
    assert words in reading.rejected[0].reason


def test_long_accounts_that_all_end_in_zero_raise_a_doubt(tmp_path: Path) -> None:
    rows = "".join(f"52040000000{n:04d}0,Ana,TC,74,100\n" for n in range(3))
    assert "últimos dígitos" in read(tmp_path, LEAST + rows).warnings[0].reason


@pytest.mark.parametrize(
    ("columns", "row", "words"),
    [
        ("fecha_corte", "25/11/2026", "fecha_corte: es una fecha futura"),
        ("fecha_corte", "11/24/2026", "fecha_corte: esa fecha no existe; el día va antes"),
        ("fecha_corte", "24/11/26", "fecha_corte: no es una fecha"),
        ("saldo_total", "999", "saldo_total: las partes suman $1,000.00"),
        ("saldo_vencido", "1000.01", "saldo_vencido: es más que el saldo total"),
        ("vencido_capital", "1001", "vencido_capital: lo vencido es más que capital"),
        ("iva_moratorio", "16", "iva_moratorio: hay IVA y no hay interes_moratorio"),
        ("marcas", "embargo", "marcas: no conozco la marca «embargo»"),
        ("moneda", "euros de oro", "moneda: la moneda va con sus tres letras"),
        ("tasa_ordinaria", "treinta", "tasa_ordinaria: no es una tasa"),
        ("apellidos", "R2D2", "apellidos: un nombre no lleva números"),
    ],
)
def test_a_row_that_contradicts_itself_is_refused(
    tmp_path: Path, columns: str, row: str, words: str
) -> None:
    assert words in reason(tmp_path, columns, row)


def test_a_wrong_phone_or_clabe_is_left_out_and_told_but_the_account_is_loaded(
    tmp_path: Path,
) -> None:
    text = f"{LEAST.strip()},telefonos,clabe,cp\n1,Ana,PP,74,10,123|3312344821,1234,x\n"
    reading = read(tmp_path, text)
    case = only(reading)
    assert [phone.number for phone in case.debtor.phones] == ["+523312344821"]
    assert case.account.clabe == case.debtor.postal_code == ""
    assert {w.column for w in reading.warnings} == {"cp", "telefonos", "clabe"}
    assert all("sin este" in w.reason for w in reading.warnings)


def test_the_same_row_twice_counts_once_and_two_versions_count_for_nothing(tmp_path: Path) -> None:
    text = LEAST + "1,Ana,PP,74,100\n1,Ana,PP,74,100\n2-2,Beto,PP,5,100\n22,Beto,PP,5,200\n"
    reading = read(tmp_path, text)
    assert [case.account.number for case in reading.cases] == ["1"]
    assert "misma fila que la línea 2" in reading.warnings[0].reason
    assert [row.line for row in reading.rejected] == [4, 5]
    assert "distinta en la línea 4" in reading.rejected[1].reason


def test_accounts_of_one_person_are_joined_by_her_id(tmp_path: Path) -> None:
    text = (
        f"{LEAST.strip()},id_deudor,telefonos,estado\n"
        "1,Ana,PP,74,100,C1,3312344821,\n2,ANA,TC,3,50,C1,3398765432,Jalisco\n"
        "3,Otra,TC,3,50,C1,,\n"
    )
    reading = read(tmp_path, text)
    one, two = reading.cases
    assert one.debtor == two.debtor
    assert one.debtor.state == "Jalisco"
    assert len(one.debtor.phones) == 2
    assert [account.number for account in one.other_accounts] == ["2"]
    assert "otro nombre" in reading.rejected[0].reason


def test_two_people_with_one_name_stay_two(tmp_path: Path) -> None:
    one, two = read(tmp_path, LEAST + "1,José Pérez,PP,7,1\n2,José Pérez,PP,7,1\n").cases
    assert one.debtor.id != two.debtor.id


def test_a_quote_that_is_never_closed_costs_its_own_row_only(tmp_path: Path) -> None:
    text = LEAST + '1,"Ana,PP,74,100\n2,Beto,PP,5,100\n3,"Caro, la de acá",PP,5,100\n'
    reading = read(tmp_path, text)
    assert [case.account.number for case in reading.cases] == ["2", "3"]
    assert [(row.line, row.reason) for row in reading.rejected] == [
        (2, "tiene comillas mal puestas o un valor enorme")
    ]


def test_a_row_with_too_many_values_is_refused_whole(tmp_path: Path) -> None:
    row = read(tmp_path, LEAST + "1,Pérez, Ana,PP,74,100\n").rejected[0]
    assert "trae 6 valores y el encabezado 5" in row.reason


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00", "libro de Excel (XLSX)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "libro antiguo de Excel"),
        (b"%PDF-1.7\n", "es un PDF"),
        (b"\xff\xfec\x00u\x00", "UTF-16"),
        (b"cuenta\x00\x01\x02", "no es un archivo de texto"),
        ("cuenta,niño\n".encode("cp1252"), "no está en UTF-8 (primer signo ilegible en la línea 1"),
        (b"", "está vacío"),
        (b"\n\n ,, \n", "está vacío"),
        (LEAST.encode(), "solo trae el encabezado"),
        (b"hola\nmundo\n", "no parece una cartera"),
        (b"<html><body>1</body></html>", "no parece una cartera"),
        (b"cuenta,nombre\n1,Ana\n", "faltan las columnas «producto», «dias_atraso», «capital»"),
        (LEAST.replace("\n", ",CAPITAL\n").encode() + b"1,A,PP,1,1,1\n", "dos veces la columna"),
    ],
)
def test_what_is_not_a_portfolio_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes, words: str
) -> None:
    with pytest.raises(UnreadableFileError) as failure:
        read(tmp_path, content)
    assert words in str(failure.value)
    assert "La cartera quedó como estaba" in str(failure.value)
    assert str(tmp_path) not in str(failure.value)


def test_a_missing_file_and_a_folder_are_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="no existe"):
        read_accounts(tmp_path / "nada.csv", TODAY)
    with pytest.raises(UnreadableFileError, match="no se puede leer"):
        read_accounts(tmp_path, TODAY)


def test_the_products_are_those_of_the_institution(tmp_path: Path) -> None:
    path = tmp_path / "cartera.csv"
    path.write_text(LEAST + "1,Ana,Auto,74,100\n2,Beto,TC,7,100\n")
    reading = read_accounts(path, TODAY, PortfolioTerms("X", {"AU": "Auto"}))
    assert [case.account.product for case in reading.cases] == ["AU"]
    assert "los que hay: AU" in reading.rejected[0].reason


def test_balances_a_week_old_raise_a_doubt(tmp_path: Path) -> None:
    text = f"{LEAST.strip()},fecha_corte\n1,Ana,PP,74,100,01/11/2026\n"
    assert "hace más de 7 días" in read(tmp_path, text).warnings[0].reason
