"""What is known of one person, one debt and one intended contact when the guard is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from agent_desk.domain.debtor import PastContact
from agent_desk.domain.wishes import Consent, Preference

DEBTOR = "debtor"
PURPOSE = "collection"

__all__ = ["DEBTOR", "PURPOSE", "Caller", "Consent", "Facts", "Preference"]


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
    preference: Preference = field(default_factory=Preference)
    consents: tuple[Consent, ...] = ()
    readings: Mapping[str, str] = field(default_factory=dict)
    extra_holidays: frozenset[date] = frozenset()
    holiday_years: frozenset[int] | None = None  # replaces the years of the tables, for audits
    missing: tuple[str, ...] = ()  # facts that the caller knows to be unknown
    only: str = ""  # code of one regime to be judged by; "" for all that apply
    with_own_rules: bool = True
