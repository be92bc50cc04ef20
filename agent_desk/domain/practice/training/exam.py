"""The exam: three fixed seeds, the same for everybody, with the versions of all that judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.practice.training.history import EXAM, KeptDrill
from agent_desk.domain.practice.training.plan import Exam

_CODE_LETTERS = 8


@dataclass(frozen=True, slots=True)
class ExamResult:
    """`drills` in the order of the exam, None where one is still to be played."""

    exam: Exam
    drills: tuple[KeptDrill | None, ...]

    @property
    def is_complete(self) -> bool:
        return all(drill is not None for drill in self.drills)

    @property
    def played(self) -> tuple[KeptDrill, ...]:
        return tuple(drill for drill in self.drills if drill is not None)

    @property
    def mean(self) -> int:
        """The average of those played, rounded down: nobody passes by rounding."""
        totals = [drill.total for drill in self.played]
        return sum(totals) // len(totals) if totals else 0

    @property
    def is_passed(self) -> bool:
        exam = self.exam
        return (
            self.is_complete
            and all(d.total >= exam.each and not d.is_capped for d in self.played)
            and self.mean >= exam.mean
        )


@dataclass(frozen=True, slots=True)
class Certificate:
    """An exam that was passed: (persona, seed, total) of each drill, and what judged them."""

    id: str
    code: str
    user_id: str
    level: int
    made_at: datetime
    drills: tuple[tuple[str, int, int], ...]
    versions: Mapping[str, str]


def latest_attempt(exam: Exam, drills: Sequence[KeptDrill]) -> ExamResult:
    """The drills of the exam played last, `drills` newest first.

    An attempt begins with the first drill of the exam: what was played before belongs to an older
    one, so that nobody puts the best of several days together.
    """
    own = [drill for drill in drills if drill.kind == EXAM]
    first = exam.drills[0]
    started = next(
        (n for n, d in enumerate(own) if (d.persona, d.seed) == (first.persona, first.seed)),
        None,
    )
    if started is None:
        return ExamResult(exam, (None,) * len(exam.drills))
    attempt = {(d.persona, d.seed): d for d in reversed(own[: started + 1])}
    return ExamResult(exam, tuple(attempt.get((one.persona, one.seed)) for one in exam.drills))


def certificate_of(result: ExamResult, unique: str, user_id: str, now: datetime) -> Certificate:
    """Of a passed exam; its code is read aloud to check it. `unique` is a new UUID."""
    versions = {name: v for drill in result.played for name, v in drill.versions.items()}
    letters = unique.replace("-", "")[:_CODE_LETTERS].upper()
    return Certificate(
        id=unique,
        code=f"PR-{letters[:4]}-{letters[4:]}",
        user_id=user_id,
        level=result.exam.level,
        made_at=now,
        drills=tuple((d.persona, d.seed, d.total) for d in result.played),
        versions=dict(sorted(versions.items())),
    )
