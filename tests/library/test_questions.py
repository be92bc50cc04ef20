"""Measuring the objection search with labelled lines, from the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from agent_desk.cli.commands import cli
from agent_desk.domain.objections.folds import folds_of
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.lessons import Lessons
from agent_desk.domain.objections.measuring import Question, measure
from agent_desk.domain.objections.search import CardSearch
from agent_desk.domain.objections.signs import said_of
from agent_desk.library.card_index import fingerprint_of
from agent_desk.library.lesson_file import Studied, write_lessons
from agent_desk.library.no_objection import load_no_objection
from tests.worlds import shipped_cards, shipped_index

GOOD = (
    '{"text": "perdí mi trabajo", "label": "perdida-de-empleo", "also": []}',
    '{"text": "buenas tardes", "label": null, "also": [], "style": "x"}',
)


@pytest.fixture(scope="module", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A folder in which everything was studied and nothing learned: counting answers these."""
    index = shipped_index()
    assert isinstance(index, CardSearch)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AGENT_DESK_HOME", str(tmp_path_factory.mktemp("home")))
        write_lessons(Lessons(), Studied(fingerprint_of(index), index.places))
        patch.setattr("agent_desk.library.card_index.build_index", lambda *_, **__: index)
        yield


def evaluate(path: Path, *options: str) -> Result:
    return CliRunner().invoke(cli, ["objections", "evaluate", str(path), *options])


def written(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "lines.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_the_figures_are_one_json_object_with_five_keys(tmp_path: Path) -> None:
    result = evaluate(written(tmp_path, *GOOD), "--json")
    figures = json.loads(result.stdout)
    assert list(figures) == ["lines", "top1", "top3", "mrr", "no_match_accuracy"]
    assert (figures["lines"], figures["top1"], result.exit_code) == (2, 1.0, 0)


def test_a_line_without_label_may_name_what_is_right_too(tmp_path: Path) -> None:
    lines = '{"text": "ya pagué ayer", "label": null, "also": ["ya-pague"]}'
    result = evaluate(written(tmp_path, lines), "--json", "--misses")
    figures = json.loads(result.stdout)
    assert (figures["lines"], figures["no_match_accuracy"], figures["misses"]) == (1, 1.0, [])
    assert result.exit_code == 0


def test_bad_lines_are_named_by_number_and_the_rest_is_measured(tmp_path: Path) -> None:
    lines = (GOOD[0], "", "{no", '{"label": null}', '{"text": "a"}', '{"text": "a", "label": "x"}')
    result = evaluate(written(tmp_path, *lines), "--json")
    assert json.loads(result.stdout)["lines"] == 1
    assert result.exit_code == 1
    for told in ("línea 3", "línea 4", "línea 5", "línea 6", "no existe el tipo «x»"):
        assert told in result.stderr, told


def test_a_file_without_one_good_line_is_refused_in_a_sentence(tmp_path: Path) -> None:
    assert "Línea 1: no es un objeto JSON" in evaluate(written(tmp_path, "[]")).stderr
    assert evaluate(tmp_path / "none.jsonl").exit_code == 1
    (tmp_path / "latin.jsonl").write_bytes(b'{"text": "\xf1"}')
    assert "UTF-8" in evaluate(tmp_path / "latin.jsonl").stderr


def test_three_plain_searches_are_measured_beside_ours_in_the_same_run(tmp_path: Path) -> None:
    path = written(tmp_path, *GOOD)
    told = evaluate(path).stdout
    for name in ("agent-desk", "SQLite FTS5 bm25", "rapidfuzz WRatio", "subcadena"):
        assert f"\n{name} " in told, name
    figures = json.loads(evaluate(path, "--json", "--baselines").stdout)
    assert list(figures)[:5] == ["lines", "top1", "top3", "mrr", "no_match_accuracy"]
    assert [one["lines"] for one in figures["baselines"].values()] == [2, 2, 2]
    assert figures["baselines"]["subcadena"]["top1"] == 1.0  # it is written so in the library
    assert "subcadena" not in evaluate(path, "--no-baselines").stdout


@pytest.mark.parametrize(
    ("written_in_it", "said"),
    [
        (b"", "no tiene ninguna línea que se pueda medir"),
        (b"\x00\x00", "Línea 1: no es un objeto JSON"),
        (b'{"text": "a", "label": "nadie"}', "no existe el tipo «nadie»"),
        (b'{"text": "a", "label": ["x"]}', "no existe el tipo"),
        (b'{"text": "a", "label": null, "also": "x"}', "«also» debe ser una lista"),
        (b"\xff\xfe\x00", "no está en UTF-8"),
    ],
)
def test_a_broken_file_is_told_in_one_sentence(
    tmp_path: Path, written_in_it: bytes, said: str
) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes(written_in_it)
    told = evaluate(path, "--json").stdout
    assert said in json.loads(told)["error"]
    assert len(told.splitlines()) == 1


def test_a_missing_file_and_a_folder_are_told_in_spanish(tmp_path: Path) -> None:
    assert "no existe ese archivo" in evaluate(tmp_path / "none.jsonl").stderr
    assert "es una carpeta" in evaluate(tmp_path).stderr


def test_cross_validation_asks_every_sentence_once_of_what_never_saw_it() -> None:
    cards, groups = shipped_cards()[:3], [["buenas tardes", "a ver"], ["qué clima"]]
    folds = list(folds_of(cards, groups))
    asked = [q.text for fold in folds for q in fold.questions]
    said = [text for card in cards for text in said_of(card)]
    assert sorted(asked) == sorted([*said, "buenas tardes", "a ver", "qué clima"])
    for fold in folds:
        kept = {text for card in fold.cards for text in said_of(card)}
        kept |= {text for group in fold.quiet for text in group}
        assert kept.isdisjoint(q.text for q in fold.questions)
    assert [f.questions for f in folds_of(cards, groups)] == [f.questions for f in folds]


class Fixed:
    """Answers every text with the same cards."""

    def search(self, text: str, limit: int = 8) -> list[Hit]:
        return [Hit(card_id, 1.0) for card_id in ("a", "b", "c", "d")]


def test_a_right_neighbour_counts_and_silence_is_counted_apart() -> None:
    asked = (
        Question(1, "x", "b"),
        Question(2, "x", "z", frozenset({"a"})),
        Question(3, "x", "d"),
        Question(4, "x", None),
    )
    found = measure(Fixed(), asked)
    assert (found.top1, found.top3, found.no_match_accuracy) == (1 / 3, 2 / 3, 0.0)
    assert found.mrr == (1 / 2 + 1 + 1 / 4) / 3
    assert [miss.rank for miss in found.misses] == [2, 4, 0]
    assert measure(Fixed(), asked[:1]).no_match_accuracy is None


def test_what_is_no_objection_is_taught_by_more_than_three_hundred_lines() -> None:
    lines = [line for group in load_no_objection() for line in group]
    assert len(set(lines)) == len(lines) >= 300
