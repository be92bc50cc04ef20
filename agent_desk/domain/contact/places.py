"""Where a debtor lives, in time zones: states, cities with another clock, and area codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from agent_desk.domain.text.fold import fold


@dataclass(frozen=True, slots=True)
class State:
    """A state's zone; `cities` maps folded names of towns with another clock to their zone.

    In a state whose `is_split` is true a town that is not listed may keep any of its clocks.
    `region` is the code under which the holiday tables know the state.
    """

    zone: str
    cities: Mapping[str, str]
    is_split: bool = False
    region: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """States by country and folded name or abbreviation; zones by country and area code.

    `dial_codes` maps a country to the digits after «+»; `cities` are towns whose name alone tells
    the clock; `national` are countries with one clock.
    """

    states: Mapping[tuple[str, str], State]
    area_codes: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    dial_codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    cities: Mapping[tuple[str, str], str] = field(default_factory=dict)
    national: Mapping[str, str] = field(default_factory=dict)

    def zones_of(self, state: str, city: str, country: str = "MX") -> tuple[str, ...]:
        """Every zone the place may keep, the state's own first; empty when it is unknown.

        Without a city, a state with two clocks answers with both: only what is allowed in each of
        them is allowed.
        """
        if country in self.national:
            return (self.national[country],)
        town = fold(city)
        found = self.states.get((country, fold(state)))
        if not found:
            alone = self.cities.get((country, town)) if not fold(state) else None
            return (alone,) if alone else ()
        if town and (town in found.cities or not found.is_split):
            return (found.cities.get(town, found.zone),)
        return tuple(dict.fromkeys((found.zone, *found.cities.values())))

    def region_of(self, state: str, country: str) -> str:
        """The region under which holiday tables know that state, "" when there is none."""
        found = self.states.get((country, fold(state)))
        return found.region if found else ""

    def zones_of_phone(self, phone: str, country: str) -> tuple[str, ...]:
        """Zones of a number's area code; a number does not prove where somebody is."""
        if country in self.national:
            return (self.national[country],)
        digits = "".join(letter for letter in phone if letter.isdigit())
        for dial in self.dial_codes.get(country, ()):
            if phone.strip().startswith(("+", "00")) or len(digits) > 10:
                digits = digits.removeprefix("00").removeprefix(dial)
        codes = self.area_codes.get(country, {})
        for length in range(5, 0, -1):
            if digits[:length] in codes:
                return codes[digits[:length]]
        return ()


def known_zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, None when there is no such zone."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, LookupError):  # malformed, a folder of the database, unknown
        return None
