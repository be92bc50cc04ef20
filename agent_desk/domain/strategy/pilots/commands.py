"""What changes a pilot; each goes one way only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.commands import Command


@dataclass(frozen=True, slots=True)
class SavePilotPlan(Command):
    """The plan of a draft, whole, as JSON; a registered one is refused."""

    pilot_id: str
    plan: str


@dataclass(frozen=True, slots=True)
class RegisterPilot(Command):
    """The plan is frozen; `seal` is its hash."""

    pilot_id: str
    seal: str


@dataclass(frozen=True, slots=True)
class StartPilot(Command):
    """Everybody is drawn, by hash with `salt`, from the people the plan asks for."""

    pilot_id: str
    salt: str
    on: date


@dataclass(frozen=True, slots=True)
class KeepLook(Command):
    """A look was taken: its number and what it said, so that no look is taken twice."""

    pilot_id: str
    number: int
    verdict: str
    body: str


@dataclass(frozen=True, slots=True)
class EndPilot(Command):
    """It ends, with its verdict and who decided what and why."""

    pilot_id: str
    verdict: str
    why: str


@dataclass(frozen=True, slots=True)
class KeepQualitySheet(Command):
    """A sampled conversation was heard: (criterion, mark) of each line, and what it scored."""

    pilot_id: str
    contact_id: str
    marks: tuple[tuple[str, int], ...]
    score_bp: int
    comment: str
