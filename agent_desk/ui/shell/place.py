"""A place of the shell: where it stands in the navigation, who may go there, how it is built."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_desk.domain.people import Role
from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

EVERYBODY = frozenset(Role)
LEADERS = frozenset({Role.SUPERVISOR, Role.MANAGER, Role.ADMINISTRATOR})
TEACHERS = LEADERS | {Role.TRAINER}

# The order of the navigation, by what one comes to do; places that nobody has registered do not
# appear, and a group of which this person has no place is not named.
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Groups", "Llamadas"), ("desk", "approvals", "portfolio", "agreements")),
    (
        QT_TRANSLATE_NOOP("Groups", "Palabras y reglas"),
        ("objections", "policies", "contact", "templates"),
    ),
    (
        QT_TRANSLATE_NOOP("Groups", "Estrategia"),
        (
            *("indicators", "strategy_map", "decision", "segments", "intensity"),
            *("campaigns", "followup", "pilots", "cure"),
        ),
    ),
    (QT_TRANSLATE_NOOP("Groups", "Equipo"), ("practice", "casting", "processes")),
    (QT_TRANSLATE_NOOP("Groups", "La casa"), ("activity", "privacy", "backups", "people")),
)
ORDER = tuple(place_id for _, ids in GROUPS for place_id in ids)

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


def group_of(place_id: str) -> str:
    """The heading a place stands under, in the words of the interface; "" for one of none."""
    return next((translate("Groups", title) for title, ids in GROUPS if place_id in ids), "")
