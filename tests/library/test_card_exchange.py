"""The library goes out as YAML and CSV and comes back, each line with its report."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.domain.errors import DeskError
from agent_desk.domain.objections.fields import set_field
from agent_desk.domain.objections.search_tests import run_tests
from agent_desk.library.card_import import read_library, write_csv
from agent_desk.library.card_index import build_index
from agent_desk.library.card_writer import family_text, write_library
from agent_desk.library.cards import CardSetting, load_cards
from agent_desk.library.placeholders import load_placeholders
from agent_desk.library.search_tests import load_search_tests
from agent_desk.library.taxonomy import load_taxonomy
from tests.worlds import shipped_cards

CARDS = shipped_cards()
TAXONOMY = load_taxonomy()
SETTING = CardSetting(TAXONOMY, load_placeholders())
TESTS = load_search_tests(TAXONOMY.types)


def test_the_library_comes_back_whole_from_yaml(tmp_path: Path) -> None:
    write_library(CARDS, TESTS, tmp_path)
    found = read_library(tmp_path, SETTING)
    assert set(found.cards) == set(CARDS)
    assert not [line for line in found.report if line.problem]
    assert load_search_tests(TAXONOMY.types, tmp_path / "tests.yaml") == TESTS
    write_library(CARDS, TESTS, tmp_path)  # again, over the same files
    assert {card.id for card in load_cards(tmp_path, SETTING)} == {card.id for card in CARDS}


def test_the_library_comes_back_whole_from_csv(tmp_path: Path) -> None:
    file = tmp_path / "fichas.csv"
    file.write_text(write_csv(CARDS), encoding="utf-8")
    found = read_library(file, SETTING)
    assert {card.id: card for card in found.cards} == {card.id: card for card in CARDS}
    assert not [line for line in found.report if line.problem]


def test_a_bad_card_is_told_with_its_line_and_stops_no_other(tmp_path: Path) -> None:
    family = CARDS[0].family
    mine = [card for card in CARDS if card.family == family][:2]
    text = family_text(family, mine)
    (tmp_path / "x.yaml").write_text(text.replace("{nombre}", "{nombe}", 1), encoding="utf-8")
    found = read_library(tmp_path / "x.yaml", SETTING)
    assert len(found.cards) == len(mine) - 1
    (bad,) = [line for line in found.report if line.problem]
    assert "no se conoce el dato" in bad.problem
    assert bad.place.startswith("x.yaml:")


def test_a_bad_row_of_a_csv_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "fichas.csv"
    rows = ["ficha,campo,texto", "ya-pague,ask,¿Cuándo?", "ya-pague,nada,x", "otra,ask,x"]
    file.write_text("\n".join((*rows, "ya-pague,follow_ups.3,x")), encoding="utf-8-sig")
    found = read_library(file, SETTING)
    assert [card.ask for card in found.cards] == ["¿Cuándo?"]
    assert [(line.place, bool(line.problem)) for line in found.report] == [
        ("fichas.csv:2", False),
        ("fichas.csv:3", True),
        ("fichas.csv:4", True),
        ("fichas.csv:5", True),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "ficha;campo;texto\r\nya-pague;ask;¿Cuándo?\r\n;;\r\n".encode("cp1252"),
        "ficha\tcampo\ttexto\nya-pague\task\t¿Cuándo?\n".encode(),
        "Ficha,Campo,Texto\n\nya-pague,ask,¿Cuándo?\n,,\n".encode("utf-8-sig"),
    ],
    ids=["excel", "tabs", "blank rows"],
)
def test_a_csv_is_read_as_the_spreadsheets_of_these_countries_save_it(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "fichas.csv").write_bytes(content)
    found = read_library(tmp_path / "fichas.csv", SETTING)
    assert [card.ask for card in found.cards] == ["¿Cuándo?"]
    assert not [line for line in found.report if line.problem]


def test_a_row_without_a_card_says_what_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "fichas.csv").write_text("ficha,campo,texto\n,ask,¿Cuándo?\n", encoding="utf-8")
    (line,) = read_library(tmp_path / "fichas.csv", SETTING).report
    assert line.problem == "falta a qué ficha pertenece"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"uno,dos\n1,2\n", "debe tener las columnas"),
        ("a.csv", b"\xff\xfe\x00", "UTF-8"),
        ("a.csv", b"", "debe tener las columnas"),
    ],
)
def test_a_file_that_is_no_library_is_refused_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DeskError, match=words):
        read_library(tmp_path / name, SETTING)


def test_a_file_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="no existe"):
        read_library(tmp_path / "nada.csv", SETTING)


def test_an_empty_folder_and_a_broken_yaml_are_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="no hay fichas"):
        read_library(tmp_path, SETTING)
    (tmp_path / "x.yaml").write_text("a: [", encoding="utf-8")
    (line,) = read_library(tmp_path / "x.yaml", SETTING).report
    assert "no se entiende" in line.problem


def test_a_spreadsheet_does_not_run_a_text_that_looks_like_a_formula(tmp_path: Path) -> None:
    card = set_field(CARDS[0], "bridge", "=1+1")
    assert ",'=1+1" in write_csv([card])
    file = tmp_path / "fichas.csv"
    file.write_text(write_csv([card]), encoding="utf-8")
    assert read_library(file, SETTING).cards == (card,)


def test_more_than_a_hundred_searches_ship_and_find_their_card() -> None:
    assert len(TESTS) >= 100
    assert {test.card_id for test in TESTS} >= set(TAXONOMY.types)
    here = {card.id for card in CARDS}
    mine = [test for test in TESTS if test.card_id in here]
    failed = [r.test.text for r in run_tests(build_index(CARDS), mine) if not r.has_passed]
    assert len(failed) <= len(mine) // 20, failed
