"""What «Personas y llaves» shows: one section, its acts, and one question at a time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from agent_desk.domain.people import Role
from agent_desk.domain.session_rule import SessionRule


class Section(StrEnum):
    """What is shown at the right."""

    PEOPLE = "people"
    KEYS = "keys"
    SCREEN = "screen"


class Asked(StrEnum):
    """What has to be answered before anything happens."""

    NOTHING = ""
    PERSON = "person"  # a name and a role
    ROLE = "role"  # a role
    YES = "yes"  # Enter or Esc


@dataclass(frozen=True, slots=True)
class ActRow:
    """A button with its letter."""

    id: str
    key: str
    label: str
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class PeopleState:
    """`secret` is shown once, under `secret_title`, until it is said to be kept."""

    section: Section = Section.PEOPLE
    headers: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    selected: int = 0
    acts: tuple[ActRow, ...] = ()
    asked: Asked = Asked.NOTHING
    prompt: str = ""
    role: Role = Role.AGENT
    secret_title: str = ""
    secret: str = ""
    rule: SessionRule | None = None
    is_working: bool = False
