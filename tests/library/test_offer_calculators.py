"""The calculators of `agent-desk offers` answer from outside, without any store."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from agent_desk.cli.commands import cli
from agent_desk.intake.asks_csv import read_asks
from agent_desk.services.unreadable import UnreadableFileError


def offers(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(cli, ["offers", *words], input=typed)


def answer(*words: str, typed: str = "") -> dict[str, object]:
    result = offers(*words, "--json", typed=typed)
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


CREDIT = ("--amount", "10000", "--rate", "12", "--count", "6", "--start", "2023-12-12")


def test_a_schedule_comes_as_rows_of_centavos_with_totals() -> None:
    found = answer(
        "schedule",
        *CREDIT,
        "--day-count",
        "act/act-end",
        "--convention",
        "fineract",
        "--rule",
        "eu",
    )
    assert (found["total_cents"], found["payment_cents"]) == (1_035_339, 172_556)
    rows = found["rows"]
    assert isinstance(rows, list)
    assert rows[0]["due_on"] == "2024-01-12"
    assert found["annual_rate"] == {"rule": "eu", "percent": "12.7", "exact": "12.700839"}


def test_a_schedule_may_be_given_as_json_with_exact_numbers() -> None:
    whole = {"amount": "10000", "rate_pct": 36.5, "count": 3, "start": "2026-01-31"}
    typed = answer("schedule", "--input", "-", typed=json.dumps(whole))
    options = ("--amount", "10000", "--rate", "36.5", "--count", "3", "--start", "2026-01-31")
    assert typed == answer("schedule", *options)
    assert typed == answer("schedule", *options[:-2], "--set", "start=2026-01-31")


def test_a_schedule_can_be_moved_more_than_once() -> None:
    found = answer(
        "reschedule",
        *("--amount", "3000", "--count", "3", "--start", "2023-07-01", "--method", "zero"),
        *("--move", "from_number=2,extra=2", "--move", "from_number=5,first_on=2024-01-15"),
    )
    rows = found["rows"]
    assert isinstance(rows, list)
    assert [row["amount"] for row in rows] == [100_000, 50_000, 50_000, 50_000, 50_000]
    assert rows[-1]["due_on"] == "2024-01-15"


@pytest.mark.parametrize(
    ("rule", "payment", "percent"),
    [("us", "1978-02-10:230x24@month", "9.69"), ("eu", "1979-01-10:5500", "10.0")],
)
def test_an_annual_rate_is_solved_from_dates(rule: str, payment: str, percent: str) -> None:
    found = answer("cost", "--rule", rule, "--advance", "1978-01-10:5000", "--payment", payment)
    assert found["percent"] == percent


def test_words_go_there_and_back() -> None:
    found = answer("words", "1,200.50")
    assert found["words"] == "mil doscientos pesos 50/100 M.N."
    assert answer("words", "--back", str(found["words"]))["cents"] == 120_050
    assert (
        "UN MIL EUROS" in offers("words", "1000", "--currency", "EUR", "--upper", "--un-mil").stdout
    )


def test_a_payment_is_allocated_in_the_order_asked_for() -> None:
    charges = ("--charge", "2026-10-01:interest:100", "--charge", "2026-10-01:principal:900")
    found = answer("allocate", "--amount", "250", *charges, "--order", "interest,principal")
    assert found["by_component"] == {"interest": 10_000, "principal": 15_000}
    assert found["spare"] == 0


def test_a_spoken_line_says_what_was_understood() -> None:
    found = answer("read", "500 y 600 q15 si puedo", "--on", "2026-11-24")
    ask = found["ask"]
    assert isinstance(ask, dict)
    assert (ask["down_cents"], ask["payment_cents"], ask["frequency"]) == (
        50_000,
        60_000,
        "quincenal",
    )


@pytest.mark.parametrize(
    "words",
    [
        ("schedule", "--amount", "10x", "--start", "2026-01-01"),
        ("schedule", *CREDIT, "--set", "rait=3"),
        ("cost", "--rule", "us", "--advance", "1978-01-10", "--payment", "1:2"),
        ("words", "doce"),
        ("allocate", "--amount", "5", "--charge", "2026-10-01:toll:1"),
        ("reschedule", *CREDIT, "--move", "from_number=9,extra=1"),
        ("read", "hola"),
    ],
)
def test_what_cannot_be_worked_out_is_one_sentence_and_exit_1(words: tuple[str, ...]) -> None:
    result = offers(*words, "--json")
    assert result.exit_code == 1
    said = json.loads(result.stdout)
    assert said["ok"] is False
    assert said["error"]


def test_without_an_account_or_a_calculator_the_use_is_explained() -> None:
    assert offers().exit_code == 2


def test_a_file_of_asks_keeps_each_row_with_its_problem(tmp_path: Path) -> None:
    file = tmp_path / "asks.csv"
    file.write_text(
        "Cuenta;Lo que ofrece;Día\n1;500 y 600 q15;2026-11-24\n\n2;300;24/11\n;5;\n", "utf-8"
    )
    rows = read_asks(file)
    assert [(row.line, row.account, bool(row.problem)) for row in rows] == [
        (2, "1", False),
        (4, "2", True),
        (5, "", True),
    ]
    file.write_text("nombre,telefono\nAna,1\n", "utf-8")
    with pytest.raises(UnreadableFileError, match="cuenta"):
        read_asks(file)
