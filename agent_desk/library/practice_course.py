"""Load the course of practice; every error names file, line and field."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from agent_desk.domain.practice.training.plan import Course, Exam, ExamDrill, Level
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

COURSE_SCHEMA = "agent_desk/practice-course@1"
EXAM_DRILLS = 3


def load_course(known: Collection[str], path: Path | None = None) -> Course:
    """The course, of personas that exist (`known`). Raises ContentError."""
    top = read_yaml(path or resource("practice", "course.yaml"), COURSE_SCHEMA)
    levels = tuple(_level(entry, known) for entry in top.entries("levels", required=True))
    numbers = [level.number for level in levels]
    if numbers != list(range(1, len(levels) + 1)):
        raise top.fail("levels", "deben ir numerados desde 1")
    personas = [persona for level in levels for persona in level.personas]
    if len(set(personas)) != len(personas):
        raise top.fail("levels", "una persona está en dos niveles")
    course = Course(
        levels=levels,
        exams=tuple(_exam(entry, known, numbers) for entry in top.entries("exams")),
        sitting=_positive(top, "sitting"),
        seconds=_positive(top, "seconds"),
        minutes=_positive(top, "minutes"),
        version=top.text("version"),
    )
    top.finish()
    return course


def _level(entry: Entry, known: Collection[str]) -> Level:
    personas = entry.texts("personas", required=True)
    for persona in personas:
        _check(entry, "personas", persona, known)
    found = Level(
        entry.number("number"),
        entry.text("title"),
        entry.text("goal"),
        personas,
        entry.flag("shows_moods"),
    )
    entry.finish()
    return found


def _exam(entry: Entry, known: Collection[str], levels: Collection[int]) -> Exam:
    drills = []
    for drill in entry.entries("drills", required=True):
        persona = drill.text("persona")
        _check(drill, "persona", persona, known)
        drills.append(ExamDrill(persona, _positive(drill, "seed")))
        drill.finish()
    if len(set(drills)) != EXAM_DRILLS:
        raise entry.fail("drills", f"deben ser {EXAM_DRILLS} distintas")
    level = entry.number("level")
    if level not in levels:
        raise entry.fail("level", f"no existe el nivel {level}")
    found = Exam(
        level, entry.text("title"), tuple(drills), entry.number("each"), entry.number("mean")
    )
    entry.finish()
    return found


def _check(entry: Entry, field: str, persona: str, known: Collection[str]) -> None:
    if persona not in known:
        raise entry.fail(field, f"no existe «{persona}», o solo la lleva una persona instructora")


def _positive(entry: Entry, field: str) -> int:
    value = entry.number(field)
    if value < 1:
        raise entry.fail(field, "debe ser uno o más")
    return value
