"""Whatever bytes come, the reader answers; whatever it loads is exactly what the row says."""

from __future__ import annotations

import csv
import io
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.intake.accounts_csv import read_accounts
from agent_desk.intake.csv_text import read_table
from agent_desk.intake.report import harmless
from agent_desk.intake.values import CellError, cents_of_cell, day_of, phone_of
from agent_desk.services.import_portfolio import PortfolioReading, UnreadableFileError

TODAY = date(2026, 11, 24)
COLUMNS = ("cuenta", "nombre", "producto", "dias_atraso", "capital", "gastos", "telefonos")


def read(content: bytes) -> PortfolioReading | None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cartera.csv")
        path.write_bytes(content)
        try:
            return read_accounts(path, TODAY)
        except UnreadableFileError:
            return None


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail_in_another_way(content: bytes) -> None:
    read(content)
    read(b"cuenta,nombre,producto,dias_atraso,capital\n" + content)


cells = st.text(st.sampled_from('0123456789.,-"=;\n\r\tañÑE+ /|$%'), max_size=14)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(cells, min_size=5, max_size=5), min_size=1, max_size=6))
def test_every_row_is_loaded_or_told(rows: list[list[str]]) -> None:
    sheet = io.StringIO()
    csv.writer(sheet, lineterminator="\n").writerows([COLUMNS[:5], *rows])
    reading = read(sheet.getvalue().encode())
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if reading is None:
        assert not any(cell.strip(" ,\n\r\t") for row in rows for cell in row)
        return
    repeated = sum("misma fila" in w.reason for w in reading.warnings)
    assert len(reading.cases) + len(reading.rejected) + repeated >= len(filled)


names = st.text(st.sampled_from("abcdeñáéí "), min_size=1, max_size=20).filter(str.strip)
amounts = st.integers(1, 10**9)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(names, st.integers(0, 400), amounts, st.integers(0, 10**6)), min_size=1),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["plain", "grouped"]),
)
def test_what_is_written_is_what_is_loaded(
    rows: list[tuple[str, int, int, int]], delimiter: str, end: str, style: str
) -> None:
    sheet = io.StringIO()
    writer = csv.writer(sheet, delimiter=delimiter, lineterminator=end)
    writer.writerow(COLUMNS)
    for number, (name, days, capital, fees) in enumerate(rows):
        writer.writerow(
            (f"A-{number}", name, "TC", days, pesos(capital, style), pesos(fees, style), "")
        )
    reading = read(sheet.getvalue().encode())
    assert reading is not None
    assert reading.rejected == ()
    told = [
        (case.account.days_past_due, case.account.total_cents, case.account.balances.get("fees", 0))
        for case in reading.cases
    ]
    assert told == [(days, capital + fees, fees) for _, days, capital, fees in rows]


def pesos(cents: int, style: str) -> str:
    whole = f"{cents // 100:,}" if style == "grouped" else str(cents // 100)
    return f"{whole}.{cents % 100:02d}"


@given(st.integers(0, 10**11))
def test_centavos_survive_being_written_and_read(cents: int) -> None:
    assert cents_of_cell(pesos(cents, "plain")) == cents
    assert cents_of_cell(f"${pesos(cents, 'grouped')}") == cents


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_dates_survive_both_ways_of_writing_them(day: date) -> None:
    assert day_of(f"{day:%d/%m/%Y}") == day_of(day.isoformat()) == day


@given(st.integers(2 * 10**9, 10**10 - 1), st.sampled_from(["", "+52", "52", "521", "044", "01"]))
def test_a_phone_is_the_same_however_it_is_dialled(number: int, prefix: str) -> None:
    assert phone_of(f"{prefix} {str(number)[:2]}-{str(number)[2:]}") == f"+52{number}"


@given(st.text(max_size=30))
def test_no_text_is_taken_for_an_amount_that_it_is_not(text: str) -> None:
    try:
        cents = cents_of_cell(text)
    except CellError:
        return
    digits = "".join(c for c in text if c in "0123456789.")
    whole, _, fraction = digits.partition(".")
    assert cents == int(whole) * 100 + int(fraction.ljust(2, "0") or 0)


@given(st.text(max_size=30))
def test_no_cell_of_the_report_is_a_formula(text: str) -> None:
    assert not harmless(text).lstrip().startswith(("=", "+", "-", "@"))


def test_twenty_thousand_open_quotes_each_cost_one_row(tmp_path: Path) -> None:
    path = tmp_path / "cartera.csv"
    path.write_text("cuenta,nombre,producto,dias_atraso,capital\n" + '"a\n' * 20_000)
    assert sum(1 for _ in read_table(path).rows()) == 20_000
