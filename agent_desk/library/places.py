"""Load the time zones of places from resources/contact_rules/places.yaml."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.contact.places import Places, State, known_zone
from agent_desk.domain.text.fold import fold
from agent_desk.library.yaml_reader import Entry, read_yaml

SCHEMA = "agent_desk/places@1"


def load_places(path: Path) -> Places:
    """States with their zone and the towns that keep another. Raises ContentError."""
    top = read_yaml(path, SCHEMA)
    states: dict[tuple[str, str], State] = {}
    for entry in top.entries("states", required=True):
        country = entry.text("country")
        state = State(_zone(entry), _cities(entry))
        for name in entry.texts("names", required=True):
            if (country, fold(name)) in states:
                raise entry.fail("names", f"«{name}» está repetido")
            states[country, fold(name)] = state
        entry.finish()
    top.finish()
    return Places(states)


def _cities(state: Entry) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in state.entries("cities"):
        zone = _zone(entry)
        for name in entry.texts("names", required=True):
            if fold(name) in found:
                raise entry.fail("names", f"«{name}» está repetido")
            found[fold(name)] = zone
        entry.finish()
    return found


def _zone(entry: Entry) -> str:
    name = entry.text("zone")
    if not known_zone(name):
        raise entry.fail("zone", f"«{name}» no es una zona horaria de IANA")
    return name
