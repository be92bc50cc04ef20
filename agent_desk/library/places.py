"""Load the time zones of places and area codes from resources/contact_rules."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.contact.places import Places, State, known_zone
from agent_desk.domain.errors import DeskError
from agent_desk.domain.text.fold import fold
from agent_desk.library.yaml_reader import Entry, read_yaml

SCHEMA = "agent_desk/places@1"
AREAS_SCHEMA = "agent_desk/area-codes@1"
PLACES_FILE = "places.yaml"
AREAS_FILE = "area-codes.yaml"
NEWEST_ZONE = "America/Coyhaique"  # born in tzdata 2025b


class OldZonesError(DeskError):
    """The time-zone database of this computer is older than 2025b."""

    def __init__(self) -> None:
        super().__init__(
            "La base de zonas horarias es anterior a 2025b y daría horas equivocadas. "
            "No cargué las reglas de contacto; actualice tzdata."
        )


def load_places(path: Path) -> Places:
    """States with their zone and the towns that keep another, and area codes beside them.

    Raises ContentError, and OldZonesError when the computer's zones are older than 2025b.
    """
    require_recent_zones()
    top = read_yaml(path, SCHEMA)
    states: dict[tuple[str, str], State] = {}
    for entry in top.entries("states", required=True):
        country = entry.text("country")
        zone, region = _zone(entry), entry.text("region", "")
        state = State(zone, _cities(entry), entry.flag("is_split"), region)
        for name in entry.texts("names", required=True):
            if (country, fold(name)) in states:
                raise entry.fail("names", f"«{name}» está repetido")
            states[country, fold(name)] = state
        entry.finish()
    national = top.entry("national")
    zones = {country: _zone(national, country) for country in national.nodes}
    cities = _lone_cities(top)
    top.finish()
    areas, dials = _area_codes(path.with_name(AREAS_FILE))
    return Places(states, areas, dials, cities, zones)


def require_recent_zones() -> None:
    """Raises OldZonesError: an old database has wrong hours without saying so."""
    if known_zone(NEWEST_ZONE) is None:
        raise OldZonesError


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


def _lone_cities(top: Entry) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for entry in top.entries("cities"):
        country, zone = entry.text("country"), _zone(entry)
        for name in entry.texts("names", required=True):
            if (country, fold(name)) in found:
                raise entry.fail("names", f"«{name}» está repetido")
            found[country, fold(name)] = zone
        entry.finish()
    return found


def _area_codes(
    path: Path,
) -> tuple[dict[str, dict[str, tuple[str, ...]]], dict[str, tuple[str, ...]]]:
    top = read_yaml(path, AREAS_SCHEMA)
    dial = top.entry("dial_codes", required=True)
    dials = {country: dial.texts(country) for country in dial.nodes}
    areas: dict[str, dict[str, tuple[str, ...]]] = {}
    for entry in top.entries("area_codes", required=True):
        zones = entry.texts("zones", required=True)
        for name in zones:
            if not known_zone(name):
                raise entry.fail("zones", f"«{name}» no es una zona horaria de IANA")
        codes = areas.setdefault(entry.text("country"), {})
        for code in entry.texts("codes", required=True):
            if code in codes:
                raise entry.fail("codes", f"«{code}» está repetido")
            codes[code] = zones
        entry.finish()
    top.finish()
    return areas, dials


def _zone(entry: Entry, field: str = "zone") -> str:
    name = entry.text(field)
    if not known_zone(name):
        raise entry.fail(field, f"«{name}» no es una zona horaria de IANA")
    return name
