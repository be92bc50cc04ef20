"""What people do with the log and the copies: acts like any other, written before they happen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.commands import Command


@dataclass(frozen=True, slots=True)
class VerifyLog(Command):
    """The whole chain is checked."""


@dataclass(frozen=True, slots=True)
class SignDay(Command):
    """The report of a day is signed."""

    day: date


@dataclass(frozen=True, slots=True)
class ExportLog(Command):
    """Acts leave the store as a file; its name is not kept, people put names into names."""

    is_filtered: bool


@dataclass(frozen=True, slots=True)
class KeepBackup(Command):
    """A copy of the store is made by hand."""


@dataclass(frozen=True, slots=True)
class AskRestore(Command):
    """A copy is brought back into a new file."""

    backup: str  # the day in its name
