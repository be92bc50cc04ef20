"""What the search learns beyond counting: kept once, dropped when damaged, true after an edit."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agent_desk.domain.objections.lessons import ROUNDS, Example, Learner, Lessons
from agent_desk.domain.objections.search import CardSearch
from agent_desk.domain.objections.weights import learn
from agent_desk.library import card_index
from agent_desk.library.card_index import LateIndex, build_index
from agent_desk.library.lesson_file import FILE, Studied, read_lessons, write_lessons
from agent_desk.library.no_objection import load_no_objection
from agent_desk.library.synonyms import load_vocabulary
from tests.worlds import shipped_cards

SOME = tuple(card for card in shipped_cards() if card.family in {"capacidad", "tercero"})
FEW = SOME[:4]
PLACES = ("a", "b", "")


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))


@pytest.fixture
def quick_study(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few cards and few lines of small talk are studied in a moment."""
    small_talk = tuple(group[:2] for group in load_no_objection())
    monkeypatch.setattr(card_index, "load_no_objection", lambda: small_talk)


def test_an_edited_card_is_found_by_its_new_words_and_no_more_by_the_old() -> None:
    index = CardSearch(SOME, load_vocabulary())
    card = replace(SOME[0], utterances=("se me inundó la milpa de zempoala",), typed=())
    edited = index.replaced(card)
    assert edited.search("milpa zempoala")[0].card_id == card.id
    old = SOME[0].utterances[0]
    assert all(hit.utterance != old for hit in edited.search(old))


@pytest.mark.usefixtures("quick_study")
def test_what_was_learned_is_kept_and_not_learned_again(tmp_path: Path) -> None:
    first = LateIndex(FEW)
    assert deque(first.study(), maxlen=1)
    assert (tmp_path / FILE).exists()
    again = LateIndex(FEW)
    assert list(again.study()) == []
    for text in (FEW[0].utterances[3], FEW[2].utterances[5]):
        assert again.search(text)[0].card_id == first.search(text)[0].card_id


def test_learning_lets_others_work_from_its_first_sentence() -> None:
    weights, taken = learn([[("caro",)], [("tarde",)]], 2), deque[int]()

    def sentences() -> Iterator[Example]:
        for place, sign in enumerate(("caro", "tarde")):
            taken.append(place)
            yield Example(place, weights.vector([sign]), weights.vector([sign]))

    steps = Learner(weights, weights, sentences()).study()
    assert list(taken) == []
    next(steps)
    assert list(taken) == [0]
    assert len(list(steps)) == 1 + ROUNDS * 2


@pytest.mark.usefixtures("quick_study")
def test_a_changed_text_is_studied_again() -> None:
    deque(LateIndex(FEW).study(), maxlen=0)
    changed = replace(FEW[0], utterances=(*FEW[0].utterances, "otra frase nueva"))
    assert next(LateIndex((changed, *FEW[1:])).study(), "nothing") is None


def test_lessons_come_back_from_the_file_as_they_were(tmp_path: Path) -> None:
    lessons = Lessons({"pag": {0: 0.25, 2: -0.5}}, {" pa": {1: 0.125}})
    write_lessons(lessons, Studied("f", PLACES), tmp_path / "x")
    assert read_lessons(PLACES, tmp_path / "x") == (lessons, "f")
    assert read_lessons(("a", "c", ""), tmp_path / "x") is None


@pytest.mark.parametrize(
    "text", ["", "[]", '{"format": 1, "places": ["a", "b", ""]}', "no", '{"format": 9}']
)
def test_a_damaged_file_is_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "x").write_text(text, encoding="utf-8")
    assert read_lessons(PLACES, tmp_path / "x") is None
    head = '{"format": 1, "fingerprint": "f", "places": ["a", "b", ""]}\n'
    (tmp_path / "x").write_text(head + '[0, "pag", [7, 3]]\n', encoding="utf-8")
    assert read_lessons(PLACES, tmp_path / "x") is None


def test_a_folder_that_cannot_be_written_only_means_learning_again(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    write_lessons(Lessons({}, {}), Studied("f", PLACES), tmp_path / "file" / "x")
    assert read_lessons(PLACES, tmp_path / "file" / "x") is None


def test_an_empty_search_is_answered_before_the_index_is_built() -> None:
    late = LateIndex(SOME)
    assert late.search("  ")
    assert late._index is None
    assert late.search("sin chamba")[0].card_id == "perdida-de-empleo"


def test_the_index_of_the_library_ships_with_lines_that_are_no_objection() -> None:
    index = build_index(SOME)
    assert index.places.count("") >= 8
    assert index.search("muchas gracias que tenga buen día") == []
