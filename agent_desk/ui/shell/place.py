"""A place of the shell: where it stands in the navigation, who may go there, how it is built."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_desk.domain.people import Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

EVERYBODY = frozenset(Role)
LEADERS = frozenset({Role.SUPERVISOR, Role.MANAGER, Role.ADMINISTRATOR})

# The order of the navigation; places that nobody has registered do not appear.
ORDER = (
    "desk",
    "approvals",
    "portfolio",
    "agreements",
    "segments",
    "strategy_map",
    "decision",
    "campaigns",
    "pilots",
    "indicators",
    "cure",
    "objections",
    "policies",
    "contact",
    "privacy",
    "templates",
    "practice",
    "casting",
    "processes",
    "activity",
    "backups",
    "people",
)

# Covered whole while a screen is shared; the desk covers what it shows of a person.
ABOUT_PEOPLE = frozenset(
    {"agreements", "approvals", "portfolio", "contact", "privacy", "activity", "people"}
)


@dataclass(frozen=True, slots=True)
class Place:
    """`icon` is a name in resources/ui/icons. `build` runs once, at the first visit."""

    id: str
    title: str
    icon: str
    roles: frozenset[Role]
    build: Callable[[], QWidget]


def places_for(role: Role, places: Iterable[Place]) -> tuple[Place, ...]:
    """The places this role may go to, in the order of the navigation; unknown ids come last."""
    allowed = [place for place in places if role in place.roles]
    rank = {place_id: number for number, place_id in enumerate(ORDER)}
    return tuple(sorted(allowed, key=lambda place: rank.get(place.id, len(ORDER))))
