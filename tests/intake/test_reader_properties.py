"""Whatever the bytes, the reader never crashes, and never loads a row otherwise than it says."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_desk.services.unreadable import UnreadableFileError
from tests.intake.reading import HEAD, Read, looked_at, read

CELLS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "",
            "1",
            "PP",
            "74",
            "1000.50",
            "1.234",
            "05/06/2026",
            '"',
            "=1+1",
            "\u202e",
            "\0",
            "Total",
        ]
    ),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


def tried(path: Path) -> Read | None:
    """What came of it, None when it was refused with a sentence."""
    try:
        looked_at(path)
    except UnreadableFileError as refused:
        assert str(refused).endswith((".", "»"))
        return None
    return read(path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_with_a_sentence(folder: Path, content: bytes) -> None:
    path = folder / "bytes.csv"
    path.write_bytes(content)
    tried(path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_a_header_followed_by_any_bytes_never_crashes(folder: Path, content: bytes) -> None:
    path = folder / "rest.csv"
    path.write_bytes(f"{HEAD}\n1,Ana,,PP,7,1\n".encode() + content)
    tried(path)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, min_size=6, max_size=6), min_size=1, max_size=8))
def test_each_row_is_loaded_or_told_about(folder: Path, rows: list[list[str]]) -> None:
    text = io.StringIO()
    sheet = csv.writer(text, lineterminator="\n")
    sheet.writerow(HEAD.split(","))
    sheet.writerows(rows)
    path = folder / "rows.csv"
    path.write_bytes(text.getvalue().encode("utf-8", "surrogatepass"))
    found = tried(path)
    if found is None:
        return
    told = {remark.line for remark in found.remarks} | {a.line for a in found.accounts}
    lines = 1
    for row in rows:
        record = io.StringIO()
        csv.writer(record, lineterminator="\n").writerow(row)
        first = lines + 1
        lines += record.getvalue().count("\n")
        is_blank = not any(sign.isprintable() and not sign.isspace() for sign in "".join(row))
        assert is_blank or told & set(range(first, lines + 2)), row


@settings(max_examples=200)
@given(st.integers(1, 10**11), st.sampled_from(["point", "comma"]), st.booleans())
def test_no_centavo_is_lost_in_any_writing(cents: int, form: str, has_groups: bool) -> None:
    from agent_desk.intake.amounts import reader_of

    whole = f"{cents // 100:,}" if has_groups else str(cents // 100)
    text = f"{whole}.{cents % 100:02d}"
    if form == "comma":
        text = text.translate(str.maketrans(",.", ".,"))
    assert reader_of(form)(text) == cents
    assert reader_of(form)(f"$ {text} MXN") == cents


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 10**9), min_size=7, max_size=7).filter(lambda p: p[0] > 0))
def test_parts_and_total_of_a_row_agree_to_the_centavo(folder: Path, parts: list[int]) -> None:
    names = (
        "capital,interes_ordinario,iva_ordinario,interes_moratorio,iva_moratorio,gastos,iva_gastos"
    )
    parts = [p if p > 1 else 0 for p in parts[:1]] + [p + 1 for p in parts[1:]]
    parts[0] = max(parts[0], 1)
    shown = ",".join(f"{p // 100}.{p % 100:02d}" for p in parts)
    total = sum(parts)
    path = folder / "sums.csv"
    path.write_text(
        f"cuenta,nombre,producto,dpd,{names},saldo_total\n"
        f"1,Ana,TC,3,{shown},{total // 100}.{total % 100:02d}\n"
    )
    (account,) = read(path).accounts
    assert account.total_cents == total == sum(json.loads(account.balances).values())
