"""What is known of one person, one debt and one intended contact when the guard is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from agent_desk.domain.contact.rules import ConsentRule, Window
from agent_desk.domain.debtor import PastContact

DEBTOR = "debtor"
PURPOSE = "collection"


@dataclass(frozen=True, slots=True)
class Consent:
    """A yes of the debtor. `what`: channel | hours | calls | visit | workplace.

    `channels` empty means all; `hours` are the extra hours of a yes to «hours» (empty: any hour).
    `from_` and `until` are aware instants, None when not on record. `proof` says where the
    evidence is, "" when there is none.
    """

    what: str
    channels: frozenset[str] = frozenset()
    from_: datetime | None = None
    until: datetime | None = None
    proof: str = ""
    medium: str = ""
    is_debtor_initiated: bool = False
    is_after_contract: bool = False
    hours: tuple[Window, ...] = ()
    days: frozenset[int] = frozenset()

    def lacks(self, rule: ConsentRule | None) -> tuple[str, ...]:
        """Names of what is missing so that this consent counts under the rule; () when nothing."""
        needs = rule.needs if rule else frozenset({"proof"})
        has = {
            "proof": bool(self.proof),
            "after_contract": self.is_after_contract,
            "debtor_initiated": self.is_debtor_initiated,
            "until": self.until is not None,
        }
        lacking = [] if self.from_ else ["from"]
        return tuple(f"consent.{name}" for name in (*lacking, *sorted(needs)) if not has.get(name))

    def holds_at(self, instant: datetime, rule: ConsentRule | None = None) -> bool:
        """Whether it is in force at that instant; `max_days` of the rule count from `from_`."""
        if self.from_ is None or instant < self.from_:
            return False
        if self.until is not None and instant > self.until:
            return False
        longest = rule.max_days if rule else 0
        return not longest or (instant - self.from_).total_seconds() <= longest * 86_400


@dataclass(frozen=True, slots=True)
class Preference:
    """What the person asked for; it only narrows. Empty fields mean nothing was asked.

    `hours` are those that suit, `not_hours` those that do not, `days` the weekdays that suit
    (Monday 0), `channels` the only ones wanted, `not_channels` those refused; `no_workplace`
    keeps contact away from work.
    """

    hours: tuple[Window, ...] = ()
    not_hours: tuple[Window, ...] = ()
    days: frozenset[int] = frozenset()
    channels: frozenset[str] = frozenset()
    not_channels: frozenset[str] = frozenset()
    no_workplace: bool = False


@dataclass(frozen=True, slots=True)
class Caller:
    """The number that would call; None where nobody said."""

    number: str = ""
    is_hidden: bool | None = None
    is_registered: bool | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known for this decision. `zones` are IANA names: one when the place is certain,
    several when it is not, none when it is unknown. `accepts` are channels with consent on
    record. `attempts` are raw events; None when the history could not be read (that blocks).
    """

    country: str
    creditor_kind: str
    zones: tuple[str, ...]
    channel: str = "call"
    flags: frozenset[str] = frozenset()
    accepts: frozenset[str] = frozenset()
    attempts: Sequence[PastContact] | None = ()
    product: str = ""
    collector: str = "third_party"
    debt_kind: str = "consumer"
    domicile: str = ""
    region: str = ""  # folded state name, for regional holidays
    debt_id: str = ""
    person_id: str = ""
    with_whom: str = DEBTOR
    contact_place: str = ""  # home | work | other | "" when not said
    purpose: str = PURPOSE
    contact_point_source: str = ""
    caller: Caller = Caller()
    has_debt_proof: bool | None = None
    preference: Preference = Preference()
    consents: tuple[Consent, ...] = ()
    readings: Mapping[str, str] = field(default_factory=dict)
    extra_holidays: frozenset[date] = frozenset()
    holiday_years: frozenset[int] | None = None  # replaces the years of the tables, for audits
    missing: tuple[str, ...] = ()  # facts that the caller knows to be unknown
    only: str = ""  # code of one regime to be judged by; "" for all that apply
    with_own_rules: bool = True
