"""Measuring the objection search with labelled lines, from the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from agent_desk.cli.commands import cli
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.lessons import Lessons
from agent_desk.domain.objections.measuring import Question, measure
from agent_desk.domain.objections.search import CardSearch
from agent_desk.library.card_index import build_index, fingerprint_of
from agent_desk.library.cards import load_cards
from agent_desk.library.lesson_file import Studied, write_lessons
from agent_desk.library.no_objection import load_no_objection

GOOD = (
    '{"text": "perdí mi trabajo", "label": "perdida-de-empleo", "also": []}',
    '{"text": "buenas tardes", "label": null, "also": [], "style": "x"}',
)


@pytest.fixture(scope="module", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A folder in which everything was studied and nothing learned: counting answers these."""
    index = build_index(load_cards())
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
