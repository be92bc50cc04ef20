"""A drill as it is kept: what was typed is enough, the same words play the same drill again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

SHORT, WHOLE, LED, EXAM = "short", "whole", "led", "exam"
PASS_TOTAL = 70  # below it the persona comes back; the rubric calls it «practise what is marked»
READY_TOTAL = 85  # «ready for real calls of that level»


@dataclass(frozen=True, slots=True)
class KeptDrill:
    """One drill of one person. `said` are the agent's turns in order; `marked` the acts that a
    trainer tapped per turn, None when the words were read. `criteria` are points by criterion;
    `versions` what it was scored with. `outcome` as in debtor/state.py, "" when it was left."""

    id: str
    user_id: str
    persona: str
    seed: int
    played_on: date
    kind: str
    began_at: datetime
    seconds: int
    said: tuple[str, ...]
    outcome: str
    total: int
    is_capped: bool
    criteria: Mapping[str, float]
    goal: str
    versions: Mapping[str, str]
    scenario: str = ""
    marked: tuple[tuple[str, ...], ...] | None = None

    @property
    def is_passed(self) -> bool:
        """Whether it counts as done for the course."""
        return self.total >= PASS_TOTAL and not self.is_capped
