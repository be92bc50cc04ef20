"""Contact rules as values: hours by weekday, holidays, caps and stops, each with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from agent_desk.domain.contact.places import Places

CHANNELS = ("call", "whatsapp", "sms", "email", "letter", "visit")
WEEKDAYS = tuple(range(7))  # Monday 0
LAW, OWN = "law", "own"
BLOCK, CONFIRM = "block", "confirm"


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a rule comes from. `status` verified | secondary | policy; policy is the institution's
    own caution and is never shown as law. `url` is where the source can be read."""

    text: str
    citation: str
    source: str
    status: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """Hours of one weekday in the debtor's own time: `opens` included, `closes` excluded."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Day:
    """What a weekday allows; without windows there is no contact that day."""

    windows: tuple[Window, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Holidays:
    """Days of a named holiday table; a year outside `years` is unknown, not free of holidays."""

    days: frozenset[date]
    years: frozenset[int]


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `count` outgoing attempts in `days` calendar days of the debtor, the present one
    included; only those of `channels` count, and only those are bound."""

    count: int
    days: int
    channels: frozenset[str]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Stop:
    """A flag of the debtor or account that ends contact (block) or asks first (confirm)."""

    flag: str
    effect: str
    sentence: str
    channels: frozenset[str]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that must be said, or must never be done, under these rules."""

    id: str
    text: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Regime:
    """The rules of one country and kind of creditor; "" in either means any.

    `level` is law or own: the institution's own rules only ever narrow the law's. `days` maps a
    weekday (Monday 0) to its hours, empty when these rules set none; `channels` are those that
    the hours and the holidays bind. `consent` are channels that need the debtor's yes.
    """

    code: str
    name: str
    level: str
    country: str
    creditor_kind: str
    valid_from: date
    valid_until: date | None
    reviewer: str
    channels: frozenset[str]
    days: Mapping[int, Day] = field(default_factory=dict)
    holidays: str = ""  # name of the table whose days are closed; "" when holidays do not matter
    holiday_basis: Basis | None = None
    caps: tuple[Cap, ...] = ()
    stops: tuple[Stop, ...] = ()
    consent: frozenset[str] = frozenset()
    consent_basis: Basis | None = None
    must_say: tuple[Duty, ...] = ()
    forbidden: tuple[Duty, ...] = ()

    def governs(self, country: str, creditor_kind: str, day: date) -> bool:
        """Whether these rules are in force for that debt on that day."""
        return (
            self.country in {"", country}
            and self.creditor_kind in {"", creditor_kind}
            and self.valid_from <= day
            and (self.valid_until is None or day <= self.valid_until)
        )


@dataclass(frozen=True, slots=True)
class ContactRules:
    """All regimes, the holiday tables they name, the zones of places, and which kind of creditor
    stands behind a product code."""

    regimes: tuple[Regime, ...]
    holidays: Mapping[str, Holidays]
    places: Places
    creditor_kinds: Mapping[str, str] = field(default_factory=dict)
    default_creditor_kind: str = "financial"

    def zones_of(self, state: str, city: str, country: str = "MX") -> tuple[str, ...]:
        """Zones where a place may lie; several when the city is not known, none when nothing is."""
        return self.places.zones_of(state, city, country)

    def zone_of(self, state: str, city: str, country: str = "MX") -> str:
        """The one IANA zone of a place, "" when it is unknown or could be several."""
        zones = self.zones_of(state, city, country)
        return zones[0] if len(zones) == 1 else ""

    def creditor_kind_of(self, product: str) -> str:
        """financial | commercial, by product code: it selects the regime."""
        return self.creditor_kinds.get(product, self.default_creditor_kind)
