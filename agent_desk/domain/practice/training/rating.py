"""A call rated by people: evidence by criterion, critical failures, moments, and how two differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.practice.rubric import HUNDRED, Criterion

CAP = 49  # with a critical failure nothing else lifts the call above it
FULL_EVIDENCE = 2  # once is half of a criterion, twice is all of it
MOST_APART = 8  # points from which two raters talk about the criterion
EVIDENCE, FAILURE, MOMENT, ACT = "evidence", "failure", "moment", "act"
TRAINER, OBSERVER = "trainer", "observer"


@dataclass(frozen=True, slots=True)
class RaterMark:
    """One touch. `what` is a criterion, a failure, an act or ""; `at_s` seconds into the call."""

    kind: str
    what: str
    at_s: int
    said: str = ""


@dataclass(frozen=True, slots=True)
class LiveScore:
    """What the sheet comes to now."""

    points: Mapping[str, float]
    failures: tuple[str, ...]
    total: int


@dataclass(frozen=True, slots=True)
class RaterSheet:
    """A sheet that was handed in; `call_id` is the same for all who heard the same call."""

    id: str
    call_id: str
    persona: str
    seed: int
    rater: str
    part: str
    made_at: datetime
    score: LiveScore
    marks: tuple[RaterMark, ...]


@dataclass(frozen=True, slots=True)
class Calibration:
    """Two sheets of one call: who differs where. `apart` are criteria, the widest gap first."""

    first: RaterSheet
    second: RaterSheet
    apart: tuple[tuple[str, float], ...]

    @property
    def points_apart(self) -> int:
        return abs(self.first.score.total - self.second.score.total)

    @property
    def needs_talk(self) -> bool:
        """More than MOST_APART points, or a critical failure that only one of them saw."""
        seen = set(self.first.score.failures) == set(self.second.score.failures)
        return self.points_apart > MOST_APART or not seen


def live_score(criteria: Iterable[Criterion], marks: Sequence[RaterMark]) -> LiveScore:
    """Points and total of the marks so far."""
    evidence = [mark.what for mark in marks if mark.kind == EVIDENCE]
    failures = tuple(dict.fromkeys(m.what for m in marks if m.kind == FAILURE))
    points = {
        criterion.id: criterion.weight
        * min(FULL_EVIDENCE, evidence.count(criterion.id))
        / FULL_EVIDENCE
        for criterion in criteria
    }
    total = min(HUNDRED, int(sum(points.values())))
    return LiveScore(points, failures, min(total, CAP) if failures else total)


def calibrations(sheets: Iterable[RaterSheet]) -> tuple[Calibration, ...]:
    """Every pair of sheets of the same call, the widest apart first."""
    by_call: dict[str, list[RaterSheet]] = {}
    for sheet in sheets:
        by_call.setdefault(sheet.call_id, []).append(sheet)
    pairs = [
        _compared(one, other)
        for own in by_call.values()
        for number, one in enumerate(own)
        for other in own[number + 1 :]
    ]
    return tuple(sorted(pairs, key=lambda pair: -pair.points_apart))


def _compared(one: RaterSheet, other: RaterSheet) -> Calibration:
    first, second = one.score.points, other.score.points
    gaps = [(name, abs(first.get(name, 0) - second.get(name, 0))) for name in first]
    return Calibration(one, other, tuple(sorted((g for g in gaps if g[1]), key=lambda g: -g[1])))
