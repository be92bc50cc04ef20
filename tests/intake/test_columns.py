"""How columns are recognised, and how a whole column is written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agent_desk.intake.preview import preview
from agent_desk.library.column_names import load_column_names
from agent_desk.services.intake_plan import PAYMENTS, plan_of, plan_text
from tests.intake.reading import TERMS, looked_at, read, written


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("NO. DE CRÉDITO", "cuenta"),
        ("Días Mora", "dias_atraso"),
        ("SALDO   TOTAL", "saldo_total"),
        ("Correo Electrónico", "correo"),
        ("Telefono 7", "telefonos"),
        ("Interés Moratorio", "interes_moratorio"),
        ("Dias de atrazo", "dias_atraso"),
        ("Saldo vensido", "saldo_vencido"),
        ("Color favorito", ""),
        ("x", ""),
    ],
)
def test_headers_are_recognised_with_accents_signs_and_slips(
    tmp_path: Path, header: str, field: str
) -> None:
    shown = looked_at(written(tmp_path, f"{header},nombre,producto\n1,Ana,TC\n"))
    assert shown.plan.columns[0].field == field


def test_a_name_only_near_is_asked_about(tmp_path: Path) -> None:
    text = "cuenta,nombre,producto,Dias atrazo,saldo\n1,Ana,TC,3,10\n"
    shown = looked_at(written(tmp_path, text))
    assert [(q.about, q.column) for q in shown.questions] == [("column", 3)]
    assert shown.can_be_accepted and not shown.is_ready


@pytest.mark.parametrize(
    ("values", "form"),
    [
        (("1.234", "1.234,50"), "comma"),
        (("1,234", "1,234.50"), "point"),
        (("1.234", "12.5"), "point"),
        (("1.234.567", "1.234"), "comma"),
        (("1,5", "2,25"), "comma"),
        (("10", "20"), ""),
    ],
)
def test_one_sure_amount_decides_for_its_whole_column(
    tmp_path: Path, values: tuple[str, ...], form: str
) -> None:
    rows = "".join(f"{n};Ana;TC;3;{value}\n" for n, value in enumerate(values))
    shown = looked_at(written(tmp_path, f"cuenta;nombre;producto;dpd;saldo\n{rows}"))
    assert shown.plan.columns[4].format == form
    assert shown.is_ready


def test_an_amount_that_nothing_decides_is_asked_and_then_exact(tmp_path: Path) -> None:
    path = written(tmp_path, "cuenta;nombre;producto;dpd;saldo\n1;Ana;TC;3;1.234\n")
    shown = looked_at(path)
    assert [(q.about, q.column) for q in shown.questions] == [("decimal", 4)]
    assert "1.234" in shown.questions[0].text
    for form, cents in (("comma", 123_400), ("point", None)):
        found = read(path, shown.plan.with_column(4, format=form))
        if cents:
            assert found.accounts[0].total_cents == cents
        else:
            assert "más de dos decimales" in found.rejected[0].reason


def test_a_sister_column_decides_for_one_that_cannot(tmp_path: Path) -> None:
    text = "cuenta;nombre;producto;dpd;saldo;vencido\n1;Ana;TC;3;1.234;500,50\n"
    shown = looked_at(written(tmp_path, text))
    assert shown.is_ready and shown.plan.columns[4].format == "comma"


def test_a_day_that_could_be_two_is_asked_for_the_whole_column(tmp_path: Path) -> None:
    head = "cuenta,nombre,producto,vencimiento,saldo\n"
    path = written(tmp_path, f"{head}1,Ana,TC,05/06/2026,10\n2,Eva,TC,07/08/2026,10\n")
    shown = looked_at(path)
    assert [q.about for q in shown.questions] == ["dates"]
    found = read(path, shown.plan.with_column(3, format="mdy"))
    assert [a.next_due_on for a in found.accounts] == ["2026-05-06", "2026-07-08"]
    path = written(tmp_path, f"{head}1,Ana,TC,05/06/2026,10\n2,Eva,TC,27/08/2026,10\n")
    found = read(path)
    assert found.preview.is_ready
    assert [a.next_due_on for a in found.accounts] == ["2026-06-05", "2026-08-27"]


def test_a_column_that_contradicts_itself_is_asked_and_its_other_half_refused(
    tmp_path: Path,
) -> None:
    head = "cuenta,nombre,producto,vencimiento,saldo\n"
    path = written(tmp_path, f"{head}1,Ana,TC,25/06/2026,10\n2,Eva,TC,07/28/2026,10\n")
    shown = looked_at(path)
    assert "mezcla dos formatos" in shown.questions[0].text
    found = read(path, shown.plan.with_column(3, format="dmy"))
    assert [r.line for r in found.rejected] == [3]


@pytest.mark.parametrize(
    ("written_as", "day"),
    [
        ("2026-11-14", "2026-11-14"),
        ("14/11/2026", "2026-11-14"),
        ("14-nov-26", "2026-11-14"),
        ("14 de noviembre de 2026", "2026-11-14"),
        ("sábado 14 noviembre 2026", "2026-11-14"),
        ("46340", "2026-11-14"),
        ("20261114", "2026-11-14"),
        ("14/11/2026 00:00:00", "2026-11-14"),
    ],
)
def test_days_are_read_as_they_are_written(tmp_path: Path, written_as: str, day: str) -> None:
    text = f"cuenta,nombre,producto,vencimiento,saldo\n1,Ana,TC,{written_as},10\n"
    assert [a.next_due_on for a in read(written(tmp_path, text)).accounts] == [day]


@pytest.mark.parametrize(
    ("amount", "cents"),
    [
        ("$1,234.50", 123_450),
        ("MXN 1,234.50", 123_450),
        ("1,234.50 M.N.", 123_450),
        ("$ 1 234.50", 123_450),
        ("1'234.50", 123_450),
        ("1234.5", 123_450),
        (".50", 50),
        ("1,234.500", 123_450),
    ],
)
def test_amounts_are_exact_with_signs_and_codes(tmp_path: Path, amount: str, cents: int) -> None:
    text = f'cuenta,nombre,producto,dpd,saldo\n1,Ana,TC,3,"{amount}"\n2,Eva,TC,3,"1,000.25"\n'
    assert read(written(tmp_path, text)).accounts[0].total_cents == cents


@pytest.mark.parametrize(
    "amount", ["(120.00)", "120.00-", "-120.00", "$-120.00", "1,2,3.00", "#REF!"]
)
def test_negative_or_broken_amounts_refuse_their_row(tmp_path: Path, amount: str) -> None:
    text = f'cuenta,nombre,producto,dpd,saldo\n1,Ana,TC,3,"{amount}"\n2,Eva,TC,3,10.25\n'
    found = read(written(tmp_path, text))
    assert [(r.line, r.field) for r in found.rejected] == [(2, "saldo")]


def test_a_missing_field_and_a_missing_product_are_asked(tmp_path: Path) -> None:
    shown = looked_at(written(tmp_path, "cuenta,nombre,dpd\n1,Ana,3\n"))
    assert [q.about for q in shown.questions] == ["field", "product"]
    assert "el saldo" in shown.questions[0].text


def test_one_product_for_all_can_be_told(tmp_path: Path) -> None:
    path = written(tmp_path, "cuenta,nombre,dpd,saldo\n1,Ana,3,10\n")
    plan = replace(looked_at(path).plan, product="CN")
    assert read(path, plan).accounts[0].product == "CN"


def test_a_profile_is_applied_next_time_without_questions(tmp_path: Path) -> None:
    text = "Llave,Quien,producto,dpd,Debe\n1,Ana,TC,3,1.234\n"
    path = written(tmp_path, text)
    plan = looked_at(path).plan
    for index, field in ((0, "cuenta"), (1, "nombre"), (4, "saldo_total")):
        plan = plan.with_column(index, field=field)
    kept = plan_of(plan_text(plan.with_column(4, format="comma")))
    shown = preview(path, load_column_names(), TERMS, {"Tienda": kept})
    assert (shown.profile, shown.questions) == ("Tienda", ())
    assert read(path, shown.plan).accounts[0].total_cents == 123_400


def test_a_file_of_payments_is_told_from_one_of_accounts(tmp_path: Path) -> None:
    text = "Referencia,Fecha de pago,Importe,Medio\n44170098,14/11/2026,500.00,OXXO\n"
    assert looked_at(written(tmp_path, text)).plan.kind == PAYMENTS
