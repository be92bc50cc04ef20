"""A policy as tables: every cell reads back what it shows, and no change breaks the policy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.policies.book import changes_between, placed_findings, sheets_of
from agent_desk.domain.policies.cells import CellError
from agent_desk.domain.policies.sheets import Sheet, sheet_by_id
from agent_desk.library.policies import load_policy, policy_of_text, shipped_policy
from agent_desk.library.policy_text import policy_text
from agent_desk.library.toml_reader import text_of

TODAY = date(2026, 11, 24)
POLICY, FRAME = load_policy(), text_of(shipped_policy())
LADDER, TERMS, BUCKETS = "TC.liquidacion.ladder", "PP.pagos_con_quita.terms", "TC.buckets"


def sheet(policy: Policy, sheet_id: str) -> Sheet:
    found = sheet_by_id(sheets_of(policy, TODAY), sheet_id)
    assert found is not None
    return found


def edited(sheet_id: str, row: int, title: str, text: str, policy: Policy = POLICY) -> Policy:
    table = sheet(policy, sheet_id)
    column = [head.title for head in table.heads()].index(title)
    return table.edited(row, column, text)


def cell(policy: Policy, sheet_id: str, row: int, title: str) -> str:
    table = sheet(policy, sheet_id)
    return table.rows()[row][[head.title for head in table.heads()].index(title)]


def test_every_cell_reads_back_what_it_shows() -> None:
    for table in sheets_of(POLICY, TODAY):
        for row, cells in enumerate(table.rows()):
            for column, (head, text) in enumerate(zip(table.heads(), cells, strict=True)):
                if not head.is_fixed:
                    assert table.edited(row, column, text) == POLICY, (table.id, row, head.title)


@settings(max_examples=30)
@given(st.data())
def test_whatever_is_done_to_the_tables_the_policy_can_be_written_and_read(
    data: st.DataObject,
) -> None:
    policy = POLICY
    for _ in range(6):
        table = data.draw(st.sampled_from(sheets_of(policy, TODAY)))
        row = data.draw(st.integers(0, max(0, len(table.rows()) - 1)))
        acts = [
            lambda table=table, row=row: table.added(row),
            lambda table=table, row=row: table.removed(row),
            lambda table=table, row=row: table.moved(row, 1),
            lambda table=table, row=row: table.edited(row, 1, "12"),
            lambda table=table, row=row: table.edited(row, len(table.heads()) - 1, "35"),
        ]
        try:
            policy = data.draw(st.sampled_from(acts))()
        except (CellError, IndexError):
            continue
    read = policy_of_text(policy_text(policy, FRAME))
    assert replace(read, hash="") == replace(policy, hash="")


def test_a_percentage_is_read_as_people_write_it() -> None:
    for text in ("35", "35%", "35 %", "35.0"):
        assert cell(edited(LADDER, 1, "Capital", text), LADDER, 1, "Capital") == "35%"
    assert cell(edited(LADDER, 1, "Capital", "12,5"), LADDER, 1, "Capital") == "12.5%"


@pytest.mark.parametrize(
    ("title", "text", "words"),
    [
        ("Capital", "120", "porcentaje de 0 a 100"),
        ("Capital", "-5", "porcentaje"),
        ("Pagos", "6 a 2", "cuántos pagos"),
        ("Autoriza", "director", "elija uno de: agente, supervisor, gerente"),
        ("Tramos", "B9", "elija uno de: B1"),
        ("Tramos", "", "al menos uno"),
    ],
)
def test_what_a_cell_cannot_hold_is_refused_in_a_sentence(
    title: str, text: str, words: str
) -> None:
    with pytest.raises(CellError, match=words):
        edited(LADDER, 0, title, text)


def test_amounts_and_days_are_checked_together() -> None:
    names = [row[0] for row in sheet(POLICY, TERMS).rows()]
    table = sheet(POLICY, TERMS)
    with pytest.raises(CellError, match="cantidad en pesos"):
        table.edited(names.index("Pago mínimo"), 1, "barato")
    with pytest.raises(CellError, match="antes que el primero"):
        table.edited(names.index("Primer pago en"), 1, "900")
    changed = table.edited(names.index("Pago mínimo"), 1, "1,250.50")
    terms = changed.products["PP"].arrangements[3].terms
    assert terms.payment_min_cents == 1_250_50


def test_rows_are_added_moved_and_removed_and_stay_numbered() -> None:
    longer = sheet(POLICY, LADDER).added(0)
    rows = longer.products["TC"].arrangements[1].ladder
    assert [row.number for row in rows] == list(range(1, 8))
    assert sheet(longer, LADDER).moved(0, 1).products["TC"].arrangements[1].ladder[0].number == 1
    assert sheet(longer, LADDER).removed(1) == POLICY


def test_buckets_never_leave_a_hole_or_overlap() -> None:
    moved = edited(BUCKETS, 1, "Hasta el día", "75")
    assert moved.products["TC"].buckets["B2"] == (31, 75)
    assert moved.products["TC"].buckets["B3"] == (76, 90)
    with pytest.raises(CellError, match="quedaría sin días"):
        edited(BUCKETS, 1, "Hasta el día", "90")
    split = sheet(POLICY, BUCKETS).added(4)
    limits = list(split.products["TC"].buckets.values())
    assert all(two[0] == one[1] + 1 for one, two in pairwise(limits))


def test_a_bucket_renamed_is_renamed_in_the_ladders() -> None:
    changed = edited(BUCKETS, 3, "Tramo", "Tardío")
    ladder = changed.products["TC"].arrangements[1].ladder
    assert ladder[1].buckets == ("Tardío",)


def test_a_bucket_that_a_row_stands_on_is_not_removed() -> None:
    with pytest.raises(CellError, match="es solo para ese tramo"):
        sheet(POLICY, BUCKETS).removed(4)


def test_a_level_renamed_is_renamed_everywhere_and_a_used_one_stays() -> None:
    levels = sheet(POLICY, "general.levels")
    changed = levels.edited(2, 0, "Dirección")
    assert changed.levels == ("agente", "supervisor", "dirección")
    assert changed.products["TC"].arrangements[1].ladder[5].authority == "dirección"
    assert {stop.to for stop in changed.stops} == {"dirección", ""}
    with pytest.raises(CellError, match="hay renglones que lo usan"):
        levels.removed(1)


def test_lint_stands_beside_the_row_that_causes_it() -> None:
    bad = edited(LADDER, 3, "Capital", "90")
    found = [p for p in placed_findings(bad) if p.finding.rule == "floor"]
    assert [(p.sheet, p.row) for p in found] == [(LADDER, 3)]
    assert "piso" in found[0].finding.sentence


def test_a_difference_is_told_with_both_values() -> None:
    changed = edited(LADDER, 1, "Capital", "15")
    assert changes_between(POLICY, changed, TODAY) == (
        "Tarjeta de crédito, liquidación: escalera, renglón 2: capital de «10%» a «15%».",
    )
    assert changes_between(POLICY, POLICY, TODAY) == ()


def test_a_row_that_comes_or_goes_is_told_whole() -> None:
    shorter = sheet(POLICY, LADDER).removed(5)
    sentence = changes_between(POLICY, shorter, TODAY)[0]
    assert "se quita el renglón 6" in sentence
    assert "autoriza gerente" in sentence
    assert "renglón 6 nuevo" in changes_between(shorter, POLICY, TODAY)[0]


def test_a_setting_is_told_by_its_name() -> None:
    table = sheet(POLICY, TERMS)
    row = [cells[0] for cells in table.rows()].index("Pago mínimo")
    changed = table.edited(row, 1, "300")
    assert changes_between(POLICY, changed, TODAY) == (
        "Préstamo personal, pagos con quita: condiciones: pago mínimo de «$250.00» a «$300.00».",
    )
