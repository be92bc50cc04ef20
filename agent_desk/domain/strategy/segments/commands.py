"""What changes the segments: a version written, and one put in force."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.commands import Command


@dataclass(frozen=True, slots=True)
class SaveGrid(Command):
    """A new version as a draft; `number` is the one it becomes, `body` JSON."""

    number: int
    body: str
    note: str


@dataclass(frozen=True, slots=True)
class PublishGrid(Command):
    """That draft is in force from now; `needs_second` asks that another person wrote it."""

    number: int
    needs_second: bool
