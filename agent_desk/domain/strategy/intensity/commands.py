"""What changes the intensity: a plan that the work list follows from now on."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.commands import Command


@dataclass(frozen=True, slots=True)
class FollowPlan(Command):
    """The plan `version`, whole as JSON; "" takes the plan off and the list runs free."""

    version: int
    body: str
