"""Content files: every error names file, line and field; nothing strange gets in."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.errors import ContentError
from agent_desk.library.yaml_reader import MAX_BYTES, Entry, read_yaml, read_yaml_text, text_table

HEAD = "schema: agent_desk/test@1\n"


def _read(text: str) -> Entry:
    return read_yaml_text(HEAD + text, "agent_desk/test@1", "x.yaml")


def test_every_scalar_is_text_until_it_is_asked_otherwise() -> None:
    top = _read("a: no\nb: 22:30\nc: 1e3\nd: 7\ne: true\nf: [x, y]\ng: {h: i}\n")
    assert (top.text("a"), top.text("b"), top.text("c")) == ("no", "22:30", "1e3")
    assert (top.number("d"), top.flag("e"), top.texts("f")) == (7, True, ("x", "y"))
    assert text_table(top.entry("g")) == {"h": "i"}
    assert top.number("z", 3) == 3
    assert (top.text("z", ""), top.texts("z"), top.entries("z")) == ("", (), ())


def test_an_error_names_file_line_and_field() -> None:
    top = _read("a: {b: x}\nlist:\n  - {n: uno}\n")
    with pytest.raises(ContentError) as caught:
        top.entries("list")[0].number("n")
    assert (caught.value.file, caught.value.line, caught.value.field) == ("x.yaml", 4, "list[1].n")
    assert "x.yaml, línea 4, campo «list[1].n»" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a: 1\nb: 2\na: 3\n", 4, "repetido"),
        ("a: &x 1\nb: *x\n", 2, "anclas"),
        ("a: !!python/object:os.system x\n", 2, "etiquetas"),
        ("a: [1, 2\n", 3, "no se entiende"),
        ("---\nb: 1\n", None, "documento"),
        ("a: " + "[" * 40 + "]" * 40 + "\n", 2, "niveles"),
        ("a: \x00\n", None, "no se entiende"),
    ],
)
def test_what_is_dangerous_or_broken_is_refused(text: str, line: int | None, reason: str) -> None:
    with pytest.raises(ContentError, match=reason) as caught:
        _read(text)
    assert line is None or caught.value.line == line


def test_a_misspelt_field_is_refused_with_its_line() -> None:
    top = _read("name: x\nnmae: y\n")
    top.text("name")
    with pytest.raises(ContentError, match="nmae") as caught:
        top.finish()
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("key", "method"),
    [("a", "texts"), ("b", "text"), ("a", "entries"), ("a", "entry"), ("c", "text"), ("a", "flag")],
)
def test_a_field_of_the_wrong_shape_is_refused(key: str, method: str) -> None:
    top = _read("a: x\nb: [y]\nc: ''\n")
    with pytest.raises(ContentError):
        getattr(top, method)(key)


def test_a_missing_field_is_named() -> None:
    with pytest.raises(ContentError, match="falta"):
        _read("a: x\n").text("b")


def test_another_schema_is_refused() -> None:
    with pytest.raises(ContentError, match="agent_desk/test@1"):
        read_yaml_text("schema: other@9\n", "agent_desk/test@1", "x.yaml")


def test_a_file_that_cannot_be_read_is_named_without_its_folder(tmp_path: Path) -> None:
    latin = tmp_path / "malo.yaml"
    latin.write_bytes(b"schema: a\xf1o\n")
    huge = tmp_path / "grande.yaml"
    huge.write_bytes(b"#" * (MAX_BYTES + 1))
    for file in (latin, huge, tmp_path / "falta.yaml"):
        with pytest.raises(ContentError) as caught:
            read_yaml(file, "x")
        assert caught.value.file == file.name


@given(st.text(max_size=120))
def test_no_text_gets_past_as_anything_but_content_or_a_content_error(text: str) -> None:
    try:
        read_yaml_text(text, "agent_desk/test@1", "x.yaml")
    except ContentError as error:
        assert error.file == "x.yaml"
