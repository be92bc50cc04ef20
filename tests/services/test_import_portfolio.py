"""An import in a real store: what is loaded, what stays as it was, what the report says."""

from __future__ import annotations

import csv
import stat
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.intake.accounts_csv import read_accounts
from agent_desk.intake.report import UnwritableReportError, write_report_csv
from agent_desk.library.contact_rules import load_contact_rules
from agent_desk.services.import_portfolio import ImportReport, import_portfolio
from agent_desk.store.database import Store, memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.people import save_user
from agent_desk.store.reads import LocalCases

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)
BOSS = User("u2", "Marcela Robles", Role.SUPERVISOR)
AGENT = User("u1", "Lucía Campos", Role.AGENT)
HEAD = "cuenta,nombre,apellidos,producto,dias_atraso,capital,telefonos,estado,ciudad\n"
ANA = "4417-0098,Ana,Peña Ruiz,PP,74,1000.50,33 1234 4821,Jalisco,Guadalajara\n"


def store() -> Store:
    made = memory_store()
    for user in (BOSS, AGENT):
        save_user(made, user, NOW)
    return made


def load(made: Store, folder: Path, text: str, by: User = BOSS) -> ImportReport:
    path = folder / "cartera.csv"
    path.write_text(text, encoding="utf-8")
    rules = load_contact_rules()
    reading = read_accounts(path, TODAY)
    return import_portfolio(LedgerLocal(made), reading, by=by, now=NOW, zone_of=rules.zone_of)


def test_good_rows_can_be_found_and_bad_ones_are_reported(tmp_path: Path) -> None:
    made = store()
    report = load(made, tmp_path, HEAD + ANA + "5,Beto,,XX,1,1,,,\n")
    assert (report.loaded, report.source) == (1, "cartera.csv")
    assert [(row.line, row.column) for row in report.rejected] == [(3, "producto")]
    cases = LocalCases(made)
    assert [hit.account for hit in cases.find("pena", 5)] == ["4417-0098"]
    assert cases.case("4417-0098").account.total_cents == 100_050
    assert cases.accounts_of_phone("3312344821") == ["4417-0098"]


@pytest.mark.parametrize(
    ("state", "city", "zone"),
    [
        ("Jalisco", "Guadalajara", "America/Mexico_City"),
        ("B.C.", "Tijuana", "America/Tijuana"),
        ("Q. Roo", "Cancún", "America/Cancun"),
        ("Chihuahua", "Ciudad Juárez", "America/Ciudad_Juarez"),
        ("Coahuila de Zaragoza", "Saltillo", "America/Monterrey"),
        ("Ciudad de México", "", "America/Mexico_City"),
        ("Narnia", "", ""),
    ],
)
def test_the_hour_of_the_debtor_follows_from_where_he_lives(
    tmp_path: Path, state: str, city: str, zone: str
) -> None:
    made = store()
    report = load(made, tmp_path, f"{HEAD}1,Ana,,PP,7,1,,{state},{city}\n")
    assert LocalCases(made).case("1").debtor.time_zone == zone
    assert ("sin hora local conocida" in str(report.warnings)) == (zone == "")


def test_a_second_file_brings_the_new_balance_and_leaves_who_it_does_not_name(
    tmp_path: Path,
) -> None:
    made = store()
    load(made, tmp_path, HEAD + ANA + "7,Beto,,TC,5,10,,Jalisco,\n")
    load(made, tmp_path, HEAD + ANA.replace("1000.50", "900.00"))
    cases = LocalCases(made)
    assert cases.case("4417-0098").account.total_cents == 90_000
    assert cases.case("7").account.total_cents == 1_000


def test_the_same_file_twice_changes_nothing(tmp_path: Path) -> None:
    made = store()
    load(made, tmp_path, HEAD + ANA)
    first = LocalCases(made).case("4417-0098")
    load(made, tmp_path, HEAD + ANA)
    assert LocalCases(made).case("4417-0098") == first


def test_a_file_with_no_good_row_writes_nothing_and_says_all(tmp_path: Path) -> None:
    made = store()
    report = load(made, tmp_path, HEAD + "1,Ana,,XX,7,1,,,\n")
    assert (report.loaded, len(report.rejected)) == (0, 1)
    assert made.rows("SELECT 1 FROM import_batch") == []


def test_an_agent_may_not_import_and_the_portfolio_stays(tmp_path: Path) -> None:
    made = store()
    load(made, tmp_path, HEAD + ANA)
    with pytest.raises(RefusedError, match="agente"):
        load(made, tmp_path, HEAD + ANA.replace("1000.50", "1.00"), by=AGENT)
    assert LocalCases(made).case("4417-0098").account.total_cents == 100_050


def test_the_report_opens_in_a_spreadsheet_without_running_formulas(tmp_path: Path) -> None:
    report = load(store(), tmp_path, HEAD + '"=cmd()","@SUM",,PP,7,1,,,\n9,Ñu,,PP,7,1,12,,\n')
    path = tmp_path / "informe.csv"
    write_report_csv(report, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["resultado"] for row in rows] == ["rechazada", "aviso", "aviso"]
    assert rows[0]["valor"] == "'=cmd()"
    assert rows[0]["linea"] == "2"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_report_that_cannot_be_written_says_that_the_accounts_are_loaded(
    tmp_path: Path,
) -> None:
    report = ImportReport(1, (), "cartera.csv")
    with pytest.raises(UnwritableReportError, match="quedaron cargadas"):
        write_report_csv(report, tmp_path / "no" / "hay.csv")
