"""The course around the drills: what comes back, the sitting, sheets, the exam, the cohort."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from agent_desk.domain.people import Role, User
from agent_desk.domain.practice.rubric import Criterion
from agent_desk.domain.practice.training.cohort import cohort_of
from agent_desk.domain.practice.training.effect import GroupKept, training_effect, wilson
from agent_desk.domain.practice.training.exam import certificate_of, latest_attempt
from agent_desk.domain.practice.training.history import EXAM, SHORT, KeptDrill
from agent_desk.domain.practice.training.plan import (
    AGAIN,
    Course,
    Exam,
    ExamDrill,
    Level,
    sitting,
)
from agent_desk.domain.practice.training.rating import (
    EVIDENCE,
    FAILURE,
    OBSERVER,
    TRAINER,
    RaterMark,
    RaterSheet,
    calibrations,
    live_score,
)
from agent_desk.domain.practice.training.spacing import PERSONA, Repeat, after_practice, due

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
EXAMS = (Exam(1, "Nivel 1", tuple(ExamDrill(p, 901) for p in ("a", "b", "c")), 60, 70),)
COURSE = Course(
    (Level(1, "Uno", "", ("a", "b", "c")), Level(2, "Dos", "", ("d", "e"))), EXAMS, 8, 90, 20, "1"
)


def drill(persona: str, total: int, *, seed: int = 1, kind: str = SHORT) -> KeptDrill:
    return KeptDrill(
        f"{persona}-{seed}-{total}", "u", persona, seed, TODAY, kind, NOW, 90, (), "", total,
        False, {}, "", {"acts": "f1"},
    )  # fmt: skip


def test_a_weak_persona_comes_back_after_2_7_and_21_days_and_then_rests() -> None:
    repeat = after_practice(None, PERSONA, "a", 40, TODAY, is_weak=True)
    days = []
    while repeat:
        days.append((repeat.due_on - TODAY).days)
        repeat = after_practice(repeat, PERSONA, "a", 80, repeat.due_on, is_weak=False)
    assert days == [2, 2 + 7, 2 + 7 + 21]


def test_practising_before_the_day_does_not_count_and_a_weak_one_begins_anew() -> None:
    waiting = Repeat(PERSONA, "a", 1, TODAY + timedelta(5), 60)
    early = after_practice(waiting, PERSONA, "a", 90, TODAY, is_weak=False)
    assert early == replace(waiting, total=90)
    again = after_practice(waiting, PERSONA, "a", 30, TODAY, is_weak=True)
    assert again == Repeat(PERSONA, "a", 0, TODAY + timedelta(2), 30)
    assert after_practice(None, PERSONA, "a", 90, TODAY, is_weak=False) is None


def test_a_sitting_has_eight_drills_and_begins_with_what_is_due() -> None:
    repeats = (Repeat(PERSONA, "c", 0, TODAY, 35), Repeat(PERSONA, "d", 0, TODAY + timedelta(1), 9))
    assert [one.item for one in due(repeats, TODAY)] == ["c"]
    chosen = sitting(COURSE, (drill("a", 80), drill("c", 35)), repeats, TODAY)
    assert len(chosen) == 8
    assert (chosen[0].persona, chosen[0].why) == ("c", AGAIN)
    assert {one.persona for one in chosen} == {"a", "b", "c"}
    assert len({(one.persona, one.seed) for one in chosen}) == 8
    assert all(x.persona != y.persona for x, y in pairwise(chosen))


def test_the_best_of_several_attempts_does_not_add_up_to_an_exam() -> None:
    drills = [drill(p, t, seed=901, kind=EXAM) for p, t in (("b", 90), ("a", 55), ("c", 90))]
    result = latest_attempt(EXAMS[0], drills)  # newest first: «c» was played before this attempt
    assert [d.total if d else None for d in result.drills] == [55, 90, None]
    assert not result.is_complete and not result.is_passed


def test_a_passed_exam_names_what_judged_it() -> None:
    drills = [drill(p, t, seed=901, kind=EXAM) for p, t in (("c", 75), ("b", 61), ("a", 80))]
    result = latest_attempt(EXAMS[0], drills)
    assert result.is_passed and result.mean == 72
    given = certificate_of(result, "01234567-89ab", "u", NOW)
    assert given.code == "PR-0123-4567"
    assert given.drills == (("a", 901, 80), ("b", 901, 61), ("c", 901, 75))
    assert given.versions == {"acts": "f1"}
    capped = [replace(drills[0], is_capped=True), *drills[1:]]
    assert not latest_attempt(EXAMS[0], capped).is_passed


CRITERIA = (Criterion("one", "Uno", 60, "", ""), Criterion("two", "Dos", 40, "", ""))


def sheet(rater: str, part: str, *marks: RaterMark) -> RaterSheet:
    return RaterSheet(
        rater, "call", "a", 1, rater, part, NOW, live_score(CRITERIA, marks), tuple(marks)
    )


def test_evidence_counts_half_then_whole_and_a_critical_failure_caps_the_sheet() -> None:
    once, twice = RaterMark(EVIDENCE, "one", 5), RaterMark(EVIDENCE, "two", 9)
    assert live_score(CRITERIA, (once,)).total == 30
    assert live_score(CRITERIA, (once, once, once, twice, twice)).total == 100
    failed = live_score(CRITERIA, (once, once, twice, RaterMark(FAILURE, "threat", 20)))
    assert failed.total == 49 and failed.failures == ("threat",)


def test_raters_more_than_eight_points_apart_are_shown_the_criterion() -> None:
    mark = RaterMark(EVIDENCE, "two", 3)
    first, second = sheet("t", TRAINER, mark, mark), sheet("o", OBSERVER, mark)
    (pair,) = calibrations((first, second))
    assert pair.points_apart == 20 and pair.needs_talk
    assert pair.apart == (("two", 20.0),)
    (same,) = calibrations((first, sheet("p", OBSERVER, mark, mark)))
    assert not same.needs_talk


def test_who_does_not_share_is_counted_and_never_named() -> None:
    people = [User(name, name, Role.AGENT) for name in ("ana", "luis", "eva")]
    drills = {"ana": [drill("b", 66), drill("b", 71)], "luis": [drill("a", 12)]}
    cohort = cohort_of(COURSE, people, {"ana"}, drills)
    assert cohort.hidden == 2
    (row,) = cohort.rows
    assert row.user.name == "ana" and row.totals == (None, 71, None, None, None)


def test_groups_too_small_to_be_groups_get_no_figure() -> None:
    assert training_effect(GroupKept(2, 40, 60), GroupKept(9, 40, 60)).difference is None
    assert training_effect(GroupKept(5, 10, 15), GroupKept(9, 40, 60)).difference is None


def test_the_interval_of_the_difference_is_newcombes() -> None:
    """Newcombe 1998, table II, case a: 56/70 less 48/80, method 10 gives 0.0524 to 0.3339."""
    effect = training_effect(GroupKept(7, 56, 70), GroupKept(8, 48, 80))
    assert effect.difference == pytest.approx(0.2)
    assert effect.low == pytest.approx(0.0524, abs=5e-5)
    assert effect.high == pytest.approx(0.3339, abs=5e-5)
    assert effect.is_clear
    assert wilson(0, 20)[0] == pytest.approx(0, abs=1e-12)
