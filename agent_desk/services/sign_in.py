"""A person enters: his own door opens the store, and what happened at it gets into the log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import User
from agent_desk.domain.people_commands import MissSignIn
from agent_desk.services.ports import Ledger


class UnknownPersonError(DeskError):
    """His PIN is right, and yet he is no longer somebody who may enter."""

    def __init__(self) -> None:
        super().__init__(
            "Usted ya no entra en este archivo. No abrí nada; hable con administración."
        )


class PastMiss(Protocol):
    """A wrong PIN that the log has not yet."""

    @property
    def id(self) -> str: ...
    @property
    def person_id(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def count(self) -> int: ...
    @property
    def wait_s(self) -> int: ...


class Door(Protocol):
    """Where people sign in; it works before the store is open."""

    def people(self) -> Sequence[User]:
        """Who has a PIN here."""

    def wait(self, person_id: str, now: datetime) -> timedelta:
        """How long this person's door stays shut."""

    def misses(self) -> Sequence[PastMiss]:
        """Wrong PINs that are not in the log yet."""

    def forget_misses(self, ids: Iterable[str]) -> None:
        """They are in the log now."""


def log_misses(door: Door, ledger: Ledger, known: Mapping[str, User]) -> int:
    """Bring the wrong PINs into the log, once each, at the instant they happened; how many."""
    misses = door.misses()
    for miss in misses:
        user = known.get(miss.person_id)
        if user:
            ledger.submit(MissSignIn(miss.id, user, miss.at, miss.count, miss.wait_s))
    door.forget_misses(miss.id for miss in misses)
    return len(misses)
