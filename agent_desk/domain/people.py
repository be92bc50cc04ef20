"""Who uses the desk: people with a role, named in every command."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is here for; what each may do is decided in the services."""

    AGENT = "agent"  # agente
    SUPERVISOR = "supervisor"  # supervisor
    TRAINER = "trainer"  # capacitador
    MANAGER = "manager"  # gerente
    ADMINISTRATOR = "administrator"  # administrador


@dataclass(frozen=True, slots=True)
class User:
    """A person of the institution; `id` is stable, `name` is what the debtor hears."""

    id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Person:
    """A user as the house keeps him: who left keeps his name and may not enter."""

    user: User
    is_active: bool = True
