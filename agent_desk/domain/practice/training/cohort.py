"""How a group stands, step by person: only who agreed to show it is named, the rest are counted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.people import User
from agent_desk.domain.practice.training.history import KeptDrill
from agent_desk.domain.practice.training.plan import Course, best_totals


@dataclass(frozen=True, slots=True)
class CohortRow:
    """One person: best total by persona in the order of the course, None where not played."""

    user: User
    totals: tuple[int | None, ...]
    drills: int


@dataclass(frozen=True, slots=True)
class Cohort:
    """`steps` are personas; `hidden` how many people do not share how they do."""

    steps: tuple[str, ...]
    rows: tuple[CohortRow, ...]
    hidden: int


def cohort_of(
    course: Course,
    people: Iterable[User],
    sharing: Collection[str],
    drills: Mapping[str, Sequence[KeptDrill]],
) -> Cohort:
    """`drills` need not hold anybody's who does not share; if they do, they are left out."""
    steps = tuple(persona for level in course.levels for persona in level.personas)
    everybody = list(people)
    rows = []
    for user in everybody:
        if user.id not in sharing:
            continue
        own = drills.get(user.id, ())
        best = best_totals(own)
        rows.append(CohortRow(user, tuple(best.get(step) for step in steps), len(own)))
    return Cohort(steps, tuple(rows), len(everybody) - len(rows))
