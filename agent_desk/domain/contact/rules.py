"""Contact rules as values: windows by weekday, holidays, caps, stops; each with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a rule comes from. `status` verified | secondary | policy; policy is the institution's
    own caution, never shown as law."""

    text: str
    citation: str
    source: str
    status: str


@dataclass(frozen=True, slots=True)
class Window:
    """Hours of one weekday, in the debtor's own time; `start` included, `end` excluded."""

    start: time
    end: time
    basis: str  # key into Regime.bases


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `count` attempts in `days` calendar days of the debtor."""

    count: int
    days: int
    basis: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A flag that forbids contact until it is lifted."""

    flag: str
    sentence: str
    basis: str


@dataclass(frozen=True, slots=True)
class Regime:
    """The rules of one country and kind of creditor. `windows` maps weekday (Monday 0) to hours;
    a weekday without entry has none."""

    code: str
    name: str
    country: str
    creditor_kind: str
    channels: frozenset[str]
    windows: Mapping[int, Window]
    closed_basis: str
    holidays_allowed: bool
    holiday_basis: str
    caps: tuple[Cap, ...]
    stops: tuple[Stop, ...]
    bases: Mapping[str, Basis]


@dataclass(frozen=True, slots=True)
class ContactRules:
    """All regimes, the holidays they need, and the time zones of places."""

    regimes: tuple[Regime, ...]
    holidays: frozenset[date]
    years: frozenset[int]
    zones: Mapping[str, str]  # folded «state» or «state/city» -> IANA zone

    def zone_of(self, state: str, city: str) -> str:
        """IANA zone of a place, "" when unknown; a city's exception wins over its state."""
        place = f"{_plain(state)}/{_plain(city)}"
        return self.zones.get(place) or self.zones.get(_plain(state), "")

    def regime_for(self, country: str, creditor_kind: str) -> Regime | None:
        """The regime that governs a debtor, None when no file covers it."""
        fitting = [r for r in self.regimes if r.country == country]
        return next((r for r in fitting if r.creditor_kind == creditor_kind), None)


def _plain(text: str) -> str:
    return text.casefold().translate(str.maketrans("áéíóúüñ", "aeiouun")).strip(" .")
