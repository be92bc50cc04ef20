"""What an administrator does with people: first the log, which asks his role, then the door.

A door that cannot be written leaves an act in the log without effect, which is seen; the other way
round somebody could open the file and nothing would say since when.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.domain.people_commands import (
    AddPerson,
    ChangeRole,
    ChangeSecret,
    ResetSecret,
    SetActive,
    SetSessionRule,
    UnlockPerson,
)
from agent_desk.domain.session_rule import SessionRule
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

TEMPORARY_DIGITS = 8


@dataclass(frozen=True, slots=True)
class SlotFacts:
    """One way to open the file, as it is listed: no secret. `person_id` "" for nobody's own."""

    id: str
    kind: str
    person_id: str
    is_temporary: bool
    wrong_tries: int


class Keys(Protocol):
    """The doors of people, with the key of the store at hand."""

    def slots(self) -> Sequence[SlotFacts]:
        """Every way to open the file."""

    def give_pin(self, user: User, pin: str, *, is_temporary: bool) -> None:
        """A door of his own, instead of the one he had. Raises WeakPinError."""

    def take_pin(self, person_id: str) -> None:
        """He may not open the file any more with what he knew."""

    def relabel(self, user: User) -> None:
        """Another name or role for the door."""

    def forgive(self, person_id: str) -> None:
        """He may try at once."""


@dataclass(frozen=True, slots=True)
class Office:
    """Who acts, when, and on what."""

    ledger: Ledger
    keys: Keys
    by: User
    now: Callable[[], datetime]
    new_id: Callable[[], str]


def add_person(office: Office, name: str, role: Role) -> tuple[User, str]:
    """(the person, his temporary PIN, which he changes when he enters). Raises RefusedError."""
    user = User(office.new_id(), " ".join(name.split()), role)
    submit(office.ledger, AddPerson(office.new_id(), office.by, office.now(), user))
    pin = temporary_pin()
    office.keys.give_pin(user, pin, is_temporary=True)
    return user, pin


def change_role(office: Office, person: User, role: Role) -> None:
    """Whoever sits at a desk with the old one has to enter again. Raises RefusedError."""
    submit(office.ledger, ChangeRole(office.new_id(), office.by, office.now(), person.id, role))
    office.keys.relabel(User(person.id, person.name, role))


def deactivate(office: Office, person: User) -> None:
    """He left: no command of his is taken, and his PIN opens nothing. Raises RefusedError."""
    submit(office.ledger, SetActive(office.new_id(), office.by, office.now(), person.id, False))
    office.keys.take_pin(person.id)


def reactivate(office: Office, person: User) -> str:
    """He came back; returns his temporary PIN. Raises RefusedError."""
    submit(office.ledger, SetActive(office.new_id(), office.by, office.now(), person.id, True))
    pin = temporary_pin()
    office.keys.give_pin(person, pin, is_temporary=True)
    return pin


def reset_pin(office: Office, person: User) -> str:
    """A temporary PIN for who forgot his; returns it. Raises RefusedError."""
    submit(office.ledger, ResetSecret(office.new_id(), office.by, office.now(), person.id))
    pin = temporary_pin()
    office.keys.give_pin(person, pin, is_temporary=True)
    return pin


def unlock(office: Office, person: User) -> None:
    """He may try at once. Raises RefusedError."""
    submit(office.ledger, UnlockPerson(office.new_id(), office.by, office.now(), person.id))
    office.keys.forgive(person.id)


def choose_pin(office: Office, pin: str, old: str) -> None:
    """One's own PIN instead of `old`. Raises WeakPinError, or RefusedError when it is the same."""
    if pin == old:
        raise RefusedError("Ese es el PIN que ya tenía. No lo cambié; elija otro.")
    office.keys.give_pin(office.by, pin, is_temporary=False)
    submit(office.ledger, ChangeSecret(office.new_id(), office.by, office.now()))


def set_session_rule(office: Office, rule: SessionRule) -> None:
    """Raises RefusedError for minutes out of range."""
    submit(
        office.ledger,
        SetSessionRule(
            office.new_id(), office.by, office.now(), rule.idle_minutes, rule.call_minutes
        ),
    )


def temporary_pin() -> str:
    """Digits that are easy to say on the phone, used once; never one that would be refused."""
    while True:
        pin = "".join(secrets.choice("23456789") for _ in range(TEMPORARY_DIGITS))
        if len(set(pin)) >= TEMPORARY_DIGITS // 2:
            return pin
