"""An invented portfolio as a bank would send it, of any number of rows."""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from agent_desk.intake.check_digits import _RFC_DIGITS, _SIGNS

TODAY = date(2026, 11, 24)
HEADER = (
    *("No. Crédito", "ID Cliente", "Nombre", "Apellido Paterno", "Apellido Materno", "RFC", "CURP"),
    *("Producto", "Días de atraso", "Capital", "Interés ordinario", "IVA intereses", "Moratorios"),
    *("IVA moratorios", "Saldo total", "Saldo vencido", "Fecha de vencimiento", "Celular"),
    *("Tel. casa", "Estado", "Municipio", "CP", "CLABE", "Referencia"),
)
GIVEN = (
    "MARIA JOSE JUAN LUIS ANA ROSA PEDRO CARLOS FERNANDA GUADALUPE JESUS MIGUEL ALEJANDRA DANIEL"
    " SOFIA JORGE VERONICA RICARDO PATRICIA EDUARDO GABRIELA ROBERTO ELENA ARTURO LETICIA SERGIO"
    " ADRIANA HECTOR SILVIA RAUL MARTHA OSCAR TERESA IVAN LUCIA MARIO CLAUDIA PABLO NORMA RUBEN"
    " IRMA FELIPE YOLANDA ENRIQUE LAURA GERARDO ALICIA ALBERTO BEATRIZ ARMANDO"
).split()
SYLLABLES = (
    "HER RO GON MAR LO PE SAN RA TO FLO RI GO DI MO ALVA JIME MEN VAR CAS OR DEL RUIZ AGUI"
    " NU VE SO CAM GUE ESPI CON LARA BE PA SE VAL"
).split()
ENDINGS = ("NANDEZ", "DRIGUEZ", "ZALEZ", "TINEZ", "PEZ", "CHEZ", "MIREZ", "RRES", "RES", "VERA")
PLACES = (
    ("Jalisco", "Guadalajara", "44100", "33"),
    ("Nuevo León", "Monterrey", "64000", "81"),
    ("Ciudad de México", "Iztapalapa", "09000", "55"),
    ("Baja California", "Tijuana", "22000", "664"),
    ("Yucatán", "Mérida", "97000", "999"),
    ("Puebla", "Puebla", "72000", "222"),
    ("Sonora", "Hermosillo", "83000", "662"),
    ("Quintana Roo", "Cancún", "77500", "998"),
    ("Chihuahua", "Chihuahua", "31000", "614"),
    ("Guanajuato", "León", "37000", "477"),
)
PRODUCTS = ("Tarjeta de crédito", "Préstamo personal", "Crédito de tienda")


def rows(count: int, seed: int = 7) -> Iterator[list[str]]:
    """Rows of the file below its header; the same seed gives the same people."""
    chance = random.Random(seed)
    surnames = sorted({a + b for a in SYLLABLES for b in ENDINGS})
    for number in range(count):
        yield _row(number, chance, surnames)


def _row(number: int, chance: random.Random, surnames: list[str]) -> list[str]:
    given = " ".join(chance.sample(GIVEN, 2))
    father, mother = chance.choice(surnames), chance.choice(surnames)
    born = date(1955, 1, 1) + timedelta(days=chance.randrange(17_000))
    state, city, postal, lada = chance.choice(PLACES)
    days = chance.randrange(1, 400)
    capital = chance.randrange(500_00, 90_000_00)
    ordinary, late = capital * days // 3650, capital * days // 7300
    parts = (capital, ordinary, ordinary * 16 // 100, late, late * 16 // 100)
    total = sum(parts)
    return [
        f"{4417_0000_0000_0000 + number * 7919}",
        f"C{number * 9 // 10:08d}" if number % 10 else f"X{number:08d}",
        given,
        father,
        mother,
        _rfc(father, mother, given, born),
        _curp(father, mother, given, born, chance),
        chance.choice(PRODUCTS),
        str(days),
        *(f"{cents // 100:,}.{cents % 100:02d}" for cents in parts),
        f"{total // 100:,}.{total % 100:02d}",
        f"{total // 3 // 100:,}.{total // 3 % 100:02d}",
        f"{TODAY - timedelta(days=days):%d/%m/%Y}",
        f"{lada}{chance.randrange(10 ** (10 - len(lada))):0{10 - len(lada)}d}",
        f"{lada}{chance.randrange(10 ** (10 - len(lada))):0{10 - len(lada)}d}"
        if chance.random() < 0.3
        else "",
        state,
        city,
        postal,
        _clabe(number),
        f"{number:010d}",
    ]


def _rfc(father: str, mother: str, given: str, born: date) -> str:
    body = f"{father[:2]}{mother[0]}{given[0]}{born:%y%m%d}A1"
    total = sum(_SIGNS[sign] * (13 - n) for n, sign in enumerate(body))
    return body + _RFC_DIGITS[(11 - total) % 11]


def _curp(father: str, mother: str, given: str, born: date, chance: random.Random) -> str:
    body = f"{father[:2]}{mother[0]}{given[0]}{born:%y%m%d}{chance.choice('HM')}JCRNR0"
    total = sum(_SIGNS[sign] * (18 - n) for n, sign in enumerate(body))
    return f"{body}{-total % 10}"


def _clabe(number: int) -> str:
    body = f"999180{number:011d}"
    total = sum(int(d) * (3, 7, 1)[i % 3] % 10 for i, d in enumerate(body))
    return f"{body}{-total % 10}"


def write_csv(path: Path, count: int, seed: int = 7) -> Path:
    """UTF-8, comma, as most systems export."""
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(HEADER)
        sheet.writerows(rows(count, seed))
    return path


def write_xlsx(path: Path, count: int, seed: int = 7) -> Path:
    """One sheet of texts and numbers."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Cartera")
    sheet.append(HEADER)
    for row in rows(count, seed):
        sheet.append(row)
    book.save(path)
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("path", type=Path)
    parser.add_argument("--rows", type=int, default=10_000)
    arguments = parser.parse_args()
    make = write_xlsx if arguments.path.suffix == ".xlsx" else write_csv
    make(arguments.path, arguments.rows)
