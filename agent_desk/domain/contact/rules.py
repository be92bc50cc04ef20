"""Contact rules as values: hours, holidays, caps, locks, stops and people, each with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from agent_desk.domain.contact.places import Places
from agent_desk.domain.wishes import Window

CHANNELS = ("call", "whatsapp", "sms", "email", "letter", "visit", "push")
WEEKDAYS = tuple(range(7))  # Monday 0
LAW, OWN = "law", "own"
BLOCK, CONFIRM = "block", "confirm"
HARD, PRESUMPTION, VOLUNTARY, POLICY = "hard", "presumption", "voluntary", "policy"
PERSON, DEBT = "person", "debt"
EVERY_CHANNEL = frozenset(CHANNELS)
ROLLING, CALENDAR = "rolling", "calendar"


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
class Day:
    """What a weekday allows; without windows there is no contact that day."""

    windows: tuple[Window, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Holidays:
    """Days of a named holiday table; a year outside `years` is unknown, not free of holidays.

    `regional` adds the days of one state or region, by its folded name.
    """

    days: frozenset[date]
    years: frozenset[int]
    regional: Mapping[str, frozenset[date]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `count` contacts in a span, all `channels` in one bucket unless `is_each_channel`.

    The span is `days` calendar days of the debtor ending today, or, with `is_week`, a week as the
    reading «week» says: 7 such days, or Monday to Sunday. `counts` names what counts: attempt |
    contact | conversation | promise, or a reading of the regime that chooses among these.
    `min_gap_minutes` must lie between two counted contacts. `scope` person | debt. A voluntary
    cap asks first, the others block. `skips_consented` leaves out calls made with prior consent.
    """

    count: int
    days: int
    channels: frozenset[str]
    basis: Basis
    id: str = ""
    counts: str = "attempt"
    is_week: bool = False
    is_each_channel: bool = False
    min_gap_minutes: int = 0
    scope: str = PERSON
    strength: str = HARD
    skips_unconnected: bool = False
    skips_consented: bool = False


@dataclass(frozen=True, slots=True)
class Lock:
    """After a contact that `counts`, the other channels are closed for that week."""

    id: str
    counts: str
    basis: Basis
    strength: str = HARD


@dataclass(frozen=True, slots=True)
class Quiet:
    """No contact on `channels` for `days` calendar days after a conversation; its day is the 1st.

    Conversations on `after` count, whoever began them. `scope` person | debt.
    """

    id: str
    days: int
    channels: frozenset[str]
    after: frozenset[str]
    basis: Basis
    scope: str = PERSON
    strength: str = HARD


@dataclass(frozen=True, slots=True)
class Stop:
    """A flag of the debtor or account that ends contact (block) or asks first (confirm).

    `lifted_by` is a flag that ends the stop; `spares` are roles that may still be contacted.
    """

    flag: str
    effect: str
    sentence: str
    channels: frozenset[str]
    basis: Basis
    id: str = ""
    lifted_by: str = ""
    spares: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Audience:
    """Who may be contacted; `location_calls` is how often anybody else may be asked only where
    the debtor can be found (0: never)."""

    id: str
    allowed: frozenset[str]
    basis: Basis
    location_calls: int = 0


@dataclass(frozen=True, slots=True)
class Ban:
    """Channels closed at some places (home, work, other; empty: anywhere).

    `unless_products` are exempt, with the debtor's consent (`what` visit) when `needs_consent`.
    `flag` makes the ban depend on a flag.
    """

    id: str
    channels: frozenset[str]
    effect: str
    sentence: str
    basis: Basis
    places: frozenset[str] = frozenset()
    unless_products: frozenset[str] = frozenset()
    needs_consent: bool = False
    flag: str = ""


@dataclass(frozen=True, slots=True)
class CallerRule:
    """What the calling number must be: `kind` visible | registered | prefix (of `value`)."""

    id: str
    kind: str
    basis: Basis
    value: str = ""
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentRule:
    """What a consent must have so that it counts: proof | after_contract | debtor_initiated |
    until. `max_days` is how long it lasts at most, 0 for no limit."""

    id: str
    needs: frozenset[str]
    basis: Basis
    max_days: int = 0


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a reading; `days` replaces hours when it is chosen."""

    id: str
    text: str
    counts: str = ""
    days: Mapping[int, Day] = field(default_factory=dict)
    cap: Cap | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A point on which sources do not agree: what is chosen must be one of the options, and the
    default is the cautious one until somebody signs another."""

    id: str
    text: str
    options: tuple[Option, ...]
    default: str
    basis: Basis

    def option(self, chosen: str) -> Option:
        """The chosen option; the default when it is not one of this reading's."""
        known = {option.id: option for option in self.options}
        return known.get(chosen) or known[self.default]


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that must be said, or must never be done, under these rules."""

    id: str
    text: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Obligation:
    """Something that must be done within `days` of an event (first_contact, due_date, …)."""

    id: str
    text: str
    days: int
    after: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Retention:
    """How long a record is kept: at least `min_months`, at most `max_months` (0: none known)."""

    what: str
    text: str
    min_months: int
    max_months: int
    basis: Basis


@dataclass(frozen=True, slots=True)
class Complaint:
    """Where a person may complain; `answer_days` is our own deadline to answer, 0 if none."""

    id: str
    authority: str
    answer_days: int
    basis: Basis


@dataclass(frozen=True, slots=True)
class Pending:
    """A bill, a memory or something looked for and not found: shown, never enforced."""

    text: str
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class Regime:
    """The rules of one country and kind of creditor; "" in either means any.

    `level` is law or own: the institution's own rules only ever narrow the law's. `days` maps a
    weekday (Monday 0) to its hours, empty when these rules set none; `channels` are those that
    the hours bind, `holiday_channels` those that holidays do. `consent` are channels that need
    the debtor's yes. `products`, `collectors`, `debts`, `domiciles` narrow to whom the rules
    apply; empty means to all. `unknown` are points that the law has and nobody has read: they ask
    for confirmation. `exempt_purposes` are contacts that are no collection (hours and caps do not
    bind them).
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
    products: frozenset[str] = frozenset()
    collectors: frozenset[str] = frozenset()
    debts: frozenset[str] = frozenset()
    domiciles: frozenset[str] = frozenset()
    zones: tuple[str, ...] = ()
    hours_strength: str = HARD
    consent_effect: str = CONFIRM
    hours_consent: ConsentRule | None = None
    call_consent: ConsentRule | None = None
    preference_basis: Basis | None = None
    locks: tuple[Lock, ...] = ()
    quiets: tuple[Quiet, ...] = ()
    audiences: tuple[Audience, ...] = ()
    bans: tuple[Ban, ...] = ()
    callers: tuple[CallerRule, ...] = ()
    contact_points: frozenset[str] = frozenset()
    contact_points_basis: Basis | None = None
    debt_proof_basis: Basis | None = None
    exempt_purposes: frozenset[str] = frozenset()
    unknown: tuple[Duty, ...] = ()
    readings: tuple[Reading, ...] = ()
    permitted: tuple[Duty, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    retention: tuple[Retention, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    pending: tuple[Pending, ...] = ()

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
    stands behind a product code. `signed` are readings that somebody signed, by «CODE.reading»."""

    regimes: tuple[Regime, ...]
    holidays: Mapping[str, Holidays]
    places: Places
    creditor_kinds: Mapping[str, str] = field(default_factory=dict)
    default_creditor_kind: str = "financial"
    signed: Mapping[str, str] = field(default_factory=dict)

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
