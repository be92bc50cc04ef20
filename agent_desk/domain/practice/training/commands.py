"""What is decided around practice and stays in its log: consents, groups, sheets, certificates.

The drills themselves are nobody's business but the trainee's: they are kept without an event.
"""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.commands import Command
from agent_desk.domain.practice.training.exam import Certificate
from agent_desk.domain.practice.training.rating import RaterSheet


@dataclass(frozen=True, slots=True)
class SharePractice(Command):
    """The person himself lets trainers see how he does, or takes it back."""

    is_on: bool


@dataclass(frozen=True, slots=True)
class AssignTraining(Command):
    """A person belongs to the group trained first, or to the one that waits; "" to neither."""

    user_id: str
    part: str


@dataclass(frozen=True, slots=True)
class KeepSheet(Command):
    """A trainer or an observer hands in the sheet of a call."""

    sheet: RaterSheet


@dataclass(frozen=True, slots=True)
class KeepCertificate(Command):
    """Somebody passed an exam."""

    certificate: Certificate
