"""A persona's file edited field by field: what was not touched stays, and undo is going back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.practice.debtor.sheet import (
    FACTS,
    LINES,
    NAMES,
    PAIRS,
    TEXT,
    Row,
    rows_of,
    text_at,
    with_added,
    with_text,
    without,
)

DRAFT = {
    "id": "ana",
    "name": "Ana Ruiz",
    "debt": {"creditor": "Banco Sereno", "balance": "1000"},
    "feels": {"pressure": "140"},
    "facts": [
        {"id": "uno", "trust": "40", "lines": ["Le cuento.", "Mire."], "words": ["una", "dos"]},
        {"id": "dos", "trust": "50", "lines": ["Otra."]},
    ],
    "lines": {"greet": ["¿Bueno?"], "neutral.low": ["Ajá", "Mjm"]},
}


@pytest.mark.parametrize(
    ("path", "kind", "text"),
    [
        ("name", TEXT, "Ana Ruiz"),
        ("debt.balance", TEXT, "1000"),
        ("facts[1].lines", LINES, "Le cuento.\nMire."),
        ("facts[1].words", NAMES, "una, dos"),
        ("facts[9].trust", TEXT, ""),
        ("lines.neutral.low", LINES, "Ajá\nMjm"),
        ("feels", PAIRS, "pressure: 140"),
        ("means.monthly", TEXT, ""),
    ],
)
def test_a_field_is_read_as_it_is_edited(path: str, kind: str, text: str) -> None:
    assert text_at(DRAFT, path, kind) == text


@pytest.mark.parametrize(
    ("path", "kind", "text"),
    [
        ("name", TEXT, "Rosa"),
        ("means.monthly", TEXT, "300"),
        ("facts[2].trust", TEXT, "61"),
        ("facts[1].lines", LINES, "Una\nOtra"),
        ("lines.neutral.low", LINES, "Nada"),
        ("goal.needs", NAMES, "greet, thank"),
        ("feels", PAIRS, "judge: 150\nthreat: 90"),
    ],
)
def test_what_is_written_is_read_again_and_the_rest_stays(path: str, kind: str, text: str) -> None:
    changed = with_text(DRAFT, path, kind, text)
    assert text_at(changed, path, kind) == text
    before = {row.path: row.text for row in rows_of(DRAFT)}
    after = {row.path: row.text for row in rows_of(changed)}
    assert {p: t for p, t in after.items() if p != path} == {
        p: t for p, t in before.items() if p != path
    }


def test_an_emptied_field_is_taken_out_with_the_group_it_leaves_empty() -> None:
    changed = with_text(with_text(DRAFT, "hint.turn", TEXT, "2"), "hint.turn", TEXT, "  ")
    assert changed == DRAFT


def test_a_fact_is_added_and_taken_out_again() -> None:
    changed, path = with_added(DRAFT, FACTS)
    assert path == "facts[3].id" and text_at(changed, path, TEXT) == "hecho-nuevo"
    assert without(changed, path) == DRAFT
    left = without(DRAFT, "facts[1].trust")
    assert text_at(left, "facts[1].id", TEXT) == "dos"
    assert without(DRAFT, "name") == DRAFT


@given(st.sampled_from(rows_of(DRAFT)), st.text(max_size=80))
def test_no_text_breaks_a_sheet(row: Row, text: str) -> None:
    path, kind = row.path, row.kind
    changed = with_text(DRAFT, path, kind, text)
    again = with_text(changed, path, kind, text_at(changed, path, kind))
    assert again == changed
    assert rows_of(changed)
