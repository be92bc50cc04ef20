"""A debrief whose points people gave: the curve and the facts come from the marks, the sheet from
who led."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agent_desk.domain.practice.acts import CriticalFailure
from agent_desk.domain.practice.debrief import Debrief
from agent_desk.domain.practice.failures import Failure
from agent_desk.domain.practice.training.rating import CAP, LiveScore


def with_rating(
    debrief: Debrief, rated: LiveScore, failures: Mapping[str, CriticalFailure]
) -> Debrief:
    """The same call with the sheet of a person instead of the words' score."""
    criteria = tuple(
        replace(one, points=float(rated.points.get(one.criterion.id, 0)), quotes=())
        for one in debrief.score.criteria
    )
    seen = tuple(
        Failure(failures.get(name, CriticalFailure(name, "error crítico", CAP)), 0, "")
        for name in rated.failures
    )
    weakest = max(criteria, key=lambda one: one.criterion.weight - one.points)
    goal = weakest.criterion.goal
    score = replace(debrief.score, total=rated.total, criteria=criteria, failures=seen, goal=goal)
    return replace(debrief, score=score, goal=goal)
