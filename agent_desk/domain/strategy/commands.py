"""What changes the strategy: documents in versions, readings of them, improvements noted."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.commands import Command


@dataclass(frozen=True, slots=True)
class SaveStrategyDocument(Command):
    """A new version of a map, a decision analysis or a process; earlier ones stay.

    `kind` is map, decision or process; `body` is JSON; `number` the version it becomes.
    """

    kind: str
    key: str
    number: int
    body: str
    note: str


@dataclass(frozen=True, slots=True)
class ReadDocument(Command):
    """The author says that he has read that version of a process or policy."""

    key: str
    number: int


@dataclass(frozen=True, slots=True)
class NoteImprovement(Command):
    """A line in the log of improvement of a process: plan, do, check or act, with its evidence."""

    note_id: str
    key: str
    stage: str
    text: str
    evidence: str
