"""What the place «Privacidad» shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

REQUESTS, CONSENTS, BLOCKED, KEPT = "requests", "consents", "blocked", "kept"
HARDSHIPS = "hardships"
VIEWS = (REQUESTS, CONSENTS, BLOCKED, KEPT, HARDSHIPS)
NEW_REQUEST, NEW_CONSENT, CORRECTION = "new_request", "new_consent", "correction"
NEW_HARDSHIP = "new_hardship"


@dataclass(frozen=True, slots=True)
class ActChoice:
    """Something that can be done with a row. `ask` is what must be typed for it ("": nothing),
    `hints` are texts to choose from."""

    id: str
    label: str
    ask: str = ""
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrivacyTable:
    """One list with the acts of each row; `form` is what «Agregar» opens, "" where nothing is
    added."""

    view: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str
    acts: tuple[tuple[ActChoice, ...], ...] = ()
    form: str = ""
    add: str = ""


@dataclass(frozen=True, slots=True)
class RequestForm:
    """A new request as it was filled in."""

    account: str
    right: str
    identity: str
    reply_to: str
    told: str


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """A yes as it was filled in: the day it was given, and the notice he had been handed."""

    account: str
    what: str
    channel: str
    given_on: date
    medium: str
    proof: str
    notice: str


@dataclass(frozen=True, slots=True)
class CorrectionForm:
    """A datum as it should be."""

    account: str
    field: str
    value: str
    was: str
    reason: str


@dataclass(frozen=True, slots=True)
class HardshipForm:
    """Why somebody is in trouble, as it was filled in."""

    account: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class FormChoices:
    """What the forms offer to choose from: (code, words)."""

    rights: tuple[tuple[str, str], ...]
    identities: tuple[str, ...]
    purposes: tuple[tuple[str, str], ...]
    channels: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str], ...]
    hardships: tuple[tuple[str, str], ...]
