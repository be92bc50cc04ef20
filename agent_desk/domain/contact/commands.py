"""What people do with the contact guard: leaves, wishes, consents, matters, own rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.commands import Command
from agent_desk.domain.contact.own_rules import OwnRules
from agent_desk.domain.wishes import Consent, Preference


@dataclass(frozen=True, slots=True)
class NoteBlocked(Command):
    """A contact was asked for and the guard said no; `verdict` fields as of that moment."""

    account: str
    channel: str


@dataclass(frozen=True, slots=True)
class GiveLeave(Command):
    """A supervisor lets one contact through that only our own caution forbids, with a reason."""

    account: str
    channel: str
    reason: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class SetPreference(Command):
    """What the person asked for from now on, whole (the last one wins)."""

    account: str
    preference: Preference


@dataclass(frozen=True, slots=True)
class KeepConsent(Command):
    """A yes of the person with its evidence."""

    account: str
    consent: Consent


@dataclass(frozen=True, slots=True)
class RevokeConsent(Command):
    """The person takes a yes back."""

    account: str
    consent_id: str


@dataclass(frozen=True, slots=True)
class OpenMatter(Command):
    """A complaint, dispute or duty begins. `topic` is the authority or duty of the rules,
    `told` what the person said (kept in its table, never in the log)."""

    matter_id: str
    account: str
    kind: str
    topic: str
    title: str
    folio: str = ""
    told: str = ""
    basis: str = ""
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CloseMatter(Command):
    """It was answered or done; `answer` says how."""

    matter_id: str
    account: str
    answer: str


@dataclass(frozen=True, slots=True)
class SaveOwnRules(Command):
    """The institution's own stricter rules and signed readings, whole, with a reason."""

    rules: OwnRules
    reason: str
