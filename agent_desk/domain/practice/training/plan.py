"""The course: levels in order, a sitting of eight drills in twenty minutes, and the exam."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.practice.training.history import KeptDrill
from agent_desk.domain.practice.training.spacing import PERSONA, Repeat, due

# Why a drill is in the sitting.
AGAIN, NEW, WEAKEST = "again", "new", "weakest"


@dataclass(frozen=True, slots=True)
class Level:
    """A step of the course: `personas` to be passed, `shows_moods` whether trust is shown while
    talking, as training wheels."""

    number: int
    title: str
    goal: str
    personas: tuple[str, ...]
    shows_moods: bool = False


@dataclass(frozen=True, slots=True)
class ExamDrill:
    """One of the fixed drills of the exam."""

    persona: str
    seed: int


@dataclass(frozen=True, slots=True)
class Exam:
    """Three fixed drills. Passed with at least `each` in each, `mean` on the average and no
    critical failure."""

    level: int
    title: str
    drills: tuple[ExamDrill, ...]
    each: int
    mean: int


@dataclass(frozen=True, slots=True)
class Course:
    """The whole plan. `sitting` drills of `seconds` each fit into `minutes`."""

    levels: tuple[Level, ...]
    exams: tuple[Exam, ...]
    sitting: int
    seconds: int
    minutes: int
    version: str

    def exam(self, level: int) -> Exam | None:
        """The exam that closes a level."""
        return next((exam for exam in self.exams if exam.level == level), None)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A drill of the sitting, and why."""

    persona: str
    seed: int
    why: str


def level_of(course: Course, drills: Iterable[KeptDrill]) -> Level:
    """The first level with a persona not passed yet; the last one when all are."""
    passed = {drill.persona for drill in drills if drill.is_passed}
    open_levels = (level for level in course.levels if not passed.issuperset(level.personas))
    return next(open_levels, course.levels[-1])


def sitting(
    course: Course,
    drills: Sequence[KeptDrill],
    repeats: Iterable[Repeat],
    today: date,
) -> tuple[Chosen, ...]:
    """The drills of today: what is due, then what the level still lacks, then the weakest.

    Nobody comes twice in a row; each time with a seed that this person has not played.
    """
    wanted = [(one.item, AGAIN) for one in due(repeats, today) if one.kind == PERSONA]
    passed = {drill.persona for drill in drills if drill.is_passed}
    level = level_of(course, drills)
    wanted += [(persona, NEW) for persona in level.personas if persona not in passed]
    known = [p for each in course.levels if each.number <= level.number for p in each.personas]
    best = best_totals(drills)
    wanted += [(p, WEAKEST) for p in sorted(known, key=lambda p: (best.get(p, 0), known.index(p)))]
    firsts = dict(reversed(wanted))  # the first reason of each persona holds
    order = list(dict.fromkeys(persona for persona, _ in wanted))
    chosen: list[Chosen] = []
    while order and len(chosen) < course.sitting:
        for persona in order[: course.sitting - len(chosen)]:
            times = sum(drill.persona == persona for drill in drills)
            times += sum(one.persona == persona for one in chosen)
            chosen.append(Chosen(persona, times + 1, firsts[persona]))
    return tuple(chosen)


def best_totals(drills: Iterable[KeptDrill]) -> Mapping[str, int]:
    """The best total of each persona played."""
    best: dict[str, int] = {}
    for drill in drills:
        best[drill.persona] = max(drill.total, best.get(drill.persona, 0))
    return best
