"""What supervision decides of the compass: a card, a goal, a cost, who works in which team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.commands import Command


@dataclass(frozen=True, slots=True)
class KeepCard(Command):
    """A version of the cure card: learned anew, or the same points on another level."""

    kind: str  # learned or relevelled
    cut_on: date
    body: str
    report: str


@dataclass(frozen=True, slots=True)
class TellCure(Command):
    """What judges the probability of cure changed: by card or table, and the sentence why."""

    judge: str
    sentence: str


@dataclass(frozen=True, slots=True)
class SetGoal(Command):
    """Target and warning of an indicator from a month on, in millionths."""

    indicator: str
    from_period: str
    target_millionths: int
    warning_millionths: int


@dataclass(frozen=True, slots=True)
class KeepCost(Command):
    """What a month cost under one concept; the last word holds."""

    period: str
    concept: str
    amount_cents: int


@dataclass(frozen=True, slots=True)
class SetTeam(Command):
    """The team of a user; "" takes him out of any."""

    user_id: str
    team: str
