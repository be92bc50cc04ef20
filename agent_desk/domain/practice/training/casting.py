"""Whom one practises with, as it was written over time, and the real calls one may begin from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.commands import Command

PERSONA, SCENARIO = CAST_KINDS = ("persona", "scenario")
IN_USE, RETIRED, REMOVED = CAST_STATES = ("in_use", "retired", "removed")


@dataclass(frozen=True, slots=True)
class CastVersion:
    """One saved text of a persona or scenario; `number` counts from 1. REMOVED has no text: from
    then on what ships is played again."""

    kind: str
    item: str
    number: int
    text: str
    state: str
    saved_at: datetime
    by_name: str


@dataclass(frozen=True, slots=True)
class ClosedCall:
    """A call that a scenario could be made from, without anything of the person."""

    contact_id: str
    account: str
    closed_at: datetime
    outcome: str
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeepCastVersion(Command):
    """A persona or scenario is saved, retired or taken away. `number` is one more than the last:
    who saved in between is not written over."""

    kind: str
    item: str
    number: int
    text: str
    state: str


@dataclass(frozen=True, slots=True)
class PractiseCall(Command):
    """A real call was read to make a scenario, in which nothing of the person is left.

    Which scenario came of it is not said: nobody should find the call from the scenario."""

    account: str
    contact_id: str
