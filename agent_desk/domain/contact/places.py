"""Where a debtor lives, in time zones: states, and the cities that keep another clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from agent_desk.domain.text.fold import fold


@dataclass(frozen=True, slots=True)
class State:
    """A state's zone; `cities` maps folded names of towns with another clock to their zone."""

    zone: str
    cities: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Places:
    """States by country and folded name or abbreviation."""

    states: Mapping[tuple[str, str], State]

    def zones_of(self, state: str, city: str, country: str = "MX") -> tuple[str, ...]:
        """Every zone the place may keep, the state's own first; empty when it is unknown.

        Without a city, a state with two clocks answers with both: only what is allowed in each of
        them is allowed.
        """
        found = self.states.get((country, fold(state)))
        if not found:
            return ()
        town = fold(city)
        if town:
            return (found.cities.get(town, found.zone),)
        return tuple(dict.fromkeys((found.zone, *found.cities.values())))


def known_zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, None when there is no such zone."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, LookupError):  # malformed, a folder of the database, unknown
        return None
