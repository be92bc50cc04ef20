"""The course that ships, and what its errors say."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.domain.errors import ContentError
from agent_desk.library.practice_course import load_course
from agent_desk.library.practice_personas import load_practice_book
from agent_desk.library.practice_versions import practice_versions
from agent_desk.paths import resource


def solo() -> set[str]:
    return {name for name, one in load_practice_book().personas.items() if not one.is_guided}


def test_the_course_has_everybody_who_may_be_practised_with_alone_in_one_level() -> None:
    course = load_course(solo())
    personas = [persona for level in course.levels for persona in level.personas]
    assert set(personas) == solo() and len(personas) == len(set(personas))
    assert (course.sitting, course.seconds, course.minutes) == (8, 90, 20)
    assert course.sitting * (course.seconds + 20) <= course.minutes * 60
    assert [exam.level for exam in course.exams] == [1, 2, 3]


def test_the_crisis_cannot_be_put_into_the_course(tmp_path: Path) -> None:
    text = resource("practice", "course.yaml").read_text("utf-8")
    file = tmp_path / "course.yaml"
    file.write_text(text.replace("[lupita, kevin, martin]", "[lupita, kevin, oscar]"), "utf-8")
    with pytest.raises(ContentError, match="solo la lleva una persona instructora"):
        load_course(solo(), file)


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("seed: 9103", "seed: 0", "uno o más"),
        ("{persona: martin, seed: 9103}", "{persona: kevin, seed: 9102}", "3 distintas"),
        ("- number: 2", "- number: 4", "numerados desde 1"),
        ("sitting: 8", "sitting: ocho", "no es un número"),
        ("[ramiro, beto,", "[lupita, beto,", "en dos niveles"),
    ],
)
def test_an_error_names_the_field(tmp_path: Path, was: str, becomes: str, said: str) -> None:
    text = resource("practice", "course.yaml").read_text("utf-8")
    assert was in text
    file = tmp_path / "course.yaml"
    file.write_text(text.replace(was, becomes, 1), "utf-8")
    with pytest.raises(ContentError, match=said):
        load_course(solo(), file)


def test_versions_name_everything_that_judges_and_change_with_it() -> None:
    versions = practice_versions("lupita")
    assert set(versions) == {
        *("programa", "actos", "hoja", "persona simulada", "curso", "persona lupita")
    }
    assert versions["persona lupita"] != practice_versions("kevin")["persona kevin"]
    assert versions["actos"] == practice_versions("kevin")["actos"]
