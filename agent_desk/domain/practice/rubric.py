"""The sheet a call is scored with: criteria, goals, better wordings, and what each act moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Criterion:
    """One of the nine. `weight` in points; all together they make HUNDRED."""

    id: str
    title: str
    weight: int
    goal: str
    better: str


@dataclass(frozen=True, slots=True)
class ActEffect:
    """What an act does to trust and anger (0..100 each), and a better wording if it hurts."""

    trust: int
    anger: int
    better: str


@dataclass(frozen=True, slots=True)
class Rubric:
    """The whole sheet; `exit_goals` by the exit that would have been right."""

    criteria: tuple[Criterion, ...]
    exit_goals: Mapping[str, str]
    effects: Mapping[str, ActEffect]
