"""What happens with people and keys: one frozen command per act; secrets are never part of one."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.commands import Command
from agent_desk.domain.people import Role, User

# Why somebody not in a call may see a person's data: a code, so that no words enter the log.
REVEAL_REASONS = ("queja", "auditoria", "revision", "capacitacion", "soporte")


@dataclass(frozen=True, slots=True)
class AddPerson(Command):
    """A new person of the house; his first PIN is temporary."""

    person: User


@dataclass(frozen=True, slots=True)
class ChangeRole(Command):
    """Another role for somebody else: nobody gives himself one."""

    person_id: str
    role: Role


@dataclass(frozen=True, slots=True)
class SetActive(Command):
    """A person who left may no longer enter; what he did keeps his name."""

    person_id: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class ResetSecret(Command):
    """A temporary PIN for somebody who forgot his own."""

    person_id: str


@dataclass(frozen=True, slots=True)
class ChangeSecret(Command):
    """One's own PIN, changed by oneself."""


@dataclass(frozen=True, slots=True)
class UnlockPerson(Command):
    """The wait after wrong PINs is lifted by somebody who knows who stands there."""

    person_id: str


@dataclass(frozen=True, slots=True)
class MissSignIn(Command):
    """A wrong PIN at the door of `by`: whoever typed it. `wait_s` is the wait it brought."""

    count: int
    wait_s: int


@dataclass(frozen=True, slots=True)
class LeaveDesk(Command):
    """The session was covered or left; `why` lock, idle, change or close."""

    why: str


@dataclass(frozen=True, slots=True)
class ReturnToDesk(Command):
    """The same person took up his covered session."""


@dataclass(frozen=True, slots=True)
class TakeOverCall(Command):
    """Somebody else goes on with the covered call of `from_user`, in his own name."""

    from_user: str
    contact_id: str
    account: str


@dataclass(frozen=True, slots=True)
class AddSlot(Command):
    """One more way to open the file: `slot_kind` keyring or recovery."""

    slot_id: str
    slot_kind: str


@dataclass(frozen=True, slots=True)
class RevokeSlot(Command):
    """One way to open the file less."""

    slot_id: str
    slot_kind: str


@dataclass(frozen=True, slots=True)
class UseRecovery(Command):
    """The recovery key on paper opened the file, and gave `by` a new PIN."""


@dataclass(frozen=True, slots=True)
class RekeyStore(Command):
    """The file and its portfolio are enciphered anew under another key."""


@dataclass(frozen=True, slots=True)
class SetSessionRule(Command):
    """After how many minutes without a key or the mouse the window covers itself."""

    idle_minutes: int
    call_minutes: int


@dataclass(frozen=True, slots=True)
class RevealPerson(Command):
    """Somebody who is not in a call sees a person's data, for one of REVEAL_REASONS."""

    account: str
    reason: str
