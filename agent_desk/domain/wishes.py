"""What a person asked for and agreed to, and what the institution sets itself beyond the law."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class Window:
    """Hours of one weekday in the debtor's own time: `opens` included, `closes` excluded."""

    opens: time
    closes: time


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
    notice: str = ""  # version of the privacy notice he had been given

    def lacks(self, needs: Collection[str] = ("proof",)) -> tuple[str, ...]:
        """Names of what is missing so that this consent counts; () when nothing is.

        `needs`: proof | after_contract | debtor_initiated | until; the date is always needed.
        """
        has = {
            "proof": bool(self.proof),
            "after_contract": self.is_after_contract,
            "debtor_initiated": self.is_debtor_initiated,
            "until": self.until is not None,
        }
        lacking = [] if self.from_ else ["from"]
        return tuple(f"consent.{name}" for name in (*lacking, *sorted(needs)) if not has.get(name))

    def holds_at(self, instant: datetime, max_days: int = 0) -> bool:
        """Whether it is in force at that instant; `max_days` count from `from_`, 0: no limit."""
        if self.from_ is None or instant < self.from_:
            return False
        if self.until is not None and instant > self.until:
            return False
        return not max_days or (instant - self.from_).total_seconds() <= max_days * 86_400


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Something of this person that supervision still owes: a complaint, a dispute, a duty.

    `kind` complaint | dispute | duty; `folio` is "" where there is none; `due_at` aware UTC.
    """

    id: str
    account: str
    kind: str
    title: str
    folio: str
    due_at: datetime | None
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Rights:
    """What the person asked for, agreed to and is owed; `leave_until` is how long a supervisor's
    leave to call against the house's own caution lasts, by channel."""

    preference: Preference = field(default_factory=Preference)
    consents: tuple[Consent, ...] = ()
    matters: tuple[OpenMatter, ...] = ()
    leaves: tuple[tuple[str, datetime], ...] = ()
    done: frozenset[str] = frozenset()  # ids of duties already fulfilled

    def leave_until(self, channel: str, now: datetime) -> datetime | None:
        """The end of a supervisor's leave for that channel that is still running."""
        ends = [end for name, end in self.leaves if name == channel and end > now]
        return max(ends, default=None)


@dataclass(frozen=True, slots=True)
class SignedReading:
    """A choice on a contested point, with who signed it and when: «CO.what_counts» → option."""

    reading: str
    option: str
    signed_by: str
    signed_on: date


@dataclass(frozen=True, slots=True)
class OwnRules:
    """Caps a day and a week of all channels together, hours inside the law's (None: the law's),
    channels that need a yes, and readings that somebody signed."""

    per_day: int = 3
    per_week: int = 10
    hours: Window | None = None
    saturday: bool = True
    consent: frozenset[str] = frozenset({"whatsapp", "sms", "email"})
    signed: tuple[SignedReading, ...] = field(default=())
